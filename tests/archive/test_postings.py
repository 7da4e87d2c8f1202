"""The index says of every key which articles hold it, however its segments were cut."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest import mock

import apsw
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.archive import DamageError, postings

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLES = """CREATE TABLE segments (id INTEGER PRIMARY KEY AUTOINCREMENT, first INTEGER NOT NULL, last INTEGER NOT NULL,
    entries INTEGER NOT NULL, bits INTEGER NOT NULL, form INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE postings (id INTEGER PRIMARY KEY, block BLOB NOT NULL) STRICT;"""
ALL = 1 << 60


def opened() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    connection.execute(TABLES)
    return connection


def keys(values: Iterable[int]) -> np.ndarray:
    return np.array(list(values), np.uint64)


def found(connection: apsw.Connection, asked: np.ndarray, most: int = ALL) -> set[tuple[int, int]]:
    hits = postings.lookup(connection, asked, most=most)
    return {
        (int(asked[place]), article) for place, article in zip(hits.key.tolist(), hits.article.tolist(), strict=True)
    }


# Keys that differ in their lower bits alone are one key to the index, by design: these differ above.
KEY = st.integers(0, 2**20 - 1).map(lambda value: (value * 0x9E3779B97F4A7C15 % 2**64) >> 26 << 26)
ARTICLES = st.dictionaries(st.integers(1, 10**6), st.sets(KEY, max_size=40), max_size=60)


# Entries from which segments are split, and bytes from which a block is searched: none, some, all.
LIMITS = st.sampled_from((0, 60, ALL))


@given(ARTICLES, st.integers(1, 9), st.booleans(), LIMITS, LIMITS)
@settings(max_examples=120)
def test_every_key_of_every_article_is_found_and_nothing_else(
    articles: dict[int, set[int]],
    size: int,
    settled: bool,  # noqa: FBT001
    lasting: int,
    large: int,
) -> None:
    with mock.patch.multiple(postings, LASTING=lasting, LARGE=large):
        _found_in_all(articles, size, settled=settled)


def _found_in_all(articles: dict[int, set[int]], size: int, *, settled: bool) -> None:
    connection = opened()
    items = [(article, keys(held)) for article, held in articles.items()]
    for start in range(0, len(items), size):
        postings.add(connection, items[start : start + size])
    if settled:
        postings.settle(connection)
    asked = keys(set().union(*articles.values(), {12345 << 26}))
    expected = {(key, article) for article, held in articles.items() for key in held}
    assert found(connection, asked) == expected
    counts = postings.lookup(connection, asked, most=ALL).count.tolist()
    assert counts == [sum(key in held for held in articles.values()) for key in asked.tolist()]

    every = sorted((key >> postings.ARTICLE_BITS, article) for key, article in expected)
    sliced = [
        pair for some, where in postings.slices(connection) for pair in zip(some.tolist(), where.tolist(), strict=True)
    ]
    assert sorted(sliced) == every


@pytest.mark.parametrize("lasting", [0, 1000, ALL])
def test_many_batches_become_few_segments_and_lose_nothing(monkeypatch: pytest.MonkeyPatch, lasting: int) -> None:
    monkeypatch.setattr(postings, "SLICE", 500)
    monkeypatch.setattr(postings, "LASTING", lasting)
    connection, rng = opened(), np.random.default_rng(5)
    held = {article: rng.integers(0, 2**63, 50, dtype=np.uint64) for article in range(1, 701)}
    for article, values in held.items():
        postings.add(connection, [(article, values)])
    assert len(postings.segments(connection)) < 4 * postings.FANOUT
    postings.settle(connection)
    assert len(postings.segments(connection)) <= 3
    for article in (1, 350, 700):
        assert {(int(key), article) for key in held[article]} <= found(connection, held[article])
    total = sum(segment.entries for segment in postings.segments(connection))
    assert total == 700 * 50


def test_segments_stop_growing_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "MOST_ENTRIES", 1000)
    connection, rng = opened(), np.random.default_rng(5)
    for article in range(1, 200):
        postings.add(connection, [(article, rng.integers(0, 2**63, 50, dtype=np.uint64))])
    postings.settle(connection)
    assert all(segment.entries <= 1000 for segment in postings.segments(connection))


@pytest.mark.parametrize("lasting", [0, ALL])
def test_a_key_that_is_too_common_is_counted_and_left_out(monkeypatch: pytest.MonkeyPatch, lasting: int) -> None:
    monkeypatch.setattr(postings, "LARGE", 200)
    monkeypatch.setattr(postings, "LASTING", lasting)
    connection, common, rare = opened(), 7 << 40, 9 << 40
    batch = [(article, keys({common, (article << 44) | 1 << 30})) for article in range(1, 500)]
    postings.add(connection, [*batch, (500, keys({common, rare}))])
    hits = postings.lookup(connection, keys([rare, common]), most=20)
    assert (hits.key.tolist(), hits.article.tolist()) == ([0], [500])
    assert hits.count[0] == 1
    assert hits.count[1] > 20
    assert len(found(connection, keys([common]))) == 500


def test_split_segments_take_less() -> None:
    sizes = []
    for lasting in (0, ALL):
        connection, rng = opened(), np.random.default_rng(5)
        with mock.patch.object(postings, "LASTING", lasting):
            postings.add(connection, [(each, rng.integers(0, 2**63, 150, dtype=np.uint64)) for each in range(1, 2000)])
        sizes.append(connection.execute("SELECT sum(length(block)) FROM postings").fetchone()[0])
    assert sizes[0] < 0.85 * sizes[1]


@pytest.mark.parametrize("large", [0, ALL])
def test_a_damaged_block_is_told(monkeypatch: pytest.MonkeyPatch, large: int) -> None:
    monkeypatch.setattr(postings, "LASTING", 0)
    monkeypatch.setattr(postings, "LARGE", large)
    connection = opened()
    asked = keys([number << 30 for number in range(1, 200)])
    postings.add(connection, [(1, asked)])
    connection.execute("UPDATE postings SET block = zeroblob(length(block))")
    with pytest.raises(DamageError, match="the index of keys is damaged"):
        found(connection, asked)


def test_an_empty_index_and_no_keys_give_nothing() -> None:
    connection = opened()
    postings.add(connection, [(1, keys(()))])
    postings.settle(connection)
    assert found(connection, keys([5 << 30])) == set()
    postings.add(connection, [(1, keys([5 << 30]))])
    assert found(connection, keys(())) == set()
    postings.clear(connection)
    assert found(connection, keys([5 << 30])) == set()


def test_articles_too_far_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="too far apart"):
        postings.add(opened(), [(1, keys([1])), (1 << 27, keys([1]))])

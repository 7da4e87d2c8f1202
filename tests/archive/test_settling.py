"""Putting the indexes together changes nothing that is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive import Store, postings, prepare, settling
from sayso.archive.quoted import quotes
from sayso.archive.search import search
from sayso.archive.settling import newest, settle
from tests.archive.newsroom import readings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def filled(path: Path) -> Store:
    store = Store(path)
    for each in readings():
        with store.transaction():
            store.put([prepare(each.article, None, each)])
    return store


def parts(store: Store) -> int:
    return store.connection.execute("SELECT count(DISTINCT segid) FROM words_idx").fetchone()[0]


def test_parts_are_put_together_and_nothing_else_changes(tmp_path: Path) -> None:
    with filled(tmp_path / "news.sayso") as store:
        found, forms = search(store, "gates"), quotes(store, "never once tested since the great flood")
        assert parts(store) > 1
        settle(store, 0)
        assert parts(store) == 1
        assert len(postings.segments(store.connection)) == 1
        assert search(store, "gates") == found
        assert quotes(store, "never once tested since the great flood") == forms


def test_a_small_addition_does_not_cost_a_large_merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "ONE_IN", 2)
    with filled(tmp_path / "news.sayso") as store:
        before = parts(store)
        settle(store, newest(store) - 1)
        assert parts(store) == before


def test_no_free_page_is_left(tmp_path: Path) -> None:
    with filled(tmp_path / "news.sayso") as store:
        store.connection.execute("CREATE TABLE gone (x); INSERT INTO gone VALUES (zeroblob(100000)); DROP TABLE gone")
        assert store.connection.pragma("freelist_count") > 0
        settle(store, 0)
        assert store.connection.pragma("freelist_count") == 0


def test_nothing_added_is_nothing_done(tmp_path: Path) -> None:
    with filled(tmp_path / "news.sayso") as store:
        settle(store, newest(store))
        assert len(postings.segments(store.connection)) == 6
    with Store(tmp_path / "empty.sayso") as empty:
        settle(empty, newest(empty))

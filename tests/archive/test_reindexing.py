"""The indexes can be made again from the texts, and are then what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso.archive import DamageError, Store, postings, prepare, reindexing
from sayso.archive.log import entries
from sayso.archive.quoted import quotes
from sayso.archive.reindexing import reindex, waiting
from sayso.archive.search import search
from sayso.archive.signatures import signatures
from tests.archive.newsroom import filled, readings

if TYPE_CHECKING:
    from pathlib import Path

ASKED = "The gates were never once tested since the great flood"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with Store(filled(tmp_path / "news.sayso")) as opened:
        yield opened


def indexed(store: Store) -> list[tuple[int, bytes]]:
    with store.transaction() as connection:
        postings.settle(connection)
    keys = signatures(store.article(1), ()).keys()
    hits = postings.lookup(store.connection, keys, most=100)
    return sorted(zip(hits.key.tolist(), hits.article.tolist(), strict=True))


def test_what_is_signed_already_is_left_alone(store: Store) -> None:
    before = indexed(store)
    assert waiting(store) == 0
    assert list(reindex(store)) == []
    assert indexed(store) == before


def test_everything_made_again_is_what_it_was(store: Store) -> None:
    before, found = indexed(store), quotes(store, ASKED)
    assert waiting(store, everything=True) == 6
    assert [each.article for each in reindex(store, everything=True)] == [1, 2, 3, 4, 5, 6]
    assert indexed(store) == before
    assert quotes(store, ASKED) == found
    assert len(search(store, "dam").hits) == 2
    assert list(entries(store.connection))[-1].action == "reindex"


def test_lost_indexes_come_back(store: Store) -> None:
    with store.transaction() as connection:
        postings.clear(connection)
        connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
    assert search(store, "dam").hits == ()
    list(reindex(store, everything=True))
    assert len(search(store, "dam").hits) == 2
    assert len(quotes(store, ASKED).forms) == 3


def test_keys_of_older_rules_are_all_made_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reindexing, "VERSION", 99)
    assert waiting(store) == 6
    assert len(list(reindex(store))) == 6
    assert waiting(store) == 0


def test_a_stopped_run_goes_on_where_it_was(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = indexed(store)
    monkeypatch.setattr(reindexing, "BATCH", 2)
    running = reindex(store, everything=True)
    assert next(running).article == 1
    running.close()
    assert waiting(store) == 4
    assert [each.article for each in reindex(store)] == [3, 4, 5, 6]
    assert indexed(store) == before


def test_damage_costs_one_article(store: Store) -> None:
    with store.transaction() as connection:
        connection.execute("UPDATE articles SET text = zeroblob(9), text_form = 0 WHERE id = 2")
    with pytest.raises(DamageError):
        search(store, "dam")
    with store.transaction() as connection:
        connection.execute("UPDATE articles SET signed_by = NULL WHERE id IN (1, 2)")
        postings.clear(connection)
    failed = [each for each in reindex(store) if each.failure]
    assert [each.article for each in failed] == [2]
    assert "article 2" in str(failed[0].failure)


def test_an_empty_archive_has_nothing_to_do(tmp_path: Path) -> None:
    with Store(tmp_path / "empty.sayso") as empty:
        assert list(reindex(empty, everything=True)) == []
        with empty.transaction():
            empty.put([prepare(readings()[0].article, None)])
        assert len(search(empty, "gates").hits) == 1

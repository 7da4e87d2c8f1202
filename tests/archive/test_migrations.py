"""Archives of older schemas: read as they are, brought up to date part by part, and then like new ones.

`schema_3.sayso.gz` is an archive as the last version of schema 3 wrote it: the newsroom's stories with statements, the
same texts again as records of a file without statements (one of them in two versions, one without an address), and a
correction.
"""

from __future__ import annotations

import gzip
import os
import signal
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from sayso.archive import Store, migrations, postings, prepare
from sayso.archive.check import check
from sayso.archive.connect import outdated
from sayso.archive.corrections import corrections
from sayso.archive.log import broken, entries
from sayso.archive.migrations import MIGRATIONS, VERSION
from sayso.archive.packing import unpack_rest
from sayso.archive.quoted import quotes
from sayso.archive.reindexing import reindex
from sayso.archive.search import search
from sayso.archive.signatures import signatures
from sayso.archive.sql import rows
from sayso.archive.who import NAMED, who
from sayso.cli import run
from tests.archive.newsroom import readings

if TYPE_CHECKING:
    from collections.abc import Callable

    Migration = Callable[[apsw.Connection], bool]

OLD = Path(__file__).with_name("schema_3.sayso.gz")
HELD = 14


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "news.sayso"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def answers(store: Store) -> list[object]:
    """Return what the archive says to one question of every kind."""
    keys = signatures(store.article(1), ()).keys()
    hits = postings.lookup(store.connection, keys, most=100)
    return [
        [store.reading(number) for number in range(1, HELD + 1)],
        [store.raw(number) for number in range(1, HELD + 1)],
        search(store, "dam"),
        search(store, "title:dam OR flood"),
        search(store, "outlet:KESTREL gates"),
        quotes(store, "The gates were never once tested since the great flood"),
        who(store, "Brandt"),
        sorted(zip(hits.key.tolist(), hits.article.tolist(), strict=True)),
        corrections(store, 1),
        [each.verdict for each in check(store).captures],
    ]


def test_an_older_archive_is_read_as_it_is(old: Path) -> None:
    with Store(old, write=False) as store:
        assert [store.article(number).text for number in range(1, 7)] == [each.article.text for each in readings()]
        assert [store.reading(number).statements for number in range(1, 7)] == [each.statements for each in readings()]
        assert [hit.card.number for hit in search(store, "row").hits] == [2, 8, 13]
        assert check(store).fits
        assert store.connection.pragma("user_version") == 3


def test_a_writer_brings_it_up_to_date_and_nothing_is_answered_otherwise(old: Path) -> None:
    with Store(old, write=False) as store:
        before = answers(store)
    with Store(old) as store:
        assert store.connection.pragma("user_version") == VERSION
        assert answers(store) == before
        assert [each.detail for each in entries(store.connection)][-1] == f'{{"to":{VERSION}}}'
        assert broken(store.connection) is None
        assert list(reindex(store, everything=True))
        assert answers(store) == before


# Back to the first schema, in which `rest` was JSON as it is.
FIRST_SCHEMA = """
    DROP INDEX articles_capture;
    ALTER TABLE articles RENAME COLUMN rest TO packed;
    ALTER TABLE articles ADD COLUMN rest TEXT NOT NULL DEFAULT '';
    UPDATE articles SET rest = article_rest(packed);
    ALTER TABLE articles DROP COLUMN packed;
    DELETE FROM migrations WHERE version > 1;
    PRAGMA user_version = 1"""


def test_an_archive_of_the_first_schema_goes_all_the_way(old: Path) -> None:
    with Store(old, write=False) as store:
        before = answers(store)
    connection = apsw.Connection(str(old))
    connection.create_scalar_function("article_rest", unpack_rest, 1)
    connection.execute(FIRST_SCHEMA)
    connection.close()
    with Store(old, write=False) as store:
        assert answers(store) == before
        assert store.connection.pragma("user_version") == 1
    with Store(old) as store:
        assert store.connection.pragma("user_version") == VERSION
        assert answers(store) == before
        done = [each.detail for each in entries(store.connection) if each.action == "migrate"]
        assert done == [f'{{"to":{number}}}' for number in range(2, VERSION + 1)]
        assert [number for (number,) in rows(store.connection, "SELECT version FROM migrations")] == [
            *range(1, VERSION + 1)
        ]


def shape(connection: apsw.Connection) -> dict[str, object]:
    """Return what every table, index, view and trigger is like, as SQLite understands it."""
    made: dict[str, object] = {}
    for kind, name, table in connection.execute("SELECT type, name, tbl_name FROM sqlite_schema ORDER BY 1, 2"):
        query = {"index": "SELECT name, desc, coll, key FROM pragma_index_xinfo(?)"}.get(
            kind, 'SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?) ORDER BY name'
        )
        made[f"{kind} {name} of {table}"] = list(rows(connection, query, (name,))) if kind != "trigger" else []
    return made


def test_it_is_then_like_a_new_one(old: Path, tmp_path: Path) -> None:
    with Store(old) as store, Store(tmp_path / "new.sayso") as new:
        assert shape(store.connection) == shape(new.connection)
        words = "SELECT name FROM pragma_table_info('words') ORDER BY cid"
        assert list(rows(store.connection, words)) == list(rows(new.connection, words)) == [("text",), ("title",)]
        set_up = "SELECT * FROM words_config ORDER BY k"
        assert list(rows(store.connection, set_up)) == list(rows(new.connection, set_up))
        first, second = readings()[0], readings()[1]
        with store.transaction():
            more = prepare(first.article, b"x", second)._replace(address="https://other.example/1")
            assert store.put([more]) == [("added", HELD + 1)]


def test_a_stopped_migration_goes_on_where_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(old, write=False) as store:
        before = answers(store)
    monkeypatch.setattr(migrations, "PART", 3)
    monkeypatch.setattr(migrations, "STATEMENTS", 3)
    done = 0

    def stopping(whole: Migration, connection: apsw.Connection) -> bool:
        nonlocal done
        more = whole(connection)
        done += 1
        if done % 2 == 0:  # the part in hand is lost, the one before it is kept
            raise KeyboardInterrupt
        return more

    for number, each in list(MIGRATIONS.items()):
        monkeypatch.setitem(MIGRATIONS, number, partial(stopping, each))
    stops = 0
    while True:
        try:
            Store(old).close()
        except KeyboardInterrupt:
            stops += 1
            with Store(old, write=False) as store:
                assert store.connection.pragma("user_version") < VERSION
                assert answers(store) == before
        else:
            break
    assert stops > 8
    with Store(old) as store:
        assert answers(store) == before
        assert check(store).fits


def test_a_killed_migration_loses_nothing(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(old, write=False) as store:
        before = answers(store)
    monkeypatch.setattr(migrations, "PART", 1)
    monkeypatch.setattr(migrations, "STATEMENTS", 1)
    wait, ended = 0.0, False
    while not ended:
        run = os.fork()
        if not run:
            Store(old).close()
            os._exit(0)
        time.sleep(wait)
        os.kill(run, signal.SIGKILL)
        ended = os.waitpid(run, 0)[1] == 0
        wait += 0.004
        with Store(old, write=False) as store:
            assert answers(store) == before
    with Store(old) as store:
        assert store.connection.pragma("user_version") == VERSION
        assert answers(store) == before


def copied(connection: apsw.Connection, table: str, change: str) -> None:
    """Put row 2 of a table in once more, as another writer might, with one column changed ("version + 7")."""
    names = [name for _, name, *_ in rows(connection, f"PRAGMA table_info({table})") if name != "id"]
    columns = ", ".join(names)
    changed = columns.replace(change.split(maxsplit=1)[0], change, 1)
    connection.execute(f"INSERT INTO {table} ({columns}) SELECT {changed} FROM {table} WHERE id = 2")  # noqa: S608  # names of the schema


def test_what_another_writer_adds_meanwhile_is_not_left_out(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "PART", 5)
    monkeypatch.setattr(migrations, "STATEMENTS", 5)
    added: set[int] = set()

    def adding(number: int, whole: Migration, connection: apsw.Connection) -> bool:
        more = whole(connection)
        if number not in added:
            added.add(number)
            if number == 4:
                copied(connection, "articles", "version + 7")
                connection.execute("INSERT INTO words (rowid, title, text) VALUES (15, 'Dam row grows', 'dam')")
            else:
                copied(connection, "statements", "start + 1")
        return more

    for number in (4, 5):
        monkeypatch.setitem(MIGRATIONS, number, partial(adding, number, MIGRATIONS[number]))
    with Store(old) as store:
        found = rows(store.connection, "SELECT rowid FROM words WHERE words MATCH 'row' ORDER BY rowid")
        assert [number for (number,) in found] == [2, 8, 13, 15]
        assert store.reading(2).statements[-1] == store.reading(2).statements[0]
        assert len(store.reading(2).statements) == len(readings()[1].statements) + 1


def test_an_id_of_the_users_table_is_found_before_and_after(old: Path) -> None:
    connection = apsw.Connection(str(old))
    connection.execute(
        "UPDATE statements SET value = json_set(value, '$.speaker.key', 'wikidata:Q7') WHERE article = 1"
    )
    connection.close()
    with Store(old, write=False) as store:
        before = who(store, "wikidata:Q7")
        assert ([person.key for person in before.people], before.said[0].card.number) == (["wikidata:Q7"], 1)
    with Store(old) as store:
        assert who(store, "wikidata:Q7") == before
        plan = list(rows(store.connection, f"EXPLAIN QUERY PLAN {NAMED}", ("wikidata:Q7",)))
        assert any("statements_identity" in step[-1] for step in plan)


def test_a_text_that_cannot_be_read_does_not_stop_it(old: Path) -> None:
    with Store(old, write=False) as store:
        before = search(store, "row").total
    connection = apsw.Connection(str(old))
    connection.execute("DROP TRIGGER captures_are_not_changed; UPDATE captures SET body = x'00' WHERE id = 8")
    connection.close()
    with Store(old) as store:
        assert search(store, "divers").total == before - 1
        assert [each.capture for each in check(store).captures if each.verdict == "fail"] == [8]


@pytest.mark.parametrize(("write", "told"), [(("reindex",), 1), (("search", "dam"), 0)])
def test_who_types_a_command_that_writes_is_told_what_takes_so_long(
    old: Path, capfd: pytest.CaptureFixture[str], write: tuple[str, ...], told: int
) -> None:
    for times in (told, 0):
        assert run([*write, "--archive", str(old)]) == 0
        assert capfd.readouterr().err.count("is brought up to date") == times


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"x" * 200, None])
def test_only_an_archive_is_out_of_date(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "news.sayso"
    if content is not None:
        path.write_bytes(content)
    assert not outdated(path)
    assert not outdated(tmp_path)


def test_the_index_of_words_is_set_up_like_a_new_one(old: Path, tmp_path: Path) -> None:
    settings = "SELECT k, v FROM words_config ORDER BY k"
    with Store(old) as migrated, Store(tmp_path / "new.sayso") as new:
        assert list(rows(migrated.connection, settings)) == list(rows(new.connection, settings))

"""What goes into the archive comes out equal, whole or not at all."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.archive import ArchiveError, Store, prepare
from sayso.archive.datasette import register
from sayso.archive.log import broken, entries
from sayso.article import extract
from sayso.document import from_text
from sayso.values import Article, Statement
from tests.samples import STORY
from tests.strategies import readings

if TYPE_CHECKING:
    from sayso.values import Reading


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with Store(tmp_path / "news.sayso") as opened:
        yield opened


def put(store: Store, *articles: Article) -> list[tuple[str, int]]:
    with store.transaction():
        return [
            tuple(each)
            for each in store.put([prepare(each, each.text.encode("utf-8", "surrogatepass")) for each in articles])
        ]


def article(text: str, **fields: object) -> Article:
    made = extract(from_text(text))
    return replace(made, capture=replace(made.capture, asked="made.jsonl", record="line 1"), **fields)


def test_a_reading_comes_back_equal(store: Store) -> None:
    raw = b'{"text": ...}'
    with store.transaction():
        assert store.put([prepare(STORY.article, raw, STORY)]) == [("added", 1)]
    assert store.reading(1) == STORY
    assert store.raw(1) == raw
    assert store.article(2) is None
    assert store.raw(2) is None


@given(readings(), st.none() | st.binary(max_size=40))
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_reading_comes_back_equal(tmp_path: Path, reading: Reading, raw: bytes | None) -> None:
    with Store(tmp_path / "any.sayso") as store:
        before = store.count()
        unique = replace(reading, article=replace(reading.article, url=f"https://any.example/{before}"))
        with store.transaction():
            (placed,) = store.put([prepare(unique.article, raw, unique)])
        assert placed == ("added", before + 1)
        assert store.reading(placed.article) == unique


@pytest.mark.parametrize("lone", ["\ud800", "a\udfffz"])
def test_lone_surrogates_come_back(store: Store, lone: str) -> None:
    put(store, one := article(f"A text {lone}.", title=lone, ref=lone, url="https://a.example/" + lone))
    assert store.article(1) == one


@pytest.mark.parametrize(
    ("second", "outcome"),
    [
        (article("One.", url="https://a.example/1", ref="r"), "there"),
        (article("One.", url="https://a.example/1", ref="another"), "there"),
        (article("Two.", url="https://a.example/1", ref="r"), "version"),
        (article("One.", url="https://b.example/1", ref="r"), "added"),
        (article("One.", ref="r"), "added"),
    ],
)
def test_an_address_and_its_text_decide(store: Store, second: Article, outcome: str) -> None:
    first = article("One.", url="https://a.example/1", ref="r")
    assert [what for what, _ in put(store, first, second)] == ["added", outcome]
    assert [what for what, _ in put(store, first, second)] == ["there", "there"]


def test_without_an_address_the_id_decides_and_a_copied_file_is_the_same_thing(store: Store) -> None:
    first = article("One.", ref="r")
    moved = replace(first, capture=replace(first.capture, asked="elsewhere.jsonl"))
    other = replace(first, ref="q")
    assert [what for what, _ in put(store, first, moved, other)] == ["added", "there", "added"]


def test_a_text_that_returns_is_no_third_version(store: Store) -> None:
    one, two = (article(text, url="https://a.example/1") for text in ("One.", "Two."))
    assert [what for what, _ in put(store, one, two, one)] == ["added", "version", "there"]


def test_an_interrupted_transaction_leaves_nothing(store: Store) -> None:
    def stopped() -> None:
        with store.transaction():
            store.put([prepare(STORY.article, None, STORY)])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert store.count() == 0
    assert put(store, STORY.article) == [("added", 1)]


def test_any_sqlite_can_open_it(tmp_path: Path) -> None:
    path = tmp_path / "news.sayso"
    with Store(path) as store:
        put(store, STORY.article)
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT title, outlet FROM articles").fetchall() == [
            (STORY.article.title, STORY.article.outlet.name)
        ]
        assert plain.execute("SELECT rowid FROM words WHERE words MATCH 'crack'").fetchall() == [(1,)]
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    plain.close()


def test_words_are_found_and_shown_from_the_packed_text(store: Store) -> None:
    put(store, STORY.article)
    query = "SELECT snippet(words, 0, '[', ']', '', 3) FROM words WHERE words MATCH 'crack'"
    assert "[crack]" in store.connection.execute(query).fetchone()[0]


def test_every_field_of_a_value_is_kept() -> None:
    """A field added to a value has a way into JSON and back without a change here."""
    from sayso.archive.codec import from_plain, to_plain  # noqa: PLC0415  # the one test that looks inside

    for statement in STORY.statements:
        assert from_plain(Statement, to_plain(statement)) == statement


def test_the_log_can_be_added_to_and_not_changed(store: Store) -> None:
    assert [entry.action for entry in entries(store.connection)] == ["created"]
    assert broken(store.connection) is None
    for attack in ("UPDATE log SET action = 'x'", "DELETE FROM log"):
        with pytest.raises(apsw.ConstraintError, match="append-only"):
            store.connection.execute(attack)
    store.connection.execute("DROP TRIGGER log_is_not_changed; UPDATE log SET detail = '{}'")
    assert broken(store.connection) == 1


def test_captures_are_not_changed(store: Store) -> None:
    put(store, STORY.article)
    with pytest.raises(apsw.ConstraintError, match="evidence"):
        store.connection.execute("UPDATE captures SET body = NULL")


def test_a_newer_archive_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "news.sayso"
    with Store(path) as store:
        store.connection.execute("PRAGMA user_version = 99")
    for write in (True, False):
        with pytest.raises(ArchiveError, match="newer sayso") as caught:
            Store(path, write=write)
        assert "upgrade" in caught.value.hint


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (x)")
    other.close()
    with pytest.raises(ArchiveError, match="another program"):
        Store(path)


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be one" * 9, b"\x00" * 200])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "story.html"
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match="no archive"):
        Store(path)
    assert path.read_bytes() == content


def test_a_reader_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        Store(tmp_path / "none.sayso", write=False)
    assert list(tmp_path.iterdir()) == []


def test_plain_sqlite_reads_texts_with_the_function_that_datasette_gets(tmp_path: Path) -> None:
    path = tmp_path / "news.sayso"
    with Store(path) as store:
        put(store, STORY.article)
    connection = sqlite3.connect(path)
    register(connection)
    assert connection.execute("SELECT text FROM texts").fetchone() == (STORY.article.text,)
    assert connection.execute("SELECT article_text(99)").fetchone() == (None,)
    query = "SELECT snippet(words, 0, '[', ']', '', 3) FROM words WHERE words MATCH 'crack'"
    assert "[crack]" in connection.execute(query).fetchone()[0]
    connection.close()


def test_every_table_is_explained_in_the_documentation(store: Store) -> None:
    page = (Path(__file__).parents[2] / "docs" / "archive.md").read_text(encoding="utf-8")
    made = [
        name for (name,) in store.connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
    ]
    ours = [name for name in made if not name.startswith(("words_", "sqlite_"))]
    assert len(ours) > 15
    assert [name for name in ours if f"`{name}`" not in page] == []

"""How an archive of an older schema becomes one of this version's, part by part."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, cast

import apsw

from sayso.archive.packing import pack_rest, pack_statement
from sayso.archive.settling import merge_part
from sayso.archive.sql import rows, value
from sayso.archive.texts import article_text

if TYPE_CHECKING:
    from collections.abc import Callable

# The schema that this version writes; MIGRATIONS lead to it from every older one.
VERSION = 5
# Articles whose words are put into the index in one transaction, in which nobody else can write: a second of work.
PART = 1000
# Statements that are packed in one.
STATEMENTS = 20_000


def _find_articles_by_capture(connection: apsw.Connection) -> bool:
    """Add the index that SQLite else makes anew for every question whether a record is held: adding took ages."""
    connection.execute("CREATE INDEX articles_capture ON articles (capture)")
    return False


def _pack_the_rest(connection: apsw.Connection) -> bool:
    """Make `articles.rest`, which was JSON as it is, a third as large."""
    connection.create_scalar_function("packed_rest", cast("Callable[..., bytes]", pack_rest), 1, deterministic=True)
    connection.execute("ALTER TABLE articles RENAME COLUMN rest TO rest_as_text")
    connection.execute("ALTER TABLE articles ADD COLUMN rest BLOB NOT NULL DEFAULT x''")
    connection.execute("UPDATE articles SET rest = packed_rest(rest_as_text)")
    connection.execute("ALTER TABLE articles DROP COLUMN rest_as_text")
    return False


def _put_texts_first(connection: apsw.Connection) -> bool:
    """Make the index of words anew with the text as its first column, which makes it a quarter smaller.

    The old one answers, and takes in what another writer adds, until the new one has
    all articles and takes its place.
    """
    connection.execute(TEXTS_FIRST)
    last = value(connection, "SELECT max(id) FROM words_new_docsize") or 0
    part = list(rows(connection, "SELECT id, title FROM articles WHERE id > ? ORDER BY id LIMIT ?", (last, PART)))
    texts = ((number, _text(connection, number), title) for number, title in part)
    connection.executemany("INSERT INTO words_new (rowid, text, title) VALUES (?, ?, ?)", texts)
    if part or merge_part(connection, "words_new"):
        return True
    connection.execute("DROP TABLE words; ALTER TABLE words_new RENAME TO words")
    connection.execute("INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)")  # as in schema.sql
    connection.execute("DROP INDEX articles_waiting; ALTER TABLE segments ADD COLUMN form INTEGER NOT NULL DEFAULT 0")
    return False


def _pack_statements(connection: apsw.Connection) -> bool:
    """Make `statements.value`, which was JSON as it is and most of an archive, a third as large."""
    packed = cast("Callable[..., bytes]", pack_statement)
    connection.create_scalar_function("packed_statement", packed, 1, deterministic=True)
    connection.execute(STATEMENTS_PACKED)
    last = value(connection, "SELECT max(id) FROM statements_new") or 0
    connection.execute(COPIED, (last, STATEMENTS))
    if connection.changes():
        return True
    connection.execute("DROP TABLE statements; ALTER TABLE statements_new RENAME TO statements")
    connection.execute(SAID)
    return False


STATEMENT = """article, made_by, name, start, kind, act, stance, negated, speaker, role, relayed, occasion_kind,
    occasion_date, confidence"""
COPIED = f"""INSERT INTO statements_new (id, {STATEMENT}, identity, value) SELECT id, {STATEMENT},
        CASE WHEN json_extract(value, '$.speaker.key') LIKE 'wikidata:%' THEN json_extract(value, '$.speaker.key') END,
        packed_statement(value)
    FROM statements WHERE id > ? ORDER BY id LIMIT ?"""  # noqa: S608  # our own names
STATEMENTS_PACKED = """CREATE TABLE IF NOT EXISTS statements_new (
    id            INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL REFERENCES articles (id),
    made_by       INTEGER NOT NULL REFERENCES makers (id),
    name          TEXT NOT NULL,
    start         INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    act           TEXT NOT NULL,
    stance        TEXT NOT NULL,
    negated       INTEGER NOT NULL,
    speaker       INTEGER REFERENCES speakers (id),
    identity      TEXT,
    role          TEXT,
    relayed       INTEGER NOT NULL,
    occasion_kind TEXT,
    occasion_date TEXT,
    confidence    REAL NOT NULL,
    value         BLOB NOT NULL           -- JSON, zlib with a preset dictionary; SQL function: statement_value(value)
) STRICT"""
SAID = """CREATE INDEX statements_article ON statements (article);
CREATE INDEX statements_speaker ON statements (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statements_identity ON statements (identity) WHERE identity IS NOT NULL;
CREATE VIEW said AS SELECT s.id, s.article, s.name, p.name AS speaker, s.role, s.kind, s.act, s.stance, s.negated,
    s.occasion_kind, s.occasion_date, s.confidence, statement_value(s.value) AS value
    FROM statements s LEFT JOIN speakers p ON p.id = s.speaker"""


TEXTS_FIRST = """CREATE VIRTUAL TABLE IF NOT EXISTS words_new USING fts5 (
    text, title, content = 'texts', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO words_new (words_new, rank) VALUES ('hashsize', 16777216)"""


def _text(connection: apsw.Connection, number: int) -> str:
    """Return a text for the index; none where it can't be read, which is for `sayso check` to tell."""
    try:
        return (article_text(connection, number) or "").encode("utf-8", "replace").decode()
    except (zlib.error, apsw.CorruptError):
        return ""


# How each version comes from the one before it, as a part of the work that is done in one transaction; a function is
# called again, each time in the next one, as long as it says that there is more. With the last one goes the number.
MIGRATIONS: dict[int, Callable[[apsw.Connection], bool]] = {
    2: _find_articles_by_capture,
    3: _pack_the_rest,
    4: _put_texts_first,
    5: _pack_statements,
}

"""The archive as a store: articles in, whole or not at all; articles and readings out, equal to what went in."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self

from sayso import __version__
from sayso.archive.codec import from_plain, with_plain
from sayso.archive.connect import connect
from sayso.archive.damage import explained
from sayso.archive.packing import unpack, unpack_rest, unpack_statement
from sayso.archive.sql import row, rows, value
from sayso.archive.texts import article_text
from sayso.archive.writing import Batch
from sayso.document.validators import Validators
from sayso.values import Article, Capture, Reading, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import apsw

    from sayso.archive.prepared import Prepared, Read

Outcome = Literal["added", "version", "there"]


class Placed(NamedTuple):
    """What became of one article: added, a new version, or already there; and its number in the archive."""

    outcome: Outcome
    article: int


class Store:
    """One archive file, open for reading, or for reading and writing; a context manager.

    `connection` is the apsw connection, for the modules of this stage. A writer
    changes the file in `transaction`s alone; what one of them held is on the disk
    when it has ended, and none of it is seen where it did not end.
    """

    def __init__(self, path: str | Path, *, write: bool = True, make: bool = True) -> None:
        self.path = Path(path)
        self.connection: apsw.Connection = connect(self.path, write=write, make=make)
        self._makers: dict[tuple[str, str], int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was acknowledged is on the disk already."""
        with explained(self.path):
            self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[apsw.Connection]:
        """Do all of it or nothing; raises ArchiveError where the file can't be written."""
        with explained(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                self._makers.clear()
                raise

    def put(self, prepared: Sequence[Prepared]) -> list[Placed]:
        """Write articles inside the caller's transaction and say what became of each.

        An article is already there where its text is held at its address or, for
        one without a web address, under the same id (or none) without one. A text
        new at an address that is known is a new version.
        """
        batch = Batch(self.connection, self.maker)
        placed = [Placed(*each) for each in batch.place(prepared)]
        batch.write()
        return placed

    def put_statements(self, numbers: Sequence[int], read: Sequence[Read]) -> None:
        """Write the statements of articles that have none yet, in the caller's transaction; others are left alone."""
        batch = Batch(self.connection, self.maker)
        for number, each in zip(numbers, read, strict=True):
            by = self.maker(each.model)
            self.connection.execute(DONE, (by, each.apart, number))
            if self.connection.changes():
                batch.take_statements(each.statements, number, by)
        batch.write()

    def maker(self, model: str, version: str = __version__) -> int:
        """Return the number of that version of sayso with that tagger ('' for none), inside a transaction."""
        key = (version, model)
        if key not in self._makers:
            self.connection.execute("INSERT OR IGNORE INTO makers (sayso, model) VALUES (?, ?)", key)
            self._makers[key] = value(self.connection, "SELECT id FROM makers WHERE sayso = ? AND model = ?", key)
        return self._makers[key]

    def article(self, number: int) -> Article | None:
        """Return the article of that number, equal to the one put in; None where there is none.

        Raises DamageError where its bytes can't be read.
        """
        with explained(self.path):
            found = row(self.connection, ARTICLE, (number,))
            text = article_text(self.connection, number) if found else None
            return _article(found, text) if found and text is not None else None

    def reading(self, number: int) -> Reading | None:
        """Return the article with its statements; statements are empty where none were extracted yet."""
        article = self.article(number)
        if article is None:
            return None
        with explained(self.path):
            found = rows(self.connection, STATEMENTS, (number,))
            statements = tuple(from_plain(Statement, json.loads(unpack_statement(each))) for (each,) in found)
            apart = value(self.connection, "SELECT apart FROM articles WHERE id = ?", (number,))
        read = Reading(article, statements)
        return with_plain(read, json.loads(apart)) if apart else read

    def versions(self, address: str) -> list[int]:
        """Return the numbers of all articles that are held of an address, in the order of arrival."""
        written = address.encode("utf-8", "replace").decode()
        with explained(self.path):
            return [int(number) for (number,) in rows(self.connection, VERSIONS, (written,))]

    def raw(self, number: int) -> bytes | None:
        """Return the bytes that the article came from, as received; None where they are not held."""
        with explained(self.path):
            body = value(self.connection, BODY, (number,))
        return None if body is None else unpack(body)

    def after(self, number: int) -> int | None:
        """Return the number of the next article, None behind the last; 0 comes before the first."""
        with explained(self.path):
            following: int | None = value(self.connection, "SELECT min(id) FROM articles WHERE id > ?", (number,))
        return following

    def validators(self, address: str) -> Validators | None:
        """Return what the server said of the page at this address when it was last fetched, None where it was not."""
        with explained(self.path):
            found = row(self.connection, VALIDATORS, (address,))
        return Validators(*found) if found else None

    def count(self) -> int:
        """Return how many articles it holds, each version counted."""
        with explained(self.path):
            return int(value(self.connection, "SELECT count(*) FROM articles"))


ARTICLE = """
SELECT a.text_id, a.ref, a.url, a.title, a.outlet, a.domain, a.language, a.rest,
       c.sha256, c.size, c.retrieved, c.asked, c.answered, c.media_type, c.charset, c.status, c.last_modified,
       c.record, c.etag
FROM articles a JOIN captures c ON c.id = a.capture WHERE a.id = ?"""
VERSIONS = """SELECT a.id FROM articles a JOIN addresses d ON d.id = a.address WHERE d.address = ?
    ORDER BY a.version"""
STATEMENTS = "SELECT value FROM statements WHERE article = ? ORDER BY id"
DONE = "UPDATE articles SET statements_by = ?, apart = ? WHERE id = ? AND statements_by IS NULL"
VALIDATORS = """SELECT etag, last_modified FROM captures WHERE asked = ? AND answered IS NOT NULL
    ORDER BY id DESC LIMIT 1"""
BODY = "SELECT c.body FROM articles a JOIN captures c ON c.id = a.capture WHERE a.id = ?"


def _article(found: Sequence[Any], text: str) -> Article:
    text_id, ref, url, title, outlet, domain, language, rest = found[:8]
    columns = {"ref": ref, "url": url, "title": title, "language": language}
    plain: dict[str, object] = {name: value for name, value in columns.items() if value is not None}
    if outlet is not None:
        plain["outlet"] = {"name": outlet, "domain": domain}
    plain |= json.loads(unpack_rest(rest))
    capture = Capture(*found[8:])
    return replace(from_plain(Article, plain | {"id": text_id, "text": text, "capture": None}), capture=capture)

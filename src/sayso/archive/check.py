"""Custody: whether every capture is still what was received, and every text what was made of it."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

import apsw

from sayso.archive.log import broken
from sayso.archive.packing import unpack, unpack_text
from sayso.archive.sql import row, rows
from sayso.article.extract import text_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.archive.store import Store

Verdict = Literal["pass", "fail", "nothing to check"]
# What SQLite raises about a page that was overwritten, cut off or can't be read.
UNREADABLE = (apsw.CorruptError, apsw.IOError, apsw.FormatError, apsw.NotADBError)


class Checked(NamedTuple):
    """One capture and its verdict; `why` says what does not fit, empty where all does.

    `address` and `article` are what was made of it; None where nothing is left to tell.
    """

    capture: int
    verdict: Verdict
    sha256: str | None = None
    article: int | None = None
    address: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The verdicts, one a capture, and what is wrong with the file itself (damaged pages, a changed log)."""

    captures: tuple[Checked, ...]
    file: tuple[str, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """Return how many captures have this verdict."""
        return sum(each.verdict == verdict for each in self.captures)

    @property
    def fits(self) -> bool:
        """Say whether nothing failed."""
        return not self.file and not self.count("fail")


def check(store: Store) -> Report:
    """Check everything at once; `checked` and `problems` do it bit by bit."""
    return Report(tuple(checked(store)), tuple(problems(store)))


def checked(store: Store) -> Iterator[Checked]:
    """Recompute the hash of every capture and of the text made of it, and yield a verdict for each.

    A capture without its bytes has nothing to check. One that can't be read is a
    fail and costs itself alone. It writes nothing.
    """
    for number in _numbers(store):
        try:
            found = row(store.connection, CAPTURE, (number,))
            yield _verdict(number, found) if found else Checked(number, "fail", why="it is listed and not there")
        except (*UNREADABLE, zlib.error) as error:
            yield Checked(number, "fail", why=f"it can't be read: {error}")


CAPTURE = """SELECT c.sha256, c.size, c.body, a.id, a.text_id, a.text, a.text_form, d.address
    FROM captures c LEFT JOIN articles a ON a.capture = c.id LEFT JOIN addresses d ON d.id = a.address
    WHERE c.id = ?"""


def problems(store: Store) -> Iterator[str]:
    """Yield what is wrong with the file itself: what SQLite finds, and entries of the log that were changed."""
    try:
        found = [text for (text,) in rows(store.connection, "PRAGMA quick_check(20)")]
        yield from (f"the file: {text}" for text in found if text != "ok")
        entry = broken(store.connection)
        if entry is not None:
            yield f"the log: entry {entry} was changed, or one before it is missing"
    except UNREADABLE as error:
        yield f"the file: {error}"


def _numbers(store: Store) -> Iterator[int]:
    """Yield the number of every capture; of a damaged table those that the index or the count still tells."""
    try:
        numbers = [number for (number,) in rows(store.connection, "SELECT id FROM captures NOT INDEXED ORDER BY id")]
    except UNREADABLE:
        numbers = _listed(store)
    yield from numbers


def _listed(store: Store) -> list[int]:
    try:
        # The index names every capture, and lies on other pages.
        query = "SELECT id FROM captures INDEXED BY captures_sha256 WHERE substr(sha256, 1, 12) >= '' ORDER BY id"
        return [number for (number,) in rows(store.connection, query)]
    except UNREADABLE:
        last = row(store.connection, "SELECT max(id) FROM articles")
        return list(range(1, (last[0] if last else 0) + 1))


def _verdict(number: int, found: tuple[object, ...]) -> Checked:
    sha256, size, body, article, held, packed, form, address = found
    told = Checked(number, "pass", str(sha256), _whole(article), None if address is None else str(address))
    if body is None:
        return told._replace(verdict="nothing to check", why="its bytes are not held")
    raw = unpack(_bytes(body))
    if hashlib.sha256(raw).hexdigest() != sha256:
        return told._replace(verdict="fail", why="the bytes are not those that were received")
    if len(raw) != size:
        return told._replace(verdict="fail", why=f"it has {len(raw)} bytes, {size} were received")
    if packed is not None and text_id(unpack_text(_bytes(packed), int(str(form)), raw)) != held:
        return told._replace(verdict="fail", why="the text is not the one that was made of it")
    return told


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise zlib.error("it holds no bytes")
    return value


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None

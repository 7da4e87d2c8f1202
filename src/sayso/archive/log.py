"""What was done to the archive: each entry sealed with the one before it, so that none can be changed unseen."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from sayso import __version__
from sayso.archive.codec import dumps
from sayso.document.capture import now

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import apsw


class Entry(NamedTuple):
    """One thing done: when, by which version of sayso, what, with which details, and its seal."""

    id: int
    at: str
    sayso: str
    action: str
    detail: str
    seal: str


def record(connection: apsw.Connection, action: str, detail: Mapping[str, object]) -> None:
    """Append an entry; the caller's transaction decides whether it stays."""
    last = connection.execute("SELECT id, seal FROM log ORDER BY id DESC LIMIT 1").fetchone()
    number, before = (last[0] + 1, last[1]) if last else (1, "")
    at, told = now(), dumps(detail)
    sealed = seal(before, number, at, __version__, action, told)
    connection.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", (number, at, __version__, action, told, sealed))


def seal(before: str, *fields: str | int) -> str:
    """Return the sha256 of the previous seal and an entry's fields, as one JSON array in UTF-8."""
    return hashlib.sha256(json.dumps([before, *fields]).encode()).hexdigest()


def entries(connection: apsw.Connection) -> Iterator[Entry]:
    """Yield every entry, oldest first."""
    for row in connection.execute("SELECT id, at, sayso, action, detail, seal FROM log ORDER BY id"):
        yield Entry(*row)


def broken(connection: apsw.Connection) -> int | None:
    """Return the number of the first entry whose seal does not fit, None where all do.

    It shows what was changed, cut out or put in; entries cut off at the end leave
    no trace in the file, and a pack's manifest or a time stamp holds the last seal.
    """
    before, expected = "", 1
    for entry in entries(connection):
        if entry.id != expected or entry.seal != seal(before, *entry[:-1]):
            return entry.id
        before, expected = entry.seal, expected + 1
    return None

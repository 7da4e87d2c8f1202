"""How far the reading of an input has come, so that a run that was stopped goes on there."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.archive.damage import ArchiveError
from sayso.archive.sql import row, rows
from sayso.values import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw

    from sayso.archive.work import Wanted


@dataclass(slots=True)
class Account:
    """What became of the records of one input, or of several."""

    added: int = 0
    versions: int = 0
    there: int = 0
    failed: int = 0

    @property
    def done(self) -> int:
        """Return how many records that are."""
        return self.added + self.versions + self.there + self.failed

    def count(self, outcome: str) -> None:
        """Count one record: added, version, there or failed."""
        name = "versions" if outcome == "version" else outcome
        setattr(self, name, getattr(self, name) + 1)

    def plus(self, other: Account) -> Account:
        """Return both together."""
        return Account(
            self.added + other.added,
            self.versions + other.versions,
            self.there + other.there,
            self.failed + other.failed,
        )


def fingerprint(asked: str, wanted: Wanted) -> str | None:
    """Return what changes when the files of an input or the wishes change; None for an input that can't be read twice.

    Contents are not read: names, sizes and times of change are what tells.
    """
    path = Path(asked)
    if asked == "-" or asked.startswith(("http://", "https://")) or not path.exists():
        return None
    seen = hashlib.sha256(json.dumps(wanted).encode("utf-8", "surrogatepass"))
    for each in [path] if path.is_file() else _files(path):
        status = each.stat()
        seen.update(os.fsencode(each) + f"\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return seen.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for place, names, files in os.walk(folder):
        names.sort()
        yield from (path for name in sorted(files) if (path := Path(place, name)).is_file())


class Entry:
    """One input under way: what is counted stays counted when the transaction that held it has ended."""

    def __init__(self, connection: apsw.Connection, asked: str, wanted: Wanted) -> None:
        self._connection = connection
        self.asked = asked if asked == "-" else os.fsencode(Path(asked).absolute()).decode("utf-8", "replace")
        self._fingerprint = fingerprint(asked, wanted)
        self._id: int | None = None
        self.account = Account()

    def resume(self) -> list[Failure]:
        """Take up the account of a run that was stopped, and return what failed in it; nothing where there is none."""
        known = row(self._connection, KNOWN, (self.asked,)) if self._fingerprint else None
        if known is None or known[1] != self._fingerprint:
            return []
        self._id, self.account = known[0], Account(*known[2:])
        found = rows(
            self._connection, "SELECT place, why, record, hint FROM failures WHERE input = ? ORDER BY id", known[:1]
        )
        return [Failure(*each) for each in found]

    def write(self, before: int, failures: list[Failure]) -> None:
        """Put the account into the caller's transaction; `before` is how many records it held at the last one.

        Raises ArchiveError where another process has read on in the same input.
        """
        if self._fingerprint is None:
            return
        mine = self.account
        if self._id is None:
            self._begin()
        values = (mine.done, mine.added, mine.versions, mine.there, mine.failed, self._id, before)
        self._connection.execute(COUNT, values)
        if not self._connection.changes():
            raise ArchiveError(
                "another process is adding the same input", where=self.asked, hint="let it finish, or stop it first"
            )
        lost = [(self._id, each.where, each.record, each.why, each.hint) for each in failures]
        self._connection.executemany(FAILED, [tuple(map(_storable, each)) for each in lost])

    def end(self) -> None:
        """Forget the input inside the caller's transaction: all of it was read."""
        if self._id is not None:
            self._connection.execute("DELETE FROM inputs WHERE id = ?", (self._id,))

    def _begin(self) -> None:
        self._connection.execute("DELETE FROM inputs WHERE asked = ?", (self.asked,))
        self._connection.execute(BEGIN, (self.asked, self._fingerprint))
        self._id = self._connection.last_insert_rowid()


KNOWN = "SELECT id, fingerprint, added, versions, there, failed FROM inputs WHERE asked = ?"
BEGIN = "INSERT INTO inputs (asked, fingerprint, done, added, versions, there, failed) VALUES (?, ?, 0, 0, 0, 0, 0)"
COUNT = "UPDATE inputs SET done = ?, added = ?, versions = ?, there = ?, failed = ? WHERE id = ? AND done = ?"
FAILED = "INSERT INTO failures (input, place, record, why, hint) VALUES (?, ?, ?, ?, ?)"


def _storable(value: str | int | None) -> str | int | None:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value

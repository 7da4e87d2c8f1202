"""What SQLite says when something is wrong, as an error that names the next thing to type."""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

import apsw

from sayso.errors import SaysoError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class ArchiveError(SaysoError):
    """The archive can't be opened, read or written; nothing that was acknowledged is lost by it."""


class DamageError(ArchiveError):
    """A part of the file can't be read: a page was overwritten, cut off or never reached the disk."""


MEANINGS: dict[type[apsw.Error], tuple[type[ArchiveError], str, str]] = {
    apsw.FullError: (ArchiveError, "the disk is full", "make room and type the same again: what was counted is kept"),
    apsw.ReadOnlyError: (
        ArchiveError,
        "the archive can't be written",
        "check the permissions of the file and its folder",
    ),
    apsw.BusyError: (ArchiveError, "another program is writing to the archive", "try again when it has ended"),
    apsw.LockedError: (ArchiveError, "another program holds the archive", "try again when it has ended"),
    apsw.CorruptError: (
        DamageError,
        "the archive is damaged",
        "sayso check tells what can be read; take your copy, or: sqlite3 FILE .recover",
    ),
    apsw.NotADBError: (ArchiveError, "this file is no archive", "check the path given with --archive"),
    apsw.CantOpenError: (
        ArchiveError,
        "the archive can't be opened",
        "check the path, and the permissions of its folder",
    ),
    apsw.PermissionsError: (ArchiveError, "the archive can't be opened", "check the permissions of the file"),
    apsw.IOError: (ArchiveError, "the disk does not answer", "check the disk; what was counted is kept"),
    apsw.NoMemError: (ArchiveError, "there is not enough memory", "close other programs and type the same again"),
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and damaged packed texts raise into an ArchiveError about `path`; other errors pass."""
    try:
        yield
    except zlib.error as error:
        _, what, hint = MEANINGS[apsw.CorruptError]
        raise DamageError(what, where=str(path), hint=hint) from error
    except apsw.Error as error:
        meaning = next((MEANINGS[kind] for kind in type(error).__mro__ if kind in MEANINGS), None)
        if meaning is None:
            raise
        kind, what, hint = meaning
        raise kind(what, where=str(path), hint=hint) from error

"""Opening the file: what it must be, how it is locked, how it grows from one version to the next."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, cast
from weakref import ref

import apsw

from sayso import __version__
from sayso.archive.damage import ArchiveError, explained
from sayso.archive.log import record
from sayso.archive.migrations import MIGRATIONS, VERSION
from sayso.archive.packing import unpack_rest, unpack_statement
from sayso.archive.texts import article_text
from sayso.document.capture import now

if TYPE_CHECKING:
    from collections.abc import Callable

# PRAGMA application_id, "SaYs": by it `file` and other tools can tell what the file is.
APPLICATION = 0x53615973
# Bytes at the beginning of an SQLite file that say what it is.
HEADER = 100
# The oldest schema that a reader can ask as it is; a writer brings it up to date.
READABLE = 1
# Rows of 2 kB leave half a row of every page empty: 16 KiB take 220 bytes an article less than 8, 32 another 120; but
# each of 45 tables and indexes has a page at least, so the smallest archive would have 1.5 MB.
PAGE = 16384
# A writer holds the lock for one batch, a second or two; who waits longer than this waits for something else.
PATIENCE_MS = 20_000
# Pages written before they are moved from the log beside the file into it: 64 MB.
CHECKPOINT = 4096
# Kibibytes of pages kept in memory; a negative number is how SQLite tells them from pages. By the 2 MB that it keeps by
# itself a story is found in 38 microseconds instead of 24.
CACHE = -64 * 1024


def connect(path: Path, *, write: bool, make: bool = True) -> apsw.Connection:
    """Return a connection to the archive at `path`; a writer makes it where there is none, and migrates it.

    A reader never changes the file and is never kept waiting by a writer. Raises
    ArchiveError where there is no archive, none of ours, one of a newer version,
    or one that can't be opened.
    """
    if not (write and make) and not path.is_file():
        raise ArchiveError("there is no archive", where=str(path), hint=f"make one: sayso add INPUT --archive {path}")
    if path.is_dir() or not path.parent.is_dir():
        raise ArchiveError("an archive is a file in a folder that exists", where=str(path), hint="check the path")
    with explained(path):
        connection = _opened(path, write=write)
        try:
            _prepare(connection, path, write=write)
        except BaseException:
            connection.close()
            raise
        return connection


def outdated(path: Path) -> bool:
    """Say whether the next who writes to an archive brings it up to date first, as far as its first bytes tell."""
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except OSError:
        return False
    if len(head) < HEADER or int.from_bytes(head[68:72]) != APPLICATION:
        return False
    return 0 < int.from_bytes(head[60:64]) < VERSION


def _opened(path: Path, *, write: bool) -> apsw.Connection:
    if write:
        return apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.setbusytimeout(PATIENCE_MS)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        connection.close()
        if Path(f"{path}-wal").exists():
            raise
        # On a medium that can't be written there is nobody to lock out.
        where = path.resolve().as_uri() + "?immutable=1"
        return apsw.Connection(where, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    return connection


def _prepare(connection: apsw.Connection, path: Path, *, write: bool) -> None:
    connection.setbusytimeout(PATIENCE_MS)
    connection.create_scalar_function("article_text", _text_function(connection), 1, deterministic=True)
    rest = cast("Callable[..., str]", unpack_rest)
    connection.create_scalar_function("article_rest", rest, 1, deterministic=True)
    statement = cast("Callable[..., str]", unpack_statement)
    connection.create_scalar_function("statement_value", statement, 1, deterministic=True)
    connection.execute(f"PRAGMA foreign_keys = ON; PRAGMA trusted_schema = ON; PRAGMA cache_size = {CACHE}")
    if write:
        _settle(connection)
    version = _checked(connection, path)
    if write and version < VERSION:
        _migrate(connection, path)
    elif version < READABLE:
        hint = f"bring it up to date: sayso add --archive {path} INPUT"
        raise ArchiveError("this archive was made by an older sayso", where=str(path), hint=hint)


def _settle(connection: apsw.Connection) -> None:
    """Set what a writer needs: a log beside the file, so that readers go on, and a disk that has really written."""
    # Both hold for a file that is made here; free pages are given back by `settling`.
    connection.execute(f"PRAGMA page_size = {PAGE}; PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}").fetchall()


def _checked(connection: apsw.Connection, path: Path) -> int:
    """Return the schema's version, 0 for a file with nothing in it yet; raise where it is not for us."""
    version = int(connection.pragma("user_version") or 0)
    ours = connection.pragma("application_id") == APPLICATION
    if not ours and (version or connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()):
        raise ArchiveError("this is a database of another program", where=str(path), hint="give another path")
    if version > VERSION:
        raise ArchiveError(
            f"this archive was made by a newer sayso (schema {version}, this one knows {VERSION})",
            where=str(path),
            hint="upgrade: pip install --upgrade sayso",
        )
    return version


def _migrate(connection: apsw.Connection, path: Path) -> None:
    """Make the tables of a new file, or bring an older one to VERSION, part by part.

    Stopped at any moment it goes on where it was: the file is of the older version
    until the last part of a migration is done. Another writer may do it meanwhile.
    """
    before = _checked(connection, path)
    more = True
    while more:
        connection.execute("BEGIN IMMEDIATE")
        try:
            more = _part(connection, path)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    if before:
        # What the older tables took.
        connection.execute("PRAGMA incremental_vacuum").fetchall()


def _part(connection: apsw.Connection, path: Path) -> bool:
    """Do what fits into one transaction, and say whether there is more to do."""
    version = _checked(connection, path)
    if version == 0:
        _create(connection)
    elif version < VERSION:
        if not MIGRATIONS[version + 1](connection):
            _numbered(connection, version + 1)
            record(connection, "migrate", {"to": version + 1})
        return True
    return False


def _create(connection: apsw.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute((files("sayso.archive") / "schema.sql").read_text(encoding="utf-8"))
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [("created", now()), ("sayso", __version__)])
    for number in range(1, VERSION + 1):
        _numbered(connection, number)
    record(connection, "created", {"schema": VERSION})


def _numbered(connection: apsw.Connection, number: int) -> None:
    connection.execute("INSERT INTO migrations VALUES (?, ?, ?)", (number, now(), __version__))
    connection.execute(f"PRAGMA user_version = {number}")


def _text_function(connection: apsw.Connection) -> Callable[..., str | None]:
    """Return the SQL function; it must not keep the connection alive that holds it."""
    mine = ref(connection)

    def text(article: int) -> str | None:
        live = mine()
        found = article_text(live, article) if live else None
        return found.encode("utf-8", "replace").decode() if found else found

    return text

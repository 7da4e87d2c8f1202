"""What the argument of `read` is: a path, a folder, an address or standard input; and its bytes."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from sayso.document.answers import UnchangedError
from sayso.document.capture import Origin, iso, now
from sayso.document.read import Task, read
from sayso.document.stream import Stream
from sayso.errors import InputError, SaysoError
from sayso.values import Document, Failure, Unchanged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.fetch import Fetcher
    from sayso.document.position import Position
    from sayso.document.validators import Known
    from sayso.settings import Settings

    Items = Iterator[Document | Failure]

STDIN = "-"
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,30}://")
# Endings of files, none of which is a top-level domain that news sites use.
LIKE_FILE = re.compile(
    r"[^/]{1,250}\.(?:html?|xhtml|txt|md|markdown|jsonl?|ndjson|csv|parquet|warc|wacz|xml|rss|atom|gz|zip|pdf|docx?)",
    re.IGNORECASE,
)
LIKE_ADDRESS = re.compile(r"(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?:/|$)", re.IGNORECASE)


def read_source(
    asked: str,
    settings: Settings,
    stdin: IO[bytes] | None,
    *,
    follow: bool,
    position: Position | None = None,
    known: Known | None = None,
) -> Items:
    """Yield what `asked` holds; raises InputError before the first item where it can't be read at all."""
    if not follow and not ADDRESS.match(asked):
        # Nothing will be fetched: the network libraries, a third of a second, need not be loaded.
        if asked == STDIN:
            yield from _stdin(stdin or sys.stdin.buffer, settings, None)
        else:
            yield from _path(asked, settings, None, position)
        return
    from sayso.document.fetch import Fetcher  # noqa: PLC0415  # slow to import, see above

    with Fetcher(settings, known=known) as fetcher:
        follower = fetcher if follow else None
        if asked == STDIN:
            yield from _stdin(stdin or sys.stdin.buffer, settings, follower)
        elif ADDRESS.match(asked):
            yield from _address(asked, settings, fetcher, follower)
        else:
            yield from _path(asked, settings, follower, position)


def read_bytes(data: bytes, asked: str, settings: Settings) -> Items:
    """Yield what a byte string holds."""
    with io.BytesIO(data) as file:
        yield from read(Task(Stream(file, file=file), Origin(asked, now()), settings))


def _stdin(stdin: IO[bytes], settings: Settings, follower: Fetcher | None) -> Items:
    yield from read(Task(Stream(stdin), Origin("<stdin>", now()), settings, follower))


def _address(asked: str, settings: Settings, fetcher: Fetcher, follower: Fetcher | None) -> Items:
    try:
        fetched = fetcher.get(asked)
    except UnchangedError as error:
        yield Unchanged(where=asked, why=error.what)
        return
    with io.BytesIO(fetched.raw) as file:
        yield from read(Task(Stream(file, file=file), fetched.origin, settings, follower, fetched.warnings))


def _path(asked: str, settings: Settings, follower: Fetcher | None, position: Position | None) -> Items:
    path = Path(asked)
    mode = _mode(path, asked)
    if stat.S_ISDIR(mode):
        yield from _folder(path, settings, follower, position)
    else:
        yield from _file(path, settings, follower, position)


def _mode(path: Path, asked: str) -> int:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise InputError("there is no such file or folder", where=_printable(asked), hint=_meant(asked)) from error
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror}", where=_shown(path)) from error


def _meant(asked: str) -> str:
    if SCHEME.match(asked):
        return "only http and https addresses are fetched"
    if LIKE_ADDRESS.match(asked) and not LIKE_FILE.fullmatch(asked):
        return f"if it is an address, give it whole: https://{asked}"
    return "check the path; text comes in as a file, or on standard input with -"


def _folder(path: Path, settings: Settings, follower: Fetcher | None, position: Position | None) -> Items:
    """Yield what the files of a folder hold, sorted by path; hidden files and folders are skipped."""
    empty = True
    for entry in _walk(path):
        empty = False
        if isinstance(entry, Failure):
            yield entry
            continue
        try:
            yield from _file(entry, settings, follower, position)
        except SaysoError as error:
            yield Failure(_shown(entry), error.what, hint=error.hint)
    if empty:
        raise InputError("there is no file in this folder", where=_shown(path), hint="hidden files are not read")


def _walk(path: Path) -> Iterator[Path | Failure]:
    failed: list[OSError] = []
    for folder, names, files in os.walk(path, onerror=failed.append):
        names[:] = sorted(name for name in names if not name.startswith("."))
        yield from (_link(Path(folder, name)) for name in names if Path(folder, name).is_symlink())
        yield from (Path(folder, name) for name in sorted(files) if not name.startswith("."))
        while failed:
            yield _unreadable(failed.pop())
    for error in failed:
        yield _unreadable(error)


def _link(path: Path) -> Failure:
    return Failure(_shown(path), "this is a link to a folder, which is not followed", hint="give that folder as well")


def _unreadable(error: OSError) -> Failure:
    return Failure(_shown(Path(str(error.filename))), f"can't be read: {error.strerror}", hint="check its permissions")


def _file(path: Path, settings: Settings, follower: Fetcher | None, position: Position | None) -> Items:
    with _opened(path) as (file, changed):
        origin = replace(Origin(_shown(path), now()), last_modified=changed)
        seekable = file if file.seekable() else None
        if position:
            position.reads(file)
        yield from read(Task(Stream(file, file=seekable), origin, settings, follower))
        if position:
            position.ends(file.tell() if seekable else 0)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, str]]:
    """Open a regular file; a pipe, device or socket could block for ever."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            hint = f"give its content on standard input: sayso read - < {_shown(path)}"
            raise InputError("this is no regular file", where=_shown(path), hint=hint)
        file = path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"can't be read: {reason}", where=_shown(path), hint=_remedy(path, error)) from error
    with file:
        yield file, iso(datetime.fromtimestamp(status.st_mtime, UTC))


def _remedy(path: Path, error: OSError | ValueError) -> str:
    if isinstance(error, PermissionError):
        return "check its permissions"
    return "it is a link: check what it leads to" if path.is_symlink() else "try again, or give a copy of it"


def _shown(path: Path) -> str:
    """Return a path that can be printed: bytes of a name that are no UTF-8 become U+FFFD."""
    return _printable(os.fspath(path))


def _printable(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")

"""Where results and remarks go: results to stdout or a file as bytes, remarks to stderr as lines."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from sayso.errors import SaysoError, UsageError
from sayso.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class ReaderGoneError(Exception):
    """Whoever read our results has gone (`sayso read ... | head`): no error, but the end of the work."""


class OutputError(SaysoError):
    """The results can't be written any more: a full disk, a lost network drive."""


def tell(text: str) -> None:
    """Write one remark to stderr; what a stranger's text would do to a terminal is spelt out."""
    click.echo(f"sayso: {one_line(text)}", err=True)


@contextmanager
def opened(path: Path | None) -> Iterator[IO[bytes]]:
    """Open the file for writing, or stdout where none is given.

    Raises UsageError where the file can't be opened, OutputError where what was
    written does not reach it.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    try:
        stream = path.open("wb")
    except OSError as error:
        raise UsageError(f"this file can't be written: {error.strerror}", where=str(path)) from error
    try:
        yield stream
    finally:
        _close(stream)


def check(output: Path | None, report: Path | None, inputs: Sequence[str]) -> None:
    """Raise UsageError where results and report would destroy each other or an input, or have nowhere to go.

    A file that lies in a folder among the inputs would be read while it is written.
    """
    if output is None and sys.stdout is None:
        raise UsageError("standard output is closed", hint="add --output FILE")
    if output and report and _is_same(output, report):
        raise UsageError("results and report would go to the same file", where=str(report), hint="give two names")
    for path in filter(None, (output, report)):
        if any(_is_input(path, each) for each in inputs if each != "-"):
            why = "this file belongs to the inputs and would be overwritten or read"
            raise UsageError(why, where=str(path), hint="write to another place")
        if not path.parent.is_dir():
            raise UsageError("there is no such folder to write to", where=str(path.parent), hint="make it first: mkdir")


def write(stream: IO[bytes], chunks: Iterable[str], *, encoding: str = "utf-8") -> None:
    """Write the chunks as they come, each flushed, so that a reader at the other end need not wait.

    A character that the encoding lacks is spelt out. Raises ReaderGoneError where
    nobody reads any more, OutputError where writing fails.
    """
    for chunk in chunks:
        try:
            stream.write(chunk.encode(encoding, "backslashreplace"))
            stream.flush()
        except BrokenPipeError as error:
            raise ReaderGoneError from error
        except OSError as error:
            raise _lost(error) from error


def terminal_encoding() -> str:
    """Return the encoding of stdout, which need not be UTF-8 where a person reads it."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _close(stream: IO[bytes]) -> None:
    """Close the file; what Python still held back is written now, which can fail again."""
    try:
        stream.close()
    except OSError as error:
        raise _lost(error) from error


def _lost(error: OSError) -> OutputError:
    return OutputError(f"the results can't be written: {error.strerror}", hint="some may be missing")


def _is_same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() or (one.is_file() and other.is_file() and one.samefile(other))


def _is_input(path: Path, asked: str) -> bool:
    """Say whether the file is the input or lies in the folder that is: it would be read while it is written."""
    given = Path(asked)
    try:
        return path.samefile(given) if path.exists() and given.is_file() else given.resolve() in path.resolve().parents
    except (OSError, ValueError):  # an address, or no path at all
        return False

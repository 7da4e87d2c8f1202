"""Where results and remarks go: results to stdout or a file as bytes, remarks to stderr as lines."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from sayso.errors import SaysoError, UsageError
from sayso.views.visible import one_line

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
def opened(path: Path | None, inputs: Sequence[str] = ()) -> Iterator[IO[bytes]]:
    """Open the file for writing, or stdout where none is given.

    Raises UsageError where the file can't be written, or is one of the inputs or
    lies in one: writing would destroy what is still to be read, or add to it.
    """
    if path is None or str(path) == "-":
        yield sys.stdout.buffer
        return
    if any(_is_input(path, each) for each in inputs if each != "-"):
        why = "this file belongs to the inputs and would be overwritten or read"
        raise UsageError(why, where=str(path), hint="write to another place")
    try:
        stream = path.open("wb")
    except OSError as error:
        raise UsageError(f"this file can't be written: {error.strerror}", where=str(path)) from error
    with stream:
        yield stream


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
            raise OutputError(f"the results can't be written: {error.strerror}", hint="some may be missing") from error


def terminal_encoding() -> str:
    """Return the encoding of stdout, which need not be UTF-8 where a person reads it."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _is_input(path: Path, asked: str) -> bool:
    """Say whether the file is the input or lies in the folder that is: it would be read while it is written."""
    given = Path(asked)
    try:
        return path.samefile(given) if path.exists() and given.is_file() else given.resolve() in path.resolve().parents
    except (OSError, ValueError):  # an address, or no path at all
        return False

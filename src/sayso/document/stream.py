"""A stream of bytes whose beginning is known before it is read, with limits on every read.

Nothing here holds more than it was asked for, so a file of any size passes
through; what has to be held (one page, one line) is held up to a stated limit.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Protocol

from sayso.errors import InputError, LimitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

    from sayso.document.unpack import Gunzip

# Enough for every mark that tells a kind apart; the longest, a comment before
# <html>, is a licence text in pages seen, well under 16 KiB.
HEAD = 64 * 1024
CHUNK = 64 * 1024


class Readable(Protocol):
    """Anything with `read(n)`: a file, a pipe, a zip member, a Gunzip."""

    def read(self, size: int, /) -> bytes | None:
        """Return up to `size` bytes, none at the end."""


class _Rejoined(io.RawIOBase):
    """The bytes that were read ahead, then the rest; counts what it gave."""

    def __init__(self, head: bytes, rest: Readable) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._rest = rest
        self._given = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._given

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data: bytes | memoryview
        if self._head:
            data, self._head = self._head[: len(view)], self._head[len(view) :]
        else:
            data = self._rest.read(len(view)) or b""
        view[: len(data)] = data
        self._given += len(data)
        return len(data)


class Stream:
    """Bytes to be read once, forwards; `head` is their beginning and is read again by `read`.

    `file` is the seekable file below, where there is one and it holds exactly
    these bytes; `packing` the gzip layer below, which knows about damage.
    """

    __slots__ = ("_body", "file", "head", "packing")

    def __init__(self, source: Readable, *, file: BinaryIO | None = None, packing: Gunzip | None = None) -> None:
        self.head = take(source, HEAD)
        self.file = file
        self.packing = packing
        self._body = io.BufferedReader(_Rejoined(self.head, source), CHUNK)

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._body.tell()

    def read(self, size: int) -> bytes:
        """Return `size` bytes, fewer only at the end; holds no more than it returns."""
        return take(self._body, size)

    def readline(self, limit: int) -> bytes:
        r"""Return the next line with its `\n`, or its first `limit` bytes where it is longer."""
        return self._body.readline(limit)

    def skip(self, size: int) -> int:
        """Read and forget `size` bytes; return how many there were."""
        gone = 0
        while gone < size and (piece := self._body.read(min(CHUNK, size - gone))):
            gone += len(piece)
        return gone

    def skip_line(self) -> int:
        r"""Read and forget up to and with the next `\n`; return how many bytes that was."""
        gone = 0
        while piece := self._body.readline(CHUNK):
            gone += len(piece)
            if piece.endswith(b"\n"):
                break
        return gone

    def whole(self, limit: int) -> bytes:
        """Return everything left; raises LimitError past `limit` bytes (SAYSO_MAX_DOCUMENT_BYTES)."""
        data = self.read(limit + 1)
        if len(data) > limit:
            raise too_large("the document", limit)
        return data

    @property
    def damage(self) -> str | None:
        """What is wrong with the packing at this place, None where nothing is (known to be)."""
        return self.packing.damage if self.packing else None

    def damage_before(self, position: int) -> str | None:
        """Return the damage where it may concern bytes before `position`, as far as it is known by now."""
        return self.damage if self.packing and self.packing.doubtful_from < position else None

    def resume(self) -> bool:
        """Go on behind the damage, at the next gzip member; False where there is none."""
        return self.packing is not None and self.packing.resume()

    def place(self, position: int) -> int:
        """Return where `position` stands in the packed bytes: the gzip member that holds it, or itself."""
        return self.packing.member_of(position) if self.packing else position


def take(source: Readable, size: int) -> bytes:
    """Read `size` bytes piece by piece; fewer only at the end. Never asks for more than CHUNK at once."""
    pieces: list[bytes] = []
    missing = size
    with readable():
        while missing > 0 and (piece := source.read(min(CHUNK, missing))):
            pieces.append(piece)
            missing -= len(piece)
    return b"".join(pieces)


@contextmanager
def readable() -> Iterator[None]:
    """Turn what the operating system says about a read into an InputError."""
    try:
        yield
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror or error}") from error


def too_large(what: str, limit: int) -> LimitError:
    """Return the error for something longer than `max_document_bytes`, naming the setting."""
    return LimitError(f"{what} is longer than the limit of {limit:,} bytes", hint=TOO_LARGE_HINT)


TOO_LARGE_HINT = "raise it with SAYSO_MAX_DOCUMENT_BYTES"

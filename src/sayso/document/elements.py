"""Find the objects of a JSON array, or of objects behind each other, in a stream, without parsing them.

Only braces, brackets and strings are looked at, so one pass over the bytes is
enough, and an object that is too large is passed over without being held.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.document.stream import CHUNK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.stream import Stream

STRUCTURE = re.compile(rb'["{}\[\]]')
STRING_STOP = re.compile(rb'["\\]')
OPENING = b"{["
# What may stand between elements: white space and commas, the brackets of the array, a byte order mark.
BETWEEN = re.compile(rb"[ \t\r\n,\[\]\xef\xbb\xbf]*")


@dataclass(frozen=True, slots=True)
class Element:
    """One object: its bytes (None where they are over the limit) and its offset; or what broke there."""

    offset: int
    raw: bytes | None = None
    broken: str | None = None


def elements(stream: Stream, limit: int) -> Iterator[Element]:
    """Yield every top-level object of the stream, or of the array that it is; the last one may be `broken`.

    Elements of an array that aren't objects end the reading with a `broken` one.
    """
    scanner = _Scanner(limit)
    while chunk := stream.read(CHUNK):
        yield from scanner.feed(chunk)
        if scanner.broken:
            return
    yield from scanner.end()


class _Scanner:
    """State between chunks: where we are, how deep, and the pieces of the object so far."""

    def __init__(self, limit: int) -> None:
        self.broken = False
        self._limit = limit
        self._position = 0
        self._depth = 0
        self._in_string = False
        self._escaped = False
        self._start = 0
        self._size = 0
        self._pieces: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[Element]:
        place = 0
        while place < len(chunk) and not self.broken:
            if self._depth == 0:
                place, element = self._between(chunk, place)
            else:
                place, element = self._inside(chunk, place)
            if element:
                yield element
        self._position += len(chunk)

    def end(self) -> Iterator[Element]:
        if self._depth:
            yield Element(self._start, broken=f"the JSON is cut off at byte {self._position}")

    def _between(self, chunk: bytes, place: int) -> tuple[int, Element | None]:
        passed = BETWEEN.match(chunk, place)
        rest = passed.end() if passed else place
        if rest == len(chunk):
            return rest, None
        self._start = self._position + rest
        if chunk[rest : rest + 1] != b"{":
            self.broken = True
            return len(chunk), Element(self._start, broken="the JSON is broken here: an object was expected")
        self._depth, self._size = 1, 0
        self._keep(chunk[rest : rest + 1])
        return rest + 1, None

    def _inside(self, chunk: bytes, place: int) -> tuple[int, Element | None]:
        start = place
        while place < len(chunk) and self._depth:
            place = self._string(chunk, place) if self._in_string else self._structure(chunk, place)
        self._keep(chunk[start:place])
        if self._depth:
            return place, None
        raw = b"".join(self._pieces) if self._size <= self._limit else None
        self._pieces.clear()
        return place, Element(self._start, raw)

    def _structure(self, chunk: bytes, place: int) -> int:
        found = STRUCTURE.search(chunk, place)
        if not found:
            return len(chunk)
        if found[0] == b'"':
            self._in_string = True
        else:
            self._depth += 1 if found[0] in OPENING else -1
        return found.end()

    def _string(self, chunk: bytes, place: int) -> int:
        if self._escaped:
            self._escaped = False
            return place + 1
        found = STRING_STOP.search(chunk, place)
        if not found:
            return len(chunk)
        if found[0] == b'"':
            self._in_string = False
        else:
            self._escaped = True
        return found.end()

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size <= self._limit:
            self._pieces.append(piece)
        else:
            self._pieces.clear()

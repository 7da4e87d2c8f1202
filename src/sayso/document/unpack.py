"""Undo gzip and HTTP content encodings, a little at a time, with a limit on what they may grow to."""

from __future__ import annotations

import zlib
from bisect import bisect_right
from io import BytesIO
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]  # it carries no types

from sayso.document.stream import CHUNK, Readable, take, too_large
from sayso.errors import InputError, LimitError

if TYPE_CHECKING:
    from sayso.settings import Settings

# Small pages of repeated mark-up reach 300:1 honestly; below this size a ratio says nothing.
RATIO_FREE = 1024 * 1024
# Identification (magic, method) as RFC 1952, 2.3.1; the flag byte behind it has no bit above 0x1F.
GZIP_MAGIC = b"\x1f\x8b\x08"
GZIP_FLAGS = 0x1F
GZIP_NAMES = ("gzip", "x-gzip")
# What zlib takes for "gzip header", "zlib header" and "no header" (zlib manual, inflateInit2).
WBITS_GZIP = 31
WBITS_ZLIB = 15
WBITS_RAW = -15


def check_ratio(packed: int, unpacked: int, settings: Settings) -> None:
    """Raise LimitError where a stream grew past `max_unpack_ratio` (SAYSO_MAX_UNPACK_RATIO)."""
    if unpacked > RATIO_FREE and unpacked > packed * settings.max_unpack_ratio:
        raise LimitError(
            f"unpacks to more than {settings.max_unpack_ratio} times its size, as a decompression bomb does",
            hint="raise the limit with SAYSO_MAX_UNPACK_RATIO if the file is to be trusted",
        )


class Gunzip:
    """The unpacked bytes of a gzip file of one or many members, read forwards.

    At damage (a cut, a broken member) `read` returns no more bytes and `damage`
    says what is wrong at which byte of the packed file; `resume` looks for the
    next member and goes on there. Zero bytes behind the last member are padding.
    `doubtful_from` is the unpacked position of the damaged member: what was given
    from there on may be wrong. Raises LimitError for a bomb. `member_of` maps an unpacked position to the
    packed offset of its member, for positions at or behind the last one asked.
    """

    def __init__(self, source: Readable, settings: Settings) -> None:
        self.damage: str | None = None
        self.doubtful_from = 0
        self._source = source
        self._settings = settings
        self._pending = b""
        self._packed = 0
        self._unpacked = 0
        self._members: list[tuple[int, int]] = []
        self._inflater: zlib._Decompress | None = None

    def read(self, size: int) -> bytes:
        """Return up to `size` unpacked bytes; none at the end and at damage."""
        while not self.damage and size > 0:
            if self._inflater is None and not self._next_member():
                return b""
            if piece := self._inflate(size):
                self._unpacked += len(piece)
                check_ratio(self._packed, self._unpacked, self._settings)
                return piece
        return b""

    def resume(self) -> bool:
        """Skip to the next member behind the damage; False where there is none."""
        if not self.damage:
            return False
        self._inflater = None
        # The broken member's own magic was consumed, so the search can't find it again.
        while (found := self._find_magic()) < 0:
            keep = self._pending[-3:]
            self._advance(len(self._pending) - len(keep))
            if not self._fill():
                return False
        self._advance(found)
        self.damage = None
        return True

    def member_of(self, position: int) -> int:
        """Return the packed offset of the member that holds unpacked byte `position`."""
        index = max(bisect_right(self._members, (position, 1 << 62)) - 1, 0)
        del self._members[:index]
        return self._members[0][1] if self._members else 0

    def _find_magic(self) -> int:
        start = 0
        while (found := self._pending.find(GZIP_MAGIC, start)) >= 0:
            flags = self._pending[found + 3 : found + 4]
            if flags and flags[0] <= GZIP_FLAGS:
                return found
            start = found + 1
        return -1

    def _next_member(self) -> bool:
        while not self._pending.strip(b"\0"):
            self._advance(len(self._pending))
            if not self._fill():
                return False
        self._advance(len(self._pending) - len(self._pending.lstrip(b"\0")))
        self.doubtful_from = self._unpacked
        self._members.append((self._unpacked, self._packed))
        self._inflater = zlib.decompressobj(WBITS_GZIP)
        return True

    def _inflate(self, size: int) -> bytes:
        inflater = self._inflater
        if inflater is None or (not self._pending and not self._fill()):
            self.damage = f"the gzip data are cut off at byte {self._packed}"
            return b""
        before = len(self._pending)
        spare = inflater.copy()
        try:
            piece = inflater.decompress(self._pending, size)
        except zlib.error:
            return self._salvage(spare, size)
        self._pending = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
        self._packed += before - len(self._pending)
        if inflater.eof:
            self._inflater = None
        return piece

    def _salvage(self, inflater: zlib._Decompress, size: int) -> bytes:
        """Unpack byte by byte up to the break, because zlib gives nothing of a call that fails."""
        pieces: list[bytes] = []
        place = 0
        try:
            for place in range(len(self._pending)):
                pieces.append(inflater.decompress(self._pending[place : place + 1], size))
        except zlib.error as error:
            reason = str(error).rpartition(": ")[2]
            self.damage = f"the gzip data are broken at byte {self._packed + place}: {reason}"
        self._advance(place + 1)
        return b"".join(pieces)

    def _advance(self, size: int) -> None:
        self._pending = self._pending[size:]
        self._packed += size

    def _fill(self) -> bool:
        more = take(self._source, CHUNK)
        self._pending += more
        return bool(more)


def decode_content(data: bytes, encodings: str, settings: Settings) -> tuple[bytes, str | None]:
    """Undo the `Content-Encoding` of an HTTP body (gzip, deflate, br); also say what was wrong, if anything.

    `data` is the body as transferred. What comes before a cut or a break is kept.
    A body that only claims to be gzip (archives often store it unpacked) is
    returned as it is. Raises LimitError for a bomb or a result longer than
    `max_document_bytes`, InputError for an encoding that can't be undone.
    """
    damage: str | None = None
    for name in reversed([part.strip().lower() for part in encodings.split(",")]):
        data, found = _decode_one(data, name, settings)
        damage = damage or found
    return data, damage


def _decode_one(data: bytes, name: str, settings: Settings) -> tuple[bytes, str | None]:
    if name in ("", "identity") or (name in GZIP_NAMES and not data.startswith(GZIP_MAGIC)):
        return data, None
    if name in GZIP_NAMES:
        unpacker = Gunzip(BytesIO(data), settings)
        return _checked(take(unpacker, settings.max_document_bytes + 1), settings), unpacker.damage
    if name == "deflate":
        return _inflate_deflate(data, settings)
    if name == "br":
        return _unpack_brotli(data, settings)
    raise InputError(f"is packed as {name!r}, which can't be undone here", hint="save the page unpacked")


def _inflate_deflate(data: bytes, settings: Settings) -> tuple[bytes, str | None]:
    # Servers disagree on whether "deflate" has the zlib header (RFC 9110, 8.4.1.2): its check bits tell.
    wrapped = len(data) > 1 and data[0] & 0x0F == zlib.DEFLATED and (data[0] << 8 | data[1]) % 31 == 0
    inflater = zlib.decompressobj(WBITS_ZLIB if wrapped else WBITS_RAW)
    pieces: list[bytes] = []
    size, pending = 0, data
    try:
        while not inflater.eof and (piece := inflater.decompress(pending, CHUNK)):
            pending = inflater.unconsumed_tail
            pieces.append(piece)
            size += len(piece)
            _check_growth(len(data), size, settings)
    except zlib.error as error:
        return b"".join(pieces), f"the packed content is broken: {error}"
    return b"".join(pieces), None if inflater.eof else f"the packed content is cut off at byte {len(data)}"


def _unpack_brotli(data: bytes, settings: Settings) -> tuple[bytes, str | None]:
    unpacker = brotli.Decompressor()
    pieces: list[bytes] = []
    size, pending = 0, data
    try:
        while not unpacker.is_finished():
            piece = unpacker.process(pending, output_buffer_limit=CHUNK)
            pending = b""
            if not piece and not unpacker.is_finished() and unpacker.can_accept_more_data():
                return b"".join(pieces), f"the packed content is cut off at byte {len(data)}"
            pieces.append(piece)
            size += len(piece)
            _check_growth(len(data), size, settings)
    except brotli.error as error:
        return b"".join(pieces), f"the packed content is broken: {error}"
    return b"".join(pieces), None


def _check_growth(packed: int, unpacked: int, settings: Settings) -> None:
    check_ratio(packed, unpacked, settings)
    if unpacked > settings.max_document_bytes:
        raise too_large("the unpacked content", settings.max_document_bytes)


def _checked(data: bytes, settings: Settings) -> bytes:
    if len(data) > settings.max_document_bytes:
        raise too_large("the unpacked content", settings.max_document_bytes)
    return data

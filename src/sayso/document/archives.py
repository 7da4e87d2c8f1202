"""Zip archives: a WACZ is read record by record, any other zip is named and refused."""

from __future__ import annotations

import struct
import zlib
from lzma import LZMAError
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from sayso.document.kinds import kind_of
from sayso.document.signatures import hint_for, zip_name
from sayso.document.stream import Readable, Stream
from sayso.document.unpack import Gunzip, check_ratio
from sayso.document.warc import read_warc
from sayso.errors import InputError
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.capture import Origin
    from sayso.settings import Settings

# WACZ 1.1.1, 5.2.1: the archive directory holds the WARC files.
FOLDER = "archive/"
SUFFIXES = (".warc", ".warc.gz")
ENCRYPTED = 0x1
# What zipfile and the decompressors under it raise for broken bytes (found by changing bytes of good archives).
BROKEN = (
    BadZipFile,
    EOFError,
    LZMAError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


def read_zip(file: BinaryIO, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    """Yield the pages of a WACZ as `read_warc` does, `record` with the name of the WARC file in front.

    `file` must be seekable. Raises InputError for a zip archive that is none,
    saying what it looks like. A broken WARC file costs itself alone.
    """
    try:
        with ZipFile(file) as archive:
            members = [info for info in archive.infolist() if _is_warc(info.filename)]
            if not members:
                name = zip_name(frozenset(archive.namelist()))
                raise InputError(f"this is {name}", where=origin.asked, hint=hint_for(name))
            for info in members:
                yield from _member(archive, info, origin, settings)
    except BROKEN as error:
        what = f"the zip archive is broken or cut off: {error}"
        raise InputError(what, where=origin.asked, hint="fetch it again") from error


def _is_warc(name: str) -> bool:
    return name.startswith(FOLDER) and name.endswith(SUFFIXES)


def _member(archive: ZipFile, info: ZipInfo, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    if info.flag_bits & ENCRYPTED:
        yield Failure(origin.asked, "it is encrypted", info.filename, "unpack it with its password first")
        return
    try:
        with archive.open(info) as packed:
            yield from _warc(Stream(_Counted(packed, info.compress_size, settings)), info, origin, settings)
    except InputError as error:
        yield Failure(origin.asked, error.what, info.filename, error.hint)
    except BROKEN as error:
        yield Failure(origin.asked, f"it is broken: {error}", info.filename, "what came before was read")


def _warc(stream: Stream, info: ZipInfo, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    if kind_of(stream.head)[0] == "gzip":
        packing = Gunzip(stream, settings)
        stream = Stream(packing, packing=packing)
    yield from read_warc(stream, origin, settings, member=info.filename)


class _Counted:
    """A member of a zip archive that stops where it unpacks to more than the ratio allows."""

    def __init__(self, source: Readable, packed: int, settings: Settings) -> None:
        self._source = source
        self._packed = packed
        self._settings = settings
        self._unpacked = 0

    def read(self, size: int, /) -> bytes:
        data = self._source.read(size) or b""
        self._unpacked += len(data)
        check_ratio(self._packed, self._unpacked, self._settings)
        return data

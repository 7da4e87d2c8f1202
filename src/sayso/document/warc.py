"""WARC: one Document for every page that the archive holds."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from fastwarc.warc import WarcRecord, WarcRecordType

from sayso.document.capture import Origin, from_http_date, with_type
from sayso.document.kinds import kind_of
from sayso.document.plain import page
from sayso.document.stream import HEAD, TOO_LARGE_HINT
from sayso.document.unpack import decode_content
from sayso.errors import InputError
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.stream import Stream
    from sayso.settings import Settings
    from sayso.values import DocumentKind

# Headers of real records are under 4 KiB; a "line" or a block of them past these is no header.
LINE_LIMIT = 64 * 1024
HEADER_LIMIT = 256 * 1024
LENGTH = re.compile(rb"^content-length[ \t]{0,8}:[ \t]{0,8}(\d{1,15})[ \t]{0,8}\r?$", re.IGNORECASE | re.MULTILINE)
TYPE = re.compile(rb"^warc-type[ \t]{0,8}:[ \t]{0,8}(response|resource)[ \t]{0,8}\r?$", re.IGNORECASE | re.MULTILINE)
PAGES = frozenset(["text/html", "application/xhtml+xml", "text/plain", "text/markdown"])
# What servers send where they don't know the type: the bytes decide.
UNSAID = frozenset(["application/octet-stream", "application/xml", "text/xml", "unknown/unknown", None])
HTML = frozenset(["text/html", "application/xhtml+xml"])
# What a body of such a type may be by its bytes, and how it is then read; a feed or JSON in an archive is no page.
KINDS: dict[str, DocumentKind] = {"html": "html", "text": "text", "markdown": "markdown"}
OK = range(200, 300)
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]{0,8}(?:;[^\r\n]{0,1024})?\r?\n")


class Block(NamedTuple):
    """One record as it stands: header block, payload (None where it wasn't held), and where."""

    header: bytes
    payload: bytes | None
    offset: int
    number: int
    missing: int
    size: int
    damage: str | None = None


def read_warc(stream: Stream, origin: Origin, settings: Settings, *, member: str = "") -> Iterator[Document | Failure]:
    """Yield a Document for every response or resource record that holds a page, a Failure for every broken one.

    `retrieved` is WARC-Date, `asked` the archive, `answered` WARC-Target-URI, `record`
    "record N at byte B", where B is the offset of the record, or of its gzip
    member, in the file. Records of other types, redirects and error pages (status
    outside 2xx) and other media (images, scripts) are passed over. Behind a break
    reading goes on at the next record. A file without any page is a Failure.
    """
    nothing = True
    for block in _blocks(stream, origin, settings):
        if isinstance(block, Failure):
            nothing = False
            yield _named(block, member)
            continue
        for item in _items(block, origin, settings, member):
            nothing = False
            yield item
    if nothing:
        yield Failure(where=origin.asked, why="the archive holds no page", record=member or None)


def _named(failure: Failure, member: str) -> Failure:
    return replace(failure, record=f"{member}: {failure.record}") if member else failure


def _blocks(stream: Stream, origin: Origin, settings: Settings) -> Iterator[Block | Failure]:
    number, lost = 0, False
    while True:
        start = stream.tell()
        line = stream.readline(LINE_LIMIT)
        if not line:
            if stream.damage:
                yield Failure(origin.asked, stream.damage, record=f"behind record {number}", hint="the rest was read")
            if not stream.resume():
                return
        elif line.startswith(b"WARC/"):
            number, lost = number + 1, False
            yield _block(stream, line, start, number, origin, settings)
        elif line.strip() and not lost:
            lost = True
            place = f"byte {stream.place(start)}"
            yield Failure(origin.asked, "no WARC record begins here", record=place, hint="skipped to the next record")


def _block(stream: Stream, line: bytes, start: int, number: int, origin: Origin, settings: Settings) -> Block | Failure:
    offset = stream.place(start)
    header = line
    while line.strip() and len(header) < HEADER_LIMIT:
        line = stream.readline(LINE_LIMIT)
        header += line
        if not line:
            why = f"the record is cut off in its header, at byte {stream.tell()}"
            return Failure(origin.asked, why, record=f"record {number} at byte {offset}")
    length = LENGTH.search(header)
    if not length:
        why = "the record doesn't say its length (Content-Length)"
        return Failure(origin.asked, why, record=f"record {number} at byte {offset}")
    size = int(length[1])
    if not TYPE.search(header):
        return Block(header, None, offset, number, size - stream.skip(size), size)
    held = size if size <= settings.max_document_bytes + HEADER_LIMIT else HEAD
    payload = stream.read(held)
    missing = size - len(payload) - stream.skip(size - held)
    return Block(header, payload, offset, number, missing, size, stream.damage_before(stream.tell()))


def _items(block: Block, origin: Origin, settings: Settings, member: str) -> Iterator[Document | Failure]:
    """Yield the page of one record, if it holds one, and a Failure where the record is cut off."""
    record = f"record {block.number} at byte {block.offset}"
    record = f"{member}: {record}" if member else record
    cut = f"the record is cut off: {block.missing} of {block.size} bytes are missing" if block.missing > 0 else None
    try:
        item = _document(block, origin, settings, record, cut)
    except InputError as error:
        item = Failure(origin.asked, error.what, record, error.hint)
    if item:
        yield item
    if cut:
        yield Failure(origin.asked, cut, record, "what came before was read" if item else "")


def _document(
    block: Block, origin: Origin, settings: Settings, record: str, cut: str | None
) -> Document | Failure | None:
    if block.payload is None:
        return None
    answer = _answer(block.header + block.payload, origin)
    if answer.origin.status not in OK or not (answer.origin.media_type in PAGES or answer.origin.media_type in UNSAID):
        return None
    body, damage = dechunk(answer.body, answer.transfer)
    if block.size > len(block.payload) + max(block.missing, 0) or len(body) > settings.max_document_bytes:
        return Failure(
            origin.asked,
            f"the page is longer than the limit of {settings.max_document_bytes:,} bytes",
            record,
            TOO_LARGE_HINT,
        )
    raw, broken = decode_content(body, answer.packing, settings)
    kind, _ = kind_of(raw[:HEAD])
    if kind not in KINDS:
        return None
    warnings = tuple(said for said in (cut or block.damage, damage, broken) if said)
    told = KINDS[kind] if answer.origin.media_type not in HTML or kind == "html" else "html"
    return page(raw, answer.origin, settings, kind=told, record=record, warnings=warnings)


class Answer(NamedTuple):
    """What one record says: origin (WARC-Date, WARC-Target-URI, HTTP status, type), body and how it is packed."""

    origin: Origin
    body: bytes
    transfer: str
    packing: str


def _answer(raw: bytes, origin: Origin) -> Answer:
    """Parse one record; raises InputError where it isn't one."""
    try:
        record = WarcRecord.from_bytes(raw)
        if record.is_http:
            record.parse_http(quirks_mode=True)
        body = record.reader.read()
    except (OSError, ValueError) as error:
        raise InputError(f"the record is broken: {error}") from error
    address = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    its = replace(
        origin,
        answered=address,
        retrieved=record.headers.get("WARC-Date") or origin.retrieved,
        last_modified=None,
    )
    if record.record_type != WarcRecordType.response:
        return Answer(with_type(replace(its, status=200), record.headers.get("Content-Type")), body, "", "")
    return _http_answer(record, its, body)


def _http_answer(record: WarcRecord, origin: Origin, body: bytes) -> Answer:
    headers = record.http_headers
    if headers is None or headers.status_code is None:
        raise InputError("the record holds no HTTP response")
    modified = from_http_date(headers.get("Last-Modified"))
    origin = with_type(replace(origin, status=headers.status_code, last_modified=modified), headers.get("Content-Type"))
    return Answer(origin, body, headers.get("Transfer-Encoding") or "", headers.get("Content-Encoding") or "")


def dechunk(body: bytes, transfer: str) -> tuple[bytes, str | None]:
    """Undo chunked transfer coding (RFC 9112, 7.1); also say where it breaks off, if it does.

    Archives often keep the header and store the body without chunks: what
    doesn't begin with a chunk size is returned as it is.
    """
    if "chunked" not in transfer.lower() or not CHUNK_SIZE.match(body):
        return body, None
    pieces: list[bytes] = []
    place = 0
    while header := CHUNK_SIZE.match(body, place):
        size, start = int(header[1], 16), header.end()
        if size == 0:
            return b"".join(pieces), None
        pieces.append(body[start : start + size])
        place = start + size + (2 if body.startswith(b"\r\n", start + size) else 1)
    return b"".join(pieces), f"the transfer breaks off at byte {place}"

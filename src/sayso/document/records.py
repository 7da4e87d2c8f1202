r"""JSON lines, one JSON object, an array of objects: one Document a record.

Lines are read with a bound: one that is longer costs itself alone. In lines, a
record is what stands before `\n`; elsewhere it is found by its braces
(elements.py), so arrays of any size and pretty-printed objects stream too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from sayso.document.elements import elements
from sayso.document.fields import Place, document_of
from sayso.document.stream import TOO_LARGE_HINT
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.capture import Origin
    from sayso.document.stream import Stream
    from sayso.settings import Settings

MARK = b"\xef\xbb\xbf"
NOT_OBJECT = 'a record is an object such as {"id": "1", "text": "..."}'


class Found(NamedTuple):
    """One record's bytes (None where they are over the limit) and where they stand."""

    raw: bytes | None
    record: str
    damage: str | None = None


def read_lines(stream: Stream, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    """Yield a Document or a Failure for every line that isn't blank, in order; `record` is "line N"."""
    while True:
        for found in _lines(stream, settings.max_document_bytes):
            yield _document(found, origin, settings)
        if not stream.resume():
            return


def read_objects(stream: Stream, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    """Yield a Document or a Failure for every object of an array or a row of objects; `record` is "record N at byte B".

    Where the JSON itself is broken the rest can't be told apart any more: one
    Failure says at which byte, and reading ends.
    """
    for number, element in enumerate(elements(stream, settings.max_document_bytes), start=1):
        record = f"record {number} at byte {element.offset}"
        if element.broken:
            yield Failure(where=origin.asked, why=element.broken, record=record, hint="what came before was read")
            return
        damage = stream.damage_before(element.offset + len(element.raw or b""))
        yield _document(Found(element.raw, record, damage), origin, settings)


def _lines(stream: Stream, limit: int) -> Iterator[Found]:
    number = 0
    while line := stream.readline(limit + 2):
        number += 1
        record = f"line {number}"
        raw = line.rstrip(b"\r\n")
        if not line.endswith(b"\n") and len(line) > limit:
            stream.skip_line()
            raw = line
        if len(raw) > limit:
            yield Found(None, record)
        elif raw.removeprefix(MARK).strip():
            yield Found(raw, record, stream.damage_before(stream.tell()))


def _document(found: Found, origin: Origin, settings: Settings) -> Document | Failure:
    if found.raw is None:
        why = f"the record is longer than the limit of {settings.max_document_bytes:,} bytes"
        return Failure(where=origin.asked, why=why, record=found.record, hint=TOO_LARGE_HINT)
    place = Place(origin, found.record, found.raw)
    text = found.raw.removeprefix(MARK).decode("utf-8", "replace")
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        return place.failure(_reason(error), "the line may be cut off" if _cut(error, text) else "")
    if not isinstance(record, dict):
        return place.failure("the JSON is no object", NOT_OBJECT)
    warnings = ((found.damage,) if found.damage else ()) + _undecodable(found.raw)
    return document_of(record, place, settings, warnings=warnings)


def _reason(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"the JSON is broken at character {error.pos}: {error.msg}"
    if isinstance(error, RecursionError):
        return "the JSON is nested too deeply"
    return f"the JSON can't be read: {error}"


def _cut(error: ValueError | RecursionError, text: str) -> bool:
    if not isinstance(error, json.JSONDecodeError):
        return False
    return error.msg.startswith("Unterminated") or error.pos >= len(text.rstrip())


def _undecodable(raw: bytes) -> tuple[str, ...]:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        count = raw.decode("utf-8", "replace").count("\ufffd") - raw.count(b"\xef\xbf\xbd")
        return (f"{count} undecodable byte sequences in utf-8 replaced, the first at byte {error.start} of the record",)
    return ()

"""What is known about how bytes came here, and the Capture made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256

from sayso.values import Capture


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stream of bytes comes from: the part of a Capture known before they are read.

    Fields as in Capture; equal when all fields are.
    """

    asked: str
    retrieved: str
    answered: str | None = None
    media_type: str | None = None
    charset: str | None = None
    status: int | None = None
    last_modified: str | None = None
    etag: str | None = None


def now() -> str:
    """Return this second in UTC as ISO 8601 with `Z`."""
    return iso(datetime.now(UTC))


def iso(moment: datetime) -> str:
    """Return an aware datetime in UTC as ISO 8601, to the second, with `Z`."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def from_http_date(text: str | None) -> str | None:
    """Return an HTTP date as ISO 8601 in UTC; None where it is none."""
    try:
        moment = parsedate_to_datetime(text) if text else None
        return iso(moment.replace(tzinfo=moment.tzinfo or UTC)) if moment else None
    except (ValueError, OverflowError):
        return None


def to_http_date(text: str | None) -> str | None:
    """Return an ISO 8601 time as an HTTP date; None where it is none."""
    try:
        return format_datetime(datetime.fromisoformat(text).astimezone(UTC), usegmt=True) if text else None
    except (ValueError, OverflowError):
        return None


def capture(raw: bytes, origin: Origin, *, charset: str | None = None, record: str | None = None) -> Capture:
    """Return the Capture of one document.

    `raw` are the bytes that `sha256` and `size` speak of: those of this document
    alone, with every packing undone (gzip file, zip member, transfer chunks,
    content encoding: what `curl --compressed` would save) and no character
    decoded. Of a record they are:

    - JSON lines: the line without its line end; array or object: its own braces;
    - WARC, WACZ: the body of the response or resource, without HTTP headers;
    - Parquet, feeds: the text or mark-up of the row or entry, as UTF-8.
    """
    return Capture(
        sha256=sha256(raw).hexdigest(),
        size=len(raw),
        retrieved=origin.retrieved,
        asked=origin.asked,
        answered=origin.answered,
        media_type=origin.media_type,
        charset=charset or origin.charset,
        status=origin.status,
        last_modified=origin.last_modified,
        record=record,
        etag=origin.etag,
    )


def content_type(header: str | None) -> tuple[str | None, str | None]:
    """Return media type and charset label of a `Content-Type` header, in lower case; None for what it lacks."""
    media, _, parameters = (header or "").partition(";")
    label = None
    for part in parameters.split(";"):
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            label = value.strip().strip("\"'").lower() or None
    return media.strip().lower() or None, label


def with_type(origin: Origin, header: str | None) -> Origin:
    """Return the origin with what a `Content-Type` header says."""
    media, label = content_type(header)
    return replace(origin, media_type=media, charset=label)

"""RSS and Atom: one Document an entry, from its embedded text or, with `follow`, from its page."""

from __future__ import annotations

import re
from calendar import timegm
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING, Any

import feedparser

from sayso.document import charset
from sayso.document.capture import Origin, capture, iso
from sayso.document.follow import followed
from sayso.document.plain import content
from sayso.errors import InputError
from sayso.values import Document, Failure, Unchanged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.fetch import Fetcher
    from sayso.settings import Settings
    from sayso.values import DocumentKind

PLAIN = "text/plain"
DECLARATION = re.compile(r"^\s{0,64}<\?xml[^>]{0,300}>")
# What feedparser lets through from the parsers under it (found by changing bytes of good feeds).
BROKEN = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


def read_feed(raw: bytes, origin: Origin, settings: Settings, fetcher: Fetcher | None) -> Iterator[Document | Failure]:
    """Yield a Document or a Failure for every entry; `record` is "entry N".

    Without `fetcher` an entry is its embedded text: `content` where the feed has
    it, else `summary`, as html (text where the feed says so), with the entry's
    link, title, authors and date; one that has only a link is a Failure. With
    `fetcher` the page behind the link is fetched, and the embedded text stands in
    for one that can't be. Raises InputError for a feed without entries.
    """
    feed = _parsed(raw, origin)
    if not feed.entries:
        why = f": {feed.bozo_exception}" if feed.get("bozo") else ""
        raise InputError(f"the feed has no entries{why}", where=origin.asked, hint="open it in a browser")
    outlet = _text(feed.feed.get("title"))
    for number, entry in enumerate(feed.entries, start=1):
        yield from _entry(entry, f"entry {number}", outlet, origin, settings, fetcher)


def _parsed(raw: bytes, origin: Origin) -> Any:  # noqa: ANN401  # feedparser carries no types
    """Parse a feed, decoded here (charset.py), because feedparser fails on encoding declarations that are broken."""
    text = charset.decode(raw, header=origin.charset, markup=True).text
    headers = {"content-type": "application/xml; charset=utf-8"}
    if origin.answered:
        headers["content-location"] = origin.answered
    data = BytesIO(DECLARATION.sub("", text).encode("utf-8", "replace"))
    try:
        return feedparser.parse(data, sanitize_html=False, response_headers=headers)
    except BROKEN as error:
        raise InputError(f"the feed is broken: {error}", where=origin.asked, hint="fetch it again") from error


def _entry(
    entry: Any,  # noqa: ANN401  # feedparser carries no types
    record: str,
    outlet: str | None,
    origin: Origin,
    settings: Settings,
    fetcher: Fetcher | None,
) -> Iterator[Document | Failure]:
    embedded = _embedded(entry, record, origin, settings)
    link = _text(entry.get("link"))
    if fetcher and link:
        page = followed(link, fetcher, settings)
        if isinstance(page, Document):
            yield _with_entry(page, entry, outlet)
            return
        if isinstance(page, Unchanged):
            yield replace(page, record=record)
            return
        yield replace(page, record=record, where=origin.asked, why=f"{link}: {page.why}")
    if embedded:
        yield _with_entry(replace(embedded, url=link), entry, outlet)
    elif not link:
        yield Failure(origin.asked, "the entry has neither text nor link", record)
    elif not fetcher:
        yield Failure(origin.asked, f"the entry has only a link ({link})", record, "add --follow to fetch it")


def _with_entry(document: Document, entry: Any, outlet: str | None) -> Document:  # noqa: ANN401  # feedparser carries no types
    return replace(
        document,
        ref=_text(entry.get("id")) or _text(entry.get("link")),
        title=_title(entry),
        published=_published(entry),
        outlet=outlet,
        byline=_byline(entry),
    )


def _embedded(entry: Any, record: str, origin: Origin, settings: Settings) -> Document | None:  # noqa: ANN401  # feedparser carries no types
    contents = [*entry.get("content", []), entry.get("summary_detail") or {}]
    best = next((each for each in contents if (each.get("value") or "").strip()), None)
    if best is None:
        return None
    kind: DocumentKind = "text" if best.get("type") == PLAIN else "html"
    raw = best["value"].encode("utf-8", "surrogatepass")
    its = replace(origin, media_type=best.get("type"))
    text, warnings = content(best["value"], kind, settings)
    return Document(
        kind=kind,
        text=text,
        raw=raw,
        capture=capture(raw, its, charset="utf-8", record=record),
        language=_text(best.get("language")),
        warnings=warnings,
    )


def _title(entry: Any) -> str | None:  # noqa: ANN401  # feedparser carries no types
    detail = entry.get("title_detail") or {}
    title = _text(entry.get("title"))
    return unescape(title) if title and detail.get("type") == "text/html" and "<" not in title else title


def _published(entry: Any) -> str | None:  # noqa: ANN401  # feedparser carries no types
    """Return the entry's date in UTC; a day alone stays a day, and an update is no publication."""
    said, moment = _text(entry.get("published")), entry.get("published_parsed")
    if not said or not moment:
        return None
    try:
        when = datetime.fromtimestamp(timegm(moment), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return iso(when) if ":" in said else when.date().isoformat()


def _byline(entry: Any) -> tuple[str, ...]:  # noqa: ANN401  # feedparser carries no types
    names = [_text(author.get("name")) for author in entry.get("authors", [])]
    return tuple(dict.fromkeys(name for name in names if name))


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None

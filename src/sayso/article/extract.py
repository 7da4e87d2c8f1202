"""One document to one article; the only way into this stage."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.dating import Dated, date_given, date_of_address, date_of_lines, date_of_record
from sayso.article.language import ENOUGH, language_of, primary
from sayso.article.layout import Credentials, Layout, credentials
from sayso.article.links import host_of, without_own
from sayso.article.names import read_names
from sayso.article.outlets import by_domain
from sayso.article.plain import read_plain
from sayso.article.publisher import outlet_named
from sayso.errors import InputError
from sayso.values import Article, Outlet

if TYPE_CHECKING:
    from collections.abc import Callable

    from sayso.article.page import PageReading
    from sayso.values import Dating, Document


@dataclass(frozen=True, slots=True)
class _Said:
    """What the user says about the document, which wins over what it says itself."""

    published: str | None
    outlet: str | None
    url: str | None


def extract(
    document: Document,
    *,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    known: frozenset[str] | None = None,
) -> Article:
    """Return the article in a document.

    `published`, `outlet` and `url` are what the user says: they win over the
    document's own fields, and those over the page. `known` spares a text some work:
    the words of `phrased.telling` that stand in it. It reads nothing but its
    arguments, fetches nothing, and guesses no date. Raises InputError where there
    is no text, UsageError where `published` is no date.
    """
    given = _Said(published, outlet, url)
    dating = date_given(published) if published is not None else None
    address = url or document.url or document.capture.answered or _as_address(document.capture.asked)
    if document.kind == "html":
        from sayso.article.page import read_html  # noqa: PLC0415  # a text need not wait a quarter of a second for it

        return _from_page(document, read_html(document.text, address, document.capture.retrieved), given, dating)
    layout = read_plain(document.text, markdown=document.kind == "markdown")
    if not layout.lines:
        raise InputError("the text is empty", where=document.capture.asked)
    return _from_text(document, layout, _Said(published, outlet, address), dating, known)


def _from_page(document: Document, page: PageReading, said: _Said, given: Dating | None) -> Article:
    found = credentials(page.layout)
    dated = _first_date(given, document, lambda: page.dated)
    named = said.outlet or document.outlet
    outlet = outlet_named(named, page.url) if named else page.outlet
    text = page.layout.text
    byline = _people(document.byline) or _fuller(page.authors, found.people)
    byline = byline or page.labelled or found.reporters or page.meta_authors
    return Article(
        id=text_id(text),
        text=text,
        capture=document.capture,
        ref=document.ref,
        url=page.url,
        title=document.title or page.title,
        dek=page.dek,
        byline=byline,
        contributors=tuple(name for name in found.contributors if name not in byline),
        outlet=outlet,
        published=dated.dating,
        language=primary(document.language) or language_of(_body(page.layout), page.language),
        parts=found.parts,
        paragraphs=tuple(line.span for line in page.layout.lines),
        blocks=tuple(line.span for line in page.layout.lines if line.set_off),
        credits=without_own([*found.credits, *page.credits], outlet),
        warnings=(*document.warnings, *page.warnings, *dated.warnings),
    )


def _from_text(
    document: Document, layout: Layout, said: _Said, given: Dating | None, known: frozenset[str] | None
) -> Article:
    found, url = credentials(layout, known), said.url
    dated = _first_date(given, document, lambda: Dated(_shown_date(layout) or date_of_address(url)))
    outlet = _outlet_of_text(said.outlet or document.outlet, url, found)
    return Article(
        id=text_id(layout.text),
        text=layout.text,
        capture=document.capture,
        ref=document.ref,
        url=url,
        title=document.title or _first(layout, "headline"),
        dek=_first(layout, "dek"),
        byline=_people(document.byline) or found.people,
        contributors=found.contributors,
        outlet=outlet,
        published=dated.dating,
        language=primary(document.language) or language_of(_body(layout), None),
        parts=found.parts,
        paragraphs=tuple(line.span for line in layout.lines),
        blocks=tuple(line.span for line in layout.lines if line.set_off),
        credits=without_own(list(found.credits), outlet),
        warnings=(*document.warnings, *dated.warnings),
    )


def text_id(text: str) -> str:
    """Return the sha256 of a text; lone surrogates, which UTF-8 has no form for, are written as they are."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _outlet_of_text(named: str | None, url: str | None, found: Credentials) -> Outlet | None:
    if named or found.house:
        return outlet_named(named or found.house or "", url)
    host = host_of(url)
    entry = by_domain(host) if host else None
    if entry is not None:
        return Outlet(entry.name, entry.domains[0])
    return Outlet(host, host) if host else None


def _as_address(asked: str) -> str | None:
    return asked if asked.startswith(("http://", "https://")) else None


def _first_date(given: Dating | None, document: Document, shown: Callable[[], Dated]) -> Dated:
    """Return the date that the user gives, else the record's, else the one shown, which is looked for only then."""
    if given is not None:
        return Dated(given)
    if not document.published:
        return shown()
    recorded = date_of_record(document.published)
    if recorded.dating:
        return recorded
    other = shown()
    return Dated(other.dating, (*recorded.warnings, *other.warnings))


def _people(byline: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for entry in byline for name in read_names(entry).people))


def _fuller(declared: tuple[str, ...], shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return the declared authors, or the shown ones where they name the same people and more."""
    return shown if set(declared) <= set(shown) else declared


def _shown_date(layout: Layout) -> Dating | None:
    return date_of_lines(line.span.of(layout.text) for line in layout.lines[:6] if line.kind == "byline")


def _first(layout: Layout, kind: str) -> str | None:
    return next((line.span.of(layout.text) for line in layout.lines if line.kind == kind), None)


def _body(layout: Layout) -> str:
    """Return the beginning of the body, as much of it as tells its language."""
    lines: list[str] = []
    size = 0
    for line in layout.lines[:40]:
        if line.kind == "body":
            lines.append(line.span.of(layout.text))
            size += len(lines[-1])
            if size >= ENOUGH:
                break
    return " ".join(lines) or layout.text

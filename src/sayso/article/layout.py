"""The text of an article and the roles of its stretches, built together so that no span is searched for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from sayso.article.contributors import find_contributors
from sayso.article.credits import credit_of, find_credits, is_prose
from sayso.article.datelines import find_dateline, may_hold_dateline
from sayso.article.names import as_publisher, read_names
from sayso.article.naming import Named
from sayso.article.outlets import lookup, may_end_in_agency
from sayso.article.phrased import phrased
from sayso.article.repeats import same
from sayso.article.words import fold
from sayso.values import Part, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.article.contributors import Contribution
    from sayso.article.datelines import Dateline
    from sayso.values import Credit, CreditKind, PartKind

BETWEEN = "\n\n"
# A dateline stands before the first sentence of the body; a picture's line or a note may come first.
DATELINE_WITHIN = 3
# From here a line reads as prose and not as a point of a list or a note, as in overlay.PROSE.
PROSE = 60
# An agency's short form in brackets ends a text: its last paragraph, or one of the notes under it.
TAG_WITHIN = 4
REPEATING: frozenset[PartKind] = frozenset(("headline", "dek", "teaser"))


class Line(NamedTuple):
    """One paragraph or line of the text with its role; `set_off` where the page shows it as somebody else's."""

    kind: PartKind
    span: Span
    set_off: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A text and its lines, in order and disjoint."""

    text: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of shown text with its role, before it has a place."""

    kind: PartKind
    text: str
    set_off: bool = False


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the lines of a text say about who made it; `reporters` are the contributors who reported or wrote it."""

    parts: tuple[Part, ...]
    credits: tuple[Credit, ...]
    people: tuple[str, ...]
    contributors: tuple[str, ...]
    reporters: tuple[str, ...]
    house: str | None


@dataclass(frozen=True, slots=True)
class _Found:
    """What one line holds besides plain text."""

    line: Line
    dateline: Dateline | None
    credits: tuple[Credit, ...]
    contributions: tuple[Contribution, ...]


def assemble(pieces: Iterable[Piece]) -> Layout:
    """Return the pieces as one text, an empty line between two, with the span of each as it is written."""
    texts: list[str] = []
    lines: list[Line] = []
    at = 0
    for piece in pieces:
        lines.append(Line(piece.kind, Span(at, at + len(piece.text)), piece.set_off))
        texts.append(piece.text)
        at += len(piece.text) + len(BETWEEN)
    return Layout(BETWEEN.join(texts), tuple(lines))


def credentials(layout: Layout, known: frozenset[str] | None = None) -> Credentials:
    """Return the parts of a text, and the credits, names and contributors that its lines show; `known` as `phrased`."""
    text, lines = layout.text, layout.lines
    low = fold(text)
    hot = phrased(text, low, [line.span for line in lines], known)
    early, late = _early(lines), len(lines) - TAG_WITHIN
    every = [
        None
        if index < late
        and index not in hot
        and index not in early
        and line.kind == "body"
        and is_prose(text, line.span)
        else _read_line(
            text,
            low,
            line,
            may_date=index in early,
            may_tag=index >= late or line.kind == "teaser",
            phrases=index in hot,
        )
        for index, line in enumerate(lines)
    ]
    found = [item for item in every if item]
    contributions = [one for item in found for one in item.contributions]
    people = [name for item in found if item.line.kind == "byline" for name in _people(layout.text, item.line.span)]
    return Credentials(
        parts=_parts(layout, every),
        credits=tuple(credit for item in found for credit in item.credits),
        people=tuple(dict.fromkeys(people)),
        contributors=tuple(dict.fromkeys(name for one in contributions for name in one.people if name not in people)),
        reporters=tuple(dict.fromkeys(name for one in contributions if one.wrote for name in one.people)),
        house=next((one.house for one in contributions if one.house), None),
    )


def _early(lines: Sequence[Line]) -> set[int]:
    """Return the indices of the lines before which a dateline may stand."""
    early = {index for index, line in enumerate(lines) if line.kind == "teaser"}
    body = [index for index, line in enumerate(lines) if line.kind == "body"]
    prose = (index for index in body if lines[index].span.end - lines[index].span.start >= PROSE)
    return early.union(body[:DATELINE_WITHIN], islice(prose, DATELINE_WITHIN))


def _people(text: str, span: Span) -> Iterable[str]:
    return (name for line in span.of(text).split("\n") for name in read_names(line).people)


def _read_line(  # what is known of the line
    text: str, low: str, line: Line, *, may_date: bool, may_tag: bool, phrases: bool
) -> _Found | None:
    """Return what a line holds; None for a line that is nothing but a paragraph of the body, as most are."""
    if not phrases and line.kind == "body" and is_prose(text, line.span):
        dated = may_date and may_hold_dateline(text, line.span)
        if not dated and not (may_tag and may_end_in_agency(text[line.span.start : line.span.end])):
            return None
    dateline = find_dateline(text, line.span) if may_date else None
    if dateline is not None and _is_label(text, dateline):
        dateline = None
    # Behind a dateline, and in a byline, a phrase may stand where it may not elsewhere.
    phrases = phrases or dateline is not None or line.kind == "byline"
    shown = [*(dateline.credits if dateline else ())]
    if line.kind != "headline":
        start = dateline.span.end if dateline else line.span.start
        byline = line.kind == "byline"
        shown += find_credits(text, low, Span(start, line.span.end), may_tag=may_tag, byline=byline, phrases=phrases)
    if line.kind == "byline" and not shown:
        shown += _byline_credits(text, line.span)
    return _Found(line, dateline, tuple(shown), tuple(find_contributors(text, low, line.span)) if phrases else ())


def _is_label(text: str, dateline: Dateline) -> bool:
    """Say whether the words of a dateline open another line too: then they tell who speaks, as in a transcript."""
    words = dateline.span.of(text)
    return not dateline.credits and text.startswith(words) + text.count(f"\n{words}") > 1


def _byline_credits(text: str, span: Span) -> list[Credit]:
    # "By Ann Onym, Associated Press": the agency employs her, so the text is the agency's; so with another outlet.
    found = []
    for name in read_names(span.of(text)).outlets:
        entry = as_publisher(name)
        if entry is not None and (entry.kind == "agency" or lookup(name, plain=False)):
            kind: CreditKind = "wire" if entry.kind == "agency" else "republished-from"
            found.append(credit_of(Named(name, span, None, entry), kind, text, span, "byline"))
    return found


def _parts(layout: Layout, found: Sequence[_Found | None]) -> tuple[Part, ...]:
    text, lines = layout.text, layout.lines
    stretches: list[tuple[PartKind, Span]] = []
    start = end = -1  # of the body that is being gathered
    for index, item in enumerate(found):
        line = lines[index]
        if item is None and _is_bare(text, line.span):
            start, end = (line.span.start if start < 0 else start), line.span.end
            continue  # most lines
        for kind, span in _carved(text, item) if item else _shown(text, line):
            if kind == "body":
                start, end = (span.start if start < 0 else start), span.end
                continue
            if start >= 0:
                stretches.append(("body", Span(start, end)))
                start = -1
            stretches.append((kind, span))
    if start >= 0:
        stretches.append(("body", Span(start, end)))
    return _linked(text, stretches)


def _linked(text: str, stretches: Sequence[tuple[PartKind, Span]]) -> tuple[Part, ...]:
    """Return the parts, each headline, dek or teaser linked to the earlier one that says the same."""
    parts: list[Part] = []
    for kind, span in stretches:
        words = span.of(text)
        earlier = (
            index
            for index, part in enumerate(parts)
            if kind in REPEATING and part.kind in REPEATING and same(part.span.of(text), words)
        )
        parts.append(Part(kind, span, next(earlier, None)))
    return tuple(parts)


def _carved(text: str, item: _Found) -> list[tuple[PartKind, Span]]:
    """Return the stretches of one line: dateline, credits and helpers cut out of it, the rest in its own role."""
    if item.dateline is None and not item.contributions and not item.credits:
        return _shown(text, item.line)
    cuts: list[tuple[PartKind, Span]] = []
    if item.dateline:
        cuts.append(("dateline", item.dateline.span))
    if item.line.kind != "byline":
        cuts += [("contributors", one.span) for one in item.contributions]
        cuts += [("credit", credit.span) for credit in item.credits if credit.span]
    stretches: list[tuple[PartKind, Span]] = []
    at = item.line.span.start
    rest_kind = item.line.kind
    for kind, span in sorted(cuts, key=lambda cut: cut[1]):
        if span.start < at:
            continue
        stretches += [(item.line.kind, rest) for rest in trimmed(text, Span(at, span.start))]
        stretches.append((kind, span))
        at = span.end
        # "... under a licence. Read the original." belongs to the credit that fills most of the line.
        if kind == "credit" and 2 * (span.end - span.start) >= item.line.span.end - item.line.span.start:
            rest_kind = "credit"
    return [*stretches, *((rest_kind, rest) for rest in trimmed(text, Span(at, item.line.span.end)))]


def _shown(text: str, line: Line) -> list[tuple[PartKind, Span]]:
    """Return the whole line in its role, nothing where it holds no word."""
    if _is_bare(text, line.span):
        return [(line.kind, line.span)]
    return [(line.kind, rest) for rest in trimmed(text, line.span)]


def _is_bare(text: str, span: Span) -> bool:
    """Say whether a span begins with a letter or digit, perhaps behind a sign, and no white space is at its ends."""
    first, second = text[span.start : span.start + 1], text[span.start + 1 : min(span.start + 2, span.end)]
    return (first.isalnum() or (second.isalnum() and not first.isspace())) and not text[span.end - 1].isspace()


def trimmed(text: str, span: Span) -> list[Span]:
    """Return the span without white space at its ends; nothing where no letter or digit is left."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and text[start].isalnum():
        return [Span(start, end)]
    return [Span(start, end)] if any(letter.isalnum() for letter in text[start:end]) else []

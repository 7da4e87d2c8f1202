"""Two readings -> what the second did to the first, ordered by consequence. The whole of this folder for one pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.times import dates as dates_in
from sayso.matches.aligned import align
from sayso.matches.sheet import sheet
from sayso.stemma.changes import (
    certainty,
    date,
    figure,
    negation,
    order,
    quotes,
    renamed,
    severity,
    sources,
    stance,
    wording,
)
from sayso.stemma.changes.couple import Couple, Side
from sayso.stemma.changes.pairing import pairs
from sayso.stemma.changes.quantities import quantities
from sayso.stemma.changes.spelling import spelling
from sayso.stemma.changes.units import units
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.values import Change, Reading

# What is asked of each pair of units, in the order of consequence.
DETECTORS = (
    sources.dropped, sources.changed, negation.negation, figure.figures, date.dates, stance.stance, certainty.certainty,
    severity.severity, severity.loaded,
)  # fmt: skip


def changes(one: Reading, other: Reading, aligned: Aligned | None = None) -> tuple[Change, ...]:
    """Return what B did to what A tells, the gravest first, then in the order of B; nothing for equal texts."""
    if one.article.text == other.article.text:
        return ()
    aligned = aligned or align(sheet(one.article), sheet(other.article))
    here, there = _labels(one, other)
    a, b = _side(here, one, aligned.one), _side(there, other, aligned.other)
    couples = [
        Couple(a, b, a.units[pair.a], b.units[pair.b], pair.joined, pair.alike)
        for pair in pairs(aligned, a.units, b.units)
    ]
    found = list(_found(couples, a, b))
    found += wording.reworded(couples, found)
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _found(couples: Sequence[Couple], a: Side, b: Side) -> Iterator[Change]:
    for couple in couples:
        yield from _once(change for detector in DETECTORS for change in detector(couple))
    yield from quotes.quotes(couples, a, b)
    yield from renamed.renamed(couples, a, b)
    yield from order.missing(couples, a, b)
    yield from order.reordered(couples)


def _once(found: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes of a pair; of those in certainty that share a place the first alone.

    What was turned round is no surer or less sure than it was.
    """
    kept: list[Change] = []
    for change in found:
        if change.kind in {"hardened", "softened"} and any(
            _meets(change.before, each.before) or _meets(change.after, each.after) for each in kept
        ):
            continue
        if change.kind in {"hardened", "softened", "negation"}:
            kept.append(change)
        yield change


def _meets(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.meets(other)


def _place(change: Change) -> tuple[int, Span, Span]:
    nowhere = Span(0, 0)
    return change.rank, change.after or nowhere, change.before or nowhere


def _side(label: str, reading: Reading, found: Sheet) -> Side:
    text, article = reading.article.text, reading.article
    told = article.paragraphs or (Span(0, len(text)),)
    dated = dates_in(text, told, published=article.published.value if article.published else None)
    words = zip(found.starts.tolist(), found.ends.tolist(), strict=True)
    known = frozenset(spelling(text[start:end]) for start, end in words)
    return Side(label, reading, found, units(reading, found), quantities(text, told, dated), dated, known)


def _labels(one: Reading, other: Reading) -> tuple[str, str]:
    """Return how the two are called: by their outlets where these differ, else A and B."""
    names = [reading.article.outlet.name if reading.article.outlet else "" for reading in (one, other)]
    return (names[0], names[1]) if all(names) and names[0] != names[1] else ("A", "B")

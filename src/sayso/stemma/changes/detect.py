"""Two readings -> what the second did to the first, ordered by consequence. The whole of this folder for one pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.times import dates as dates_in
from sayso.matches.aligned import align
from sayso.matches.passages import passages
from sayso.matches.sheet import sheet
from sayso.matches.verdict import verdict
from sayso.stemma.changes import (
    certainty,
    date,
    done,
    figure,
    modals,
    negation,
    order,
    quotes,
    renamed,
    severity,
    sources,
    stance,
    stray,
    wording,
)
from sayso.stemma.changes.couple import Couple, Side
from sayso.stemma.changes.pairing import pairs
from sayso.stemma.changes.quantities import quantities
from sayso.stemma.changes.spelling import spelling
from sayso.stemma.changes.units import units
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.values import Change, Passage, Reading, Relation

    Detector = Callable[[Couple], Iterator[Change]]

# What is asked of each pair of units, in the order of consequence.
DETECTORS = (
    sources.dropped, sources.changed, negation.negation, figure.figures, date.dates, stance.stance, done.done,
    certainty.certainty, modals.modals, modals.refusals, severity.severity, severity.loaded,
)  # fmt: skip
# A translator's word for another is the nearest that came to mind and makes nothing surer or graver; who speaks is
# often not read in a translator's order of words, and is hardly ever another one. Of what was found in translations in
# the families for training and choosing, 3 of 40 hardened and softened clauses, 2 of 16 dropped and 1 of 31 changed
# sources are labelled.
OWN_WORDS = {
    sources.dropped, sources.changed, stance.stance, done.done, certainty.certainty, modals.modals, modals.refusals,
    severity.severity, severity.loaded,
}  # fmt: skip
IN_TRANSLATION = tuple(each for each in DETECTORS if each not in OWN_WORDS)


def changes(
    one: Reading, other: Reading, aligned: Aligned | None = None, relation: Relation | None = None
) -> tuple[Change, ...]:
    """Return what B did to what A tells, the gravest first, then in the order of B; nothing for equal texts.

    `relation` is how the two stand to each other; it is found anew where it isn't given. Of an excerpt only what was
    taken can be changed: its surroundings were neither left out nor put in.
    """
    if one.article.text == other.article.text:
        return ()
    aligned = aligned or align(sheet(one.article), sheet(other.article))
    relation = relation or verdict(aligned).relation
    here, there = _labels(one, other)
    a, b = _side(here, one, aligned.one), _side(there, other, aligned.other)
    couples = [
        Couple(a, b, a.units[pair.a], b.units[pair.b], pair.joined, pair.alike)
        for pair in pairs(aligned, a.units, b.units)
    ]
    found = list(_found(couples, a, b, translated=relation == "translated"))
    found += stray.stray(found, a, b)
    found += wording.reworded(couples, found)
    if relation == "excerpt":
        found = _taken(found, passages(aligned, relation))
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _found(couples: Sequence[Couple], a: Side, b: Side, *, translated: bool) -> Iterator[Change]:
    detectors = IN_TRANSLATION if translated else DETECTORS
    for couple in couples:
        yield from _once(change for detector in detectors for change in detector(couple))
    yield from quotes.quotes(couples, a, b)
    yield from renamed.renamed(couples, a, b, translated=translated)
    yield from order.missing(couples, a, b)
    yield from order.reordered(couples)


def _taken(found: Sequence[Change], taken: Sequence[Passage]) -> list[Change]:
    """Return the changes that stand inside a passage in both texts."""
    return [
        each
        for each in found
        if each.before
        and each.after
        and any(passage.a.meets(each.before) and passage.b.meets(each.after) for passage in taken)
    ]


def _once(found: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes of a pair; of those in certainty that share a place the first alone.

    What was turned round is no surer or less sure than it was.
    """
    kept: list[Change] = []
    for change in found:
        if change.kind in {"hardened", "softened"} and any(_same_place(change, each) for each in kept):
            continue
        if change.kind in {"hardened", "softened", "negation"}:
            kept.append(change)
        yield change


def _same_place(one: Change, other: Change) -> bool:
    """Say whether two changes share their places; one of what was turned round does by either."""
    before, after = _meets(one.before, other.before), _meets(one.after, other.after)
    return (before or after) if other.kind == "negation" else (before and after)


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

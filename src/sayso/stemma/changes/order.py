"""What one text has and the other lacks, and what moved: the fewest clauses whose moving explains the order."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from sayso.stemma.changes.couple import RANK, shown
from sayso.values import Change, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit

# A leftover of fewer words is a part of its sentence that was worded anew.
SHORTEST = 2


def missing(couples: Sequence[Couple], one: Side, other: Side) -> Iterator[Change]:
    """Yield `dropped` for what only A tells and `added` for what only B tells; neighbours in a sentence are one."""
    here, there = {couple.a for couple in couples}, {couple.b for couple in couples}
    for units in _alone(one, here):
        span = Span(units[0].span.start, units[-1].span.end)
        detail = f"{other.label} leaves out what {one.label} tells: {shown(one.text, span)}"
        yield Change("dropped", RANK["dropped"], span, None, _id(units), None, detail)
    for units in _alone(other, there):
        span = Span(units[0].span.start, units[-1].span.end)
        detail = f"{other.label} adds what {one.label} does not tell: {shown(other.text, span)}"
        yield Change("added", RANK["added"], None, span, None, _id(units), detail)


def _id(units: Sequence[Unit]) -> str | None:
    return next((unit.statement.id for unit in units if unit.statement), None)


def _alone(side: Side, met: set[Unit]) -> Iterator[list[Unit]]:
    """Yield the units without partner, those of one sentence together."""
    run: list[Unit] = []
    for unit in side.units:
        if run and (unit in met or unit.sentence != run[-1].sentence):
            yield run
            run = []
        if unit not in met and not unit.headline and unit.last - unit.first >= SHORTEST:
            run.append(unit)
    if run:
        yield run


def reordered(couples: Sequence[Couple]) -> Iterator[Change]:
    """Yield `reordered` for the pairs outside a longest run that keeps its order; headlines don't count."""
    pairs = [couple for couple in couples if not couple.a.headline and not couple.b.headline]
    tails: list[int] = []
    runs: list[list[int]] = []
    for at, couple in enumerate(pairs):
        length = bisect_right(tails, couple.b.first)
        runs[length : length + 1] = [[*(runs[length - 1] if length else []), at]]
        tails[length : length + 1] = [couple.b.first]
    kept = set(runs[-1]) if runs else set()
    for at, couple in enumerate(pairs):
        if at not in kept:
            yield couple.change("reordered", couple.a.span, couple.b.span, "told at another place")

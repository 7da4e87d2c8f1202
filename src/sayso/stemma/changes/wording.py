"""Clauses that say the same in other words, beyond what the other changes account for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, Span


def reworded(couples: Sequence[Couple], told: Sequence[Change]) -> Iterator[Change]:
    """Yield `reworded` for each pair whose words differ outside the places that `told` explains."""
    before = [each.before for each in told if each.before and each.kind != "reordered"]
    after = [each.after for each in told if each.after and each.kind != "reordered"]
    for couple in couples:
        rest = _rest(couple.one, couple.a, before), _rest(couple.other, couple.b, after)
        if rest[0] != rest[1]:
            yield couple.change("reworded", couple.a.span, couple.b.span, "told in other words")


def _rest(side: Side, unit: Unit, cut: Sequence[Span]) -> list[str]:
    """Return the words of a unit outside the stretches that something else explains."""
    inside = [span for span in cut if span.meets(unit.span)]
    rows = (row for row in range(unit.first, unit.last))
    return [side.low(row) for row in rows if not any(span.holds(side.span(row, row + 1)) for span in inside)]

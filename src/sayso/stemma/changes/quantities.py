"""Every number of a text with what it counts: figures, and durations, ages and bare numbers too.

A retelling errs in "nine minutes" as easily as in "nine boats", so what is no figure elsewhere is read here as well.
What it does not do: read ordinals or clock times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.atoms import atoms
from sayso.attribution.figures import bounds, figures_of, numbers
from sayso.attribution.figures.lexicon import lexicon
from sayso.matches.stems import stem
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.atoms import Atoms
    from sayso.values import Approximate, DateMention


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at its place: `value` (None: "dozens") up to `to`, of `unit`; `approximate` as for a figure."""

    span: Span
    value: float | None
    to: float | None
    unit: str
    approximate: Approximate | None = None


def quantities(text: str, spans: Sequence[Span], dates: Sequence[DateMention]) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order."""
    grid = atoms(text, spans)
    taken = [each.span for each in dates]
    known = [
        Quantity(each.span, each.value, each.to, _unit(each.unit), each.approximate)
        for each in figures_of(grid, taken=taken)
    ]
    return tuple(sorted([*known, *_others(grid, [*taken, *(each.span for each in known)])], key=lambda q: q.span))


def _others(grid: Atoms, taken: Sequence[Span]) -> Iterator[Quantity]:
    """Yield the numbers outside what is taken, each with the noun behind it."""
    words = lexicon()
    inside = sorted(taken)
    place, at = 0, 0
    while place < len(grid):
        while at < len(inside) and inside[at].end <= grid.start[place]:
            at += 1
        number = None
        if at == len(inside) or inside[at].start > grid.start[place]:
            number = numbers.read(grid, place, words)
        if number is None or number.value == 1 or not grid.low[place][0].isalnum():
            place += 1
            continue
        first, kind = bounds.before(grid, number.first, words)
        upper = numbers.read(grid, number.last + 1, words) if _ranges(grid, number.last) else None
        last = upper.last if upper else number.last
        unit = grid.at(last) if grid.at(last).isalpha() else ""
        span = Span(grid.start[first], grid.end[last if unit else last - 1])
        yield Quantity(span, number.value, upper.value if upper else None, _unit(unit), kind)
        place = max(last, place + 1)


def _ranges(grid: Atoms, place: int) -> bool:
    """Say whether "to" or a dash stands at a place and a word behind it."""
    return grid.at(place) in {"to", "-", "–"} and place + 1 < len(grid)


def _unit(unit: str) -> str:
    """Return a unit as it is compared: ISO codes and signs as they are, nouns by the stem of their last word."""
    if unit.isupper() or not unit.strip():
        return unit
    return stem(unit.rsplit(maxsplit=1)[-1])

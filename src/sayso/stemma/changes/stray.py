"""Numbers that changed where no pair of clauses holds both: what was counted is told in another sentence now.

A number is looked for where its text alone has it. One that has the same digits in another order or place ("1.4" and
"4.1 million votes", "38" and "380 sheds") is a slip, whatever it measures; a thing that one number alone counts in each
text ("seventeen wagons", "seventy wagons") is the same thing. What it does not do: compare lengths, times, money or
shares that are no slip, for a story holds several of these that have nothing to do with each other.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

from sayso.stemma.changes.couple import Couple
from sayso.stemma.changes.figure import CLOSE, CONVERTED, sort_of
from sayso.stemma.changes.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sayso.stemma.changes.couple import Side
    from sayso.stemma.changes.quantities import Quantity
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, Span

Key = TypeVar("Key")
# Where more numbers than this have the same digits, none of them is a slip of another.
MOST = 8
# So many digits tell one number from another.
DIGITS = 12


def stray(found: Sequence[Change], a: Side, b: Side) -> Iterator[Change]:
    """Yield `figure` for the numbers of B that stand for one of A elsewhere; `found` are the changes known so far."""
    known = [each for each in found if each.kind == "figure"]
    left = _alone(a, b, [each.before for each in known if each.before])
    right = _alone(b, a, [each.after for each in known if each.after])
    slips, counted = _grouped(left, _digits), _grouped(left, _thing)
    single = {thing for thing in _single(counted) & _single(_grouped(right, _thing)) if thing}
    used: set[Span] = set()
    for new in right:
        fits = slips.get(_digits(new), [])
        if len(fits) > MOST:
            continue
        if not fits and _thing(new) in single:
            fits = counted[_thing(new)][:MOST]
        change = _change(a, b, [each for each in fits if each.span not in used], new)
        if change and change.before:
            used.add(change.before)
            yield change


def _change(a: Side, b: Side, fits: Sequence[Quantity], new: Quantity) -> Change | None:
    """Return the change of a number to a new one, that of the headline where the new one stands there."""
    there = _unit(b, new)
    if there is None:
        return None
    places = [(old, here) for old in fits if (here := _unit(a, old))]
    if not places:
        return None
    old, here = min(places, key=lambda place: place[1].headline != there.headline)
    return Couple(a, b, here, there).change("figure", old.span, new.span, "another figure")


def _alone(side: Side, other: Side, known: Sequence[Span]) -> list[Quantity]:
    """Return the numbers with a unit that only one of two texts has, in whatever measure, and that are in no change."""
    values = {each.value for each in other.quantities} | {each.to for each in other.quantities}
    sizes = sorted(_size(each) for each in other.quantities)
    starts = {each.start for each in known}
    return [
        each
        for each in side.quantities
        if each.value and each.unit and not each.weak and each.to is None
        if each.value not in values and not _near(_size(each), sizes) and each.span.start not in starts
    ]


def _size(one: Quantity) -> tuple[str, float]:
    """Return what a number measures and how much of the smallest unit it is."""
    of, size = lexicon().measures.get(one.unit, ("", 1.0))
    return of, (one.value or 0.0) * size


def _near(one: tuple[str, float], sizes: Sequence[tuple[str, float]]) -> bool:
    """Say whether a measure is one of some in order, up to the rounding of a conversion."""
    of, size = one
    share = CONVERTED if of else CLOSE
    place = bisect_left(sizes, (of, size * (1 - share)))
    return place < len(sizes) and sizes[place] <= (of, size * (1 + share))


def _grouped(found: Sequence[Quantity], key: Callable[[Quantity], Key]) -> dict[Key, list[Quantity]]:
    groups: dict[Key, list[Quantity]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    return groups


def _digits(one: Quantity) -> tuple[str, str]:
    """Return what a slip keeps: the unit, and the digits without zeros at the ends, in order of size."""
    return one.unit, "".join(sorted(f"{one.value:.{DIGITS}g}".replace(".", "").strip("0")))


def _thing(one: Quantity) -> str:
    """Return what is counted, "" for what is measured."""
    return "" if sort_of(one.unit) else one.unit


def _single(groups: Mapping[str, Sequence[Quantity]]) -> set[str]:
    """Return the things that one number alone counts."""
    return {thing for thing, found in groups.items() if len({each.value for each in found}) == 1}


def _unit(side: Side, one: Quantity) -> Unit | None:
    """Return the clause that a number stands in; None in a byline or a credit."""
    place = bisect_left(side.units, one.span.end, key=lambda unit: unit.span.start) - 1
    return side.units[place] if place >= 0 and side.units[place].span.meets(one.span) else None

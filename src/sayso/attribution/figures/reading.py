"""The figures of a text: each number with what stands around it, put together from the left."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.atoms import Atoms, atoms
from sayso.attribution.figures import bounds, doubts, money, numbers, units
from sayso.attribution.figures.counted import counted
from sayso.attribution.figures.lexicon import lexicon
from sayso.attribution.figures.scene import Quantity, Scene
from sayso.attribution.figures.shapes import cash_of, closed, is_range, ranged, ratio
from sayso.values import Figure, Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.figures.numbers import Number


# A bare number counts what the figure before it counted, where that stands at most so many atoms back: two sentences.
NEAR = 50
NOT_PASSED_ON = frozenset({"", "%", "points", "times", "basis points"})
# A bare number of so much behind money is money.
LARGE = 1_000_000
# Between two members of a list: a comma, "and".
LISTED = 2


def figures(
    text: str, spans: Sequence[Span], *, taken: Sequence[Span] = (), country: str | None = None
) -> tuple[Figure, ...]:
    """Return the figures of the spans of a text in order.

    A figure's span runs from its approximator to its unit or noun. `taken` are
    spans that are read already, as dates. `country` (ISO 3166 alpha-2) is the one of
    the outlet and decides what "$" or "crowns" are worth; without it "$" is the
    dollar of the United States, and a name that several countries share is its own
    unit. Not figures: durations, ages, clock times, scores, ordinals, labels.
    """
    return figures_of(atoms(text, spans), taken=taken, country=country)


def figures_of(grid: Atoms, *, taken: Sequence[Span] = (), country: str | None = None) -> tuple[Figure, ...]:
    """Do what `figures` does for a text that is cut into atoms already."""
    scene = Scene(grid, lexicon(), country, _places(grid, taken))
    return tuple(
        Figure(Span(grid.start[one.first], grid.end[one.last - 1]), one.value, one.unit, one.approximate, one.to)
        for one in _with_units(grid, _quantities(scene))
    )


def _places(grid: Atoms, taken: Sequence[Span]) -> frozenset[int]:
    """Return the atoms that stand in spans, which are in order and don't overlap."""
    places: set[int] = set()
    for span in taken:
        places.update(range(bisect_left(grid.start, span.start), bisect_left(grid.start, span.end)))
    return frozenset(places)


def _quantities(scene: Scene) -> Iterator[Quantity]:
    grid, starts, end = scene.atoms, scene.words.starts, 0
    before: Quantity | None = None
    for place, word in enumerate(grid.low):
        if not (word in starts or word[0] in "0123456789" or word in {"a", "an"}):
            continue
        if place < end or place in scene.dated:
            continue
        number = numbers.read(grid, place, scene.words)
        if number is None or number.last - 1 in scene.dated:
            continue
        quantity = _quantity(scene, number, end) or _listed(scene, number, before)
        before = quantity or before
        end = max(number.last, quantity.last if quantity else 0)
        if quantity:
            yield quantity


def _listed(scene: Scene, number: Number, before: Quantity | None) -> Quantity | None:
    """Read "one" with its noun where it goes on a list of counted things: "62 residents, one school"."""
    lists = before and before.counted and number.first - before.last <= LISTED and before.last <= number.first
    if number.value != 1 or number.style != "words" or number.scaled or not lists:
        return None
    if not any(scene.atoms.low[place] in {",", "and"} for place in range(before.last if before else 0, number.first)):
        return None
    noun = units.single(scene.atoms, number.last, scene.words)
    return Quantity(number.first, noun.last, 1.0, noun.name) if noun else None


def _with_units(grid: Atoms, quantities: Iterator[Quantity]) -> Iterator[Quantity]:
    """Give a bare number the unit of the figure before it, where that stands near and in the same paragraph."""
    before: Quantity | None = None
    for one in quantities:
        known = one
        if not one.counted and before and _goes_on(grid, before, one):
            known = replace(one, unit=before.unit)
        before = known if known.unit else before
        yield known


def _goes_on(grid: Atoms, before: Quantity, bare: Quantity) -> bool:
    """Say whether a bare number counts what the one before it did; money only in the same sentence, or in millions."""
    between = grid.low[before.last : bare.first]
    if before.unit in NOT_PASSED_ON or len(between) > NEAR or any(word[0] == "\n" for word in between):
        return False
    large = (bare.value or 0) >= LARGE
    return not (before.unit.isupper() and len(before.unit) == len("USD")) or large or "." not in between


def _quantity(scene: Scene, number: Number, end: int) -> Quantity | None:
    """Return what a number is the number of; None where it is no figure. Nothing before the atom `end` is taken."""
    grid, words = scene.atoms, scene.words
    number = _spaced(grid, number)
    cash = money.before(grid, number.first, words, scene.country)
    read: Quantity | None
    if cash and cash.edge >= end:
        read = cash_of(scene, number, cash)
    elif doubts.is_part_of_name(grid, number) and not is_range(scene, number):
        return None
    else:
        read = ratio(scene, number) or ranged(scene, number) or closed(scene, counted(scene, number))
    return _bounded(scene, read, end) if read else None


def _spaced(grid: Atoms, number: Number) -> Number:
    """Join "10 000", where a space parts the thousands."""
    while (
        number.style == "figures"
        and len(grid.at(number.last)) == len("000")
        and grid.at(number.last).isdecimal()
        and not number.scaled
        and grid.start[number.last] - grid.end[number.last - 1] == 1
        and (number.value or 0) < 10**9
        and len(grid.low[number.first]) <= len("000")
        and not grid.at(number.first - 1)[:1].isdigit()
    ):
        number = replace(number, last=number.last + 1, value=(number.value or 0) * 1000 + float(grid.low[number.last]))
    return number


def _bounded(scene: Scene, read: Quantity, end: int) -> Quantity:
    """Add the approximators around."""
    grid, words = scene.atoms, scene.words
    if _is_negative(grid, read) and read.value is not None and read.first > end:
        read = replace(read, first=read.first - 1, value=-read.value)
    first, kind = bounds.before(grid, read.first, words)
    if grid.at(first - 1) in {"add", "adds", "added", "adding"}:
        first, kind = read.first, None  # "add up to"
    if first < end or any(place in scene.dated for place in range(first, read.first)):
        first, kind = read.first, None
    last, late = bounds.after(grid, read.last, words)
    return replace(read, first=first, last=last, approximate=kind or late or read.approximate)


def _is_negative(grid: Atoms, read: Quantity) -> bool:
    """Say whether "minus" or its sign stands before a figure; a dash is one before degrees alone."""
    sign = grid.at(read.first - 1)
    cold = read.unit.startswith(("°", "degrees")) and sign in {"-", "–", "−"}
    return sign == "minus" or (cold and grid.joined(read.first) and not grid.joined(read.first - 1))

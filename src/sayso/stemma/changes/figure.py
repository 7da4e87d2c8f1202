"""Numbers: another value, unit, bound, or the right number on the wrong thing; an approximator that comes or goes.

A bound ("up to", "at least") belongs to the value: without it the claim is another one. "About" takes nothing from
the value but its certainty. What it does not do: convert units, or take a number that is left out for a changed one.
"""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.quantities import Quantity
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change

BOUNDS = frozenset({"over", "under", "at-least", "at-most"})
CLOSE = 1e-6
MONEY_LETTERS = 3
# Words that make a number a bound, and how many characters hold the three words before it.
BINDING = frozenset({"below", "under", "within", "above", "exceeding", "beyond", "less", "fewer", "than"})
REACH = 40


def figures(couple: Couple) -> Iterator[Change]:
    """Yield `figure`, and `hardened` or `softened` for an approximator, of one pair of units."""
    before, after = _inside(couple.one, couple.a), _inside(couple.other, couple.b)
    left, right = list(before), list(after)
    for one in before:
        twin = min((each for each in right if _equal(one, each)), key=lambda each: one.unit != each.unit, default=None)
        if twin is not None:
            left.remove(one)
            right.remove(twin)
            yield from _qualified(couple, one, twin)
    for one in left:
        other = _counterpart(couple, one, right, lonely=len(left) == len(right) == 1)
        if other is not None:
            right.remove(other)
            yield couple.change("figure", one.span, other.span, "another figure")


def _inside(side: Side, unit: Unit) -> list[Quantity]:
    return [each for each in side.quantities if unit.span.holds(each.span) or unit.span.meets(each.span)]


def _equal(one: Quantity, other: Quantity) -> bool:
    """Say whether two quantities have one value; those without a value ("dozens") are taken for equal."""
    if one.value is None or other.value is None:
        return one.value is other.value
    if not isclose(one.value, other.value, rel_tol=CLOSE) or (one.to is None) != (other.to is None):
        return False
    return one.to is None or other.to is None or isclose(one.to, other.to, rel_tol=CLOSE)


def _qualified(couple: Couple, one: Quantity, other: Quantity) -> Iterator[Change]:
    """Yield what became of the words around an equal number."""
    if _bounds(couple.one, one) != _bounds(couple.other, other) and not _loose(couple, one, other):
        yield couple.change("figure", one.span, other.span, "the bound of the figure is another one")
    elif _exact(one.unit) and _exact(other.unit) and one.unit != other.unit:
        yield couple.change("figure", one.span, other.span, "another unit")
    elif one.approximate == "about" and other.approximate is None:
        yield couple.change("hardened", one.span, other.span, "roughly before, exactly now")
    elif other.approximate == "about" and one.approximate is None:
        yield couple.change("softened", one.span, other.span, "exactly before, roughly now")


def _exact(unit: str) -> bool:
    """Say whether a unit has no synonyms: a currency or a share."""
    return unit == "%" or (len(unit) == MONEY_LETTERS and unit.isupper())


def _bounds(side: Side, one: Quantity) -> bool:
    """Say whether a number is a bound; a bare "over" may be a preposition ("jailed over 2 tonnes"), so it is none."""
    return one.approximate in BOUNDS and not one.span.of(side.text).lower().startswith("over ")


def _loose(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether the number without a bound may have one at some distance ("within | 15 minutes", "below | half")."""
    side, free = (couple.other, other) if _bounds(couple.one, one) else (couple.one, one)
    before = side.text[max(0, free.span.start - REACH) : free.span.start].lower().split()[-3:]
    return any(word.strip("“”\"'‘’") in BINDING for word in before)


def _counterpart(couple: Couple, one: Quantity, right: Sequence[Quantity], *, lonely: bool) -> Quantity | None:
    """Return the number that took the place of one: of the same thing, in the same stretch of words, or the only one.

    A number that the other text has elsewhere was moved rather than changed.
    """
    new = [each for each in right if not _told(couple, one, each)]
    same = [each for each in new if each.unit == one.unit and one.unit]
    if same:
        return same[0]
    if any(_equal(one, each) for each in couple.other.quantities):
        return None
    fits = [each for each in new if _comparable(couple, one, each)]
    for stretch in couple.stretches:
        if stretch.a < stretch.a_end and stretch.b < stretch.b_end:
            span_a, span_b = couple.one.span(stretch.a, stretch.a_end), couple.other.span(stretch.b, stretch.b_end)
            there = [each for each in fits if each.span.meets(span_b)]
            if one.span.meets(span_a) and there:
                return there[0]
    return fits[0] if lonely and fits and not couple.joined else None


def _told(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether both numbers stand in both texts, or one is told inside the other ("one of 20 boats")."""
    here = any(_equal(each, other) for each in couple.one.quantities)
    there = any(_equal(one, each) for each in couple.other.quantities)
    words = [span.of(side.text).lower() for side, span in ((couple.one, one.span), (couple.other, other.span))]
    return (here and there) or f" {words[0]}" in words[1] or f" {words[1]}" in words[0]


def _comparable(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether a number may stand for another one: it is new to the story, and of the same sort."""
    if any(_equal(each, other) for each in couple.one.quantities):
        return False
    return _exact(one.unit) == _exact(other.unit) and (one.unit == "%") == (other.unit == "%")

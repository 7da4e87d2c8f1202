"""Numbers: another value, unit, bound, or the right number on the wrong thing; an approximator that comes or goes.

A bound ("up to", "at least") belongs to the value: without it the claim is another one. "About" takes nothing from
the value but its certainty. What it does not do: take a number that is left out for a changed one, or compare the
things counted where the number is the same ("twelve people", "twelve guests").
"""

from __future__ import annotations

import re
from math import isclose
from typing import TYPE_CHECKING

from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon
from sayso.stemma.changes.quantities import ORDINAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side, Stretch
    from sayso.stemma.changes.quantities import Quantity
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change

UPPER, LOWER = frozenset({"under", "at-most"}), frozenset({"over", "at-least"})
CLOSE = 1e-6
# A converted figure is rounded: 14 miles (22.5 kilometres) are told as 23, a foot (30.5 centimetres) as 30.
CONVERTED = 0.06
MONEY_LETTERS = 3
# Words that make a number a bound, and how many characters hold the three words before it. Translators put "until"
# and "as high as" for "up to".
BINDING = frozenset(
    {
        "below",
        "under",
        "within",
        "above",
        "exceeding",
        "beyond",
        "less",
        "fewer",
        "than",
        "until",
        "till",
        "high",
        "max",
    }
)
REACH = 40
# A number stands in the place of another where the words that differ around it are no more than this.
IN_PLACE = 6
# What many things may be: "hundreds" is no more than a thousand times the least that it can mean.
MANY = 1000
# "More than a year" may be told of less than two.
MUCH = 2
DIGITS = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,9})?")
# Numbers of different things in one stretch, and the only ones of two clauses, are taken for each other where the
# clauses are this much alike, found on the training families.
ALIKE = 0.5
PUNCTUATION = ".,;:!?()“”\"'‘’"
EVER = frozenset({"a", "an", "per", "each", "every"})
# What makes "a month" behind a number a date and no rate.
SINCE = frozenset({"earlier", "ago", "later", "before", "after", "since"})
AVERAGE = frozenset({"average", "mean", "median", "averaging"})


def figures(couple: Couple) -> Iterator[Change]:
    """Yield `figure`, and `hardened` or `softened` for an approximator, of one pair of units."""
    before, after = _inside(couple.one, couple.a), _inside(couple.other, couple.b)
    placed = [pair for each in couple.stretches for pair in _placed(couple, each, before, after)]
    for one, other in placed:
        before.remove(one)
        after.remove(other)
        yield couple.change("figure", one.span, other.span, "another figure")
    left, right = _strong(before), _strong(after)
    for one in _strong(before):
        twin = min((each for each in right if _equal(one, each)), key=lambda each: one.unit != each.unit, default=None)
        if twin is not None:
            left.remove(one)
            right.remove(twin)
            yield from _qualified(couple, one, twin)
    for one in left:
        put = _counterpart(couple, one, right, lonely=len(left) == len(right) == 1)
        if put is not None:
            right.remove(put)
            yield couple.change("figure", one.span, put.span, "another figure")


def in_place(couple: Couple, each: Stretch) -> bool:
    """Say whether one number stands in the place of another in a stretch of words."""
    found = _placed(couple, each, _inside(couple.one, couple.a), _inside(couple.other, couple.b))
    return next(found, None) is not None


def _placed(
    couple: Couple, each: Stretch, before: Sequence[Quantity], after: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the numbers that stand for each other in a short stretch, the same number of them on both sides."""
    if not 0 < each.a_end - each.a <= IN_PLACE or not 0 < each.b_end - each.b <= IN_PLACE:
        return
    here, there = couple.one.span(each.a, each.a_end), couple.other.span(each.b, each.b_end)
    left = [one for one in before if one.span.meets(here)]
    right = [one for one in after if one.span.meets(there)]
    if len(left) != len(right):
        return
    for one, other in zip(left, right, strict=True):
        if (one.weak or other.weak) and (couple.joined or couple.alike < ALIKE or _stays(one, other, before, after)):
            continue
        kept = _equal(one, other) or _unread(couple, one, other) or _inside_other(couple, one, other)
        if not kept and _in_kind(one, other):
            yield one, other


def _stays(one: Quantity, other: Quantity, before: Sequence[Quantity], after: Sequence[Quantity]) -> bool:
    """Say whether the number of two in one place, the other of which is "all" or the like, stands in both clauses."""
    return any(_equal(one, each) for each in _strong(after)) or any(_equal(each, other) for each in _strong(before))


def _in_kind(one: Quantity, other: Quantity) -> bool:
    """Say whether two numbers in one place tell the same sort of thing; "all" may stand for a number of anything."""
    if ORDINAL in {one.unit, other.unit}:
        return one.unit == other.unit
    if one.weak or other.weak:
        return True
    return sort_of(one.unit) == sort_of(other.unit)


def sort_of(unit: str) -> str:
    """Return what a unit measures: money, a share, a length, a time; "" for things that are counted."""
    measured = lexicon().measures.get(unit)
    if measured:
        return measured[0]
    return "money" if len(unit) == MONEY_LETTERS and unit.isupper() else "%" if unit == "%" else ""


def _strong(found: Sequence[Quantity]) -> list[Quantity]:
    return [each for each in found if not each.weak]


def _inside(side: Side, unit: Unit) -> list[Quantity]:
    return [each for each in side.quantities if unit.span.holds(each.span) or unit.span.meets(each.span)]


def _equal(one: Quantity, other: Quantity) -> bool:
    """Say whether two quantities may have one value; one measured in another unit is converted first."""
    if one.value is None or other.value is None:
        return _vaguely(one, other)
    if (one.to is None) != (other.to is None):
        return False
    here, there = (lexicon().measures.get(each.unit) for each in (one, other))
    if here and there and here[0] == there[0] and here[1] != there[1]:
        return _converts(one, one.value * here[1], other, other.value * there[1])
    if not _near(one.value, other.value, CLOSE):
        return False
    return one.to is None or other.to is None or _near(one.to, other.to, CLOSE)


def _converts(one: Quantity, here: float, other: Quantity, there: float) -> bool:
    """Say whether two measures are one in two units, or one tells the other's bound ("412 days", "over a year")."""
    if one.approximate in LOWER or other.approximate in LOWER:
        least, most = (here, there) if one.approximate in LOWER else (there, here)
        return least <= most <= least * MUCH
    return _near(here, there, CONVERTED)


def _unread(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether the figures are the same and only one text has a scale that is read ("2.1 billion", "2.1 Mrd")."""
    words = _digits(couple.one, one), _digits(couple.other, other)
    same = one.value != other.value and bool(words[0]) and words[0] == words[1]
    return same and float(words[0]) in {one.value, other.value}


def _digits(side: Side, one: Quantity) -> str:
    found = DIGITS.search(one.span.of(side.text).replace(",", ""))
    return found[0] if found else ""


def _near(one: float, other: float, share: float) -> bool:
    return isclose(one, other, rel_tol=share)


def _vaguely(one: Quantity, other: Quantity) -> bool:
    """Say whether "hundreds" may be the number beside it, or the same word; "all" is no number but itself."""
    if one.value is None and other.value is None:
        same = any({one.word, other.word} <= words for words in lexicon().amounts)
        return same or one.word == other.word or not (one.weak or other.weak)
    number, word = (other.value, one.word) if one.value is None else (one.value, other.word)
    least = lexicon().vague.get(word)
    return number is not None and (least <= number <= least * MANY if least else not (one.weak or other.weak))


def _qualified(couple: Couple, one: Quantity, other: Quantity) -> Iterator[Change]:
    """Yield what became of the words around an equal number; one that was converted has other words."""
    if _exact(one.unit) and one.unit != other.unit and not _differ(one, other):
        return
    if _bounds(couple.one, one) != _bounds(couple.other, other) and not _loose(couple, one, other):
        yield couple.change("figure", one.span, other.span, "the bound of the figure is another one")
    elif _exact(one.unit) and _exact(other.unit) and _differ(one, other):
        yield couple.change("figure", one.span, other.span, "another unit")
    elif _told_of(couple, one, other):
        yield couple.change("figure", one.span, other.span, "told of another time, or of all and not on average")
    elif one.approximate == "about" and other.approximate is None:
        yield couple.change("hardened", one.span, other.span, "roughly before, exactly now")
    elif other.approximate == "about" and one.approximate is None:
        yield couple.change("softened", one.span, other.span, "exactly before, roughly now")


def _differ(one: Quantity, other: Quantity) -> bool:
    """Say whether units of equal numbers differ; what converts was told to be equal before."""
    here, there = (lexicon().measures.get(each.unit) for each in (one, other))
    return one.unit != other.unit and not (here and there and (here[0] == there[0]))


def _told_of(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether a rate ("a day") or an average is gone from one clause: the number is told of something else."""
    sides = (couple.one, couple.a, one), (couple.other, couple.b, other)
    rates = [_rate(side, each) for side, _, each in sides]
    if rates[0] != rates[1] and all(rates):
        return True
    words = [couple.lows_a, couple.lows_b]
    for number in (0, 1):
        side, unit, each = sides[number]
        if rates[number] and rates[number] not in words[1 - number] and not set(words[1 - number]) & EVER - {"a", "an"}:
            return True
        start = max(unit.span.start, each.span.start - REACH)
        before = side.text[start : max(start, each.span.start)].lower().split()[-2:]
        if set(before) & AVERAGE and not set(words[1 - number]) & AVERAGE:
            return True
    return False


def _rate(side: Side, one: Quantity) -> str:
    """Return the time behind "a" or "per" behind a number: "day" of "$4 million a day"; "" where there is none."""
    behind = [*side.text[one.span.end : one.span.end + REACH].lower().split(), "", "", ""]
    if behind[0] not in EVER or behind[2].strip(PUNCTUATION) in SINCE:
        return ""
    unit = behind[1].strip(PUNCTUATION)
    measured = lexicon().measures.get(stem(unit))
    return unit if measured and measured[0] == "time" else ""


def _exact(unit: str) -> bool:
    """Say whether a unit has no synonyms: a currency, a share or a measure."""
    return bool(sort_of(unit))


def _bounds(side: Side, one: Quantity) -> str:
    """Return which way a number is a bound; a bare "over" may be a preposition ("jailed over 2 tonnes")."""
    if one.approximate in LOWER and not one.span.of(side.text).lower().startswith("over "):
        return "lower"
    return "upper" if one.approximate in UPPER else ""


def _loose(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether the number without a bound may have one at some distance ("within | 15 minutes", "below | half").

    A bare "over" is a bound where the other number has a lower one.
    """
    if one.approximate in LOWER and other.approximate in LOWER:
        return True
    if _bounds(couple.one, one) and _bounds(couple.other, other):
        return False
    first = bool(_bounds(couple.other, other))
    side, unit, free = (couple.one, couple.a, one) if first else (couple.other, couple.b, other)
    before = side.text[max(unit.span.start, free.span.start - REACH) : free.span.start].lower().split()[-3:]
    return any(word.strip("“”\"'‘’") in BINDING for word in before)


def _counterpart(couple: Couple, one: Quantity, right: Sequence[Quantity], *, lonely: bool) -> Quantity | None:
    """Return the number that took the place of one: of the same thing, in the same stretch of words, or the only one.

    A number that the other text has elsewhere was moved rather than changed.
    """
    new = [each for each in right if not _told(couple, one, each) and not _unread(couple, one, each)]
    same = [each for each in new if one.unit and (each.unit == one.unit or _only_unit(one, each))]
    if same:
        return same[0]
    if any(_equal(one, each) for each in couple.other.quantities):
        return None
    fits = [each for each in new if _comparable(couple, one, each)] if couple.alike >= ALIKE else []
    for stretch in couple.stretches:
        if stretch.a < stretch.a_end and stretch.b < stretch.b_end:
            span_a, span_b = couple.one.span(stretch.a, stretch.a_end), couple.other.span(stretch.b, stretch.b_end)
            there = [each for each in fits if each.span.meets(span_b)]
            if one.span.meets(span_a) and there:
                return there[0]
    return fits[0] if lonely and fits and not couple.joined else None


def _only_unit(one: Quantity, other: Quantity) -> bool:
    """Say whether one number is told of two units of one measure: "seven weeks", "seven days"."""
    return one.value == other.value and _exact(one.unit) and sort_of(one.unit) == sort_of(other.unit)


def _told(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether both numbers stand in both texts, or one is told inside the other ("one of 20 boats")."""
    here = any(_equal(each, other) for each in couple.one.quantities)
    there = any(_equal(one, each) for each in couple.other.quantities)
    return (here and there) or _inside_other(couple, one, other)


def _inside_other(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether one number is told in the words of the other ("five boats", "two of five boats")."""
    words = [span.of(side.text).lower() for side, span in ((couple.one, one.span), (couple.other, other.span))]
    numbers = [each.split(maxsplit=1)[0] for each in words]
    return f" of {numbers[0]} " in f"{words[1]} " or f" of {numbers[1]} " in f"{words[0]} "


def _comparable(couple: Couple, one: Quantity, other: Quantity) -> bool:
    """Say whether a number may stand for another one: it is new to the story, and of the same sort."""
    if any(_equal(each, other) for each in couple.one.quantities):
        return False
    return sort_of(one.unit) == sort_of(other.unit)

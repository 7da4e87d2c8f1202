"""Dates: another day, month or year than before. What it does not do: take a coarser date, still true, for a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
MONTHS = frozenset(
    {
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
        "december",
    }
)
NAMES = WEEKDAYS | MONTHS | {"spring", "summer", "autumn", "fall", "winter", "easter", "today", "yesterday", "tomorrow"}

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, DateMention


def dates(couple: Couple) -> Iterator[Change]:
    """Yield `date` for dates of one pair of units that can't both be right."""
    before, after = _inside(couple.one, couple.a), _inside(couple.other, couple.b)
    left = [one for one in before if not any(_agree(couple, one, other) for other in after)]
    right = [other for other in after if not any(_agree(couple, one, other) for one in before)]
    for one, other in zip(left, right, strict=False):
        yield couple.change("date", one.span, other.span, "another date")


def _inside(side: Side, unit: Unit) -> list[DateMention]:
    return [each for each in side.dates if unit.span.meets(each.span) and not each.value.endswith("_REF")]


def _names(words: str) -> bool:
    """Say whether an expression names a day, a month or a year; "that week" may be any."""
    return any(char.isdigit() for char in words) or _holds(words, NAMES)


def _holds(words: str, names: frozenset[str]) -> bool:
    return any(word.removesuffix("'s").removesuffix("’s") in names for word in words.split())


def _agree(couple: Couple, one: DateMention, other: DateMention) -> bool:
    """Say whether two dates may be one: the same words, or intervals that meet."""
    words = [span.of(side.text).lower() for side, span in ((couple.one, one.span), (couple.other, other.span))]
    if words[0] == words[1] or one.value == other.value or not all(map(_names, words)):
        return True
    if one.earliest and one.latest and other.earliest and other.latest:
        return one.earliest <= other.latest and other.earliest <= one.latest
    return not any(all(_holds(word, names) for word in words) for names in (WEEKDAYS, MONTHS))

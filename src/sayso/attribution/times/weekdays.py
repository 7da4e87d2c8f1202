"""Readers of weekdays and week-ends: which one is meant, by the words around and the day of publication."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sayso.attribution.times import periods
from sayso.attribution.times.anchored import is_preposition

if TYPE_CHECKING:
    from datetime import date

    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

WEEK = 7
SUNDAY = 6
SATURDAY = 5


def weekday(found: Found) -> Period | None:
    """Read a bare weekday: the last one up to the day of publication, or the next one where the words look ahead."""
    if _is_title(found):
        return None
    today, tense = found.scene.today(), found.tense()
    if today is None:
        return (periods.FUTURE if tense == "future" else periods.PAST).but(found.scene.unknown())
    return periods.day(_ahead(found, today) if tense == "future" else _back(found, today))


def last_weekday(found: Found) -> Period | None:
    """Read "last Thursday": of the days before, but not yesterday, which nobody calls so."""
    today = found.scene.today()
    if today is None:
        return periods.PAST.but(found.scene.unknown())
    gone = (today - _back(found, today)).days
    return periods.day(today - timedelta(gone if gone > 1 else gone + WEEK))


def next_weekday(found: Found) -> Period | None:
    """Read "next Monday": of the days to come, but not tomorrow, which nobody calls so."""
    today = found.scene.today()
    if today is None:
        return periods.FUTURE.but(found.scene.unknown())
    coming = (_ahead(found, today) - today).days
    return periods.day(today + timedelta(coming if coming > 1 else coming + WEEK))


def weekday_week(found: Found) -> Period | None:
    """Read "Monday week", "a week on Monday": seven days after the next one."""
    today = found.scene.today()
    if today is None:
        return periods.FUTURE.but(found.scene.unknown())
    return periods.day(_ahead(found, today) + timedelta(WEEK))


def of_last_week(found: Found) -> Period | None:
    """Read "Tuesday of last week"."""
    return _of_week(found, -1)


def of_next_week(found: Found) -> Period | None:
    """Read "Tuesday next week"."""
    return _of_week(found, 1)


def _of_week(found: Found, weeks: int) -> Period:
    today = found.scene.today()
    if today is None:
        return (periods.PAST if weeks < 0 else periods.FUTURE).but(found.scene.unknown())
    return periods.day(today + timedelta(found.value("WEEKDAY") - today.weekday() + WEEK * weeks))


def anchored(found: Found) -> Period | None:
    """Read "the following Monday", "the Friday before" from the last date before it in the text."""
    following = bool({"following", "after"} & set(found.words()))
    if is_preposition(found):
        return None
    anchor = found.scene.anchor(1, gone=not following)
    if anchor is None or anchor.first is None:
        return (periods.FUTURE if following else periods.PAST).but("no day before it in the text to count from")
    gap = (found.value("WEEKDAY") - anchor.first.weekday()) % WEEK
    return periods.day(anchor.first + timedelta((gap or WEEK) if following else gap - WEEK))


def weekend(found: Found) -> Period | None:
    """Read "the weekend": the last one up to the publication, or the next where the words look ahead."""
    today, tense = found.scene.today(), found.tense()
    ahead = tense == "future" or (tense is None and "this" in found.words())
    if today is None:
        return (periods.FUTURE if ahead else periods.PAST).but(found.scene.unknown())
    return periods.weekend(today, 0 if ahead or today.weekday() >= SATURDAY else -1)


def last_weekend(found: Found) -> Period | None:
    """Read "last weekend"."""
    today = found.scene.today()
    return periods.weekend(today, -1) if today else periods.PAST.but(found.scene.unknown())


def next_weekend(found: Found) -> Period | None:
    """Read "next weekend": that of the next week."""
    today = found.scene.today()
    return periods.weekend(today, 1) if today else periods.FUTURE.but(found.scene.unknown())


def _back(found: Found, today: date) -> date:
    return today - timedelta((today.weekday() - found.value("WEEKDAY")) % WEEK)


def _ahead(found: Found, today: date) -> date:
    return today + timedelta((found.value("WEEKDAY") - today.weekday()) % WEEK)


def _is_title(found: Found) -> bool:
    """Say whether the weekday belongs to a name ("the Sunday Lowvelder") or is some day or other ("on a Tuesday.")."""
    atoms = found.scene.atoms
    named = atoms.at(found.first - 1) in {"the", "and"} and atoms.is_capital(found.last)
    some_day = atoms.at(found.first - 1) == "a" and not atoms.at(found.last).isalpha()
    return not atoms.is_capital(found.first) or some_day or (named and not atoms.joined(found.last))

"""Readers of times counted from a date before them in the text: "a day earlier", "the following week", "that year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.times import periods
from sayso.attribution.times.relative import is_counted, moved
from sayso.values import replace

if TYPE_CHECKING:
    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

NOTHING = "no date before it in the text to count from"
# A noun after these two makes them prepositions: "a day before the vote".
OPEN = frozenset({"before", "after"})
# With one of these behind them they are none: "handed out the day before for all to read".
CLOSED = frozenset({"and", "as", "at", "but", "by", "for", "from", "in", "on", "that", "to", "when", "while", "with"})
DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "quarter": 92, "year": 366, "decade": 3653, "century": 36525}


def earlier(found: Found) -> Period | None:
    """Read "a day earlier", "two years before"."""
    return _away(found, -1)


def later(found: Found) -> Period | None:
    """Read "three weeks later", "the year after"."""
    return _away(found, 1)


def night_before(found: Found) -> Period | None:
    """Read "a night earlier", "the evening before" as the day before."""
    return None if is_preposition(found) else _shifted(found, "day", -1)


def previous(found: Found) -> Period | None:
    """Read "the previous day"."""
    return _shifted(found, found.unit(), -1)


def following(found: Found) -> Period | None:
    """Read "the following month"."""
    return _shifted(found, found.unit(), 1)


def same(found: Found) -> Period | None:
    """Read "that day", "the same year"."""
    unit = found.words()[-1]
    unit = unit if unit in DAYS else "day"
    if found.scene.anchor(DAYS[unit]) is None:
        return None  # "that day" is then what the text tells of, no date
    return _shifted(found, unit, 0)


def hours(found: Found) -> Period | None:
    """Read "hours later", "later that day": the day of the date before it, more or less."""
    anchor = found.scene.anchor(1)
    if anchor is None or anchor.first is None:
        return periods.PAST.but(NOTHING)
    return replace(periods.day(anchor.first), value=f"{anchor.first}~")


def in_month(found: Found) -> Period | None:
    """Read "that March", "the following May" in the year of the date before it."""
    anchor, month = found.scene.anchor(DAYS["year"]), found.value("MONTH")
    if not found.scene.atoms.is_capital(found.match.start("MONTH")):
        return None
    if anchor is None or anchor.first is None:
        return periods.Period(f"XXXX-{month:02}", reason=NOTHING)
    later_ = "following" in found.words() and month <= anchor.first.month
    return periods.month(anchor.first.year + later_, month)


def season(found: Found) -> Period | None:
    """Read "that summer"."""
    anchor = found.scene.anchor(DAYS["year"])
    if anchor is None or anchor.first is None:
        return None
    return periods.season(anchor.first.year, found.maybe("SEASON", "FALL") or 0)


def _away(found: Found, sign: int) -> Period | None:
    if is_preposition(found):
        return None
    if not found.has("UNIT") and not found.has("UNITS"):
        return None
    if not is_counted(found):
        return None
    count = found.amount()
    if not count and found.has("UNITS"):  # "years later": nobody says how many
        return _adrift(found).but("how many is not said")
    return _shifted(found, found.unit(), sign * (count or 1))


def is_preposition(found: Found) -> bool:
    """Say whether a form that ends in "before" or "after" goes on with the noun that it counts from."""
    atoms, behind = found.scene.atoms, found.scene.atoms.at(found.last)
    led = (behind[:1].isalnum() and behind not in CLOSED) or atoms.joined(found.last + 1)
    return bool(OPEN & set(found.words())) and led


def _shifted(found: Found, unit: str, count: int) -> Period:
    """Return the unit so many units from the date before it, no more precise than that date is."""
    anchor = found.scene.anchor(DAYS[unit], gone=count < 0)
    if anchor is None or anchor.first is None:
        return _adrift(found).but(NOTHING)
    first = moved(anchor.first, unit, count)
    if unit == "day":
        return periods.day(first)
    if unit in {"week", "fortnight"}:
        return periods.week(first)
    if unit == "month":
        return periods.month(first.year, first.month)
    if unit == "quarter":
        return periods.quarter(first.year, (first.month + 2) // 3)
    if unit == "century":
        return periods.century(first.year // 100 + 1)
    return periods.decade(first.year // 10) if unit == "decade" else periods.year(first.year)


def _adrift(found: Found) -> Period:
    return periods.FUTURE if found.tense() == "future" else periods.PAST

"""Stretches of the calendar with their EDTF values: days, weeks, months, quarters, seasons, years, decades."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sayso.values import replace

DAY = timedelta(days=1)
# A season's bounds hold both conventions, the meteorological start and the astronomical end, as a reader of either
# would; months are those of the northern hemisphere, since the words don't say which one is meant.
SEASONS = {21: ((3, 1), (6, 20)), 22: ((6, 1), (9, 23)), 23: ((9, 1), (12, 21)), 24: ((12, 1), (3, 20))}
WINTER = 24
# DESIGN, "Where to draw the line": early, middle and late parts of a year are four months each.
PARTS = {1: (1, 4), 2: (5, 8), 3: (9, 12)}
# The same thirds of a month, in days.
DAYS = {1: (1, 10), 2: (11, 20), 3: (21, 31)}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days: its value, the first and the last day (None where it has none), and what is doubtful."""

    value: str
    first: date | None = None
    last: date | None = None
    reason: str | None = None

    def but(self, reason: str) -> Period:
        """Return the same period with a reason for doubt."""
        return replace(self, reason=reason)


PAST, PRESENT, FUTURE = Period("PAST_REF"), Period("PRESENT_REF"), Period("FUTURE_REF")


def day(of: date) -> Period:
    """Return one day."""
    return Period(of.isoformat(), of, of)


def days(first: date, last: date) -> Period:
    """Return the interval from one day to another, both inside."""
    return Period(f"{first}/{last}", first, last)


def month(year: int, number: int) -> Period:
    """Return a month; `number` may run below 1 or over 12 into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(f"{year:04}-{number:02}", date(year, number, 1), month_end(year, number))


def month_end(year: int, number: int) -> date:
    """Return the last day of a month."""
    return date(year + number // 12, number % 12 + 1, 1) - DAY


def months(year: int, first: int, last: int) -> Period:
    """Return the interval between two months, both inside; numbers may run into other years."""
    start, end = month(year, first), month(year, last)
    return Period(f"{start.value}/{end.value}", start.first, end.last)


def part_of_month(year: int, number: int, part: int) -> Period:
    """Return the early, middle or late third of a month."""
    first, last = DAYS[part]
    end = month_end(year, number)
    return days(date(year, number, first), min(end, date(year, number, min(last, end.day))))


def quarter(year: int, number: int) -> Period:
    """Return a calendar quarter; `number` may run into other years."""
    return months(year, 3 * number - 2, 3 * number)


def year(number: int) -> Period:
    """Return a whole year."""
    return Period(f"{number:04}", date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Period:
    """Return the interval between two years, both inside."""
    return Period(f"{first:04}/{last:04}", date(first, 1, 1), date(last, 12, 31))


def part_of_year(number: int, part: int) -> Period:
    """Return the early, middle or late third of a year."""
    return months(number, *PARTS[part])


def decade(tens: int) -> Period:
    """Return a decade by the digits before its last one: 199 for the 1990s."""
    return Period(f"{tens}X", date(10 * tens, 1, 1), date(10 * tens + 9, 12, 31))


def century(number: int) -> Period:
    """Return a century by its ordinal: the 19th is 18XX, as news counts."""
    return Period(f"{number - 1:02}XX", date(100 * number - 100, 1, 1), date(100 * number - 1, 12, 31))


def season(number: int, which: int) -> Period:
    """Return a season of a year by its EDTF number; a winter belongs to the year in which it begins."""
    start, end = SEASONS[which]
    return Period(f"{number:04}-{which}", date(number, *start), date(number + (which == WINTER), *end))


def week(of: date) -> Period:
    """Return the week from Monday to Sunday that holds a day (ISO 8601)."""
    monday = of - of.weekday() * DAY
    return days(monday, monday + 6 * DAY)


def weekend(of: date, weeks: int = 0) -> Period:
    """Return the Saturday and Sunday of the week that holds a day, or of one so many weeks away."""
    saturday = of + (5 - of.weekday() + 7 * weeks) * DAY
    return days(saturday, saturday + DAY)


def shifted(number: int, place: int, by: int) -> tuple[int, int]:
    """Return year and month so many months away from a month."""
    count = number * 12 + place - 1 + by
    return count // 12, count % 12 + 1


def same_day(of: date, by: int) -> date:
    """Return the same day of a month so many months away, the month's last day where it is shorter."""
    year_, month_ = shifted(of.year, of.month, by)
    return date(year_, month_, min(of.day, month_end(year_, month_).day))


def easter(number: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden, cent, rest = number % 19, number // 100, number % 100
    skipped = (8 * cent + 13) // 25
    epact = (19 * golden + cent - cent // 4 - skipped + 15) % 30
    weekday = (32 + 2 * (cent % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    place = epact + weekday - 7 * shift + 114
    return date(number, place // 31, place % 31 + 1)


def nth_weekday(number: int, month_: int, weekday: int, place: int) -> date:
    """Return the first, second ... (or with -1 the last) weekday of a month; 0 is Monday."""
    if place < 0:
        end = month_end(number, month_)
        return end - (end.weekday() - weekday) % 7 * DAY
    start = date(number, month_, 1)
    return start + ((weekday - start.weekday()) % 7 + 7 * (place - 1)) * DAY

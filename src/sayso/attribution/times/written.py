"""Readers of dates that are written out: days, months, quarters, seasons, years, decades, with or without a year."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from sayso.attribution.times import periods
from sayso.attribution.times.choice import year_of

if TYPE_CHECKING:
    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

NUMERIC = re.compile(r"([0-9]+)[/.]([0-9]+)[/.]([0-9]+)")
MONTHS = 12
# A year of two figures below this is of this century, as news writes it.
PIVOT = 70
FISCAL = "a fiscal year, which need not be the calendar's"


def on_day(found: Found) -> Period | None:
    """Read a day and a month, with a year or without one: "3 March 2024", "Sept. 3", "the third of March"."""
    number, month = found.maybe("DOM", "ORD"), found.maybe("MONTH", "MABBR")
    if number is None or month is None or not is_month(found):
        return None
    year = written_year(found)
    if year is not None:
        return _day(year, month, number)
    year, reason = year_of(found, month, number)
    if year is None:
        return periods.Period(f"XXXX-{month:02}-{number:02}", reason=reason)
    return _day(year, month, number)


def _day(year: int, month: int, number: int) -> Period:
    """Return a day, or its month where it has no such day, which the period then says."""
    return _valid(year, month, number) or periods.month(year, month).but(f"the month has no day {number}")


def between_days(found: Found) -> Period | None:
    """Read two days of one month: "June 3-5", "3 to 5 June 2024"."""
    month = found.maybe("MONTH", "MABBR") or 0
    low, high = sorted((found.value("DOM"), found.value("DOM2")))
    if not is_month(found):
        return None
    year, reason = (found.value("YEAR"), "") if found.has("YEAR") else year_of(found, month, low)
    if year is None:
        return periods.Period(f"XXXX-{month:02}-{low:02}/XXXX-{month:02}-{high:02}", reason=reason)
    first, last = _valid(year, month, low), _valid(year, month, high)
    return periods.days(first.first, last.first) if first and last and first.first and last.first else None


def iso(found: Found) -> Period | None:
    """Read 2024-03-09."""
    year, month, number = (int(each) for each in found.words()[0].split("-"))
    return _valid(year, month, number)


def numeric(found: Found) -> Period | None:
    """Read 3/4/2024 by the custom of the country; without one, a date that could be either says so.

    A date with full stops has the day first everywhere that writes it.
    """
    word = found.words()[0]
    match = NUMERIC.fullmatch(word)
    if not match:
        return None
    one, two, three = (int(each) for each in match.groups())
    if len(match[1]) == len("2024"):
        return _valid(one, two, three)
    year = three if len(match[3]) == len("2024") else _century(three)
    if len(match[3]) == len("024"):
        return None
    order = "day-first" if "." in word else found.scene.order
    day_first, month_first = _valid(year, two, one), _valid(year, one, two)
    if day_first and month_first and one != two and order is None:
        return _either(year, day_first, month_first)
    return (day_first or month_first) if order != "month-first" else (month_first or day_first)


def _either(year: int, one: Period, two: Period) -> Period:
    low, high = sorted((one, two), key=lambda each: each.value)
    reason = f"day and month may be swapped: {low.value} or {high.value}"
    return periods.Period(f"{year}-XX-XX", low.first, high.last, reason)


def _century(short: int) -> int:
    return short + (2000 if short < PIVOT else 1900)


def in_month_of_year(found: Found) -> Period | None:
    """Read a month with its year: "March 2022", "early May 2023", "March last year"."""
    month, year = found.maybe("MONTH", "MABBR") or 0, written_year(found)
    if not is_month(found):
        return None
    if year is None:
        return periods.Period(f"XXXX-{month:02}", reason=found.scene.unknown())
    part = found.maybe("PHASE")
    return periods.part_of_month(year, month, part) if part else periods.month(year, month)


def between_months(found: Found) -> Period | None:
    """Read two months of one year: "between March and April 2022"."""
    names = [found.scene.lexicon.value(kind, word) for kind, word in _months(found)]
    year, (first, last) = found.value("YEAR"), names
    return periods.months(year, first - MONTHS * (first > last), last)


def _months(found: Found) -> list[tuple[str, str]]:
    groups = ("MONTH", "MABBR", "MONTH2", "MABBR2")
    return [(group.rstrip("2"), found.match_word(group)) for group in groups if found.has(group)]


def end_of_month(found: Found) -> Period | None:
    """Read "the end of June" as its last day, "the start of June" and "the middle" as its thirds."""
    month, stage = found.maybe("MONTH", "MABBR") or 0, found.value("STAGE")
    year, reason = (found.value("YEAR"), "") if found.has("YEAR") else year_of(found, month)
    if year is None:
        return periods.Period(f"XXXX-{month:02}", reason=reason)
    last = stage == periods_end()
    return periods.day(periods.month_end(year, month)) if last else periods.part_of_month(year, month, stage)


def periods_end() -> int:
    """Return the stage that means the end."""
    return max(periods.PARTS)


def in_year(found: Found) -> Period | None:
    """Read four figures as a year where nothing around them says that they count something."""
    return periods.year(found.value("YEAR")) if is_year(found) else None


def part_of_year(found: Found) -> Period | None:
    """Read "early 2022", "the end of last year", "year-end" as four months each."""
    year, part = written_year(found, default=0), found.maybe("PHASE", "STAGE") or periods_end()
    if year is None:
        return (periods.PAST if found.maybe("RELYEAR") == -1 else periods.FUTURE).but(found.scene.unknown())
    return periods.part_of_year(year, part)


def between_years(found: Found) -> Period | None:
    """Read "1998 to 2000", "2023-24"."""
    first = found.value("YEAR")
    last = found.value("YEAR2") if found.has("YEAR2") else _short(first, found.value("YY"))
    return periods.years(first, last) if first < last else None


def _short(first: int, short: int) -> int:
    """Return the year of two figures that follows a whole one: 2023-24, 1999-00."""
    year = first // 100 * 100 + short
    return year if year > first else year + 100


def fiscal(found: Found) -> Period | None:
    """Read "fiscal 2024", "FY2024-25" as the years named; when they begin and end the words don't say."""
    first = found.value("YEAR") if found.has("YEAR") else _century(found.value("YY"))
    short = found.maybe("YY2") if found.has("YY2") else found.maybe("YY") if found.has("YEAR") else None
    last = found.maybe("YEAR2") or (_short(first, short) if short is not None else None)
    period = periods.years(first, last) if last and first < last else periods.year(first)
    return periods.Period(period.value, reason=FISCAL)


def in_decade(found: Found) -> Period | None:
    """Read "the 1990s", "the '90s", "the nineties"."""
    tens = _tens(found)
    return None if tens is None else periods.decade(tens)


def part_of_decade(found: Found) -> Period | None:
    """Read "the early 1990s" as the years that the words mean: 0 to 3, 3 to 6, 6 to 9."""
    tens, part = _tens(found), found.value("PHASE")
    return None if tens is None else periods.years(10 * tens + 3 * (part - 1), 10 * tens + 3 * part)


def _tens(found: Found) -> int | None:
    if found.has("TEENS"):
        return found.value("TEENS")
    if found.has("DECADE"):
        return found.value("DECADE") // 10
    # The '90s are the last ones that there were.
    short = (found.maybe("SHORTDECADE", "SHORTDECADE2") or 0) // 10
    return 200 + short if short <= 2 else 190 + short  # noqa: PLR2004 - the 2020s are the last decade that news writes so


def in_century(found: Found) -> Period | None:
    """Read "the 19th century"."""
    number = (found.maybe("TENS") or 0) + (found.maybe("ORDINAL", "ORD") or 0)
    return periods.century(number) if number in range(11, 23) else None


def written_year(found: Found, default: int | None = None) -> int | None:
    """Return the year that a form names, by figures or from the publication ("last year"); None where it can't be told.

    `default` is how many years "the year" is from that of the publication.
    """
    if found.has("YEAR"):
        return found.value("YEAR")
    shift = found.maybe("RELYEAR") if found.has("RELYEAR") else default
    reference = found.scene.published
    return reference.year + shift if shift is not None and reference else None


def is_month(found: Found) -> bool:
    """Say whether the word is the name of a month rather than one like it ("may", "march")."""
    return all(found.scene.atoms.is_capital(found.match.start(kind)) for kind in ("MONTH", "MABBR") if found.has(kind))


def is_year(found: Found) -> bool:
    """Say whether four figures are a year: nothing that is counted follows, no sign or label leads."""
    atoms, words = found.scene.atoms, found.scene.lexicon.tense
    before, after, year = atoms.at(found.first - 1), atoms.at(found.last), found.value("YEAR")
    compared = before == "than" and atoms.at(found.first - 2) in {"earlier", "later", "sooner"}
    if (before in words["not_year_after"] and not compared) or after in words["not_year_before"]:
        return False
    if atoms.joined(found.first) and before[-1:] in "-/.,#$£€¥₹@&%'" and before not in {"-", "–"}:
        return False
    if atoms.joined(found.first) and before.isalpha() and before not in {"fy", "h", "q"}:
        return False
    if atoms.joined(found.last) and (after.isalpha() or after in {"%", "/", "°"}):
        return False
    usual = year in range(1800, 2060)
    return usual or before in words["leads"]


def _valid(year: int, month: int, number: int) -> Period | None:
    if year not in range(1000, 2900):
        return None
    try:
        return periods.day(date(year, month, number))
    except ValueError:
        return None

"""Read the values that stand in marks: dates, figures and occasions, and say where text and value disagree.

Dates are ISO 8601 / EDTF: a day, month, year, `199X`, a season (`2024-22` is the
summer), an interval (`2025-09/2025-12`, `../2024`), or `PAST_REF`, `PRESENT_REF`,
`FUTURE_REF`. The checks know only what a wrong label looks like; they resolve nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

REFS = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
SIMPLE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}(?::\d{2}){0,2})?)?)?[~?]?")
DECADE = re.compile(r"\d{3}X|\d{2}XX")
SEASONS = range(21, 25)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# "may" and "march" are words as well: only their capitalised form is a month, and "mar" or "sun" are none at all.
MONTH = re.compile(
    r"\b(Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
RELATIVE_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# A bare weekday is within a week of publication; "last", "next" and "week" may move it by another one.
NEAR, FAR = 7, 14

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "crore": 1e7,
    "million": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "bln": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
NUMBER = re.compile(r"(\d{1,3}(?:,\d{2,3}){1,6}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)(?:[ -]?([a-z]{1,8}))?")
MONEY = re.compile(r"[$£€¥₹₦₺]")
APPROXIMATE = frozenset({"about", "over", "under", "at-least", "at-most"})
OCCASION = re.compile(r"([a-z][a-z-]{0,30})?(?:@([a-z][a-z0-9_-]{0,30}))?(?:/(\S{1,40}))?")
OCCASION_KINDS = frozenset(
    {
        "interview", "speech", "appearance", "press-conference", "statement", "post", "document", "court", "call",
        "report", "letter", "meeting", "hearing", "broadcast", "message", "article",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FigureValue:
    """What a figure's mark says: `to` is set for a range, `value` is None where the text gives no number."""

    value: float | None
    to: float | None
    unit: str
    approximate: str | None


@dataclass(frozen=True, slots=True)
class OccasionValue:
    """What an occasion's mark says; `host` is a key of the cast."""

    kind: str | None
    host: str | None
    date: str | None


def read_figure(written: str) -> FigureValue:
    """Read `VALUE:UNIT:APPROXIMATE`; raise ValueError where it has another shape."""
    number, colon, rest = written.partition(":")
    unit, _, approximate = rest.partition(":")
    if not colon or (approximate and approximate not in APPROXIMATE):
        raise ValueError(f"not VALUE:UNIT or VALUE:UNIT:APPROXIMATE: {written!r}")
    low, _, high = number.partition("..")
    value = None if low == "?" else _number(low)
    return FigureValue(value, _number(high) if high else None, unit.replace("_", " "), approximate or None)


def _number(written: str) -> float:
    return round(float(Fraction(written)), 6)


def read_occasion(written: str | None) -> OccasionValue:
    """Read `KIND@HOST/DATE`, every part of it optional; raise ValueError for a kind that is not one."""
    match = OCCASION.fullmatch(written or "")
    if not match or (match[1] and match[1] not in OCCASION_KINDS):
        raise ValueError(f"not KIND@HOST/DATE, or no kind of occasion: {written!r}")
    if match[3]:
        bounds(match[3])
    return OccasionValue(match[1].replace("-", " ") if match[1] else None, match[2], match[3])


def bounds(value: str) -> tuple[date | None, date | None]:
    """Return first and last day of a date value (None where open or vague); raise ValueError for no EDTF."""
    if value in REFS:
        return None, None
    if "/" in value:
        first, last = value.split("/", 1)
        earliest = None if first == ".." else bounds(first)[0]
        latest = None if last == ".." else bounds(last)[1]
        if earliest and latest and latest < earliest:
            raise ValueError(f"the interval ends before it starts: {value!r}")
        return earliest, latest
    if DECADE.fullmatch(value):
        return date(int(value.replace("X", "0")), 1, 1), date(int(value.replace("X", "9")), 12, 31)
    match = SIMPLE.fullmatch(value)
    if not match:
        raise ValueError(f"not an EDTF value: {value!r}")
    return _simple(int(match[1]), match[2], match[3])


def _simple(year: int, month: str | None, day: str | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if int(month) in SEASONS and day is None:
        # A season's months differ between hemispheres: only its year is certain here.
        return date(year, 1, 1), date(year + 1, 3, 31)
    if day is not None:
        return (whole := date(year, int(month), int(day))), whole
    start = date(year, int(month), 1)
    return start, (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def date_disagrees(text: str, value: str, published: date) -> str | None:
    """Say how the words of a date contradict its value, None where they don't as far as can be told."""
    first, last = bounds(value)
    if first is None and last is None:
        return None
    ends = [end for end in (first, last) if end]
    if relative := next((word for word in RELATIVE_DAYS if word == text.lower()), None):
        expected = published + timedelta(days=RELATIVE_DAYS[relative])
        return None if first == last == expected else f"{relative} is {expected}"
    if years := {int(year) for year in YEAR.findall(text)}:
        covered = {end.year for end in ends}
        if not any(min(covered) <= year <= max(covered) for year in years):
            return f"the text says {sorted(years)}"
    months = {MONTHS.index(name[:3].lower()) + 1 for name in MONTH.findall(text)}
    if months and not months & {end.month for end in ends}:
        return f"the text names another month than {value}"
    return _weekday_disagrees(text, first, last, published)


def _weekday_disagrees(text: str, first: date | None, last: date | None, published: date) -> str | None:
    named = WEEKDAY.search(text)
    if not named or first is None or first != last:
        return None
    if DAYS[first.weekday()] != named[0].lower():
        return f"{first} is a {DAYS[first.weekday()].title()}"
    reach = FAR if re.search(r"\b(last|next|week|previous|following)\b", text) else NEAR
    if not YEAR.search(text) and not MONTH.search(text) and abs((first - published).days) > reach:
        return f"{first} is more than {reach} days from the publication"
    return None


def figure_disagrees(text: str, figure: FigureValue) -> str | None:
    """Say how the digits, the money sign or the per cent of a figure contradict its value."""
    if MONEY.search(text) and not re.fullmatch(r"[A-Z]{3}(?: per [a-z]+)?", figure.unit):
        return f"money needs an ISO 4217 code, not {figure.unit!r}"
    if re.search(r"%|per ?cent\b", text) and figure.unit != "%":
        return f"per cent needs the unit %, not {figure.unit!r}"
    numbers = [float(m[1].replace(",", "")) * SCALES.get(m[2] or "", 1) for m in NUMBER.finditer(text)]
    given = [value for value in (figure.value, figure.to) if value is not None]
    if len(numbers) == len(given) == 1 and abs(numbers[0] - given[0]) > 1e-6 * max(1.0, abs(given[0])):
        return f"the text says {numbers[0]:g}, the value {given[0]:g}"
    return None

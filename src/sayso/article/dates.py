"""One written date to its value, no more precise than what is written; None where it can't be told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Literal

from sayso.article.words import table

Precision = Literal["year", "month", "day", "minute", "second"]
Order = Literal["day-first", "month-first"]

ISO = re.compile(
    r"""(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})
    (?:[T\ ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$""",
    re.ASCII | re.VERBOSE,
)
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$", re.ASCII)
RFC = re.compile(r"[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} ")
NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\d./-])", re.ASCII)
# "2025年1月3日", "2025년 1월 3일", "2025. 01. 03.": year, month, day, whatever the custom for the other order.
YEAR_FIRST = re.compile(
    r"(?<![\d./-])(\d{4})(?:\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]|([./])\s?(\d{1,2})\4\s?(\d{1,2})(?![\d/-]))"
)
ISO_INSIDE = re.compile(r"(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d)", re.ASCII)
# Vowel signs and points of Indic and Semitic scripts are part of the word.
WORDS = re.compile(r"\d{1,4}|[^\W\d_](?:[^\W\d_]|[\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f]){0,19}")
# Newspapers with dates on the web: the first are digitised ones, the last leave room for the future.
YEARS = range(1600, 2200)
MONTHS = 12
# A month's name has the day and the year on its two sides, or both after it.
DAY_AND_YEAR = 2
DAY_DIGITS, YEAR_DIGITS = 2, 4
# How much of a text is looked at for a date: a dateline or a byline is one line.
LOOK = 200


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A date or datetime as ISO 8601 text, with its precision."""

    value: str
    precision: Precision

    def day(self) -> date | None:
        """Return the calendar day in UTC where the value is that precise."""
        if self.precision in ("year", "month"):
            return None
        moment = datetime.fromisoformat(self.value)
        return (moment.astimezone(UTC) if moment.tzinfo else moment).date()


def machine(text: str) -> When | None:
    """Read a date written for machines: ISO 8601 in its usual forms, or RFC 2822."""
    text = text.strip()[:LOOK]
    match = ISO.match(text) or COMPACT.match(text)
    if match:
        return _built(match.groups())
    if RFC.match(text):
        from email.utils import parsedate_to_datetime  # noqa: PLC0415  # slow to import, and few pages write so

        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
        return When(moment.isoformat(), "second")
    return None


def written(text: str, order: Order | None = None) -> When | None:
    """Read the first full date (day, month, year) written for people in a short text.

    `order` says how 03/04/2025 is read; without it, such a date has no value.
    """
    text = text[:LOOK]
    iso = ISO_INSIDE.search(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    first = YEAR_FIRST.search(text)
    if first:
        return _day(int(first[1]), int(first[2] or first[5]), int(first[3] or first[6]))
    numeric = NUMERIC.search(text)
    if numeric:
        return _numeric(int(numeric[1]), int(numeric[3]), int(numeric[4]), numeric[2], order)
    return _in_words(text)


def read(text: str, order: Order | None = None) -> When | None:
    """Read a date in whatever form it is given."""
    return machine(text) or written(text, order)


def is_ambiguous(text: str) -> bool:
    """Say whether the text holds a date like 03/04/2025, which two customs read differently."""
    match = NUMERIC.search(text[:LOOK])
    return match is not None and written(text) is None and max(int(match[1]), int(match[3])) <= MONTHS


def order_shown(text: str) -> Order | None:
    """Return the custom that a date like 25/04/2025 shows, None where the text shows none."""
    match = NUMERIC.search(text[:LOOK])
    if match is None or match[2] == ".":
        return None
    first, second = int(match[1]), int(match[3])
    if first > MONTHS >= second:
        return "day-first"
    return "month-first" if second > MONTHS >= first else None


@cache
def months() -> dict[str, int]:
    """Return the number of each month's names and short forms, lower case, in all languages of the word list."""
    return {name: number for number, names in enumerate(table("words")["months"]["names"], 1) for name in names}


def _in_words(text: str) -> When | None:
    # "January 3, 2025", "3. Januar 2025", "3 de enero de 2025", "Sat 3 Jan 2025": the month's name
    # with the day on one side and the year after both.
    found = [match[0].lower() for match in WORDS.finditer(text)]
    tokens = [token for token in found if token not in table("words")["months"]["between"]]
    for index, token in enumerate(tokens):
        month = months().get(token)
        if month is None:
            continue
        before = tokens[index - 1] if index else ""
        after = tokens[index + 1 : index + 3]
        if _is_day(before) and after and _is_year(after[0]):
            return _day(int(after[0]), month, int(before))
        if _is_year(before) and after and _is_day(after[0]):
            # Hungarian and Lithuanian: "2007. március 29.", "2025 m. sausio 3 d."
            return _day(int(before), month, int(after[0]))
        if len(after) == DAY_AND_YEAR and _is_day(after[0]) and _is_year(after[1]):
            return _day(int(after[1]), month, int(after[0]))
    return None


def _is_day(token: str) -> bool:
    return token.isdecimal() and len(token) <= DAY_DIGITS


def _is_year(token: str) -> bool:
    return token.isdecimal() and len(token) == YEAR_DIGITS


def _numeric(first: int, second: int, year: int, sign: str, order: Order | None) -> When | None:
    # Points are only used day first; with a slash or a hyphen a number over 12 can only be a day.
    if sign == "." or first > MONTHS:
        order = "day-first"
    elif second > MONTHS:
        order = "month-first"
    elif first == second:
        order = "day-first"
    if order is None:
        return None
    return _day(year, second, first) if order == "day-first" else _day(year, first, second)


def _day(year: int, month: int, day: int) -> When | None:
    try:
        value = date(year, month, day)
    except ValueError:
        return None
    return When(value.isoformat(), "day") if year in YEARS else None


def _built(groups: tuple[str | None, ...]) -> When | None:
    year, month, day, hour, minute, second, zone = (*groups, None)[:7]
    if year is None or int(year) not in YEARS:
        return None
    if month is None:
        return When(year, "year")
    if day is None:
        return When(f"{year}-{int(month):02}", "month") if 1 <= int(month) <= MONTHS else None
    if hour is None or minute is None:
        return _day(int(year), int(month), int(day))
    try:
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=_zone(zone))
    except (ValueError, OverflowError):
        return None
    return When(moment.isoformat(timespec="seconds" if second else "minutes"), "second" if second else "minute")


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text.upper() in ("Z", "UTC", "GMT"):
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)

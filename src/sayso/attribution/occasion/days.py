"""On which day it was said: the date beside a saying lies behind, and where there is none the story's own day may do.

What it does not do: read dates (`sayso.attribution.times` does), or judge which words frame a saying (`placed` does).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

from sayso.attribution.occasion.lexicon import lexicon, named_at, split
from sayso.attribution.spans import merged, overlapping
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tokens import Token
    from sayso.values import Article, DateMention, Span, Statement

    Days = Sequence[tuple[int, str]]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MONTH = re.compile(r"\d{4}-\d{2}")
# A date that names its year or points ahead itself is meant as it is read.
OWN_WAY = re.compile(r"\d{4}|\b(?:next|coming|tomorrow|following)\b", re.IGNORECASE)
# "two days earlier" tells of a day beside the one that the story tells of.
COUNTED = re.compile(r"\b(?:earlier|before|previous|preceding|later|after|following|next)\b", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
WEEK = timedelta(days=7)
DAYS = timedelta(days=1)
MONTHS = 12  # what EDTF numbers higher are seasons
# A saying to come: "will testify on Thursday".
AHEAD = frozenset({"will", "'ll", "shall", "due", "expected", "set", "scheduled", "plans", "intends", "hopes"})
# What leads to a part of a day; "over breakfast" is a meal.
PARTING = frozenset({"at", "around", "by", "before", "after", "towards", "toward", "about", "until", "during", "in"})
ARTICLES = frozenset({"the", "a", "an"})
MORNING = "morning"
# A date in a source says when that was given out where one of these stands before it, a preposition between or not.
GIVEN_OUT = frozenset(
    {
        "published",
        "released",
        "issued",
        "dated",
        "posted",
        "circulated",
        "filed",
        "lodged",
        "unveiled",
        "sent",
        "leaked",
    }
)
# What stands right behind a source and begins so tells when that was made: "The order, | dated Friday, says".
MADE = GIVEN_OUT | {"handed", "submitted", "signed", "printed", "presented", "delivered", "found", "seen"}
BESIDE = 2  # a comma and a space


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of a story with their spans, the days that the outlet names itself, the day of publication."""

    dates: Sequence[DateMention]
    spans: Sequence[Span]
    days: Days = ()
    today: date | None = None


def calendar(article: Article, statements: Sequence[Statement], dates: Sequence[DateMention]) -> Calendar:
    """Return what a story's sayings are dated by; `dates` are sorted and disjoint."""
    today = published(article)
    return Calendar(dates, [one.span for one in dates], told_days(article, statements, dates), today)


def published(article: Article) -> date | None:
    """Return the day of publication, None where it is not known to the day."""
    try:
        return date.fromisoformat(article.published.value[:10] if article.published else "")
    except ValueError:
        return None


def told_days(article: Article, statements: Sequence[Statement], dates: Sequence[DateMention]) -> Days:
    """Return the days of the last week before publication that the outlet itself names, each with where it stands."""
    today = published(article)
    if today is None:
        return []
    said = merged(span for statement in statements for span in statement.content)
    days = []
    for mention in dates:
        here = DAY.fullmatch(mention.value or "") and not COUNTED.search(mention.span.of(article.text))
        if here and not overlapping(said, mention.span):
            ago = today - date.fromisoformat(mention.value)
            if timedelta(0) <= ago < WEEK:
                days.append((mention.span.start, mention.value))
    return days


def day_at(days: Days, place: int) -> str | None:
    """Return the day that the story told last before a place, or the first one that it tells at all; None for none."""
    if not days:
        return None
    return days[max(0, bisect_right(days, place, key=itemgetter(0)) - 1)][1]


def is_day(value: str | None) -> bool:
    """Say whether the value of a date is a day, exact and none of a stretch."""
    return value is not None and DAY.fullmatch(value) is not None


def behind(text: str, mention: DateMention, statement: Statement, today: date | None) -> str:
    """Return the value of a date that frames a saying: what was said lies behind, unless the cue looks ahead."""
    value, told = mention.value, mention.span.of(text)
    cue = {token.low for span in statement.cue for token in words(text, span.start, span.end)}
    if today is None or cue & AHEAD or OWN_WAY.search(told):
        return value
    if DAY.fullmatch(value) and date.fromisoformat(value) > today:
        day = date.fromisoformat(value)
        if WEEKDAY.search(told):
            return (day - WEEK).isoformat()
        return value if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1).isoformat()
    if MONTH.fullmatch(value) and value > today.isoformat()[: len(value)] and int(value[5:]) <= MONTHS:
        return f"{int(value[:4]) - 1}{value[4:]}"
    return value


def of_the_source(text: str, piece: Span, statement: Statement) -> bool:
    """Say whether a piece right behind a source tells of that and not of the saying ("The order, | dated Friday")."""
    first = next(iter(words(text, piece.start, piece.end)), None)
    beside = any(0 <= piece.start - span.end <= BESIDE for span in statement.source)
    return beside and first is not None and first.low in MADE


def part_told(tokens: Sequence[Token], times: Calendar, place: int) -> str | None:
    """Return the day that a part of a day means ("at noon", "before the opening bell"); None where none is told.

    It is the day that the story tells of there. A morning is that of the publication
    where the story tells of the day before, or of no day.
    """
    lows = [part for token in tokens for part in split(token.low)]
    named = next((found for at in range(1, len(lows)) if (found := _part(lows, at))), None)
    if named is None:
        return None
    day = day_at(times.days, place)
    if named == MORNING and times.today is not None and (day is None or day == (times.today - DAYS).isoformat()):
        return times.today.isoformat()
    return day


def _part(lows: Sequence[str], place: int) -> str | None:
    """Return which part of a day a place behind "at", "before", "by" names, articles passed over."""
    named = named_at(lexicon().parts_of_day, lows, place)
    lead = place - 1
    while lead > 0 and lows[lead] in ARTICLES:
        lead -= 1
    return named[1] if named and lows[lead] in PARTING else None

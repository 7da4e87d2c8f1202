"""How an occasion goes on: to what the same person says before and after, and to others at a sitting.

What it does not do: find an occasion (`placed` does). Every occasion that goes on is marked as carried.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from sayso.attribution.occasion.days import day_at, is_day
from sayso.attribution.tokens import words
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.occasion.days import Days
    from sayso.values import Article, Occasion, Statement

# Occasions that the text comes back to: a second "under cross-examination" is in the court of the first one.
LASTING = frozenset({"court", "hearing", "meeting", "press conference", "speech"})
# What a story reports of these is, where it gives no day, of the day that it goes on about; so is a transcript.
SITTINGS = frozenset({"hearing", "meeting", "speech"})
# What was kept back, thought or planned was not said there, and what was told of another time was not said then.
APART = frozenset({"thought", "intent", "silence"})
OTHER_TIMES = frozenset({"since", "later", "earlier", "previously", "formerly", "once", "afterwards"})
# Others speak at these in between ("counsel put it to him"), and the same person goes on there.
SHARED = frozenset({"court", "hearing"})
PRONOUNS = frozenset({"he", "she", "it", "they"})


@dataclass(slots=True)
class _Going:
    """What goes on at one level of nesting: the statement that was made there last, whether somebody spoke since."""

    last: Statement
    occasion: Occasion
    between: bool = False


def going_on(
    article: Article,
    statements: Sequence[Statement],
    found: Mapping[int, Occasion],
    days: Days = (),
) -> dict[int, Occasion]:
    """Return the occasions by number of the statement, those added that go on from a statement near by.

    `days` are the days that the story tells of, each with where it stands, in order: a sitting without a day of its own
    was on the one that was told last.
    """
    result: dict[int, Occasion] = {}
    last: dict[str | None, int] = {}
    going: dict[str | None, _Going] = {}
    lasting: dict[str, Occasion] = {}
    for number, statement in enumerate(statements):
        before, now = last.get(statement.within), going.get(statement.within)
        last[statement.within] = number
        if number in found:
            here = found[number]
            if before is not None and before in result:
                here = _day_before(article, statements[before], statement, result[before], here)
            here = _on_a_day(_as_before(here, lasting), statement, days)
            if here.kind in LASTING:
                lasting[here.kind or ""] = here
            result[number] = here
            going[statement.within] = _Going(statement, here)
        elif now is not None and _is_there(article, statement, now):
            now.last, now.between = statement, False
            if not _is_apart(article.text, statement):
                result[number] = replace(now.occasion, carried=True)
        elif now is not None:
            now.between = True
    return result


def _as_before(here: Occasion, lasting: Mapping[str, Occasion]) -> Occasion:
    """Give an undated occasion that lasts ("under cross-examination") day and host of the one of its kind before."""
    known = lasting.get(here.kind or "")
    if known is None or here.date is not None or here.host not in {None, known.host}:
        return here
    return replace(here, date=known.date, host=known.host, inferred=known.inferred)


def _on_a_day(here: Occasion, statement: Statement, days: Days) -> Occasion:
    """Give a sitting without a date the day that the story tells of there."""
    sat = here.kind in SITTINGS or statement.rule == "transcript-turn"
    if here.date is not None or not sat or statement.within is not None:
        return here
    day = day_at(days, here.span.start)
    return replace(here, date=day, inferred=True) if day else here


def _day_before(article: Article, before: Statement, after: Statement, told: Occasion, here: Occasion) -> Occasion:
    """Give an occasion the date of what the same person said right before: "on Friday. ..., he told lawmakers"."""
    bare = told.kind is None and is_day(told.date)  # nobody goes on for a month, and "recently" is no date to share
    same = bare or (told.kind == here.kind and here.host in {None, told.host})
    if here.date is not None or told.date is None or not same or not after.content or not before.content:
        return here
    if not _is_near(article, before, after, 0) or not _same(article.text, before, after):
        return here
    return replace(here, date=told.date, inferred=told.inferred)


def _is_there(article: Article, after: Statement, now: _Going) -> bool:
    """Say whether the one who spoke at an occasion goes on speaking, in the same paragraph or in the next."""
    if now.occasion.kind is None or not after.content or not now.last.content:
        return False
    if now.between and now.occasion.kind not in SHARED:
        return False
    return _is_near(article, now.last, after, 1) and _same(article.text, now.last, after)


def _is_apart(text: str, statement: Statement) -> bool:
    """Say whether what goes on was not said there: thought, kept back, not said, or told of another time."""
    if statement.act in APART or statement.negated:
        return True
    return any(token.low in OTHER_TIMES for span in statement.cue for token in words(text, span.start, span.end))


def _is_near(article: Article, one: Statement, other: Statement, most: int) -> bool:
    """Say whether two statements begin at most so many paragraphs apart."""
    return abs(_paragraph(article, other) - _paragraph(article, one)) <= most


def _same(text: str, before: Statement, after: Statement) -> bool:
    """Say whether the same speaker goes on: named or meant alike."""
    one, two = before.speaker, after.speaker
    if two is None or (two.name is None and _is_pronoun(text, after)):
        return _is_pronoun(text, after)
    if one is None:
        return False
    return one.name == two.name and one.kind == two.kind and (one.name is not None or one.role == two.role)


def _paragraph(article: Article, statement: Statement) -> int:
    """Return the number of the paragraph that a statement begins in."""
    return bisect_right(article.paragraphs, statement.content[0].start, key=attrgetter("start"))


def _is_pronoun(text: str, statement: Statement) -> bool:
    """Say whether a source is a pronoun of the third person that nobody resolved: it means the one who spoke last."""
    return len(statement.source) == 1 and statement.source[0].of(text).lower() in PRONOUNS

"""How an occasion goes on: to what the same person says before and after, and to others at a sitting.

What it does not do: find an occasion (`placed` does). Every occasion that goes on is marked as carried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sayso.attribution.occasion.carrying import Going, goes, paragraph_of, relation, told
from sayso.attribution.occasion.days import day_at, is_day
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.occasion.days import Days
    from sayso.values import Article, Occasion, Statement

# Occasions that the text comes back to: a second "under cross-examination" is in the court of the first one.
LASTING = frozenset({"court", "hearing", "meeting", "press conference", "speech"})
# What a story reports of these is, where it gives no day, of the day that it goes on about; so is a transcript.
SITTINGS = frozenset({"hearing", "meeting", "speech"})
PRONOUNS = frozenset({"he", "she", "it", "they"})


class Decide(Protocol):
    """What decides whether an occasion goes on; training listens in on it."""

    def __call__(self, found: Mapping[str, float] | None, *, after: Statement, now: Going) -> bool:
        """Say whether it goes on, by what is told of it."""


def going_on(
    article: Article,
    statements: Sequence[Statement],
    found: Mapping[int, Occasion],
    days: Days = (),
    decide: Decide = goes,
) -> dict[int, Occasion]:
    """Return the occasions by number of the statement, those added that go on from a statement near by.

    `days` are the days that the story tells of, each with where it stands, in order: a sitting without a day of its own
    was on the one that was told last.
    """
    result: dict[int, Occasion] = {}
    last: dict[str | None, int] = {}
    going: dict[str | None, Going] = {}
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
            going[statement.within] = Going(statement, statement, here)
        elif now is not None:
            if decide(told(article, statement, now), after=statement, now=now):
                result[number] = replace(now.occasion, carried=True)
                now.last, now.between = statement, 0
            elif relation(article.text, now.last, statement) == "same":
                now.last = statement  # what was thought or kept back in between ends nothing
            else:
                now.between += 1
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
    if not _is_near(article, before, after, 0) or not same_speaker(article.text, before, after):
        return here
    return replace(here, date=told.date, inferred=told.inferred)


def _is_near(article: Article, one: Statement, other: Statement, most: int) -> bool:
    """Say whether two statements begin at most so many paragraphs apart."""
    return abs(paragraph_of(article, other) - paragraph_of(article, one)) <= most


def same_speaker(text: str, before: Statement, after: Statement) -> bool:
    """Say whether the same speaker goes on: named or meant alike."""
    one, two = before.speaker, after.speaker
    if two is None or (two.name is None and _is_pronoun(text, after)):
        return _is_pronoun(text, after)
    if one is None:
        return False
    return one.name == two.name and one.kind == two.kind and (one.name is not None or one.role == two.role)


def _is_pronoun(text: str, statement: Statement) -> bool:
    """Say whether a source is a pronoun of the third person that nobody resolved: it means the one who spoke last."""
    return len(statement.source) == 1 and statement.source[0].of(text).lower() in PRONOUNS

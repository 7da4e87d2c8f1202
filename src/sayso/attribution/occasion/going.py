"""How an occasion goes on: to what the same person says before and after, and to others at a sitting.

What it does not do: find an occasion (`placed` does). Every occasion that goes on is marked as carried.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from sayso.attribution.grammar import NEGATIONS
from sayso.attribution.tokens import words
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.values import Article, Occasion, Statement

# Occasions that the text comes back to: a second "under cross-examination" is in the court of the first one.
LASTING = frozenset({"court", "hearing", "meeting", "press conference", "speech"})
# What a story reports of these is, where it gives no day, of the day that it goes on about.
SITTINGS = frozenset({"court", "hearing", "meeting", "speech"})
# What was kept back was not kept back in writing: "in a letter ... They did not say where" tells of no letter.
WRITTEN = frozenset({"letter", "statement", "message", "document", "report", "post", "article"})
PRONOUNS = frozenset({"he", "she", "it", "they"})


def going_on(
    article: Article,
    statements: Sequence[Statement],
    found: Mapping[int, Occasion],
    days: Sequence[tuple[int, str]] = (),
) -> dict[int, Occasion]:
    """Return the occasions by number of the statement, those added that go on from a statement near by.

    `days` are the days that the story tells of, each with where it stands, in order: a sitting without a day of its own
    was on the one that was told last.
    """
    own = _dated(found)
    result: dict[int, Occasion] = {}
    last: dict[str | None, int] = {}
    for number, statement in enumerate(statements):
        before = last.get(statement.within)
        if number in own:
            result[number] = _on_a_day(own[number], statement, days)
            if before is not None and before in result:
                result[number] = _day_before(article, statements[before], statement, result[before], result[number])
        elif before is not None and before in result:
            going = _onward(article, statements[before], statement, result[before])
            if going:
                result[number] = going
        last[statement.within] = number
    return result


def _dated(found: Mapping[int, Occasion]) -> dict[int, Occasion]:
    """Give an undated occasion that lasts ("under cross-examination") day and host of the one of its kind before."""
    last: dict[str, Occasion] = {}
    result = {}
    for number in sorted(found):
        here = found[number]
        if here.kind is not None and here.kind in LASTING:
            known = last.get(here.kind)
            if known is not None and here.date is None and (here.host is None or here.host == known.host):
                here = replace(here, date=known.date, host=known.host)
            last[here.kind or ""] = here
        result[number] = here
    return result


def _on_a_day(here: Occasion, statement: Statement, days: Sequence[tuple[int, str]]) -> Occasion:
    """Give a sitting without a date the day that the story told last."""
    if here.date is not None or here.kind not in SITTINGS or statement.within is not None:
        return here
    place = bisect_right(days, here.span.start, key=itemgetter(0))
    return replace(here, date=days[place - 1][1]) if place else here


def _day_before(article: Article, before: Statement, after: Statement, told: Occasion, here: Occasion) -> Occasion:
    """Give an occasion the bare date of what the same person said right before: "on Friday. ..., he told lawmakers"."""
    bare = here.kind in SITTINGS and here.date is None and told.kind is None and told.date is not None
    going = bare and after.content and before.content and _is_near(article, before, after, 0)
    return replace(here, date=told.date) if going and _same(article.text, before, after) else here


def _onward(article: Article, before: Statement, after: Statement, occasion: Occasion) -> Occasion | None:
    """Return the occasion as it goes on from one statement to the next of its level, None where it does not."""
    if occasion.kind is None or not after.content or not before.content:
        return None
    if not _is_near(article, before, after, 1) or not _same(article.text, before, after):
        return None
    if occasion.kind in WRITTEN and _is_kept_back(article.text, after):
        return None
    return replace(occasion, carried=True)


def _is_near(article: Article, one: Statement, other: Statement, most: int) -> bool:
    """Say whether two statements begin at most so many paragraphs apart."""
    return abs(_paragraph(article, other) - _paragraph(article, one)) <= most


def _same(text: str, before: Statement, after: Statement) -> bool:
    """Say whether the same speaker goes on: named or meant alike."""
    one, two = before.speaker, after.speaker
    if one is None or two is None:
        return two is None and _is_pronoun(text, after)
    return one.name == two.name and one.kind == two.kind and (one.name is not None or one.role == two.role)


def _paragraph(article: Article, statement: Statement) -> int:
    """Return the number of the paragraph that a statement begins in."""
    return bisect_right(article.paragraphs, statement.content[0].start, key=attrgetter("start"))


def _is_pronoun(text: str, statement: Statement) -> bool:
    """Say whether a source is a pronoun of the third person that nobody resolved: it means the one who spoke last."""
    return len(statement.source) == 1 and statement.source[0].of(text).lower() in PRONOUNS


def _is_kept_back(text: str, statement: Statement) -> bool:
    return any(token.low in NEGATIONS for span in statement.cue for token in words(text, span.start, span.end))

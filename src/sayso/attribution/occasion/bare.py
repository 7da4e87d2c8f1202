"""How a day that no occasion goes with goes on: "the union said on Friday. It accused the city of ...".

What it does not do: carry an occasion that has a kind (`going` does). A month or a year goes on nowhere: nobody speaks
that long.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from sayso.attribution.occasion.days import is_day
from sayso.attribution.tokens import words
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.values import Article, Occasion, Statement

# What was kept back, thought or planned was not said that day, and what was told of another time was not said then.
APART = frozenset({"thought", "intent", "silence"})
THIRD = frozenset({"he", "she", "it", "they"})
OTHER_TIMES = frozenset({"since", "later", "earlier", "previously", "formerly", "once", "afterwards", "had"})


def with_days(article: Article, statements: Sequence[Statement], found: Mapping[int, Occasion]) -> dict[int, Occasion]:
    """Return the occasions by number of the statement, with the bare days that go on from the statement before.

    It goes on to the next statement of its level, of the same speaker, in the same paragraph.
    """
    result = dict(found)
    last: dict[str | None, int] = {}
    for number, statement in enumerate(statements):
        before = last.get(statement.within)
        last[statement.within] = number
        known = result.get(before) if before is not None else None
        if number in found or before is None or known is None or known.kind is not None or not is_day(known.date):
            continue
        if _goes_on(article, statements[before], statement):
            result[number] = replace(known, carried=True)
    return result


def _goes_on(article: Article, before: Statement, after: Statement) -> bool:
    if after.act in APART or after.negated or not before.content or not after.content:
        return False
    if _paragraph(article, before) != _paragraph(article, after):
        return False
    cue = {token.low for span in after.cue for token in words(article.text, span.start, span.end)}
    return not cue & OTHER_TIMES and _same(article.text, before, after)


def _same(text: str, before: Statement, after: Statement) -> bool:
    """Say whether the same speaker goes on: named or described alike, or a pronoun that nobody resolved."""
    one, two = before.speaker, after.speaker
    if two is None or (two.name is None and _is_pronoun(text, after)):
        return _is_pronoun(text, after)
    if one is None:
        return False
    return one.name == two.name and one.kind == two.kind and (one.name is not None or one.role == two.role)


def _is_pronoun(text: str, statement: Statement) -> bool:
    return len(statement.source) == 1 and statement.source[0].of(text).lower() in THIRD


def _paragraph(article: Article, statement: Statement) -> int:
    """Return the number of the paragraph that a statement begins in."""
    return bisect_right(article.paragraphs, statement.content[0].start, key=attrgetter("start"))

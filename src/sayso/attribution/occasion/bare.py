"""How a day that no occasion goes with goes on: "the union said on Friday. It accused the city of ...".

What it does not do: carry an occasion that has a kind (`going` does). A month or a year goes on nowhere: nobody speaks
that long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.occasion.carrying import paragraph_of
from sayso.attribution.occasion.days import is_day
from sayso.attribution.occasion.going import same_speaker
from sayso.attribution.tokens import words
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.values import Article, Occasion, Statement

# What was kept back, thought or planned was not said that day, and what was told of another time was not said then.
APART = frozenset({"thought", "intent", "silence"})
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
    if paragraph_of(article, before) != paragraph_of(article, after):
        return False
    cue = {token.low for span in after.cue for token in words(article.text, span.start, span.end)}
    return not cue & OTHER_TIMES and same_speaker(article.text, before, after)

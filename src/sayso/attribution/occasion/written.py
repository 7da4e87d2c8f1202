"""The occasion that a source tells of itself: "a poll published on Saturday".

What it does not do: look outside the source (`frames` and `venue` do).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.occasion.days import GIVEN_OUT
from sayso.attribution.occasion.lexicon import first_named, lexicon, split
from sayso.attribution.spans import overlapping
from sayso.attribution.tokens import words
from sayso.values import Occasion, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import DateMention, Statement

# What is published and then speaks: a source of another kind was not made when it says so.
PUBLISHED = frozenset({"report", "document", "letter", "statement", "post", "article", "message"})
PREPOSITIONS = frozenset({"on", "in", "at"})


def of_source(text: str, statement: Statement, spans: Sequence[Span], dates: Sequence[DateMention]) -> Occasion | None:
    """Return the date of a statement whose source is a text that tells when it was given out; None for another source.

    `spans` are those of `dates`, sorted.
    """
    if len(statement.source) != 1:
        return None
    source = statement.source[0]
    inside = overlapping(spans, source)
    if len(inside) != 1 or not source.holds(inside[0]):
        return None
    lead = words(text, source.start, inside[0].start)
    before = [part for token in lead for part in split(token.low)]
    named = first_named(lexicon().kinds, before, len(before))
    while before and before[-1] in PREPOSITIONS:
        before.pop()
    given = len(before) > 1 and before[-1] in GIVEN_OUT
    if named is None or named[1] not in PUBLISHED or not given or any(token.text == "," for token in lead):
        return None
    return Occasion(inside[0], None, None, dates[bisect_left(spans, inside[0])].value)

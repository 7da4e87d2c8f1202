"""The occasion of a transcript: what stands before the first turn says where all of it was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.occasion.lexicon import kind_at, lexicon, split
from sayso.attribution.spans import overlapping
from sayso.attribution.tokens import words
from sayso.values import Occasion, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.lexicon import Phrases
    from sayso.attribution.occasion.press import Press
    from sayso.values import Article, DateMention, Statement

# Fewer turns make no transcript (`sayso.attribution.transcript` asks for as many).
TURNS = 2
# An introduction stands in one of so many paragraphs before the first turn.
BEFORE = 4
# What the introduction of a transcript calls it, and where its phrase ends.
SPOKEN = frozenset({"interview", "press conference", "speech", "hearing", "call", "court", "meeting"})
END = re.compile(r"[.;:!?\n]")


def introduced(
    article: Article,
    statements: Sequence[Statement],
    press: Press,
    dates: Sequence[DateMention],
    found: dict[int, Occasion],
) -> None:
    """Add to the occasions found, by number of the statement, that of a transcript's turns which have none.

    "What follows is edited from the news conference on Saturday": nothing else tells it
    of a turn. Where nothing before the turns names an occasion they stay as they are.
    """
    turns = {number for number, one in enumerate(statements) if one.rule == "transcript-turn" or _is_turn(article, one)}
    if len(turns) < TURNS:
        return
    first = min(statements[number].source[0].start if statements[number].source else 0 for number in turns)
    occasion = _introduction(article, first, press, dates)
    if occasion:
        found.update({number: occasion for number in turns if number not in found})


def _is_turn(article: Article, statement: Statement) -> bool:
    """Say whether a statement is a paragraph of its own behind a name and a colon."""
    if not statement.source or not statement.cue or statement.cue[0].of(article.text) != ":":
        return False
    start = statement.source[0].start
    return any(paragraph.start == start for paragraph in overlapping(article.paragraphs, statement.source[0]))


def _introduction(article: Article, first: int, press: Press, dates: Sequence[DateMention]) -> Occasion | None:
    before = [paragraph for paragraph in article.paragraphs if paragraph.end <= first][-BEFORE:]
    for phrases in (lexicon().kinds, lexicon().introductions):
        for paragraph in reversed(before):
            if found := _in_paragraph(article, paragraph, phrases, press, dates):
                return found
    return None


def _in_paragraph(
    article: Article, paragraph: Span, phrases: Phrases, press: Press, dates: Sequence[DateMention]
) -> Occasion | None:
    """Return the occasion that a paragraph names."""
    tokens = words(article.text, paragraph.start, paragraph.end)
    lows = [token.low for token in tokens]
    for place in range(len(lows)):
        if len(split(lows[place])) == 1 and (kind := kind_at(phrases, lows, place)) in SPOKEN:
            end = END.search(article.text, tokens[place].end, paragraph.end)
            span = Span(tokens[place].start, end.start() if end else paragraph.end)
            inside = overlapping([date.span for date in dates], span)
            value = dates[[date.span for date in dates].index(inside[0])].value if len(inside) == 1 else None
            host = press.own if kind == "interview" else None
            return Occasion(span, kind, host, value)
    return None

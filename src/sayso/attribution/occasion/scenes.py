"""The occasion that a sentence of its own sets before what is said there ("I rang the mill." "It denies this.").

What it does not do: read sentences that tell of a saying (`frames` and `venue` do).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from sayso.attribution.occasion.frames import SENTENCE_END
from sayso.attribution.occasion.lexicon import lexicon, named_at
from sayso.attribution.tokens import words
from sayso.values import Occasion, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.press import Press
    from sayso.values import Article

# A sentence that sets a scene is no longer, in characters.
LONGEST = 240
OWN = frozenset({"i", "we", "us", "me", "our"})
ASKED = frozenset({"interview", "call"})
QUOTED = re.compile(r"[“”\"«»]")


def scene(article: Article, at: Span, told: Sequence[Span], press: Press) -> Occasion | None:
    """Return the occasion that the sentence before one sets; None where it sets none, or tells of a saying itself.

    `at` is the sentence of what is said, `told` are all sentences in which something is said, in order.
    """
    sentence = _before(article, at, told)
    if sentence is None:
        return None
    tokens = words(article.text, sentence.start, sentence.end)
    lows = [token.low for token in tokens]
    for place in range(len(lows)):
        if named := named_at(lexicon().scenes, lows, place):
            phrase, kind = named
            span = Span(tokens[place].start, tokens[place + len(phrase) - 1].end)
            return Occasion(span, kind, press.own if kind in ASKED and OWN & set(phrase) else None)
    return None


def _before(article: Article, at: Span, told: Sequence[Span]) -> Span | None:
    """Return the sentence before one in its paragraph, or the last of the paragraph before where nothing is said."""
    number = bisect_right(article.paragraphs, at.start, key=attrgetter("start")) - 1
    if number < 0:
        return None
    start, end = article.paragraphs[number].start, at.start
    if not article.text[start:end].strip():
        if not number:
            return None
        start, end = article.paragraphs[number - 1].start, article.paragraphs[number - 1].end
    place = bisect_right(told, end, key=attrgetter("end")) - 1
    start = max(start, end - LONGEST, told[place].end if place >= 0 else 0)
    free = article.text[start:end].rstrip()
    begin = max((match.end() for match in SENTENCE_END.finditer(free)), default=0)
    sentence = Span(start + begin, start + len(free))
    return None if sentence.start >= sentence.end or QUOTED.search(sentence.of(article.text)) else sentence

"""What a sentence says of its own attribution: "According to the envoy, the road is shut, | as stated in a letter".

What it does not do: look at a comment that names its source (", as noted by the envoy"); that is an attribution of its
own, and `markers` reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import PREPOSITIONS
from sayso.attribution.tokens import words
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.candidate import Candidate
    from sayso.attribution.tokens import Token

# A comment is short: "as stated during a January appearance at the ...".
LONGEST = 24
QUOTES = frozenset('"“”«»')


def commented(text: str, candidate: Candidate) -> Candidate:
    """Return an attribution by a preposition without the comment that ends its content, and with that as a second cue.

    Of other cues ("she said the road is shut, as stated in the plan") nothing tells who
    comments, so they stay as they are.
    """
    if not candidate.cue or not candidate.source or not _is_preposition(text, candidate.cue[0]):
        return candidate
    last = candidate.content[-1]
    tokens = words(text, last.start, last.end)
    place = _comment(tokens)
    if place is None:
        return candidate
    content = (*candidate.content[:-1], Span(last.start, tokens[place - 2].end))
    cue = (*candidate.cue, Span(tokens[place].start, tokens[place + 1].end))
    return replace(candidate, content=content, cue=tuple(sorted(cue)))


def _comment(tokens: Sequence[Token]) -> int | None:
    """Return where the comment that ends a content begins: a comma, "as", a participle of saying, a preposition."""
    for place in range(len(tokens) - 3, max(1, len(tokens) - LONGEST), -1):
        if tokens[place].text in QUOTES:
            return None
        if tokens[place].low != "as" or tokens[place - 1].text != ",":
            continue
        verb = lexicon().verb_at(tokens, place + 1)
        said = verb is not None and verb.form in {"past", "participle"} and "clause" in verb.frames
        behind = tokens[place + 2].low
        return place if said and behind in PREPOSITIONS - {"by"} else None
    return None


def _is_preposition(text: str, cue: Span) -> bool:
    lows = tuple(token.low for token in words(text, cue.start, cue.end))
    return any(lows in phrases for phrases in lexicon().prepositions.values())

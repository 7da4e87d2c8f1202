"""What the outlet asserts in its own voice: the clauses that no statement covers.

What it does not do: judge whether the clause is background, description or news.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import PREPOSITIONS
from sayso.attribution.spans import merged, overlapping
from sayso.attribution.tokens import sentences, words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.tokens import Token
    from sayso.values import Article, Statement

# A leftover of fewer words ("On Monday", "In a long letter") frames an attribution and asserts nothing by itself.
SHORTEST_CLAUSE = 5


def unattributed(article: Article, told: Sequence[Span], statements: Sequence[Statement]) -> tuple[Span, ...]:
    """Return the stretches of the `told` paragraphs that stand on nobody's say-so, in text order."""
    covered = (span for statement in statements for span in (*statement.content, *statement.cue, *statement.source))
    taken = merged(covered)
    found: list[Span] = []
    for paragraph in told:
        for sentence in sentences(article.text, paragraph, article.language or "en"):
            found.extend(_left(article.text, sentence.span, sentence.tokens, taken))
    return tuple(found)


def _left(text: str, sentence: Span, tokens: Sequence[Token], taken: Sequence[Span]) -> Iterator[Span]:
    """Yield the whole sentence where nothing in it is attributed, else the clause before its attribution."""
    here = overlapping(taken, sentence)
    if not here:
        if sum(token.text[0].isalnum() for token in tokens) > 1:
            yield sentence
        return
    stop = here[0].start
    lead = [token for token in words(text, sentence.start, max(sentence.start, stop)) if token.text[0].isalnum()]
    frames = bool(lead) and (lead[0].low in PREPOSITIONS or lead[0].low.endswith("ing"))
    if len(lead) >= SHORTEST_CLAUSE and not frames:
        yield Span(sentence.start, lead[-1].end)

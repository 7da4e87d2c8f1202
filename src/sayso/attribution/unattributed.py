"""What the outlet asserts in its own voice: sentences and clauses that no statement covers.

What it does not do: parse. A clause is told by the word that begins it and by
where it stands; one that begins with none of the listed words goes unseen rather
than have the frame of an attribution ("at a meeting on Monday") pass for an assertion.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.clauses import begins, clauses, is_frame, is_rubric
from sayso.attribution.spans import merged, overlapping
from sayso.attribution.tokens import sentences, words
from sayso.attribution.tone import is_silence
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.tokens import Token
    from sayso.values import Article, Statement

# A leftover of fewer words ("On Monday", "In a long letter") before an attribution asserts nothing by itself.
SHORTEST_LEAD = 5
# A clause has a subject and a verb, and the word that begins it.
SHORTEST_CLAUSE = 3
# So many characters hold that many words, one letter each.
NARROWEST = 2 * SHORTEST_CLAUSE - 1
# Where one clause ends and another may begin.
COMMA = re.compile(r"[,;()–—]+\s*|:\s+")
RELATIVE = re.compile(r",\s+(?:who|which|whose|whom)\b")
# What is no part of a clause at its ends.
EDGES = " \t\r\n.,;:–—()[]\"'“”‘’"


def unattributed(article: Article, told: Sequence[Span], statements: Sequence[Statement]) -> tuple[Span, ...]:
    """Return the stretches of the `told` paragraphs that stand on nobody's say-so, in text order.

    Left out: questions, greetings, lines that say where the text comes from, headings
    without a verb, the circumstances of a saying, who was told, and why somebody is not named.
    """
    sources = (_without_clause(article.text, span) for one in statements for span in one.source)
    taken = merged([*(span for one in statements for span in (*one.content, *one.cue)), *sources])
    placed = merged(one.occasion.span for one in statements if one.occasion is not None and not one.occasion.carried)
    layout = [part.span for part in article.parts if part.kind in {"headline", "dek", "teaser"}]
    found: list[Span] = []
    for paragraph in told:
        heads = bool(overlapping(layout, paragraph))
        for sentence in sentences(article.text, paragraph, article.language or "en"):
            here = overlapping(taken, sentence.span)
            if here:
                found.extend(_beside(article.text, sentence.span, here, placed))
            elif _asserts(article.text, sentence.span, sentence.tokens, heads=heads):
                found.append(sentence.span)
    return tuple(found)


def _asserts(text: str, sentence: Span, tokens: Sequence[Token], *, heads: bool) -> bool:
    """Say whether a sentence in which nothing is attributed asserts anything."""
    lows = [token.low for token in tokens if token.text[0].isalnum()]
    question = sentence.of(text).rstrip("\"'”’)] ").endswith("?")
    if len(lows) <= 1 or question or not any(map(str.isalpha, "".join(lows))):
        return False
    return heads or not (is_rubric(sentence.of(text), lows) or is_silence(tuple(lows)))


def _without_clause(text: str, source: Span) -> Span:
    """Cut a relative clause off a source: "Ana Ruiz, | who keeps the lock"."""
    match = RELATIVE.search(text, source.start, source.end)
    return Span(source.start, match.start()) if match else source


def _beside(text: str, sentence: Span, taken: Sequence[Span], placed: Sequence[Span]) -> Iterator[Span]:
    """Yield the clauses of the outlet's own in a sentence that attributes something."""
    start = sentence.start
    for number, span in enumerate([*taken, Span(sentence.end, sentence.end)]):
        if span.start - start >= NARROWEST:
            gap = Span(start, span.start)
            yield from _lead(text, gap) if number == 0 else _clauses(text, gap, placed)
        start = max(start, span.end)


def _lead(text: str, gap: Span) -> Iterator[Span]:
    """Yield the clause that a sentence begins with, before its attribution: "It rained, and | Ana Ruiz said"."""
    pieces = [(piece, lows) for piece in _pieces(text, gap) if not is_frame(lows := _lows(text, piece))]
    whole = [(piece, len(lows)) for piece, lows in pieces if len(lows) >= SHORTEST_CLAUSE]
    if sum(count for _, count in whole) >= SHORTEST_LEAD and whole[0][0].start <= _first(text, gap):
        yield _trimmed(text, Span(whole[0][0].start, whole[-1][0].end))


def _clauses(text: str, gap: Span, placed: Sequence[Span]) -> Iterator[Span]:
    """Yield what stands between two attributions of a sentence, or behind the last: relative and joined clauses."""
    pieces = list(_pieces(text, gap))
    for number, piece in enumerate(pieces):
        lows = _lows(text, piece)
        if (
            len(lows) < SHORTEST_CLAUSE
            or overlapping(placed, piece)
            or not begins(lows, behind=piece.start > gap.start)
        ):
            continue
        end = pieces[-1].end if lows[0] in clauses().relatives else piece.end
        yield _trimmed(text, Span(piece.start, end))
        if end != piece.end or number + 1 == len(pieces):
            return


def _pieces(text: str, gap: Span) -> Iterator[Span]:
    """Yield the stretches between the commas of a gap, each with a word in it."""
    start = gap.start
    for match in COMMA.finditer(text, gap.start, gap.end):
        if any(map(str.isalnum, text[start : match.start()])):
            yield Span(start, match.start())
        start = match.end()
    if any(map(str.isalnum, text[start : gap.end])):
        yield Span(start, gap.end)


def _first(text: str, gap: Span) -> int:
    return next((place for place in range(gap.start, gap.end) if text[place].isalnum()), gap.end)


def _lows(text: str, piece: Span) -> list[str]:
    return [token.low for token in words(text, piece.start, piece.end) if token.text[0].isalnum()]


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return Span(start, end)

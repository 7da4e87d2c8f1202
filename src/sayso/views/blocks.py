"""The layout of an article as blocks to draw: headline, dek, paragraphs, and what lies between them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.values import Article, PartKind

# Parts that stand alone in the layout. The others (dateline, credit, body) may begin inside a paragraph.
ALONE = frozenset({"headline", "dek", "teaser", "byline", "contributors"})


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the shown text.

    `quoted` where the page sets it off as somebody else's, `repeats` where it
    says again what an earlier part said.
    """

    span: Span
    kind: PartKind = "body"
    quoted: bool = False
    repeats: bool = False


def blocks(article: Article) -> tuple[Block, ...]:
    """Return the blocks in order, not overlapping, together holding every character but white space.

    Paragraphs and parts cut the text; what neither covers is cut at its line
    ends, so that an article without any layout still reads as written.
    """
    spans = [span for start, end in _cuts(article) for span in _trimmed(article.text, start, end)]
    starts = [part.span.start for part in article.parts]
    quotations = sorted(article.blocks)
    quoted_from = [each.start for each in quotations]
    quoted_to = list(accumulate((each.end for each in quotations), max))
    found = []
    for span in spans:
        kind, repeats = _role(article, span, bisect_right(starts, span.start) - 1)
        at = bisect_right(quoted_from, span.start) - 1
        found.append(Block(span, kind, at >= 0 and quoted_to[at] >= span.end, repeats))
    return tuple(found)


def _cuts(article: Article) -> Iterator[tuple[int, int]]:
    """Yield stretches with one layout: between all borders of paragraphs and of parts that stand alone."""
    text = article.text
    layout = [*article.paragraphs, *(part.span for part in article.parts if part.kind in ALONE)]
    borders = {0, len(text), *(each.start for each in layout), *(each.end for each in layout)}
    paragraphs = sorted(article.paragraphs)
    starts = [each.start for each in paragraphs]
    for start, end in pairwise(sorted(each for each in borders if 0 <= each <= len(text))):
        at = bisect_right(starts, start) - 1
        inside = at >= 0 and paragraphs[at].end > start
        yield from [(start, end)] if inside else _lines(text, start, end)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop + 1
        yield start, stop
        start = stop


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    left, right = len(words) - len(words.lstrip()), len(words.rstrip())
    if left < right:
        yield Span(start + left, start + right)


def _role(article: Article, span: Span, at: int) -> tuple[PartKind, bool]:
    """Return the kind of the part at index `at` where it holds the block, else body, and whether it repeats."""
    if at < 0 or not article.parts[at].span.holds(span):
        return "body", False
    return article.parts[at].kind, article.parts[at].repeats is not None

"""Which quotation of one text is which of the other, however it was altered or cut.

What it does not do: say what became of it; `quotes` does.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.values import Span

# Two quotations are one from this likeness on (SequenceMatcher's ratio of stems), less so where their clauses are a
# pair; a trimmed one is told by the share of its weight that the longer one holds. Found on the training families,
# where translated quotations keep least.
LEAST, TOGETHER = 0.44, 0.3
HOLDS = 0.7
# What a trimmed quotation is like the whole one: below an equal one, above an altered one.
TRIMMED = 0.95
# The words of a quotation that are compared, and the quotations of a text that are followed: a long interview has 80.
MOST_WORDS = 150
MOST_QUOTES = 200
# The quotations that share most stems with one are looked at closely.
CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Quote:
    """The words `[first, last)` between quotation marks, with their span, marks included, and their stems."""

    first: int
    last: int
    span: Span
    stems: tuple[int, ...]
    weights: tuple[float, ...]


def quotes_of(side: Side) -> list[Quote]:
    """Return the quotations of a text that hold words, in order."""
    found = []
    for span in side.sheet.quotations[:MOST_QUOTES]:
        low, high = (int(place) for place in np.searchsorted(side.sheet.starts, (span.start, span.end)))
        if low < high:
            rows = slice(low, min(high, low + MOST_WORDS))
            stems, weights = side.sheet.stems[rows].tolist(), side.sheet.weights[rows].tolist()
            found.append(Quote(low, high, span, tuple(stems), tuple(weights)))
    return found


def met(before: Sequence[Quote], after: Sequence[Quote], couples: Sequence[Couple]) -> dict[int, int]:
    """Return the number of the quotation in B that each one of A became, the most alike first."""
    scored = []
    here = [{n for n, couple in enumerate(couples) if couple.a.span.meets(each.span)} for each in before]
    there = [{n for n, couple in enumerate(couples) if couple.b.span.meets(each.span)} for each in after]
    for a, first in enumerate(before):
        shared = Counter({b: len(set(first.stems) & set(second.stems)) for b, second in enumerate(after)})
        for b, count in shared.most_common(CANDIDATES):
            if count:
                score = _alike(first, after[b]) + TOGETHER * (not here[a].isdisjoint(there[b]))
                scored.append((score, -a, -b))
    found: dict[int, int] = {}
    for score, a, b in sorted(scored, reverse=True):
        if score >= LEAST and -a not in found and -b not in found.values():
            found[-a] = -b
    return found


def _alike(first: Quote, second: Quote) -> float:
    """Return how alike two quotations are, 0 to 1: by the order of their words, or by what the shorter one keeps."""
    matcher = SequenceMatcher(None, first.stems, second.stems, autojunk=False)
    in_order = sum(block.size for block in matcher.get_matching_blocks()) / min(len(first.stems), len(second.stems))
    one, other = ({*zip(each.stems, each.weights, strict=True)} for each in (first, second))
    common = sum(weight for _, weight in one & other)
    least = min(sum(weight for _, weight in each) for each in (one, other))
    held = common / least if least else 0.0
    return max(matcher.ratio(), TRIMMED * in_order * held if held >= HOLDS else 0.0)

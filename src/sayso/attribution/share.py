"""How much of a story is attributed: the share of its words that stand inside the content of a statement."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from sayso.attribution.spans import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Article, Span, Statement

WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


def attributed_share(article: Article, told: Sequence[Span], statements: Sequence[Statement]) -> float | None:
    """Return which share of the words of the `told` stretches (in order) stands inside a content, 0..1.

    A word counts once, in however many contents it stands. None where there is no word.
    """
    words = [match.span() for part in told for match in WORD.finditer(article.text, part.start, part.end)]
    inside = after = 0
    for content in merged(span for statement in statements for span in statement.content):
        first = max(after, bisect_right(words, content.start, key=itemgetter(1)))
        after = max(first, bisect_left(words, content.end, key=itemgetter(0)))
        inside += after - first
    return inside / len(words) if words else None

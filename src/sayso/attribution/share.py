"""How much of a story is attributed: the share of its words that stand inside the content of a statement."""

from __future__ import annotations

import re
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
    contents = merged(span for statement in statements for span in statement.content)
    inside = total = place = 0
    for stretch in told:
        for match in WORD.finditer(article.text, stretch.start, stretch.end):
            total += 1
            while place < len(contents) and contents[place].end <= match.start():
                place += 1
            inside += place < len(contents) and contents[place].start < match.end()
    return inside / total if total else None

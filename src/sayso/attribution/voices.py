"""What a passage in the outlet's own voice is to the story: headline, background, description, or its report.

What it does not do: weigh. A passage that looks back and describes is called background,
and what neither rule tells is the report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.clauses import clauses
from sayso.attribution.spans import overlapping
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Article, Span, Voice

LAYOUT = frozenset({"headline", "dek", "teaser"})
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
# The first verb of a description stands behind a short subject.
SUBJECT = 8


def voices(article: Article, spans: Sequence[Span]) -> tuple[Voice, ...]:
    """Return for each span of the outlet's own voice what it is to the story, in their order.

    `headline` where it stands in headline, dek or teaser; `background` where it names an
    earlier year or looks back; `description` where it is a clause about somebody just
    named, or says what is or has what; else `report`.
    """
    layout = [part.span for part in article.parts if part.kind in LAYOUT]
    year = article.published.value[:4] if article.published else ""
    return tuple("headline" if overlapping(layout, span) else _voice(span.of(article.text), year) for span in spans)


def _voice(written: str, year: str) -> Voice:
    lows = [token.low for token in words(written, 0, len(written)) if token.text[0].isalnum()]
    joined = f" {' '.join(lows)} "
    if any(found < year for found in YEAR.findall(written)) or any(f" {word} " in joined for word in clauses().past):
        return "background"
    if clauses().relatives & set(lows[:1]) or clauses().states & set(lows[1:SUBJECT]):
        return "description"
    return "report"

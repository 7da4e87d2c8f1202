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
    return tuple("headline" if overlapping(layout, span) else _voice(article.text, span, year) for span in spans)


def _voice(text: str, span: Span, year: str) -> Voice:
    lows = [token.low for token in words(text, span.start, span.end) if token.text[0].isalnum()]
    joined, years = f" {' '.join(lows)} ", YEAR.findall(span.of(text))
    if any(found < year for found in years) or any(f" {word} " in joined for word in clauses().past):
        return "background"
    if clauses().relatives & set(lows[:1]) or clauses().states & set(lows[1:SUBJECT]):
        return "description"
    return "report"

"""Every date and every figure of an article, read once, and which of them stand in a statement's content."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from sayso.article import outlets
from sayso.article.dating import customs
from sayso.attribution.atoms import atoms
from sayso.attribution.figures import figures_of
from sayso.attribution.times import dates_of
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Article, DateMention, Figure, Statement

Mention = TypeVar("Mention", "DateMention", "Figure")


@dataclass(frozen=True, slots=True)
class Mentions:
    """The dates and the figures of one article in text order; neither overlap."""

    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()

    def dates_in(self, spans: Sequence[Span]) -> tuple[DateMention, ...]:
        """Return the dates that stand wholly in one of the spans (the words of an occasion, a content)."""
        return _inside(self.dates, spans)

    def figures_in(self, spans: Sequence[Span]) -> tuple[Figure, ...]:
        """Return the figures that stand wholly in one of the spans."""
        return _inside(self.figures, spans)

    def onto(self, statement: Statement) -> Statement:
        """Return the statement with the dates and figures of its content."""
        return replace(statement, dates=self.dates_in(statement.content), figures=self.figures_in(statement.content))


def mentions(article: Article) -> Mentions:
    """Return the dates and figures of an article: to be called once, whatever is asked of them afterwards.

    Dates count from the publication; where the article has none, they stay
    relative and say so. The country of a known outlet decides how 3/4/2024 is read
    and what "$" is. English only: another language gives none.
    """
    if not (article.language or "en").startswith("en"):
        return Mentions()
    grid = atoms(article.text, article.paragraphs or (Span(0, len(article.text)),))
    country = country_of(article)
    published = article.published.value if article.published else None
    dates = dates_of(grid, published=published, order=customs(country))
    return Mentions(dates, figures_of(grid, taken=[each.span for each in dates], country=country))


def country_of(article: Article) -> str | None:
    """Return the country of the outlet's newsroom (ISO 3166 alpha-2), None where the outlet is not in the table."""
    if article.outlet is None:
        return None
    entry = (outlets.by_domain(article.outlet.domain) if article.outlet.domain else None) or outlets.lookup(
        article.outlet.name
    )
    return entry.country if entry else None


def _inside(found: Sequence[Mention], spans: Sequence[Span]) -> tuple[Mention, ...]:
    """Return the mentions inside the spans, in text order; each span costs only what stands in it."""
    chosen = []
    for span in sorted(spans):
        for place in range(bisect_left(found, span.start, key=_start), len(found)):
            if found[place].span.start >= span.end:
                break
            if found[place].span.end <= span.end:
                chosen.append(found[place])
    return tuple(dict.fromkeys(chosen))


def _start(found: DateMention | Figure) -> int:
    return found.span.start

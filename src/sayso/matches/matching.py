"""Article x archive -> Matches: the candidates, each compared, the related ones listed, the surest first.

What it does not do: order the matches into a tree; the stemma does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive.signatures import signatures
from sayso.attribution.quotation import outermost
from sayso.matches.candidates import candidates
from sayso.matches.comparing import compared
from sayso.matches.glance import glance, worth
from sayso.matches.sheet import sheet
from sayso.values import Match

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sayso.archive.signatures import Signatures
    from sayso.matches.candidates import Index
    from sayso.values import Article

# Relations in the order in which equally sure matches are listed.
CLOSEST = ("identical", "light-edit", "excerpt", "reworded", "translated", "digest", "same-event", "unrelated")


def matches(
    article: Article, index: Index, held: Callable[[int], Article | None], *, same_event: bool = False
) -> list[Match]:
    """Return how the articles of an archive stand to one, best first; unrelated ones are left out.

    `held` gives the article of a number of the index. An article never matches its
    own record: the same text under the same reference and address. With
    `same_event` independent tellings are listed as well, and nothing is passed over at
    first glance.
    """
    own, first = sheet(article), glance(article)
    found = []
    for candidate in candidates(signed(article), index):
        other = held(candidate.article)
        if other is None or _is_own(article, other) or not (same_event or worth(first, glance(other))):
            continue
        comparison = compared(article, other, own, sheet(other))
        if comparison.relation != "unrelated" and (same_event or comparison.relation != "same-event"):
            found.append(Match(other.id, comparison, other.ref, other.url, other.capture.place))
    return ranked(found)


def ranked(found: Iterable[Match]) -> list[Match]:
    """Return the matches, those first that are surest to be derived; the same order whatever order they came in."""
    return sorted(
        found,
        key=lambda each: (
            -each.comparison.derived,
            CLOSEST.index(each.comparison.relation),
            -each.comparison.confidence,
            each.article,
            each.ref or "",
            each.url or "",
        ),
    )


def signed(article: Article) -> Signatures:
    """Return the signatures by which an article is looked up."""
    return signatures(article, outermost(article.text, article.paragraphs))


def _is_own(article: Article, other: Article) -> bool:
    return (article.id, article.ref, article.url) == (other.id, other.ref, other.url)

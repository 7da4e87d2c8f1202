"""What is cited or must have been, but is not held -> its nodes: the outlet, a date window, words, a search string.

A source is taken as unseen where a credit line or a statement names its outlet and no telling of that outlet is in the
family, or where siblings share what nothing held has (`missing`).
What it does not do: look for it. The search string is for a person to use.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.quotation import quotations
from sayso.stemma.credited import names, whole
from sayso.values import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.stemma.missing import Missing
    from sayso.values import Article, Credit

# Quotations that a person can search for; one of so many words is found by any search engine.
QUOTATIONS, SHORTEST, LONGEST = 2, 4, 12


@dataclass(frozen=True, slots=True)
class Source:
    """A source that is not held: the places of its children, the telling it comes from, and what must be true of it."""

    children: tuple[int, ...]
    above: int | None
    outlet: str | None
    window: str | None
    quoted: tuple[str, ...]
    search: str
    why: str
    evidence: tuple[Evidence, ...]
    cited: bool


def credited(articles: Sequence[Article]) -> list[Source]:
    """Return the outlets that tellings credit and of which none is in the family, each with those who credit it."""
    by: dict[str, list[tuple[int, Credit]]] = {}
    for place, article in enumerate(articles):
        for credit in whole(article):
            if not any(other.outlet and names(credit, other.outlet) for other in articles):
                by.setdefault(credit.outlet.casefold(), []).append((place, credit))
    return [_credited(articles, entries) for _, entries in sorted(by.items())]


def _credited(articles: Sequence[Article], entries: list[tuple[int, Credit]]) -> Source:
    children = tuple(dict.fromkeys(place for place, _ in entries))
    credit = entries[0][1]
    found = tuple(Evidence("credit", f"{label(articles[place])}: {each.text}") for place, each in entries[:3])
    why = f"{_count(len(children))} {credit.outlet} as the source"
    return _source(articles, children, None, credit.outlet, credit.domain, why, found, cited=True)


def inferred(articles: Sequence[Article], gap: Missing) -> Source:
    """Return the node of an ancestor that siblings betray."""
    why = "its retellings share what nothing held here has"
    return _source(articles, gap.children, gap.above, None, None, why, gap.evidence, cited=False)


def _source(  # noqa: PLR0913  # what is known of a source
    articles: Sequence[Article],
    children: tuple[int, ...],
    above: int | None,
    outlet: str | None,
    domain: str | None,
    why: str,
    evidence: tuple[Evidence, ...],
    *,
    cited: bool,
) -> Source:
    quoted = tuple(_quoted(articles[place] for place in children))
    words = [f'"{each}"' for each in quoted[:1]] or [articles[children[0]].title or ""]
    search = " ".join(filter(None, [*words, f"site:{domain}" if domain else outlet]))
    window = _window(articles, children, above)
    return Source(children, above, outlet, window, quoted, search, why, evidence, cited)


def _window(articles: Sequence[Article], children: tuple[int, ...], above: int | None) -> str | None:
    """Return the dates between which it must have been published, as an EDTF interval; None where nothing tells."""
    dates = [each.published.value for place in children if (each := articles[place]).published]
    parent = articles[above].published if above is not None else None
    if not dates:
        return None
    return f"{parent.value if parent else '..'}/{min(dates)}"


def _quoted(articles: Iterable[Article]) -> list[str]:
    """Return the longest quotations that all of them hold (of the first, where none is shared)."""
    held = list(articles)
    first = held[0]
    inner = [
        each.span.of(first.text).strip("\"'“”„«»‘’ ,.")
        for each in quotations(first.text, first.paragraphs)
        if not each.depth
    ]
    long = [each for each in inner if len(each.split()) >= SHORTEST]
    shared = [each for each in long if all(each in other.text for other in held[1:])]
    ranked = sorted(dict.fromkeys(shared or long), key=lambda each: (-len(each), each))
    return [" ".join(each.split()[:LONGEST]) for each in ranked[:QUOTATIONS]]


def label(article: Article) -> str:
    """Return how an article is called in a sentence: its outlet, else its name in the archive."""
    return article.outlet.name if article.outlet else article.ref or article.url or "a telling without an outlet"


def _count(number: int) -> str:
    return "1 telling credits" if number == 1 else f"{number} tellings credit"

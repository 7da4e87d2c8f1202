"""Archive -> its families: every set of stories that come from one another, each with its tree.

Pairs that share much, and not in quotations alone, are compared, the heaviest first; those that are derived join two
families. A pair whose articles are in one family already needs no look. What it does not do: tell changes or origins
(`tracing`), or put stories together that share an event alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.sql import rows
from sayso.matches.aligned import align
from sayso.matches.sheet import sheet
from sayso.matches.verdict import verdict
from sayso.stemma.grounds import grounded
from sayso.stemma.growing import grow
from sayso.stemma.pairs import LEAST_TOTAL, pairs
from sayso.stemma.relatives import MOST, identity
from sayso.stemma.tracing import LEAST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from sayso.archive.store import Store
    from sayso.matches.sheet import Sheet
    from sayso.values import Article, Relation

EVEN = 0.5
# An article that was compared so often and found to be nobody's relative is not looked at again.
MOST_TRIED = 6
# Texts kept read: pairs of one family follow one another closely; some 100 KB each.
SHEETS = 2000


@dataclass(frozen=True, slots=True)
class Link:
    """One edge of a family, by the names of its articles."""

    parent: str
    child: str
    relation: Relation
    confidence: float


@dataclass(frozen=True, slots=True)
class Family:
    """Stories that come from one another; `articles` are their names, the earliest first; `doubt` what is unsure."""

    name: str
    articles: tuple[str, ...]
    edges: tuple[Link, ...]
    doubt: str = ""


def families(store: Store) -> Iterator[Family]:
    """Yield the families of an archive, each with two articles or more; the same in whatever order they were added."""
    numbers, rank = _ranked(store)

    @lru_cache(SHEETS)
    def opened(place: int) -> tuple[Article, Sheet] | None:
        article = store.article(numbers[place])
        return (article, sheet(article)) if article else None

    def read(place: int) -> Article | None:
        return store.article(numbers[place])

    one, other, _ = pairs(store.connection, rank)
    kept = grounded(store.connection, rank, one, other, read, max(len(numbers), LEAST_TOTAL))
    for block in _blocks(one[kept], other[kept]):
        for group in _groups(block, opened):
            held = [each for place in group if (each := opened(place))]
            if len(held) > 1:
                yield _family(held)


def _ranked(store: Store) -> tuple[list[int], NDArray[np.int64]]:
    """Return the numbers of all articles in an order that does not depend on when they came, and the rank of each."""
    found = rows(store.connection, "SELECT id, text_id, coalesce(ref, ''), coalesce(url, '') FROM articles")
    order = sorted((text, ref, url, number) for number, text, ref, url in found)
    numbers = [int(each[3]) for each in order]
    rank = np.full(max(numbers, default=0) + 2, -1, np.int64)
    rank[numbers] = np.arange(len(numbers))
    return numbers, rank


class _Sets:
    """Ranks put together; each set goes by its smallest."""

    def __init__(self) -> None:
        self._owner: dict[int, int] = {}

    def top(self, place: int) -> int:
        """Return the smallest rank of the set that a rank is in."""
        owner = self._owner
        while (above := owner.setdefault(place, place)) != place:
            owner[place] = owner[above]
            place = owner[place]
        return place

    def join(self, one: int, other: int) -> None:
        """Make one set of two."""
        self._owner[max(one, other)] = min(one, other)

    def __iter__(self) -> Iterator[list[int]]:
        """Yield the sets, each sorted, by their smallest."""
        found: dict[int, list[int]] = {}
        for place in sorted(self._owner):
            found.setdefault(self.top(place), []).append(place)
        yield from found.values()


def _blocks(one: NDArray[np.int64], other: NDArray[np.int64]) -> Iterator[list[tuple[int, int]]]:
    """Yield the pairs that hang together, in the order given; no article is in two blocks.

    What is found within a block is what would be found among all pairs; but an article's pairs then follow one another
    closely, and its family comes right after them, while it is still read.
    """
    every, sets = list(zip(one.tolist(), other.tolist(), strict=True)), _Sets()
    for a, b in every:
        first, second = sets.top(a), sets.top(b)
        if first != second:
            sets.join(first, second)
    blocks: dict[int, list[tuple[int, int]]] = {}
    for pair in every:
        blocks.setdefault(sets.top(pair[0]), []).append(pair)
    yield from (blocks[each] for each in sorted(blocks))


def _groups(
    block: Sequence[tuple[int, int]], opened: Callable[[int], tuple[Article, Sheet] | None]
) -> Iterator[list[int]]:
    """Yield the ranks of each family of a block of pairs, families by their first rank."""
    sets, tried = _Sets(), Counter[int]()
    for a, b in block:
        first, second = sets.top(a), sets.top(b)
        if first == second or max(tried[a], tried[b]) >= MOST_TRIED:
            continue
        if _derived(opened(a), opened(b)):
            sets.join(first, second)
        else:
            tried[a], tried[b] = tried[a] + 1, tried[b] + 1
    yield from (group for group in sets if len(group) > 1)


def _derived(one: tuple[Article, Sheet] | None, other: tuple[Article, Sheet] | None) -> bool:
    return bool(one and other) and verdict(align(one[1], other[1])).derived >= EVEN  # type: ignore[index]  # both are there


def _family(held: Sequence[tuple[Article, Sheet]]) -> Family:
    ordered = sorted(held, key=lambda each: (_date(each[0]), identity(each[0])))
    grown = grow([each[0] for each in ordered[:MOST]], [each[1] for each in ordered[:MOST]])
    names = [name(each[0]) for each in ordered]
    edges = [
        Link(names[parent], names[child], grown.comparison(child).relation, grown.confidence(child))
        for child, parent in enumerate(grown.parents)
        if parent < len(grown.parents) and grown.confidence(child) >= LEAST
    ]
    more = len(ordered) - len(grown.parents)
    doubt = f"{more} of {len(ordered)} articles are in the family and not in its tree" if more else ""
    return Family(min(each[0].id for each in ordered)[:16], tuple(names), tuple(edges), doubt)


def name(article: Article) -> str:
    """Return what its owner calls an article, else its address, else the path that it was read from, else its id."""
    return article.ref or article.url or article.capture.place or article.id


def _date(article: Article) -> str:
    return article.published.value if article.published else "9"

"""Tellings of one family -> the tree over what is held: parents with confidence, rivals, relation.

Every edge of the tree but those between versions of one page is looked at by the comparison of the two texts; one
between texts that it calls independent is taken out and the tree is grown again. What it does not do: decide who
belongs to the family.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.comparing import compared
from sayso.stemma.relatives import are_versions
from sayso.stemma.tree import cheapest, probabilities
from sayso.stemma.weighing import Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet
    from sayso.values import Article, Comparison

# Rounds of taking edges out; each takes all that are wrong at once. What is still wrong then has no parent.
ROUNDS = 8
# A derivation is more likely than none.
EVEN = 0.5
# Rivals below this are noise; more than so many are no help.
FEWEST, MOST_RIVALS = 0.05, 3


@dataclass(frozen=True, slots=True)
class Grown:
    """The tree: `parents[i]` is the place of i's parent, `len(parents)` for none; `chances` of every edge."""

    articles: tuple[Article, ...]
    sheets: tuple[Sheet, ...]
    weighed: Weighed
    parents: tuple[int, ...]
    chances: NDArray[np.float64]
    comparisons: dict[tuple[int, int], Comparison]

    def confidence(self, child: int) -> float:
        """Return the probability that the chosen parent is right: right among all, and derived at all."""
        parent = self.parents[child]
        derived = self.comparisons[parent, child].derived if (parent, child) in self.comparisons else 1.0
        return round(float(self.chances[parent, child]) * derived, 4)

    def comparison(self, child: int) -> Comparison:
        """Return the comparison of a telling with its parent; versions of one page were not compared before."""
        return _compared((self.parents[child], child), self.articles, self.sheets, self.comparisons)

    def rivals(self, child: int) -> list[tuple[int, float]]:
        """Return other parents with their probability, best first."""
        found = [
            (place, round(float(self.chances[place, child]), 4))
            for place in range(len(self.parents))
            if place not in {child, self.parents[child]} and self.chances[place, child] >= FEWEST
        ]
        return sorted(found, key=lambda each: (-each[1], each[0]))[:MOST_RIVALS]


def grow(articles: Sequence[Article], sheets: Sequence[Sheet]) -> Grown:
    """Grow the tree of one family; the same tree for the same articles in the same order."""
    weighed = weigh(articles, sheets)
    costs = weighed.costs.copy()
    comparisons: dict[tuple[int, int], Comparison] = {}
    parents = cheapest(costs)
    for _ in range(ROUNDS):
        wrong = [pair for pair in _edges(parents) if not _derived(pair, articles, sheets, comparisons)]
        if not wrong:
            break
        for one, other in wrong:
            costs[one, other] = costs[other, one] = np.inf
        parents = cheapest(costs)
    for parent, child in _edges(parents):
        if not _derived((parent, child), articles, sheets, comparisons):
            costs[parent, child] = np.inf
            parents[child] = len(articles)
    chances = probabilities(np.where(np.isfinite(costs), weighed.beliefs, np.inf))
    return Grown(tuple(articles), tuple(sheets), weighed, tuple(parents[:-1]), chances, comparisons)


def _edges(parents: Sequence[int]) -> list[tuple[int, int]]:
    root = len(parents) - 1
    return [(parent, child) for child, parent in enumerate(parents[:-1]) if parent != root]


def _derived(
    pair: tuple[int, int],
    articles: Sequence[Article],
    sheets: Sequence[Sheet],
    known: dict[tuple[int, int], Comparison],
) -> bool:
    """Say whether one telling comes from the other; of versions of one page this is known without a comparison."""
    one, other = pair
    if are_versions(articles[one], sheets[one], articles[other], sheets[other]):
        return True
    return _compared(pair, articles, sheets, known).derived >= EVEN


def _compared(
    pair: tuple[int, int],
    articles: Sequence[Article],
    sheets: Sequence[Sheet],
    known: dict[tuple[int, int], Comparison],
) -> Comparison:
    if pair not in known:
        one, other = pair
        known[pair] = compared(articles[one], articles[other], sheets[one], sheets[other])
    return known[pair]

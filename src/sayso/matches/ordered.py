"""A matrix of likeness -> the pairs of sentences that belong together: in order where there is an order, with moves.

The first chain is the best one in which later sentences of one article meet later sentences of the other; what it
leaves is searched again for moved stretches. What it does not do: decide whether the articles are related.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A pair of sentences must be more alike than this to count for a chain. Chosen by eye on the copies development set,
# no other value was tried; the verdict was trained with it.
LEAST = 0.32
# Moved stretches that are looked for after the first chain.
MOVES = 8
# Fewer places than these have no order to speak of.
FEWEST = 4


class Pair(NamedTuple):
    """Sentence `a` of one article and sentence `b` of the other; `chain` 0 is the main order, others are moves."""

    a: int
    b: int
    chain: int


def ordered(alike: NDArray[np.float32], least: float = LEAST) -> list[Pair]:
    """Return the pairs, each sentence at most once, in the order of the first article."""
    gain = alike.astype(np.float64) - least
    found: list[Pair] = []
    for number in range(1 + MOVES):
        chain = _chain(gain)
        if not chain:
            break
        for a, b in chain:
            gain[a, :] = gain[:, b] = -1
            found.append(Pair(a, b, number))
    return sorted(found)


def _chain(gain: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Return the rising pairs with the largest sum of gains."""
    rows, columns = gain.shape
    best = np.zeros((rows + 1, columns + 1))
    for row in range(rows):
        best[row + 1, 1:] = np.maximum(best[row, 1:], best[row, :-1] + gain[row])
        np.maximum.accumulate(best[row + 1], out=best[row + 1])
    found = []
    row, column = rows, columns
    while row and column:
        if best[row, column] == best[row - 1, column]:
            row -= 1
        elif best[row, column] == best[row, column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            found.append((row, column))
    return found[::-1]


def correlation(one: NDArray[np.int64], other: NDArray[np.int64]) -> float:
    """Return Spearman's rank correlation of two lists of places: 1 is one order; 0 where there are too few."""
    if len(one) < FEWEST:
        return 0.0
    ranks = [side.argsort(kind="stable").argsort(kind="stable").astype(np.float64) for side in (one, other)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])

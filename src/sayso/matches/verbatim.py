"""Two sheets -> the runs of words that both hold letter by letter, longest first, no word used twice.

What it does not do: read meaning, or weigh what is quoted; `reworded` and the features do. A moved paragraph is a run
like any other. Linear in the words but for repeats, and of a repeated run only the first REPEATS places count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from sayso.archive.words import runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet

# The shortest run: five words in a row are shared by chance or habit in 1 of 40 pairs of articles on one event, four in
# most; set phrases ("at a news conference on") are shorter. Runs shorter than that are left to the sentence alignment.
SHORTEST = 5
# How many places of the same five words in one article are followed.
REPEATS = 4


class Run(NamedTuple):
    """Words `a` to `a + size` of one sheet are words `b` to `b + size` of the other."""

    a: int
    b: int
    size: int


def shared(one: Sheet, other: Sheet) -> list[Run]:
    """Return the shared runs in the order of the first sheet."""
    return sorted(_tiled(_diagonals(*_seeds(one.keys, other.keys)), one.size, other.size))


def _seeds(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the places (in one, in other) where the same SHORTEST words begin."""
    here, there = runs(one, SHORTEST), runs(other, SHORTEST)
    order = np.argsort(there, kind="stable")
    ranked = there[order]
    low = np.searchsorted(ranked, here, "left")
    many = np.minimum(np.searchsorted(ranked, here, "right") - low, REPEATS)
    a, b = [], []
    for step in range(REPEATS):
        places = np.flatnonzero(many > step)
        a.append(places)
        b.append(order[low[places] + step])
    return np.concatenate(a), np.concatenate(b)


def _diagonals(a: NDArray[np.int64], b: NDArray[np.int64]) -> list[Run]:
    """Join seeds that follow one another in both articles."""
    if not len(a):
        return []
    order = np.lexsort((a, b - a))
    a, b = a[order], b[order]
    breaks = np.flatnonzero((np.diff(a) != 1) | (np.diff(b) != 1)) + 1
    begins = np.concatenate(([0], breaks))
    sizes = np.diff(np.append(begins, len(a))) + SHORTEST - 1
    return [Run(*row) for row in zip(a[begins].tolist(), b[begins].tolist(), sizes.tolist(), strict=True)]


def _tiled(found: list[Run], size_a: int, size_b: int) -> list[Run]:
    """Keep the longest runs, cut where a longer one already took the words."""
    taken_a, taken_b = np.zeros(size_a, np.bool_), np.zeros(size_b, np.bool_)
    kept: list[Run] = []
    for run in sorted(found, key=lambda run: (-run.size, run.a, run.b)):
        for piece in _free(run, taken_a, taken_b):
            taken_a[piece.a : piece.a + piece.size] = True
            taken_b[piece.b : piece.b + piece.size] = True
            kept.append(piece)
    return kept


def _free(run: Run, taken_a: NDArray[np.bool_], taken_b: NDArray[np.bool_]) -> list[Run]:
    """Return the pieces of a run that no longer run has taken, none shorter than SHORTEST."""
    taken = taken_a[run.a : run.a + run.size] | taken_b[run.b : run.b + run.size]
    if not taken.any():
        return [run]
    edges = np.flatnonzero(np.diff(np.concatenate(([1], taken.astype(np.int8), [1]))))
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [Run(run.a + low, run.b + low, high - low) for low, high in pairs if high - low >= SHORTEST]

"""An archive's index -> the pairs of its articles worth comparing, with how much they share, in one sweep.

Looking every article up by itself would read the whole index as often as there are articles. Here every key is met
once, with all articles that hold it. What it does not do: judge, or depend on the order in which articles came in:
articles are ranked by their texts first, and the ranks are what pairs are made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.archive import postings

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw
    from numpy.typing import NDArray

    Ranks = NDArray[np.int64]
    Weights = NDArray[np.float64]

# A key that so many articles hold makes a pair of each two of them; one that more hold, up to MOST_HOLDERS, joins each
# with its neighbours in rank alone: two hundred versions of a page hang together by that, and strangers do not.
FEW = 12
MOST_HOLDERS = 300
# Pairs that share less are left out, in nats: a key in two of 100,000 articles is 11, so four of these or more
# commoner ones. In the training families 159 of 191 parents and children share as much, 24 of the 32 others are
# digests; no two articles of different families do.
LEAST = 40.0
# In an archive smaller than this a key is taken to be as rare as it would be in one of this size.
LEAST_TOTAL = 10_000
# Pairs that are kept in memory between two slices of the index, at some 16 bytes each.
KEPT = 1 << 23
SHIFT = np.int64(32)


def pairs(connection: apsw.Connection, rank: Ranks) -> tuple[Ranks, Ranks, Weights]:
    """Return pairs of ranks (smaller, larger) with the weight of what they share, the heaviest first.

    `rank[number]` is the rank of an article, -1 for one that is no longer held.
    """
    total = int((rank >= 0).sum())
    codes, weights = np.empty(0, np.int64), np.empty(0, np.float64)
    waiting: list[tuple[Ranks, Weights]] = []
    for keys, articles in postings.slices(connection):
        waiting += _of_slice(keys, rank[np.minimum(articles, len(rank) - 1)], total)
        if sum(len(each[0]) for each in waiting) > KEPT:
            codes, weights = _summed([(codes, weights), *waiting])
            waiting = []
    codes, weights = _summed([(codes, weights), *waiting])
    kept = weights >= LEAST
    codes, weights = codes[kept], np.round(weights[kept], 6)
    order = np.lexsort((codes, -weights))
    codes = codes[order]
    return codes >> SHIFT, codes & np.int64((1 << 32) - 1), weights[order]


def _of_slice(keys: NDArray[np.uint64], ranks: Ranks, total: int) -> Iterator[tuple[Ranks, Weights]]:
    """Yield the pairs that one slice of the index makes, keys with equally many holders together."""
    known = ranks >= 0
    keys, ranks = keys[known], ranks[known]
    order = np.lexsort((ranks, keys))
    keys, ranks = keys[order], ranks[order]
    starts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else np.empty(0, np.int64)
    sizes = np.diff(np.append(starts, len(keys)))
    for size in np.unique(sizes).tolist():
        if not 1 < size <= MOST_HOLDERS:
            continue
        rows = ranks[starts[sizes == size][:, None] + np.arange(size)[None, :]]
        one, other = np.triu_indices(size, 1) if size <= FEW else (np.arange(size - 1), np.arange(1, size))
        codes = (rows[:, one] << SHIFT | rows[:, other]).ravel()
        yield codes, np.full(len(codes), np.log1p(max(total, LEAST_TOTAL) / size))


def _summed(parts: list[tuple[Ranks, Weights]]) -> tuple[Ranks, Weights]:
    """Add up the weights of equal pairs."""
    codes = np.concatenate([each[0] for each in parts])
    weights = np.concatenate([each[1] for each in parts])
    order = np.argsort(codes, kind="stable")
    codes, weights = codes[order], weights[order]
    if not len(codes):
        return codes, weights
    starts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1])))
    return codes[starts], np.add.reduceat(weights, starts)

"""Which inputs of a linear map can go, and the map on the rest that does best what it did (optimal brain surgeon)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Numbers = NDArray[np.int64]

# A fit counts this share of the mean square of its inputs as noise: inputs that say the same share their weight.
DAMPED = 1e-4


class Moments:
    """What a least squares fit of `target` by `given` needs, summed over any number of batches."""

    def __init__(self) -> None:
        self.count = 0
        self.sums: list[Floats] = []

    def add(self, given: NDArray[np.floating], target: NDArray[np.floating]) -> None:
        """Count a batch: (rows, inputs) and (rows, outputs)."""
        parts = given.sum(0), target.sum(0), given.T @ given, given.T @ target
        more = [part.astype(np.float64) for part in parts]
        self.sums = [a + b for a, b in zip(self.sums, more, strict=True)] if self.sums else more
        self.count += len(given)

    def fit(self, block: int, keep: int) -> tuple[Numbers, Floats, Floats]:
        """Keep so many blocks of `block` neighbouring inputs; return the inputs, weight (outputs, inputs) and bias."""
        x, y, square, across = (part / self.count for part in self.sums)
        square = square - np.outer(x, x)
        square += DAMPED * square.diagonal().mean() * np.eye(len(x))
        kept, weight = eliminate(square, across - np.outer(x, y), block, keep)
        return kept, weight.T, y - x[kept] @ weight


def eliminate(square: Floats, across: Floats, block: int, keep: int) -> tuple[Numbers, Floats]:
    """Drop blocks of inputs, each time the one whose leaving costs least, until `keep` are left.

    `square` (inputs, inputs, positive definite) and `across` (inputs, outputs) are the centred moments of the fit. The
    fit on what is left is exact after every step; which blocks are left is a greedy choice. Returns the inputs kept,
    in order, and the fit on them (inputs kept, outputs).
    """
    inverse = np.linalg.inv(square)
    weight = inverse @ across
    kept = np.arange(len(square))
    while len(kept) > keep * block:
        blocks = len(kept) // block
        every = np.arange(blocks)
        own = inverse.reshape(blocks, block, blocks, block)[every, :, every]
        parts = weight.reshape(blocks, block, -1)
        cost = (parts * np.linalg.solve(own, parts)).sum((1, 2))
        gone = int(cost.argmin()) * block + np.arange(block)
        stay = np.delete(np.arange(len(kept)), gone)
        mend = np.linalg.solve(inverse[np.ix_(gone, gone)], inverse[np.ix_(gone, stay)])
        weight = weight[stay] - mend.T @ weight[gone]
        inverse = inverse[np.ix_(stay, stay)] - inverse[np.ix_(stay, gone)] @ mend
        kept = kept[stay]
    return kept, weight

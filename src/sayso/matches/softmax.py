"""Features -> chances: one softmax over the relations, read from a table of plain numbers.

Each feature is scaled and weighted once for each relation, and the sums are made chances. Since an article is derived
by one relation *or* another (a long run for an excerpt, many sentences in one order for a rewording), no single
threshold has to serve all of them. What it does not do: know what the features mean. Trained by `training/matching`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Softmax:
    """`weights` has a row a class, a column a feature and the bias last; `mean` and `scale` a value a feature."""

    classes: tuple[str, ...]
    mean: Floats
    scale: Floats
    weights: Floats

    def chances(self, row: Floats) -> dict[str, float]:
        """Return the chance of each class for one row of features; they add up to one."""
        sums = self.weights @ np.append((row - self.mean) / self.scale, 1.0)
        raised = np.exp(sums - sums.max())
        return dict(zip(self.classes, (raised / raised.sum()).tolist(), strict=True))


def load(table: Mapping[str, Any], columns: Sequence[str]) -> Softmax:
    """Read a model; it must have been trained on exactly these columns."""
    if tuple(table["columns"]) != tuple(columns):
        raise ValueError("the model was trained on other features: python -m training.matching.train makes it anew")
    mean, scale, weights = (np.array(table[name], np.float64) for name in ("mean", "scale", "weights"))
    return Softmax(tuple(table["classes"]), mean, scale, weights)

"""Where a few words stand in a quotation, some of them altered, left out or put in.

Words are compared by their hashes. Time and memory grow with the product of the two
lengths, so the caller keeps one of them short.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Place:
    """The words `[start, end)` of a text that come nearest to a pattern, and how many words differ."""

    start: int
    end: int
    distance: int


def nearest(pattern: Hashes, text: Hashes) -> Place:
    """Return where the whole pattern comes nearest to a run of the text (Sellers 1980).

    The distance is the least number of words to alter, put in or leave out. Of
    several runs it is one that ends and begins as the pattern does, where there is
    one, and the first.
    """
    ends = _last_row(pattern, text, free_start=True)
    end = _chosen(ends, pattern[-1:], text)
    distance = int(ends[end])
    # Backwards from that end the same alignment tells where it began.
    starts = _last_row(pattern[::-1], text[:end][::-1], free_start=False)
    length = _chosen(starts, pattern[:1], text[:end][::-1])
    return Place(end - length, end, distance)


def _chosen(distances: Counts, wanted: Hashes, text: Hashes) -> int:
    """Return the first length with the least distance, rather one behind which the wanted word ends."""
    least = np.flatnonzero(distances == distances.min())
    if len(wanted):
        fitting = least[(least > 0) & (text[np.maximum(least - 1, 0)] == wanted[0])] if len(text) else least[:0]
        least = fitting if len(fitting) else least
    return int(least[0])


def _last_row(pattern: Hashes, text: Hashes, *, free_start: bool) -> Counts:
    """Return, for each end in the text, the distance of the whole pattern to a run that ends there."""
    steps = np.arange(len(text) + 1, dtype=np.int64)
    row = np.zeros(len(text) + 1, np.int64) if free_start else steps.copy()
    for word in pattern:
        altered = row[:-1] + (text != word)
        row = row + 1
        row[1:] = np.minimum(row[1:], altered)
        # A word more in the text costs one each: the running minimum of what is left after taking the steps off.
        row = np.minimum.accumulate(row - steps) + steps
    return row

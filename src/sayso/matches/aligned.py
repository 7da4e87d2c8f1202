"""Two sheets -> Aligned: what corresponds to what, found once and read by verdict, passages and evidence alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.likeness import Likeness, likeness
from sayso.matches.ordered import Pair, ordered
from sayso.matches.verbatim import Run, shared

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Aligned:
    """`runs` are the words both hold; `pairs` the sentences that belong together; `held_*` flags words within a run."""

    one: Sheet
    other: Sheet
    runs: tuple[Run, ...]
    likeness: Likeness
    pairs: tuple[Pair, ...]
    held_one: NDArray[np.bool_]
    held_other: NDArray[np.bool_]


def align(one: Sheet, other: Sheet) -> Aligned:
    """Align two articles, words and sentences."""
    found = shared(one, other)
    like = likeness(one, other)
    return Aligned(
        one,
        other,
        tuple(found),
        like,
        tuple(ordered(like.alike)),
        _held(one.size, [(run.a, run.size) for run in found]),
        _held(other.size, [(run.b, run.size) for run in found]),
    )


def _held(size: int, places: list[tuple[int, int]]) -> NDArray[np.bool_]:
    held = np.zeros(size, np.bool_)
    for start, count in places:
        held[start : start + count] = True
    return held

"""How common a word is in news, and which words mean nearly the same: two small tables that travel with the package.

`commonness` counts in how many of some ten thousand news articles each stem stands (keys only, no words);
`vectors` are static word-piece vectors distilled from all-MiniLM-L6-v2. Both are made by `training/matching`, and
`model/card.json` says from what. A pair of articles is judged by these alone, so that the verdict on two articles is
the same whatever else the archive holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.stems import CACHED, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

MODEL = files("sayso.matches").joinpath("model")
# A word longer than this is an address or a key: it has no meaning to look up.
LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Background:
    """`weights` holds the weight of each counted stem, `unseen` that of all others: ln(articles / count)."""

    weights: Mapping[int, float]
    unseen: float
    pieces: Mapping[str, int]
    vectors: NDArray[np.float32]

    def weight(self, stem_key: int) -> float:
        """Return how much the stem tells: 0 for one that stands in every article."""
        return self.weights.get(stem_key, self.unseen)


@lru_cache(maxsize=1)
def background() -> Background:
    """Load both tables; once a process."""
    with MODEL.joinpath("commonness.npz").open("rb") as file:
        common = np.load(file)
        keys, steps, unseen, top = common["keys"], common["steps"], float(common["unseen"]), float(common["top"])
    with MODEL.joinpath("vectors.npz").open("rb") as file:
        packed = np.load(file)
        pieces = bytes(packed["pieces"]).decode("utf8").split("\n")
        vectors = packed["vectors"].astype(np.float32)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1.0)
    weights = dict(zip(keys.tolist(), (steps / 255 * top).tolist(), strict=True))
    return Background(weights, unseen, {piece: row for row, piece in enumerate(pieces)}, vectors)


@lru_cache(CACHED)
def rows(word: str) -> tuple[int, ...]:
    """Return the rows of a word's pieces: the longest known piece first, then on from there; empty where none fits."""
    known = background().pieces
    low = plain(word)
    if low in known:
        return (known[low],)
    found: list[int] = []
    at = 0
    while at < len(low) <= LONGEST_WORD:
        head = "##" if at else ""
        end = next((end for end in range(len(low), at, -1) if head + low[at:end] in known), None)
        if end is None:
            at += 1
            continue
        found.append(known[head + low[at:end]])
        at = end
    return tuple(found)


@lru_cache(CACHED)
def meaning(word: str) -> NDArray[np.float32]:
    """Return the vector of a word, of length one; zeros where no piece is known. Not to be written to."""
    here = rows(word)
    vectors = background().vectors
    total = vectors[list(here)].sum(0) if here else np.zeros(vectors.shape[1], np.float32)
    length = float(np.linalg.norm(total))
    out: NDArray[np.float32] = (total / length if length else total).astype(np.float32)
    out.flags.writeable = False
    return out

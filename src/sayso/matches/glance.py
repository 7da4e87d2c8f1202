"""Article -> Glance: what a candidate must share to be worth an alignment, for a tenth of what the alignment costs.

Two articles are worth it where they hold a few of the same runs of words, or a fair part of the rarer stems of the one
that has fewer. What it does not do: tell quotations from the rest, or judge; what passes is compared in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.words import runs, words
from sayso.matches.background import background
from sayso.matches.features import RARE
from sayso.matches.sheet import LONGEST
from sayso.matches.stems import stem_key
from sayso.matches.verbatim import SHORTEST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.values import Article

# Of the 300 copies and 919 re-filings of the development set and the 372 derived pairs of the story families' training
# part (python -m training.matching.glances prints it).
LEAST_RUNS, LEAST_RARE = 4, 0.18


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """`runs` are the hashes of SHORTEST words in a row, `rare` the rarer stems with their `weights`; each once."""

    language: str | None
    runs: NDArray[np.uint64]
    rare: NDArray[np.uint32]
    weights: NDArray[np.float32]


def glance(article: Article) -> Glance:
    """Read what a first look needs."""
    text = article.text
    found = words(text)
    starts, ends = found.start[:LONGEST].tolist(), found.end[:LONGEST].tolist()
    weight = background().weight
    told = {stem: weight(stem) for stem in {stem_key(text[s:e]) for s, e in zip(starts, ends, strict=True)}}
    rare = np.array(sorted(stem for stem, value in told.items() if value >= RARE), np.uint32)
    weights = np.array([told[stem] for stem in rare.tolist()], np.float32)
    return Glance(article.language, np.unique(runs(found.hash[:LONGEST], SHORTEST)), rare, weights)


def worth(one: Glance, other: Glance) -> bool:
    """Say whether two articles share enough to be compared; two languages always are."""
    if one.language and other.language and one.language[:2] != other.language[:2]:
        return True
    return rare(one, other) >= LEAST_RARE or shared(one, other) >= min(LEAST_RUNS, len(one.runs), len(other.runs))


def shared(one: Glance, other: Glance) -> int:
    """Return how many runs both hold."""
    return len(np.intersect1d(one.runs, other.runs, assume_unique=True))


def rare(one: Glance, other: Glance) -> float:
    """Return the weight of the rarer stems that both hold, of the article that has less of it."""
    both = np.isin(one.rare, other.rare, assume_unique=True)
    return float(one.weights[both].sum() / max(min(one.weights.sum(), other.weights.sum()), 1e-6))

"""Two sheets -> how alike each sentence of one is to each of the other, words within quotation marks left out.

Two measures, halved into one: the weight of the stems that both hold (Dice), and the cosine of the sentence vectors,
which sees synonyms. What it does not do: see order within a sentence, or polarity ("denied" and "confirmed" are alike).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet

# A cosine of less is nothing in common: sentences on different subjects are a little alike. No other value was tried;
# the verdict was trained with this one.
NOTHING = 0.15
# Keeps a sentence without words of its own from dividing by nothing.
TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Likeness:
    """One row a sentence of the first article, one column a sentence of the other; all values 0 to 1.

    `shared` is the Dice measure of stems, `held` the share of the lighter sentence's weight that the other holds,
    `alike` the mean of `shared` and the cosine.
    """

    shared: NDArray[np.float32]
    held: NDArray[np.float32]
    alike: NDArray[np.float32]


def likeness(one: Sheet, other: Sheet) -> Likeness:
    """Measure every sentence of one article against every sentence of the other."""
    both = within(one.vocabulary.stems, other.vocabulary.stems)
    vocabulary, weights = one.vocabulary.stems[both], one.vocabulary.weights[both]
    here, there = _incidence(one, vocabulary), _incidence(other, vocabulary)
    common = (here * weights) @ there.T
    told_one, told_other = one.told_once[:, None], other.told_once[None, :]
    shared = 2 * common / np.maximum(told_one + told_other, TINY)
    held = common / np.maximum(np.minimum(told_one, told_other), TINY)
    cosine = np.clip((one.meanings @ other.meanings.T - NOTHING) / (1 - NOTHING), 0, 1)
    return Likeness(*(part.astype(np.float32) for part in (shared, held, (shared + cosine) / 2)))


def within(one: NDArray[Any], other: NDArray[Any]) -> NDArray[np.bool_]:
    """Say of each of some values whether it is among others, which are sorted."""
    if not len(other):
        return np.zeros(len(one), np.bool_)
    found: NDArray[np.bool_] = other[np.minimum(np.searchsorted(other, one), len(other) - 1)] == one
    return found


def _incidence(sheet: Sheet, vocabulary: NDArray[np.uint32]) -> NDArray[np.float32]:
    """Return a row a sentence, a column a stem: 1 where it stands there outside quotations."""
    out = np.zeros((len(sheet.first) - 1, len(vocabulary)), np.float32)
    if len(vocabulary):
        column = np.minimum(np.searchsorted(vocabulary, sheet.stems), len(vocabulary) - 1)
        found = (vocabulary[column] == sheet.stems) & ~sheet.quoted
        out[sheet.sentence[found], column[found]] = 1
    return out

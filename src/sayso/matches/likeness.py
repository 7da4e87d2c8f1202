"""Two sheets -> how alike each sentence of one is to each of the other, words within quotation marks left out.

Two measures, halved into one: the weight of the stems that both hold (Dice), and the cosine of the sentence vectors,
which sees synonyms. What it does not do: see order within a sentence, or polarity ("denied" and "confirmed" are alike).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet

# A cosine of less is nothing in common: sentences on different subjects are a little alike. Chosen, not measured.
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
    vocabulary = np.intersect1d(one.stems[~one.quoted], other.stems[~other.quoted])
    here, there = _incidence(one, vocabulary), _incidence(other, vocabulary)
    weights = np.zeros(len(vocabulary), np.float32)
    weights[np.searchsorted(vocabulary, one.stems[np.isin(one.stems, vocabulary)])] = one.weights[
        np.isin(one.stems, vocabulary)
    ]
    common = (here * weights) @ there.T
    told_one, told_other = distinct(one)[:, None], distinct(other)[None, :]
    shared = 2 * common / np.maximum(told_one + told_other, TINY)
    held = common / np.maximum(np.minimum(told_one, told_other), TINY)
    cosine = np.clip((one.meanings @ other.meanings.T - NOTHING) / (1 - NOTHING), 0, 1)
    return Likeness(*(part.astype(np.float32) for part in (shared, held, (shared + cosine) / 2)))


def distinct(sheet: Sheet) -> NDArray[np.float32]:
    """Return the weight of each sentence's different stems outside quotations."""
    pairs = np.unique(np.stack((sheet.sentence, sheet.stems.astype(np.int64)))[:, ~sheet.quoted], axis=1)
    stems, places = np.unique(sheet.stems, return_index=True)
    weights = sheet.weights[places][np.searchsorted(stems, pairs[1])]
    return np.bincount(pairs[0], weights, minlength=len(sheet.first) - 1).astype(np.float32)


def _incidence(sheet: Sheet, vocabulary: NDArray[np.uint32]) -> NDArray[np.float32]:
    """Return a row a sentence, a column a stem: 1 where it stands there outside quotations."""
    out = np.zeros((len(sheet.first) - 1, len(vocabulary)), np.float32)
    if len(vocabulary):
        column = np.minimum(np.searchsorted(vocabulary, sheet.stems), len(vocabulary) - 1)
        found = (vocabulary[column] == sheet.stems) & ~sheet.quoted
        out[sheet.sentence[found], column[found]] = 1
    return out

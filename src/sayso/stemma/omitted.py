"""Sheets of a family -> how often one telling leaves out a word in the midst of what another has.

Where two tellings go on with the same words on both sides, and one of them has a word between that the other lacks, it
was more likely left out than put in (the textual critics' omission). So one that lacks what its would-be child has in
such a place is an unlikely parent, and where each of two lacks such words of the other, neither is the other's.
What it does not do: look at more than one word at a place, since whole clauses are put in as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.words import runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet

    Hashes = NDArray[np.uint64]

# Words that must be the same on either side, in one sentence.
BESIDE = 2
# Places counted at once: with 250 tellings some 160 MB, however long they are and however much was edited.
TOGETHER = 1 << 16
MIX = np.uint64(0x9E3779B97F4A7C15)
HALF = np.uint64(32)


def omitted(sheets: Sequence[Sheet]) -> NDArray[np.float32]:
    """Return at how many places the row's telling lacks a word that the column's has; articles times places in time."""
    without, within = zip(*map(_places, sheets), strict=True)
    every = np.intersect1d(np.concatenate(without), np.concatenate(within))
    found = np.zeros((len(sheets), len(sheets)), np.float32)
    for start in range(0, len(every), TOGETHER):
        both = every[start : start + TOGETHER]
        lacking = np.stack([np.isin(both, each) for each in without])
        having = np.stack([np.isin(both, each) for each in within])
        # A telling that has both, with the word and without it, says nothing of either.
        found += (lacking & ~having).astype(np.float32) @ (having & ~lacking).T.astype(np.float32)
    return found


def _places(sheet: Sheet) -> tuple[Hashes, Hashes]:
    """Return what surrounds each border between two words, and what surrounds each word."""
    return _around(sheet, 0), _around(sheet, 1)


def _around(sheet: Sheet, between: int) -> Hashes:
    """Return the hashes of BESIDE words and those behind the next few, each once, as far as one sentence holds all."""
    beside = runs(sheet.keys, BESIDE)
    before, behind = beside[: max(0, len(beside) - BESIDE - between)], beside[BESIDE + between :]
    last = 2 * BESIDE + between - 1
    whole = sheet.sentence[: len(before)] == sheet.sentence[last : last + len(before)]
    found = (before ^ (behind >> HALF) ^ (behind << HALF)) * MIX
    return np.unique(found[whole])

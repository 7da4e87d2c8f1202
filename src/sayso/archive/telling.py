"""Which of a few hundred words stand in which of many texts: by the hashes that signing them needs anyway."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.signatures import together
from sayso.archive.words import LONGEST_TEXT, words, words_of
from sayso.article.phrased import telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

# So many last bits of a hash are looked up first: of 125 words one is then looked at that is none of ours, and the
# table fits into a processor's nearest memory.
BITS = 15


def telling_words(texts: Sequence[str]) -> list[frozenset[str] | None]:
    """Return the telling words of each text, for `article.extract`; None for one that is too long to be read whole."""
    return [found for group in together(texts) for found in _told(texts[group])]


def _told(texts: Sequence[str]) -> list[frozenset[str] | None]:
    read = words_of(texts)
    hashes = read.words.hash
    near = np.flatnonzero(_nearly()[(hashes & np.uint64((1 << BITS) - 1)).astype(np.intp)])
    found: list[set[str]] = [set() for _ in texts]
    holding = np.searchsorted(read.first, near, side="right") - 1
    for number, key in zip(holding.tolist(), hashes[near].tolist(), strict=True):
        if key in _words():
            found[number].add(_words()[key])
    return [frozenset(each) if len(text) <= LONGEST_TEXT else None for text, each in zip(texts, found, strict=True)]


@cache
def _words() -> dict[int, str]:
    """Return each telling word by its hash."""
    return {int(words(word).hash[0]): word for word in telling()}


@cache
def _nearly() -> npt.NDArray[np.bool_]:
    """Say of each ending of a hash whether a telling word has it."""
    flags = np.zeros(1 << BITS, np.bool_)
    flags[[key % (1 << BITS) for key in _words()]] = True
    return flags

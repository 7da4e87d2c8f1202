"""Whether two stretches of text say the same in the same words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = re.compile(r"\w+")
# Share of words in common (of the words of both) from which two headlines, deks or teasers are one. On
# evals/pages all headlines are found from .5 to .7 and two are lost from .8 on; the sentences about one event in
# tests/article/test_repeats.py, which must stay apart, share under .4.
SAME = 0.7
# Capitals whose small form depends on where they stand, or is more than one letter.
CHANGING = "Σİ"
# Below this many words an overlap says nothing: "Read more" repeats on every page.
FEW = 3


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, lower case, in order."""
    if text.isascii():
        return tuple(WORD.findall(text.lower()))
    # Some letters grow by a mark when made small, which is no part of a word.
    return tuple(word.lower() for word in WORD.findall(text))


# A headline is compared with a handful of lines, one after the other.
@lru_cache(maxsize=4)
def _kept(text: str) -> tuple[str, ...]:
    return words_of(text)


def overlap(a: str, b: str) -> float:
    """Return the share of words that two texts have in common, 0..1: of all their different words."""
    return _shared(set(words_of(a)), set(words_of(b)))


def same(a: str, b: str) -> bool:
    """Say whether two short texts say the same: equal words, or nearly all of them shared."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    first = _kept(short)
    if not _may_share(first, long):
        return False
    second = words_of(long)
    if first == second:
        return bool(first)
    return min(len(first), len(second)) >= FEW and _shared(set(first), set(second)) >= SAME


def _may_share(words: Sequence[str], text: str) -> bool:
    """Say whether enough of these words stand somewhere in a text at all: what has not even that is not alike.

    A quick look that costs a third of taking the text apart; `same` decides.
    """
    if not text.isascii() and any(letter in text for letter in CHANGING):
        return True
    low, different, missing = text.lower(), set(words), 0
    most = (1 - SAME) * len(different)
    for word in different:
        missing += word not in low
        if missing > most:
            return False
    return True


def _shared(first: set[str], second: set[str]) -> float:
    return len(first & second) / len(first | second) if first and second else 0.0


def earlier(texts: Sequence[str], text: str) -> int | None:
    """Return the index of the first of `texts` that says the same as `text`, None where none does."""
    return next((index for index, other in enumerate(texts) if same(other, text)), None)

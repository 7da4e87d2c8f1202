"""What an article is looked up by: keyed hashes of its passages, quotations, names, figures and rarer words.

Four kinds of keys, each with its own hash key, so that all can lie in one index:

- `passages`: runs of words outside quotations, a sample that depends on nothing but
  the run itself, so two articles that share a passage share its sampled runs.
- `bands`: MinHash bands over all such runs; equal where texts are much alike.
- `quotations`: each quotation whole, and the runs of words of the longer ones, so
  that one that was trimmed or altered in a word still meets its relatives.
- `terms`: names, figures and long words, which survive where sentences are reworded.

Shared quotations are kept apart from passages because two independent reports of
one event share them. Equal keys are a reason to look, never a proof.

What it does not do: read dates or languages, or weigh a key: how rare it is, only
an archive knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.words import KEY, Words, distinct, mixed, runs, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from sayso.values import Article, Span

    Hashes = npt.NDArray[np.uint64]
    Flags = npt.NDArray[np.bool_]

# Of all rules by which an article is signed: quotations, words, sampling rates, keys. To be raised whenever the keys of
# an unchanged text change (tests/archive/test_signatures.py notices); an archive signed by another version is signed
# again by `sayso reindex`.
VERSION = 1
# Words to a run of a passage; see docs/archive.md for what other lengths find (python -m benchmarks.candidates).
PASSAGE = 4
# One run in so many is kept, the ones with the smallest hashes.
ONE_IN = 8
# However short the text, so many runs are kept (all, where there are fewer).
FEWEST = 24
# Words to a run of a quotation: three survive one altered word in any quotation of seven.
QUOTED = 3
# Fewer words in quotation marks are a title or a scare quote that anybody may use.
SHORTEST_QUOTATION = 2
# Of a quotation's runs one in two is kept, and at least so many.
QUOTED_ONE_IN = 2
QUOTED_FEWEST = 4
BANDS = 16
# Three rows a band: two texts that share 40 % of their runs meet in one of 16 bands with even odds or better.
ROWS = 3
# Letters from which a word is rare enough to be looked up by.
LONG_WORD = 9
# Most keys of one kind; only texts beyond some 10,000 words reach it.
MOST = 4096
_LARGEST = 1 << 64
_TERMS, _WHOLE, _BAND = KEY + 101, KEY + 102, KEY + 103


@dataclass(frozen=True, slots=True, eq=False)
class Signatures:
    """The keys of one article: sorted, distinct 64-bit hashes of each kind. Equal when all keys are."""

    passages: Hashes
    bands: Hashes
    quotations: Hashes
    terms: Hashes

    def keys(self) -> Hashes:
        """Return the keys of all kinds together."""
        return np.concatenate((self.passages, self.bands, self.quotations, self.terms))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Signatures) and all(
            np.array_equal(getattr(self, name), getattr(other, name)) for name in self.__slots__
        )

    def __hash__(self) -> int:
        return hash(self.keys().tobytes())


def signatures(article: Article, quotes: Sequence[Span]) -> Signatures:
    """Return what an article is looked up by; `quotes` are the spans of its quotations, marks included or not."""
    return sign(words(article.text), quotes)


def sign(found: Words, quotes: Sequence[Span]) -> Signatures:
    """Return the signatures of words that were found already."""
    bounds = _bounds(found, quotes)
    passages = _passages(found, bounds)
    return Signatures(
        passages=_smallest(passages, ONE_IN, FEWEST),
        bands=_bands(passages),
        quotations=_quotations(found, bounds),
        terms=_terms(found),
    )


def quotation_keys(text: str) -> Hashes:
    """Return every key that a quotation of these words may have: for looking one up, so nothing is sampled."""
    hashes = words(text).hash
    if len(hashes) < SHORTEST_QUOTATION:
        return np.empty(0, np.uint64)
    return distinct(_quotation(hashes, mixed(runs(hashes, QUOTED), _WHOLE), one_in=1))


def _bounds(found: Words, quotes: Sequence[Span]) -> list[tuple[int, int]]:
    """Return of each span the half-open range of the words that lie in it."""
    flat = np.searchsorted(found.start, [bound for quote in quotes for bound in (quote.start, quote.end)]).tolist()
    return list(zip(flat[::2], flat[1::2], strict=True))


def _passages(found: Words, quoted: Sequence[tuple[int, int]]) -> Hashes:
    """Return the hash of every run that touches no quotation, or of all runs where nearly everything is quoted."""
    every = runs(found.hash, PASSAGE)
    if not quoted or not len(every):
        return distinct(every)
    inside = np.zeros(len(found) + 1, np.int64)
    for first, last in quoted:
        inside[first + 1 : last + 1] = 1
    inside = np.cumsum(inside)
    free = every[inside[PASSAGE:] == inside[:-PASSAGE]]
    # An interview is all quotation: masked, nothing would be left to find its copies by.
    return distinct(free if len(free) >= min(FEWEST, len(every)) else every)


def _smallest(hashes: Hashes, one_in: int, fewest: int) -> Hashes:
    """Return the hashes below the threshold that keeps one in so many, or the `fewest` smallest; sorted stays sorted.

    Whether a hash is kept hardly depends on what else the text holds, so that a
    passage keeps its keys in a text of any length.
    """
    below = int(np.searchsorted(hashes, np.uint64((_LARGEST - 1) // one_in)))
    return hashes[: min(max(below, fewest), MOST)]


def _bands(hashes: Hashes) -> Hashes:
    """Return one key a band: MinHash by one permutation, empty bins filled from the next (Shrivastava)."""
    if not len(hashes):
        return np.empty(0, np.uint64)
    bins = BANDS * ROWS
    # Sorted by a second hash, since the first one decides what is sampled; the first of each bin is its minimum.
    spread = np.sort(mixed(hashes, _BAND))
    which = (spread >> np.uint64(32)) * np.uint64(bins) >> np.uint64(32)
    first = np.searchsorted(which, np.arange(bins, dtype=np.uint64))
    present = np.flatnonzero(np.append(first[1:], len(which)) > first)
    turn = np.searchsorted(present, np.arange(bins)) % len(present)
    distance = (present[turn] - np.arange(bins)) % bins
    lowest = spread[first[present]][turn] + distance.astype(np.uint64) * np.uint64(_BAND)
    rows = lowest.reshape(BANDS, ROWS)
    numbered = np.arange(BANDS, dtype=np.uint64) * np.uint64(_WHOLE)
    mixed_rows = mixed(mixed(mixed(rows[:, 0] + numbered) + rows[:, 1]) + rows[:, 2], _BAND)
    return distinct(mixed_rows)


def _quotations(found: Words, bounds: Sequence[tuple[int, int]]) -> Hashes:
    """Return what `_quotation` gives for each quotation, the runs of all of them sampled in one go."""
    kept = [
        _quotation(found.hash[first:last], np.empty(0, np.uint64), QUOTED_ONE_IN)
        for first, last in bounds
        if SHORTEST_QUOTATION <= last - first < QUOTED
    ]
    longer = [(first, last - QUOTED + 1) for first, last in bounds if last - first >= QUOTED]
    if longer:
        every = mixed(runs(found.hash, QUOTED), _WHOLE)
        parts = [every[first:last] for first, last in longer]
        kept.append(_sampled(np.concatenate(parts), [len(part) for part in parts]))
    return distinct(np.concatenate(kept))[:MOST] if kept else np.empty(0, np.uint64)


def _sampled(hashes: Hashes, sizes: Sequence[int]) -> Hashes:
    """Return `_smallest` of the runs of each quotation, of which `hashes` has so many, one after the other."""
    which = np.repeat(np.arange(len(sizes)), sizes)
    order = np.lexsort((hashes, which))
    place = np.arange(len(hashes)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    ordered = hashes[order]
    low = ordered < np.uint64((_LARGEST - 1) // QUOTED_ONE_IN)
    return ordered[(low | (place < QUOTED_FEWEST)) & (place < MOST)]


def _quotation(hashes: Hashes, parts: Hashes, one_in: int) -> Hashes:
    """Return the keys of a quotation's runs, or of the whole where it is shorter than one."""
    if len(hashes) < QUOTED:
        return mixed(runs(hashes, len(hashes))[:1], _WHOLE)
    return _smallest(np.sort(parts), one_in, QUOTED_FEWEST)


def _terms(found: Words) -> Hashes:
    """Return the keys of names (capital inside a sentence, never seen small), figures and long words."""
    names = distinct(found.hash[found.capital & ~found.opening])
    small = np.sort(found.hash[~found.capital])
    if len(small):
        names = names[small[np.minimum(np.searchsorted(small, names), len(small) - 1)] != names]
    others = found.hash[(found.figure & (found.length > 1)) | (found.length >= LONG_WORD)]
    return distinct(mixed(np.concatenate((names, others)), _TERMS))[:MOST]

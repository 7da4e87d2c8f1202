"""Signatures x index -> the articles worth comparing, each with the channel that proposed it and its score.

Three channels, joined: `passages` (rare runs of words and MinHash bands: copies and excerpts), `terms` (names, figures
and rarer words: rewordings) and `quotations` (families that quote the same people). How rare a key is, the index
itself says. What it does not do: judge; a candidate is a reason to compare and no more.

An index is anything that answers `Index`: the archive's file, or `MemoryIndex` for articles at hand. Articles are
numbers here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from sayso.archive.signatures import Signatures

    Hashes = NDArray[np.uint64]
    Numbers = NDArray[np.int64]

Channel = Literal["passages", "terms", "quotations"]
CHANNELS: tuple[Channel, ...] = ("passages", "terms", "quotations")
# Candidates that each channel may propose. On the copies development set every source is among the first three of the
# passages channel, whatever became of it; five times as many are kept for larger archives.
MOST: dict[Channel, int] = {"passages": 16, "terms": 16, "quotations": 8}
# What shares so much of the weight of its passages is a copy or nearly one: all of them, up to a limit, are proposed
# (two hundred versions of one live page are two hundred relatives).
NEARLY, MOST_NEARLY = 0.3, 250
# A key that this share of the articles hold is no reason to look ("reporters", "2024"); in an archive of any size
# neither is one that more than MOST_HOLDERS hold, and one that at most FEW hold always is: as many as one live page
# has versions. The three bound a look-up to some hundred thousand postings.
COMMON = 0.05
MOST_HOLDERS = 1000
FEW = 300


class Hits(Protocol):
    """Which keys (as places in what was asked) are in which article, one pair a hit; `count` is per key asked for."""

    @property
    def key(self) -> Numbers:
        """The place of the key in what was asked."""

    @property
    def article(self) -> Numbers:
        """An article that holds it."""

    @property
    def count(self) -> Numbers:
        """For each key asked for, how many articles hold it."""


class Index(Protocol):
    """Where signatures are kept; keys of one channel never meet those of another (they are hashed apart)."""

    def articles(self) -> int:
        """Return how many articles are held."""

    def lookup(self, keys: Hashes, *, most: int) -> Hits:
        """Return who holds the keys; those that more than `most` articles hold are only counted."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article proposed, with the score of each channel that did: the weight of the keys shared, in nats."""

    article: int
    passages: float = 0.0
    terms: float = 0.0
    quotations: float = 0.0

    @property
    def score(self) -> float:
        """Return the sum of the channels; quotations count half, since rivals quote the same people."""
        return self.passages + self.terms + self.quotations / 2


def keys_of(signatures: Signatures, channel: Channel) -> Hashes:
    """Return the keys by which a channel looks an article up."""
    if channel == "passages":
        return np.concatenate((signatures.passages, signatures.bands))
    return signatures.terms if channel == "terms" else signatures.quotations


def candidates(signatures: Signatures, index: Index, *, without: Iterable[int] = ()) -> list[Candidate]:
    """Return the candidates, best first; `without` are numbers that are not to be proposed (the article itself)."""
    total, own = index.articles(), frozenset(without)
    keys = [np.unique(keys_of(signatures, channel)) for channel in CHANNELS]
    most = max(FEW, min(MOST_HOLDERS, int(COMMON * total)))
    # One look-up for all channels: most of what it costs is the same for few keys and for many.
    hits = index.lookup(np.concatenate(keys), most=most)
    weights = np.log1p(total / np.maximum(hits.count, 1))
    bounds = np.cumsum([0, *map(len, keys)]).tolist()
    scores: dict[int, dict[Channel, float]] = {}
    for channel, first, last in zip(CHANNELS, bounds, bounds[1:], strict=False):
        here = (hits.key >= first) & (hits.key < last)
        whole = float(weights[first:last].sum())
        for article, score in _proposed(channel, hits.article[here], weights[hits.key[here]], whole, own):
            scores.setdefault(article, {})[channel] = score
    found = [Candidate(article, **channels) for article, channels in scores.items()]
    return sorted(found, key=lambda each: (-each.score, each.article))


def _proposed(
    channel: Channel, articles: Numbers, weights: NDArray[np.float64], whole: float, without: frozenset[int]
) -> list[tuple[int, float]]:
    """Return the articles that a channel proposes, with the weight of the keys shared; `whole` is that of all keys."""
    found, place = np.unique(articles, return_inverse=True)
    scores = np.round(np.bincount(place, weights, minlength=len(found)), 6)
    ranked = (n for n in np.lexsort((found, -scores)).tolist() if int(found[n]) not in without)
    copies = int((scores >= NEARLY * whole).sum()) if channel == "passages" else 0
    limit = max(MOST[channel], min(copies, MOST_NEARLY))
    return [(int(found[n]), float(scores[n])) for n in islice(ranked, limit)]


@dataclass(frozen=True, slots=True, eq=False)
class MemoryHits:
    """What `MemoryIndex` answers; the fields of `Hits`."""

    key: Numbers
    article: Numbers
    count: Numbers


class MemoryIndex:
    """An index over articles at hand: two arrays sorted by key."""

    def __init__(self, signatures: Iterable[Signatures] = ()) -> None:
        """Index the signatures; an article's number is its place."""
        every = [each.keys() for each in signatures]
        keys = np.concatenate([np.empty(0, np.uint64), *every])
        numbers = np.repeat(np.arange(len(every)), [len(each) for each in every])
        order = np.argsort(keys, kind="stable")
        self._articles = len(every)
        self._keys, self._numbers = keys[order], numbers[order]

    def articles(self) -> int:
        """Return how many articles are held."""
        return self._articles

    def lookup(self, keys: Hashes, *, most: int) -> MemoryHits:
        """Return who holds the keys; those that more than `most` articles hold are only counted."""
        low = np.searchsorted(self._keys, keys, "left")
        count = np.searchsorted(self._keys, keys, "right") - low
        told = np.where(count <= most, count, 0)
        key = np.repeat(np.arange(len(keys)), told)
        within = np.arange(len(key)) - np.repeat(np.cumsum(told) - told, told)
        return MemoryHits(key, self._numbers[low[key] + within], count)

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
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.words import KEY, Texts, Words, distinct, mixed, runs, words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from sayso.values import Article, Span

    Hashes = npt.NDArray[np.uint64]
    Flags = npt.NDArray[np.bool_]
    Places = npt.NDArray[np.int64]

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
# Texts signed together, by number and code points: arrays stay small enough for a processor's own memory.
TOGETHER = 64
MOST_TOGETHER = 1 << 18
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
    return _signed(Texts(found, np.array([0, len(found)]), np.zeros(1, np.int64)), [quotes])[0]


def sign_all(texts: Sequence[str], quotes: Sequence[Sequence[Span]]) -> list[Signatures]:
    """Return the signatures of several texts with their quotations: what `signatures` gives, several times as fast."""
    return [each for group in together(texts) for each in _signed(words_of(texts[group]), quotes[group])]


def together(texts: Sequence[str]) -> Iterator[slice]:
    """Yield which texts are best read together, by their places: all of them, group after group."""
    start = 0
    while start < len(texts):
        end, size = start, 0
        while end < len(texts) and end - start < TOGETHER and (end == start or size + len(texts[end]) <= MOST_TOGETHER):
            size += len(texts[end])
            end += 1
        yield slice(start, end)
        start = end


def quotation_keys(text: str) -> Hashes:
    """Return every key that a quotation of these words may have: for looking one up, so nothing is sampled."""
    hashes = words(text).hash
    if len(hashes) < SHORTEST_QUOTATION:
        return np.empty(0, np.uint64)
    return distinct(_quotation(hashes, mixed(runs(hashes, QUOTED), _WHOLE), one_in=1))


def always_kept(keys: Hashes) -> Flags:
    """Say which keys of runs (`quotation_keys` of QUOTED words or more) no sampling leaves out.

    A quotation that holds the run has the key, whatever else stands in it; but of an
    article with more than 2 * MOST quoted words the greatest are left out.
    """
    return keys < np.uint64((_LARGEST - 1) // QUOTED_ONE_IN)


@dataclass(frozen=True, slots=True, eq=False)
class _Runs:
    """Hashes of runs of words, each with the number of the text it is from, in the order of the texts."""

    hash: Hashes
    text: Places

    def where(self, flags: Flags) -> _Runs:
        """Return those that are flagged."""
        return _Runs(self.hash[flags], self.text[flags])

    def split(self, count: int) -> list[Hashes]:
        """Return those of each of so many texts."""
        bounds = np.searchsorted(self.text, np.arange(count + 1)).tolist()
        return [self.hash[start:end] for start, end in pairwise(bounds)]


def _signed(found: Texts, quotes: Sequence[Sequence[Span]]) -> list[Signatures]:
    """Return the signatures of each text; the work is done for all of them at once wherever that can be."""
    count = len(quotes)
    bounds = _bounds(found, quotes)
    passages = _passages(found, bounds)
    sampled = _sets(passages.where(passages.hash < np.uint64((_LARGEST - 1) // ONE_IN))).split(count)
    for number in [number for number, each in enumerate(sampled) if len(each) < FEWEST]:
        first, last = np.searchsorted(passages.text, [number, number + 1])
        sampled[number] = _smallest(distinct(passages.hash[first:last]), ONE_IN, FEWEST)
    return [
        Signatures(*each)
        for each in zip(
            sampled,
            _bands(passages, count),
            _quotations(found, bounds).split(count),
            _terms(found).split(count),
            strict=True,
        )
    ]


def _text_of(found: Texts) -> Places:
    """Return of each word in which text it stands."""
    return np.repeat(np.arange(len(found.base)), np.diff(found.first))


def _bounds(found: Texts, quotes: Sequence[Sequence[Span]]) -> Places:
    """Return of each span of each text the half-open range of the words that lie in it, a row each."""
    flat = [
        bound + base
        for base, spans in zip(found.base.tolist(), quotes, strict=True)
        for span in spans
        for bound in (span.start, span.end)
    ]
    return np.searchsorted(found.words.start, np.array(flat, np.int64)).reshape(-1, 2)


def _passages(found: Texts, quoted: Places) -> _Runs:
    """Return the hash of every run that touches no quotation, or of all runs where nearly everything is quoted."""
    hashes, text = runs(found.words.hash, PASSAGE), _text_of(found)
    last = PASSAGE - 1
    every = _Runs(hashes, text[: len(hashes)])
    whole = text[: len(hashes)] == text[last:]
    if not len(quoted):
        return every.where(whole)
    inside = np.zeros(len(found.words) + 1, np.int64)
    np.add.at(inside, quoted[:, 0], 1)
    np.add.at(inside, quoted[:, 1], -1)
    outside = np.concatenate((np.zeros(1, np.int64), np.cumsum(np.cumsum(inside)[:-1] > 0)))
    free = whole & (outside[PASSAGE:] == outside[:-PASSAGE])
    # An interview is all quotation: masked, nothing would be left to find its copies by.
    counts = [np.bincount(every.text[flags], minlength=len(found.base)) for flags in (free, whole)]
    bare = counts[0] < np.minimum(FEWEST, counts[1])
    return every.where(free | (whole & bare[every.text]))


def _smallest(hashes: Hashes, one_in: int, fewest: int) -> Hashes:
    """Return the hashes below the threshold that keeps one in so many, or the `fewest` smallest; sorted stays sorted.

    Whether a hash is kept hardly depends on what else the text holds, so that a
    passage keeps its keys in a text of any length.
    """
    below = int(np.searchsorted(hashes, np.uint64((_LARGEST - 1) // one_in)))
    return hashes[: min(max(below, fewest), MOST)]


def _bands(passages: _Runs, count: int) -> list[Hashes]:
    """Return one key a band: MinHash by one permutation, empty bins filled from the next (Shrivastava)."""
    bins = BANDS * ROWS
    # By a second hash, since the first one decides what is sampled; the least of each bin is kept.
    spread = mixed(passages.hash, _BAND)
    which = ((spread >> np.uint64(32)) * np.uint64(bins) >> np.uint64(32)).astype(np.int64) + passages.text * bins
    least, met = np.full(count * bins, _LARGEST - 1, np.uint64), np.zeros(count * bins, np.bool_)
    np.minimum.at(least, which, spread)
    met[which] = True
    lowest, present = least.reshape(count, bins), met.reshape(count, bins)
    holding = np.flatnonzero(present.any(axis=1))
    lowest, present = lowest[holding], present[holding]
    filled, missing = lowest.copy(), ~present
    for distance in range(1, bins):
        if not missing.any():
            break
        there = missing & np.roll(present, -distance, axis=1)
        filled[there] = np.roll(lowest, -distance, axis=1)[there] + np.uint64(distance * _BAND % _LARGEST)
        missing &= ~there
    rows = filled.reshape(-1, BANDS, ROWS)
    numbered = np.arange(BANDS, dtype=np.uint64) * np.uint64(_WHOLE)
    keys = mixed(mixed(mixed(rows[..., 0] + numbered) + rows[..., 1]) + rows[..., 2], _BAND)
    bands = [np.empty(0, np.uint64)] * count
    for number, each in zip(holding.tolist(), keys, strict=True):
        bands[number] = distinct(each)
    return bands


def _quotations(found: Texts, bounds: Places) -> _Runs:
    """Return what `_quotation` gives for each quotation, the runs of all of them sampled in one go."""
    sizes, text, hashes = bounds[:, 1] - bounds[:, 0], _text_of(found), found.words.hash
    short = bounds[(sizes >= SHORTEST_QUOTATION) & (sizes < QUOTED), 0]
    pairs = runs(hashes, SHORTEST_QUOTATION)
    longer = bounds[sizes >= QUOTED]
    counts = longer[:, 1] - longer[:, 0] - QUOTED + 1
    which = np.repeat(np.arange(len(longer)), counts)
    place = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    runs_of = mixed(runs(hashes, QUOTED)[longer[which, 0] + place], _WHOLE)
    kept, kept_of = _sampled(runs_of, which, place)
    every = np.concatenate((mixed(pairs[short], _WHOLE), kept))
    return _sets(_Runs(every, np.concatenate((text[short], text[longer[kept_of, 0]]))))


def _sets(given: _Runs) -> _Runs:
    """Return the hashes of each text sorted, each once, at most MOST of them."""
    order = _ordered(given.hash, given.text)
    hashes, text = given.hash[order], given.text[order]
    fresh = np.ones(len(hashes), np.bool_)
    fresh[1:] = (hashes[1:] != hashes[:-1]) | (text[1:] != text[:-1])
    hashes, text = hashes[fresh], text[fresh]
    place = np.arange(len(text)) - np.searchsorted(text, text)
    return _Runs(hashes, text).where(place < MOST)


def _ordered(hashes: Hashes, which: Places) -> Places:
    """Return the order by `which` and, within each, by hash: np.lexsort in a third of its time.

    Numpy sorts plain numbers many at a time, and small ones by their digits.
    """
    order = np.argsort(hashes)
    small = which[order].astype(np.uint16 if len(which) == 0 or int(which.max()) < 1 << 16 else np.int64)
    return order[np.argsort(small, kind="stable")]


def _sampled(hashes: Hashes, which: Places, place: Places) -> tuple[Hashes, Places]:
    """Return `_smallest` of the runs of each quotation and of which one each is; `place` counts within each."""
    order = _ordered(hashes, which)
    ordered = hashes[order]
    kept = (always_kept(ordered) | (place < QUOTED_FEWEST)) & (place < MOST)
    return ordered[kept], which[kept]


def _quotation(hashes: Hashes, parts: Hashes, one_in: int) -> Hashes:
    """Return the keys of a quotation's runs, or of the whole where it is shorter than one."""
    if len(hashes) < QUOTED:
        return mixed(runs(hashes, len(hashes))[:1], _WHOLE)
    return _smallest(np.sort(parts), one_in, QUOTED_FEWEST)


def _terms(found: Texts) -> _Runs:
    """Return the keys of names (capital inside a sentence, never seen small), figures and long words."""
    seen, text = found.words, _text_of(found)
    # A word of one text is another than the same word of another text.
    own = mixed(seen.hash + text.astype(np.uint64) * np.uint64(_TERMS))
    names = np.flatnonzero(seen.capital & ~seen.opening)
    small = np.sort(own[~seen.capital])
    if len(small):
        names = names[small[np.minimum(np.searchsorted(small, own[names]), len(small) - 1)] != own[names]]
    others = np.flatnonzero((seen.figure & (seen.length > 1)) | (seen.length >= LONG_WORD))
    chosen = np.concatenate((names, others))
    return _sets(_Runs(mixed(seen.hash[chosen], _TERMS), text[chosen]))

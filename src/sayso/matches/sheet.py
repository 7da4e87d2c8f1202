"""Article -> Sheet: all that comparing needs to know about one article, as arrays, made once.

What it does not do: look at another article. An article of more than LONGEST words is compared by its first LONGEST.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from sayso.archive.words import runs, words
from sayso.attribution.quotation import quotations
from sayso.attribution.tokens import beginnings
from sayso.matches.background import background, meaning
from sayso.matches.stems import stem_key
from sayso.matches.verbatim import SHORTEST
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.values import Article

# A long read has 10,000 words; a page of 20,000 is a transcript or a list, and its first half tells whose it is.
LONGEST = 20_000
# The sentences that alignment looks at; the matrix of two such articles has a quarter of a million cells.
MOST_SENTENCES = 500
# A quotation shorter than this many words is a scare quote or a title: its words are the article's own.
SHORTEST_QUOTATION = 4


class Vocabulary(NamedTuple):
    """Different stems, sorted; of each its weight and the row of its first word."""

    stems: NDArray[np.uint32]
    weights: NDArray[np.float32]
    first: NDArray[np.int64]


@dataclass(frozen=True)
class Sheet:
    """One article in words: row `i` of each word array is one word, row `s` of each sentence array one sentence.

    `starts`/`ends` are offsets into `text`; `keys` are the hashes of the words as written (`archive.words`), `stems`
    the keys of their stems, `weights` how much each stem tells; `quoted` marks words within quotation marks;
    `sentence` is the row of the sentence that a word stands in.
    `first` has one more row than there are sentences: sentence `s` is the words from `first[s]` up to `first[s + 1]`.
    `meanings` are sentence vectors of length one over the words outside quotations (of all words, where all are
    quoted), `told` the weight of the words outside quotations. `names` and `figures` are rows of words.
    What is computed from these is computed once, when it is first asked for: an article is compared with many.
    """

    text: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    keys: NDArray[np.uint64]
    stems: NDArray[np.uint32]
    weights: NDArray[np.float32]
    quoted: NDArray[np.bool_]
    sentence: NDArray[np.int64]
    first: NDArray[np.int64]
    meanings: NDArray[np.float32]
    told: NDArray[np.float32]
    names: NDArray[np.int64]
    figures: NDArray[np.int64]
    language: str | None = None
    quotations: tuple[Span, ...] = field(default=())

    @property
    def size(self) -> int:
        """Return the number of words."""
        return len(self.keys)

    def span(self, first: int, last: int) -> Span:
        """Return the characters from word `first` to word `last`, both included."""
        return Span(int(self.starts[first]), int(self.ends[last]))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The different stems outside quotations."""
        rows = np.flatnonzero(~self.quoted)
        stems, first = np.unique(self.stems[rows], return_index=True)
        return Vocabulary(stems, self.weights[rows[first]], rows[first])

    @cached_property
    def told_once(self) -> NDArray[np.float32]:
        """The weight of each sentence's different stems outside quotations."""
        own = ~self.quoted
        codes = np.unique(self.sentence[own].astype(np.uint64) << np.uint64(32) | self.stems[own])
        stems = (codes & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        weights = self.vocabulary.weights[np.searchsorted(self.vocabulary.stems, stems)]
        which = (codes >> np.uint64(32)).astype(np.int64)
        return np.bincount(which, weights, minlength=len(self.first) - 1).astype(np.float32)

    @cached_property
    def stem_pairs(self) -> NDArray[np.uint64]:
        """The different runs of two stems outside quotations, sorted."""
        return np.unique(runs(self.stems[~self.quoted].astype(np.uint64), 2))

    @cached_property
    def runs(self) -> NDArray[np.uint64]:
        """The different runs of words as long as those that count as shared (`verbatim`), sorted."""
        return np.unique(runs(self.keys, SHORTEST))

    @cached_property
    def name_keys(self) -> NDArray[np.uint64]:
        """The different names outside quotations, sorted."""
        return np.unique(self.keys[self.names[~self.quoted[self.names]]])

    @cached_property
    def figure_keys(self) -> NDArray[np.uint64]:
        """The different figures outside quotations, sorted."""
        return np.unique(self.keys[self.figures[~self.quoted[self.figures]]])


def sheet(article: Article) -> Sheet:
    """Read an article into its sheet."""
    text, language = article.text, article.language
    found = words(text)
    quotes = tuple(q.span for q in quotations(text, article.paragraphs) if q.depth == 0)
    starts, ends = found.start[:LONGEST], found.end[:LONGEST]
    spellings = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    different: dict[str, int] = {}
    which = np.array([different.setdefault(spelling, len(different)) for spelling in spellings], np.int64)
    keys = [stem_key(spelling) for spelling in different]
    stems = np.array(keys, np.uint32)[which]
    weights = np.array([background().weight(key) for key in keys], np.float32)[which]
    quoted = _quoted(starts, quotes)
    order, bounds = _sentences(article, starts)
    return Sheet(
        text=text,
        starts=starts,
        ends=ends,
        keys=found.hash[:LONGEST],
        stems=stems,
        weights=weights,
        quoted=quoted,
        sentence=order,
        first=bounds,
        meanings=_vectors(list(different), which, weights, quoted, bounds),
        told=_sums(weights * ~quoted, bounds),
        names=np.flatnonzero((found.capital & ~found.opening)[:LONGEST]),
        figures=np.flatnonzero(found.figure[:LONGEST]),
        language=language,
        quotations=quotes,
    )


def _sentences(article: Article, starts: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the sentence of each word, and the bounds of the sentences; past the limit all is one last sentence."""
    borders = _borders(article)
    order = np.searchsorted(borders, starts, "right")
    order = np.cumsum(np.diff(order, prepend=order[:1]) > 0)
    order = np.minimum(order, MOST_SENTENCES - 1)
    bounds = np.append(np.flatnonzero(np.diff(order, prepend=-1)), len(order))
    return order.astype(np.int64), bounds.astype(np.int64)


def _borders(article: Article) -> NDArray[np.int64]:
    """Return the offsets at which sentences begin; what stands outside paragraphs is its own."""
    begins = {0}
    for paragraph in article.paragraphs or (Span(0, len(article.text)),):
        begins.update((paragraph.start, paragraph.end))
        begins.update(beginnings(article.text, paragraph, article.language or "en"))
    return np.array(sorted(begins), np.int64)


def _sums(values: NDArray[np.float32], bounds: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the sum of the values of each sentence's words."""
    if len(bounds) < 2:  # noqa: PLR2004  # one bound alone is a text without words
        return values[:0]
    out: NDArray[np.float32] = np.add.reduceat(values, bounds[:-1], dtype=np.float32)
    return out


def _quoted(starts: NDArray[np.int64], quotes: Sequence[Span]) -> NDArray[np.bool_]:
    quoted = np.zeros(len(starts), np.bool_)
    for quote in quotes:
        low, high = np.searchsorted(starts, (quote.start, quote.end))
        if high - low >= SHORTEST_QUOTATION:
            quoted[low:high] = True
    return quoted


def _vectors(
    different: Sequence[str],
    which: NDArray[np.int64],
    weights: NDArray[np.float32],
    quoted: NDArray[np.bool_],
    bounds: NDArray[np.int64],
) -> NDArray[np.float32]:
    """Return one vector a sentence: the weighted sum of its words' vectors, at length one.

    `different` are the spellings, each once, `which` the one of each word.
    """
    if not different:
        return np.zeros((0, background().vectors.shape[1]), np.float32)
    each = np.stack([meaning(spelling) for spelling in different])[which]
    outside = _sums(each * (weights * ~quoted)[:, None], bounds)
    everything = _sums(each * weights[:, None], bounds)
    bare = _sums((~quoted).astype(np.float32), bounds) == 0
    total = np.where(bare[:, None], everything, outside)
    lengths = np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-6)
    out: NDArray[np.float32] = (total / lengths).astype(np.float32)
    return out

"""Text -> words with word pieces, features and windows.

Needs numpy and tokenizers alone, so that training and the shipped model read a text in exactly the same way. A *word*
is what the tokenizer's pre-tokenizer splits off (letters and digits, or one mark); labels, links and spans are counted
in words, and only the first piece of a word is tagged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

CLS, SEP, MASK, PAD = 101, 102, 103, 0
# Most word pieces in a window (two more mark its ends). A paragraph of news rarely has over 150.
WINDOW = 160

# How many values each feature column has: letter case, gap before the word, quotation state.
FEATURE_SIZES = (6, 3, 4)
MARK, LOWER, TITLE, UPPER, OTHER, DIGITS = range(6)
TIGHT, SPACE, BREAK = range(3)
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)

_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'
_OPENING = "\u201c\u201e\u201f\u00ab"
_CLOSING = "\u201d\u00bb"
_LINE_END = re.compile("\n")
_SENTENCE_END = re.compile("[.!?\u2026][\"\u201d\u2019')\\]]*$")
# The tokenizer takes UTF-8, which has no lone surrogates; a stand-in keeps the offsets.
_SURROGATE = re.compile("[\ud800-\udfff]")
# A text has some hundreds of different words; more would be looked at again, no harm done.
WORDS_KEPT = 16384
# Sentence ends are looked for in so many characters: a full stop and three closing marks.
_END_REACH = 4


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words.

    `starts` and `ends` are character offsets (n words). `first` is the index of each word's first piece, and the
    number of pieces at its end (n + 1). `ids` are the pieces. `features` has one row a word, columns as in
    FEATURE_SIZES.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    first: NDArray[np.int32]
    ids: NDArray[np.int32]
    features: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.starts)


def split(text: str, tokenizer: Tokenizer) -> Words:
    """Cut `text` into words. The tokenizer must neither truncate nor pad."""
    encoding = tokenizer.encode(_SURROGATE.sub("\ufffd", text), add_special_tokens=False)
    word_of = encoding.word_ids
    offsets = encoding.offsets
    first = [i for i in range(len(word_of)) if i == 0 or word_of[i] != word_of[i - 1]]
    bounds = [*first, len(word_of)]
    starts = np.array([offsets[i][0] for i in first], np.int32)
    ends = np.array([offsets[j - 1][1] for j in bounds[1:]] if first else [], np.int32)
    ids = np.array(encoding.ids, np.int32)
    return Words(starts, ends, np.array(bounds, np.int32), ids, _features(text, starts, ends))


def _features(text: str, starts: NDArray[np.int32], ends: NDArray[np.int32]) -> NDArray[np.uint8]:
    rows = np.zeros((len(starts), len(FEATURE_SIZES)), np.uint8)
    if not len(rows):
        return rows
    words = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    rows[:, 0] = list(map(_case, words))
    rows[1:, 1] = np.where(starts[1:] > ends[:-1], SPACE, TIGHT)
    ends_of_lines = [match.start() for match in _LINE_END.finditer(text)]
    begin = {0, *np.searchsorted(starts, ends_of_lines).tolist()} - {len(rows)}
    rows[list(begin), 1] = BREAK
    marks = {i for i, word in enumerate(words) if word in _QUOTES}
    opened: int | None = None
    for i in [*sorted(begin | marks), len(rows)]:
        if opened is not None:
            rows[opened + 1 : i, 2] = INSIDE
        if i in begin:
            opened = None
        if i in marks:
            opens = words[i] in _OPENING or (words[i] not in _CLOSING and opened is None)
            rows[i, 2] = OPENING if opens else CLOSING
            opened = i if opens else None
    return rows


@lru_cache(maxsize=WORDS_KEPT)
def _case(word: str) -> int:
    if not word[:1].isalnum():
        return MARK
    if word.islower():
        return LOWER
    if word.isdigit():
        return DIGITS
    if word.isupper() and len(word) > 1:
        return UPPER
    return TITLE if word[0].isupper() and (len(word) == 1 or word[1:].islower()) else OTHER


@dataclass(frozen=True, slots=True)
class Window:
    """Words `[start, end)` seen together. Words before `own` are context that an earlier window answers for."""

    start: int
    own: int
    end: int


def windows(text: str, words: Words, *, limit: int = WINDOW, first_limit: int = 0, context: int = 0) -> list[Window]:
    """Cut into windows of at most `limit` pieces, at paragraph ends where possible, then sentence ends, then anywhere.

    `first_limit` shortens the first window, so that training can move the cuts from epoch to epoch. `context` repeats
    up to that many pieces before each window, whose own part is as much shorter.
    """
    rank = _cut_ranks(text, words)
    out: list[Window] = []
    at = 0
    while at < len(words):
        room = first_limit if first_limit and not out else limit
        lead = _lead(words, rank, at, context) if context and at else at
        room -= int(words.first[at] - words.first[lead])
        end = int(np.searchsorted(words.first, words.first[at] + room, side="right")) - 1
        end = max(min(end, len(words)), at + 1)
        if end < len(words):
            end = _best_cut(rank, at, end)
        out.append(Window(lead, at, end))
        at = end
    return out


def _cut_ranks(text: str, words: Words) -> NDArray[np.uint8]:
    """Rank each place before a word: 2 a paragraph begins, 1 a sentence seems to, 0 neither."""
    rank = np.zeros(len(words) + 1, np.uint8)
    rank[:-1][words.features[:, 1] == BREAK] = 2
    spaced = np.flatnonzero((words.features[:, 1] == SPACE) & (words.features[:, 0] != LOWER))
    for i in spaced.tolist():
        before = int(words.ends[i - 1])
        if _SENTENCE_END.search(text, max(0, before - _END_REACH), before):
            rank[i] = 1
    return rank


def _best_cut(rank: NDArray[np.uint8], at: int, end: int) -> int:
    """Choose the last paragraph start in the later two thirds of `[at, end]`, else sentence start, else `end`."""
    floor = at + (end - at) // 3
    for wanted in (2, 1):
        hits = np.flatnonzero(rank[floor + 1 : end + 1] >= wanted)
        if len(hits):
            return floor + 1 + int(hits[-1])
    return end


def _lead(words: Words, rank: NDArray[np.uint8], at: int, context: int) -> int:
    lowest = int(np.searchsorted(words.first, words.first[at] - context))
    hits = np.flatnonzero(rank[lowest:at])
    return lowest + int(hits[0]) if len(hits) else at


@dataclass(frozen=True, slots=True)
class Batch:
    """What the model reads: `ids`, `mask` (windows, pieces) and `features` (windows, pieces, columns)."""

    ids: NDArray[np.int32]
    mask: NDArray[np.int32]
    features: NDArray[np.int32]


def batch(parts: Sequence[tuple[Words, Window]]) -> Batch:
    """Pad windows to the longest of them. The features of a word stand on each of its pieces."""
    sizes = [int(w.first[v.end] - w.first[v.start]) for w, v in parts]
    shape = (len(parts), max(sizes, default=0) + 2)
    ids, mask = np.full(shape, PAD, np.int32), np.zeros(shape, np.int32)
    features = np.zeros((*shape, len(FEATURE_SIZES)), np.int32)
    for row, (size, (words, view)) in enumerate(zip(sizes, parts, strict=True)):
        low = int(words.first[view.start])
        ids[row, 0], ids[row, size + 1] = CLS, SEP
        ids[row, 1 : size + 1] = words.ids[low : low + size]
        mask[row, : size + 2] = 1
        lengths = np.diff(words.first[view.start : view.end + 1])
        features[row, 1 : size + 1] = np.repeat(words.features[view.start : view.end], lengths, axis=0)
    return Batch(ids, mask, features)


def first_pieces(words: Words, view: Window) -> NDArray[np.int64]:
    """Return where, in the window's row of a batch, each of its words has its first piece."""
    return np.asarray(words.first[view.start : view.end] - words.first[view.start] + 1, np.int64)

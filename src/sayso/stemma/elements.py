"""Sheets of a family -> what each telling holds, as one matrix, and which spellings are slips.

An element is a run of three words, a pair of stems in a row, or a stem that tells something; words in quotation marks
count as well, since within a family an altered quotation is handed on like any other words. What a telling holds that
its parent does not was put in; what two hold and a third does not, the third is no link between.
What it does not do: weigh what that means; the costs do.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.archive.words import runs
from sayso.matches.background import background
from sayso.matches.stems import plain, stem_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet

    Floats = NDArray[np.float32]

# Three words in a row: one changed word alters three runs, so each counts a third; four miss too much of a rewording.
RUN = 3
RUN_WEIGHT = 1 / 3
# Two stems in a row survive where endings and small words change.
PAIR_WEIGHT = 1 / 2
# A stem that stands in one article of twenty or fewer (3 nats) tells something.
TELLING = 3.0
STEM_WEIGHT = 1.0
# A slip counts in words of so many letters: shorter ones are one letter away from another word too often.
SLIP_LETTERS = 5
# Letters of a word beyond which it is an address or a key.
LONGEST = 30


@dataclass(frozen=True, slots=True)
class Elements:
    """Row `i` is the telling of sheet `i`.

    `common[i, j]` is the weight of what `i` and `j` both hold, the diagonal what one holds. `held` is the matrix
    itself, `weights` the weight of its columns. `slips[i]` are the misspelt words of telling `i` with what they
    should be, `right[i]` the well spelt words of it that some other telling gets wrong.
    """

    common: Floats
    held: NDArray[np.bool_]
    weights: Floats
    slips: tuple[dict[str, str], ...]
    right: tuple[frozenset[str], ...]


def elements(sheets: Sequence[Sheet]) -> Elements:
    """Lay the tellings of a family beside each other; time and space are articles times different elements."""
    each = [_of(sheet) for sheet in sheets]
    every = [np.concatenate([kinds[at] for kinds in each]) for at in range(3)]
    columns, weights = zip(*(_numbered(kind, weight) for kind, weight in zip(every, WEIGHTS, strict=True)), strict=True)
    held = np.zeros((len(sheets), sum(len(names) for names in columns)), np.bool_)
    start = 0
    for at, names in enumerate(columns):
        for row, kinds in enumerate(each):
            held[row, start + np.searchsorted(names, kinds[at])] = True
        start += len(names)
    weight = np.concatenate(weights).astype(np.float32)
    found, right = _slips(sheets)
    return Elements(common(held, weight), held, weight, found, right)


WEIGHTS = (RUN_WEIGHT, PAIR_WEIGHT, STEM_WEIGHT)


def _of(sheet: Sheet) -> tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.uint64]]:
    stems = sheet.stems.astype(np.uint64)
    telling = np.unique(stems[sheet.weights >= TELLING])
    return np.unique(runs(sheet.keys, RUN)), np.unique(runs(stems, 2)), telling


def _numbered(values: NDArray[np.uint64], weight: float) -> tuple[NDArray[np.uint64], Floats]:
    names = np.unique(values)
    return names, np.full(len(names), weight, np.float32)


def common(held: NDArray[np.bool_], weight: Floats) -> Floats:
    """Return the weight of what each two rows hold, columns taken a slice at a time so that memory stays small."""
    out = np.zeros((len(held), len(held)), np.float32)
    step = 1 << 15
    for start in range(0, held.shape[1], step):
        part = held[:, start : start + step].astype(np.float32)
        out += (part * weight[start : start + step]) @ part.T
    return out


def _slips(sheets: Sequence[Sheet]) -> tuple[tuple[dict[str, str], ...], tuple[frozenset[str], ...]]:
    """Find words that news never uses, one letter away from one that another telling has in the same place.

    The same place is where the word before or the word behind is the same.
    """
    unseen = background().unseen
    words = [_words(sheet) for sheet in sheets]
    count = Counter(word for held in words for word in held)
    odd = {word for word in count if background().weight(stem_key(word)) >= unseen}
    near: dict[str, list[str]] = {}
    for word in sorted(count):
        for cut in _cuts(word):
            near.setdefault(cut, []).append(word)
    others = {
        word: [
            other
            for other in {other for cut in _cuts(word) for other in near[cut] if other != word}
            if (other not in odd or count[other] > 2 * count[word]) and _one_apart(word, other)
        ]
        for word in sorted(odd)
    }
    beside = _beside(sheets, words, {each for word, found in others.items() if found for each in (word, *found)})
    meant: dict[str, str] = {}
    for word, found in others.items():
        better = [other for other in found if not beside[word].isdisjoint(beside[other])]
        if better:
            meant[word] = min(better, key=lambda other: (other in odd, -count[other], other))
    slips = tuple({word: meant[word] for word in sorted(held & meant.keys())} for held in words)
    wanted = frozenset(meant.values())
    return slips, tuple(frozenset(held & wanted) for held in words)


def _words(sheet: Sheet) -> set[str]:
    """Return the different words that are long enough."""
    return {
        word for word in map(plain, set(_spellings(sheet))) if SLIP_LETTERS <= len(word) <= LONGEST and word.isalpha()
    }


def _spellings(sheet: Sheet) -> list[str]:
    return [sheet.text[start:end] for start, end in zip(sheet.starts.tolist(), sheet.ends.tolist(), strict=True)]


def _beside(sheets: Sequence[Sheet], words: Sequence[set[str]], asked: set[str]) -> dict[str, set[tuple[int, str]]]:
    """Return the neighbours of some words in all tellings: (-1, the one before), (1, the one behind)."""
    out: dict[str, set[tuple[int, str]]] = {word: set() for word in asked}
    for sheet, held in zip(sheets, words, strict=True):
        if held.isdisjoint(asked):
            continue
        spelt = [plain(spelling) for spelling in _spellings(sheet)]
        for place, word in enumerate(spelt):
            if word in asked:
                out[word].update((side, spelt[place + side]) for side in (-1, 1) if 0 <= place + side < len(spelt))
    return out


def _cuts(word: str) -> Iterator[str]:
    """Yield the word and what is left when one letter is gone: words one letter apart share one of these."""
    yield word
    yield from dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_apart(one: str, other: str) -> bool:
    """Say whether one letter was left out, put in, changed, or two neighbours were swapped; not an ending."""
    if one[:4] == other[:4] and (one.rstrip("s") == other.rstrip("s") or stem_key(one) == stem_key(other)):
        return False
    if len(one) > len(other):
        one, other = other, one
    head = next((at for at, letter in enumerate(one) if letter != other[at]), len(one))
    if len(one) < len(other):
        return one[head:] == other[head + 1 :]
    rest, against = one[head:], other[head:]
    return rest[1:] == against[1:] or (rest[:2] == against[:2][::-1] and rest[2:] == against[2:])

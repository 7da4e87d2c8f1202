"""Aligned -> Features: the numbers that the verdict is made from, the same whichever article comes first.

"Smaller" is the article whose own words (those outside quotation marks) weigh less, "larger" the other one.
What it does not do: decide.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.matches.likeness import within
from sayso.matches.names import corrupted
from sayso.matches.ordered import correlation
from sayso.matches.verbatim import SHORTEST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet

    Floats = NDArray[np.float32]

# A stem in fewer than one article of fifty names the subject: "inspector" does, "said" and "people" don't.
RARE = 4.0
# A stem in fewer than one of two thousand, or never counted: a name, a slip of the pen, an odd word.
ODD = 7.5
# As many pairs of sentences, the most alike ones, are looked at by themselves.
CLOSEST = 3
# Logarithms of 21 and 41 words: a sentence of news has some 20 words, so beyond them more is shared than one sentence,
# and beyond twice as many more than two. No other lengths were tried; the weights beside them are trained.
A_LONG_RUN, A_LONG_STRETCH = float(np.log1p(20)), float(np.log1p(40))
# Logarithm of the words of an item of a sentence or two, about 60: it is alike to whatever is on its subject. With
# A_THIRD and ITEM_VERBATIM no other value was tried; validation said that features made with them help.
AN_ITEM, A_THIRD = 4.1, 1.0
# Less than this much of an item in shared runs is a set phrase and a name.
ITEM_VERBATIM = 0.3
# Runs that lie at most so many words apart in both articles are one stretch: a changed word or two lies between.
NEAR = 4


@dataclass(frozen=True, slots=True)
class Features:
    """Shares are 0 to 1 of weight outside quotation marks unless a line says otherwise."""

    # words in shared runs of five or more: share of the smaller, of the larger; of all words, quoted ones too
    verbatim_smaller: float
    verbatim_larger: float
    words_smaller: float
    words_larger: float
    # natural logarithm of one and the words outside quotations: in the longest run, in all runs
    longest: float
    total: float
    # the same of all words in the longest stretch: runs close to one another in both, with words outside quotations too
    stretch: float
    # stretches of words outside quotations (logarithm of one and how many); of all their words, the share in the
    # longest one: an excerpt was cut out in one piece, a newsroom's own background comes back in many
    pieces: float
    in_one: float
    # what the longest run and stretch have beyond A_LONG_RUN and A_LONG_STRETCH: two reporters don't hit on so much
    long_run: float
    long_stretch: float
    # mean likeness of a sentence of the smaller (larger) article to its best partner
    best_smaller: float
    best_larger: float
    # the same for sentences that hold no run
    rest_smaller: float
    rest_larger: float
    # weight of sentences that were paired; gain of the pairs over the least likeness
    paired_smaller: float
    paired_larger: float
    gain_smaller: float
    gain_larger: float
    # likeness of the pairs: middle one, mean of the closest
    middle: float
    closest: float
    # pairs in the main order, and rank correlation of their places
    in_order: float
    rank_order: float
    # rare stems: share of the smaller and larger article's that the other holds, how many, rank correlation of places
    rare_smaller: float
    rare_larger: float
    rare_shared: float
    rare_order: float
    odd_smaller: float
    # pairs of stems in a row
    pairs_smaller: float
    pairs_larger: float
    # words in capitals, words with digits: share of the smaller's that the other holds; names spelt nearly alike
    names_smaller: float
    figures_smaller: float
    names_corrupted: float
    # quoted words in shared runs, of those of the article that quotes less; quoted share of all words in the smaller
    quotes_shared: float
    quotes_smaller: float
    # size of the smaller (logarithm of words), and the ratio of sizes (logarithm, 0 is equal)
    size: float
    ratio: float
    # what none of the above says alone: a long stretch that is all that is shared (an excerpt); shared words out of
    # the longest stretch (background come back); how short an item is of which little is verbatim, and one of which the
    # other is more than A_THIRD (logarithm) longer; the square of the likeness, for what is alike throughout
    cut: float = 0.0
    scattered: float = 0.0
    item: float = 0.0
    item_within: float = 0.0
    alike_throughout: float = 0.0

    def row(self) -> NDArray[np.float64]:
        """Return the values in the order of `NAMES`."""
        return np.array([getattr(self, name) for name in NAMES], np.float64)


NAMES = tuple(field.name for field in fields(Features))


def features(aligned: Aligned) -> Features:
    """Measure one pair."""
    flipped = _weight(aligned.other) < _weight(aligned.one)
    small, large = (aligned.other, aligned.one) if flipped else (aligned.one, aligned.other)
    held_small, held_large = (
        (aligned.held_other, aligned.held_one) if flipped else (aligned.held_one, aligned.held_other)
    )
    alike = aligned.likeness.alike.T if flipped else aligned.likeness.alike
    pairs = [(b, a, chain) if flipped else (a, b, chain) for a, b, chain in aligned.pairs]
    own = _own(aligned)
    stretches = _stretches(aligned, own)
    longest, stretch = float(np.log1p(max(own, default=0))), float(np.log1p(max(stretches, default=0)))
    at = np.array([(a, b) for a, b, _ in pairs], np.int64).reshape(-1, 2)
    values = alike[at[:, 0], at[:, 1]]
    rare, rare_large = _stems(small, RARE), _stems(large, RARE)
    both = rare[within(rare, rare_large)]
    return joined(
        Features(
            verbatim_smaller=_share(small.weights, held_small, ~small.quoted),
            verbatim_larger=_share(large.weights, held_large, ~large.quoted),
            words_smaller=float(held_small.mean()) if small.size else 0.0,
            words_larger=float(held_large.mean()) if large.size else 0.0,
            longest=longest,
            total=float(np.log1p(sum(own))),
            stretch=stretch,
            pieces=float(np.log1p(len(stretches))),
            in_one=max(stretches) / sum(stretches) if stretches else 0.0,
            long_run=max(longest - A_LONG_RUN, 0.0),
            long_stretch=max(stretch - A_LONG_STRETCH, 0.0),
            best_smaller=_mean(alike.max(1, initial=0), small.told),
            best_larger=_mean(alike.max(0, initial=0), large.told),
            rest_smaller=_mean(alike.max(1, initial=0), small.told * ~_touched(small, held_small)),
            rest_larger=_mean(alike.max(0, initial=0), large.told * ~_touched(large, held_large)),
            paired_smaller=_part(small.told, at[:, 0], np.ones(len(at), np.float32)),
            paired_larger=_part(large.told, at[:, 1], np.ones(len(at), np.float32)),
            gain_smaller=_part(small.told, at[:, 0], values),
            gain_larger=_part(large.told, at[:, 1], values),
            middle=float(np.median(values)) if len(values) else 0.0,
            closest=float(np.sort(values)[-CLOSEST:].mean()) if len(values) else 0.0,
            in_order=float(np.mean([chain == 0 for _, _, chain in pairs])) if pairs else 0.0,
            rank_order=correlation(at[:, 0], at[:, 1]),
            rare_smaller=_kept(small, both),
            rare_larger=_kept(large, both),
            rare_shared=float(np.log1p(len(both))),
            rare_order=correlation(_places(small, both), _places(large, both)),
            odd_smaller=_overlap(_stems(small, ODD), _stems(large, ODD)),
            pairs_smaller=_overlap(small.stem_pairs, large.stem_pairs),
            pairs_larger=_overlap(large.stem_pairs, small.stem_pairs),
            names_smaller=_overlap(small.name_keys, large.name_keys),
            figures_smaller=_overlap(small.figure_keys, large.figure_keys),
            names_corrupted=corrupted(small, large),
            quotes_shared=_quotes(small, large, held_small, held_large),
            quotes_smaller=float(small.quoted.mean()) if small.size else 0.0,
            size=float(np.log1p(small.size)),
            ratio=float(np.log((1 + small.size) / (1 + large.size))),
        )
    )


def joined(measured: Features) -> Features:
    """Return the features with those that are products of others."""
    short = max(AN_ITEM - measured.size, 0.0)
    return replace(
        measured,
        cut=measured.in_one * measured.long_stretch,
        scattered=(1 - measured.in_one) * measured.total,
        item=short * (measured.verbatim_smaller < ITEM_VERBATIM),
        item_within=short * min(measured.ratio + A_THIRD, 0.0),
        alike_throughout=measured.best_smaller**2,
    )


def _own(aligned: Aligned) -> list[int]:
    """Return how many words of each run stand outside quotations (in the article where that is fewer)."""
    return [
        min(
            int((~aligned.one.quoted[run.a : run.a + run.size]).sum()),
            int((~aligned.other.quoted[run.b : run.b + run.size]).sum()),
        )
        for run in aligned.runs
    ]


def _stretches(aligned: Aligned, own: list[int]) -> list[int]:
    """Return the shared words of each stretch of neighbouring runs that is not quotation alone."""
    found: list[tuple[int, int]] = []
    end_a = end_b = -NEAR - 1
    for run, free in zip(aligned.runs, own, strict=True):
        if run.a - end_a <= NEAR and 0 <= run.b - end_b <= NEAR:
            words, outside = found.pop()
            found.append((words + run.size, outside + free))
        else:
            found.append((run.size, free))
        end_a, end_b = run.a + run.size, run.b + run.size
    return [words for words, outside in found if outside >= SHORTEST]


def _weight(sheet: Sheet) -> tuple[float, int]:
    return float(sheet.told.sum()), sheet.size


def _share(weights: Floats, held: NDArray[np.bool_], counted: NDArray[np.bool_]) -> float:
    return float(weights[held & counted].sum() / max(weights[counted].sum(), 1e-6))


def _mean(values: Floats, weights: Floats) -> float:
    return float((values * weights).sum() / max(weights.sum(), 1e-6))


def _part(told: Floats, rows: NDArray[np.int64], values: Floats) -> float:
    return float((told[rows] * values).sum() / max(told.sum(), 1e-6))


def _touched(sheet: Sheet, held: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Say of each sentence whether a run touches it."""
    return np.bincount(sheet.sentence[held], minlength=len(sheet.first) - 1) > 0


def _stems(sheet: Sheet, least: float) -> NDArray[np.uint32]:
    return sheet.vocabulary.stems[sheet.vocabulary.weights >= least]


def _kept(sheet: Sheet, both: NDArray[np.uint32]) -> float:
    """Return the weight of the rare stems that both hold, of this article's."""
    stems, weights, _ = sheet.vocabulary
    total = weights[weights >= RARE].sum()
    return float(weights[np.searchsorted(stems, both)].sum() / max(total, 1e-6))


def _overlap(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Return the share of the first's members that the second holds; both are sorted."""
    return float(within(one, other).mean()) if len(one) else 0.0


def _places(sheet: Sheet, stems: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Return where each stem stands first outside quotations."""
    return sheet.vocabulary.first[np.searchsorted(sheet.vocabulary.stems, stems)]


def _quotes(small: Sheet, large: Sheet, held_small: NDArray[np.bool_], held_large: NDArray[np.bool_]) -> float:
    """Return the quoted words in shared runs, of the words of the article that quotes less."""
    fewest = min(int(small.quoted.sum()), int(large.quoted.sum()))
    shared = min(int((held_small & small.quoted).sum()), int((held_large & large.quoted).sum()))
    return shared / fewest if fewest else 0.0

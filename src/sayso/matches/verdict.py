"""Aligned -> Verdict: which relation, how sure, and how sure that there is any.

What it does not do: look at dates, credits or outlets; they tell who came first, not whether the texts are related.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import numpy as np

from sayso.matches.background import MODEL
from sayso.matches.events import same_event
from sayso.matches.features import NAMES, Features, features
from sayso.matches.ordered import correlation
from sayso.matches.softmax import Softmax, load

if TYPE_CHECKING:
    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.values import Relation

# The relations by which one text comes from the other, or both from one, that the model tells apart; "identical" is
# seen without it.
DERIVED = ("light-edit", "reworded", "digest", "translated", "excerpt")
# A derivation is more likely than none.
EVEN = 0.5
# A digest is a rewording that is much shorter: in the training part of the story families digests have .08 to .22 of
# the words of their source and rewordings .40 or more; this lies between (logarithm of .30).
A_DIGEST = -1.2
# Below this many words in the shorter article there is nothing to tell by: a headline may be anybody's.
TOO_SHORT = 8
# An article of one sentence (two bounds) is derived where most of its words stand in shared runs; reworded, it may be
# anybody's sentence on the subject. No digest of the story families' training part has one sentence alone.
ONE_SENTENCE, MOSTLY, LESS_THAN_EVEN = 2, 0.5, 0.49
# How sure a verdict on so little text, or on two languages, can be: even, since no labelled pairs of such texts are
# there to measure it on.
GUESS = 0.5
# A credit line or a dateline put before or behind the whole text leaves it the same text; credits of the story families
# have up to eight words. Not for texts so short that this would be much of them.
EDGES, LEAST_BETWEEN = 8, 40
# A translation that nobody reads here is told by its names and figures alone: so many must meet, this share of the
# article that has fewer, in this order (rank correlation).
FOREIGN_LEAST, FOREIGN_SHARE, FOREIGN_ORDER = 6, 0.5, 0.7


@dataclass(frozen=True, slots=True)
class Verdict:
    """The relation with its probability, the probability of any derivation, and what limits both."""

    relation: Relation
    confidence: float
    derived: float
    features: Features
    doubt: str = ""


@lru_cache(maxsize=1)
def model() -> Softmax:
    """Load the model; once a process."""
    return load(json.loads(MODEL.joinpath("verdict.json").read_text(encoding="utf8")), NAMES)


def verdict(aligned: Aligned) -> Verdict:
    """Decide how two articles stand to each other."""
    measured = features(aligned)
    one, other = aligned.one, aligned.other
    if one.size == other.size and np.array_equal(one.keys, other.keys):
        doubt = "too short to tell whose it is" if one.size < TOO_SHORT else ""
        sure = GUESS if doubt else 1.0
        return Verdict("identical", sure, sure, measured, doubt)
    if _but_for_its_edges(aligned):
        return Verdict("identical", 1.0, 1.0, measured)
    if min(one.size, other.size) < TOO_SHORT:
        return Verdict("unrelated", GUESS, 0.0, measured, "too short to compare")
    if one.language and other.language and one.language[:2] != other.language[:2]:
        return _foreign(aligned, measured)
    found = _trained(aligned, measured)
    return _withheld(found) if lone(one, other, measured) else found


def lone(one: Sheet, other: Sheet, measured: Features) -> bool:
    """Say whether one of two articles is a single sentence that is not shared word for word."""
    return min(len(one.first), len(other.first)) <= ONE_SENTENCE and measured.words_smaller < MOSTLY


def _withheld(found: Verdict) -> Verdict:
    """Withhold a derivation that rests on one reworded sentence."""
    if found.derived < EVEN:
        return found
    return Verdict("same-event", GUESS, LESS_THAN_EVEN, found.features, "a single sentence has no order to tell it by")


def _but_for_its_edges(aligned: Aligned) -> bool:
    """Say whether one article is the whole of the other, and that has a few words more before or behind it."""
    small, large = sorted((aligned.one.size, aligned.other.size))
    runs = aligned.runs
    return small >= LEAST_BETWEEN and large - small <= EDGES and len(runs) == 1 and runs[0].size == small


def _trained(aligned: Aligned, measured: Features) -> Verdict:
    """Ask one model whether there is a derivation and by which relation; where there is none, another for the event."""
    chances = model().chances(measured.row())
    derived = sum(chances[kind] for kind in DERIVED)
    # Two headlines with nothing in common lie outside all that the model was trained on, and it may say anything.
    if derived < EVEN or not (aligned.runs or aligned.pairs):
        derived = min(derived, LESS_THAN_EVEN)
        same = same_event(aligned, measured)
        relation: Relation = "same-event" if same >= EVEN else "unrelated"
        return Verdict(relation, round((1 - derived) * max(same, 1 - same), 4), round(derived, 4), measured)
    best = max(DERIVED, key=lambda kind: chances[kind])
    sure = chances[best]
    if best in {"reworded", "digest"}:
        best = "digest" if measured.ratio < A_DIGEST else "reworded"
        sure = chances["reworded"] + chances["digest"]
    return Verdict(cast("Relation", best), round(sure, 4), round(derived, 4), measured)


def _foreign(aligned: Aligned, measured: Features) -> Verdict:
    """Decide on two languages by the order of the names and figures that both hold."""
    first, second = _first(aligned.one), _first(aligned.other)
    both = sorted(first.keys() & second.keys())
    share = len(both) / max(min(len(first), len(second)), 1)
    doubt = "two languages: only names and figures were compared"
    if len(both) < FOREIGN_LEAST or share < FOREIGN_SHARE:
        return Verdict("unrelated", GUESS, 0.0, measured, doubt)
    order = correlation(*(np.array([side[key] for key in both]) for side in (first, second)))
    if order < FOREIGN_ORDER:
        return Verdict("same-event", GUESS, round(share * GUESS, 4), measured, doubt)
    return Verdict("translated", round(share * order, 4), round(share * order, 4), measured, doubt)


def _first(sheet: Sheet) -> dict[int, int]:
    """Return the names and figures of an article, each with its first place."""
    rows = np.union1d(sheet.names, sheet.figures)
    return {int(sheet.keys[row]): row for row in reversed(rows.tolist())}

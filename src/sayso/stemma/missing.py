"""A tree of what is held -> the common ancestors that nobody holds, and what shows that there must be one.

Three things show it. Where a telling and its would-be child each lack words in the midst of what the other has
(`omitted`), both come from something that had them. So do the earliest telling and its child where each holds whole
sentences that the other lacks, in the midst of what they share. And two tellings that share what the earlier one lacks,
while each keeps some of the earlier one's words that the other lacks, have a source between them and it.
What it does not do: find an ancestor that changed nothing, or one with a single child: nothing shows these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.stemma.elements import TELLING, common
from sayso.values import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet
    from sayso.stemma.elements import Elements
    from sayso.stemma.weighing import Costs, Weighed

# What two siblings must share beyond the earlier telling, and what each must keep of it that the other lacks: so much
# weight, and so much for each unit of weight of the smallest of the three. One word that two desks happen to change
# alike weighs 3. Found on the simulated trees' tuning seeds.
SHARED, SHARED_OF = 4.0, 0.02
APART, APART_OF = 3.0, 0.02
# Words that each of two must lack in the midst of what the other has, and both together: of the hand-written families
# that nothing is missing from 2 of 46 have such a pair, with 2 for 4 it would be 12.
EACH, TOGETHER = 1, 4


# Whole sentences that each of two lacks, in the midst: one outlet puts in one; two on both sides are a common source.
SENTENCES = 2
# Only of two that share so much of their wording can it be said what one lacks: a rewording lacks every sentence.
ALIKE = 0.35
# A sentence is lacking where less than this share of its telling words stands anywhere in the other text.
ABSENT = 0.34
# Shorter sentences are headings and captions.
FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Missing:
    """An ancestor that is not held: places of its children, and of the telling that it comes from (None: unknown)."""

    children: tuple[int, ...]
    above: int | None
    evidence: tuple[Evidence, ...]

    @property
    def near(self) -> set[int]:
        """Return the places of the tellings next to it, above and below."""
        return {*self.children, *([self.above] if self.above is not None else [])}


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two tellings that have a source of their own below `above`."""

    above: int | None
    one: int
    other: int
    evidence: Evidence


def missing(parents: Sequence[int], weighed: Weighed, sheets: Sequence[Sheet]) -> list[Missing]:
    """Return the unseen ancestors of a tree; `parents[i]` is the place of i's parent, `len(parents)` for none."""
    pairs = [
        *_lacking(parents, weighed.omitted),
        *_firsts(parents, weighed.elements, sheets),
        *_siblings(parents, weighed.elements),
    ]
    out = []
    for above in sorted({pair.above for pair in pairs}, key=lambda each: (each is None, each or 0)):
        here = [pair for pair in pairs if pair.above == above]
        for group in _joined([(pair.one, pair.other) for pair in here]):
            told = [pair for pair in here if pair.one in group]
            said = tuple(dict.fromkeys(pair.evidence for pair in told))
            out.append(Missing(tuple(sorted(group)), above, said[:3]))
    return out


def _lacking(parents: Sequence[int], omitted: Costs) -> Iterator[_Pair]:
    """Yield parent and child where each lacks words in the midst of what the other has."""
    for child, parent in enumerate(parents):
        if parent == len(parents):
            continue
        lacking = int(omitted[parent, child]), int(omitted[child, parent])
        if min(lacking) >= EACH and sum(lacking) >= TOGETHER:
            above = parents[parent] if parents[parent] < len(parents) else None
            detail = f"each lacks words in the midst of what the other has ({lacking[0]} and {lacking[1]})"
            yield _Pair(above, parent, child, Evidence("lacking-both-ways", detail))


def _siblings(parents: Sequence[int], found: Elements) -> Iterator[_Pair]:
    """Yield pairs below one telling (siblings, or a child and a grandchild) that have a source of their own."""
    for above in range(len(parents)):
        children = [node for node, parent in enumerate(parents) if parent == above]
        below = children + [node for node, parent in enumerate(parents) if parent in children]
        if len(below) < 2:  # noqa: PLR2004  # a pair
            continue
        lower = np.array([[parents[other] == one for other in below] for one in below])
        asked = np.triu(lower | (np.arange(len(below)) < len(children)), 1)
        for first, second in np.argwhere(asked & _between(above, below, found)).tolist():
            yield _Pair(above, below[first], below[second], BETWEEN)


BETWEEN = Evidence(
    "shared-by-siblings",
    "two tellings share wording that the earlier one lacks, and each keeps some of its words that the other lacks",
)


def _between(above: int, below: list[int], found: Elements) -> NDArray[np.bool_]:
    """Say for each two of some tellings whether something stands between them and the one above."""
    inside = found.held[above]
    shared = common(found.held[below][:, ~inside], found.weights[~inside])
    kept = common(found.held[below][:, inside], found.weights[inside])
    alone = np.diag(kept)[:, None] - kept
    sizes = np.minimum(np.diag(found.common)[below], found.common[above, above])
    least = np.minimum(sizes[:, None], sizes[None, :])
    apart = np.minimum(alone, alone.T)
    between: NDArray[np.bool_] = (shared >= SHARED + SHARED_OF * least) & (apart >= APART + APART_OF * least)
    return between


def _firsts(parents: Sequence[int], found: Elements, sheets: Sequence[Sheet]) -> Iterator[_Pair]:
    """Yield the earliest telling with each child where each holds sentences which the other lacks."""
    root = len(parents)
    for first in range(root):
        if parents[first] != root:
            continue
        for child in range(root):
            whole = max(float(found.common[first, first]), float(found.common[child, child]), 1.0)
            if parents[child] != first or found.common[first, child] < ALIKE * whole:
                continue
            here = _gone(sheets[first], sheets[child])
            there = _gone(sheets[child], sheets[first])
            if min(int(here.sum()), int(there.sum())) >= SENTENCES:
                detail = (
                    f"each holds whole sentences that the other lacks, in the midst of what both tell "
                    f"({int(here.sum())} and {int(there.sum())})"
                )
                yield _Pair(None, first, child, Evidence("lacking-both-ways", detail))


def _gone(one: Sheet, other: Sheet) -> NDArray[np.bool_]:
    """Say of each sentence of one text whether the other lacks it; not of those behind the last that both have."""
    count = len(one.first) - 1
    telling = one.weights * (one.weights >= TELLING)
    total = np.bincount(one.sentence, telling, minlength=count)
    covered = np.bincount(one.sentence, telling * np.isin(one.stems, other.stems), minlength=count)
    long = np.bincount(one.sentence, minlength=count) >= FEWEST_WORDS
    gone = (covered < ABSENT * total) & long & (total > 0)
    kept = np.flatnonzero(~gone)
    gone[kept[-1] + 1 if len(kept) else 0 :] = False
    return gone


def _joined(pairs: Sequence[tuple[int, int]]) -> list[set[int]]:
    """Return the groups that pairs join, in the order of their smallest member."""
    groups: list[set[int]] = []
    for one, other in pairs:
        meeting = [group for group in groups if one in group or other in group]
        groups = [group for group in groups if group not in meeting]
        groups.append({one, other}.union(*meeting))
    return sorted(groups, key=min)

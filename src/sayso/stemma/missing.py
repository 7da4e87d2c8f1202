"""A tree of what is held -> the common ancestors that nobody holds, and what shows that there must be one.

Two tellings share an unseen source where neither can be the other's: each holds something of their common surroundings
that the other lacks, and both hold something that the earlier telling lacks. Where there is no earlier telling, both
hold whole sentences that the other lacks, in the midst of what they share. What it does not do: find an ancestor that
changed nothing, or one with a single child: nothing shows these.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from sayso.stemma.elements import TELLING
from sayso.values import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet
    from sayso.stemma.elements import Elements

# What two siblings must share beyond the earlier telling, and what each must hold that the other lacks: so much weight,
# and so much for each unit of weight of the smallest of the three. One word that two desks happen to change alike
# weighs 3. Found on the simulated trees' tuning seeds.
SHARED, SHARED_OF = 4.0, 0.02
APART, APART_OF = 3.0, 0.02
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


def missing(parents: Sequence[int], found: Elements, sheets: Sequence[Sheet]) -> list[Missing]:
    """Return the unseen ancestors of a tree; `parents[i]` is the place of i's parent, `len(sheets)` for none."""
    root = len(sheets)
    pairs = [*_siblings(parents, root, found), *_firsts(parents, root, found, sheets)]
    out = []
    for above in sorted({pair[0] for pair in pairs}, key=lambda each: (each is None, each or 0)):
        here = [pair for pair in pairs if pair[0] == above]
        for group in _joined([(one, other) for _, one, other, _ in here]):
            said = [each for _, one, other, each in here if one in group and other in group]
            out.append(Missing(tuple(sorted(group)), above, tuple(said[:3])))
    return out


Pair = tuple[int | None, int, int, Evidence]


def _siblings(parents: Sequence[int], root: int, found: Elements) -> Iterator[Pair]:
    """Yield pairs below one telling (siblings, or a child and a grandchild) that have a source of their own."""
    for above in range(root):
        children = [node for node in range(root) if parents[node] == above]
        below = [(child, node) for child in children for node in range(root) if parents[node] == child]
        for one, other in [*combinations(children, 2), *below]:
            shared = _weight(found, [one, other], above)
            apart = min(_weight(found, [above, one], other), _weight(found, [above, other], one))
            least = float(min(found.common[each, each] for each in (above, one, other)))
            if shared >= SHARED + SHARED_OF * least and apart >= APART + APART_OF * least:
                yield (
                    above,
                    one,
                    other,
                    Evidence(
                        "shared-by-siblings",
                        "two tellings share wording that the earlier one lacks, and each keeps some of its words that "
                        "the other lacks",
                    ),
                )


def _weight(found: Elements, held: list[int], lacking: int) -> float:
    return found.weight(found.held[held].all(0) & ~found.held[lacking])


def _firsts(parents: Sequence[int], root: int, found: Elements, sheets: Sequence[Sheet]) -> Iterator[Pair]:
    """Yield the earliest telling with each child where each holds sentences which the other lacks."""
    for first in range(root):
        if parents[first] != root:
            continue
        for child in range(root):
            whole = max(float(found.common[first, first]), float(found.common[child, child]), 1.0)
            if parents[child] != first or found.common[first, child] < ALIKE * whole:
                continue
            here = _lacking(sheets[first], sheets[child])
            there = _lacking(sheets[child], sheets[first])
            if min(int(here.sum()), int(there.sum())) >= SENTENCES:
                detail = (
                    f"each holds whole sentences that the other lacks, in the midst of what both tell "
                    f"({int(here.sum())} and {int(there.sum())})"
                )
                yield None, first, child, Evidence("lacking-both-ways", detail)


def _lacking(one: Sheet, other: Sheet) -> NDArray[np.bool_]:
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

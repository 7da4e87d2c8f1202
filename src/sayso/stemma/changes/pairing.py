"""Two readings' units and their aligned sentences -> which unit tells what which other one tells; moves allowed.

The sentences that `matches` aligned come first; within them, and for what they leave, units are compared by the stems
that both hold, by meaning, speaker, figures and names. What it does not do: say what changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from sayso.matches.background import meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.stemma.changes.units import Unit

# Units are paired from this likeness on; found on the training families, where it parts right from wrong pairs best.
LEAST = 0.30
# Whatever else speaks for a pair, its words must be this much alike.
BARE = 0.24
# What speaks for a pair beside its words: that its sentences are aligned, that one speaker says both.
ALIGNED, SPOKEN = 0.06, 0.05
# A unit joins a pair (two were merged, or one was cut in two) where its partner holds this share of its weight.
JOINS = 0.45
JOINED = 0.2
# A pair beside pairs of this likeness gains so much for each: what stands between two pairs that correspond does too.
SURE, BESIDE = 0.5, 0.08
# The weight of words that only say who speaks: they are the same for all that one person says.
SPEAKING = 0.4
# Cosines of word vectors below this say nothing (`matches.likeness`).
NOTHING = 0.15
TINY = 1e-6


class Pair(NamedTuple):
    """Unit `a` of one text and unit `b` of the other; `joined` where one of them has a closer partner."""

    a: int
    b: int
    alike: float
    joined: bool = False


def pairs(aligned: Aligned, one: Sequence[Unit], other: Sequence[Unit]) -> tuple[Pair, ...]:
    """Return the pairs of units in the order of the first text."""
    if not one or not other:
        return ()
    held, alike = _likeness(aligned, one, other)
    score = alike + _aligned(aligned, one, other) * ALIGNED + _spoken(one, other) * SPOKEN
    titled = [np.array([unit.headline for unit in side]) for side in (one, other)]
    body = ~titled[0][:, None] & ~titled[1][None, :]
    score = np.where(body, score, 0).astype(np.float32)
    chosen = _chosen(np.where(alike >= BARE, score + BESIDE * _beside(score), 0))
    joined = _joined(score, (held[0] * body, held[1] * body), chosen)
    heads = [
        Pair(int(a), int(b), float(alike[a, b])) for a, b in zip(*(each.nonzero()[0] for each in titled), strict=False)
    ]
    return tuple(sorted([*heads, *chosen, *joined]))


def _beside(score: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how many neighbours of each pair, the one before and the one behind, are pairs beyond doubt."""
    sure = np.zeros((score.shape[0] + 2, score.shape[1] + 2), np.float32)
    for pair in _chosen(score):
        sure[pair.a + 1, pair.b + 1] = pair.alike >= SURE
    return np.where(score > 0, sure[:-2, :-2] + sure[2:, 2:], 0)


def _chosen(score: NDArray[np.float32]) -> list[Pair]:
    """Return each unit's best partner that is still free, the most alike first."""
    enough = np.flatnonzero(score >= LEAST)
    order = enough[np.argsort(-score.ravel()[enough], kind="stable")]
    found: list[Pair] = []
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for flat in order.tolist():
        a, b = divmod(flat, score.shape[1])
        if a not in taken_a and b not in taken_b:
            taken_a.add(a)
            taken_b.add(b)
            found.append(Pair(a, b, float(score[a, b])))
    return found


def _joined(
    score: NDArray[np.float32], held: tuple[NDArray[np.float32], NDArray[np.float32]], chosen: Sequence[Pair]
) -> list[Pair]:
    """Return the pairs of units that were left alone with the partner that holds most of them."""
    of_a, of_b = {pair.a for pair in chosen}, {pair.b for pair in chosen}
    in_b, in_a = held
    found = []
    for a in set(range(score.shape[0])) - of_a:
        b = int(in_b[a].argmax())
        if in_b[a, b] >= JOINS and score[a, b] >= JOINED and b in of_b:
            found.append(Pair(a, b, float(score[a, b]), joined=True))
    for b in set(range(score.shape[1])) - of_b:
        a = int(in_a[:, b].argmax())
        if in_a[a, b] >= JOINS and score[a, b] >= JOINED and a in of_a:
            found.append(Pair(a, b, float(score[a, b]), joined=True))
    return found


def _likeness(
    aligned: Aligned, one: Sequence[Unit], other: Sequence[Unit]
) -> tuple[tuple[NDArray[np.float32], NDArray[np.float32]], NDArray[np.float32]]:
    """Return the share of each unit's weight that the other holds, both ways, and the likeness of words and meaning."""
    vocabulary = np.union1d(aligned.one.stems, aligned.other.stems)
    here, there = _told(aligned.one, one, vocabulary), _told(aligned.other, other, vocabulary)
    common = np.sqrt(here) @ np.sqrt(there).T
    told_one, told_other = here.sum(1)[:, None], there.sum(1)[None, :]
    shared = 2 * common / np.maximum(told_one + told_other, TINY)
    cosine = np.clip((_meanings(aligned.one, one) @ _meanings(aligned.other, other).T - NOTHING) / (1 - NOTHING), 0, 1)
    held = common / np.maximum(told_one, TINY), common / np.maximum(told_other, TINY)
    return held, ((shared + cosine) / 2).astype(np.float32)


def _told(sheet: Sheet, found: Sequence[Unit], vocabulary: NDArray[np.uint32]) -> NDArray[np.float32]:
    """Return a row a unit, a column a stem: how much it tells there."""
    out = np.zeros((len(found), len(vocabulary)), np.float32)
    columns = np.searchsorted(vocabulary, sheet.stems)
    for row, unit in enumerate(found):
        np.maximum.at(out[row], columns[unit.rows], _weights(sheet, unit))
    return out


def _weights(sheet: Sheet, unit: Unit) -> NDArray[np.float32]:
    """Return the weight of each word of a unit; words of the cue and the source count less."""
    weights = sheet.weights[unit.rows].copy()
    for span in (*unit.statement.cue, *unit.statement.source) if unit.statement else ():
        low, high = np.searchsorted(sheet.starts[unit.rows], (span.start, span.end))
        weights[low:high] *= SPEAKING
    return weights


def _meanings(sheet: Sheet, found: Sequence[Unit]) -> NDArray[np.float32]:
    """Return the vector of each unit, of length one."""
    rows = []
    for unit in found:
        each = np.stack([meaning(_word(sheet, row)) for row in range(unit.first, unit.last)])
        total = (each * _weights(sheet, unit)[:, None]).sum(0)
        rows.append(total / max(float(np.linalg.norm(total)), TINY))
    return np.stack(rows).astype(np.float32)


def _word(sheet: Sheet, row: int) -> str:
    return sheet.text[sheet.starts[row] : sheet.ends[row]]


def _aligned(aligned: Aligned, one: Sequence[Unit], other: Sequence[Unit]) -> NDArray[np.float32]:
    """Return where the sentences of two units are a pair."""
    together = np.zeros((len(aligned.one.first), len(aligned.other.first)), np.float32)
    for pair in aligned.pairs:
        together[pair.a, pair.b] = 1
    rows, columns = ([unit.sentence for unit in side] for side in (one, other))
    found: NDArray[np.float32] = together[np.ix_(rows, columns)]
    return found


def _spoken(one: Sequence[Unit], other: Sequence[Unit]) -> NDArray[np.float32]:
    """Return where one named speaker says both."""
    first, second = (np.array([_name(unit) for unit in side]) for side in (one, other))
    same: NDArray[np.float32] = ((first[:, None] == second[None, :]) & (first[:, None] != "")).astype(np.float32)
    return same


def _name(unit: Unit) -> str:
    speaker = unit.statement.speaker if unit.statement else None
    return (speaker.name or "").split(" ")[-1].lower() if speaker else ""

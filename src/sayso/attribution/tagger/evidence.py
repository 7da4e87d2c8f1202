"""How far to trust a statement: the probabilities of the network, calibrated on stories that it had not seen."""

from __future__ import annotations

import math
from operator import add, mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tagger.decode import Found, Linked

EVIDENCE = ("one", "first word", "last word", "weakest word", "cue", "source", "cue share", "source share", "no source")
FLOOR = 1e-4


def evidence(statement: Linked, belief: Sequence[Sequence[float]]) -> list[float]:
    """Return log-odds of what could be wrong with a statement, one figure for each of EVIDENCE.

    `belief` holds for each label its probability at each word of the window. A content is as sure as its least sure
    fragment.
    """
    starts = min(belief[1 + 2 * f.role][f.start] for f in statement.content)
    ends = min(_ending(f, belief) for f in statement.content)
    weakest = min(_weakest(f, belief) for f in statement.content)
    cue = _weakest(statement.cue, belief) if statement.cue else 0.0
    source = _weakest(statement.source, belief) if statement.source else 0.5
    odds = map(_log_odds, (starts, ends, weakest, cue, source, statement.cue_share, statement.source_share))
    return [1.0, *odds, float(statement.source is None)]


def probability(statement: Linked, belief: Sequence[Sequence[float]], calibration: Sequence[float]) -> float:
    """Return how probably content, source and cue are all right."""
    return 1 / (1 + math.exp(-sum(map(mul, evidence(statement, belief), calibration))))


def _log_odds(sure: float) -> float:
    held = min(max(sure, FLOOR), 1 - FLOOR)
    return math.log(held / (1 - held))


def _ending(found: Found, belief: Sequence[Sequence[float]]) -> float:
    """Return the probability that the word is in the span's role and the next one does not carry it on."""
    begins, inner = belief[1 + 2 * found.role], belief[2 + 2 * found.role]
    after = inner[found.end] if found.end < len(inner) else 0.0
    return (begins[found.end - 1] + inner[found.end - 1]) * (1 - after)


def _weakest(found: Found, belief: Sequence[Sequence[float]]) -> float:
    begins, inner = belief[1 + 2 * found.role], belief[2 + 2 * found.role]
    held: map[float] = map(add, begins[found.start : found.end], inner[found.start : found.end])
    return min(held)

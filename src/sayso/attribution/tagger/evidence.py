"""How far to trust a statement: the probabilities of the network, calibrated on stories that it had not seen."""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tagger.decode import Found, Linked

EVIDENCE = ("one", "first word", "last word", "weakest word", "cue", "source", "cue share", "source share", "no source")
FLOOR = 1e-4


def evidence(statement: Linked, belief: Sequence[Sequence[float]]) -> list[float]:
    """Return log-odds of what could be wrong with a statement, one figure for each of EVIDENCE.

    `belief` holds the label probabilities of the window's words. A content is as sure as its least sure fragment.
    """
    starts = min(belief[f.start][1 + 2 * f.role] for f in statement.content)
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
    inner = 2 + 2 * found.role
    last = belief[found.end - 1]
    after = belief[found.end][inner] if found.end < len(belief) else 0.0
    return (last[inner - 1] + last[inner]) * (1 - after)


def _weakest(found: Found, belief: Sequence[Sequence[float]]) -> float:
    inner = 2 + 2 * found.role
    return min(word[inner - 1] + word[inner] for word in belief[found.start : found.end])

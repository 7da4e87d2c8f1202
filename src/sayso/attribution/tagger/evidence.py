"""How far to trust a statement: the probabilities of the network, calibrated on stories that it had not seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.attribution.tagger.decode import Found, Linked

    Floats = NDArray[np.float32]

EVIDENCE = ("one", "first word", "last word", "weakest word", "cue", "source", "cue share", "source share", "no source")
FLOOR = 1e-4


def evidence(statement: Linked, belief: Floats) -> Floats:
    """Return log-odds of what could be wrong with a statement, one figure for each of EVIDENCE.

    `belief` holds the label probabilities of the window's words. A content is as sure as its least sure fragment.
    """
    starts = min(float(belief[f.start, 1 + 2 * f.role]) for f in statement.content)
    ends = min(_ending(f, belief) for f in statement.content)
    weakest = min(_weakest(f, belief) for f in statement.content)
    cue = _weakest(statement.cue, belief) if statement.cue else 0.0
    source = _weakest(statement.source, belief) if statement.source else 0.5
    odds = map(_log_odds, (starts, ends, weakest, cue, source, statement.cue_share, statement.source_share))
    return np.array([1.0, *odds, float(statement.source is None)], np.float32)


def probability(statement: Linked, belief: Floats, calibration: Floats) -> float:
    """Return how probably content, source and cue are all right."""
    return 1 / (1 + math.exp(-float(evidence(statement, belief) @ calibration)))


def _log_odds(sure: float) -> float:
    held = min(max(sure, FLOOR), 1 - FLOOR)
    return math.log(held / (1 - held))


def _ending(found: Found, belief: Floats) -> float:
    """Return the probability that the word is in the span's role and the next one does not carry it on."""
    inner = 2 + 2 * found.role
    here = float(belief[found.end - 1, inner - 1]) + float(belief[found.end - 1, inner])
    after = float(belief[found.end, inner]) if found.end < len(belief) else 0.0
    return here * (1 - after)


def _weakest(found: Found, belief: Floats) -> float:
    inner = 2 + 2 * found.role
    span = belief[found.start : found.end]
    return float((span[:, inner - 1] + span[:, inner]).min())

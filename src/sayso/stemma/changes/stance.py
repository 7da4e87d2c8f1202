"""Reporting words before and after, on the scale of stances with its force: "said" to "admitted", "said" to "claimed".

What it does not do: compare claims that only one text attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.matches.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, ChangeKind, Span, Stance, Statement

# How much harder than plain "said" each stance makes a claim, by force from 1 to 5. Found on the training families:
# what concedes, accuses or denies says more than that it was said, what doubts or only thinks takes something back.
STEPS: dict[Stance, tuple[float, float, float, float, float]] = {
    "neutral": (-0.8, -0.1, 0.0, 0.1, 0.2),
    "affirms": (0.2, 0.3, 0.5, 0.6, 1.0),
    "concedes": (0.8, 0.95, 1.3, 1.7, 2.1),
    "accuses": (0.6, 1.0, 1.4, 1.8, 2.2),
    "denies": (0.5, 0.7, 0.8, 1.0, 1.3),
    "demands": (0.0, 0.3, 0.7, 1.05, 1.6),
    "promises": (0.3, 0.5, 0.7, 0.9, 1.1),
    "predicts": (-0.4, -0.3, -0.2, 0.15, 0.5),
    "doubts": (-0.6, -0.6, -0.6, -0.4, -0.4),
}
# A cue of thought ("believes") is no claim yet; a hope or a plan is one still less.
THOUGHT = -0.6
# Cues this far apart on that scale are another claim; nearer ones are a matter of style.
APART = 0.38
# Cues are compared where their clauses are this much alike, found on the training families.
CLOSE = 0.4
# Shorter words of a cue are forms of "be" and "have".
TELLING = 4
# The force of "said".
PLAIN = 3
# The force of "proved".
SURE = 5


def stance(couple: Couple) -> Iterator[Change]:
    """Yield `hardened` or `softened` where the cue puts it harder or softer."""
    one, other = couple.a.statement, couple.b.statement
    if one is None or other is None or couple.alike < CLOSE or one.act == "silence" or other.act == "silence":
        return
    if one.force is None or other.force is None:
        return
    before, after = _cue(couple.a.span, one), _cue(couple.b.span, other)
    apart = _weight(other) - _weight(one)
    if before is None or after is None or abs(apart) < APART or _elsewhere(one, other):
        return
    if _told(couple.one, couple.a, before, couple.other, after) or _told(
        couple.other, couple.b, after, couple.one, before
    ):
        return
    kind: ChangeKind = "hardened" if apart > 0 else "softened"
    yield couple.change(kind, before, after, "harder" if apart > 0 else "softer")


def _elsewhere(one: Statement, other: Statement) -> bool:
    """Say whether the cues do different things: a demand beside a plain report, a denial that is gone or new.

    What "denied" says may be told as "said that nothing". What a document "found" is what it says.
    """
    stances = one.stance, other.stance
    if one.act == other.act == "writing" and set(stances) <= {"neutral", "affirms"}:
        return max(one.force or 0, other.force or 0) < SURE
    return (
        (stances == ("neutral", "demands") and (one.force or 0) >= PLAIN)
        or (one.stance == "denies" and other.stance in {"neutral", "affirms"})
        or (one.stance in {"neutral", "affirms"} and other.stance == "denies" and (other.force or 0) > PLAIN)
    )


def _weight(statement: Statement) -> float:
    force = statement.force or 3
    steps = STEPS[statement.stance][force - 1]
    unsure = statement.act == "thought" and statement.stance == "neutral" and force <= PLAIN
    return min(steps, THOUGHT) if unsure else steps


def _cue(whole: Span, statement: Statement) -> Span | None:
    return next((span for span in statement.cue if whole.meets(span)), None)


def _told(here: Side, unit: Unit, cue: Span, there: Side, other: Span) -> bool:
    """Say whether a clause holds the other text's cue as one of its other words: "said the buyers feared", "fear"."""
    words = {stem(word) for word in there.words(other) if len(word) >= TELLING}
    rows = (row for row in range(unit.first, unit.last) if not here.span(row, row + 1).meets(cue))
    return any(stem(here.low(row)) in words for row in rows)

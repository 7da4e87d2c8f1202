"""Modal verbs that stand for one another: "could" and "would", "should" and "will"; and what was refused now.

What it does not do: compare "would" with "will", which is the same after "said"; weigh a modal verb that is gone
(`certainty`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, ChangeKind

# So many words behind a denial or a refusal stands what is denied or refused.
BEHIND = 5
# "Would" is what "will" becomes in reported speech.
REPORTED = frozenset({"would", "will"})


def modals(couple: Couple) -> Iterator[Change]:
    """Yield `hardened` or `softened` for the only modal verb of a stretch that gave way to a firmer or looser one."""
    if couple.joined:
        return
    for each in couple.stretches:
        before, after = _modals(couple.one, each.a, each.a_end), _modals(couple.other, each.b, each.b_end)
        if len(before) != 1 or len(after) != 1:
            continue
        (row, step), (other, now) = before[0], after[0]
        if step == now or {couple.one.low(row), couple.other.low(other)} == REPORTED:
            continue
        kind: ChangeKind = "hardened" if now > step else "softened"
        places = couple.one.span(row, row + 1), couple.other.span(other, other + 1)
        yield couple.change(kind, *places, "surer" if now > step else "less sure")


def _modals(side: Side, first: int, last: int) -> list[tuple[int, int]]:
    known = lexicon().modals
    return [(row, known[side.low(row)]) for row in range(first, last) if side.low(row) in known]


def refusals(couple: Couple) -> Iterator[Change]:
    """Yield at most one `hardened` where what was not done, or would not be, is told as refused."""
    known = lexicon()
    if couple.joined or any(low in known.refusing for low in couple.lows_a):
        return
    denials = [couple.a.first + at for at, low in enumerate(couple.lows_a) if low in known.negations]
    denied = {word: row for row in reversed(denials) for word in _behind(couple.one, couple.a, row)}
    for row in (couple.b.first + at for at, low in enumerate(couple.lows_b) if low in known.refusing):
        denial = min((denied[word] for word in _behind(couple.other, couple.b, row) if word in denied), default=None)
        if denial is not None:
            before = couple.one.span(max(couple.a.first, denial - 1), denial + 1)
            yield couple.change("hardened", before, couple.other.span(row, row + 1), "not done before, refused now")
            return


def _behind(side: Side, unit: Unit, row: int) -> set[str]:
    """Return the stems of the telling words behind a word."""
    words = side.lows(row + 1, min(unit.last, row + BEHIND))
    return {stem(word) for word in words if word not in lexicon().filling}

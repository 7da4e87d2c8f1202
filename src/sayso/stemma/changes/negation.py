"""A claim turned round: denied before and affirmed now, or the reverse.

Seen where the rest of a clause stays and a word of denial comes or goes, or a word gives way to its opposite. What it
does not do: weigh two denials, or see a reversal that needs knowledge of the world.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.stemma.changes.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side, Stretch
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change

# So many words around a denial must be kept for it to be the same claim that is denied.
AROUND = 4
KEPT = 2
VERDICT = "turned into its opposite"


def negation(couple: Couple) -> Iterator[Change]:
    """Yield at most one `negation` a pair: the gravest sign of one."""
    for each in couple.stretches:
        if _opposed(couple, each):
            before = couple.one.span(each.a, each.a_end)
            yield couple.change("negation", before, couple.other.span(each.b, each.b_end), VERDICT)
            return
    gone, new = (
        _denials(couple.one, couple.a.first, couple.a.last),
        _denials(couple.other, couple.b.first, couple.b.last),
    )
    if bool(gone) == bool(new) or _denied(couple.other if gone else couple.one, couple.b if gone else couple.a):
        return
    if gone and _kept(couple.one, gone[0], couple.a, couple.lows_b):
        yield couple.change("negation", couple.one.span(gone[0], gone[0] + 1), couple.across(gone[0]), VERDICT)
    elif new and _kept(couple.other, new[0], couple.b, couple.lows_a):
        yield couple.change("negation", couple.back(new[0]), couple.other.span(new[0], new[0] + 1), VERDICT)


def _denials(side: Side, first: int, last: int) -> list[int]:
    known = lexicon().negations
    return [row for row in range(first, last) if side.low(row) in known or _shortened(side, row)]


def _shortened(side: Side, row: int) -> bool:
    """Say whether a word is an "n't", which the words of a sheet may part at the apostrophe."""
    word = side.low(row)
    return word.endswith("n't") or (word == "t" and row > 0 and side.low(row - 1).endswith("n"))


def _denied(side: Side, unit: Unit) -> bool:
    """Say whether a clause without a word of denial denies all the same ("refused to")."""
    known = lexicon().denying
    return any(side.low(row) in known for row in range(unit.first, unit.last))


def _kept(side: Side, row: int, unit: Unit, lows: Sequence[str]) -> bool:
    """Say whether the words behind a denial stand in the other clause: it is the same thing that is spoken of."""
    behind = [side.low(place) for place in range(row + 1, min(unit.last, row + 1 + AROUND))]
    return bool(behind) and behind[0] in lows and sum(word in lows for word in behind) >= min(KEPT, len(behind))


def _opposed(couple: Couple, each: Stretch) -> bool:
    """Say whether a stretch puts a word for its opposite."""
    known = lexicon().opposites
    before = {side for word in couple.one.lows(each.a, each.a_end) for side in known.get(word, ())}
    after = {side for word in couple.other.lows(each.b, each.b_end) for side in known.get(word, ())}
    return any((pair, 1 - side) in after - before for pair, side in before - after)

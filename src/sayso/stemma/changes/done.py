"""What was to come before is told as done now: "will appeal", "is to resign", "plans to sell" and "has resigned".

What it does not do: read a plain past as the deed that was planned ("closed" may be the same state by another name).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon
from sayso.stemma.changes.sources import CLOSE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change

# So many words on from a word of the future stands its verb ("will soon be sold"), and as many before a deed its "has".
NEAR = 3
# Words that may stand between the two.
BETWEEN = frozenset({"be", "been", "now", "soon", "already", "also", "since"})


def done(couple: Couple) -> Iterator[Change]:
    """Yield at most one `hardened` for a verb of the future that stands in the perfect now."""
    if couple.joined or couple.alike < CLOSE:
        return
    deeds = {stem(couple.other.word(verb)): (has, verb) for has, verb in _verbs(couple.other, couple.b, _perfect)}
    for row, verb in _verbs(couple.one, couple.a, _to_come):
        deed = deeds.get(stem(couple.one.word(verb)))
        if deed:
            places = couple.one.span(row, verb + 1), couple.other.span(deed[0], deed[1] + 1)
            yield couple.change("hardened", *places, "to come before, done now")
            return


def _verbs(side: Side, unit: Unit, opens: Callable[[Side, int], bool]) -> Iterator[tuple[int, int]]:
    """Yield the words that put a verb into a tense, each with the verb; a denied one is none."""
    for row in range(unit.first, unit.last):
        if not opens(side, row):
            continue
        for verb in range(row + 1, min(row + 1 + NEAR, unit.last)):
            word = side.low(verb)
            if word not in lexicon().filling | lexicon().negations:
                yield row, verb
            if word not in BETWEEN:
                break


def _to_come(side: Side, row: int) -> bool:
    """Say whether a word puts the verb behind it into the future: "will", or the "to" of "is to" and "plans to"."""
    word, known = side.low(row), lexicon()
    return word in known.coming or (word == "to" and row > 0 and side.low(row - 1) in known.planning)


def _perfect(side: Side, row: int) -> bool:
    """Say whether a word tells the verb behind it as done: "has", but not that of "would have"."""
    known = lexicon()
    return side.low(row) in known.perfect and (row == 0 or side.low(row - 1) not in known.coming)

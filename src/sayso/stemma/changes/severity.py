"""How grave a thing is called: "hurt" to "killed", "storm" to "hurricane", a headline that begins to shout.

Words are compared only with words of their own ladder (english.toml). What it does not do: weigh a whole sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon

# Abbreviations in capitals are seldom longer ("UNESCO").
LONGEST_ABBREVIATION = 6

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.values import Change, ChangeKind


def severity(couple: Couple) -> Iterator[Change]:
    """Yield `hardened` or `softened` for a word that gave way to a graver or milder one of its ladder."""
    before, after = _steps(couple.one, _gone(couple, 0)), _steps(couple.other, _gone(couple, 1))
    used: set[int] = set()
    for row, ladder, step in before:
        twin = next((each for each in after if each[1] == ladder and each[0] not in used and each[2] != step), None)
        if twin is None or any(each[0] == row for each in before if (each[1], each[2]) == (ladder, twin[2])):
            continue
        used.add(twin[0])
        kind: ChangeKind = "hardened" if twin[2] > step else "softened"
        verdict = "graver" if twin[2] > step else "milder"
        yield couple.change(kind, couple.one.span(row, row + 1), couple.other.span(twin[0], twin[0] + 1), verdict)


def loaded(couple: Couple) -> Iterator[Change]:
    """Yield one `hardened` for a headline that judges or shouts where the one before did not."""
    if not couple.b.headline:
        return
    known = lexicon().loaded
    before = [row for row in _gone(couple, 0) if stem(couple.one.word(row)) in known]
    after = [row for row in _gone(couple, 1) if stem(couple.other.word(row)) in known or _shouted(couple.other, row)]
    if len(after) > len(before):
        yield couple.change("hardened", couple.a.span, couple.b.span, "in stronger words")


def _shouted(side: Side, row: int) -> bool:
    """Say whether a word stands in capitals and is too long for an abbreviation."""
    word = side.word(row)
    return len(word) > LONGEST_ABBREVIATION and word.isupper()


def _gone(couple: Couple, side: int) -> list[int]:
    """Return the rows of words that only one of the two clauses has."""
    return [row for each in couple.stretches for row in range(each[2 * side], each[2 * side + 1])]


def _steps(side: Side, rows: list[int]) -> list[tuple[int, str, int]]:
    known = lexicon().severity
    return [(row, ladder, step) for row in rows for ladder, step in known.get(stem(side.word(row)), ())]

"""How sure a claim is made: by its weakest word ("may", "suspected", "plans to"), before and after.

What it does not do: judge cues (`stance`), figures (`figure`) or how grave a thing is called (`severity`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sayso.stemma.changes.lexicon import FACT, LEVELS, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.values import Change, Statement

LONGEST = 4
# A mark was put in where no more words than this stand in its place.
FEW = 3
# What is thought, doubted or predicted is left open by its cue.
THOUGHT = frozenset({"doubts", "predicts"})
INTENDED = LEVELS["intended"]
# So many words behind a mark must hold one that the other clause keeps; else the mark's clause is gone altogether.
BEHIND = 7
# A stretch of more words than this is more than what a mark belongs to.
LONG = 8
# Shorter words are articles and prepositions, which any clause holds.
TELLING = 4


class Mark(NamedTuple):
    """A phrase at the rows `[first, last)` and the level that it puts a claim at."""

    first: int
    last: int
    level: int


def certainty(couple: Couple) -> Iterator[Change]:
    """Yield `hardened` or `softened` where a word that made a claim less sure is gone, another one, or put in.

    Words that are the cue of a statement are left to `stance` where both texts have a cue.
    """
    before = [mark for mark in marks(couple.one, couple.a.first, couple.a.last) if not _cued(couple, mark, 0)]
    after = [mark for mark in marks(couple.other, couple.b.first, couple.b.last) if not _cued(couple, mark, 1)]
    gone, new = _unmatched(before, after)
    gone = [mark for mark in gone if any(each.a < mark.last and mark.first < each.a_end for each in couple.stretches)]
    new = [mark for mark in new if any(each.b < mark.last and mark.first < each.b_end for each in couple.stretches)]
    for one in gone:
        other = next((mark for mark in new if _in_place(couple, one, mark)), None)
        other = other or next((mark for mark in new if FACT in {one.level, mark.level}), None)
        if other is not None:
            new.remove(other)
            surer = other.level > one.level
            places = couple.one.span(one.first, one.last), couple.other.span(other.first, other.last)
            yield couple.change("hardened" if surer else "softened", *places, "surer" if surer else "less sure")
        elif one.level < FACT and _free(couple, one):
            place = couple.one.span(one.first, one.last)
            yield couple.change("hardened", place, couple.across(one.first), "surer")
    for other in new:
        if other.level < INTENDED and _put_in(couple, other):
            place = couple.other.span(other.first, other.last)
            yield couple.change("softened", couple.back(other.first), place, "less sure")


def _free(couple: Couple, mark: Mark) -> bool:
    """Say whether the claim of a mark that is gone stands in B without any other one."""
    kept = _kept(couple.one, mark, couple.a.last, couple.lows_b)
    return kept and not _weak(couple, mark) and not _passage(couple, mark)


def _weak(couple: Couple, mark: Mark) -> bool:
    """Say whether another word that leaves it open stands in the place of a mark, or a cue of thought."""
    if _thought(couple.b.statement) and not _thought(couple.a.statement):
        return True
    known = lexicon().open
    return any(
        word in known
        for each in couple.stretches
        if each.a < mark.last and mark.first < each.a_end
        for word in couple.other.lows(each.b, each.b_end)
    )


def _in_place(couple: Couple, one: Mark, other: Mark) -> bool:
    """Say whether two marks stand in one stretch that differs."""
    return any(
        each.a < one.last and one.first < each.a_end and each.b < other.last and other.first < each.b_end
        for each in couple.stretches
    )


def _passage(couple: Couple, mark: Mark) -> bool:
    """Say whether a mark is gone with a long passage around it: that takes no doubt from what is left."""
    return any(
        each.a < mark.last and mark.first < each.a_end and each.a_end - each.a > LONG for each in couple.stretches
    )


def _thought(statement: Statement | None) -> bool:
    return statement is not None and (statement.act == "thought" or statement.stance in THOUGHT)


def _put_in(couple: Couple, mark: Mark) -> bool:
    """Say whether a mark was put into a clause that is otherwise kept: few words stand in its place in A."""
    around = [row for row in (mark.first - 1, mark.last) if couple.b.first <= row < couple.b.last]
    kept = all(couple.other.low(row) in couple.lows_a for row in around)
    return kept and any(
        each.b <= mark.first < each.b_end and each.a_end - each.a <= FEW and each.b_end - each.b <= 2 * FEW
        for each in couple.stretches
    )


def _unmatched(before: Sequence[Mark], after: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Return the marks of each side that the other has no mark of the same level for."""
    new = list(after)
    gone = []
    for one in before:
        twin = next((other for other in new if other.level == one.level), None)
        if twin is None:
            gone.append(one)
        else:
            new.remove(twin)
    return gone, new


def _cued(couple: Couple, mark: Mark, side: int) -> bool:
    one, other = couple.a.statement, couple.b.statement
    if one is None or other is None or not one.cue or not other.cue:
        return False
    text, statement = ((couple.one, one), (couple.other, other))[side]
    span = text.span(mark.first, mark.last)
    return any(span.meets(cue) for cue in statement.cue)


def marks(side: Side, first: int, last: int) -> list[Mark]:
    """Return the phrases that make the words `[first, last)` less sure, the longest at each place.

    "May" in a date is a month.
    """
    known = lexicon().certainty
    lows = side.lows(first, last)
    found, place = [], 0
    while place < len(lows):
        size = next(
            (
                size
                for size in range(min(LONGEST, len(lows) - place), 0, -1)
                if tuple(lows[place : place + size]) in known
            ),
            0,
        )
        if size:
            mark = Mark(first + place, first + place + size, known[tuple(lows[place : place + size])])
            if not any(each.span.meets(side.span(mark.first, mark.last)) for each in side.dates):
                found.append(mark)
        place += size or 1
    return found


def _kept(side: Side, mark: Mark, end: int, lows: Sequence[str]) -> bool:
    there = set(lows)
    return any(
        len(side.word(row)) >= TELLING and side.low(row) in there
        for row in range(mark.last, min(end, mark.last + BEHIND))
    )

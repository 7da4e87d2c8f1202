"""A claim turned round: denied before and affirmed now, or the reverse.

Seen where what is denied in one clause stands in the other, which denies nothing, where a cue is negated in one of
them alone ("expects", "does not expect"), where a reproach that was denied is owned to, or where a word gives way to
its opposite, one made by a prefix too. What it does not do: weigh two denials, or see a reversal that needs knowledge
of the world.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.tone import scale
from sayso.matches.stems import stem
from sayso.stemma.changes.figure import in_place
from sayso.stemma.changes.lexicon import lexicon
from sayso.stemma.changes.sources import CLOSE, CLOSER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side, Stretch
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, Span, Statement

# What is denied is the first telling word behind a denial, at most so many words on.
BEHIND = 5
# Shorter words of a cue are forms of "be" and "have".
TELLING = 4
# So many of the words behind a denial must be kept for it to be the same claim that is denied.
KEPT = 2
# Words behind "no" and "not" that make them a bound or a turn of phrase: "no more than", "not only".
BOUNDS = frozenset({"more", "less", "fewer", "later", "only", "least"})
# Words that make the opposite of the word that they are put before ("unsafe", "disagree", "impossible").
PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "non-")
SHORTEST_STEM = 4
# An opposite put for a word stands among no more other words than this; in a longer stretch another thing is told.
OPPOSED = 10
# "Closed until Friday" and "will reopen on Friday" are the same.
UNTIL = frozenset({"until", "till"})
VERDICT = "turned into its opposite"


def negation(couple: Couple) -> Iterator[Change]:
    """Yield at most one `negation` a pair: the gravest sign of one."""
    cues = _cues(couple)
    if cues:
        yield couple.change("negation", *cues, VERDICT)
        return
    if couple.joined or couple.alike < CLOSE:
        return
    for each in couple.stretches:
        if _opposed(couple, each) or _prefixed(couple, each):
            before = couple.one.span(each.a, each.a_end)
            yield couple.change("negation", before, couple.other.span(each.b, each.b_end), VERDICT)
            return
    gone, new = _denials(couple.one, couple.a), _denials(couple.other, couple.b)
    if bool(gone) == bool(new) or any(low in lexicon().denying for low in (couple.lows_b if gone else couple.lows_a)):
        return
    for row in gone:
        if _stands(couple, couple.one, row) and not _counts(couple, couple.one, row):
            yield couple.change("negation", *_places(couple, couple.one, row), VERDICT)
            return
    for row in new:
        if _stands(couple, couple.other, row) and not _counts(couple, couple.other, row):
            here, there = _places(couple, couple.other, row)
            yield couple.change("negation", there, here, VERDICT)
            return


def _cues(couple: Couple) -> tuple[Span, Span] | None:
    """Return the cues where one of two with a verb in common is negated: "denies" and "does not deny"."""
    one, other = couple.a.statement, couple.b.statement
    if one is None or other is None or couple.alike < CLOSE:
        return None
    before, after = _cue(couple.a.span, one), _cue(couple.b.span, other)
    if before is None or after is None:
        return None
    if _answer(one) * _answer(other) < 0 and couple.alike >= CLOSER and not couple.joined:
        return before, after
    if one.negated == other.negated:
        return None
    deny = one.stance == other.stance == "denies"
    return (before, after) if deny or _lemmas(couple.one, before) & _lemmas(couple.other, after) else None


def _answer(statement: Statement) -> int:
    """Return 1 for a cue by which a reproach is owned to ("admits", "does not deny"), -1 for one that denies it."""
    if statement.stance == "denies":
        return 1 if statement.negated else -1
    return 1 if statement.stance == "concedes" and not statement.negated else 0


def _cue(whole: Span, statement: Statement) -> Span | None:
    return next((span for span in statement.cue if whole.meets(span)), None)


def _lemmas(side: Side, span: Span) -> set[str]:
    words = [word for word in span.of(side.text).lower().split() if len(word) >= TELLING]
    return {stem(word) for word in words} | {lemma for word in words for lemma in scale().lemmas_of(word)}


def _stands(couple: Couple, side: Side, row: int) -> bool:
    """Say whether what is denied stands in the other clause: the first telling word behind the denial, and another.

    A word in a stretch that is told otherwise there, or gone with the denial, stands nowhere.
    """
    first = side is couple.one
    unit, lows = (couple.a, couple.lows_b) if first else (couple.b, couple.lows_a)
    what = _denied(side, unit, row)
    if what is None or any(low <= what < high for low, high in _ranges(couple, first=first)):
        return False
    there = {stem(low) for low in lows}
    rows = range(row + 1, min(unit.last, row + 1 + BEHIND))
    return sum(stem(side.low(place)) in there for place in rows) >= min(KEPT, len(rows))


def _denied(side: Side, unit: Unit, row: int) -> int | None:
    """Return the first telling word behind a denial."""
    rows = range(row + 1, min(unit.last, row + 1 + BEHIND))
    return next((place for place in rows if side.low(place) not in lexicon().filling), None)


def _places(couple: Couple, side: Side, row: int) -> tuple[Span, Span]:
    """Return the denial with what it denies and the word before it, and the same words of the other clause."""
    first = side is couple.one
    unit, there, other = (couple.a, couple.b, couple.other) if first else (couple.b, couple.a, couple.one)
    what = _denied(side, unit, row)
    begin, end = max(unit.first, row - 1), (row if what is None else what) + 1
    twin = there.first - unit.first + end
    back = end - begin
    for each in couple.stretches:
        low, high, left, right = each if first else (each.b, each.b_end, each.a, each.a_end)
        if high <= end:
            twin += (right - left) - (high - low)
        if begin <= low and high <= end:
            back += (right - left) - (high - low)
    return side.span(begin, end), other.span(max(there.first, twin - max(back, 1)), twin)


def _ranges(couple: Couple, *, first: bool) -> list[tuple[int, int]]:
    return [(each.a, each.a_end) if first else (each.b, each.b_end) for each in couple.stretches]


def _counts(couple: Couple, side: Side, row: int) -> bool:
    """Say whether the denial stands in the place of a number, or a number in its place."""
    first = side is couple.one
    for each in couple.stretches:
        low, high = (each.a, each.a_end) if first else (each.b, each.b_end)
        if low <= row < high:
            return in_place(couple, each)
    return False


def _denials(side: Side, unit: Unit) -> list[int]:
    return [row for row in range(unit.first, unit.last) if _denies(side, row, unit.last)]


def _denies(side: Side, row: int, last: int) -> bool:
    """Say whether a word denies what comes behind it: "not", an "n't", the "yet" of "has yet to"."""
    word, behind = side.low(row), side.low(row + 1) if row + 1 < last else ""
    if word == "yet":
        return behind == "to"
    # "who voted no, said"
    if word == "no" and behind and not side.text[side.sheet.ends[row] : side.sheet.starts[row + 1]].isspace():
        return False
    return (word in lexicon().negations or _shortened(side, row)) and behind not in BOUNDS


def _shortened(side: Side, row: int) -> bool:
    """Say whether a word is an "n't", which the words of a sheet may part at the apostrophe."""
    word = side.low(row)
    return word.endswith("n't") or (word == "t" and row > 0 and side.low(row - 1).endswith("n"))


def _opposed(couple: Couple, each: Stretch) -> bool:
    """Say whether a stretch puts a word for its opposite; "not safe" for "unsafe" is none."""
    if each.a_end - each.a > OPPOSED or each.b_end - each.b > OPPOSED:
        return False
    here = couple.one.lows(each.a, min(each.a_end + 1, couple.a.last))
    there = couple.other.lows(each.b, min(each.b_end + 1, couple.b.last))
    if UNTIL & {*here, *there}:
        return False
    denials = *_denials(couple.one, couple.a), *_denials(couple.other, couple.b)
    if any(each.a <= row < each.a_end or each.b <= row < each.b_end for row in denials):
        return False
    known = lexicon().opposites
    before = {side for word in couple.one.lows(each.a, each.a_end) for side in known.get(stem(word), ())}
    after = {side for word in couple.other.lows(each.b, each.b_end) for side in known.get(stem(word), ())}
    return any((pair, 1 - side) in after - before for pair, side in before - after)


def _prefixed(couple: Couple, each: Stretch) -> bool:
    """Say whether a stretch puts a word for the same with a prefix that denies it ("not safe" for "unsafe" doesn't)."""
    if any(low in lexicon().negations for low in (*couple.lows_a, *couple.lows_b)):
        return False
    before = {stem(word) for word in couple.one.lows(each.a, each.a_end)}
    after = {stem(word) for word in couple.other.lows(each.b, each.b_end)}
    return any(
        prefix + word in there
        for here, there in ((before, after), (after, before))
        for word in here
        if len(word) >= SHORTEST_STEM
        for prefix in PREFIXES
    )

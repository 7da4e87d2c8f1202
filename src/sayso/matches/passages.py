"""Aligned and its relation -> Passages: which stretch of A says the same as which stretch of B.

A passage is whole sentences where sentences correspond, and a run of words where only a run is shared (a quotation, a
cut excerpt). A clause that stands word for word in a sentence told in other words is a passage of its own. Neighbours
are joined. What it does not do: align what is reworded within a sentence; the changes do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.ordered import LEAST
from sayso.matches.verbatim import Run
from sayso.values import Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.values import Relation

# A run that stands outside corresponding sentences is shown from this length on: shorter ones are set phrases. In the
# families for training and choosing the characters of passages are found as well with 6 to 12.
SHORTEST_ALONE = 8
# A clause of fewer words that is kept in a reworded sentence is no passage of its own.
SHORTEST_CLAUSE = 5
# What parts clauses within a sentence.
BORDERS = frozenset(",;:.!?()–—")
# A second sentence joins a pair (one was split in two, or two were merged) where its partner holds this share of its
# weight. There the characters of reworded passages are found with F1 .891, as with .4; .889 with .6, .883 without.
JOINS = 0.5
# Sentences of an excerpt's surroundings correspond by subject alone; what was taken with it is at least this alike.
# With .4 to .8 the passages of the twelve excerpts there are the same.
TAKEN = 0.6


def passages(aligned: Aligned, relation: Relation) -> tuple[Passage, ...]:
    """Return the passages in the order of A; of unrelated articles only the runs that both hold."""
    pairs = list(_pairs(aligned, relation))
    runs = _runs(aligned)
    found = [passage for a, b in pairs for passage in _sentences(aligned, a, b, runs.get(a, ()))]
    found += [_run(aligned, run) for run in _outside(aligned, set(pairs)) if run.size >= SHORTEST_ALONE]
    return tuple(_joined(aligned, sorted(found, key=lambda p: (p.a, p.b))))


def _pairs(aligned: Aligned, relation: Relation) -> Iterator[tuple[int, int]]:
    """Yield the sentences that correspond, those that join a pair included."""
    if relation in {"same-event", "unrelated"}:
        return
    chosen = [(pair.a, pair.b) for pair in aligned.pairs]
    if relation == "excerpt":
        yield from (pair for pair in chosen if _taken(aligned, *pair))
        return
    yield from chosen
    of_a, of_b = {a for a, _ in chosen}, {b for _, b in chosen}
    held = aligned.likeness.held
    for a in range(held.shape[0]) if of_b else ():
        b = int(held[a].argmax())
        if a not in of_a and b in of_b and _joins(aligned, a, b):
            yield a, b
    for b in range(held.shape[1]) if of_a else ():
        a = int(held[:, b].argmax())
        if b not in of_b and a in of_a and _joins(aligned, a, b):
            yield a, b


def _taken(aligned: Aligned, a: int, b: int) -> bool:
    """Say whether an excerpt took the sentence whole: word for word, or reworded and no run shows where it was cut."""
    same = _words(aligned.one, a) == _words(aligned.other, b)
    low, high = aligned.one.first[a], aligned.one.first[a + 1]
    return same or bool(aligned.likeness.alike[a, b] >= TAKEN and not aligned.held_one[low:high].any())


def _words(sheet: Sheet, row: int) -> list[int]:
    found: list[int] = sheet.keys[sheet.first[row] : sheet.first[row + 1]].tolist()
    return found


def _outside(aligned: Aligned, pairs: set[tuple[int, int]]) -> Iterator[Run]:
    """Yield the pieces of runs that no pair of sentences holds."""
    for run in aligned.runs:
        sentences = zip(
            aligned.one.sentence[run.a : run.a + run.size].tolist(),
            aligned.other.sentence[run.b : run.b + run.size].tolist(),
            strict=True,
        )
        begin = None
        for step, place in enumerate([*(pair in pairs for pair in sentences), True]):
            if not place and begin is None:
                begin = step
            elif place and begin is not None:
                yield Run(run.a + begin, run.b + begin, step - begin)
                begin = None


def _joins(aligned: Aligned, a: int, b: int) -> bool:
    return bool(aligned.likeness.held[a, b] >= JOINS and aligned.likeness.alike[a, b] >= LEAST / 2)


def _runs(aligned: Aligned) -> dict[int, list[Run]]:
    """Return the runs that stand in each sentence of A, in their order."""
    found: dict[int, list[Run]] = {}
    for run in aligned.runs:
        for sentence in np.unique(aligned.one.sentence[run.a : run.a + run.size]).tolist():
            found.setdefault(sentence, []).append(run)
    return found


def _sentences(aligned: Aligned, a: int, b: int, runs: Sequence[Run]) -> Iterator[Passage]:
    """Yield two sentences that correspond; a clause that both hold word for word apart from what is around it."""
    whole = _passage(aligned, _sentence(aligned.one, a), _sentence(aligned.other, b))
    clause = None if whole.verbatim else _clause(aligned, a, b, runs)
    if clause is None:
        yield whole
        return
    yield clause
    one, other = (
        [_stripped(text, Span(around.start, inner.start)), _stripped(text, Span(inner.end, around.end))]
        for text, around, inner in (
            (aligned.one.text, whole.a, clause.a),
            (aligned.other.text, whole.b, clause.b),
        )
    )
    if one.count(None) == other.count(None) == 1:  # what stood before the clause may stand behind it now
        one, other = [each for each in one if each], [each for each in other if each]
    for before, after in zip(one, other, strict=True):
        if before and after:
            yield _passage(aligned, before, after)


def _clause(aligned: Aligned, a: int, b: int, runs: Sequence[Run]) -> Passage | None:
    """Return the longest run of words between two borders of clauses, the same in both sentences."""
    sheets = aligned.one, aligned.other
    lows = int(sheets[0].first[a]), int(sheets[1].first[b])
    highs = int(sheets[0].first[a + 1]), int(sheets[1].first[b + 1])
    best: Run | None = None
    for run in runs:
        begin = max(0, lows[0] - run.a, lows[1] - run.b)
        end = min(run.size, highs[0] - run.a, highs[1] - run.b)
        cuts = [step for step in range(begin, end + 1) if _parts(aligned, run, step, lows, highs)]
        if cuts and cuts[-1] - cuts[0] >= max(SHORTEST_CLAUSE, best.size + 1 if best else 0):
            best = Run(run.a + cuts[0], run.b + cuts[0], cuts[-1] - cuts[0])
    return _run(aligned, best) if best else None


def _parts(aligned: Aligned, run: Run, step: int, lows: tuple[int, int], highs: tuple[int, int]) -> bool:
    """Say whether a border of clauses, or of the sentence, stands before a word of a run in both articles."""
    for sheet, row, low, high in zip(
        (aligned.one, aligned.other), (run.a + step, run.b + step), lows, highs, strict=True
    ):
        if row not in (low, high) and not set(sheet.text[sheet.ends[row - 1] : sheet.starts[row]]) & BORDERS:
            return False
    return True


def _stripped(text: str, span: Span) -> Span | None:
    """Return a span without the marks and spaces at its ends; None where nothing is left."""
    words = [at for at in range(span.start, span.end) if text[at].isalnum()]
    return Span(words[0], words[-1] + 1) if words else None


def _passage(aligned: Aligned, a: Span, b: Span) -> Passage:
    """Make a passage; white space may differ in what is called verbatim."""
    return Passage(a, b, a.of(aligned.one.text).split() == b.of(aligned.other.text).split())


def _sentence(sheet: Sheet, row: int) -> Span:
    """Return the characters of a sentence with the marks around it."""
    return _with_marks(sheet, int(sheet.first[row]), int(sheet.first[row + 1]) - 1)


def _with_marks(sheet: Sheet, first: int, last: int) -> Span:
    """Return the words with the quotation marks and stops that cling to them."""
    start, end = int(sheet.starts[first]), int(sheet.ends[last])
    low = int(sheet.ends[first - 1]) if first else 0
    high = int(sheet.starts[last + 1]) if last + 1 < sheet.size else len(sheet.text)
    while start > low and not sheet.text[start - 1].isspace():
        start -= 1
    while end < high and not sheet.text[end].isspace():
        end += 1
    return Span(start, end)


def _run(aligned: Aligned, run: Run) -> Passage:
    """Return a run of words with the marks around it, as far as both articles have the same ones."""
    one, other = aligned.one.span(run.a, run.a + run.size - 1), aligned.other.span(run.b, run.b + run.size - 1)
    left = _same(aligned, one.start, other.start, -1)
    right = _same(aligned, one.end, other.end, 1)
    a, b = Span(one.start - left, one.end + right), Span(other.start - left, other.end + right)
    return _passage(aligned, a, b)


def _same(aligned: Aligned, a: int, b: int, step: int) -> int:
    """Return how many marks from here on (back, for -1) are the same in both articles."""
    count, text_a, text_b = 0, aligned.one.text, aligned.other.text
    a, b = (a, b) if step > 0 else (a - 1, b - 1)
    while 0 <= a < len(text_a) and 0 <= b < len(text_b) and text_a[a] == text_b[b]:
        if text_a[a].isalnum() or text_a[a].isspace():
            break
        a, b, count = a + step, b + step, count + 1
    return count


def _joined(aligned: Aligned, found: list[Passage]) -> Iterator[Passage]:
    """Yield the passages, verbatim neighbours made one where the same stands between them in both articles."""
    last: Passage | None = None
    for passage in found:
        if last is not None and last.verbatim and passage.verbatim and _follows(aligned, last, passage):
            last = Passage(Span(last.a.start, passage.a.end), Span(last.b.start, passage.b.end), verbatim=True)
            continue
        if last is not None:
            yield last
        last = passage
    if last is not None:
        yield last


def _follows(aligned: Aligned, last: Passage, passage: Passage) -> bool:
    between = Span(last.a.end, passage.a.start), Span(last.b.end, passage.b.start)
    if min(between[0].end - between[0].start, between[1].end - between[1].start) < 0:
        return False
    return between[0].of(aligned.one.text).split() == between[1].of(aligned.other.text).split()

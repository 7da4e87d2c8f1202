"""Span arithmetic over sorted, disjoint spans; each look-up costs a binary search, not a walk."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


# The order of spans, as numbers: comparing two of them as values costs ten times as much.
BORDERS = attrgetter("start", "end")


def overlapping(spans: Sequence[Span], place: Span) -> Sequence[Span]:
    """Return the slice of sorted, disjoint `spans` that share a character with `place`."""
    first = bisect_right(spans, place.start, key=attrgetter("end"))
    last = first
    while last < len(spans) and spans[last].start < place.end:
        last += 1
    return spans[first:last]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the union of the spans as sorted, disjoint spans; spans that touch become one."""
    union: list[Span] = []
    for span in sorted(spans, key=BORDERS):
        if union and span.start <= union[-1].end:
            union[-1] = Span(union[-1].start, max(span.end, union[-1].end))
        else:
            union.append(span)
    return union


def without(span: Span, holes: Sequence[Span], text: str) -> list[Span]:
    """Return what sorted, disjoint `holes` leave of `span`, white space trimmed, empty pieces left out."""
    pieces: list[Span] = []
    start = span.start
    for hole in overlapping(holes, span):
        pieces.append(Span(start, max(start, hole.start)))
        start = max(start, hole.end)
    pieces.append(Span(start, max(start, span.end)))
    return [trimmed for piece in pieces if (trimmed := _trimmed(piece, text)).end > trimmed.start]


def _trimmed(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


class Places:
    """Which of many groups of spans share a character with given ones, found by a grid instead of a walk over all."""

    # Characters a cell; a sentence lies in one or two.
    CELL = 400

    def __init__(self, groups: Sequence[Sequence[Span]]) -> None:
        self._groups = groups
        self._cells: dict[int, list[int]] = {}
        for number, spans in enumerate(groups):
            for cell in self._covered(spans):
                self._cells.setdefault(cell, []).append(number)

    def meeting(self, spans: Sequence[Span]) -> list[int]:
        """Return the numbers of the groups with a span that meets one of these, in order."""
        near = {number for cell in self._covered(spans) for number in self._cells.get(cell, ())}
        return sorted(number for number in near if any(a.meets(b) for a in self._groups[number] for b in spans))

    def _covered(self, spans: Sequence[Span]) -> set[int]:
        return {cell for span in spans for cell in range(span.start // self.CELL, span.end // self.CELL + 1)}

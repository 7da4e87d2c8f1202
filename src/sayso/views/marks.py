"""Which characters of an article carry which marks: the text cut where any mark begins or ends.

Contents nest (a newspaper says that a minister said) and may cross; sources
and cues stand inside contents. So every view draws pieces in which the marks
do not change, each knowing all of its marks.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import Reading, Span

Role = Literal["content", "cue", "source", "unattributed"]


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """One statement's claim on a stretch: its number from 1 in text order (0 for unattributed), and the role."""

    number: int
    role: Role


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `[start, end)` with the same marks throughout, and the marks that begin and end at its borders.

    `marks` are ordered from the widest to the narrowest; `opens` are those that
    start at `start`, `closes` those that end at `end`, in the order of drawing.
    """

    start: int
    end: int
    marks: tuple[Mark, ...] = ()
    opens: tuple[Mark, ...] = ()
    closes: tuple[Mark, ...] = ()

    def has(self, role: Role) -> bool:
        """Say whether any mark of this role lies on the piece."""
        return any(mark.role == role for mark in self.marks)

    def numbers(self, role: Role) -> tuple[int, ...]:
        """Return the numbers of the statements with this role here, the widest first."""
        return tuple(mark.number for mark in self.marks if mark.role == role)


def pieces(reading: Reading, bounds: Iterable[int] = ()) -> Iterator[Piece]:
    """Yield the whole text in order, without gaps, cut at every mark and at every offset in `bounds`.

    Spans that are empty or reach beyond the text are cut to it; nothing else is dropped.
    """
    length = len(reading.article.text)
    marks = _marks(reading, length)
    starting: dict[int, list[tuple[Span, Mark]]] = defaultdict(list)
    ending: dict[int, list[tuple[Span, Mark]]] = defaultdict(list)
    for span, mark in marks:
        starting[span.start].append((span, mark))
        ending[span.end].append((span, mark))
    cuts = sorted({0, length, *starting, *ending, *(at for at in bounds if 0 < at < length)})
    active: list[tuple[Span, Mark]] = []
    for start, end in pairwise(cuts):
        active = sorted([each for each in active if each[0].end > start] + starting[start], key=_width)
        yield Piece(
            start,
            end,
            tuple(mark for _, mark in active),
            tuple(mark for _, mark in sorted(starting[start], key=_width)),
            tuple(mark for _, mark in sorted(ending[end], key=_width, reverse=True)),
        )


def _marks(reading: Reading, length: int) -> list[tuple[Span, Mark]]:
    found: list[tuple[Span, Mark]] = [(span, Mark(0, "unattributed")) for span in reading.unattributed]
    for number, statement in enumerate(reading.statements, 1):
        found += [(span, Mark(number, "content")) for span in statement.content]
        found += [(span, Mark(number, "cue")) for span in statement.cue]
        found += [(span, Mark(number, "source")) for span in statement.source]
    return [(span, mark) for span, mark in found if 0 <= span.start < span.end <= length]


def _width(each: tuple[Span, Mark]) -> tuple[int, Mark]:
    span, mark = each
    return span.start - span.end, mark

"""Two texts side by side, and one pair of their units: what every detector of a change is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, get_args

import numpy as np

from sayso.stemma.changes.spelling import spelling
from sayso.values import Change, ChangeKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.matches.sheet import Sheet
    from sayso.stemma.changes.quantities import Quantity
    from sayso.stemma.changes.units import Unit
    from sayso.values import DateMention, Reading

KINDS: tuple[ChangeKind, ...] = get_args(ChangeKind)
RANK = {kind: rank for rank, kind in enumerate(KINDS, 1)}
# A unit of more words than this is a list or a page without full stops; its first words are compared.
MOST_WORDS = 150
# So many characters of a place are shown in the sentence about it.
SHOWN = 90


class Stretch(NamedTuple):
    """Words `[a, a_end)` of A stand where B has the words `[b, b_end)`, as rows of the sheets; one may be empty."""

    a: int
    a_end: int
    b: int
    b_end: int


@dataclass(frozen=True, slots=True)
class Side:
    """One text: its reading, words, units, what it counts and dates, and the words that it has (`known`)."""

    label: str
    reading: Reading
    sheet: Sheet
    units: Sequence[Unit]
    quantities: Sequence[Quantity] = ()
    dates: Sequence[DateMention] = ()
    known: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Return the text."""
        return self.sheet.text

    def word(self, row: int) -> str:
        """Return one word as written."""
        return self.sheet.text[self.sheet.starts[row] : self.sheet.ends[row]]

    def low(self, row: int) -> str:
        """Return one word in the spelling under which it is compared."""
        return spelling(self.word(row))

    def lows(self, first: int, last: int) -> list[str]:
        """Return the words `[first, last)` as they are compared."""
        return [self.low(row) for row in range(first, last)]

    def words(self, span: Span) -> list[str]:
        """Return the words of some characters as they are compared."""
        first, last = np.searchsorted(self.sheet.starts, (span.start, span.end)).tolist()
        return self.lows(first, last)

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the words `[first, last)`."""
        return self.sheet.span(first, last - 1)


@dataclass(frozen=True)
class Couple:
    """One unit of A and the unit of B that tells the same. `joined` where one of the two has a closer partner."""

    one: Side
    other: Side
    a: Unit
    b: Unit
    joined: bool = False
    alike: float = 1.0

    @cached_property
    def lows_a(self) -> list[str]:
        """Return the words of A's unit as they are compared."""
        return self.one.lows(self.a.first, min(self.a.last, self.a.first + MOST_WORDS))

    @cached_property
    def lows_b(self) -> list[str]:
        """Return the words of B's unit."""
        return self.other.lows(self.b.first, min(self.b.last, self.b.first + MOST_WORDS))

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Return where the words differ, in order."""
        stems_a = self.one.sheet.stems[self.a.first : self.a.first + len(self.lows_a)].tolist()
        stems_b = self.other.sheet.stems[self.b.first : self.b.first + len(self.lows_b)].tolist()
        codes = SequenceMatcher(None, stems_a, stems_b, autojunk=False).get_opcodes()
        at_a, at_b = self.a.first, self.b.first
        return tuple(Stretch(at_a + i, at_a + j, at_b + k, at_b + m) for tag, i, j, k, m in codes if tag != "equal")

    def across(self, row: int) -> Span:
        """Return the place in B where the word of A in that row would stand: its counterpart, or the whole unit."""
        for each in self.stretches:
            if each.a <= row < each.a_end and each.b < each.b_end:
                return self.other.span(each.b, each.b_end)
        return self.b.span

    def back(self, row: int) -> Span:
        """Return the place in A where the word of B in that row would stand."""
        for each in self.stretches:
            if each.b <= row < each.b_end and each.a < each.a_end:
                return self.one.span(each.a, each.a_end)
        return self.a.span

    def change(self, kind: ChangeKind, before: Span, after: Span, verdict: str) -> Change:
        """Return a change at two places of this pair, with its sentence."""
        told = f"{self.one.label}: {shown(self.one.text, before)}; {self.other.label}: {shown(self.other.text, after)}"
        one, other = (unit.statement.id if unit.statement else None for unit in (self.a, self.b))
        return Change(kind, RANK[kind], before, after, one, other, f"{told}: {verdict}")


def shown(text: str, span: Span) -> str:
    """Return the words of a place on one line between stars, cut where they are many."""
    words = " ".join(text[span.start : span.end].split())
    return f"*{words if len(words) <= SHOWN else words[: SHOWN - 1] + '…'}*"

"""Words, numbers and signs with their offsets, finer than tokens: the grid on which times and figures are read.

"€1.2bn" is three atoms, "mid-2023" three, "Sept. 3" three; "10,000", "14:31" and
"3/4/2024" are one each. A new paragraph is an atom of its own, so that nothing is
read across it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Span

# Every repeat is bounded or runs over characters that nothing after it can start with, so the scan is linear.
ATOM = re.compile(
    r"""[^\W\d_]+(?:'[^\W\d_]+)*                               # a word with its apostrophes
    |[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])                       # 2024-03-09
    |[0-9]{1,4}([/.])[0-9]{1,2}\1[0-9]{2,4}(?![0-9/.]?[0-9])   # 3/4/2024, 3.4.24
    |[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])                # 14:31
    |[0-9]{1,3}(?:(?:,[0-9]{2,3}){1,6}|(?:[\u00a0\u2009\u202f][0-9]{3}){1,6})(?![0-9])(?:\.[0-9]{1,9})?  # 10,000
    |[0-9]{1,4}(?:st|nd|rd|th|s)(?![^\W_])                     # 3rd, 1990s
    |[0-9]+(?:\.[0-9]+)?                                       # 40, 1.2
    |\n[^\S\n]*\n\s*                                           # a new paragraph
    |[^\w\s]                                                   # any other sign""",
    re.VERBOSE,
)
# What stands between two spans that are read one after the other.
BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Atoms:
    """The atoms of a text in order, as parallel lists: each in lower case, where it starts and where it ends."""

    text: str
    low: Sequence[str]
    start: Sequence[int]
    end: Sequence[int]

    def __len__(self) -> int:
        return len(self.low)

    def at(self, place: int) -> str:
        """Return the atom at a place in lower case, "" before the first and after the last."""
        return self.low[place] if 0 <= place < len(self.low) else ""

    def joined(self, place: int) -> bool:
        """Say whether an atom follows the one before it without a space."""
        return 0 < place < len(self.low) and self.start[place] == self.end[place - 1]

    def is_capital(self, place: int) -> bool:
        """Say whether an atom is a word that begins with a capital."""
        return 0 <= place < len(self.low) and self.text[self.start[place]].isupper()

    def opens(self, place: int) -> bool:
        """Say whether a sentence, a quotation or a paragraph begins at a place."""
        return place <= 0 or self.low[place - 1][0] in '.!?\n:;“”"‘«»„(—–•*'


def atoms(text: str, spans: Sequence[Span]) -> Atoms:
    """Return the atoms of the spans of a text, which are in order and don't overlap; a break stands between two."""
    folded = fold(text)
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    for span in spans:
        if low and low[-1][0] != "\n":
            low.append(BREAK)
            start.append(span.start)
            end.append(span.start)
        found = [match.span() for match in ATOM.finditer(folded, span.start, span.end)]
        low += [folded[first:last] for first, last in found]
        start += [first for first, _ in found]
        end += [last for _, last in found]
    return Atoms(text, low, start, end)

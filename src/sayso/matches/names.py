"""Names that are spelt nearly alike in two articles: the mark of a translation, or of a shared slip of the pen.

What it does not do: say which spelling is right, or join the words of one name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sayso.matches.stems import plain

if TYPE_CHECKING:
    from sayso.matches.sheet import Sheet

# Names looked at in each article, in text order; the comparison is of each with each.
MOST_NAMES = 120
# Two spellings of one name share this much of their letter pairs (Dice), "Arakhamia" and "Arachamija" .63;
# "Johnson" and "Johnston" too, which is why a likeness is evidence and no identity.
LEAST_ALIKE = 0.55
SHORTEST_NAME = 5


class Spelling(NamedTuple):
    """One name as each article spells it; `one` and `other` are rows of words."""

    one: int
    other: int


def respelt(one: Sheet, other: Sheet) -> list[Spelling]:
    """Return the names of one article that the other spells otherwise, each with its closest spelling."""
    first, second = _only(one, other), _only(other, one)
    found = []
    for name, row in first.items():
        near = max(second, key=lambda each: (_dice(name, each), each), default="")
        if near and _dice(name, near) >= LEAST_ALIKE:
            found.append(Spelling(row, second[near]))
    return found


def corrupted(one: Sheet, other: Sheet) -> float:
    """Return the share of the first article's names that the other holds in another spelling only."""
    count = len({int(key) for key in one.keys[one.names].tolist()})
    return len(respelt(one, other)) / count if count else 0.0


def _only(sheet: Sheet, other: Sheet) -> dict[str, int]:
    """Return the long names that the other article does not hold as words, with their first row."""
    held = set(other.stems.tolist())
    found: dict[str, int] = {}
    for row in sheet.names.tolist():
        word = plain(sheet.text[sheet.starts[row] : sheet.ends[row]])
        if len(word) >= SHORTEST_NAME and int(sheet.stems[row]) not in held:
            found.setdefault(word, row)
        if len(found) == MOST_NAMES:
            break
    return found


def _dice(one: str, other: str) -> float:
    """Return the share of letter pairs that two words have in common; 0 where they begin otherwise."""
    if one[0] != other[0]:
        return 0.0
    first, second = ({word[i : i + 2] for i in range(len(word) - 1)} for word in (one, other))
    return 2 * len(first & second) / (len(first) + len(second))

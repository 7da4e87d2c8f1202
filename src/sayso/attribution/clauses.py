"""How clauses of the outlet's own begin, what only frames an attribution, and which lines assert nothing."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.attribution.grammar import AUXILIARIES, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

# "14:52", "[CUT 2: RENEE WIGHTON]", "MARR: Thanks": a clock, a note in brackets, a shouted line.
BRACKETED = re.compile(r"[\[(][^\[\]()]{0,80}[\])]\.?")
# Headings and labels have fewer words than this and no full stop; a caption or a bullet of more is a sentence.
LONGEST_RUBRIC = 9
# "a copy of which", "for which": so far from its beginning a clause shows that it is relative.
FURTHEST = 4


@dataclass(frozen=True, slots=True)
class Clauses:
    """The lists of clauses.toml; those of several words as tuples."""

    relatives: frozenset[str]
    conjunctions: frozenset[str]
    circumstances: frozenset[str]
    conditions: tuple[str, ...]
    participles: frozenset[str]
    greetings: tuple[tuple[str, ...], ...]
    sources: tuple[tuple[str, ...], ...]
    unnamed: tuple[str, ...]
    frames: frozenset[str]
    past: tuple[str, ...]
    states: frozenset[str]


@cache
def clauses() -> Clauses:
    """Return the lists that ship, read once."""
    table = tomllib.loads(files(__package__).joinpath("clauses.toml").read_text(encoding="utf-8"))
    return Clauses(
        frozenset(table["relatives"]),
        frozenset(table["conjunctions"]),
        frozenset(table["circumstances"]),
        tuple(f"{phrase} " for phrase in table["conditions"]),
        frozenset(table["participles"]),
        tuple(tuple(phrase.split()) for phrase in table["greetings"]),
        tuple(tuple(phrase.split()) for phrase in table["sources"]),
        tuple(table["unnamed"]),
        frozenset(table["frames"]),
        tuple(table["past"]),
        frozenset(table["states"]),
    )


def begins(lows: Sequence[str], *, behind: bool) -> bool:
    """Say whether the words of a piece beside an attribution begin a clause of the outlet's own.

    `behind` a comma a participle may begin one, too.
    """
    known = clauses()
    first, second = lows[0], lows[1]
    joined = " ".join(lows)
    if any(reason in joined for reason in known.unnamed):
        return False
    if first in known.relatives:
        return True
    if known.relatives & set(lows[1:FURTHEST]) and (first in PREPOSITIONS or "of" in lows[:FURTHEST]):
        return True
    if first in known.conjunctions:
        if joined.startswith(known.conditions):
            return False
        apart = second in known.circumstances or second in known.frames or second.endswith("ing")
        return not apart and second not in AUXILIARIES
    return behind and first in known.participles


def is_frame(lows: Sequence[str]) -> bool:
    """Say whether a piece at the head of a sentence frames what follows: "In a long letter", "and at the meeting"."""
    known = clauses()
    first = next((low for low in lows if low not in known.conjunctions or low == "as"), "")
    return not first or first in known.frames or first.endswith("ing") or (first.endswith("ed") and len(first) > 4)  # noqa: PLR2004  # "red" and "need" begin clauses


def is_rubric(written: str, lows: Sequence[str]) -> bool:
    """Say whether a line greets, labels or says where the text comes from, and asserts nothing."""
    known = clauses()
    if BRACKETED.fullmatch(written) or not any(char.islower() for char in written):
        return True
    behind = (
        list(lows[1:])
        if ":" in written[: written.find(" ") + 1] and written.split(":", maxsplit=1)[0].isupper()
        else list(lows)
    )
    if any(tuple(behind[: len(start)]) == start for start in (*known.greetings, *known.sources)):
        return True
    ended = written.rstrip("\"'”’)] ").endswith((".", "!", "…"))
    return not ended and len(lows) < LONGEST_RUBRIC and not AUXILIARIES & set(lows)

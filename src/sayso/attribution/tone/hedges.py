"""Which words hedge a statement: adverbs, and approximators before a number.

What it does not do: judge modal verbs (`modality` does) or bounds ("at least" belongs to its figure).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.tokens import Token

# "about | half a million", "some | $4": so many words may stand between an approximator and the number.
FURTHEST = 3
# So many words hold the longest phrase and the number behind it.
REACH = 10
ARTICLES = frozenset({"a", "an", "the"})
COMPOUND = re.compile(r"\d[\d.,]*-[a-z]+")
# "forty | houses | or so": so many words before it hold the number.
BEHIND = 2


@dataclass(frozen=True, slots=True)
class Hedges:
    """The lists of hedges.toml; phrases are word tuples by their first word."""

    adverbs: dict[str, tuple[tuple[str, ...], ...]]
    approximators: dict[str, tuple[tuple[str, ...], ...]]
    behind: dict[str, tuple[tuple[str, ...], ...]]
    firsts: frozenset[str]
    numbers: frozenset[str]
    between: frozenset[str]
    topics: frozenset[str]
    not_behind: dict[str, frozenset[str]]


@cache
def hedges() -> Hedges:
    """Return the lists that ship, read once."""
    table = tomllib.loads(files(__package__).joinpath("hedges.toml").read_text(encoding="utf-8"))
    adverbs, approximators = _by_first(table["adverbs"]), _by_first(table["before_numbers"])
    behind = _by_first(table["behind_numbers"])
    return Hedges(
        adverbs,
        approximators,
        behind,
        frozenset({*adverbs, *approximators, *behind}),
        frozenset(table["numbers"]),
        frozenset(table["between"]),
        frozenset(table["topics"]),
        {word: frozenset(before) for word, before in table["not_behind"].items()},
    )


def found(text: str) -> Iterator[Span]:
    """Yield the hedges of a text, in order."""
    known = hedges()
    tokens = words(text, 0, len(text))
    end = 0
    for place, token in enumerate(tokens):
        if token.low in known.firsts and place >= end:
            near = tokens[place : place + REACH]
            before = tokens[place - 1].low.replace("’", "'") if place else ""
            adverb = 0 if before in known.not_behind.get(token.low, ()) else _at(near, known.adverbs)
            length = adverb or _at(near, known.approximators)
            topic = token.low == "about" and before in known.topics
            if not (adverb or (length and not topic and is_number(near, length))):
                counted = _is_counted(tokens[max(0, place - BEHIND) : place])
                length = _at(near, known.behind) if counted else 0
            if length:
                end = place + length
                yield Span(token.start, tokens[end - 1].end)


def is_number(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a number stands at a place, a sign or an article before it allowed."""
    known = hedges()
    for order, token in enumerate(tokens[place : place + FURTHEST]):
        if COMPOUND.fullmatch(token.low) and order and tokens[place + order - 1].low in ARTICLES:
            return False  # "about a 260-km pipe": what it is about
        if token.low[0].isdigit() or token.low.split("-")[0] in known.numbers or token.low in known.numbers:
            return True
        if token.low not in known.between and not any(char.isdigit() for char in token.low):
            return False
    return False


def _is_counted(tokens: Sequence[Token]) -> bool:
    """Say whether words end in a number or in a number and its noun ("a dozen houses"), no comma behind them."""
    return all(token.text[0].isalnum() for token in tokens[-1:]) and any(
        is_number(tokens[place:], 0) for place in range(len(tokens))
    )


def _at(tokens: Sequence[Token], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """Return how many words the longest listed phrase that the tokens begin with has, 0 where there is none."""
    fits = (
        len(phrase)
        for phrase in phrases.get(tokens[0].low, ())
        if len(phrase) == 1 or tuple([token.low for token in tokens[: len(phrase)]]) == phrase
    )
    return max(fits, default=0)


def _by_first(phrases: Sequence[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        table[words[0]] = (*table.get(words[0], ()), words)
    return table

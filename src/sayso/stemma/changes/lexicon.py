"""english.toml as tables, read once: certainty, severity, opposites, words for a speaker that tell nobody."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeVar

from sayso.matches.stems import stem
from sayso.stemma.changes.spelling import spelling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Value = TypeVar("Value")
# How sure a clause is by its weakest phrase; what has none is a fact.
LEVELS = {"possible": 1, "supposed": 2, "intended": 3, "nearly": 4, "certain": 5}
FACT = 5


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`certainty` gives phrases (words as compared) their level; `severity` a stem its steps by ladder.

    `opposites` gives a word the sides that it stands on, as (pair, side). `measures` gives the stem of a unit what
    it measures and how much of the smallest one it is; `vague` gives "dozens" the least that it can mean; `modals`
    gives a modal verb its step from what may be to what must.
    """

    certainty: Mapping[tuple[str, ...], int]
    severity: Mapping[str, tuple[tuple[str, int], ...]]
    open: frozenset[str]
    loaded: frozenset[str]
    negations: frozenset[str]
    denying: frozenset[str]
    filling: frozenset[str]
    opposites: Mapping[str, tuple[tuple[int, int], ...]]
    generic: frozenset[str]
    titles: frozenset[str]
    measures: Mapping[str, tuple[str, float]]
    vague: Mapping[str, float]
    amounts: tuple[frozenset[str], ...]
    ordinals: Mapping[str, float]
    modals: Mapping[str, int]
    refusing: frozenset[str]
    coming: frozenset[str]
    planning: frozenset[str]
    perfect: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Return the lists that ship."""
    table = tomllib.loads(files(__package__).joinpath("english.toml").read_text(encoding="utf-8"))
    return Lexicon(
        {
            tuple(map(spelling, phrase.split())): LEVELS[level]
            for level, phrases in table["certainty"].items()
            for phrase in phrases
        },
        _grouped(_steps(table["severity"])),
        frozenset(map(spelling, table["open"]["words"])),
        frozenset(map(stem, table["loaded"]["words"])),
        frozenset(table["negation"]["words"]),
        frozenset(map(spelling, table["negation"]["denying"])),
        frozenset(table["negation"]["filling"]),
        _grouped(_sides(table["negation"]["opposites"])),
        frozenset(map(spelling, table["generic"]["words"])),
        frozenset(table["generic"]["titles"]),
        {
            stem(form): (of, size)
            for of, units in table["measures"].items()
            for unit, size in units.items()
            for form in (unit, unit.removesuffix("s"))
        },
        table["vague"],
        tuple(map(frozenset, table["amounts"]["words"])),
        {word: float(place) for place, word in enumerate(table["ordinals"]["words"], 1)},
        {word: step for step, words in enumerate(table["modal"]["steps"]) for word in words},
        frozenset(table["modal"]["refusing"]),
        *(frozenset(map(spelling, table["time"][kind])) for kind in ("coming", "planning", "perfect")),
    )


def _steps(ladders: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield the stem of each word of the ladders with its ladder and its step."""
    for ladder in ladders:
        for step, words in enumerate(ladder["steps"]):
            yield from ((stem(word), (ladder["of"], step)) for word in words)


def _sides(pairs: Sequence[Sequence[Sequence[str]]]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield each word of the pairs of opposites with its pair and its side."""
    for number, pair in enumerate(pairs):
        for side, words in enumerate(pair):
            yield from ((word, (number, side)) for word in dict.fromkeys(stem(spelling(each)) for each in words))


def _grouped(entries: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    found: dict[str, tuple[Value, ...]] = {}
    for key, value in entries:
        found[key] = (*found.get(key, ()), value)
    return found

"""What stands behind a number: per cent, a measure, a time (which makes it no figure), the noun that is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.figures.numbers import DASHES

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon

# From a number to the noun that it counts: "twelve private mutations", "19 former Olympic rowing champions".
MOST_WORDS = 4
# From so many years on a length of time is a quantity rather than a duration.
AGES = 1000
SHORTEST_PLURAL = 4
# They stand between a number and a time: "two long years".
LENGTHS = frozenset({"long", "full", "more", "whole"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and the atom behind it."""

    name: str
    last: int


def per_cent(atoms: Atoms, place: int, words: Lexicon) -> Unit | None:
    """Read "%", "percent", "per cent", "percentage points"."""
    at = place + (atoms.at(place) in DASHES and atoms.joined(place + 1))
    if atoms.at(at) == "percentage" and atoms.at(at + 1) in {"point", "points"}:
        return Unit("points", at + 2)
    last = at + 1 if atoms.at(at) == "%" or atoms.at(at) in words.per_cent else 0
    last = at + 2 if atoms.at(at) == "per" and atoms.at(at + 1) == "cent" else last
    if not last:
        return None
    return Unit("points", last + 1) if atoms.at(last) in {"point", "points"} else Unit("%", last)


def measure(atoms: Atoms, place: int, words: Lexicon) -> Unit | None:
    """Read a measure with the words that belong to it: "km", "cubic metres", "°C", "degrees Celsius"."""
    if atoms.at(place) == "°":
        scale = atoms.at(place + 1)
        return Unit(f"°{scale.upper()}", place + 2) if scale in {"c", "f"} else Unit("degrees", place + 1)
    at = place + (atoms.at(place) in DASHES and atoms.joined(place + 1))
    kept: list[str] = []
    while atoms.at(at) in words.measure_words and len(kept) < MOST_WORDS:
        kept.append(atoms.low[at])
        at += 1
    word = atoms.at(at)
    if word not in words.measures or (word in words.attached and not atoms.joined(at)):
        return None
    if word == "degrees" and atoms.at(at + 1) in {"celsius", "fahrenheit", "c", "f"}:
        return Unit(f"°{atoms.low[at + 1][0].upper()}", at + 2)
    if word == "km" and atoms.at(at + 1) == "/":
        return Unit("km/h", at + 3)
    return Unit(" ".join([*(each for each in kept if each in words.measure_kept), words.measures[word]]), at + 1)


def is_duration(atoms: Atoms, place: int, value: float | None, words: Lexicon) -> bool:
    """Say whether a time is counted: a duration, an age, a clock time; from a thousand years on it is a figure."""
    at = place + (atoms.at(place) in DASHES and atoms.joined(place + 1))
    for step in range(3):  # "two long years", "four more working days"
        word = atoms.at(at + step)
        if word.removesuffix("'s") in words.durations:
            return not (word == "years" and (value or 0) >= AGES)
        if word in {"a", "p"} and atoms.at(at + step + 1) == "." and atoms.at(at + step + 2) == "m":
            return True
        if not word.isalpha() or (word in words.stop and word not in LENGTHS) or is_plural(word, words):
            return False
    return False


def noun(atoms: Atoms, place: int, value: float | None, words: Lexicon) -> Unit | None:
    """Return the noun that a number counts: the first plural among the next words, none for one.

    A heuristic without grammar: words that hold clauses together end the search.
    """
    at = place
    if value == 1:
        return None  # "one" is an article more often than a number: `single` reads it in a list
    for _ in range(MOST_WORDS):
        word = atoms.at(at)
        if not word.replace("'", "").isalpha() or word in words.stop or word in words.verbs:
            return None
        if is_plural(word, words):
            return Unit(_written(atoms, at), at + 1)
        at += 1
        if atoms.at(at) in DASHES and atoms.joined(at) and atoms.joined(at + 1):
            at += 1
    return None


def single(atoms: Atoms, place: int, words: Lexicon) -> Unit | None:
    """Return the noun behind "one": the next word, or a name with all of its words."""
    word = atoms.at(place)
    if not word.isalpha() or word in words.stop or word.endswith("ed"):
        return None
    last = place + 1
    while atoms.is_capital(place) and atoms.is_capital(last) and atoms.at(last).isalpha():
        last += 1
    return Unit(
        atoms.text[atoms.start[place] : atoms.end[last - 1]] if last > place + 1 else _written(atoms, place), last
    )


def is_plural(word: str, words: Lexicon) -> bool:
    """Say whether a word looks like a plural noun."""
    if word in words.irregular or (word.endswith("men") and word not in words.single_men and len(word) > len("omen")):
        return True
    ends = word[-1:] == "s" and word[-2:] not in {"ss", "'s", "us", "is"}
    return ends and len(word) >= SHORTEST_PLURAL and word not in words.singular


def _written(atoms: Atoms, place: int) -> str:
    """Return a noun in small letters, a name as it is written."""
    word = atoms.text[atoms.start[place] : atoms.end[place]]
    return word if word[:1].isupper() and not word.isupper() else word.lower()

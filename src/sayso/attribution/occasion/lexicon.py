"""The words of occasion.toml, indexed: what names a kind of occasion, who is told, what makes a name an outlet's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.attribution.cues import inflected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class Sitting:
    """Words that are said of either of several kinds ("under oath"), and what in a story speaks for each of these."""

    words: frozenset[tuple[str, ...]]
    sides: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of occasion.toml; phrases are word tuples with their kind, by first word, longest first."""

    leads: frozenset[str]
    unled: Mapping[str, frozenset[str]]
    never: frozenset[str]
    aside: frozenset[str]
    events: frozenset[str]
    participles: frozenset[str]
    counted: frozenset[str]
    around: frozenset[str]
    handed: Mapping[str, frozenset[str]]
    kinds: Phrases
    cues: Mapping[str, str]
    addressees: Phrases
    introductions: Phrases
    scenes: Phrases
    before: frozenset[str]
    inside: frozenset[str]
    generic: frozenset[str]
    own: tuple[tuple[str, ...], ...]
    institutions: frozenset[str]
    articles: frozenset[str]
    sitting: frozenset[str]
    bodies: frozenset[str]
    market: frozenset[str]
    sittings: tuple[Sitting, ...]
    private: Phrases
    fare: Phrases
    inward: frozenset[str]
    calling: Phrases
    meeting: Phrases
    telling: frozenset[str]
    begging: frozenset[str]
    juries: frozenset[str]
    putting_out: frozenset[str]
    heard: frozenset[str]
    called: frozenset[str]
    asking: frozenset[str]
    found: frozenset[str]
    reached: frozenset[str]
    again: frozenset[tuple[str, ...]]
    parts_of_day: Phrases
    languages: Mapping[str, str]


@cache
def lexicon() -> Words:
    """Return the lists that ship, read once."""
    table = tomllib.loads(files(__package__).joinpath("occasion.toml").read_text(encoding="utf-8"))
    outlets, private, verbs = table["outlets"], table["private"], table["verbs"]
    return Words(
        frozenset(table["leads"]),
        {lead: frozenset(kinds) for lead, kinds in table["unled"].items()},
        frozenset(table["unsaid"]["never"]),
        frozenset(table["unsaid"]["aside"]),
        frozenset(table["events"]["words"]),
        frozenset(table["over"]["participles"]),
        frozenset(table["over"]["counted"]),
        frozenset(table["over"]["around"]),
        {lead: frozenset(listed) for lead, listed in table["handed"].items()},
        _indexed(table["kinds"]),
        {form: kind for kind, listed in table["cues"].items() for verb in listed for form in inflected(verb)},
        _indexed(table["addressees"]),
        _indexed(table["introductions"]),
        _indexed(table["scenes"]),
        frozenset(outlets["before"]),
        frozenset(outlets["inside"]),
        frozenset(outlets["generic"]),
        tuple(tuple(words.split()) for words in outlets["own"]),
        frozenset(outlets["institutions"]),
        frozenset(outlets["articles"]),
        frozenset(outlets["sitting"]),
        frozenset(outlets["bodies"]),
        frozenset(table["market"]["words"]),
        (_sitting(table["bench"]), _sitting(table["deputies"]), _sitting(table["house"])),
        _indexed({"interview": private["places"]}),
        _indexed({"interview": private["fare"]}),
        frozenset(private["inward"]),
        _indexed({"call": private["calling"]}),
        _indexed({"interview": private["meeting"]}),
        frozenset(verbs["telling"]),
        frozenset(verbs["begging"]),
        frozenset(verbs["juries"]),
        frozenset(verbs["putting_out"]),
        frozenset(verbs["heard"]),
        frozenset(verbs["called"]),
        frozenset(verbs["asking"]),
        frozenset(verbs["found"]),
        frozenset(verbs["reached"]),
        frozenset(tuple(phrase.split()) for phrase in table["again"]["phrases"]),
        _indexed(table["day"]),
        table["languages"],
    )


def kind_at(phrases: Phrases, lows: Sequence[str], place: int) -> str | None:
    """Return the kind that the longest listed phrase at a place names, None where none stands there."""
    named = named_at(phrases, lows, place)
    return named[1] if named else None


def named_at(phrases: Phrases, lows: Sequence[str], place: int) -> tuple[tuple[str, ...], str] | None:
    """Return the longest listed phrase at a place with its kind, None where none stands there."""
    for words, kind in phrases.get(lows[place], ()):
        if tuple(lows[place : place + len(words)]) == words:
            return words, kind
    return None


def first_named(phrases: Phrases, lows: Sequence[str], reach: int) -> tuple[tuple[str, ...], str] | None:
    """Return the first listed phrase that begins among so many words, with its kind; None where there is none."""
    return next((named for place in range(min(len(lows), reach)) if (named := named_at(phrases, lows, place))), None)


def split(word: str) -> tuple[str, ...]:
    """Return the words that hyphens part."""
    return tuple(part for part in word.split("-") if part)


def _sitting(table: Mapping[str, Sequence[str]]) -> Sitting:
    words = frozenset(_parts(phrase) for phrase in table["words"])
    return Sitting(words, {kind: frozenset(listed) for kind, listed in table.items() if kind != "words"})


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(part for word in phrase.split() for part in split(word))


def _indexed(table: Mapping[str, Sequence[str]]) -> Phrases:
    phrases: Phrases = {}
    for kind, listed in table.items():
        for phrase in listed:
            words = _parts(phrase)
            phrases[words[0]] = (*phrases.get(words[0], ()), (words, kind))
    return {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in phrases.items()}

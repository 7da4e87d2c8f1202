"""The word lists of this stage, read once from the TOML files beside the code."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sayso.values import CreditKind

Place = Literal["line", "sentence", "any"]


@cache
def table(name: str) -> dict[str, Any]:
    """Return one of the word files (`marks`, `credits`, `words`); callers only read it."""
    return tomllib.loads(files("sayso.article").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(section: str, key: str) -> frozenset[str]:
    """Return one list of words.toml as a set of lower-case words."""
    return frozenset(word.lower() for word in table("words")[section][key])


@cache
def longest_first(section: str, key: str) -> tuple[str, ...]:
    """Return one list of words.toml, longest entry first, so that the longer phrase wins."""
    return tuple(sorted(words(section, key), key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A family of phrases of credits.toml; the file's head says what each field means."""

    kind: CreditKind
    at: Place
    free: bool
    known: bool
    listed: bool
    agency: bool
    people: bool


@dataclass(frozen=True, slots=True)
class Phrases:
    """All phrases that stand on one side of the outlet: one expression, and the family of each phrase."""

    pattern: re.Pattern[str]
    families: dict[str, tuple[Phrase, ...]]

    def family(self, found: str) -> tuple[Phrase, ...]:
        """Return the families that a matched phrase belongs to."""
        return self.families[plain_form(found)]


def plain_form(text: str) -> str:
    """Return text in lower case with single spaces and a straight apostrophe: what phrases are compared by."""
    return " ".join(text.lower().replace("’", "'").split())


@cache
def credit_phrases(side: Literal["before", "after"]) -> Phrases:
    """Return the phrases that stand before (or after) the outlet they name."""
    families: dict[str, tuple[Phrase, ...]] = {}
    for entry in table("credits")[side]:
        family = Phrase(
            kind=cast("CreditKind", entry["kind"]),
            at=cast("Place", entry.get("at", "sentence")),
            free=entry.get("tail") == "free",
            known=entry.get("known", False),
            listed=entry.get("listed", False),
            agency=entry.get("agency") == "wire",
            people=entry.get("people", False),
        )
        for phrase in entry["phrases"]:
            key = plain_form(phrase)
            families[key] = (*families.get(key, ()), family)
    return Phrases(any_of(families), families)


@cache
def people_phrases() -> re.Pattern[str]:
    """Return the expression for what stands before the people who helped with a report."""
    return any_of(table("credits")["contributors"]["before"])


def fold(text: str) -> str:
    """Return text in lower case with straight apostrophes and the very same length, so that offsets hold in both."""
    low = text.lower()
    if len(low) != len(text):
        # A few capitals (the Turkish dotted one) grow by a mark when made small.
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low.replace("’", "'")


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that finds any of these phrases as whole words in folded text, the longest first.

    Runs of up to four spaces match each space. The phrases are laid out as a tree
    of their common beginnings, so that a word which begins none costs one look;
    only literals and bounded repeats, so it is linear in the text.
    """
    tree: _Tree = {}
    for phrase in phrases:
        node = tree
        for letter in plain_form(phrase):
            node = node.setdefault(letter, {})
        node[END] = {}
    return re.compile(r"(?<!\w)" + _alternatives(tree, ""))


END = ""
_Tree = dict[str, "_Tree"]


def _alternatives(node: _Tree, before: str) -> str:
    """Return the expression for all that may follow one beginning; `before` is its last letter."""
    options = []
    for letter, below in node.items():
        if letter == END:
            continue
        chain, last = letter, below
        while len(last) == 1 and END not in last:
            (following, last), *_ = last.items()
            chain += following
        literal = re.escape(chain).replace("\\ ", r"\s{1,4}")
        options.append(literal + (_alternatives(last, chain[-1]) if last else ""))
    if END in node:
        # Last, so that the longer phrase wins; a phrase that ends in a letter must end a word.
        options.append(r"(?!\w)" if before.isalnum() else "")
    return options[0] if len(options) == 1 and before == "" else "(?:" + "|".join(options) + ")"

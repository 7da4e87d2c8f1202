"""The word lists of this stage, read once from the TOML files beside the code."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import CreditKind

Place = Literal["line", "sentence", "any"]
# What a phrase may begin with: a word, or a sign.
BEGINNING = re.compile(r"\w+|[^\w\s]")


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


@dataclass(frozen=True)
class Phrases:
    """All phrases that stand on one side of the outlet, and the families of each."""

    families: dict[str, tuple[Phrase, ...]]

    @cached_property
    def listed(self) -> PhraseList:
        """What finds these phrases."""
        return PhraseList(self.families)

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
    return Phrases(families)


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


class PhraseList:
    """Many phrases, found as `any_of` would find them.

    One expression for a thousand phrases takes a tenth of a second to make, and a
    story holds words that begin a few of them: so each first word has its own, made
    when it is met.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._begun: dict[str, list[str]] = {}
        self._made: dict[str, re.Pattern[str]] = {}
        for phrase in map(plain_form, phrases):
            first = BEGINNING.match(phrase)
            self._begun.setdefault(first[0] if first else "", []).append(phrase)

    def found(self, low: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the phrases in a stretch of folded text from the left, the longest first, none over another."""
        for token in BEGINNING.finditer(low, start, end):
            if token[0] in self._begun and token.start() >= start:
                match = self._beginning(token[0]).match(low, token.start(), end)
                if match is not None:
                    start = match.end()
                    yield match

    def _beginning(self, first: str) -> re.Pattern[str]:
        if first not in self._made:
            self._made[first] = any_of(self._begun[first])
        return self._made[first]


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that finds any of these phrases as whole words in folded text, the longest first.

    Runs of up to four spaces match each space. The phrases are laid out as a tree
    of their common beginnings, so that a word which begins none costs one look;
    only literals and bounded repeats, so it is linear in the text.
    """
    return re.compile(expression(phrases))


def expression(phrases: Iterable[str]) -> str:
    """Return what `any_of` compiles, to be a part of another expression."""
    tree: _Tree = {}
    for phrase in phrases:
        node = tree
        for letter in plain_form(phrase):
            node = node.setdefault(letter, {})
        node[END] = {}
    return r"(?<!\w)" + _alternatives(tree, "")


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

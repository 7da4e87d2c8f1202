"""Which words attribute, in all their forms: the lexicon of cues.toml, inflected and indexed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sayso.attribution.tokens import Token

Form = Literal["base", "third", "past", "participle", "ing"]
VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of an attributing verb and what the verb takes.

    `frames` are the complements of cues.toml; `nounlike` says that this very form
    is a noun as well, `needs_that` that a bare clause after it is rarely reported.
    """

    lemma: str
    form: Form
    frames: frozenset[str]
    nounlike: bool = False
    needs_that: bool = False
    addressee: bool = False
    inverts: bool = True
    particle: str | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of one language: verb forms by word, nouns, prepositions, hearsay adverbs, rubrics.

    Prepositions are word tuples by their first word; a rubric before a colon names no source.
    """

    verbs: Mapping[str, tuple[Verb, ...]]
    nouns: frozenset[str]
    prepositions: Mapping[str, tuple[tuple[str, ...], ...]]
    hearsay: frozenset[str]
    labels: frozenset[str]

    def verb_at(self, tokens: Sequence[Token], place: int) -> Verb | None:
        """Return the verb form at a place of a sentence, with its particle where it needs one; None where none is."""
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        bare = None
        for verb in self.verbs.get(tokens[place].low, ()):
            if verb.particle == following:
                return verb
            if verb.particle is None:
                bare = bare or verb
        return bare


@cache
def lexicon() -> Lexicon:
    """Return the English cues, read once."""
    table = _table()
    verbs: dict[str, tuple[Verb, ...]] = {}
    for lemma, entry in table["verbs"].items():
        for word, verb in _forms(lemma, entry):
            verbs[word] = (*verbs.get(word, ()), verb)
    nouns = frozenset(form for noun in table["nouns"]["words"] for form in (noun, plural(noun)))
    prepositions: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in (tuple(phrase.split()) for phrase in table["prepositions"]["phrases"]):
        prepositions[phrase[0]] = (*prepositions.get(phrase[0], ()), phrase)
    hearsay = frozenset(table["hearsay"]["words"])
    return Lexicon(verbs, nouns, prepositions, hearsay, frozenset(table["labels"]["words"]))


@cache
def inflections() -> Mapping[str, frozenset[str]]:
    """Return all forms of each base in cues.toml: "tell" -> tell, tells, told, telling."""
    forms: dict[str, frozenset[str]] = {}
    for lemma, entry in _table()["verbs"].items():
        base = entry.get("base", lemma)
        forms[base] = forms.get(base, frozenset()) | {word for word, _ in _forms(lemma, entry)}
    return forms


def inflected(base: str) -> frozenset[str]:
    """Return all forms of a verb: those of cues.toml where it is there, else by rule, no consonant doubled."""
    return inflections().get(base) or frozenset({base, *_regular(base, double=False)})


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(files(__package__).joinpath("cues.toml").read_text(encoding="utf-8"))
    return table


def plural(word: str) -> str:
    """Return the regular -s form of an English noun or verb."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _forms(lemma: str, entry: Mapping[str, Any]) -> Iterator[tuple[str, Verb]]:
    base = entry.get("base", lemma)
    third, past, participle, ing = entry.get("forms") or _regular(base, double=entry.get("double", False))
    named: tuple[tuple[str, Form], ...] = (
        (base, "base"),
        (third, "third"),
        (past, "past"),
        (participle, "participle"),
        (ing, "ing"),
    )
    seen: set[str] = set()
    for word, form in named:
        if word in seen:
            continue
        seen.add(word)
        nounlike = entry.get("noun", False) and form in {"base", "third"}
        yield (
            word,
            Verb(
                lemma,
                form,
                frozenset(entry["frames"]),
                nounlike=nounlike,
                needs_that=entry.get("that", False),
                addressee=entry.get("addressee", False),
                inverts=entry.get("inverts", True),
                particle=entry.get("particle"),
            ),
        )


def _regular(base: str, *, double: bool) -> tuple[str, str, str, str]:
    stem = base + base[-1] if double else base
    if base.endswith("e"):
        past, ing = base + "d", base[:-1] + "ing"
    elif base.endswith("y") and base[-2] not in VOWELS:
        past, ing = base[:-1] + "ied", base + "ing"
    else:
        past, ing = stem + "ed", stem + "ing"
    return plural(base), past, past, ing

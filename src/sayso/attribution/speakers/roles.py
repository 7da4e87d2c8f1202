"""Which words of a source say what the speaker is: the role, and the body that they speak for.

A person's role stands before the name ("Harbour Minister Ana Ruiz", "the foreman, Ivo
Lund") or behind it ("Ivo Lund, the foreman"); of a speaker without a name it is all
that the text tells. Articles, possessives, ages and relative clauses are no part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, POSSESSIVES
from sayso.attribution.speakers.lexicon import (
    BELONGING,
    EMPTY,
    FAMILY,
    HONORIFICS,
    RELATIONS,
    RELATIVES,
    fold,
    is_person_noun,
)
from sayso.attribution.speakers.nouns import head_of, is_proper
from sayso.values import Span, lean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.tokens import Token

# A determiner that counts or singles out belongs to the description of somebody unnamed ("three growers").
PLAIN = frozenset({"the", "a", "an", "this", "that", "these", "those"})
# Participles that begin a clause about the person rather than go on with the role ("an MP allied with the mayor").
PARTICIPLES = ("ed", "ing")
ABROAD = frozenset({"during", "until", "amid", "despite"})


@lean
@dataclass(frozen=True, slots=True)
class Role:
    """The words of a role with their spans, and those of an affiliation; empty where the source tells none."""

    words: str = ""
    spans: tuple[Span, ...] = ()
    affiliation: str = ""
    belongs: tuple[Span, ...] = ()


def of_person(text: str, phrase: Phrase) -> Role:
    """Return the role of a named person as this source tells it."""
    before = _before(phrase)
    behind = [] if before and head_of(before) not in RELATIONS else _behind(phrase)
    parts = [part for part in [before, *behind] if part]
    spans = tuple(Span(part[0].start, part[-1].end) for part in parts)
    belongs = _belonging(phrase)
    where = (Span(belongs[0].start, belongs[-1].end),) if belongs else ()
    return Role("; ".join(span.of(text) for span in spans), spans, where[0].of(text) if where else "", where)


def of_unnamed(text: str, phrase: Phrase) -> Role:
    """Return what the source tells of somebody whom it does not name."""
    core = phrase.core
    owner = phrase.owner
    if phrase.determiner and phrase.determiner not in PLAIN | POSSESSIVES and phrase.tokens:
        first = next(token for token in phrase.tokens if token.text[0].isalnum())
        core, owner = (first, *owner, *core), ()
    tokens = (*owner, *core)
    if not tokens:
        return Role()
    span = Span(tokens[0].start, tokens[-1].end)
    return Role(span.of(text), (span,))


def _before(phrase: Phrase) -> Tokens:
    role = phrase.role
    while role and fold(role[-1].low) in HONORIFICS and not is_person_noun(fold(role[-1].low)):
        role = role[:-1]
    if not role or head_of(role) in EMPTY or not _tells(role):
        return ()
    kept = phrase.owner and not any(is_proper(token) for token in phrase.owner)
    family = head_of(role) in FAMILY and len(phrase.owner) <= 2  # noqa: PLR2004  # "the skipper's"
    return (*phrase.owner, *role) if kept and not family and phrase.determiner not in POSSESSIVES else role


def _tells(role: Tokens) -> bool:
    return any(token.text[0].isalpha() and token.low not in DETERMINERS for token in role)


def _behind(phrase: Phrase) -> list[Tokens]:
    """Return the roles in the first apposition that is one; "and the" begins a second."""
    for segment in phrase.aside:
        parts = [_bare(part) for part in _coordinated(segment)]
        told = [part for part in parts if part and any(is_person_noun(fold(token.low)) for token in part)]
        if told and not segment[0].text.isdigit():
            return told
    return []


def _coordinated(segment: Tokens) -> list[Tokens]:
    for place in range(1, len(segment) - 2):
        if segment[place].low == "and" and segment[place + 1].low in PLAIN:
            return [segment[:place], segment[place + 1 :]]
    return [segment]


def _bare(tokens: Sequence[Token]) -> Tokens:
    """Cut article and possessive off the front, and off the end what tells a story about the person."""
    start = 1 if tokens and tokens[0].low in PLAIN | POSSESSIVES else 0
    stop = len(tokens)
    seen = False
    for place in range(start, len(tokens)):
        word = fold(tokens[place].low)
        clause = word in RELATIVES or word in ABROAD
        participle = seen and word.endswith(PARTICIPLES) and not is_person_noun(word) and not is_proper(tokens[place])
        if place > start and (clause or (participle and place + 1 < len(tokens) and not _leads_on(tokens[place + 1]))):
            stop = place
            break
        seen = seen or is_person_noun(word)
    return tuple(tokens[start:stop])


def _leads_on(token: Token) -> bool:
    return is_person_noun(fold(token.low))


def _belonging(phrase: Phrase) -> Tokens:
    """Return the body named behind the name or in the apposition ("of the Ferry Board" -> "the Ferry Board")."""
    for tokens in (phrase.after, *phrase.aside):
        for place, token in enumerate(tokens[:-1]):
            if token.low in BELONGING and any(is_proper(one) for one in tokens[place + 1 :]):
                end = next((n for n in range(place + 1, len(tokens)) if tokens[n].low in RELATIVES), len(tokens))
                return tokens[place + 1 : end]
    return ()

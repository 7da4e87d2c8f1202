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
    CALLED,
    EMPTY,
    HONORIFICS,
    RANKS,
    RELATIONS,
    RELATIVES,
    SPELT,
    fold,
    institution,
    is_group,
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
# Before a name they tell of the saying, not of the speaker ("even Ana Ruiz").
FOCUS = frozenset({"even", "only", "also", "just", "perhaps", "not"})
ANYBODY = frozenset({"man", "woman", "boy", "girl", "person"})
# Behind a possessive or an article they tell nothing of what somebody is ("its own staff").
IDLE = frozenset({"own"})
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
    before, title = _before(phrase), _title(phrase)
    rank = len(before) == 1 and _is_rank(before[0])
    single = bool(before) and not rank and head_of(before) not in RELATIONS
    behind = [] if single or title else _behind(phrase)
    if rank and behind:
        before = ()
    parts = [part for part in [before, title, *behind] if part]
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
    if len(tokens) > 1 and tokens[0].low in IDLE:
        tokens = tokens[1:]
    if not tokens:
        return Role()
    span = Span(tokens[0].start, tokens[-1].end)
    return Role(span.of(text), (span,))


def _before(phrase: Phrase) -> Tokens:
    role = _without_rank(phrase.role)
    while role and (role[0].low in FOCUS or role[0].low in IDLE):
        role = role[1:]
    while role and fold(role[-1].low) in HONORIFICS and not is_person_noun(fold(role[-1].low)):
        role = role[:-1]
    if not role or head_of(role) in EMPTY or not _tells(role):
        return ()
    if phrase.title and len(role) == 1 and role[0].low in ANYBODY:
        return ()  # "the woman who signed it, | inspector | Ana Ruiz"
    return (*phrase.owner, *role) if phrase.owner and phrase.determiner not in POSSESSIVES else role


def _title(phrase: Phrase) -> Tokens:
    """Return what stands right before a name behind a comma ("her husband, the composer | Karl Ott")."""
    title = _bare(_without_rank(phrase.title))
    told = bool(title) and head_of(title) not in EMPTY and is_person_noun(head_of(title))
    return title if told and not (len(title) == 1 and (_is_rank(title[0]) or fold(title[0].low) in CALLED)) else ()


def _without_rank(role: Tokens) -> Tokens:
    """Cut a form of address or a rank off the end, where a role stands before it ("navy spokesman | Commodore")."""
    stop = len(role)
    while stop and (_is_rank(role[stop - 1]) or role[stop - 1].text == "."):
        stop -= 1
    kept = role[:stop]
    # "Attorney General" is one role, and so is all that is written with capitals.
    return kept if kept and kept[-1].text.islower() and is_person_noun(head_of(kept)) else role


def _is_rank(token: Token) -> bool:
    word = fold(token.low.rstrip("."))
    if not token.text[0].isupper():
        return False
    return SPELT.get(word, word) in RANKS or (word in HONORIFICS and not is_person_noun(word))


def _tells(role: Tokens) -> bool:
    return any(token.text[0].isalpha() and token.low not in DETERMINERS for token in role)


def _behind(phrase: Phrase) -> list[Tokens]:
    """Return the roles in the first apposition that is one; "and the" begins a second."""
    for segment in phrase.aside:
        parts = [_bare(part) for part in _coordinated(segment)]
        told = [part for part in parts if part and _is_somebody(part, segment[0].low)]
        if told and not segment[0].text.isdigit():
            return told
    return []


def _is_somebody(part: Tokens, first: str) -> bool:
    """Say whether an apposition behind a person's name tells what they are; `first` is its first word.

    What "a" opens does, whatever its noun ("Ana Ruiz, a headwoman"), unless that is a body.
    """
    if any(is_person_noun(fold(token.low)) for token in part):
        return True
    head = head_of(part)
    if first == "one":
        return len(part) > 1 and part[1].low == "of" and is_group(fold(part[-1].low))
    return first in {"a", "an"} and part[0].text.islower() and institution(head) is None


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

"""Whom the running text speaks of between its sources: "the pastor", "a friend of hers", "the council", "he".

Nobody asks who these are, but a pronoun behind them may mean the same. What it does
not do: parse. A description is a determiner, a few words, and a noun of the lists; a
plural of the lists may stand bare ("Growers").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import (
    AUXILIARIES,
    CLAUSE_WORDS,
    CONNECTIVES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)
from sayso.attribution.speakers import descriptions, kinds, nearby
from sayso.attribution.speakers.lexicon import INDEFINITE, LINKS, fold, institution, is_group, is_person_noun, singular
from sayso.attribution.speakers.metonyms import country_of
from sayso.attribution.speakers.nouns import is_proper, with_apostrophes
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.speakers.pronouns import HE, SHE
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import Span, SpeakerKind

OPENERS = DETERMINERS | POSSESSIVES
ENDS = AUXILIARIES | CLAUSE_WORDS | CONNECTIVES | PREPOSITIONS | PRONOUNS | LINKS | OPENERS
KNOWN = frozenset({"the", "this", "that"})
# Words between a determiner and its noun that are no nouns of the lists.
MOST_BETWEEN = 3
# People called by one noun among whom the last mentioned is looked for.
MOST_ALIKE = 8


class Discourse:
    """The mentions between the sources of a story, taken into the scene's trail in text order as far as is asked."""

    def __init__(self, scene: Scene, told: Sequence[Span]) -> None:
        self._scene = scene
        self._waiting = _found(scene, told)
        self._next = next(self._waiting, None)
        self._called: dict[str, list[Entity]] = {}
        for entity in scene.cast.entities:
            if entity.is_person and not entity.plural:
                for word in entity.roles | entity.heads:
                    self._called.setdefault(word, []).append(entity)
        self._new: dict[str, Entity] = {}

    def until(self, at: int) -> None:
        """Resolve what stands before a place."""
        while self._next is not None and self._next[0].start < at:
            self._resolve(self._next)
            self._next = next(self._waiting, None)

    def _resolve(self, tokens: Tokens) -> None:
        scene, first = self._scene, tokens[0]
        if len(tokens) == 1 and first.low in HE | SHE:
            mentions = nearby.before(scene, first.start)
            entity, _ = scene.choose(first.low, mentions, inside=scene.quoted(first.start))
            if entity is not None:
                scene.trail.add(entity, first.start)
            return
        phrase = parse(tokens)
        kind = kinds.of_phrase(phrase)
        known = self._person(phrase, first.start) if kind in {"person", "unnamed"} else self._body(phrase, first.start)
        scene.trail.add(known or self._made(phrase, kind, first.start), first.start)

    def _person(self, phrase: Phrase, at: int) -> Entity | None:
        """Return the one last mentioned of those who are called so, None for somebody new."""
        if phrase.determiner in INDEFINITE:
            return None
        alike = [one for one in self._called.get(phrase.head, ())[:MOST_ALIKE] if one.places and one.places[0] < at]
        if phrase.determiner in KNOWN and alike:
            last = (one.entity for one in self._scene.trail.back(at) if any(one.entity is other for other in alike))
            return next(last, alike[-1])
        return self._unnamed(phrase)

    def _body(self, phrase: Phrase, at: int) -> Entity | None:
        """Return the body last mentioned that may be called so, None for a new one."""
        if phrase.determiner in INDEFINITE:
            return None
        if phrase.determiner in KNOWN and not phrase.owner:
            rest = {fold(token.low) for token in phrase.core if token.text[0].isalpha()} - {phrase.head}
            for trace in self._scene.trail.back(at):
                if not trace.entity.is_person and descriptions.fits(trace.entity, phrase, phrase.head, rest):
                    return trace.entity
        return self._unnamed(phrase)

    def _unnamed(self, phrase: Phrase) -> Entity | None:
        return self._new.get(phrase.head) or self._scene.unnamed.get(phrase.head)

    def _made(self, phrase: Phrase, kind: SpeakerKind, at: int) -> Entity:
        """Return somebody new: in the trail alone, for nothing but a pronoun has met them yet."""
        named = descriptions.body_name(self._scene, phrase) if kind == "government" else None
        entity = descriptions.unnamed(self._scene, kind, phrase)
        if named is not None:
            entity.name, entity.words = named[0], tuple(map(fold, named[0].split()))
        entity.places.append(at)
        self._new[phrase.head] = entity
        return entity


def _found(scene: Scene, told: Sequence[Span]) -> Iterator[Tokens]:
    """Yield every description, and every "he" and "she", that stands in no source."""
    for part in told:
        tokens = with_apostrophes(words(scene.text, part.start, part.end))
        place = 0
        while place < len(tokens):
            end = 0 if scene.is_source(tokens[place].start) else description(tokens, place)
            if end:
                yield tokens[place:end]
            elif tokens[place].low in HE | SHE and not scene.is_source(tokens[place].start):
                yield tokens[place : place + 1]
            place = end or place + 1


def description(tokens: Tokens, place: int) -> int:
    """Return where a description that begins at a word ends, 0 where none begins there."""
    if tokens[place].low not in OPENERS:
        return place + 1 if _stands_bare(tokens, place) else 0
    end = between = 0
    for n in range(place + 1, len(tokens)):
        low = tokens[n].low
        owner = low.endswith(("'s", "s'"))
        named = is_proper(tokens[n]) and country_of(low) is None  # "the Meridian Bank"
        if named or not low[0].isalpha() or (low in ENDS and not owner):
            break
        if owner:
            end = between = 0
        elif _is_known(fold(low)):
            end = n + 1
        elif end or between == MOST_BETWEEN or (between and low.endswith("ed")):  # "the weather angered ministers"
            break
        else:
            between += 1
    return end if end and not _titles(tokens, end) else 0


def _stands_bare(tokens: Tokens, place: int) -> bool:
    """Say whether a word is a plural for people that needs no determiner."""
    low = tokens[place].low
    behind = place > 0 and tokens[place - 1].low in OPENERS
    return is_group(fold(low)) and not low.endswith(("'s", "s'")) and not behind and not _titles(tokens, place + 1)


def _is_known(word: str) -> bool:
    body = institution(word) or institution(singular(word))
    return body is not None or is_person_noun(word) or is_group(word)


def _titles(tokens: Tokens, place: int) -> bool:
    """Say whether a name begins at a place, at once or behind a comma: the words before it only tell who that is."""
    after = tokens[place : place + 2]
    if after and after[0].text == ",":
        after = after[1:]
    return bool(after) and is_proper(after[0])

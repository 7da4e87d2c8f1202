"""Two at once: who is named together ("Ana and Ron Ruiz"), and what means the two of them afterwards.

"The couple", "both companies", "neither", "the brothers" are the two who were named
together last; where nobody was, the two who were mentioned last, if nobody else has
been meanwhile. What it does not do: count further than two.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.speakers.lexicon import (
    BODIES_AT_ONCE,
    PAIRS,
    SIBLINGS,
    SIDES,
    institution,
    is_person_noun,
    noun_gender,
    singular,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene

# Sentences back to where two were named together, and to where two were mentioned one by one.
TOGETHER, APART = 30, 5
# "The two", "neither of them": words that count and name nothing.
COUNTS = frozenset({"two", "both", "neither", "them"})
DEFINITE = frozenset({"the", "these", "those", "both"})


def means_two(phrase: Phrase) -> bool:
    """Say whether a phrase means two who are known: "the pair", "both sides", "the two women", "neither"."""
    first = phrase.core[0].low if phrase.core else ""
    if phrase.owner:
        return False
    if phrase.determiner == "both" or (not phrase.determiner and first == "neither"):
        return True
    counted = phrase.determiner in DEFINITE and first == "two"
    return counted or (phrase.determiner in {"the", ""} and len(phrase.core) == 1 and phrase.head in PAIRS)


def noun_of(phrase: Phrase) -> str:
    """Return the noun that tells what the two are, "" where they are only counted ("both", "the two of them")."""
    return "" if phrase.head in COUNTS else phrase.head


def both(scene: Scene, phrase: Phrase, at: int) -> Entity | None:
    """Return the two who are meant at a place, None where nobody is."""
    noun = noun_of(phrase)
    pairs = [one for one in scene.cast.entities if one.members and one.places and _fit(one.members, noun)]
    before = [one for one in pairs if one.places[0] < at and _away(scene, one, at) <= TOGETHER]
    if before:
        return max(before, key=lambda one: _last(one, at))
    if scene.in_headline(at):
        return min(pairs, key=lambda one: one.places[0], default=None)
    near = [
        one
        for one in scene.cast.entities
        if one.name and not one.members and one.places and one.places[0] < at
        if _away(scene, one, at) <= APART and _fits(one, noun)
    ]
    if len(near) != 2 or not _fit(near, noun):  # noqa: PLR2004  # as the name says
        return None
    first, second = sorted(near, key=lambda one: one.places[0])
    return scene.cast.pair(first, second)


def _last(one: Entity, at: int) -> int:
    return one.places[bisect_left(one.places, at) - 1]


def _away(scene: Scene, one: Entity, at: int) -> int:
    return scene.sentence(at) - scene.sentence(_last(one, at))


def _fits(one: Entity, noun: str) -> bool:
    """Say whether somebody may be one of "the two firms", "the brothers", "the two"."""
    if noun in SIDES:
        return True
    body = institution(singular(noun)) if noun else None
    if noun and body is None and not (is_person_noun(singular(noun)) or noun in PAIRS | BODIES_AT_ONCE):
        return False
    if body is not None or noun in BODIES_AT_ONCE:
        return not one.is_person and one.kind in {body, None, "organisation", "government"}
    gender = noun_gender(singular(noun))
    return one.is_person and not one.plural and (not gender or one.gender in {"", gender})


def _fit(members: Sequence[Entity], noun: str) -> bool:
    """Say whether two may be meant by a noun: of its kind and gender, and brothers of one name."""
    alike = noun not in SIBLINGS or len({one.words[-1:] for one in members}) == 1
    return alike and (not noun or all(_fits(one, noun) for one in members))

"""Who may be meant by a pronoun at a place: every member of the cast with where it was mentioned last before."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.grammar import PREPOSITIONS
from sayso.attribution.speakers.pronouns import FARTHEST, Mention

if TYPE_CHECKING:
    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import Statement

# Mentions of one entity that may be the first of their sentence: older ones are too far away to be meant.
LATEST = 3
# Characters before a name in which the preposition that governs it stands ("to the minister, | Ana Ruiz").
REACH = 24


def before(scene: Scene, at: int, statement: Statement | None = None) -> list[Mention]:
    """Return the candidates before a place, the nearest first; in one's own quotation one is "I" and no candidate."""
    outer = scene.by_id.get(statement.within or "") if statement else None
    holder = scene.answers[outer.id].entity if outer and outer.id in scene.answers else None
    own = scene.quoted(at) or (outer is not None and outer.kind == "direct")
    spoke = scene.spoke_before(at, statement.within if statement else None)
    latest, firsts = _latest(scene, at)
    here, paragraph = scene.sentence(at), scene.text.rfind("\n", 0, at)
    return [
        Mention(
            entity,
            here - number,
            firsts.get(number) == place,
            scene.quoted(place),
            entity is spoke,
            entity is holder,
            scene.is_source(place),
            _governed(scene.text, place),
            place > paragraph,
        )
        for place, number, entity in latest
        if not (entity is holder and own)
    ]


def _latest(scene: Scene, at: int) -> tuple[list[tuple[int, int, Entity]], dict[int, int]]:
    """Return the last place and sentence of each entity before `at`, the nearest first, and the first of each sentence.

    What was mentioned too long ago to be meant is left out.
    """
    firsts: dict[int, int] = {}
    latest: list[tuple[int, int, Entity]] = []
    oldest = scene.sentence(at) - FARTHEST
    for entity in scene.cast.entities:
        count = bisect_left(entity.places, at)
        if not count or (last := scene.sentence(entity.places[count - 1])) < oldest:
            continue
        latest.append((entity.places[count - 1], last, entity))
        for place in entity.places[max(0, count - LATEST) : count]:
            number = scene.sentence(place)
            firsts[number] = min(firsts.get(number, place), place)
    return sorted(latest, key=lambda one: -one[0]), firsts


def _governed(text: str, place: int) -> bool:
    """Say whether one of the two words before a name is a preposition."""
    return any(word in PREPOSITIONS for word in text[max(0, place - REACH) : place].split()[-2:])

"""Who may be meant by a pronoun at a place: every member of the cast with where it was mentioned last before."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.speakers.pronouns import Mention

if TYPE_CHECKING:
    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import Statement

# Mentions of one entity that may be the first of their sentence: older ones are too far away to be meant.
LATEST = 3


def before(scene: Scene, at: int, statement: Statement | None = None) -> list[Mention]:
    """Return the candidates before a place, the nearest first; in one's own quotation one is "I" and no candidate."""
    outer = scene.by_id.get(statement.within or "") if statement else None
    holder = scene.answers[outer.id].entity if outer and outer.id in scene.answers else None
    own = scene.quoted(at) or (outer is not None and outer.kind == "direct")
    spoke = scene.spoke_before(at, statement.within if statement else None)
    latest, firsts = _latest(scene, at)
    here = scene.sentence(at)
    return [
        Mention(
            entity,
            here - scene.sentence(place),
            firsts.get(scene.sentence(place)) == place,
            scene.quoted(place),
            entity is spoke or entity is holder,
        )
        for place, entity in latest
        if not (entity is holder and own)
    ]


def _latest(scene: Scene, at: int) -> tuple[list[tuple[int, Entity]], dict[int, int]]:
    """Return the last place of each entity before `at`, the nearest first, and the first mention of each sentence."""
    firsts: dict[int, int] = {}
    latest: list[tuple[int, Entity]] = []
    for entity in scene.cast.entities:
        count = bisect_left(entity.places, at)
        for place in entity.places[max(0, count - LATEST) : count]:
            number = scene.sentence(place)
            firsts[number] = min(firsts.get(number, place), place)
        if count:
            latest.append((entity.places[count - 1], entity))
    return sorted(latest, key=lambda one: -one[0]), firsts

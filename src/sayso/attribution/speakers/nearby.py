"""Who may be meant by a pronoun at a place: everybody mentioned lately, with where that was last."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sayso.attribution.grammar import PREPOSITIONS
from sayso.attribution.speakers.pronouns import FARTHEST, Mention

if TYPE_CHECKING:
    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.scene import Scene
    from sayso.attribution.speakers.trail import Trace
    from sayso.values import Statement

# Characters before a name in which the preposition that governs it stands ("to the minister, | Ana Ruiz").
REACH = 24


def before(scene: Scene, at: int, statement: Statement | None = None) -> list[Mention]:
    """Return the candidates before a place, the nearest first; in one's own quotation one is "I" and no candidate."""
    within = statement.within if statement else None
    outer = scene.by_id.get(within or "")
    holder = scene.answers[outer.id].entity if outer and outer.id in scene.answers else None
    own = scene.quoted(at) or (outer is not None and outer.kind == "direct")
    spoke, earlier = scene.spoke_last(at, within)
    here, paragraph = scene.sentence(at), scene.text.rfind("\n", 0, at)
    window = _window(scene, at, paragraph)
    previous = window.firsts.get(here - 1) or window.firsts.get(here - 2)
    return [
        Mention(
            entity,
            here - number,
            number in window.firsts and window.firsts[number].place == trace.place,
            scene.quoted(trace.place),
            entity is spoke,
            entity is holder,
            scene.is_source(trace.place),
            _governed(scene.text, trace.place),
            trace.place > paragraph,
            entity is earlier,
            entity is window.leads,
            previous is not None and previous.entity is entity,
            statement is not None and _told_of(statement, entity),
        )
        for trace in window.last.values()
        for entity, number in [(trace.entity, scene.sentence(trace.place))]
        if not (entity is holder and own)
    ]


@dataclass(slots=True)
class _Window:
    """What was mentioned lately: each one's last mention, each sentence's first, and the first of the paragraph."""

    last: dict[int, Trace] = field(default_factory=dict)
    firsts: dict[int, Trace] = field(default_factory=dict)
    leads: Entity | None = None


def _window(scene: Scene, at: int, paragraph: int) -> _Window:
    """Return what was mentioned before a place, as far back as a pronoun may mean it."""
    found = _Window()
    oldest, inside = scene.sentence(at) - FARTHEST, scene.quoted(at)
    for trace in scene.trail.back(at):
        number = scene.sentence(trace.place)
        if number < oldest:
            break
        found.last.setdefault(id(trace.entity), trace)
        if not inside and scene.quoted(trace.place):
            continue
        found.firsts[number] = trace
        if trace.place > paragraph:
            found.leads = trace.entity
    return found


def _told_of(statement: Statement, entity: Entity) -> bool:
    """Say whether somebody is named in what a statement says: one speaks of oneself by a pronoun."""
    return any(
        bisect_left(entity.places, part.start) < bisect_left(entity.places, part.end) for part in statement.content
    )


def _governed(text: str, place: int) -> bool:
    """Say whether one of the two words before a name is a preposition."""
    return any(word in PREPOSITIONS for word in text[max(0, place - REACH) : place].split()[-2:])

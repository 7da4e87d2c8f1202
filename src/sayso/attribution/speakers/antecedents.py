"""Whom a description of a person means that names nobody ("the minister", "his widow"): somebody named, or nobody.

Every member of the cast who may be meant is weighed by what the text calls them, by
place, distance, gender and number. The weights are learnt from the labelled training
stories (`training/antecedents.py`) and stand in antecedents.toml. What it does not do:
read meaning. "The witness" is whoever the weights prefer among those of whom no other
role is told.
"""

from __future__ import annotations

import math
import tomllib
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Protocol

from sayso.attribution.speakers import nearby, pronouns
from sayso.attribution.speakers.lexicon import (
    AKIN,
    CALLED,
    DEMONYMS,
    EPITHETS,
    FAMILY,
    INDEFINITE,
    MODIFIERS,
    OFFICES,
    PORTFOLIOS,
    RELATIONS,
    RELATIVES,
    TITLES,
    fold,
    institution,
    is_person_noun,
    noun_gender,
)
from sayso.attribution.speakers.nouns import is_proper
from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import Statement

# Further away all distances are alike; the fourth and later candidates are, too.
FARTHEST, MOST_NEARER, MOST_REPEATED = 8, 3, 8
# Of those who are not called so by the text only the nearest are weighed.
MOST_NEAR = 6
# Who is described is often named as the speaker of the next sentence or the one behind it.
SOON = 2
# Characters from the beginning of a paragraph to the name of whom it tells.
OPENING = 24
# "The deputy minister" is not the minister, and the prime minister no other.
APART = frozenset({"deputy", "vice", "assistant", "shadow", "prime"})
DEPARTMENTS = PORTFOLIOS - {"the", "and", "state"}
# Who is told by what they were is known by more: "the former mate" is somebody who has a name.
FORMER = frozenset({"former", "ex", "retired", "late", "onetime", "veteran"})
THIRD = frozenset({"his", "her", "its", "their"})
OWN = frozenset({"my", "our", "your"})


@lean
@dataclass(frozen=True, slots=True)
class Option:
    """Somebody whom a description may mean, and what tells for or against it; what is not the case is left out."""

    entity: Entity
    told: Mapping[str, float]


def options(scene: Scene, statement: Statement, phrase: Phrase, at: int, ruled: Entity | None) -> list[Option]:
    """Return the people of the cast who have names and may be meant, those mentioned last before `at` first.

    `ruled` is whom the plain rules take it to be.
    """
    head, form = phrase.head, _form(scene, phrase, at)
    gender = noun_gender(head)
    whose = owner(scene, phrase, statement)
    words = frozenset(fold(token.low) for token in (*phrase.owner, *phrase.core) if token.text[0].isalpha()) - {head}
    near: list[tuple[int, Entity]] = []
    for one in scene.cast.entities:
        if not one.places or one.name is None or one is whose or one.plural:
            continue
        introduced = form == "a" and one.places[0] < at and not scene.in_headline(one.places[0])
        if (
            one.is_person
            and not introduced
            and not _another(one, head, words)
            and (not gender or one.gender in {"", gender})
        ):
            count = bisect_left(one.places, at)
            near.append((one.places[count - 1] - at if count else -len(scene.text) - one.places[0], one))
    near.sort(key=lambda one: -one[0])
    first = min(near, key=lambda one: one[1].places[0])[1] if near else None
    fitting = [one for _, one in near if _said_of(one, head)]
    upcoming = next((one for back, one in near if back < -len(scene.text)), None)
    akin = AKIN.get(head, frozenset())
    near = [
        (back, one)
        for place, (back, one) in enumerate(near)
        if place < MOST_NEAR or one is first or one is upcoming or one in fitting or not akin.isdisjoint(one.roles)
    ]
    spoke = scene.spoke_before(at, statement.within)
    here, paragraph = scene.sentence(at), scene.text.rfind("\n", 0, at)
    found: list[Option] = []
    shape = _shape(phrase, head, form)
    for nearer, (back, one) in enumerate(near):
        later = back < -len(scene.text)
        place = -back - len(scene.text) if later else at + back
        away = abs(scene.sentence(place) - here)
        told = _called(one, head, words)
        told |= {
            "here": float(away == 0),
            "before": float(away == 1 and not later),
            "away": min(FARTHEST, away) / FARTHEST,
            "nearer": float(min(MOST_NEARER, nearer)) / MOST_NEARER,
            "paragraph": float(not later and place > paragraph),
            "spoke": float(one is spoke),
            "source": float(scene.is_source(place)),
            "speaks": float(one.spoke),
            "first": float(one is first),
            "later": float(later),
            "next": float(one is upcoming),
            "repeated": math.log(min(MOST_REPEATED, len(one.places)) or 1),
            "full": float(len(one.words) > 1),
            "ruled": float(one is ruled),
            "against": float(ruled is not None and one is not ruled),
            "alone": float(len(near) == 1),
            "sole": float(fitting == [one]),
            "latest": float(len(fitting) > 1 and fitting[0] is one),
            "opens": float(place - scene.text.rfind("\n", 0, place) <= OPENING),
            "aged": float(one.aged),
            "next aged": float(one is upcoming and one.aged),
            "next bare": float(one is upcoming and not one.heads),
            "next speaks": float(one is upcoming and away <= SOON and not one.heads and scene.is_source(place)),
            "untold": float(one.kind is None),
            "gender": float(bool(gender) and one.gender == gender),
            "namesake": float(head in FAMILY and _same_surname(one, whose)),
        }
        told = {name: value for name, value in told.items() if value}
        found.append(Option(one, {**told, form: 1.0, **shape}))
    return found


def _form(scene: Scene, phrase: Phrase, at: int) -> str:
    """Return how a description is introduced."""
    if phrase.determiner in INDEFINITE:
        return "a"
    if phrase.determiner in THIRD:
        return "third"
    if _own(phrase):
        return "own"
    if phrase.owner:
        return "owned"
    if phrase.determiner in {"this", "that"}:
        return "this"
    if phrase.determiner == "the":
        return "the"
    return "headline" if scene.in_headline(at) else "bare"


def _own(phrase: Phrase) -> bool:
    """Say whether the speaker's own relatives are meant: "my lawyer", "Dad"."""
    return phrase.determiner in OWN or (not phrase.determiner and phrase.head in CALLED and len(phrase.core) == 1)


def _shape(phrase: Phrase, head: str, form: str) -> dict[str, float]:
    told = {
        "office": head in OFFICES,
        "title": head in TITLES and head not in OFFICES,
        "relation": head in RELATIONS,
        "noun": is_person_noun(head) or institution(head) is not None,
        "long": len(phrase.core) > 1,
        "longer": len(phrase.core) > 3,  # noqa: PLR2004  # it tells a story more than a role
        "epithet": head in EPITHETS | DEMONYMS or head.endswith("-year-old"),
        "same": bool(phrase.core) and phrase.core[0].low == "same",
        "clause": any(token.low in RELATIVES for token in phrase.tokens),
        "capital": any(map(is_proper, phrase.core)),
        "former": any(token.low in FORMER for token in phrase.core),
        "the office": form == "the" and head in OFFICES,
    }
    return {f"of {name}": 1.0 for name, fine in told.items() if fine}


def _called(one: Entity, head: str, words: frozenset[str]) -> dict[str, float]:
    """Return what the text calls a person, beside what the description does."""
    role = head in one.roles
    return {
        "role": float(role),
        "akin": float(not role and not AKIN.get(head, frozenset()).isdisjoint(one.roles)),
        "all": float(role and bool(words) and words <= one.roles),
        "differs": float(role and not (words & MODIFIERS <= one.roles)),
        "some": float(not words.isdisjoint(one.roles)),
        "other": float(bool(one.heads) and not role),
        "kin": float(bool(FAMILY & one.roles) and not role),
        "none told": float(not one.heads),
    }


def _another(one: Entity, head: str, words: frozenset[str]) -> bool:
    """Say whether somebody holds another office of the same name: of another rank, or another department."""
    rank = words & APART - one.roles
    department = head in one.roles and words & DEPARTMENTS - one.roles and one.roles & DEPARTMENTS
    return bool(rank or department)


def _same_surname(one: Entity, other: Entity | None) -> bool:
    """Say whether two people bear one surname, as relatives do."""
    return other is not None and min(len(one.words), len(other.words)) > 1 and one.words[-1] == other.words[-1]


def _said_of(one: Entity, head: str) -> bool:
    """Say whether the text calls somebody by a noun."""
    return head in one.roles or head in {one.words[0], one.words[-1]} or head in one.heads


def owner(scene: Scene, phrase: Phrase, statement: Statement | None = None) -> Entity | None:
    """Return whose "his wife", "my lawyer", "Ruiz's son" is, None where that is not clear."""
    at = phrase.tokens[0].start
    if _own(phrase):
        outer = scene.answers.get((statement.within if statement else None) or "")
        return outer.entity if outer is not None else None
    if phrase.determiner in pronouns.HE | pronouns.SHE:
        return pronouns.choose(phrase.determiner, nearby.before(scene, at), inside=False)[0]
    name = tuple(fold(token.low) for token in phrase.owner if is_proper(token))
    if name or not phrase.owner:
        return scene.cast.find(name, at) if name else None
    noun = fold(phrase.owner[-1].low)
    fitting = [one for one in scene.cast.entities if one.kind == "person" and noun in one.roles]
    return fitting[0] if len(fitting) == 1 else None


@cache
def learnt() -> Mapping[str, float]:
    """Return the shipped weights."""
    table = tomllib.loads(files(__package__).joinpath("antecedents.toml").read_text(encoding="utf-8"))
    return dict(table["weights"])


class Picker(Protocol):
    """What decides whom a description means; `statement` is the one that it is the source of."""

    def __call__(self, found: Sequence[Option], *, statement: Statement) -> Entity | None:
        """Return whom the description means, None for nobody named."""


def pick(
    found: Sequence[Option],
    *,
    statement: Statement,  # noqa: ARG001  # a picker that learns needs it
    weights: Mapping[str, float] | None = None,
) -> Entity | None:
    """Return whom a description means, None where it more likely means nobody who is named."""
    model = weights or learnt()
    best: Entity | None = None
    score = 0.0
    for one in found:
        weight = sum(model.get(name, 0.0) * value for name, value in one.told.items())
        if weight > score:
            best, score = one.entity, weight
    return best

"""From the sources of a story to its speakers: names in full, pronouns, "the paper" and "the minister" resolved.

The whole text is read for names first; then each source that names or describes
somebody, in text order; then pronouns, outer statements before the ones inside them.
Every step that is not plain reading leaves a reason. What it does not do: bring in
knowledge of people that the text does not have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.speakers import pronouns
from sayso.attribution.speakers.identity import plain
from sayso.attribution.speakers.passing import anonymity, passed
from sayso.attribution.speakers.referring import by_reference, refers
from sayso.attribution.speakers.scene import Scene, place_of
from sayso.attribution.speakers.sources import by_words
from sayso.values import Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.speakers.pronouns import Chooser
    from sayso.attribution.speakers.scene import Answer
    from sayso.values import Article, Hop, Span, Statement


@dataclass(frozen=True, slots=True)
class Told:
    """What is found out about one statement's source: who, the outlets it passed through, the reasons for doubt."""

    speaker: Speaker | None
    via: tuple[Hop, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """What is found out about a story's sources: by statement id, and the full names of its outlets by folded form."""

    told: Mapping[str, Told]
    outlets: Mapping[str, str]


def speakers(
    article: Article,
    told: Sequence[Span],
    statements: Sequence[Statement],
    quotes: Sequence[Span],
    choose: Chooser = pronouns.choose,
) -> Resolved:
    """Return who says each statement and through which outlets it went.

    `told` are the stretches of the article that tell the story, `quotes` its outermost
    quotations, sorted and disjoint; `choose` decides whom a pronoun means. A speaker is
    None where nobody can be told. A pure function of its arguments.
    """
    scene = Scene(article, told, statements, quotes, choose)
    depths = _depths(statements)
    referring: list[Statement] = []
    for statement in statements:
        tokens = scene.tokens(statement.source)
        if refers(tokens):
            referring.append(statement)
        else:
            scene.answer(statement, by_words(scene, statement, tokens))
    scene.cast.settle()
    for statement in sorted(referring, key=lambda one: (depths[one.id], place_of(one))):
        scene.answer(statement, by_reference(scene, statement, scene.tokens(statement.source)))
    return Resolved({one.id: _told(scene, one) for one in statements}, _outlets(scene))


def _outlets(scene: Scene) -> dict[str, str]:
    """Return the outlets that the story names, by each form of their names: "the Owl" is the Aber Owl."""
    found: dict[str, str] = {}
    for one in scene.cast.entities:
        if one.kind == "outlet" and one.name:
            forms = {" ".join(one.words), plain(one.name), *one.alone}
            found |= {form: one.name for form in forms if form not in found}
    return found


def _depths(statements: Sequence[Statement]) -> dict[str, int]:
    """Return how many statements are around each one; every link is followed once."""
    outer = {one.id: one.within for one in statements}
    depths: dict[str, int] = {}
    for one in statements:
        path: list[str] = []
        here: str | None = one.id
        while here is not None and here not in depths and len(path) <= len(statements):
            path.append(here)
            here = outer.get(here)
        base = depths.get(here, -1) if here is not None else -1
        depths |= {name: depth for depth, name in enumerate(reversed(path), base + 1)}
    return depths


def _told(scene: Scene, statement: Statement) -> Told:
    answer = scene.answers[statement.id]
    via, reasons = passed(scene, statement)
    return Told(_speaker(scene, answer, statement.source), via, tuple(dict.fromkeys([*answer.reasons, *reasons])))


def _speaker(scene: Scene, answer: Answer, source: tuple[Span, ...]) -> Speaker | None:
    entity, role = answer.entity, answer.role
    if entity is None:
        return None
    name, kind = entity.name, entity.kind or "organisation"
    if answer.joint:
        name, kind = " and ".join(one.name or one.described or "" for one in answer.joint), "group"
    return Speaker(
        name,
        kind,
        role.words or None,
        answer.metonym,
        source,
        roles=role.spans,
        affiliation=role.affiliation or None,
        affiliations=role.belongs,
        anonymity=anonymity(scene, source) if name is None else None,
    )

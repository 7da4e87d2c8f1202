"""From the sources of a story to its speakers: names in full, pronouns, "the paper" and "the minister" resolved.

The whole text is read for names first; then each source that names or describes
somebody, in text order; then pronouns, outer statements before the ones inside them.
Every step that is not plain reading leaves a reason. What it does not do: bring in
knowledge of people that the text does not have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.speakers import antecedents, pronouns
from sayso.attribution.speakers.discourse import Discourse
from sayso.attribution.speakers.identity import plain
from sayso.attribution.speakers.passing import anonymity, passed
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.speakers.referring import by_reference, refers
from sayso.attribution.speakers.scene import Scene, place_of
from sayso.attribution.speakers.sources import by_words
from sayso.values import Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.speakers.antecedents import Picker
    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.phrase import Phrase
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
    pick: Picker = antecedents.pick,
) -> Resolved:
    """Return who says each statement and through which outlets it went.

    `told` are the stretches of the article that tell the story, `quotes` its outermost
    quotations, sorted and disjoint; `choose` decides whom a pronoun means, `pick` whom a
    description means. A speaker is None where nobody can be told. A pure function of its arguments.
    """
    scene = Scene(article, told, statements, quotes, choose, pick)
    later: dict[str, tuple[Tokens, Phrase | None]] = {}
    for statement in statements:
        tokens = scene.tokens(statement.source)
        phrase = None if refers(tokens) else parse(tokens)
        if phrase is None or not phrase.name:
            later[statement.id] = tokens, phrase
        else:
            scene.answer(statement, by_words(scene, statement, tokens, phrase))
    scene.cast.settle()
    discourse = Discourse(scene, told)
    for statement in _outer_first([one for one in statements if one.id in later], scene):
        tokens, phrase = later[statement.id]
        if phrase is None:
            discourse.until(place_of(statement))
            scene.answer(statement, by_reference(scene, statement, tokens))
        else:
            scene.answer(statement, by_words(scene, statement, tokens, phrase))
    return Resolved({one.id: _told(scene, one) for one in statements}, _outlets(scene))


def _outlets(scene: Scene) -> dict[str, str]:
    """Return the outlets that the story names, by each form of their names: "the Owl" is the Aber Owl."""
    found: dict[str, str] = {}
    for one in scene.cast.entities:
        if one.kind == "outlet" and one.name:
            forms = {" ".join(one.words), plain(one.name), *one.alone}
            found |= {form: one.name for form in forms if form not in found}
    return found


def _outer_first(statements: Sequence[Statement], scene: Scene) -> list[Statement]:
    """Return statements in text order, but each behind those around it; every link is followed once."""
    waiting = {one.id: one for one in statements}
    order: list[Statement] = []
    for statement in sorted(statements, key=place_of):
        path: list[Statement] = []
        here: Statement | None = statement
        while here is not None and len(path) <= len(statements):
            if waiting.pop(here.id, None) is not None:
                path.append(here)
            here = scene.by_id.get(here.within or "")
        order += reversed(path)
    return order


def _told(scene: Scene, statement: Statement) -> Told:
    answer = scene.answers[statement.id]
    via, reasons = passed(scene, statement)
    return Told(_speaker(scene, answer, statement.source), via, tuple(dict.fromkeys([*answer.reasons, *reasons])))


def _speaker(scene: Scene, answer: Answer, source: tuple[Span, ...]) -> Speaker | None:
    entity, role = answer.entity, answer.role
    if entity is None:
        return None
    name, kind = entity.name, entity.kind or "organisation"
    if joint := answer.joint or entity.members:
        name, kind = " and ".join(one.name or one.described or "" for one in joint), "group"
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

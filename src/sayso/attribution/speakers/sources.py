"""Sources that name somebody: "Harbour Minister Ana Ruiz", "the Owl", "her brother Ron", "Ruiz and the Ledger"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.speakers import antecedents, clusters, kinds, persons, roles
from sayso.attribution.speakers.beside import beside_body, noun_of
from sayso.attribution.speakers.descriptions import as_governed, by_description
from sayso.attribution.speakers.lexicon import (
    AMBIGUOUS,
    BELONGING,
    FAMILY,
    GIVEN,
    PLURAL_VERBS,
    PUBLISHING,
    fold,
    is_person_noun,
    noun_gender,
)
from sayso.attribution.speakers.nouns import head_of, is_proper
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.speakers.scene import Answer
from sayso.values import replace

if TYPE_CHECKING:
    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.lexicon import Gender
    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import SpeakerKind, Statement


# Below and above these what stands around a name decides alone; three pairs were tried, this one does best on train.
UNLIKELY, LIKELY = 0.2, 0.85
ARTICLES = frozenset({"the", "a", "an"})
# A person is named in full in the headline, in the text, and seldom more often.
MOST_FULL = 2


def by_words(scene: Scene, statement: Statement, tokens: Tokens, phrase: Phrase | None = None) -> Answer:
    """Return who a source is that is more than a pronoun; `phrase` are its parts where they are known."""
    joint = _joint(scene, statement, tokens)
    if joint is not None:
        return joint
    phrase = phrase or parse(tokens)
    return by_name(scene, statement, phrase) if phrase.name else by_description(scene, statement, phrase)


def _joint(scene: Scene, statement: Statement, tokens: Tokens) -> Answer | None:
    """Return two speakers at once ("Ana Ruiz and the Ledger"), None where the words are not two names."""
    place = next((n for n, token in enumerate(tokens) if n and token.low == "and"), len(tokens) - 1)
    if place + 1 >= len(tokens) or not is_proper(tokens[place - 1]) or not is_proper(tokens[-1]):
        return None
    whole, halves = parse(tokens), [parse(tokens[:place]), parse(tokens[place + 1 :])]
    over = bool(whole.name) and whole.name[0].start < tokens[place].start  # "Bureau of Mining and Exploration" is one
    title = halves[0].determiner in {"a", "an"} and not halves[0].role  # "a Health and Safety inspector, | Ana Ruiz"
    if over or title or not all(half.name for half in halves):
        return None
    answers = [by_name(scene, statement, half) for half in halves]
    one, other = (answer.entity for answer in answers)
    if one is None or other is None or one is other:
        return None
    pair = scene.cast.pair(one, other)
    scene.mention(pair, halves[0].name[0].start)
    role = answers[0].role if answers[0].role.words else answers[1].role
    return Answer(pair, role, reasons=["several are named at once"])


def by_name(scene: Scene, statement: Statement, phrase: Phrase) -> Answer:
    """Return the person, body or place that a phrase names."""
    shown, at = tuple(token.text for token in phrase.name), phrase.name[0].start
    whole = scene.between(phrase.name)
    told = None if phrase.role or phrase.aside else scene.governed(whole)
    if told and not _is_person_here(scene, shown):
        return as_governed(scene, whole, told, at)
    heads = _heads(phrase)
    spoken = statement.rule == "transcript-turn"
    kind = _kind(scene, phrase, shown, heads, spoken=spoken)
    if kind == "document":
        return by_description(scene, statement, replace(phrase, name=(), role=phrase.core, head=head_of(phrase.core)))
    entity = scene.cast.named(
        clusters.clean(shown), at, kind=kind, roles=map(fold, _words(phrase.role)), gender=_gender(phrase, heads)
    )
    scene.trail.add(entity, at)
    entity.heads.update(heads)
    entity.spoke = True
    if spoken:
        entity.kind, entity.sure = "person", True
    clusters.as_outlet(entity)
    answer = Answer(entity)
    _family(scene, phrase, entity, answer)
    _settle(scene, statement, phrase, answer)
    if entity.kind in {"person", "unnamed"}:
        answer.role = roles.of_person(scene.text, phrase)
    return answer


def _words(tokens: Tokens) -> list[str]:
    return [token.low for token in tokens if token.text[0].isalpha()]


def _is_person_here(scene: Scene, shown: tuple[str, ...]) -> bool:
    """Say whether somebody of the story bears the name of a place ("Chad Lund" makes "Chad" a person)."""
    entity = scene.cast.find(tuple(map(fold, shown)), 0)
    return entity is not None and entity.kind == "person" and len(entity.words) > len(shown)


def _heads(phrase: Phrase) -> list[str]:
    """Return the nouns beside a name that tell what bears it: before it, then behind it."""
    head = noun_of(phrase.role) if phrase.role else phrase.head
    if not head and len(phrase.after) == 1:
        head = fold(phrase.after[0].low)  # "the Owl newspaper"
    behind = [fold(token.low) for part in phrase.aside[:1] for token in part]
    person = next(filter(is_person_noun, behind), "")
    return [one for one in (head, person or _body_behind(phrase)) if one]


def _body_behind(phrase: Phrase) -> str:
    """Return the noun that tells what body a name is in the apposition behind it ("Norrkraft, the utility"), or ""."""
    part = phrase.aside[0] if phrase.aside else ()
    head = head_of(part[1:]) if part and part[0].low in ARTICLES else ""
    return head if beside_body(head) or head in AMBIGUOUS else ""


def _gender(phrase: Phrase, heads: list[str]) -> Gender:
    return noun_gender(phrase.honorific) or next((told for head in heads if (told := noun_gender(head))), "")


def _kind(
    scene: Scene, phrase: Phrase, shown: tuple[str, ...], heads: list[str], *, spoken: bool
) -> SpeakerKind | None:
    if phrase.honorific or spoken:
        return "person"
    kind = kinds.of_name(shown, article=phrase.determiner == "the" and not phrase.role, heads=heads)
    lone = len(shown) == 1 and kind == "organisation" and not phrase.role
    return None if lone and scene.is_surname(shown[0]) else kind


def _settle(scene: Scene, statement: Statement, phrase: Phrase, answer: Answer) -> None:
    """Decide the kind of a name of which nothing tells it, and say so."""
    entity = answer.entity
    if entity is None:
        return
    publishes = any(token.low in PUBLISHING for token in scene.tokens(statement.cue))
    somebody = len(entity.words) > 1 and bool(phrase.after) and phrase.after[0].low in BELONGING
    told = entity.kind == "organisation" and kinds.of_body(entity.words) is not None
    if (
        entity.kind in {None, "organisation"}
        and not told
        and not entity.gender
        and publishes
        and not phrase.role
        and not somebody
    ):
        answer.reasons.append(f"“{entity.name}” is taken to be an outlet, since it is said to report or write")
        entity.kind = "outlet"
    cue = scene.tokens(statement.cue)
    if (
        entity.kind is None
        and not entity.gender
        and cue
        and cue[0].low in PLURAL_VERBS
        and cue[0].start > phrase.name[-1].end
    ):
        entity.kind, entity.sure = "organisation", False
        answer.reasons.append(f"“{entity.name}” is taken to be a body: the verb behind it is in the plural")
    if entity.kind is None:
        personal = (somebody and not phrase.determiner) or _personal(scene, entity, phrase)
        entity.kind, entity.sure = ("person" if personal else "organisation"), False
        what = "a person by the form of the name" if personal else "a body: no word tells that it is a person"
        answer.reasons.append(f"“{entity.name}” is taken to be {what}")


def _personal(scene: Scene, entity: Entity, phrase: Phrase) -> bool:
    """Guess whether a bare name is a person's: of two words or three, not called by the first of them alone."""
    words = entity.words
    article = phrase.determiner == "the"
    if len(words) < kinds.PERSONAL:
        return words[0] in GIVEN or bool(entity.gender) or (scene.quoted(phrase.name[0].start) and not article)
    if article and not phrase.role:
        return False
    if words[0] in entity.alone and words[-1] not in entity.alone and words[0] not in GIVEN:
        return False
    likely = persons.likely(entity, scene.common())
    if likely < UNLIKELY or likely > LIKELY:
        return likely > LIKELY
    # Stories repeat the names of bodies in full and those of people by their last word.
    return words[-1] in entity.alone or (entity.full <= MOST_FULL and not set(words) & scene.common())


def _family(scene: Scene, phrase: Phrase, entity: Entity, answer: Answer) -> None:
    """Give "her brother Ron" the family name of her whose brother he is, and say that it is taken from her."""
    if phrase.head not in FAMILY or len(entity.words) != 1:
        return
    owner = antecedents.owner(scene, phrase)
    if owner is not None and owner.name and len(owner.words) > 1 and owner is not entity:
        scene.cast.surnamed(entity, owner)
        answer.reasons.append(f"the family name is taken from {owner.name}")

"""Sources that name nobody: "the minister", "the paper", "his ministry", "three officials", and whom they mean."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from sayso.attribution.speakers import antecedents, clusters, joint, kinds, metonyms, roles
from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.lexicon import (
    ADVERBS,
    AIR,
    BENCHES,
    CARRIED,
    COUNTING,
    DEMONYMS,
    FAMILY,
    GENERIC,
    GOVERNED_REGIONS,
    INDEFINITE,
    LOCAL,
    MODIFIERS,
    NATIONAL,
    OFFICES_OF,
    PRINT,
    REGIONAL,
    SELF,
    SPEAKERS_OWN,
    UNNAMED_BODIES,
    fold,
    is_group,
    is_person_noun,
    noun_gender,
    singular,
)
from sayso.attribution.speakers.nouns import is_proper
from sayso.attribution.speakers.scene import Answer

if TYPE_CHECKING:
    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import SpeakerKind, Statement

# Bodies that stand in the capitals of others.
ABROAD = frozenset({"embassy", "consulate", "legation", "mission"})
BODIES = frozenset({"government", "organisation", "outlet"})
# "The three" is nobody of whom one name is told.
SEVERAL = (COUNTING - {"every", "each", "another"}) | {"two", "three"}
# Statements among which the one who is described first is named.
MOST_EARLY = 8


def by_description(scene: Scene, statement: Statement, phrase: Phrase) -> Answer:
    """Return whom a source without a name means; somebody new and unnamed where it means nobody known."""
    at = phrase.tokens[0].start
    for known in (
        _itself(scene, phrase),
        _place(scene, phrase, at),
        _carrier(scene, phrase),
        _shortened(scene, phrase),
    ):
        if known is not None:
            return known
    role = roles.of_unnamed(scene.text, phrase)
    pair = joint.both(scene, phrase, at) if joint.means_two(phrase) else None
    if pair is not None:
        scene.mention(pair, at)
        why = f"“{scene.shown(phrase)}” is taken to be {pair.name}"
        return Answer(pair, role if joint.noun_of(phrase) else roles.Role(), reasons=[why])
    kind: SpeakerKind = (
        "group" if _nation(phrase) else kinds.of_phrase(phrase, [t.low for t in scene.tokens(statement.cue)])
    )
    entity, why = definite(scene, phrase, at)
    meant = _meant(scene, statement, phrase, kind, at, entity)
    if meant is not None:
        return meant
    if entity is not None and entity.name is None:
        scene.mention(entity, at)
        return Answer(entity, role, reasons=[why] if why else [])
    named = _new_name(scene, phrase, kind, at)
    if named is not None:
        return named
    return _nobody(scene, kind, phrase, role, at)


def _meant(
    scene: Scene, statement: Statement, phrase: Phrase, kind: SpeakerKind, at: int, ruled: Entity | None
) -> Answer | None:
    """Return the one who is named elsewhere and meant here, `ruled` by the plain rules, None where nobody is."""
    if not phrase.head or phrase.head in SEVERAL or kind not in {"person", "unnamed", *BODIES}:
        return None
    person = kind not in BODIES
    entity = ruled
    if person:
        later = _named_later(scene, phrase, at)
        entity = scene.pick(antecedents.options(scene, statement, phrase, at, ruled or later), statement=statement)
        entity = entity or later
    if entity is None or entity.name is None:
        return None
    next_named = ", who is named next" if entity.places[0] > at else ""
    scene.mention(entity, at)
    role = roles.of_unnamed(scene.text, phrase) if entity.is_person else roles.Role()
    if entity.is_person:
        entity.roles.update(fold(token.low) for token in phrase.core if token.text[0].isalpha())
        entity.heads.add(phrase.head)
        entity.gender = entity.gender or noun_gender(phrase.head)
        if entity.kind is None:
            entity.kind, entity.sure = "person", False
    elif entity.kind is None:
        entity.kind, entity.sure = kind, False
    return Answer(entity, role, reasons=[f"“{scene.shown(phrase)}” is taken to be {entity.name}{next_named}"])


def _itself(scene: Scene, phrase: Phrase) -> Answer | None:
    own = phrase.determiner == "this" and phrase.head in SELF
    outlet = scene.outlet() if own else None
    return Answer(outlet, reasons=[f"“this {phrase.head}” is the outlet itself"]) if outlet else None


def _place(scene: Scene, phrase: Phrase, at: int) -> Answer | None:
    told = scene.governed(scene.between(phrase.core)) if phrase.core and not phrase.owner else None
    return as_governed(scene, scene.between(phrase.core), told, at) if told else None


def as_governed(scene: Scene, whole: str, told: metonyms.Governed, at: int) -> Answer:
    """Return the government or body that a place stands for."""
    entity = scene.cast.body(told.name, told.kind)
    scene.mention(entity, at)
    return Answer(entity, metonym=whole if told.metonym else None, reasons=[told.why] if told.why else [])


def _carrier(scene: Scene, phrase: Phrase) -> Answer | None:
    """Return the outlet of "the Owl's mining column": what it carries is its own word."""
    if phrase.head not in CARRIED or not phrase.owner or not is_proper(phrase.owner[-1]):
        return None
    shown = " ".join(token.text for token in phrase.owner if is_proper(token))
    name = clusters.outlet_name(shown.removesuffix("’s").removesuffix("'s"))
    return Answer(scene.cast.named(name.split(), phrase.owner[0].start, kind="outlet")) if name else None


def _shortened(scene: Scene, phrase: Phrase) -> Answer | None:
    """Return the one outlet of the story whose name ends in a noun for a text that stands alone in capitals."""
    lone = len(phrase.core) == 1 and not phrase.owner and phrase.determiner in {"", "the"}
    if not lone or not is_proper(phrase.core[0]):
        return None
    word = fold(phrase.core[0].low)
    outlets = [one for one in scene.cast.entities if one.kind == "outlet" and one.words[1:] and one.words[-1] == word]
    if len(outlets) != 1:
        return None
    outlets[0].mention(phrase.core[0].start)
    outlets[0].alone.add(word)
    return Answer(outlets[0])


def _nation(phrase: Phrase) -> bool:
    """Say whether a people is meant ("the Libyans")."""
    lone = phrase.determiner == "the" and len(phrase.core) == 1
    one = singular(fold(phrase.core[0].low)) if lone else ""
    return lone and phrase.core[0].low != one and (one in DEMONYMS or metonyms.country_of(one) is not None)


def _new_name(scene: Scene, phrase: Phrase, kind: SpeakerKind, at: int) -> Answer | None:
    """Return a body that its description names ("the pilots' union of Aber" has no other name), None for any other."""
    if (
        kind == "organisation"
        and phrase.owner
        and phrase.owner[-1].low.endswith("s'")
        and any(map(is_proper, phrase.owner))
    ):
        name = scene.text[phrase.owner[0].start : phrase.core[-1].end]
        return Answer(scene.cast.named(name.split(), at, kind="organisation"))
    told = body_name(scene, phrase) if kind == "government" or phrase.head in BENCHES else None
    if told is None:
        return None
    entity = scene.cast.body(told[0], kind)
    scene.mention(entity, at)
    return Answer(entity, reasons=[told[1]] if told[1] else [])


def _nobody(scene: Scene, kind: SpeakerKind, phrase: Phrase, role: roles.Role, at: int) -> Answer:
    """Return a speaker who has no name, as a new member of the cast."""
    entity = scene.cast.add(unnamed(scene, kind, phrase))
    scene.mention(entity, at)
    scene.unnamed[phrase.head] = entity
    return Answer(entity, role, reasons=["the source is not named"] if kind in {"unnamed", "group"} else [])


def unnamed(scene: Scene, kind: SpeakerKind, phrase: Phrase) -> Entity:
    """Return somebody new who has no name, with what a phrase tells of them."""
    plural = kind == "group" or (phrase.head != singular(phrase.head) and kind != "government")
    role = roles.of_unnamed(scene.text, phrase)
    entity = Entity(kind, described=role.words, described_at=role.spans, plural=plural)
    entity.gender = noun_gender(phrase.head) if not plural else ""
    entity.roles = {fold(token.low) for token in phrase.role}
    entity.sure = is_person_noun(phrase.head) or kind != "unnamed"
    return entity


def body_name(scene: Scene, phrase: Phrase) -> tuple[str, str] | None:
    """Return a name for "the interior ministry" and the reason for the country in it; None for "the ministry"."""
    at = phrase.tokens[0].start
    nation = scene.between(phrase.core).lower() in NATIONAL
    if phrase.determiner not in {"the", ""} or (phrase.head in UNNAMED_BODIES and not nation) or not phrase.core:
        return _office_name(scene, phrase)
    tokens = phrase.core
    while len(tokens) > 1 and tokens[-1].low in ADVERBS:
        tokens = tokens[:-1]
    whose = _seated(scene, tokens) or (None if phrase.owner else _regional(scene, tokens))
    if whose is not None:
        return whose
    core = scene.between(tokens)
    if phrase.owner:
        known = is_proper(phrase.owner[-1]) or len(phrase.owner) > 1
        return (f"{scene.between(phrase.owner)} {core}", "") if known else None
    placed = any(map(is_proper, tokens[1:])) or any(metonyms.country_of(token.low) for token in tokens)
    if placed:
        return core, ""
    lone = len(tokens) == 1
    if lone and phrase.head not in NATIONAL:
        told = scene.spelt_out(phrase.head, phrase.tokens[0].start)
        if not told:
            return None
        core, lone = told, False
    region = scene.region() if any(core.lower().endswith(body) for body in REGIONAL) else None
    if region is not None:
        return (
            f"{core} of {region}",
            f"the {core} is taken to be that of {region}, the only region that the story names",
        )
    country = scene.country(at, surely=not lone)
    if country is None or any(fold(token.low) in LOCAL for token in tokens):
        return None if lone else (core, "")
    return f"{core} of {country}", f"the {core} is taken to be that of {country}, which the story names most"


def _regional(scene: Scene, tokens: Tokens) -> tuple[str, str] | None:
    """Return a name for "the state" or "the provincial court" where the story names one region alone, else None."""
    first = fold(tokens[0].low)
    region = scene.region() if first in GOVERNED_REGIONS else None
    if region is None:
        return None
    name = scene.between(tokens[1:]) or ("State" if first == "state" else "Government")
    why = f"the {scene.between(tokens)} is taken to be that of {region}, the only region that the story names"
    return f"{name} of {region}", why


def _seated(scene: Scene, tokens: Tokens) -> tuple[str, str] | None:
    """Return the name of a body whose country's seat stands behind it ("the energy ministry in Kampala"), else None."""
    abroad = any(fold(token.low) in ABROAD for token in tokens)
    link = next((n for n in range(len(tokens) - 2, 0, -1) if tokens[n].low == "in"), 0)
    if not link or abroad:
        return None
    country = metonyms.seat_of(" ".join(token.low for token in tokens[link + 1 :]))
    return (f"{scene.between(tokens[:link])} of {country}", "") if country else None


def _office_name(scene: Scene, phrase: Phrase) -> tuple[str, str] | None:
    """Return a name for "the harbour master's office", whose holder two words tell; None for "the mayor's office"."""
    plain = phrase.head == "office" and phrase.determiner in {"the", ""} and len(phrase.core) == 1
    known = len(phrase.owner) > 1 or (bool(phrase.owner) and fold(phrase.owner[0].low) in OFFICES_OF)
    return (scene.text[phrase.owner[0].start : phrase.core[-1].end], "") if plain and known else None


def definite(scene: Scene, phrase: Phrase, at: int) -> tuple[Entity | None, str]:
    """Return whom "the minister", "the paper", "that firm" means: the fitting one named last before, else the next."""
    head, determiner = phrase.head, phrase.determiner
    bare = not determiner and not phrase.owner and not scene.in_headline(at)
    if not head or determiner in INDEFINITE or bare:
        return None, ""
    if determiner in {"his", "her", "their", "its"} | SPEAKERS_OWN or phrase.owner:
        return _owned(scene, phrase)
    rest = {fold(token.low) for token in phrase.core if token.text[0].isalpha()} - {head}
    fitting = [one for one in scene.cast.entities if one.places and fits(one, phrase, head, rest)]
    if not fitting:
        return _same_unnamed(scene, phrase)
    before = [one for one in fitting if one.places[0] < at]
    if before:
        best = max(before, key=lambda one: (one.spoke and not one.is_person, _last(one, at)))
        again = _same_unnamed(scene, phrase)[0]
        if again is not None and not _called(best, head) and again.kind == best.kind:
            return again, ""
    else:
        best = min(fitting, key=lambda one: one.places[0])
    return best, f"“{scene.shown(phrase)}” is taken to be {best.name}"


def _last(entity: Entity, at: int) -> int:
    return entity.places[bisect_right(entity.places, at) - 1]


def _owned(scene: Scene, phrase: Phrase) -> tuple[Entity | None, str]:
    """Return the only one of the story who is told to be somebody's brother, wife, and so on."""
    if phrase.head not in FAMILY or phrase.determiner not in {"his", "her", "my", "our"}:
        return None, ""
    fitting = [one for one in scene.cast.entities if one.kind == "person" and phrase.head in one.roles]
    return (
        (fitting[0], f"“{scene.shown(phrase)}” is taken to be {fitting[0].name}") if len(fitting) == 1 else (None, "")
    )


def _same_unnamed(scene: Scene, phrase: Phrase) -> tuple[Entity | None, str]:
    """Return the one without a name who was described by the same noun before ("a waiter ... the waiter")."""
    again = phrase.determiner in {"the", "this", "that"} and not is_group(phrase.head)
    return (scene.unnamed.get(phrase.head), "") if again else (None, "")


def fits(entity: Entity, phrase: Phrase, head: str, rest: set[str]) -> bool:
    """Say whether a description may mean somebody: `head` is its noun, `rest` are its other words, folded."""
    if entity.name is None:
        return False
    if head in entity.roles and entity.kind in {"person", None} and is_person_noun(head):
        return rest & MODIFIERS <= entity.roles
    if entity.kind not in GENERIC or (not entity.sure and head not in entity.heads):
        return False
    if _called(entity, head) and rest <= entity.roles.union(entity.words):
        return True
    return head in GENERIC[entity.kind] and not _other_carrier(head, entity) and _only_from(phrase, entity)


def _called(entity: Entity, head: str) -> bool:
    """Say whether the name of an entity, or what stands beside it, holds a noun that tells what it is."""
    named = f"{head} of" in fold(entity.name or "")
    return named or head in {entity.words[0], entity.words[-1], singular(entity.words[-1]), *entity.heads}


def _only_from(phrase: Phrase, entity: Entity) -> bool:
    """Say whether all that is told of "the Lisbon daily" besides its kind is where it is from."""
    rest = [token for token in phrase.core[:-1] if token.text[0].isalpha()]
    return all(map(is_proper, rest)) if entity.kind == "outlet" else not rest


def _other_carrier(head: str, entity: Entity) -> bool:
    """Say whether an outlet is told to be on the air where a paper is meant, or the other way round."""
    told = set(entity.words) | entity.roles
    return (head in PRINT and bool(told & AIR)) or (head in AIR and bool(told & PRINT))


def _named_later(scene: Scene, phrase: Phrase, at: int) -> Entity | None:
    """Return the first person named without a role behind a headline or lead that tells only the role."""
    paragraphs = scene.article.paragraphs[: 2 if phrase.determiner in {"a", "an"} else 1]
    early = any(part.start <= at < part.end for part in paragraphs)
    if not early or phrase.determiner not in {"", "a", "an"} or phrase.owner:
        return None
    sources = {fold(t.low) for one in scene.statements[:MOST_EARLY] for t in scene.tokens(one.source)}
    later = [one for one in scene.cast.entities if one.is_person and len(one.words) > 1 and one.words[-1] in sources]
    bare = [one for one in later if one.places and not one.heads]
    first = min(bare, key=lambda one: one.places[0], default=None)
    return first if first is not None and first.places[0] > at else None

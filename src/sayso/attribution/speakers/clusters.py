"""Who a story names: the mentions of each person and body put together, namesakes and families kept apart.

Names are taken from the whole text, not from sources alone, so that "he" and
"the owner" have somebody to be. What it does not do: merge two full names that
differ in more than initials, however likely.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.attribution.speakers.lexicon import GIVEN, POST_NOMINALS, fold, institution, name_gender, noun_gender

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.attribution.speakers.lexicon import Gender
    from sayso.values import Span, SpeakerKind

# From this likelihood on a name of which nothing tells the kind is taken for a person's; what trained persons.toml.
# One word alone is asked for more: it is a place or a thing more often.
PERSONAL, SURELY = 0.5, 0.85
# Entities of one story; a text that names more is a list of names, and each further one would be compared with all.
MOST = 400


@dataclass(slots=True)
class Entity:
    """One person, body or text of a story while it is being read; lives only inside `resolve`.

    `words` are the folded words of its longest name, `roles` the folded words of all
    roles told of it, `heads` the nouns among them, `places` the offsets of its mentions in order. `plural` says
    that "they" is its pronoun, `alone` holds the words of the name that are used by
    themselves: "Ruiz said" makes Ana Ruiz a person, "Harbour said" Harbour Foods a firm.
    `full` counts mentions by more than one word, `spoke` says that it is a source, `seen`
    counts what stands around its `mentions` by name (`persons`), `personal` how likely it is a
    person where no word tells the kind, `aged` that an age stands behind its name,
    `nicknames` what it is called between quotation marks, `members` are the two who are this entity together.
    """

    kind: SpeakerKind | None
    name: str | None = None
    words: tuple[str, ...] = ()
    gender: Gender = ""
    roles: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    described: str | None = None
    described_at: tuple[Span, ...] = ()
    places: list[int] = field(default_factory=list)
    plural: bool = False
    sure: bool = True
    alone: set[str] = field(default_factory=set)
    full: int = 0
    spoke: bool = False
    seen: dict[str, int] = field(default_factory=dict)
    mentions: int = 0
    personal: float | None = None
    aged: bool = False
    nicknames: set[tuple[str, ...]] = field(default_factory=set)
    members: tuple[Entity, ...] = ()
    why: list[str] = field(default_factory=list)

    def mention(self, at: int) -> None:
        """Keep that it is mentioned at a place; the places stay in order."""
        insort(self.places, at)

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" may be its pronoun."""
        if self.kind is None and self.personal is not None:
            return self.personal >= (PERSONAL if len(self.words) > 1 else SURELY)
        return self.kind in {"person", "unnamed"} or (self.kind is None and len(self.words) > 1)


class Cast:
    """All entities of a story, found by the words of their names."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._by_word: dict[str, list[Entity]] = {}
        self._bare: dict[str, Entity] = {}
        self._pairs: dict[frozenset[int], Entity] = {}

    def add(self, entity: Entity) -> Entity:
        """Take in a new entity and return it."""
        if len(self.entities) < MOST:
            self.entities.append(entity)
            for word in entity.words:
                self._by_word.setdefault(word, []).append(entity)
        return entity

    def nickname(self, entity: Entity, words: tuple[str, ...]) -> None:
        """Let an entity be known by a nickname as well."""
        entity.nicknames.add(words)
        for word in words:
            if entity not in self._by_word.setdefault(word, []):
                self._by_word[word].append(entity)

    def of_word(self, word: str) -> Sequence[Entity]:
        """Return the entities with this folded word in their names."""
        return self._by_word.get(word, ())

    def body(self, name: str, kind: SpeakerKind) -> Entity:
        """Return the body of exactly this name, a new one where there is none."""
        words = tuple(map(fold, name.split()))
        known = next((one for one in self.of_word(words[-1]) if one.name == name), None) if words else None
        return known or self.add(Entity(kind, name, words))

    def surnamed(self, entity: Entity, relative: Entity) -> None:
        """Give somebody known by a first name the family name of a relative."""
        surname = (relative.name or "").split()[-1]
        entity.name, entity.words = f"{entity.name} {surname}", (*entity.words, fold(surname))
        entity.kind, entity.sure = "person", True
        self._by_word.setdefault(entity.words[-1], []).append(entity)

    def pair(self, one: Entity, other: Entity) -> Entity:
        """Return two members as one entity, always the same for the same two; its name is theirs at the time."""
        ids = frozenset((id(one), id(other)))
        if ids not in self._pairs:
            name = f"{one.name} and {other.name}"
            self._pairs[ids] = self.add(Entity("group", name, plural=True, members=(one, other)))
        return self._pairs[ids]

    def settle(self) -> None:
        """Put the places of all mentions in order."""
        for entity in self.entities:
            entity.places.sort()

    def named(
        self,
        shown: Sequence[str],
        at: int,
        *,
        kind: SpeakerKind | None,
        roles: Iterable[str] = (),
        gender: Gender = "",
    ) -> Entity:
        """Return the entity of this name, with what the mention adds to it; a new one where no known one fits."""
        words = tuple(fold(word) for word in shown if word != ".")
        roles = set(roles)
        entity = self.find(words, at, kind=kind, roles=roles, gender=gender)
        if entity is None:
            entity = self.add(Entity(kind, _joined(shown), words, sure=kind is not None))
        elif _titled(words, entity.words):
            entity.name, entity.words = _joined(shown), words
        elif len(words) > len(entity.words) and not _titled(entity.words, words):
            entity.name, entity.words = _joined(shown), words
            for word in words:
                known = self._by_word.setdefault(word, [])
                if entity not in known:
                    known.append(entity)
        self._learn(entity, at, kind, roles, gender)
        entity.full += len(words) > 1
        if len(words) == 1 and len(entity.words) > 1:
            entity.alone.add(words[0])
        if len(words) == 1:
            self._bare[words[0]] = entity
        return entity

    def _learn(self, entity: Entity, at: int, kind: SpeakerKind | None, roles: Iterable[str], gender: Gender) -> None:
        if kind is not None and (entity.kind is None or not entity.sure):
            entity.kind, entity.sure = kind, True
        entity.roles.update(roles)
        entity.places.append(at)
        told = [noun_gender(role) for role in entity.roles]
        first = name_gender(entity.words[0]) if entity.words and len(entity.words) > 1 else ""
        entity.gender = entity.gender or gender or next((one for one in told if one), "") or first

    def find(
        self,
        words: tuple[str, ...],
        at: int,
        *,
        kind: SpeakerKind | None = None,
        roles: Iterable[str] = (),
        gender: Gender = "",
    ) -> Entity | None:
        """Return the known entity that a name means here, None where none or no one of several fits best."""
        if not words:
            return None
        near = self._by_word.get(words[-1], []) + [
            one for one in self._by_word.get(words[0], []) if one not in self._by_word.get(words[-1], [])
        ]
        fitting = [one for one in near if _same(one, words, kind) and not _clash(one.gender, gender)]
        if len(fitting) < 2:  # noqa: PLR2004  # one is an answer
            return fitting[0] if fitting else self._acronym(words)
        return self._closest(fitting, words, at, set(roles))

    def _closest(self, fitting: Sequence[Entity], words: tuple[str, ...], at: int, roles: set[str]) -> Entity:
        """Choose among namesakes: by role, by who is called so, by who was named last."""
        by_role = [one for one in fitting if roles and roles & one.roles]
        if by_role:
            fitting = by_role
        exact = [one for one in fitting if one.words == words]
        if exact:
            return exact[0]
        bare = self._bare.get(words[0]) if len(words) == 1 else None
        if bare is not None and any(one is bare for one in fitting):
            return bare
        by_surname = [one for one in fitting if one.words[-1] == words[-1]] or list(fitting)
        if roles and not by_role:
            by_surname = [one for one in by_surname if not one.heads] or by_surname
        # Families: the bare surname stays with whom the story named in full first.
        return min(by_surname, key=lambda one: one.places[0] if one.places else at)

    def _acronym(self, words: tuple[str, ...]) -> Entity | None:
        """Return the body whose initials these are ("FSA"), None where none or several have them."""
        if len(words) != 1 or len(words[0]) < 2:  # noqa: PLR2004  # one letter is no abbreviation
            return None
        letters = words[0].replace(".", "")
        have = [
            one
            for one in self.entities
            if len(one.words) > 1 and one.kind not in {"person", "unnamed"} and _initials(one.words) == letters
        ]
        return have[0] if len(have) == 1 else None


def as_outlet(entity: Entity) -> None:
    """Let an entity that the table of outlets knows be that outlet, by the table's name."""
    known = outlet_name(entity.name) if entity.name and entity.kind in {None, "outlet", "organisation"} else None
    if known:
        entity.name, entity.kind, entity.sure = known, "outlet", True


def clean(shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without the possessive ending of the last, and without the letters behind a name."""
    while len(shown) > 2 and shown[-1][1:] != shown[-1][1:].lower() and fold(shown[-1]) in POST_NOMINALS:  # noqa: PLR2004  # a first name and a surname stay
        shown = shown[:-1]
    return (*shown[:-1], shown[-1].removesuffix("’s").removesuffix("'s"))


def _joined(shown: Sequence[str]) -> str:
    """Return a name as one string: points close up, possessive endings fall away, shouted words are calmed."""
    parts: list[str] = []
    for word in shown:
        if word == "." and parts:
            parts[-1] += "."
        else:
            parts.append(word)
    whole = " ".join(parts)
    return whole.removesuffix("’s").removesuffix("'s")


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word not in {"of", "the", "for", "and", "&"})


def _clash(one: Gender, other: Gender) -> bool:
    return bool(one and other and one != other)


def _same(entity: Entity, words: tuple[str, ...], kind: SpeakerKind | None) -> bool:
    """Say whether a name may be another form of an entity's: a part of it, or the same with initials for names."""
    known = entity.words
    if known == words or words in entity.nicknames:
        return True
    person = entity.kind in {"person", None} and kind in {"person", None}
    if person and _alike_people(known, words):
        return True
    body = entity.kind != "person" and kind != "person"
    shorter, longer = sorted((known, words), key=len)
    if not body or kinds_differ(entity.kind, kind):
        return False
    telling = [word for word in shorter if word not in {"the", "of"}]
    return bool(telling) and set(shorter) <= set(longer) and not all(institution(word) for word in telling)


def _titled(words: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Say whether a longer form of a person's name is the same with a title before the given name."""
    shorter = 1 < len(words) < len(longer) and words == longer[-len(words) :]
    return shorter and words[0] in GIVEN and longer[0] not in GIVEN


def kinds_differ(one: SpeakerKind | None, other: SpeakerKind | None) -> bool:
    """Say whether two bodies are told to be of different kinds: an outlet is no ministry."""
    return one is not None and other is not None and one != other and "outlet" in {one, other}


def _alike_people(known: tuple[str, ...], words: tuple[str, ...]) -> bool:
    shorter, longer = sorted((known, words), key=len)
    if len(shorter) == 1:
        return shorter[0] in {longer[0], longer[-1]} or (len(longer) > 2 and shorter[0] in longer)  # noqa: PLR2004  # a middle or double surname
    if 1 < len(shorter) < len(longer) and shorter == longer[-len(shorter) :]:
        return True  # a double surname, or one with a particle: "De Wit" is Ana De Wit
    if shorter[-1] != longer[-1]:
        return len(longer) > len(shorter) and shorter == longer[: len(shorter)] and shorter[0] in GIVEN
    first, other = shorter[0], longer[0]
    return first == other or (min(len(first), len(other)) <= 2 and first[0] == other[0])  # noqa: PLR2004  # an initial, "j" or "j."


def outlet_name(name: str) -> str | None:
    """Return the table's name of an outlet, None where the table has none of this name."""
    entry = lookup(name)
    return entry.name if entry else None

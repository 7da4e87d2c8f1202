"""Who is who: which sightings of a name in an archive are one person, and why each was put with the others.

A sighting is one name in one article. Two are one person where the name in full is
the same and nothing speaks against it: roles that have no word in common do, since
a water minister and a baker may bear one name. A surname alone goes to a bearer who
is named in full in the same article, or who alone has the same role. What fits two
bearers, or none, stays by itself and says whom it may be. Where the user's table
gives ids (`Speaker.key`), one id is one person under whatever names and roles; and
bodies are one whose names say the same in another order ("the Ministry of Fisheries of
Norway", "Norway's fisheries ministry").

What it does not do: read titles as facts (offices change hands), translate names,
or know nicknames and spellings in other alphabets.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.archive.cards import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_TABLE: dict[str, list[str]] = tomllib.loads(files(__package__).joinpath("people.toml").read_text(encoding="utf-8"))
HONORIFICS = frozenset(map(folded, _TABLE["honorifics"]))
EMPTY = HONORIFICS | frozenset(map(folded, _TABLE["empty"]))
# How a key begins that the user's table of ids gives.
ID = "wikidata:"
MARKS = ".,;:()[]“”\"'’‘-–—/"


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """One name as one article uses it, with every role that the article gives its bearer; `key` is `Speaker.key`."""

    article: int
    name: str
    kind: str
    roles: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Sightings taken to be one person (or body): each with the reason why it is here.

    `key` is the same in every order of adding: kind and name, and a role where
    another bearer of the name is known. `maybe` are keys of others that it might be,
    and could not be told from.
    """

    key: str
    name: str
    kind: str
    roles: tuple[str, ...]
    sightings: Mapping[Sighting, str]
    maybe: tuple[str, ...] = ()


def plain(name: str) -> tuple[str, ...]:
    """Return the words by which a name is compared: no case, accents, forms of address, or middle initials."""
    words = [each for each in (word.strip(MARKS) for word in folded(name).split()) if each]
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    inner = [word for word in words[1:-1] if len(word) > 1]
    return (*words[:1], *inner, *words[1:][-1:])


def people(sightings: Iterable[Sighting]) -> list[Person]:
    """Return the persons and bodies that the sightings are of, those seen most often first."""
    ordered = sorted(set(sightings))
    persons = [each for each in ordered if each.kind == "person"]
    bearers = _identified([each for each in persons if each.key.startswith(ID)])
    named = [each for each in persons if not each.key.startswith(ID)]
    known = list(bearers)
    for group in _by_name(each for each in named if len(plain(each.name)) > 1).values():
        bearers += _bearers(group, [bearer for bearer in known if _bears(bearer, plain(group[0].name))])
    _place([each for each in named if len(plain(each.name)) == 1], bearers)
    bodies = [_body(group) for group in _by_body(each for each in ordered if each.kind != "person").values()]
    found = [*_keyed(bearers), *bodies]
    return sorted(found, key=lambda person: (-len(person.sightings), person.key))


@dataclass(slots=True)
class _Bearer:
    """One person in the making: the sightings with their reasons, and the words of its roles."""

    name: tuple[str, ...]
    sightings: dict[Sighting, str]
    words: set[str]
    maybe: list[_Bearer]
    key: str = ""

    def take(self, sighting: Sighting, why: str) -> None:
        self.sightings[sighting] = why
        self.words |= _role_words(sighting)


def _identified(sightings: Iterable[Sighting]) -> list[_Bearer]:
    """Return one bearer for each id, with every name under which it is known."""
    groups: dict[str, list[Sighting]] = {}
    for each in sightings:
        groups.setdefault(each.key, []).append(each)
    bearers = []
    for key, group in groups.items():
        bearer = _Bearer(plain(_spelling(group)), {}, set(), [], key)
        for sighting in group:
            bearer.take(sighting, f"“{sighting.name}” is {key.removeprefix(ID)} in the table of ids")
        bearers.append(bearer)
    return bearers


def _bears(bearer: _Bearer, name: tuple[str, ...]) -> bool:
    return any(plain(each.name) == name for each in bearer.sightings)


def _by_body(sightings: Iterable[Sighting]) -> dict[tuple[str, ...], list[Sighting]]:
    groups: dict[tuple[str, ...], list[Sighting]] = {}
    for each in sightings:
        groups.setdefault((each.kind, each.key) if each.key else (each.kind, *plain(each.name)), []).append(each)
    return groups


def _by_name(sightings: Iterable[Sighting]) -> dict[tuple[str, ...], list[Sighting]]:
    groups: dict[tuple[str, ...], list[Sighting]] = {}
    for each in sightings:
        groups.setdefault((each.kind, *plain(each.name)), []).append(each)
    return groups


def _bearers(group: Sequence[Sighting], known: Sequence[_Bearer]) -> list[_Bearer]:
    """Part the sightings of one full name by their roles, and return who is not among the `known` bearers of it."""
    name = plain(group[0].name)
    bearers = list(known)
    for sighting in (each for each in group if _role_words(each)):
        near = [bearer for bearer in bearers if bearer.words & _role_words(sighting)]
        mine = near[0] if near else _Bearer(name, {}, set(), [])
        if not near:
            bearers.append(mine)
        for other in (each for each in near[1:] if not each.key):
            for each, why in other.sightings.items():
                mine.take(each, why)
            bearers.remove(other)
        shared = ", ".join(sorted(mine.words & _role_words(sighting)))
        mine.take(sighting, f"same full name, and the role “{shared}”" if shared else "named in full")
    bare = [each for each in group if not _role_words(each)]
    if bare and len(bearers) != 1:
        bearers.append(_Bearer(name, {}, set(), list(bearers)))
    for sighting in bare:
        alone = len(bearers) == 1
        why = (
            "same full name, of which one bearer is known" if alone else "same full name, which of its bearers is open"
        )
        bearers[-1].take(sighting, why)
    return [each for each in bearers if not each.key]


def _place(short: Sequence[Sighting], bearers: list[_Bearer]) -> None:
    """Put each surname where it belongs, or by itself."""
    by_surname: dict[str, list[_Bearer]] = {}
    for bearer in bearers:
        by_surname.setdefault(bearer.name[-1], []).append(bearer)
    known = {id(bearer): frozenset(bearer.words) for bearer in bearers}
    alone: dict[tuple[str, ...], _Bearer] = {}
    for sighting in short:
        name = plain(sighting.name)
        fitting = by_surname.get(name[0], [])
        here = [each for each in fitting if any(seen.article == sighting.article for seen in each.sightings)]
        role = [each for each in fitting if known[id(each)] & _role_words(sighting)]
        if len(here) == 1:
            here[0].take(sighting, "surname, and the only one of that name in the article")
        elif len(role) == 1 and not here:
            shared = ", ".join(sorted(known[id(role[0])] & _role_words(sighting)))
            role[0].take(sighting, f"surname, and the role “{shared}”")
        else:
            mine = alone.setdefault(name, _Bearer(name, {}, set(), list(fitting)))
            mine.take(sighting, "surname alone")
    bearers.extend(alone.values())


def _body(group: Sequence[Sighting]) -> Person:
    name, kind = _spelling(group), group[0].kind
    roles = _roles(group)
    said = {
        each: "same name" if plain(each.name) == plain(name) else f"the words of its name are those of “{name}”"
        for each in group
    }
    key = group[0].key if group[0].key.startswith(ID) else f"{kind}:{' '.join(plain(name))}"
    return Person(key, name, kind, roles, said)


def _keyed(bearers: Sequence[_Bearer]) -> list[Person]:
    """Give every bearer its key: the name, and the first word of its roles where others bear the name."""
    count: dict[tuple[str, ...], int] = {}
    for bearer in bearers:
        count[bearer.name] = count.get(bearer.name, 0) + 1
    keys = {id(bearer): _key(bearer, shared=count[bearer.name] > 1) for bearer in bearers}
    return [
        Person(
            keys[id(bearer)],
            _spelling(tuple(bearer.sightings)),
            "person",
            _roles(tuple(bearer.sightings)),
            dict(sorted(bearer.sightings.items())),
            tuple(sorted(keys[id(each)] for each in bearer.maybe)),
        )
        for bearer in bearers
    ]


def _key(bearer: _Bearer, *, shared: bool) -> str:
    if bearer.key:
        return bearer.key
    name = f"person:{' '.join(bearer.name)}"
    if not shared:
        return name
    return f"{name} ({' '.join(sorted(bearer.words)) or '?'})"


def _spelling(sightings: Sequence[Sighting]) -> str:
    """Return the fullest spelling of the name; of several the one used most, then the first by letters."""
    spelt = [each.name for each in sightings]
    return min(spelt, key=lambda name: (-len(plain(name)), -spelt.count(name), name))


def _roles(sightings: Sequence[Sighting]) -> tuple[str, ...]:
    """Return the roles that say something, those given most often first, each meaning once."""
    spelt: dict[frozenset[str], list[str]] = {}
    for role in sorted(role for each in sightings for role in each.roles if _words(role)):
        spelt.setdefault(frozenset(_words(role)), []).append(role)
    ordered = sorted(spelt.values(), key=lambda spellings: (-len(spellings), spellings))
    return tuple(min(spellings, key=lambda role: (-spellings.count(role), len(role), role)) for spellings in ordered)


def _role_words(sighting: Sighting) -> frozenset[str]:
    return frozenset(word for role in sighting.roles for word in _words(role))


def _words(role: str) -> set[str]:
    return {word for word in (each.strip(MARKS) for each in folded(role).split()) if word} - EMPTY

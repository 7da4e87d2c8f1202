"""Which sightings of a name are one person, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.people import EMPTY, HONORIFICS, Person, Sighting, people, plain

if TYPE_CHECKING:
    import random


def seen(article: int, name: str, *roles: str, kind: str = "person") -> Sighting:
    return Sighting(article, name, kind, roles)


def grouped(*sightings: Sighting) -> list[list[int]]:
    return sorted(sorted({each.article for each in person.sightings}) for person in people(sightings))


def why(person: Person, article: int) -> str:
    return next(reason for sighting, reason in person.sightings.items() if sighting.article == article)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ilsa Brandt", ("ilsa", "brandt")),
        ("ILSA  BRANDT", ("ilsa", "brandt")),
        ("Dr. Ilsa M. Brandt", ("ilsa", "brandt")),
        ("Ms Brandt", ("brandt",)),
        ("Jörg Weiß", ("jorg", "weiss")),
        ("Maria del Campo", ("maria", "del", "campo")),
        ("Ott", ("ott",)),
        ("Mr", ("mr",)),
        ("", ()),
        ("—", ()),
    ],
)
def test_names_are_compared_by_their_plain_words(name: str, expected: tuple[str, ...]) -> None:
    assert plain(name) == expected


def test_one_full_name_with_a_shared_role_is_one_person() -> None:
    (person,) = people([seen(1, "Ilsa Brandt", "water minister"), seen(2, "Ilsa M. Brandt", "the minister of water")])
    assert person.key == "person:ilsa brandt"
    assert why(person, 1) == "named in full"
    assert why(person, 2) == "same full name, and the role “minister, water”"


def test_a_sighting_without_a_role_joins_the_only_bearer() -> None:
    (person,) = people([seen(1, "Ilsa Brandt"), seen(2, "Ilsa Brandt", "water minister")])
    assert why(person, 1) == "same full name, of which one bearer is known"


def test_namesakes_stay_apart_and_their_keys_tell_them() -> None:
    minister, open_one, baker = people(
        [
            seen(1, "Ilsa Brandt", "water minister"),
            seen(2, "Ilsa Brandt", "minister"),
            seen(3, "Ilsa Brandt", "a baker from Tarn"),
            seen(4, "Ilsa Brandt"),
        ]
    )
    assert (minister.key, baker.key) == ("person:ilsa brandt (minister water)", "person:ilsa brandt (baker tarn)")
    assert open_one.maybe == (baker.key, minister.key)
    assert why(open_one, 4) == "same full name, which of its bearers is open"


def test_words_that_fit_anybody_do_not_make_two_people_one() -> None:
    assert grouped(
        seen(1, "Ana Ruiz", "the former head of the mint"), seen(2, "Ana Ruiz", "former head of a choir")
    ) == [
        [1],
        [2],
    ]


def test_a_role_may_bring_two_groups_together_in_any_order() -> None:
    made = [seen(1, "Ana Ruiz", "diplomat"), seen(2, "Ana Ruiz", "ambassador")]
    assert grouped(*made, seen(3, "Ana Ruiz", "diplomat, ambassador")) == [[1, 2, 3]]


ILSA, KARL = seen(1, "Ilsa Brandt", "minister"), seen(1, "Karl Brandt", "baker")


@pytest.mark.parametrize(
    ("sightings", "expected", "reason"),
    [
        ([ILSA, seen(1, "Brandt", "Ms")], [[1]], "surname, and the only one of that name in the article"),
        ([ILSA, seen(2, "Brandt", "the minister")], [[1, 2]], "surname, and the role “minister”"),
        ([ILSA, seen(2, "Brandt")], [[1], [2]], "surname alone"),
        ([ILSA, KARL, seen(2, "Brandt")], [[1], [1], [2]], "surname alone"),
        ([ILSA, KARL, seen(1, "Brandt", "Ms")], [[1], [1], [1]], "surname alone"),
    ],
)
def test_a_surname_goes_where_it_must_belong_or_stays_alone(
    sightings: list[Sighting], expected: list[list[int]], reason: str
) -> None:
    assert grouped(*sightings) == expected
    found = {why for person in people(sightings) for each, why in person.sightings.items() if each.name == "Brandt"}
    assert found == {reason}


def test_a_surname_alone_says_whom_it_may_be() -> None:
    made = [seen(1, "Ilsa Brandt"), seen(1, "Karl Brandt"), seen(2, "Brandt")]
    alone = next(person for person in people(made) if person.name == "Brandt")
    assert alone.maybe == ("person:ilsa brandt", "person:karl brandt")


def test_bodies_are_one_by_name_and_kind() -> None:
    made = [
        seen(1, "Meridian Bank", kind="organisation"),
        seen(2, "meridian bank", kind="organisation"),
        seen(3, "Meridian Bank", kind="outlet"),
    ]
    assert grouped(*made) == [[1, 2], [3]]


NAMES = st.sampled_from(["Ana Ruiz", "Ana B. Ruiz", "Ruiz", "Ms Ruiz", "Karl Ruiz", "Ott"])
ROLES = st.lists(st.sampled_from(["mayor", "the former mayor", "baker", "Ms", "head of", "mayor of Tarn"]), max_size=2)
SIGHTINGS = st.lists(
    st.builds(Sighting, st.integers(1, 6), NAMES, st.sampled_from(["person", "organisation"]), ROLES.map(tuple)),
    max_size=12,
)


@given(SIGHTINGS, st.randoms())
def test_every_sighting_is_placed_once_with_a_reason_in_any_order(made: list[Sighting], rng: random.Random) -> None:
    found = people(made)
    placed = [sighting for person in found for sighting in person.sightings]
    assert sorted(placed) == sorted(set(made))
    assert all(reason for person in found for reason in person.sightings.values())
    assert len({person.key for person in found}) == len(found)
    shuffled = list(made)
    rng.shuffle(shuffled)
    assert people(shuffled) == found


@pytest.mark.parametrize("word", sorted(EMPTY - HONORIFICS))
def test_every_empty_word_says_nothing(word: str) -> None:
    assert grouped(seen(1, "Ana Ruiz", f"{word} miller"), seen(2, "Ana Ruiz", f"{word} singer")) == [[1], [2]]


@pytest.mark.parametrize("word", sorted(HONORIFICS))
def test_every_form_of_address_is_left_off(word: str) -> None:
    assert plain(f"{word.title()}. Ana Ruiz") == ("ana", "ruiz")


def identified(article: int, name: str, key: str, *roles: str, kind: str = "person") -> Sighting:
    return Sighting(article, name, kind, roles, key)


def test_one_id_is_one_person_under_all_names_and_roles() -> None:
    (person,) = people(
        [
            identified(1, "Ilsa Brandt", "wikidata:Q7", "water minister"),
            identified(2, "Ilsabe Brandt-Holm", "wikidata:Q7", "author"),
            seen(3, "Ilsa Brandt"),
        ]
    )
    assert person.key == "wikidata:Q7"
    assert why(person, 2) == "“Ilsabe Brandt-Holm” is Q7 in the table of ids"
    assert why(person, 3) == "same full name, of which one bearer is known"


def test_two_ids_are_two_persons_of_one_name() -> None:
    found = people([identified(1, "Ilsa Brandt", "wikidata:Q7"), identified(2, "Ilsa Brandt", "wikidata:Q8")])
    assert [person.key for person in found] == ["wikidata:Q7", "wikidata:Q8"]


def test_a_namesake_with_another_role_is_not_the_one_with_the_id() -> None:
    found = people([identified(1, "Ilsa Brandt", "wikidata:Q7", "water minister"), seen(2, "Ilsa Brandt", "baker")])
    assert [person.key for person in found] == ["person:ilsa brandt (baker)", "wikidata:Q7"]


def test_a_surname_goes_to_the_one_with_the_id_in_its_article() -> None:
    (person,) = people([identified(1, "Ilsa Brandt", "wikidata:Q7"), seen(1, "Brandt")])
    assert len(person.sightings) == 2


def test_a_body_is_one_in_whatever_order_its_name_is_told() -> None:
    key = "government:fisheries-ministry-ostrin"
    (body,) = people(
        [
            identified(1, "the Ministry of Fisheries of Ostrin", key, kind="government"),
            identified(2, "Ostrin’s fisheries ministry", key, kind="government"),
        ]
    )
    assert sorted(each.article for each in body.sightings) == [1, 2]
    assert any(reason.startswith("the words of its name are those of") for reason in body.sightings.values())

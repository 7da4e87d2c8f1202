"""Every entry of the word lists is read, written as the lists say, and does what its list is for."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sayso.attribution.speakers import clusters, kinds, lexicon, persons
from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.lexicon import fold, institution, is_group, is_person_noun, name_gender, singular
from sayso.attribution.speakers.metonyms import country_of, governed
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.tokens import words


def table(name: str) -> dict[str, dict[str, object]]:
    return tomllib.loads(files("sayso.attribution.speakers").joinpath(name).read_text(encoding="utf-8"))


LEXICON = table("lexicon.toml")


def test_every_list_is_folded_and_without_repeats() -> None:
    for section, lists in LEXICON.items():
        for name, entries in lists.items():
            assert isinstance(entries, list)
            assert [entry for entry in entries if fold(entry) != entry and not entry.endswith("'s")] == [], (
                section,
                name,
            )
            assert sorted(set(entries)) == sorted(entries), (
                section,
                name,
                [e for e in entries if entries.count(e) > 1],
            )


@pytest.mark.parametrize("kind", ["outlet", "government", "document", "organisation"])
def test_every_institution_tells_its_kind(kind: str) -> None:
    earlier = set().union(*(lexicon.INSTITUTIONS[one] for one in lexicon.ORDER[: lexicon.ORDER.index(kind)]))
    assert [word for word in lexicon.INSTITUTIONS[kind] - earlier if institution(word) != kind] == []


def test_every_title_names_a_person_before_a_name() -> None:
    for title in LEXICON["people"]["titles"]:
        assert is_person_noun(title), title
        phrase = parse(words(text := f"{title} Ilsa Brandt", 0, len(text)))
        assert [token.text for token in phrase.name] == ["Ilsa", "Brandt"], title


def test_letters_behind_a_name_are_no_part_of_it() -> None:
    for letters in LEXICON["honorifics"]["behind"]:
        written = "PhD" if letters == "phd" else str(letters).upper()
        assert clusters.clean(("Ilsa", "Brandt", written)) == ("Ilsa", "Brandt")
        assert clusters.clean(("Ilsa", "Brandt", str(letters).title())) != ("Ilsa", "Brandt")
        assert clusters.clean(("Brandt", written)) == ("Brandt", written)


def test_every_trade_beside_a_strange_name_makes_it_a_firm() -> None:
    trades = LEXICON["people"]["trades"]
    assert {kinds.of_name(("Ostra", "Vell"), article=False, heads=[str(one)]) for one in trades} == {"organisation"}
    people = [str(one) for one in trades if is_person_noun(str(one)) and institution(str(one)) is None]
    assert people
    assert {kinds.of_name(("Ilsa", "Vell"), article=False, heads=[one]) for one in people} == {"person"}


def test_every_ending_of_surnames_counts_for_a_person() -> None:
    for ending in LEXICON["foreign"]["surnames"]:
        entity = Entity(None, f"Ostra Bl{ending}", ("ostra", f"bl{ending}"))
        assert persons.features(entity, frozenset())["surname"] == 1.0, ending
    assert "surname" not in persons.features(Entity(None, "Ostra Blum", ("ostra", "blum")), frozenset())
    assert persons.learnt()["surname"] > 0


def test_every_group_names_several() -> None:
    assert [word for word in LEXICON["people"]["groups"] if not is_group(word)] == []


def test_given_names_are_of_one_list_each() -> None:
    assert not lexicon.MEN & lexicon.WOMEN
    assert {name_gender(name) for name in lexicon.MEN} == {"he"}
    assert {name_gender(name) for name in lexicon.WOMEN} == {"she"}
    assert all(kinds.of_name([name.title(), "Vell"], article=False) == "person" for name in sorted(lexicon.GIVEN))


def test_every_seat_and_adjective_leads_to_its_country() -> None:
    for country, line in table("places.toml")["countries"].items():
        cities, _, adjectives = str(line).partition(";")
        assert country_of(country) == country
        assert [one for one in adjectives.split(",") if country_of(one.strip()) != country] == []
        for city in filter(None, (city.strip() for city in cities.split(","))):
            found = governed(city, "")
            assert found is not None, city


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("officials", "official"),
        ("fishermen", "fisherman"),
        ("deputies", "deputy"),
        ("boss", "boss"),
        ("bosses", "boss"),
    ],
)
def test_plurals_are_told_by_their_endings(plural: str, one: str) -> None:
    assert singular(plural) == one

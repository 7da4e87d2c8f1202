"""Places that stand for those who govern from them."""

from __future__ import annotations

import pytest

from sayso.attribution.speakers.metonyms import countries_told, country_of, governed, main_country
from tests.attribution.speakers.marked import told, who

PLACES = [
    ("Moscow", "Government of Russia", "government", "Moscow"),
    ("The Kremlin", "Government of Russia", "government", "Kremlin"),
    ("Downing Street", "Government of the United Kingdom", "government", "Downing Street"),
    ("Berne", "Government of Switzerland", "government", "Berne"),
    ("Asunción", "Government of Paraguay", "government", "Asunción"),
    ("Port-au-Prince", "Government of Haiti", "government", "Port-au-Prince"),
    ("Norway", "Government of Norway", "government", None),
    ("The Pentagon", "United States Department of Defense", "government", "Pentagon"),
]


@pytest.mark.parametrize(("source", "name", "kind", "metonym"), PLACES)
def test_a_seat_of_government_is_its_government(source: str, name: str, kind: str, metonym: str | None) -> None:
    (found,) = who(f"[{source}] (said) {{that it rained}}.")
    assert found is not None
    assert (found.name, found.kind, found.metonym) == (name, kind, metonym)


@pytest.mark.parametrize(
    ("around", "name"),
    [
        ("The European Commission met.", "European Union"),
        ("Member states met.", "European Union"),
        ("The Belgian king came.", "Government of Belgium"),
    ],
)
def test_the_context_decides_what_brussels_is(around: str, name: str) -> None:
    statement = told(f"{around} [Brussels] (said) {{no}}.").statements[0]
    assert statement.speaker is not None
    assert statement.speaker.name == name
    assert any("Brussels" in reason for reason in statement.reasons)


def test_a_place_whose_context_is_missing_is_nobody_known() -> None:
    assert governed("Strasbourg", "It rained on the cathedral.") is None


def test_somebody_of_the_story_who_bears_a_place_s_name_is_no_government() -> None:
    (found,) = who("Actor Denzel Washington came. [Washington] (said) {no}.")
    assert found is not None
    assert (found.name, found.kind, found.metonym) == ("Denzel Washington", "person", None)


@pytest.mark.parametrize(("word", "country"), [("Swiss", "Switzerland"), ("Norway’s", "Norway"), ("bridge", None)])
def test_adjectives_name_their_country(word: str, country: str | None) -> None:
    assert country_of(word) == country


def test_the_country_of_a_story_is_the_one_named_clearly_most() -> None:
    assert main_country(countries_told("Norway slept. The Norwegian king slept. Sweden did not.")) == "Norway"
    assert main_country(countries_told("Norway slept. Sweden did not.")) is None
    assert main_country(countries_told("It rained.")) is None


def test_towns_tell_the_country_where_they_are_nobodys_name() -> None:
    assert main_country(countries_told("In Bergen it rained, and in Tromsø.")) == "Norway"
    assert main_country(countries_told("In Bergen it rained. Sweden slept.")) == "Sweden"
    assert main_country(countries_told("Anna Bergen slept.", {"bergen"})) is None

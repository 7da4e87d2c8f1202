"""The words of a source taken apart: what is no part of a name or a role."""

from __future__ import annotations

import pytest

from tests.attribution.speakers.marked import who

REFLEXIVE = [
    ("[Ilsa Brandt herself] (said) {no}.", "Ilsa Brandt", None),
    ("[The foreman himself] (said) {no}.", None, "foreman"),
    ("[The foreman himself, Karl Ott], (said) {no}.", "Karl Ott", "foreman"),
    # The word by itself, or in front, is no reflexive behind a name.
    ("[A self-made man] (said) {no}.", None, "self-made man"),
]


@pytest.mark.parametrize(("text", "name", "role"), REFLEXIVE)
def test_a_reflexive_is_neither_name_nor_role(text: str, name: str | None, role: str | None) -> None:
    (speaker,) = who(text)
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


ADDRESSED = [
    ("[Mrs Justice Brandt] (said) {no}.", "Brandt"),
    ("[The judge, Mr Justice Ott], (said) {no}.", "Ott"),
    ("[Ms Justice] (said) {no}.", "Justice"),
    ("[Lord Ott] (said) {no}.", "Lord Ott"),
]


@pytest.mark.parametrize(("text", "name"), ADDRESSED)
def test_how_somebody_is_addressed_is_no_part_of_the_name(text: str, name: str) -> None:
    (speaker,) = who(text)
    assert speaker is not None
    assert speaker.name == name


PLACED = [
    ("Rain fell on Queensland, Australia. [The police] (said) {no}.", "police of Queensland"),
    ("Rain fell on Manitoba, Canada. [The health authority] (said) {no}.", "health authority of Manitoba"),
    ("Rain fell on Alberta, Canada. [The province] (said) {no}.", "Government of Alberta"),
    ("Rain fell on Ohio. [The state] (said) {no}.", "State of Ohio"),
    ("Rain fell on Balochistan, Pakistan. [The provincial health board] (said) {no}.", "health board of Balochistan"),
    ("Rain fell on Ohio and Texas. [The state] (said) {no}.", None),
    # A country that is told first is the story's, where no other is told more often.
    ("Rain fell on Varna. Tuzla slept. [The treasury] (said) {no}.", "treasury of Bulgaria"),
    ("Rain fell on Lilongwe. [Customs] (said) {no}.", "Customs of Malawi"),
    ("Rain fell on Torshavn. [The opposition] (said) {no}.", "opposition of Faroe Islands"),
    # Two regions tell nothing, and a ministry is the country's own.
    ("Rain fell on Queensland and Tasmania, Australia. [The police] (said) {no}.", "police of Australia"),
    (
        "Rain fell on Queensland, Australia. Australia slept. [The trade ministry] (said) {no}.",
        "trade ministry of Australia",
    ),
]


@pytest.mark.parametrize(("text", "name"), PLACED)
def test_a_regional_body_is_that_of_the_only_region_named(text: str, name: str | None) -> None:
    (speaker,) = who(text)
    assert speaker is not None
    assert speaker.name == name

"""“The minister”, “the paper”, “the company”: whom a description means, and when it means nobody known."""

from __future__ import annotations

import pytest

from sayso.values import Outlet
from tests.attribution.speakers.marked import names, told, who

SAME = [
    ("Interior Minister Ilsa Brandt came. [The minister] (said) {no}.", "Ilsa Brandt"),
    ("Interior Minister Ilsa Brandt came. [The interior minister] (said) {no}.", "Ilsa Brandt"),
    ("The tabloid Morgenspiegel knew. [The paper] (said) {no}.", "Morgenspiegel"),
    ("The station Radio Vell knew. The tabloid Morgenspiegel slept. [The station] (said) {no}.", "Radio Vell"),
    ("The grid operator, Norrkraft, failed. [The company] (said) {no}.", "Norrkraft"),
    ("The Radiation Authority slept. [The authority] (said) {no}.", "Radiation Authority"),
    ("It is [the biologist] (who said) {no}. The biologist, Karl Ott, left.", "Karl Ott"),
]


@pytest.mark.parametrize(("text", "name"), SAME)
def test_a_definite_description_is_the_one_named_so(text: str, name: str) -> None:
    (statement,) = told(text).statements
    assert statement.speaker is not None
    assert statement.speaker.name == name
    assert any("is taken to be" in reason for reason in statement.reasons)


OTHER = [
    "Interior Minister Ilsa Brandt came. [The deputy minister] (said) {no}.",
    "Interior Minister Ilsa Brandt came. [A minister] (said) {no}.",
    "The station Radio Vell knew. [The daily] (said) {no}.",
    "The Meridian Bank paid. [The union] (said) {no}.",
    "The Meridian Bank paid. Then [my company] (said) {no}.",
]


@pytest.mark.parametrize("text", OTHER)
def test_a_description_that_fits_nobody_stays_unnamed(text: str) -> None:
    assert names(text) == [None]


def test_a_bare_role_in_the_headline_is_the_one_named_below() -> None:
    text = "[Governor] (says) {no}\n\nIt rained. The governor, Karl Ott, left."
    assert names(text) == ["Karl Ott"]


def test_the_one_described_in_the_lead_is_the_first_to_be_named() -> None:
    text = "[Chef] (says) {no}\n\nIt rained. [Karl Ott] (said) {yes}."
    assert names(text) == ["Karl Ott", "Karl Ott"]
    assert any("who is named next" in reason for reason in told(text).statements[0].reasons)


def test_the_same_waiter_is_one() -> None:
    first, second, third = who("[A waiter] (said) {no}. [The waiter] (said) {yes}. [He] (said) {maybe}.")
    assert first is not None
    assert second is not None
    assert third is not None
    assert {first.role, second.role, third.role} == {"waiter"}


ORIGINS = [
    ("It rained. [The Finn] (said) {yes}.", None, "Finn"),
    ("Karl Ott came. Vera Lund slept. [The Libyans] (said) {no}.", None, "Libyans"),
]


@pytest.mark.parametrize(("text", "name", "role"), ORIGINS)
def test_where_somebody_is_from_is_no_name(text: str, name: str | None, role: str) -> None:
    speaker = who(text)[-1]
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_finn_without_an_article_is_a_name() -> None:
    assert names("Finn Vell came. [Finn] (said) {no}.") == ["Finn Vell"]


def test_the_opposition_is_that_of_the_country() -> None:
    (speaker,) = who("It rained in Norway. [The opposition] (said) {no}.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("opposition of Norway", "organisation")


def test_a_ministry_is_that_of_the_country_the_story_is_about_and_says_so() -> None:
    text = "It rained in Norway, and Norway slept. The Norwegian snow was late. [The fisheries ministry] (said) {no}."
    (statement,) = told(text).statements
    assert statement.speaker is not None
    assert statement.speaker.name == "fisheries ministry of Norway"
    assert any("Norway" in reason for reason in statement.reasons)


def test_a_ministry_has_no_country_where_the_story_goes_to_two() -> None:
    text = "It rained in Norway, and Norway slept. Sweden did not. [The fisheries ministry] (said) {no}."
    assert names(text) == ["fisheries ministry"]


def test_this_newspaper_is_the_outlet() -> None:
    assert names("It is [this newspaper] (that says) {no}.", outlet=Outlet("Kestrel Herald")) == ["Kestrel Herald"]


def test_why_somebody_stays_unnamed_is_kept() -> None:
    reading = told("[An aide], who asked not to be named for fear of reprisals, (said) {no}.")
    (statement,) = reading.statements
    assert statement.speaker is not None
    assert statement.speaker.anonymity is not None
    assert statement.speaker.anonymity.of(reading.article.text) == "asked not to be named for fear of reprisals"


def test_no_reason_is_no_reason() -> None:
    (found,) = who("[An aide] (said) {no}. Ana Ruiz asked not to be named.")
    assert found is not None
    assert found.anonymity is None


SHORTENED = [
    # A capitalised noun for a text, alone, is the one outlet whose name ends in it, wherever the full name stands.
    ("[The Post] (reports) {a flood}. It rose, as [the Aber Post] (reported), {at ten}.", "Aber Post"),
    ("[Bulletin] (:) {a flood}. It rose, [the Vell Bulletin] (said), {at ten}.", "Vell Bulletin"),
    # Not where two end so, where a small letter or another word says what is meant, or where none is named.
    ("[The post] (says) {a flood}. It rose, [the Aber Post] (said), {at ten}.", None),
    ("[The Post] (says) {so}. [The Vell Post] (said) {no}. [The Aber Post] (said) {yes}.", None),
    ("[His Post] (says) {so}. [The Vell Post] (said) {no}.", None),
]


@pytest.mark.parametrize(("text", "name"), SHORTENED)
def test_a_paper_is_known_by_the_last_word_of_its_name(text: str, name: str | None) -> None:
    speaker = who(text)[0]
    assert speaker is not None
    assert speaker.name == name
    assert speaker.kind == ("outlet" if name else "document")

"""“The sergeant”, “the welder”: whom a description of a person means, and when nobody known."""

from __future__ import annotations

import pytest

from tests.attribution.speakers.marked import names, told, who
from tests.steps import LINEAR, steps

NAMED = [
    # what the text calls them: beside the name, behind an age, as a title, by another word for the same
    ("Sgt Karl Ott came at noon. It rained. The gate was open, [the sergeant] (said) {no}.", "Karl Ott"),
    ("The gate was open. Karl Ott, 58, a welder from Aber, came. It was late, [the welder] (said) {no}.", "Karl Ott"),
    ("The former dam chief Sir Karl Ott came. It was late, [the former dam chief] (said) {no}.", "Karl Ott"),
    ("Skipper Karl “Rocket” Ott came. [Rocket] (said) {no}.", "Karl Ott"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_description_is_whom_the_text_calls_so(text: str, name: str) -> None:
    assert names(text) == [name]


def test_the_one_described_in_the_lead_is_the_first_to_be_named_without_a_role() -> None:
    text = "[A former typist] (said) {no}, Judge Karl Ott heard.\n\n[Ana Vell] (said) {yes}. [Ott] (said) {maybe}."
    assert names(text) == ["Ana Vell", "Ana Vell", "Karl Ott"]
    assert any("who is named next" in reason for reason in told(text).statements[0].reasons)


AT_ONCE = [
    "The gate was open, [a harbour pilot] (said) {no}. [Karl Ott] (added) {yes}.",
    "The gate was open, [a former pilot] (said) {no}. [Karl Ott] (added) {yes}.",
]


@pytest.mark.parametrize("text", AT_ONCE)
def test_who_is_described_is_often_named_as_the_next_speaker(text: str) -> None:
    assert names(text) == ["Karl Ott"] * 2


def test_relatives_share_a_surname() -> None:
    text = "Ana Ruiz wept. Karl Ott came with Vera Ruiz. It rained. Bo Lund slept. [Ruiz's daughter] (said) {no}."
    assert names(text.replace("Ruiz's", "Ana Ruiz's")) == ["Vera Ruiz"]


def test_whose_brother_tells_the_surname() -> None:
    assert names("Emil Vell, whose brother Karl slept, came. [Karl] (said) {no}.") == ["Karl Vell"]
    assert names("Emil Vell, whose boss Karl slept, came. [Karl] (said) {no}.") == ["Karl"]


def test_whoever_is_described_keeps_the_role() -> None:
    (speaker,) = who("Sgt Karl Ott came at noon. It rained. The gate was open, [the sergeant] (said) {no}.")
    assert speaker is not None
    assert (speaker.name, speaker.kind, speaker.role) == ("Karl Ott", "person", "sergeant")


NOBODY = [
    "Interior Minister Ilsa Brandt came. [The deputy minister] (said) {no}.",
    "Finance Minister Ilsa Brandt came. [The interior minister] (said) {no}.",
    "Minister Ilsa Brandt came. [The prime minister] (said) {no}.",
    "The welder Karl Ott came. [A nurse] (said) {no}.",
    "The welder Karl Ott came. [Karl Ott's lawyer] (said) {no}.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_another_office_or_trade_is_somebody_else(text: str) -> None:
    assert names(text) == [None]


def test_many_people_and_many_descriptions_are_read_in_linear_time() -> None:
    def work(count: int) -> int:
        text = " ".join(f"Karl Ott{chr(97 + n % 26)}ra came. [The nurse] (said) {{no}}." for n in range(count))
        return steps(lambda: told(text))

    work(20)
    assert work(200) < LINEAR * work(50)

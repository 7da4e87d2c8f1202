"""Whom the running text speaks of between its sources: found, and meant by the pronouns behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.discourse import description
from sayso.attribution.speakers.nouns import with_apostrophes
from sayso.attribution.speakers.trail import MOST, Trail
from sayso.attribution.tokens import words
from tests.attribution.speakers.marked import told

FOUND = [
    ("the pastor looked away", "the pastor"),
    ("a tired night nurse found him", "a tired night nurse"),
    ("his widow wept", "his widow"),
    ("the Norwegian minister left", "the Norwegian minister"),
    ("the city's water board met", "the city's water board"),
    ("the mayor's deputy left", "the mayor's deputy"),
    ("Growers met on Monday", "Growers"),
    ("the council leader said", "the council leader"),
]
NONE = [
    "the long and rainy summer",
    "the engineer Karl Ott left",
    "the Meridian Bank paid",
    "the engineer, Karl Ott, left",
    "engineer left",
    "the weather angered officials",
    "the rain that the mayor saw",
    "the 1,200 tonnes of cement",
    "growers' huts",
]


@pytest.mark.parametrize(("text", "phrase"), FOUND)
def test_a_description_is_found_where_it_begins(text: str, phrase: str) -> None:
    tokens = words(text, 0, len(text))
    end = description(tokens, 0)
    assert text[: tokens[end - 1].end] == phrase


@pytest.mark.parametrize("text", NONE)
def test_where_no_noun_of_the_lists_ends_the_words_there_is_no_description(text: str) -> None:
    assert description(with_apostrophes(words(text, 0, len(text))), 0) == 0


# The name of whom the last pronoun means, or the description of somebody without a name.
MEANT = [
    (
        "Pastor Karl Ott left. Otto Lund stayed at home. It rained.\n\nThe pastor looks stricken. [He] (said) {no}.",
        "Karl Ott",
    ),
    ("[Otto Lund] (said) {yes}.\n\nA young nurse opened the gate. [She] (said) {no}.", "young nurse"),
    (
        "Ida Orsk led the choir. She sang. She taught. She left. She built a house.\n\n"
        + 5 * "It stood. "
        + "[She] (said) {no}.",
        "Ida Orsk",
    ),
    (
        "The water ministry of Velmora paid. It rained.\n\nThe bank sued on Monday. [It] (said) {no}.",
        "bank",
    ),
]


@pytest.mark.parametrize(("text", "who"), MEANT)
def test_a_pronoun_may_mean_whom_the_text_spoke_of_between(text: str, who: str) -> None:
    speaker = told(text).statements[-1].speaker
    assert speaker is not None
    assert who in {speaker.name, speaker.role}


def test_who_is_spoken_of_between_is_no_speaker_by_that() -> None:
    text = "A young nurse opened the gate. [Otto Lund] (said) {yes}. [He] (said) {no}."
    assert {one.speaker.name for one in told(text).statements if one.speaker} == {"Otto Lund"}


@given(st.lists(st.integers(0, 300), max_size=200), st.integers(0, 310))
def test_a_trail_is_read_back_in_order_and_no_farther_than_it_says(places: list[int], at: int) -> None:
    one, other = Entity("person", "Ida Orsk"), Entity("person", "Karl Ott")
    one.places = sorted(places[::2])
    trail = Trail([one, other])
    for place in places[1::2]:
        trail.add(other, place)
    back = [trace.place for trace in trail.back(at)]
    assert back == sorted((place for place in places if place < at), reverse=True)[:MOST]

"""The shipped network on invented sentences: what must hold for any text and in any company."""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.attribution.tagger import Tagged, tag
from sayso.values import Span

TEXTS = (
    "The harbour board said on Tuesday that the old crane would be sold.",
    "“We never saw the letter,” said Ines Okafor, who keeps the archive. “Nobody showed it to us.”",
    "Records show 42 permits were issued in March; the mayor disputes the figure.",
    "The rain stopped at noon.",
)
ODD = ["\ud800 said “\udfff”.", "", " ", "\n\n", "\x00", "…", "“", "a", "\u202e", "e\u0301" * 30, "😀" * 50]
ODD += ["word " * 3000, "(" * 2000, "no end " * 40]


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_text_is_tagged_the_same_alone_and_in_company(number: int) -> None:
    assert tag(TEXTS)[number] == tag([TEXTS[number]])[0] == tag([*TEXTS[::-1], TEXTS[number]])[-1]


def test_who_says_what_is_found_with_its_words() -> None:
    text = TEXTS[0]
    (only,) = tag([text])[0]
    assert only.source
    assert only.cue
    assert only.source.of(text) == "The harbour board"
    assert "said" in only.cue.of(text)
    assert "the old crane would be sold" in only.content[0].of(text)


def test_a_text_that_reports_nothing_yields_nothing() -> None:
    assert tag([TEXTS[3]]) == [[]]


@pytest.mark.parametrize("text", ODD)
def test_odd_text_is_answered_within_its_bounds(text: str) -> None:
    for one in tag([text])[0]:
        for span in (*one.content, *filter(None, (one.cue, one.source))):
            assert 0 <= span.start < span.end <= len(text)


def test_no_texts_give_no_answers() -> None:
    assert tag([]) == []


def test_a_long_text_is_read_to_its_end() -> None:
    filler = "The river was high and the road along it was wet. " * 200
    text = filler + "The harbour board said that the old crane would be sold."
    assert any(one.content[0].start >= len(filler) for one in tag([text])[0])


@settings(max_examples=30)
@given(st.text(st.characters() | st.sampled_from("aThe said “”\n.,"), max_size=300))
def test_spans_are_ordered_and_confidence_is_a_probability(text: str) -> None:
    for one in tag([text])[0]:
        assert 0 <= one.confidence <= 1
        assert all(a.end <= b.start for a, b in pairwise(one.content))


def test_moved_moves_every_offset() -> None:
    one = Tagged((Span(3, 5), Span(8, 9)), Span(0, 2), None, 0.5)
    assert one.moved(10) == Tagged((Span(13, 15), Span(18, 19)), Span(10, 12), None, 0.5)


def test_the_card_names_data_licence_limits_and_figures() -> None:
    card = json.loads(files("sayso.attribution.tagger").joinpath("model", "card.json").read_text(encoding="utf-8"))
    assert {"name", "licence", "data", "limits"} <= card.keys()
    assert card["figures of the int8 model on PolNeAR dev"]["dev"]["triple"] > 0

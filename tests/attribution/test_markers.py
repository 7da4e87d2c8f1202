"""Attributions without a verb of saying: according to, as-clauses, colons, nouns, hearsay."""

from __future__ import annotations

import pytest

from tests.attribution.story import of, read, said

FERRY = "the ferry sank in minutes"
MARKED = [
    (f"According to the harbour board, {FERRY}.", ("the harbour board", "According to", FERRY)),
    (f"However, {FERRY}, according to the board.", ("the board", "according to", FERRY)),
    ("The ferry, according to the board, sank fast.", ("the board", "according to", "The ferry | sank fast")),
    ("The ferry sank in minutes, as noted by Karl Ott.", ("Karl Ott", "as noted by", "The ferry sank in minutes")),
    (f"As noted by the harbour board, {FERRY}.", ("the harbour board", "As noted by", FERRY)),
    ("The ferry sank in minutes, as Ott noted.", ("Ott", "noted", "The ferry sank in minutes")),
    ("Harbour Board: ferry to stop in winter", ("Harbour Board", ":", "ferry to stop in winter")),
    ("NYT: ferry to stop in winter", ("NYT", ":", "ferry to stop in winter")),
    ("Ott’s claim that the lake was safe, made in May, is old.", ("Ott’s", "claim", "that the lake was safe")),
    ("A warning from the bank that rates would rise, came late.", ("the bank", "warning", "that rates would rise")),
    (
        "Despite advice from Ott suggesting the lake was safe, they left.",
        ("Ott", "advice | suggesting", "the lake was safe"),
    ),
    ("The dam was reportedly open all night.", ("", "reportedly", "The dam was | open all night")),
]
NOTHING = [
    "Three towns were cut off: Ostrin, Vell and Harrow.",
    "He bought three items: bread, milk and salt.",
    "BREAKING: The bridge has collapsed into the river",
    "WATCH: Ferry sinks in minutes off the pier",
    "As prices rose, people left the town.",
    "As a child she lived in Vell.",
    "The score was 3:2 at half time.",
    "The claim is old.",
    "They pay 40 crowns per day.",
    "Reportedly.",
    "According to",
    "As noted by",
]


@pytest.mark.parametrize(("text", "expected"), MARKED)
def test_a_marker_attributes(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("text", NOTHING)
def test_lists_times_and_rubrics_attribute_nothing(text: str) -> None:
    assert said(text) == []


def test_hearsay_beside_a_named_speaker_is_a_hedge_and_a_nameless_hop() -> None:
    text = "General Marek Holt reportedly advised the cabinet to leave."
    (statement,) = read(text).statements
    assert of(text, statement.hedges) == ["reportedly"]
    assert [hop.name for hop in statement.relay] == ["Marek Holt", None]


def test_hearsay_alone_has_one_nameless_hop_and_says_so() -> None:
    (statement,) = read("The dam was reportedly open all night.").statements
    assert statement.speaker is None
    assert [hop.name for hop in statement.relay] == [None]
    assert "nobody is named" in statement.reasons

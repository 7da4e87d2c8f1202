"""Transcripts are told from shouted headlines and lists."""

from __future__ import annotations

import pytest

from sayso.attribution.transcript import turns
from tests.attribution.story import paragraphs, said

TALK = "HOST: Thank you for coming.\n\nRUIZ: My pleasure.\n\nHOST: And then?"


def test_each_labelled_paragraph_is_a_turn() -> None:
    found = turns(TALK, paragraphs(TALK))
    assert [candidate.source[0].of(TALK) for candidate in found.values()] == ["HOST", "RUIZ", "HOST"]
    assert [candidate.content[0].of(TALK) for candidate in found.values()][1] == "My pleasure."
    assert {candidate.cue[0].of(TALK) for candidate in found.values()} == {":"}


def test_the_reporters_own_lines_between_turns_are_left_out() -> None:
    text = TALK.replace("RUIZ", "The lights went out.\n\nRUIZ")
    assert len(turns(text, paragraphs(text))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BREAKING: Bridge closed.\n\nThe bridge is closed.",
        "HOST: Thank you.\n\nRUIZ: My pleasure.",
        "MONDAY: Rain.\n\nTUESDAY: Sun.\n\nWEDNESDAY: Snow.",
        "Host: Thank you.\n\nRuiz: My pleasure.\n\nHost: And then?",
        "12:30\n\n12:40\n\n12:30",
    ],
)
def test_headlines_and_lists_are_no_transcript(text: str) -> None:
    assert turns(text, paragraphs(text)) == {}


def test_an_empty_turn_says_nothing() -> None:
    text = "HOST:\n\nHOST: Again.\n\nRUIZ: Yes."
    assert len(turns(text, paragraphs(text))) == 2


def test_turns_within_quotation_marks_run_over_paragraphs_and_directions() -> None:
    lines = ("HOST: Who paid?", "RUIZ: The port.", "(LAUGHTER.)", "And the town.", "HOST: And now?", "RUIZ: We wait.")
    text = "\n\n".join(f'"{line}' for line in lines)
    assert said(text) == [
        ("HOST", ":", "Who paid?"),
        ("RUIZ", ":", 'The port. | "And the town.'),
        ("HOST", ":", "And now?"),
        ("RUIZ", ":", "We wait."),
    ]

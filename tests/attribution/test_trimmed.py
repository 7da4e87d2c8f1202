"""What the tagger takes into a source or a cue beside it, cut off."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution import trimmed
from sayso.values import Span

CUES = [
    ("said on Friday", ["said"]),
    ("said Friday", ["said"]),
    ("had warned last year", ["had warned"]),
    ("told in a statement", ["told"]),
    ("wrote in a 61-page opinion in 2024", ["wrote"]),
    ("reported a day earlier", ["reported"]),
    ("let slip in May", ["let slip"]),
    ("rang back yesterday to say", ["rang back", "to say"]),
    ("put out a clip on Monday saying", ["put out a clip", "saying"]),
    # No time and no occasion: the verb's own words.
    ("said", ["said"]),
    ("insisted on", ["insisted on"]),
    ("is in favour of", ["is in favour of"]),
    ("said in no uncertain terms", ["said in no uncertain terms"]),
    ("has let it be known that", ["has let it be known that"]),
    ("according to", ["according to"]),
    # What is sent is no phrase beside the verb, and a clause stays whole.
    ("sent a letter urging", ["sent a letter urging"]),
    ("ran a piece Monday that said", ["ran a piece Monday that said"]),
    # A month in small letters is none; a comparison of times is the verb's.
    ("may say", ["may say"]),
    ("added later", ["added later"]),
    # Nothing would be left that says so.
    ("is on the air on Sunday with a warning", ["is on the air on Sunday with a warning"]),
]


@pytest.mark.parametrize(("words", "kept"), CUES)
def test_a_cue_is_what_attributes_and_no_time_or_place(words: str, kept: list[str]) -> None:
    text = f"Ada Quist {words} the lock is shut."
    start = text.index(words)
    assert [span.of(text) for span in trimmed.cue(text, Span(start, start + len(words)))] == kept


WORDS = ["said", "Friday", "on", "to", "say", "in", "a", "statement", "that", "last", "week", "it", "saying", "by"]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_what_is_kept_stands_in_the_cue_in_order_and_is_never_nothing(words: list[str]) -> None:
    text = " ".join(words)
    kept = trimmed.cue(text, Span(0, len(text)))
    assert kept
    assert kept[0].start == 0
    assert all(span.of(text).strip() == span.of(text) != "" for span in kept)
    assert all(one.end < other.start for one, other in pairwise(kept))
    assert trimmed.source(text, Span(0, len(text))).start == 0

"""Whatever the text: spans lie in it, the reading ends, the same input gives the same speakers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.speakers.phrase import parse
from sayso.attribution.tokens import words
from tests.attribution.speakers.marked import told
from tests.attribution.story import read
from tests.steps import LINEAR, steps

WORDS = st.sampled_from(
    ["Ilsa", "Brandt", "the", "mayor", "of", "Vell", ",", "who", "he", "said", "'s", "“", "”", "and", "Dr", ".",
     "the Owl", "al-Orsk", "\n\n", "I", "71"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_every_phrase_is_taken_apart_into_its_own_words(text: str) -> None:
    tokens = words(text, 0, len(text))
    phrase = parse(tokens)
    inside = {token.start for token in tokens}
    for part in (phrase.name, phrase.role, phrase.owner, phrase.core, phrase.after, *phrase.aside):
        assert {token.start for token in part} <= inside


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_spans_of_speakers_are_in_the_text_and_readings_repeat(text: str) -> None:
    first, second = read(text), read(text)
    assert first == second
    for statement in first.statements:
        speaker = statement.speaker
        spans = (*speaker.mentions, *speaker.roles, *speaker.affiliations) if speaker else ()
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


HOSTILE = [
    "Brussels said no. ",
    "He said that she said that it rained. ",
    "“No,” he said. ",
    "Ann Bo Cy Di Ed Fay said no. ",
    "The minister, the minister, said no. ",
    "Who who who said no. ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    def work(times: int) -> int:
        return steps(lambda: read(unit * times))

    work(20)
    assert work(400) < LINEAR * work(100)


def test_many_names_end() -> None:
    text = " ".join(
        f"[Ab{chr(97 + n % 26)}{chr(97 + n // 26)} Vell{chr(97 + n % 26)}orsk] (said) {{no}}." for n in range(600)
    )
    assert len(told(text).statements) == 600

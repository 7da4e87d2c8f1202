"""Words and sentences: every offset points at exactly the word it names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.tokens import LONGEST_SENTENCE, TOKEN, beginnings, sentences, words
from sayso.values import Span

WORDS = [
    ("didn't stop", ["didn't", "stop"]),
    ("U.S. troops", ["U.S", ".", "troops"]),
    ("Jean-Daniel’s", ["Jean-Daniel’s"]),
    ("AT&T, B&B", ["AT&T", ",", "B&B"]),
    ("(yes)", ["(", "yes", ")"]),
    ("a_b", ["a", "_", "b"]),
    (" \n", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: list[str]) -> None:
    assert [token.text for token in words(text, 0, len(text))] == expected


@given(st.text(alphabet="ab'’.-_ \n“é", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_stretch_is_cut_as_if_it_were_read_alone(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    alone = [(start + match.start(), start + match.end()) for match in TOKEN.finditer(text[start : max(start, end)])]
    assert [(token.start, token.end) for token in words(text, start, end)] == alone


def test_low_has_plain_apostrophes() -> None:
    assert [token.low for token in words("DIDN’T", 0, 6)] == ["didn't"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It snowed.", ["It rained.", "It snowed."]),
        ("Dr. Ruiz left. Mr. Ott stayed.", ["Dr. Ruiz left.", "Mr. Ott stayed."]),
        ("No end here", ["No end here"]),
        ("  ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [sentence.span.of(text) for sentence in sentences(text, Span(0, len(text)))] == expected


def test_text_without_an_end_is_cut_between_words() -> None:
    text = "word " * 5000
    found = list(sentences(text, Span(0, len(text))))
    assert all(sentence.span.end - sentence.span.start <= LONGEST_SENTENCE for sentence in found)
    assert {token.text for sentence in found for token in sentence.tokens} == {"word"}


@given(st.text(max_size=200), st.integers(0, 20))
def test_tokens_are_in_order_and_say_what_stands_there(text: str, start: int) -> None:
    start = min(start, len(text))
    last = start
    for sentence in sentences(text, Span(start, len(text))):
        for token in sentence.tokens:
            assert last <= token.start < token.end <= len(text)
            assert text[token.start : token.end] == token.text
            last = token.end


@given(st.text(alphabet="ab A.?!“”’' -_\n\u0301é\ud800", max_size=200), st.integers(0, 20), st.integers(0, 200))
def test_beginnings_are_those_of_the_sentences(text: str, start: int, end: int) -> None:
    paragraph = Span(min(start, len(text)), max(min(start, len(text)), min(end, len(text))))
    assert list(beginnings(text, paragraph)) == [each.span.start for each in sentences(text, paragraph)]

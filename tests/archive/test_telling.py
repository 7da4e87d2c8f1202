"""The words by which phrases of credits are looked for: found by their hashes as by their letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.telling import telling_words
from sayso.archive.words import LONGEST_TEXT
from sayso.article.layout import credentials
from sayso.article.phrased import phrased, telling
from sayso.article.plain import read_plain
from sayso.article.words import fold

TELLING = sorted(telling())
PIECES = st.sampled_from(
    [*TELLING[::5], "Reprinted from Reuters", "the ferry", "RE\u00adPRINTED", "re\u0301printed", "_reprinted_",
     "\u212aept", "İ", "é", "“", "”", ". ", ", ", "1,200", "5.5", "\u200b", "\n\n", "-", "’", "本", " ", " "]
)  # fmt: skip


@pytest.mark.parametrize("word", TELLING)
def test_every_telling_word_is_found(word: str) -> None:
    assert telling_words([f"The {word.title()}, 1,200.", "The ferry sailed."]) == [{word}, frozenset()]


@given(st.lists(st.lists(PIECES, max_size=12).map("".join), max_size=4))
def test_lines_are_ruled_out_as_without_looking_before(texts: list[str]) -> None:
    for text, known in zip(texts, telling_words(texts), strict=True):
        spans = [line.span for line in read_plain(text).lines]
        assert phrased(text, fold(text), spans, known) == phrased(text, fold(text), spans)


def test_of_a_text_that_is_too_long_nothing_is_known() -> None:
    text = "a " * (LONGEST_TEXT // 2) + "\n\nReprinted from Reuters"
    assert telling_words([text]) == [None]
    assert credentials(read_plain(text), None).credits

"""Words that one telling lacks in the midst of what another has."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article import extract
from sayso.document import from_text
from sayso.matches.sheet import sheet
from sayso.stemma.omitted import omitted
from tests.steps import LINEAR, steps

FULL = "The harbour master closed the old northern gate on Monday evening. Nobody in the town was told before noon."


def lacking(*texts: str) -> list[list[int]]:
    found = omitted([sheet(extract(from_text(text, asked="text"))) for text in texts])
    return found.astype(int).tolist()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (FULL, 0),
        (FULL.replace("old ", ""), 1),
        (FULL.replace("old ", "").replace("in the town ", ""), 1),  # more than one word at a place is not looked at
        (FULL.replace("old ", "").replace("before ", ""), 1),  # a sentence's last word has nothing behind it
        (FULL.replace("harbour ", ""), 0),  # nor has its first two words anything before it
        (FULL.replace("old", "outer"), 0),  # another word is none that was left out
        (FULL.replace("Monday evening. Nobody", "Monday. Nobody"), 0),  # across two sentences nothing is said
        ("Gate.", 0),
        ("...", 0),
    ],
)
def test_a_word_is_lacking_where_the_words_around_it_are_the_same(text: str, count: int) -> None:
    found = lacking(text, FULL)
    assert found == [[0, count], [0, 0]]


def test_each_of_two_may_lack_what_the_other_has() -> None:
    assert lacking(FULL.replace("old ", ""), FULL.replace("master ", "")) == [[0, 1], [1, 0]]


def test_who_has_both_ways_lacks_neither() -> None:
    both = f"{FULL} {FULL.replace('old ', '')}"
    assert lacking(both, FULL, FULL.replace("old ", "")) == [[0, 0, 0], [0, 0, 0], [0, 1, 0]]


@given(st.lists(st.text("ab cé. \n", max_size=60).map("x".__add__), min_size=1, max_size=4))
def test_any_texts_can_be_laid_beside_each_other(texts: list[str]) -> None:
    found = np.array(lacking(*texts))
    assert found.shape == (len(texts), len(texts))
    assert not found.diagonal().any()


def test_work_grows_with_the_words() -> None:
    def work(count: int) -> int:
        words = " ".join(f"w{n % 997}{'.' if n % 19 == 0 else ''}" for n in range(count))
        pages = [sheet(extract(from_text(words, asked="text")))] * 8
        return steps(lambda: omitted(pages))

    work(100)
    assert work(16_000) < LINEAR * work(4_000)

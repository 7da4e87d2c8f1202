from __future__ import annotations

import pytest

from sayso.matches.stems import plain, stem, stem_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ships", "ship"),
        ("shipped", "shipping"),
        ("inspections", "inspection"),
        ("Bridges", "bridge"),
        ("harbour’s", "harbour's"),
        ("Jógvan", "Jogvan"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stem_key(one) == stem_key(other)


@pytest.mark.parametrize(("one", "other"), [("bass", "base"), ("1908", "1909"), ("rope", "ripe"), ("ties", "tied")])
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert stem_key(one) != stem_key(other)


@pytest.mark.parametrize(("word", "expected"), [("27", "27"), ("4x4", "4x4"), ("dies", "dies"), ("\ud800", "\ud800")])
def test_short_words_and_figures_stay_whole(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_a_letter_that_is_an_accent_alone_is_kept() -> None:
    assert plain("\u0301") == "\u0301"

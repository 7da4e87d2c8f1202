"""Where words stand, and that their hashes say the same for the same words on every machine."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive import words as module
from sayso.archive.words import runs, words


def shown(text: str) -> list[str]:
    found = words(text)
    return [text[start:end] for start, end in zip(found.start.tolist(), found.end.tolist(), strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("— … “” !", []),
        ("The dam’s gates", ["The", "dam", "s", "gates"]),
        ("1,200 and 3.5%, 7.", ["1,200", "and", "3.5", "7"]),
        ("co\u00adoperate nai\u0308ve", ["co\u00adoperate", "nai\u0308ve"]),
        ("東京へ go", ["東", "京", "へ", "go"]),
        ("мост и міст", ["мост", "и", "міст"]),
        ("a\ud800b", ["a", "b"]),
        ("x\x00y\U0001f600z", ["x", "y", "z"]),
    ],
)
def test_a_word_is_a_run_of_letters_and_digits(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "CAFE"),
        ("Ärger", "arger"),
        ("1,200", "1.200"),
        ("nai\u0308ve", "naïve"),
        ("co\u00adop", "coop"),
        ("ＡＢ", "ab"),
    ],
)
def test_case_accents_and_number_style_make_no_difference(one: str, other: str) -> None:
    assert words(one).hash.tolist() == words(other).hash.tolist()


def test_the_hash_of_a_word_is_the_same_everywhere() -> None:
    assert words("The Skarn dam, 1,200 metres").hash.tolist() == [
        1847084735714676709,
        15030020406127388295,
        14730577188817177395,
        17829882767817249550,
        4345238498499803872,
    ]
    assert runs(words("the skarn dam").hash, 3).tolist() == [11852502695688465598]


def test_a_word_keeps_its_hash_wherever_it_stands() -> None:
    text = "dam " + "x" * 5000 + " dam"
    hashes = words(text).hash
    assert hashes[0] == hashes[2] != hashes[1]


def test_capitals_figures_and_openings_are_told() -> None:
    found = words("The dam. It cost Ana 40 crowns.\nNobody paid.")
    assert np.flatnonzero(found.capital).tolist() == [
        0,
        2,
        4,
        7,
    ]
    assert np.flatnonzero(found.figure).tolist() == [5]
    assert np.flatnonzero(found.opening).tolist() == [0, 2, 7]


@given(st.text(max_size=200))
def test_words_are_in_order_apart_and_inside_the_text(text: str) -> None:
    found = words(text)
    assert (found.start < found.end).all()
    assert (found.end[:-1] <= found.start[1:]).all()
    assert not len(found) or (found.start[0] >= 0 and found.end[-1] <= len(text))


@given(st.lists(st.text("abcdeéñж", min_size=1, max_size=6), min_size=1, max_size=20))
def test_a_run_has_one_hash_in_every_text(made: list[str]) -> None:
    alone = runs(words(" ".join(made)).hash, 2).tolist()
    within = runs(words("Before it: " + " - ".join(made) + " (after)").hash, 2).tolist()
    assert within[2 : 2 + len(alone)] == alone


@given(st.text("abc 東1.,", max_size=60))
def test_a_letter_far_up_is_folded_as_one_in_the_table(text: str) -> None:
    wide = text.replace("a", "ａ").replace("b", "ｂ")
    assert words(wide).hash.tolist() == words(text).hash.tolist()


def test_a_text_without_end_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_TEXT", 10)
    assert shown("aaaa bbbb cccc") == ["aaaa", "bbbb"]

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.visible import one_line, shortened, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, with é and “quotes”", "plain, with é and “quotes”"),
        ("\x1b[2J\x1b]8;;http://x\x07", "␛[2J␛]8;;http://x␇"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("abc\u202edcba", "abc⟨U+202E⟩dcba"),
        ("one\r\ntwo\rthree", "one\ntwo␍three"),
        ("a\x00b", "a␀b"),
        ("\ud800", "⟨U+D800⟩"),
        ("tab\there", "tab\there"),
        ("שלום\u200f!", "שלום\u200f!"),
    ],
)
def test_what_acts_is_spelt_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_no_control_is_left_but_tab_and_newline(text: str) -> None:
    assert all(unicodedata.category(each) not in {"Cc", "Cs"} for each in visible(text) if each not in "\t\n")
    assert "\n" not in one_line(text)


@given(st.text(), st.integers(4, 60))
def test_shortened_text_fits(text: str, width: int) -> None:
    assert len(shortened(text, width)) <= width


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("short enough", 12, "short enough"),
        ("the wall would not stand another winter of rain", 30, "the wall would not … of rain"),
        ("word" * 10, 12, "wordwo … ord"),
        ("a\nb \x1b c", 20, "a b ␛ c"),
    ],
)
def test_shortened_text_keeps_both_ends_in_whole_words(text: str, width: int, short: str) -> None:
    assert shortened(text, width) == short

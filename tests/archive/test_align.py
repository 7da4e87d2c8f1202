"""The nearest place of a pattern, checked against its definition: every run of the text tried."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.align import Place, nearest

WORDS = st.text("abcd", max_size=9)


def codes(text: str) -> np.ndarray:
    return np.array([ord(each) for each in text], np.uint64)


def distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for number, left in enumerate(one, 1):
        before, row = row, [number]
        for place, right in enumerate(other, 1):
            row.append(min(row[-1] + 1, before[place] + 1, before[place - 1] + (left != right)))
    return row[-1]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("abc", "xxabcxx", Place(2, 5, 0)),
        ("abc", "xxabdcxx", Place(2, 6, 1)),
        ("abcd", "xxabdxx", Place(2, 5, 1)),
        ("abc", "abcabc", Place(0, 3, 0)),
        ("abc", "", Place(0, 0, 3)),
        ("", "abc", Place(0, 0, 0)),
    ],
)
def test_the_nearest_run_is_found(pattern: str, text: str, expected: Place) -> None:
    assert nearest(codes(pattern), codes(text)) == expected


@given(WORDS, WORDS)
def test_no_run_of_the_text_is_nearer(pattern: str, text: str) -> None:
    found = nearest(codes(pattern), codes(text))
    assert distance(pattern, text[found.start : found.end]) == found.distance
    runs = (text[start:end] for start in range(len(text) + 1) for end in range(start, len(text) + 1))
    assert found.distance == min(distance(pattern, run) for run in runs)

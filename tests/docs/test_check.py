"""Shown output is put in afresh and keeps its gaps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docs.check import CUT, cut_again, fits

REAL = ["title: Dam holds", "", "who  cue  what", "----", "Ruiz said it", "----", "Brandt said so", "", "3 statements"]


@pytest.mark.parametrize(
    ("shown", "real", "expected"),
    [
        (REAL, REAL, REAL),
        (["old"], REAL, REAL),
        (["title: Dam holds", CUT], REAL, ["title: Dam holds", CUT]),
        ([CUT, "", "3 statements"], REAL, [CUT, "", "3 statements"]),
        (["title: Dam holds", CUT, "3 statements"], REAL, ["title: Dam holds", CUT, "3 statements"]),
        # Two gaps, and the middle stretch has words of its own now.
        (
            ["title: Dam held", CUT, "Ruis said it", "----", CUT, "4 statements"],
            REAL,
            ["title: Dam holds", CUT, "Ruiz said it", "----", CUT, "3 statements"],
        ),
        # A stretch that has grown in the middle is shown whole.
        (["----", "Ruiz said it", "Brandt said so", CUT], REAL[3:], [*REAL[3:7], CUT]),
        # What stands right behind what is shown needs no gap.
        (["a", CUT, "b"], ["a", "b"], ["a", "b"]),
        ([CUT], REAL, [CUT]),
        ([CUT], [], []),
    ],
)
def test_gaps_stay_where_they_are(shown: list[str], real: list[str], expected: list[str]) -> None:
    assert cut_again(shown, real) == expected


LINES = st.lists(st.sampled_from(["", "----", "a", "ab", "abc", "b", CUT]), max_size=12)


@given(LINES, LINES)
def test_what_is_put_in_fits_whatever_stood_there(shown: list[str], real: list[str]) -> None:
    plain = [line for line in real if line != CUT]
    assert fits(cut_again(shown, plain), plain)

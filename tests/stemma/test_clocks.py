from __future__ import annotations

import numpy as np
import pytest

from sayso.stemma import clocks
from sayso.stemma.clocks import moments
from sayso.values import Dating


def dates(*values: str | None) -> list[Dating | None]:
    return [Dating(value, "day", "given", value) if value else None for value in values]


def costs(*values: str | None) -> np.ndarray:
    found = moments(dates(*values))
    return clocks.costs(clocks.order(found), clocks.doubts(found))


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("2030-05-01", "2030-05-03"),
        ("2030-05-01T10:00+02:00", "2030-05-01T09:00+00:00"),
        ("2030-05", "2030-07-01"),
        ("2029", "2031"),
    ],
)
def test_the_later_one_is_the_dearer_parent_and_never_impossible(early: str, late: str) -> None:
    found = costs(early, late)
    assert found[0, 1] < found[1, 0] < 10


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2030-05-01", "2030-05-01T10:00+00:00"),
        ("2030-05", "2030-05-09"),
        ("2030-05-01", None),
        ("2030-05-01", "yesterday"),
        ("2030-13-45", "2030-05-01"),
        ("9999-12-31", "9999-12-31"),
    ],
)
def test_what_overlaps_or_cannot_be_read_says_nothing(one: str, other: str | None) -> None:
    found = costs(one, other)
    assert found[0, 1] == found[1, 0]


def test_a_clock_ten_years_off_is_believed_less_than_one_an_hour_off() -> None:
    near = costs("2030-05-02", "2030-05-01", "2030-05-03")
    far = costs("2040-05-02", "2030-05-01", "2030-05-03")
    assert far[0, 1] < near[0, 1]


def test_a_date_that_is_not_believed_says_nothing() -> None:
    ordered = clocks.order(moments(dates("2030-05-02", "2030-05-01")))
    found = clocks.costs(ordered, np.array([1.0, clocks.WRONG]))
    assert found[0, 1] == pytest.approx(found[1, 0])

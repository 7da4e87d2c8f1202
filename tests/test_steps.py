"""The counter of work, which other tests rely on, tells linear from quadratic."""

from __future__ import annotations

import sys

from tests.steps import LINEAR, counted, steps


def each(size: int) -> int:
    total = 0
    for number in range(size):
        total += number
    return total


def each_with_each(size: int) -> int:
    return sum(one == other for one in range(size) for other in range(size))


def test_linear_work_stays_below_the_limit_and_quadratic_work_does_not() -> None:
    assert steps(lambda: each(400)) < LINEAR * steps(lambda: each(100))
    assert steps(lambda: each_with_each(400)) > LINEAR * steps(lambda: each_with_each(100))


def test_the_same_call_counts_the_same_and_gives_its_result() -> None:
    assert counted(lambda: each(50)) == counted(lambda: each(50))
    assert counted(lambda: each(5))[0] == 10


def test_whoever_traced_before_traces_again() -> None:
    before = sys.gettrace()
    steps(lambda: each(1))
    assert sys.gettrace() is before

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.values import Failure, Span, Statement, replace

BORDERS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)


@given(st.text(min_size=40, max_size=60), BORDERS)
def test_a_span_is_exactly_its_slice(text: str, borders: list[int]) -> None:
    start, end = borders
    assert Span(start, end).of(text) == text[start:end]


@given(BORDERS, BORDERS)
def test_spans_meet_where_they_share_a_character(one: list[int], other: list[int]) -> None:
    shared = set(range(*one)) & set(range(*other))
    assert Span(*one).meets(Span(*other)) == bool(shared)


@given(BORDERS, BORDERS)
def test_a_span_holds_what_lies_wholly_inside(one: list[int], other: list[int]) -> None:
    expected = one[0] <= other[0] and other[1] <= one[1]
    assert Span(*one).holds(Span(*other)) == expected


def test_a_failure_is_one_line() -> None:
    failure = Failure("feed.jsonl", "the line is no JSON", record="line 12", hint="see the line")
    assert str(failure) == "feed.jsonl: line 12: the line is no JSON - see the line"


def test_a_changed_copy_is_the_one_that_the_standard_library_makes() -> None:
    one = Statement("s1", "direct", (Span(0, 4),), reasons=("why",))
    assert replace(one, within="s2", hedges=(Span(1, 2),)) == dataclasses.replace(
        one, within="s2", hedges=(Span(1, 2),)
    )
    assert one.within is None


def test_a_field_that_a_value_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="Span"):
        replace(Span(0, 1), begin=2)

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.values import Failure, Span, Statement, lean, replace

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


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    must: int
    may: tuple[int, ...] = ()
    last: str | None = None


@lean
@dataclasses.dataclass(frozen=True, slots=True)
class Leaner:
    must: int
    may: tuple[int, ...] = ()
    last: str | None = None


@pytest.mark.parametrize(
    ("given_", "named"), [((1,), {}), ((1, (2,)), {}), ((1,), {"last": "x"}), ((), {"must": 3, "may": (4,)})]
)
def test_a_lean_value_is_made_as_the_standard_one_is(given_: tuple[object, ...], named: dict[str, object]) -> None:
    ours, theirs = Leaner(*given_, **named), Plain(*given_, **named)  # type: ignore[arg-type]  # a table of arguments
    assert dataclasses.astuple(ours) == dataclasses.astuple(theirs)
    assert ours == Leaner(*given_, **named)  # type: ignore[arg-type]  # the same
    assert hash(ours) == hash(Leaner(*given_, **named))  # type: ignore[arg-type]  # the same


@pytest.mark.parametrize(("given_", "named"), [((), {}), ((1, (), None, 4), {}), ((1,), {"other": 2})])
def test_a_lean_value_refuses_what_the_standard_one_refuses(
    given_: tuple[object, ...], named: dict[str, object]
) -> None:
    for kind in (Leaner, Plain):
        with pytest.raises(TypeError):
            kind(*given_, **named)  # type: ignore[arg-type]  # a table of arguments


def test_a_lean_value_stays_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Leaner(1).must = 2  # type: ignore[misc]  # what is tested


def test_a_field_with_a_factory_is_refused() -> None:
    kind = dataclasses.make_dataclass("Made", [("many", list, dataclasses.field(default_factory=list))], slots=True)
    with pytest.raises(TypeError, match="many has a factory"):
        lean(kind)

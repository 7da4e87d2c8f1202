"""Span arithmetic agrees with the same done character by character."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.spans import merged, overlapping, without
from sayso.values import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))), max_size=8
)


def places(spans: list[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


@given(SPANS)
def test_merged_covers_the_same_places_once(spans: list[Span]) -> None:
    union = merged(spans)
    assert places(union) == places(spans)
    assert all(one.end < other.start for one, other in pairwise(union))


@given(SPANS, SPANS)
def test_overlapping_finds_what_shares_a_place(spans: list[Span], others: list[Span]) -> None:
    union = merged(spans)
    for place in others:
        assert list(overlapping(union, place)) == [span for span in union if span.meets(place)]


@given(SPANS, st.text(alphabet="a ", min_size=60, max_size=60))
def test_without_leaves_the_visible_rest(holes: list[Span], text: str) -> None:
    pieces = without(Span(0, 50), merged(holes), text)
    visible = {place for place in range(50) if not text[place].isspace()}
    assert places(pieces) & visible == visible - places(holes)
    assert all(piece.of(text) and piece.of(text) == piece.of(text).strip() for piece in pieces)

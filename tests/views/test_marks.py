from __future__ import annotations

from hypothesis import given

from sayso.values import Reading, Span, Statement
from sayso.views.marks import Mark, pieces
from tests.samples import plain
from tests.strategies import readings


@given(readings())
def test_pieces_cover_the_text_without_gap_or_overlap(reading: Reading) -> None:
    cut = list(pieces(reading))
    assert "".join(reading.article.text[piece.start : piece.end] for piece in cut) == reading.article.text
    assert all(piece.start < piece.end for piece in cut)


@given(readings())
def test_each_character_carries_exactly_the_marks_whose_spans_hold_it(reading: Reading) -> None:
    for piece in pieces(reading):
        inside = Span(piece.start, piece.end)
        for role in ("content", "cue", "source"):
            expected = {
                n for n, each in enumerate(reading.statements, 1) for s in getattr(each, role) if s.holds(inside)
            }
            assert set(piece.numbers(role)) == expected
        assert piece.has("unattributed") == any(span.holds(inside) for span in reading.unattributed)


@given(readings())
def test_every_mark_opens_and_closes_once(reading: Reading) -> None:
    cut = list(pieces(reading))
    opened = sorted(mark for piece in cut for mark in piece.opens)
    assert opened == sorted(mark for piece in cut for mark in piece.closes)


def test_nested_and_crossing_contents_open_wide_first_and_close_narrow_first() -> None:
    outer, inner, crossing = (
        Statement(name, "indirect", (span,))
        for name, span in (("a", Span(0, 9)), ("b", Span(0, 4)), ("c", Span(3, 12)))
    )
    cut = list(pieces(plain("abcdefghijkl", outer, inner, crossing)))
    assert [(piece.start, piece.end, piece.numbers("content")) for piece in cut] == [
        (0, 3, (1, 2)), (3, 4, (1, 3, 2)), (4, 9, (1, 3)), (9, 12, (3,)),
    ]  # fmt: skip
    assert cut[0].opens == (Mark(1, "content"), Mark(2, "content"))


def test_spans_beyond_the_text_are_left_alone() -> None:
    reading = plain("abc", Statement("a", "indirect", (Span(1, 9), Span(2, 2), Span(-1, 2))))
    assert [piece.marks for piece in pieces(reading)] == [()]


def test_an_empty_text_has_no_pieces() -> None:
    assert list(pieces(plain(""))) == []

from __future__ import annotations

from hypothesis import given

from sayso.values import Part, Reading, Span
from sayso.views.blocks import blocks
from tests.samples import STORY, article
from tests.strategies import readings


@given(readings())
def test_blocks_are_in_order_and_hold_everything_but_white_space(reading: Reading) -> None:
    text, end = reading.article.text, 0
    for block in blocks(reading.article):
        assert block.span.start >= end
        assert not text[end : block.span.start].strip()
        end = block.span.end
    assert not text[end:].strip()


def test_the_layout_of_a_story() -> None:
    found = blocks(STORY.article)
    assert [block.kind for block in found] == ["headline", "teaser", "credit", "headline", *["body"] * 5]
    assert [block.repeats for block in found] == [False, False, False, True, *[False] * 5]
    assert [block.quoted for block in found].index(True) == 6


def test_a_text_without_layout_is_cut_at_its_lines() -> None:
    text = "One line.\r\n\r\n  Another,\nand a third.  "
    assert [block.span.of(text) for block in blocks(article(text))] == ["One line.", "Another,", "and a third."]


def test_a_dateline_does_not_break_its_paragraph() -> None:
    text = "OSTRIN - The wall gave way."
    whole = Span(0, len(text))
    laid_out = article(
        text, paragraphs=(whole,), parts=(Part("dateline", Span(0, 6)), Part("body", Span(9, len(text))))
    )
    assert [(block.span, block.kind) for block in blocks(laid_out)] == [(whole, "body")]

from __future__ import annotations

import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.article import extract
from sayso.article.blocks import read_page
from sayso.article.body import choose
from sayso.article.markup import parse
from sayso.article.overlay import carried, share
from tests.article.build import FIRST, STORY, document, of_kind, page, paragraphs, sound

HEADLINE = "<h1>Council closes the northern quay</h1>"
# Words that content systems give to the elements around a story, and words that elsewhere name what is no story.
CLASSES = [
    "print",
    "print-content",
    "node",
    "node-article clearfix",
    "region region-content",
    "field field-name-body field-type-text-with-summary field-label-hidden",
    "field-item even",
    "content",
    "section",
    "sidebar-first",
    "sidebar",
    "related",
    "comments",
    "comment-page",
    "share",
    "promo-story",
    "newsletter",
    "sponsored",
    "subscribe",
    "popular",
    "nav",
    "menu-page",
    "footer",
    "header",
    "author-bio",
    "caption",
    "credit",
    "byline",
    "date",
    "modified",
    "hidden-text",
    "sr-only",
    "visually-hidden",
    "paywall",
    "has-small-font-size",
    "dek",
    "teaser-list",
    "follow",
    "cookie",
    "tags",
    "live-blog",
]
TAGS = ["div", "section", "main", "article", "header", "footer", "nav", "aside", "form", "center", "td", "blockquote"]
WRAPPERS = st.tuples(st.sampled_from(TAGS), st.sampled_from(["class", "id"]), st.sampled_from(CLASSES))


def wrapped(inside: str, wrappers: list[tuple[str, str, str]]) -> str:
    for tag, attribute, value in wrappers:
        row = "<table><tr>", "</tr></table>"
        before, after = row if tag == "td" else ("", "")
        inside = f'{before}<{tag} {attribute}="{value}">{inside}</{tag}>{after}'
    return inside


def found_by_trafilatura(markup: str) -> list[str]:
    text = trafilatura.extract(markup, fast=True, include_comments=False) or ""
    return [paragraph for paragraph in STORY if paragraph in text]


@given(st.lists(WRAPPERS, min_size=1, max_size=4), st.sampled_from(["inside", "outside"]))
@settings(max_examples=150, deadline=None)
def test_no_class_around_a_story_loses_what_trafilatura_finds(
    wrappers: list[tuple[str, str, str]], headline: str
) -> None:
    story = wrapped((HEADLINE if headline == "inside" else "") + paragraphs(), wrappers)
    markup = page(("" if headline == "inside" else HEADLINE) + story)
    found = found_by_trafilatura(markup)
    if found:
        article = extract(document(markup, "html"))
        sound(article)
        assert [paragraph for paragraph in found if paragraph not in article.text] == []


@pytest.mark.parametrize(
    "wrapper",
    [
        '<div class="field field-type-text-with-summary field-label-hidden">',
        '<div class="print-content"><div class="node clearfix">',
        '<div id="sidebar-first">',
        '<div class="related">',
        '<div id="comments">',
        '<div class="sr-only">',
        "<footer><div>",
        "<aside>",
        "<nav>",
    ],
)
def test_the_body_is_there_whatever_its_wrapper_is_called(wrapper: str) -> None:
    markup = page(HEADLINE + wrapper + paragraphs())
    found = found_by_trafilatura(markup)
    body = "\n".join(of_kind(extract(document(markup, "html")), "body"))
    assert [paragraph for paragraph in found if paragraph not in body] == []


def test_what_one_class_hides_stays_hidden_beside_a_shown_story() -> None:
    markup = page(HEADLINE + paragraphs() + '<p class="sr-only">Skip over the story of the quay to the next one.</p>')
    assert "Skip over" not in extract(document(markup, "html")).text


@pytest.mark.parametrize("mark", ["related", "comments", "nav", "share"])
def test_blocks_that_carry_the_extractors_words_are_taken_whatever_their_marks_and_order(mark: str) -> None:
    tree = parse(page(HEADLINE + "".join(f'<div class="{mark}"><p>{text}</p></div>' for text in STORY))).tree
    blocks = read_page(tree).blocks
    chosen = choose(tree, blocks, STORY[::-1])
    assert [blocks[order].text for order in chosen] == list(STORY)


def test_lists_of_links_are_not_taken_back() -> None:
    links = "".join(f'<p class="related"><a href="/">{text}</a></p>' for text in STORY)
    tree = parse(page(HEADLINE + paragraphs() + links.replace("harbour", "market"))).tree
    blocks = read_page(tree).blocks
    assert len(choose(tree, blocks, [block.text for block in blocks[1:]])) == len(STORY)


def test_words_of_two_classes_hide_nothing_together() -> None:
    markup = page(HEADLINE + f'<p class="type-text label-hidden">{FIRST}</p>')
    assert FIRST in [block.text for block in read_page(parse(markup).tree).blocks]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], []),
        ([""], []),
        (["The harbour"], []),
        ([STORY[0]], [0]),
        ([STORY[2], STORY[0]], [0, 2]),
        ([STORY[0][:40], STORY[0][40:]], [0]),
        (["Nothing of this stands on the page that the reader of this line is looking at."], []),
    ],
)
def test_blocks_are_told_by_their_words_wherever_the_output_has_them(texts: list[str], expected: list[int]) -> None:
    blocks = read_page(parse(page(paragraphs())).tree).blocks
    assert sorted(carried(texts, blocks)) == expected


@given(st.lists(st.text(max_size=60), max_size=6), st.lists(st.text(max_size=60), max_size=6))
def test_a_share_is_a_share(texts: list[str], shown: list[str]) -> None:
    markup = "".join(f"<p>{text.replace('<', '').replace('&', '')}</p>" for text in shown) or "<p>x</p>"
    blocks = read_page(parse(markup).tree).blocks
    assert 0 <= share(texts, blocks) <= 1
    assert share([block.text for block in blocks], blocks) == 1

"""What must hold for any input at all."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.article import extract
from sayso.article.blocks import read_page
from sayso.article.layout import Piece, assemble
from sayso.article.markup import parse
from sayso.errors import SaysoError
from tests.article.build import FIRST, SECOND, document, sound

if TYPE_CHECKING:
    from sayso.values import DocumentKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("readability").setLevel(logging.CRITICAL)

TAGS = ["p", "div", "span", "b", "a", "h1", "h2", "br", "li", "ul", "table", "tr", "td", "blockquote", "pre", "article"]
TAGS += [
    "section",
    "header",
    "footer",
    "aside",
    "time",
    "script",
    "style",
    "noscript",
    "form",
    "title",
    "body",
    "head",
    "svg",
]
ATTRIBUTES = [
    'class="byline"',
    'class="dek summary"',
    'itemprop="author"',
    "rel=author",
    'datetime="2025-01-03"',
    "hidden",
    'class="comments"',
    "role=navigation",
    'id="x\x00y"',
    'class="standfirst liveblog"',
]
AWKWARD = [
    FIRST,
    SECOND,
    "KYIV (Reuters) - ",
    "By Ann Onym",
    "Read Full Article at RT.com",
    "With inputs from PTI",
    "(AP)",
]
AWKWARD += ["e\u0301\u0301", "\U0001f469\u200d\U0001f467", "\r\n", "\n\n", "\x00", "\xad", "\u202e", "\u2067אבג\u2069"]
AWKWARD += ["\u200f(AP) -", "\u00a0", "&amp;", "&#0;", "&#xd800;", "<", "\ud800", "\v", "İ", "\ufeff", "> ", "# "]
AWKWARD += ["03/04/2025", "via ", "© 2025 "]
WORDS = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=8))
STARTS = st.builds(
    lambda tag, attributes: f"<{tag} {' '.join(attributes)}>",
    st.sampled_from(TAGS),
    st.lists(st.sampled_from(ATTRIBUTES), max_size=2),
)
ENDS = st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
SOUP = st.lists(st.one_of(WORDS, STARTS, ENDS), max_size=40).map("".join)
PROSE = st.lists(WORDS, max_size=20).map("".join)


def check(text: str, kind: DocumentKind) -> None:
    try:
        article = extract(document(text, kind))
    except SaysoError:
        return
    sound(article)
    if kind != "html":
        assert article.text == text


@given(SOUP)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_soup_is_an_article_or_an_error_of_ours(soup: str) -> None:
    check(soup, "html")


@given(PROSE, st.sampled_from(["text", "markdown"]))
@settings(max_examples=300, deadline=None)
def test_any_text_stays_as_it_is(text: str, kind: DocumentKind) -> None:
    check(text, kind)


@given(st.lists(st.text(min_size=1, max_size=30), max_size=10))
def test_pieces_are_where_their_spans_say(texts: list[str]) -> None:
    layout = assemble(Piece("body", text) for text in texts)
    assert [line.span.of(layout.text) for line in layout.lines] == texts


@given(st.lists(WORDS, min_size=1, max_size=10).map("".join))
@settings(max_examples=100, deadline=None)
def test_no_letter_of_shown_text_is_lost(words: str) -> None:
    shown = words.replace("<", "").replace("&", "")
    try:
        page = read_page(parse(f"<p>{shown}</p>").tree)
    except SaysoError:
        return
    got = [letter for block in page.blocks for letter in block.text if letter.isalnum()]
    assert got == [letter for letter in shown if letter.isalnum()]

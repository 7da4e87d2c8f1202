"""Mark-up deeper than a parser follows is flattened; everything else stays as it is."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from sayso.document import from_text
from sayso.document.depth import BREAK, flatten
from sayso.document.tables import CLOSED_BY, FRAME, INLINE, OPTIONAL_END, RANKS, RAW, VOID

LIMIT = 250
# libxml2 adds <html>, <body> and a paragraph, and leaves a text one level below its element.
ADDED = 4


def depth_of(markup: str) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(lxml.html.document_fromstring(markup), events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


KEPT = [
    "<p>One",
    "<p>One " * 5000,
    "<li>One " * 5000,
    "<tr><td>One " * 3000,
    "<option>One" * 3000,
    "<b><p>old " * 3000,
    "<a name=x>" * 3000,
    "<br>" * 5000,
    "<svg/>" * 5000,
    "<div>" * 249 + "deep" + "</div>" * 249,
    "<div>x</div>" * 5000,
    "<!--" + "<div>" * 5000 + "-->x",
    "<script>" + "'<div>'" * 5000 + "</script>x",
    "<textarea>" + "<div>" * 5000 + "</textarea>x",
    '<img alt="' + "<div>" * 5000 + '">x',
    "1 < 2 " * 5000,
    "</div>" * 5000,
    "<picture><source><source><source><img></picture>" * 2000,
    "<table><tr><td><p>x<tr><td>y</table>" * 2000,
]


@pytest.mark.parametrize("markup", KEPT, ids=[markup[:16] for markup in KEPT])
def test_shallow_markup_stays(markup: str) -> None:
    assert flatten(markup, LIMIT).text == markup
    assert flatten(markup, LIMIT).warnings == ()


DEEP = [
    "<div>" * 100_000 + "word",
    "<div>" * 100_000 + "word" + "</div>" * 100_000,
    "<span>" * 100_000 + "word",
    "<b><i>" * 50_000 + "word",
    "<table><tr><td>" * 30_000 + "word",
    "<ul><li>" * 50_000 + "word",
    "<dd>" * 50_000 + "word",
    "<h1>" * 50_000 + "word",
    "<div></x>" * 20_000 + "word",
    "<div><table></div></table>" * 10_000 + "word",
    "<div a='\"' b=\"'\">" * 30_000 + "word",
    "<i>word</i>".join(["<q>" * 50_000, ""]),
    "<x-y>" * 50_000 + "word",
    "<div><td></div>" * 20_000 + "word",
    "<div><table><tr><td></div></td>" * 10_000 + "word",
    "long<wbr>" * 20_000 + "word",
    "<body>" * 3000 + "<div>" * 300 + "word",
]


@pytest.mark.parametrize("markup", DEEP, ids=[markup[:16] for markup in DEEP])
def test_deep_markup_is_flattened_and_keeps_its_text(markup: str) -> None:
    flat = flatten(markup, LIMIT)
    assert depth_of(flat.text) <= LIMIT + ADDED
    assert "word" in "".join(lxml.html.document_fromstring(flat.text).itertext())
    assert "SAYSO_MAX_MARKUP_DEPTH" in flat.warnings[0]
    assert flatten(flat.text, LIMIT).text == flat.text


UNCLOSED = [
    '<a href="',
    "<a href='",
    "<!--",
    "<script>",
    "<title>",
    "<",
    "<a ",
    "<a b=",
    "<textarea><div>",
    "<?",
    "<![CDATA[",
]


@pytest.mark.parametrize("piece", UNCLOSED)
def test_what_is_never_closed_is_passed_once(piece: str) -> None:
    markup = "<p>word" + piece * 50_000
    assert flatten(markup, LIMIT).text.startswith("<p>word")


def test_blocks_leave_a_break_and_inline_tags_nothing() -> None:
    assert flatten("<div><div><div>a</div><div>b</div><i>c</i>d", 2).text == f"<div><div>{BREAK}a{BREAK}b{BREAK}cd"


TAGS = sorted((INLINE | VOID | {"div", "p", "ul", "li", "table", "tr", "td", "dl", "dd", "dt", "h1", "form"}) - FRAME)
TAGS = [tag for tag in TAGS if tag not in ("frame", "keygen", "basefont", "bgsound", "command")]


@given(st.lists(st.tuples(st.sampled_from(TAGS), st.sampled_from(["<{}>", "<{}>", "</{}>"])), max_size=300))
def test_any_markup_ends_within_the_limit(tags: list[tuple[str, str]]) -> None:
    markup = "<p>0</p>" + "".join(shape.format(tag) + str(n) for n, (tag, shape) in enumerate(tags))
    assert depth_of(flatten(markup, 30).text) <= 30 + ADDED


@given(st.text(alphabet="<>/!-\"'= abdivscript\n", max_size=400))
def test_any_characters_pass_and_twice_is_once(markup: str) -> None:
    flat = flatten(markup, 2).text
    assert flatten(flat, 2).text == flat
    assert flatten(markup, 10_000).text == markup


def ids_above_last(markup: str) -> set[str]:
    """Return the ids of the elements that hold the one with id "last", as the parser builds the tree."""
    (last,) = lxml.html.document_fromstring(f"<body>{markup}").xpath('//*[@id="last"]')
    return {element.get("id") for element in last.iterancestors()}


PAIRS = [(new, old) for new, closed in CLOSED_BY.items() for old in sorted(closed)]


@pytest.mark.parametrize(("new", "old"), PAIRS)
def test_the_parser_closes_what_the_table_says(new: str, old: str) -> None:
    assert "old" not in ids_above_last(f"<{old} id=old>x<{new} id=last>y")


@pytest.mark.parametrize("name", sorted(VOID - {"frame"}))
def test_void_elements_hold_nothing(name: str) -> None:
    assert "old" not in ids_above_last(f"<{name} id=old>x<u id=last>y")


@pytest.mark.parametrize("name", sorted(OPTIONAL_END))
def test_an_end_tag_may_be_missing(name: str) -> None:
    parent = "table" if name in RANKS else "figure"
    assert "old" not in ids_above_last(f"<{parent}><{name} id=old>x</{parent}><u id=last>y")


@pytest.mark.parametrize("outer", sorted(RANKS))
@pytest.mark.parametrize("inner", sorted(RANKS))
def test_an_end_tag_does_not_reach_through_a_higher_rank(outer: str, inner: str) -> None:
    closed = "inner" not in ids_above_last(f"<table><{outer} id=outer>x<{inner} id=inner>x</{outer}><u id=last>y")
    assert closed or RANKS[inner] > RANKS[outer] or inner in CLOSED_BY


@pytest.mark.parametrize("name", sorted(RAW - {"plaintext", "noembed"}))
def test_raw_text_holds_no_elements(name: str) -> None:
    markup = f"<{name}>" + "<div>" * 400 + f"</{name}>word"
    assert flatten(markup, LIMIT).text == markup


def test_a_document_says_that_it_was_flattened() -> None:
    document = from_text("<html>" + "<div>" * 1000 + "word")
    assert document.kind == "html"
    assert len(document.text) < 3000
    assert "750 tags left out" in document.warnings[0]
    assert document.raw.count(b"<div>") == 1000

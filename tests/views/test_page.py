from __future__ import annotations

import base64
import hashlib
import html
import re

import pytest
from hypothesis import given, settings
from lxml import html as parser

from sayso.values import Capture, Outlet, Reading, Span, Speaker, Statement
from sayso.views.markup import element, language, link
from sayso.views.page import page, shares
from tests.samples import STORY, plain
from tests.strategies import readings


def written(*held: Reading) -> str:
    return "".join(page(held))


def test_the_text_in_the_page_is_the_text_of_the_article() -> None:
    tree = parser.document_fromstring(written(STORY))
    assert tree.xpath("string(//div[contains(@class, 'text')])") == STORY.article.text


@settings(max_examples=50)
@given(readings())
def test_any_reading_makes_a_page_of_nothing_but_its_own_elements(reading: Reading) -> None:
    source = written(reading)
    source.encode("utf-8")
    tree = parser.document_fromstring(source.encode())
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == len(tree.xpath("//body")) == 1
    assert not tree.xpath("//img | //iframe | //object | //embed | //link | //base | //form")
    assert not [name for node in tree.iter() for name in node.attrib if name.lower().startswith("on")]
    assert len(tree.xpath("//li[contains(@class, 'card')]")) == len(reading.statements)


@settings(max_examples=50)
@given(readings())
def test_numbers_in_text_and_list_point_at_each_other(reading: Reading) -> None:
    tree = parser.document_fromstring(written(reading).encode())
    ids = set(tree.xpath("//@id"))
    assert len(ids) == len(tree.xpath("//@id"))
    for anchor in tree.xpath("//a[@class='n']"):
        assert anchor.get("href").removeprefix("#") in ids
        assert anchor.get("aria-label")


def test_the_policy_names_the_pages_own_script_and_style_by_hash() -> None:
    source = written(STORY)
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', source)[1])  # type: ignore[index]  # the template has one
    assert "default-src 'none'" in policy
    for name in ("script", "style"):
        inner = source.split(f"<{name}>", 1)[1].split(f"</{name}>", 1)[0]
        assert f"sha256-{base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()}" in policy
    assert "unsafe" not in policy


EVIL = (
    '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\' onmouseover="alert(1) --><style>*{}</style>$body'
)


def evil() -> Reading:
    said = Statement(
        EVIL,
        "direct",
        (Span(0, len(EVIL)),),
        speaker=Speaker(EVIL, "person", role=EVIL),
        within=EVIL,
        reasons=(EVIL,),
        rule=EVIL,
    )
    return Reading(
        plain(
            EVIL,
            url="javascript:alert(1)",
            title=EVIL,
            outlet=Outlet(EVIL),
            byline=(EVIL,),
            language='en" onload="x',
            warnings=(EVIL,),
        ).article,
        (said,),
    )


def test_hostile_text_cannot_break_out() -> None:
    tree = parser.document_fromstring(written(evil()))
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img")
    assert not tree.xpath("//@onmouseover | //@onload | //@onerror")
    assert tree.xpath("string(//div[contains(@class, 'text')])") == EVIL
    assert not [each for each in tree.xpath("//a/@href") if not each.startswith("#")]


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://kestrel-news.example/a?b=1&c=2", True),
        ("HTTP://kestrel-news.example", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//kestrel-news.example", False),
        ("https://", False),
        ("https://kestrel\u202e.example", False),
        ("https://[::1", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(address: str | None, linked: bool) -> None:  # noqa: FBT001  # a table's column
    made = link(address, "words")
    assert made.startswith("<a ") is linked
    assert not linked or 'rel="noreferrer noopener nofollow"' in made


@pytest.mark.parametrize(
    ("tag", "kept"), [("en", "en"), ("pt-BR", "pt-BR"), (None, ""), ('x" y', ""), ("e", ""), ("en" * 40, "")]
)
def test_only_a_language_tag_becomes_a_lang_attribute(tag: str | None, kept: str) -> None:
    assert language(tag) == kept


def test_attributes_are_quoted_and_empty_ones_left_out() -> None:
    assert element("p", "<b>", cls="", data_x='"&', title="") == '<p data-x="&quot;&amp;"><b></p>'


def test_several_stories_stand_behind_an_index_and_share_no_id() -> None:
    tree = parser.document_fromstring(written(STORY, plain("It rained.", title="Rain"), STORY))
    assert tree.xpath("//nav//a/@href") == ["#a1", "#a2", "#a3"]
    assert len(tree.xpath("//article")) == 3
    assert len(set(tree.xpath("//@id"))) == len(tree.xpath("//@id"))
    assert "nobody" in tree.xpath("string(//nav)")


def test_one_story_needs_no_index_and_none_says_so() -> None:
    assert not parser.document_fromstring(written(STORY)).xpath("//nav")
    assert "no story was read" in written()


def test_a_story_without_statements_says_why() -> None:
    assert "nothing in this text is attributed to anybody" in written(plain("It rained."))


def test_shares_of_the_letters() -> None:
    text = "aaaa bbbb cc"
    reading = plain(
        text,
        Statement("1", "indirect", (Span(0, 9),)),
        Statement("2", "direct", (Span(5, 9),)),
        unattributed=(Span(10, 12),),
    )
    assert shares(reading) == {"direct": 0.4, "mixed": 0.0, "indirect": 0.4, "unattributed": 0.2}
    assert set(shares(plain("")).values()) == {0.0}


def test_the_capture_stands_at_the_foot() -> None:
    capture: Capture = STORY.article.capture
    assert f"sha256 {capture.sha256}" in written(STORY)

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sayso.article import extract
from sayso.errors import InputError
from tests.article.build import FIRST, FOURTH, SECOND, STORY, THIRD, document, of_kind, page, paragraphs, sound

if TYPE_CHECKING:
    from sayso.values import Article

HEADLINE = "Council closes the northern quay"
DEK = "Boats must move to the southern basin until the wall is repaired"


def read(markup: str, **fields: object) -> Article:
    article = extract(document(markup, "html", **fields))
    sound(article)
    return article


def story(before: str = "", after: str = "", head: str = "", middle: str = "") -> str:
    body = f"<p>{FIRST}</p><p>{SECOND}</p>{middle}<p>{THIRD}</p><p>{FOURTH}</p>"
    return page(f"<main><article><h1>{HEADLINE}</h1>{before}{body}{after}</article></main>", head)


def json_ld(**fields: object) -> str:
    content = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, **fields})
    return f'<script type="application/ld+json">{content}</script>'


def test_text_is_headline_dek_and_body_with_blank_lines_between() -> None:
    article = read(story(before=f'<p class="standfirst">{DEK}</p>'))
    assert article.text == "\n\n".join((HEADLINE, DEK, *STORY))
    assert article.title == HEADLINE
    assert article.dek == DEK
    assert [part.kind for part in article.parts] == ["headline", "dek", "body"]
    assert len(article.paragraphs) == 6


@pytest.mark.parametrize(
    "dek",
    [
        f'<p class="article__dek">{DEK}</p>',
        f'<div class="subtitle">{DEK}</div>',
        f"<h2>{DEK}</h2>",
        f'<p itemprop="description">{DEK}</p>',
        f'<header><div class="meta"><p>{DEK}</p></div></header>',
    ],
)
def test_a_dek_is_found_where_it_is_shown(dek: str) -> None:
    assert read(story(before=dek, head=json_ld(description=DEK))).dek == DEK


@pytest.mark.parametrize(
    "head",
    [
        f'<meta property="og:description" content="{DEK}">',
        json_ld(description=DEK),
        f'<meta name="description" content="{FIRST}">',
    ],
)
def test_a_description_that_is_not_shown_is_no_dek(head: str) -> None:
    article = read(story(head=head))
    assert article.dek is None
    assert of_kind(article, "dek") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (f"{HEADLINE} - Harbour Gazette", HEADLINE),
        (f"{HEADLINE} | Harbour Gazette", HEADLINE),
        (f"Harbour Gazette: {HEADLINE}", HEADLINE),
        (f"{HEADLINE} – Reuters", HEADLINE),
    ],
)
def test_the_site_is_no_part_of_the_title(title: str, expected: str) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="Harbour Gazette">'
    assert read(story(head=head)).title == expected


@pytest.mark.parametrize(
    ("line", "outlet", "kind"),
    [
        ("<p>Read Full Article at RT.com</p>", "RT", "republished-from"),
        ('<div class="article-source">Source: Xinhua</div>', "Xinhua", "republished-from"),
        (
            "<footer><p>This story was first published by the Harbour Gazette.</p></footer>",
            "Harbour Gazette",
            "first-published",
        ),
        ("<p><em>With inputs from PTI</em></p>", "Press Trust of India", "with-material-from"),
        ("<p><small>© 2025 The Associated Press. All rights reserved.</small></p>", "Associated Press", "wire"),
        (
            '<ul class="tags"><li>Quay</li></ul><p>(Reporting by Ann Onym)</p><p>Courtesy of Deutsche Welle</p>',
            "Deutsche Welle",
            "republished-from",
        ),
    ],
)
def test_a_credit_line_below_the_story_is_kept(line: str, outlet: str, kind: str) -> None:
    article = read(story(after=line))
    assert [(credit.outlet, credit.kind) for credit in article.credits] == [(outlet, kind)]
    assert article.credits[0].span is not None


def test_an_agency_line_under_the_headline_is_a_credit() -> None:
    article = read(story(before='<div class="byline">By The Associated Press</div>'))
    assert [(credit.outlet, credit.kind, credit.text) for credit in article.credits] == [
        ("Associated Press", "wire", "By The Associated Press")
    ]
    assert article.byline == ()


def test_a_dateline_is_carved_out_of_the_first_paragraph() -> None:
    article = read(story().replace(FIRST, f"PORT ELSE (Reuters) - {FIRST}"))
    assert of_kind(article, "dateline") == ["PORT ELSE (Reuters) -"]
    assert [credit.outlet for credit in article.credits] == ["Reuters"]
    assert article.paragraphs[1].of(article.text) == f"PORT ELSE (Reuters) - {FIRST}"


@pytest.mark.parametrize(
    ("head", "outlet", "rule"),
    [
        ('<link rel="canonical" href="https://www.reuters.com/world/quay">', "Reuters", "link rel=canonical"),
        (
            '<meta name="syndication-source" content="https://www.propublica.org/quay">',
            "ProPublica",
            "meta syndication-source",
        ),
        (json_ld(isBasedOn="https://www.propublica.org/quay"), "ProPublica", "json-ld isBasedOn"),
        (json_ld(author={"@type": "Organization", "name": "Reuters"}), "Reuters", "json-ld author"),
        (json_ld(sourceOrganization={"name": "Deutsche Welle"}), "Deutsche Welle", "json-ld sourceOrganization"),
    ],
)
def test_a_credit_in_the_head_has_no_span(head: str, outlet: str, rule: str) -> None:
    article = read(story(head=head), url="https://www.harbour-gazette.example/quay")
    assert [(credit.outlet, credit.rule, credit.span) for credit in article.credits] == [(outlet, rule, None)]


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://harbour-gazette.example/quay">',
        '<link rel="canonical" href="/quay">',
        '<link rel="canonical" href="https://[bad">',
        json_ld(publisher={"name": "Harbour Gazette"}),
        '<script type="application/ld+json">{"@type": "NewsArticle", "isBasedOn": [3, null, {"name": []}]</script>',
    ],
)
def test_the_page_itself_is_no_credit(head: str) -> None:
    assert read(story(head=head), url="https://www.harbour-gazette.example/quay").credits == ()


def test_the_outlets_own_name_is_no_credit() -> None:
    article = read(story(before="<p>KYIV (Reuters) - Here.</p>"), url="https://www.reuters.com/world/quay")
    assert article.outlet is not None
    assert article.outlet.name == "Reuters"
    assert article.credits == ()


def test_bylines_are_people_and_kept_where_they_stood() -> None:
    article = read(story(before='<div class="byline">By <a rel="author" href="/a">Ann Onym</a> and Bo Lee</div>'))
    assert article.byline == ("Ann Onym", "Bo Lee")
    assert of_kind(article, "byline") == ["By Ann Onym and Bo Lee"]


@pytest.mark.parametrize(
    "line",
    [
        '<div class="footer"><p><span>17.05.2023</span> <span class="list-author">By Ann Onym</span> Oslo</p></div>',
        "<div class=meta><span>4 min</span>&nbsp;·&nbsp;<span>Ann Onym</span></div>",
        "<div class=meta><span>3 January 2025</span> | <span>Ann Onym</span></div>",
        '<div class="section"><span>Submitted by <span class="username">Ann Onym</span> on 3 January 2025</span></div>',
        '<ul><li><span class="byline">By ANN ONYM Associated Press</span></li></ul>',
    ],
)
def test_a_byline_may_stand_beside_other_words(line: str) -> None:
    assert [name.title() for name in read(story(before=line)).byline] == ["Ann Onym"]


@pytest.mark.parametrize(
    "line",
    [
        "<div class=meta><span>4 min</span>&nbsp;·&nbsp;<span>harbour and boats</span></div>",
        "<div class=meta>Ferry to Storr leaves | 3 boats wait | No Parking, says the council of the harbour.</div>",
        '<div class="meta"><span class="author">Staff</span> <span>Oslo</span></div>',
    ],
)
def test_other_words_are_no_byline(line: str) -> None:
    assert read(story(before=line)).byline == ()


@pytest.mark.parametrize(
    "tag", ["<b>{}</b><br>", "<p><b>{}</b></p>", "<font size=4><b>{}</b></font><p>By Ann Onym</p>"]
)
def test_a_bold_line_above_a_story_without_headings_is_its_headline(tag: str) -> None:
    body = f"<div>{tag.format(HEADLINE)}{paragraphs()}</div>"
    markup = f"<title>Harbour Gazette Online - Boats</title>{body}"
    assert read(markup).title == HEADLINE


@pytest.mark.parametrize("line", ["<b>Poll</b>", "<b>Should the quay be closed?</b>", "Boats for sale in the harbour"])
def test_other_lines_above_a_story_are_no_headline(line: str) -> None:
    title = read(f"<title>Harbour Boats</title><div>{line}<br>{paragraphs()}</div>").title
    assert title == "Harbour Boats"


@pytest.mark.parametrize("line", ["By Staff", "By the Web Desk", "Harbour Gazette newsroom"])
def test_a_desk_is_nobody(line: str) -> None:
    assert read(story(before=f'<div class="byline">{line}</div>')).byline == ()


def test_quotations_and_posts_are_blocks_and_stay_in_place() -> None:
    middle = (
        "<blockquote><p>We were told nothing about the quay.</p></blockquote>"
        '<blockquote class="twitter-tweet"><p>The basin is full already.</p>&mdash; Boat Union (@boats)</blockquote>'
    )
    article = read(story(middle=middle))
    blocks = [span.of(article.text) for span in article.blocks]
    assert blocks == ["We were told nothing about the quay.", "The basin is full already.", "— Boat Union (@boats)"]
    assert article.text.index(SECOND) < article.text.index(blocks[0]) < article.text.index(THIRD)


@pytest.mark.parametrize(
    "junk",
    [
        '<aside class="related"><p>Storm tears three holes into the wall, as engineers say.</p></aside>',
        '<section class="comments"><p>By Angry Reader: I do not believe a word of it, not one.</p></section>',
        '<div id="cookie-banner"><p>We use cookies to give you the best of our site.</p></div>',
        '<script>var text = "This is a script that is long enough to look like a paragraph of a story.";</script>',
        '<div class="newsletter-signup"><p>Sign up for our letter and never miss a story about the harbour.</p></div>',
        "<p hidden>This paragraph is hidden from all readers and must not come up in any text at all.</p>",
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>",
    ],
)
def test_what_is_not_the_story_stays_out(junk: str) -> None:
    assert read(story(after=junk)).text == "\n\n".join((HEADLINE, *STORY))
    assert read(story(middle=junk)).text == "\n\n".join((HEADLINE, *STORY))


def test_inline_mark_up_neither_glues_nor_splits_words() -> None:
    odd = "The ha<b>rb</b>our was <a href='/x'>closed</a>,<i> then</i> re\u00adopened\u00a0at noon by<!-- x --> all."
    article = read(story(middle=f"<p>{odd} It went on like this for the rest of the long day.</p>"))
    assert "The harbour was closed, then re\u00adopened\u00a0at noon by all." in article.text


def test_line_breaks_and_list_items_stay_apart() -> None:
    middle = (
        "<p>The first line of a rhyme about the sea<br>and its second line, which is longer than that.</p>"
        "<ul><li>One quay</li><li>Two quays</li></ul>"
    )
    article = read(story(middle=middle))
    assert "about the sea\nand its second" in article.text
    assert "seaand" not in article.text


def test_a_page_without_paragraph_tags_is_read() -> None:
    body = f"<table><tr><td><font size=5><b>{HEADLINE}</b></font><br><i>By Ann Onym, Associated Press</i><br><br>"
    markup = f"<title>{HEADLINE}</title>{body}{'<br><br>'.join(STORY)}</td></tr></table>"
    article = read(markup)
    assert article.title == HEADLINE
    assert article.byline == ("Ann Onym",)
    assert [span.of(article.text) for span in article.paragraphs][-4:] == list(STORY)
    assert [credit.outlet for credit in article.credits] == ["Associated Press"]


def test_a_page_drawn_by_javascript_says_so() -> None:
    with pytest.raises(InputError, match="JavaScript") as caught:
        read(
            "<html><body><noscript>You need to enable JavaScript to run this app.</noscript>"
            '<div id="root"></div><script src="a.js"></script></body></html>'
        )
    assert "browser" in caught.value.hint


@pytest.mark.parametrize(
    "markup", ["", " ", "<!-- -->", "<html></html>", "<p></p>", "\x00", "<frameset><frame src=x></frameset>"]
)
def test_an_empty_page_is_an_input_error(markup: str) -> None:
    with pytest.raises(InputError, match="holds no text"):
        read(markup)


def test_a_paywall_is_a_warning() -> None:
    teaser = page(f"<article><h1>{HEADLINE}</h1><p>{FIRST}</p></article><div>Subscribe to continue reading</div>")
    assert any("beginning" in warning for warning in read(teaser).warnings)
    assert read(story()).warnings == ()


def test_deep_nesting_keeps_the_text() -> None:
    deep = page("<div>" * 5_000 + f"<h1>{HEADLINE}</h1>{paragraphs()}" + "</div>" * 5_000)
    article = read(deep)
    assert FIRST in article.text
    assert any("nested" in warning for warning in article.warnings)

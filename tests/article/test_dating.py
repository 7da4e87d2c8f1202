from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sayso.article import extract
from sayso.errors import UsageError
from tests.article.build import document, page, paragraphs

if TYPE_CHECKING:
    from sayso.values import Article

URL = "https://www.harbour-gazette.example/news/2025/01/20/quay"


def read(before: str = "", head: str = "", after: str = "", **fields: object) -> Article:
    body = f"<article><h1>Council closes the northern quay</h1>{before}{paragraphs()}</article>{after}"
    return extract(document(page(body, head), "html", **fields))


def json_ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


@pytest.mark.parametrize(
    ("head", "before", "value", "rule"),
    [
        (json_ld(datePublished="2025-01-20T10:00:00Z"), "", "2025-01-20T10:00:00+00:00", "json-ld datePublished"),
        (
            '<meta property="article:published_time" content="2025-01-20">',
            "",
            "2025-01-20",
            "meta article:published_time",
        ),
        ("", '<time datetime="2025-01-20T10:00">Monday</time>', "2025-01-20T10:00", "time element in header"),
        ("", '<p class="byline">By Ann Onym <span>20 January 2025</span></p>', "2025-01-20", "dateline"),
        ("", "<p>Published January 20, 2025</p>", "2025-01-20", "dateline"),
    ],
)
def test_a_date_carries_its_evidence(head: str, before: str, value: str, rule: str) -> None:
    dating = read(before, head).published
    assert dating is not None
    assert (dating.value, dating.rule) == (value, rule)
    assert dating.text


def test_the_address_dates_a_page_that_says_nothing() -> None:
    dating = read(url=URL).published
    assert dating is not None
    assert (dating.value, dating.precision, dating.rule) == ("2025-01-20", "day", "url path")


@pytest.mark.parametrize(
    ("before", "head", "after"),
    [
        ("", json_ld(dateModified="2025-01-20"), ""),
        ("", '<meta property="article:modified_time" content="2025-01-20">', ""),
        ('<p class="date">Updated 20 January 2025</p>', "", ""),
        ('<time class="updated" datetime="2025-01-20">20 January</time>', "", ""),
        ("", "", "<footer>© 2025 Harbour Gazette, 20 January 2025</footer>"),
        ("", "", '<div class="comments"><time datetime="2025-01-20">20 January 2025</time></div>'),
        ("", "", '<aside class="related"><time datetime="2025-01-20" pubdate>20 January 2025</time></aside>'),
        ("", "", '<div class="liveblog-entry"><time datetime="2025-01-20">10:00</time><p>Boats leave.</p></div>'),
        ("", "", "<p>The council met on 20 January 2025 to vote on the wall.</p>"),
        ("<p>The council met on 20 January 2025 to vote on the wall, and the vote was close.</p>", "", ""),
        ('<p class="date">03/04/2025</p>', "", ""),
        ("", json_ld(datePublished="yesterday"), ""),
        ("", json_ld(comment={"@type": "Comment", "datePublished": "2025-01-20"}), ""),
    ],
)
def test_no_date_is_better_than_a_wrong_one(before: str, head: str, after: str) -> None:
    assert read(before, head, after).published is None


def test_an_ambiguous_date_is_a_warning_until_the_country_decides() -> None:
    doubtful = read('<p class="date">03/04/2025</p>')
    assert any("two ways" in warning for warning in doubtful.warnings)
    american = read('<p class="date">03/04/2025</p>', url="https://www.nytimes.com/quay")
    british = read('<p class="date">03/04/2025</p>', url="https://www.theguardian.com/quay")
    assert american.published is not None
    assert british.published is not None
    assert (american.published.value, british.published.value) == ("2025-03-04", "2025-04-03")


def test_contradicting_dates_leave_the_strongest_and_a_warning() -> None:
    article = read('<time datetime="2025-02-20">', json_ld(datePublished="2025-01-20"))
    assert article.published is not None
    assert article.published.value == "2025-01-20"
    assert any("contradict" in warning for warning in article.warnings)
    agreeing = read('<time datetime="2025-01-21">', json_ld(datePublished="2025-01-20T23:30:00-05:00"))
    assert agreeing.warnings == ()


def test_what_the_user_says_wins_then_the_record() -> None:
    markup = page(f"<article><h1>Quay</h1>{paragraphs()}</article>", json_ld(datePublished="2025-01-20"))
    recorded = document(markup, "html", published="2025-01-19")
    by_user = extract(recorded, published="2025-01").published
    by_record = extract(recorded).published
    assert by_user is not None
    assert by_record is not None
    assert (by_user.value, by_user.precision, by_user.rule) == ("2025-01", "month", "given")
    assert (by_record.value, by_record.rule) == ("2025-01-19", "record")


@pytest.mark.parametrize("given", ["", "yesterday", "20/01/2025", "2025-13-01"])
def test_a_given_date_must_be_a_date(given: str) -> None:
    with pytest.raises(UsageError) as caught:
        extract(document("The quay is closed."), published=given)
    assert "2025-01-20" in caught.value.hint


def test_a_record_date_that_cannot_be_read_is_a_warning() -> None:
    article = extract(document("The quay is closed.", published="some day"))
    assert article.published is None
    assert any("some day" in warning for warning in article.warnings)


def masthead(top: str, before: str = "", heading: str = "<h1>Council closes the northern quay</h1>") -> Article:
    """A page with a masthead of its own above the story's element; captured on 20 January 2025."""
    body = f"<div>{top}</div><div><div>{heading}{before}<div>{paragraphs()}</div></div></div>"
    return extract(document(page(body), "html"))


@pytest.mark.parametrize("day", ["Monday, January 20, 2025", "19 January 2025", "20.01.2025"])
@pytest.mark.parametrize("mark", ["", ' class="date"', ' class="today"'])
def test_the_day_in_a_masthead_is_no_evidence(day: str, mark: str) -> None:
    assert masthead(f"<p>Harbour Gazette</p><p{mark}>{day}</p>").published is None
    stamped = masthead(f"<p{mark}>{day}</p>", "<p>5 March 2002 16:40</p>").published
    assert stamped is not None
    assert stamped.value == "2002-03-05"


def test_a_date_directly_above_a_headline_counts_unless_it_is_the_day_of_capture() -> None:
    body = "<div><p>{}</p><h1>Council closes the northern quay</h1>" + paragraphs() + "</div>"
    dated = extract(document(page(body.format("14 January 2025")), "html")).published
    assert dated is not None
    assert dated.value == "2025-01-14"
    assert extract(document(page(body.format("20 January 2025")), "html")).published is None


def test_columns_beside_a_story_do_not_date_it() -> None:
    left = "<td><b>Channels</b><br>Tides<br>(14 January 2025)</td>"
    story = f"<td><b>Council closes the northern quay</b><br>{{}}<br>{paragraphs()}</td>"
    markup = f"<table><tr>{left}{story}</tr></table>"
    assert extract(document(page(markup.format("By Ann Onym")), "html")).published is None
    dated = extract(document(page(markup.format("5 March 2002")), "html")).published
    assert dated is not None
    assert dated.value == "2002-03-05"


def test_a_footer_between_headline_and_story_is_the_headlines_own() -> None:
    article = read('<div class="footer"><time itemprop="datePublished" datetime="2023-05-17">17.05.2023</time></div>')
    assert article.published is not None
    assert article.published.value == "2023-05-17"

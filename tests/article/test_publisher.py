"""The outlet is what a page calls itself, and no section, slogan, company or agency."""

from __future__ import annotations

import pytest

from sayso.article import extract
from tests.article.build import STORY, document, of_kind, page, sound

HEADLINE = "Council closes the northern quay"
OTHERS = "".join(f"<p>{text}</p>" for text in STORY)
GRAPH = (
    '{"@graph":[{"@type":"NewsMediaOrganization","@id":"#o","name":"Harbour Gazette"},'
    f'{{"@type":"NewsArticle","headline":"{HEADLINE}","publisher":{{"@id":"#o"}},"author":{{"@id":"#none"}}}}]}}'
)


def outlet_of(head: str, top: str = "", bottom: str = "") -> str | None:
    body = f"{top}<div><h1>{HEADLINE}</h1><div>{OTHERS}</div></div>{bottom}"
    article = extract(document(page(body, head), "html"), url="https://harbour-gazette.example/quay")
    sound(article)
    return article.outlet.name if article.outlet else None


@pytest.mark.parametrize(
    ("head", "top", "bottom"),
    [
        (f"<title>{HEADLINE} | Harbour Gazette</title>", "", ""),
        (f"<title>Harbour Gazette :: Boats :: {HEADLINE}</title>", "<div>Harbour Gazette</div>", ""),
        (f"<title>{HEADLINE} - Boats - Harbour Gazette</title>", "", "<p>© 2001-2026 Harbour Gazette. All rights</p>"),
        (f"<title>Harbour Gazette Online: {HEADLINE}</title>", "", "<p>&copy; 1996 Harbour Gazette. Be kind.</p>"),
        (f"<title>{HEADLINE}</title>", "", "<p>Copyright © 2026 Harbour Gazette Ltd. All rights reserved.</p>"),
        (f"<title>{HEADLINE}</title>", "", "<p>Harbour Gazette © 2026</p>"),
        ('<meta name="application-name" content="Harbour Gazette">', "", ""),
        (f'<meta name="publisher" content="Harbour Gazette"><title>{HEADLINE} | Harbour Gazette Boats</title>', "", ""),
        (f'<script type="application/ld+json">{GRAPH}</script>', "", ""),
    ],
)
def test_a_page_names_its_outlet(head: str, top: str, bottom: str) -> None:
    assert outlet_of(head, top, bottom) == "Harbour Gazette"


@pytest.mark.parametrize("bottom", ["", "<p>Copyright 2026 Reuters. All rights reserved.</p>", "<p>© 2026</p>"])
def test_a_page_that_names_no_outlet_has_its_host(bottom: str) -> None:
    assert outlet_of(f"<title>{HEADLINE}</title>", "", bottom) == "harbour-gazette.example"


def test_a_credit_at_a_teasers_end_leaves_the_teaser_a_teaser() -> None:
    teaser = "According to the Ledger, the harbour council pressed its engineers to close the quay for two whole years."
    body = (
        f"<h1>{HEADLINE}</h1><div><p class='lead'>{teaser} <a href=https://otv.example/q>Read Full Article at "
        f"OTV.example</a></p><h2>{HEADLINE}</h2>{OTHERS}</div>"
    )
    article = extract(document(page(body), "html"))
    sound(article)
    assert of_kind(article, "teaser") == [teaser]
    assert of_kind(article, "credit") == ["Read Full Article at OTV.example"]
    assert [part.repeats for part in article.parts if part.kind == "headline"] == [None, 0]
    assert [credit.outlet for credit in article.credits] == ["OTV.example"]


def test_reporters_are_the_authors_where_no_byline_names_others() -> None:
    tail = "<p>(Reporting by Ann Onym in Oslo; Editing by Bo Lee)</p>"
    plain = extract(document(page(f"<h1>{HEADLINE}</h1><p>By Reuters</p><div>{OTHERS}{tail}</div>"), "html"))
    assert (plain.byline, plain.contributors) == (("Ann Onym",), ("Bo Lee",))
    signed = extract(document(page(f"<h1>{HEADLINE}</h1><p>By Cy Doe</p><div>{OTHERS}{tail}</div>"), "html"))
    assert (signed.byline, signed.contributors) == (("Cy Doe",), ("Ann Onym", "Bo Lee"))


@pytest.mark.parametrize(
    ("head", "top", "bottom"),
    [
        (f"<title>{HEADLINE}</title>", '<img src="l.png" alt="Harbour Gazette">', ""),
        (f"<title>{HEADLINE} / Harbour Gazette</title>", "", ""),
        (f"<title>Boats: {HEADLINE}</title>", "<p>HARBOUR-GAZETTE</p><p>Harbour Gazette</p>", ""),
        (f"<title>{HEADLINE}</title>", "", "<p>© Reuters 2002. All rights reserved.</p><p>Harbour Gazette © 2002</p>"),
    ],
)
def test_a_shown_name_that_the_address_spells_is_the_outlet(head: str, top: str, bottom: str) -> None:
    assert outlet_of(head, top, bottom) == "Harbour Gazette"


@pytest.mark.parametrize(
    ("head", "top", "bottom"),
    [
        (f"<title>{HEADLINE}</title>", '<img src="l.png" alt="Boat for sale">', ""),
        (f"<title>{HEADLINE}</title>", "<p>Harbour</p>", "<p>© Reuters 2002. All rights reserved.</p>"),
        (f"<title>{HEADLINE}</title>", "<p>The harbour gazette of boats</p>", ""),
    ],
)
def test_other_words_are_no_outlet(head: str, top: str, bottom: str) -> None:
    assert outlet_of(head, top, bottom) == "harbour-gazette.example"

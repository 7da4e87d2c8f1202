"""What the gold.jsonl of evals/pages and of its folders unseen and blind say of a page really stands on that page."""

from __future__ import annotations

import html
import re
from datetime import date, datetime
from typing import get_args

import pytest
from lxml import html as markup

from evals.pages import BLIND, HERE, UNSEEN, Gold, date_verdict, gold
from sayso.article import outlets
from sayso.values import CreditKind

FOLDERS = {folder: gold(folder) for folder in (HERE, UNSEEN, BLIND)}
TUNED, FRESH, LAST = FOLDERS.values()
PAGES = [*TUNED, *FRESH, *LAST]
CHARSET = re.compile(rb"""charset=["']?([\w-]+)""", re.IGNORECASE)
# What browsers read instead of what such pages declare.
SUPERSETS = {"gb2312": "gb18030", "iso-8859-1": "windows-1252"}
NOT_SHOWN = ("script", "style", "head")


def source(page: Gold) -> str:
    folder = next(folder for folder, pages in FOLDERS.items() if page in pages)
    raw = (folder / page.file).read_bytes()
    declared = CHARSET.search(raw)
    charset = declared[1].decode().lower() if declared else "utf-8"
    return raw.decode(SUPERSETS.get(charset, charset))


def shown(page: Gold) -> str:
    tree = markup.document_fromstring(re.sub(r"^<\?xml[^>]*>", "", source(page)))
    for element in tree.iter(*NOT_SHOWN):
        element.text = None
        for child in list(element):
            element.remove(child)
    return tree.text_content()


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_there_are_many_shapes_and_no_page_without_gold() -> None:
    assert len({page.shape for page in TUNED}) >= 60
    assert len({page.shape for page in FRESH}) >= 24
    assert len({page.shape for page in LAST}) >= 24
    for folder, pages in FOLDERS.items():
        assert sorted(path.name for path in folder.glob("*.html")) == [page.file for page in pages]
    assert len({page.url for page in PAGES}) == len({page.file for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize(
    ("pages", "languages", "uncredited", "dekless", "undated"),
    [(TUNED, 9, 15, 15, 3), (FRESH, 9, 5, 8, 2), (LAST, 10, 5, 10, 2)],
)
def test_the_pages_differ_in_what_they_hold(
    pages: list[Gold], languages: int, uncredited: int, dekless: int, undated: int
) -> None:
    assert len({page.language for page in pages}) >= languages
    assert {credit["kind"] for page in pages for credit in page.credits} == set(get_args(CreditKind))
    assert sum(not page.credits for page in pages) >= uncredited
    assert sum(page.dek is None for page in pages) >= dekless
    assert sum(page.published is None for page in pages) >= undated


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file)
def test_headline_dek_and_body_are_shown_in_order(page: Gold) -> None:
    text = squeezed(shown(page))
    missing = [part for part in [page.headline, page.dek or "", *page.optional] if squeezed(part) not in text]
    assert missing == []
    at = 0
    for paragraph in page.body:
        found = text.find(squeezed(paragraph), at)
        assert found >= 0, paragraph
        at = found + len(squeezed(paragraph))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file)
def test_credits_and_names_stand_on_the_page(page: Gold) -> None:
    text = squeezed(html.unescape(source(page)) + shown(page))
    assert [credit for credit in page.credits if squeezed(credit["text"]) not in text] == []
    folded = text.casefold()
    names = [*page.byline, *page.contributors, page.outlet]
    assert [name for name in names if squeezed(name).casefold() not in folded] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file)
def test_credits_name_known_kinds_and_the_outlets_of_the_table(page: Gold) -> None:
    for credit in page.credits:
        assert credit["kind"] in get_args(CreditKind)
        entry = outlets.lookup(credit["outlet"], country="GB")
        assert entry is None or entry.name == credit["outlet"]


@pytest.mark.parametrize("page", [page for page in PAGES if page.published], ids=lambda page: page.file)
def test_dates_are_iso_and_their_year_stands_on_the_page_or_in_its_address(page: Gold) -> None:
    published = page.published or ""
    text = source(page) + page.url
    if len(published) == len("2024-02"):
        assert date.fromisoformat(published + "-01")
    else:
        assert datetime.fromisoformat(published)
    assert published[:4] in text or f"/{published[2:4]}" in text


@pytest.mark.parametrize(
    ("true", "found", "verdict"),
    [
        ("2024-03-05", "2024-03-05", "right"),
        ("2024-03-05", "2024-03-05T10:00:00+00:00", "right"),
        ("2024-03-05", "2024-03", "right"),
        ("2024-03-05T23:30:00+00:00", "2024-03-06T00:30:00+01:00", "right"),
        ("2024-03-05", "2024-03-06", "invented"),
        ("2024-02", "2024-02-01", "invented"),
        ("2024-02", "2024-02", "right"),
        ("2024-02", None, "missed"),
        (None, "2024-02", "invented"),
        (None, None, "right"),
    ],
)
def test_date_verdicts(true: str | None, found: str | None, verdict: str) -> None:
    assert date_verdict(true, found) == verdict

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article import extract
from sayso.article.plain import read_plain
from sayso.errors import InputError
from sayso.values import Outlet
from tests.article.build import FIRST, SECOND, STORY, THIRD, document, of_kind, sound

HEADLINE = "Ledger: Brandt quarrelled with engineers over quay"
TEASER = "According to the Ledger, Mayor Ilse Brandt pressed the council to close the quay in 2022."
DEK = "Engineer Odd Falk reportedly advised her to wait until the storms were over."
AGGREGATED = f"""{HEADLINE}

{TEASER} Read Full Article at RT.com

{HEADLINE}
{DEK}

{FIRST}

{SECOND}

Anna Example contributed to this report for Pebble News"""


def test_repeats_credit_and_helpers_of_an_aggregator() -> None:
    article = extract(document(AGGREGATED))
    sound(article)
    assert article.text == AGGREGATED
    kinds = [(part.kind, part.repeats) for part in article.parts]
    assert kinds == [
        ("headline", None),
        ("teaser", None),
        ("credit", None),
        ("headline", 0),
        ("dek", None),
        ("body", None),
        ("contributors", None),
    ]
    assert [(credit.text, credit.outlet, credit.kind) for credit in article.credits] == [
        ("Read Full Article at RT.com", "RT", "republished-from")
    ]
    assert article.contributors == ("Anna Example",)
    assert article.outlet == Outlet("Pebble News")
    assert article.title == HEADLINE


LAYOUTS = [
    (f"Quay closed\n\n{FIRST}\n\n{SECOND}", "Quay closed", None, (), 3),
    (f"Quay closed\r\nWorks begin in May\r\n\r\n{FIRST}\r\n\r\n{SECOND}", "Quay closed", "Works begin in May", (), 4),
    (f"Quay closed\n\nWorks begin in May\n\n{FIRST}\n\n{SECOND}", "Quay closed", "Works begin in May", (), 4),
    (f"Quay closed\n{FIRST}\n{SECOND}\n{THIRD}", "Quay closed", None, (), 4),
    (f"Quay closed\n\nBy Ann Onym and Bo Lee\n\n{FIRST}", "Quay closed", None, ("Ann Onym", "Bo Lee"), 3),
    (f"\ufeffQuay closed\n\n{FIRST}", "Quay closed", None, (), 2),
    (f"{FIRST}\n\n{SECOND}", None, None, (), 2),
    ("One line alone", None, None, (), 1),
    (f"The quay is closed.\n\n{FIRST}", None, None, (), 2),
]


@pytest.mark.parametrize(("text", "headline", "dek", "byline", "paragraphs"), LAYOUTS)
def test_layout(text: str, headline: str | None, dek: str | None, byline: tuple[str, ...], paragraphs: int) -> None:
    article = extract(document(text))
    sound(article)
    assert article.text == text
    assert (article.title, article.dek, article.byline) == (headline, dek, byline)
    assert len(article.paragraphs) == paragraphs


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = "\n".join((FIRST[:40], FIRST[40:80], FIRST[80:], "", SECOND[:50], SECOND[50:]))
    layout = read_plain(wrapped)
    assert [line.kind for line in layout.lines] == ["body", "body"]


def test_lines_longer_than_any_column_are_paragraphs() -> None:
    long = f"{FIRST} {SECOND} {THIRD}"
    assert len(long) > 132
    texts = (long, "", long, "“Never.” ― Ana Ruiz", "“Too late.” ― Bo Lee", "", long)
    assert len(read_plain("\n".join(texts)).lines) == 5
    # One long line does not make the others any longer.
    few = ("The quay is closed.", "", *[SECOND[:60], SECOND[60:], ""] * 6, long)
    assert len(read_plain("\n".join(few)).lines) == 8
    # In Markdown a line end is white space.
    assert len(read_plain("\n".join(texts), markdown=True).lines) == 3


def test_a_label_that_comes_again_is_no_dateline() -> None:
    talk = "PILOT: We had no light.\n\nKEEPER: You had no map.\n\nPILOT: We had one.\n\nKEEPER: Of 1890.\n"
    assert of_kind(extract(document(talk)), "dateline") == []
    story = f"HARSTAD: {FIRST}\n\n{SECOND}\n"
    assert of_kind(extract(document(story)), "dateline") == ["HARSTAD:"]


def test_markdown_marks_are_layout_and_stay_in_the_text() -> None:
    text = (
        f"# Quay closed #\n\n## Works begin in May\n\n*By Ann Onym*\n\n{FIRST}\n\n> {SECOND}\n> {THIRD}\n\n---\n\n"
        "*This story was first published by [Harbour Gazette](https://harbour-gazette.example/q).*\n"
    )
    article = extract(document(text, "markdown"))
    sound(article)
    assert article.text == text
    assert of_kind(article, "headline") == ["Quay closed"]
    assert of_kind(article, "dek") == ["Works begin in May"]
    assert article.byline == ("Ann Onym",)
    assert [span.of(text) for span in article.blocks] == [f"{SECOND}\n> {THIRD}"]
    assert [(credit.outlet, credit.domain) for credit in article.credits] == [
        ("Harbour Gazette", "harbour-gazette.example")
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\ufeff", "\f"])
def test_an_empty_text_is_an_input_error(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        extract(document(text))


def test_a_record_says_what_its_text_does_not() -> None:
    fields = {
        "title": "Quay",
        "outlet": "Harbour Gazette",
        "byline": ("By Ann Onym", "Staff"),
        "language": "en-GB",
        "ref": "7",
    }
    article = extract(document("\n\n".join(STORY), url="https://x.example/2025/01/20/q", **fields))
    assert (article.title, article.byline, article.language, article.ref) == ("Quay", ("Ann Onym",), "en", "7")
    assert article.outlet == Outlet("Harbour Gazette", "x.example")
    assert article.published is not None
    assert article.published.rule == "url path"


@given(st.lists(st.sampled_from(["", "", "Quay closed", "By Ann Onym", "“It is shut,” she said.", "¿", FIRST, SECOND])))
def test_lines_with_nothing_to_cut_off_are_read_as_all_others(lines: list[str]) -> None:
    text = "\n".join(lines)
    # A form feed behind the text changes none of its lines, but sends it the long way.
    assert read_plain(text).lines == read_plain(text + "\n\f").lines

"""Dates and figures over whole articles: on statements, by outlet, on any text, in linear time."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sayso.article import extract
from sayso.attribution import attribute
from sayso.attribution.atoms import atoms
from sayso.attribution.figures import figures
from sayso.attribution.mentions import mentions
from sayso.attribution.times import dates
from sayso.document import from_text
from sayso.values import Article, Span
from tests.steps import LINEAR, steps

TEXT = (
    "The weir failed\n\n"
    "“We lost 40 goats in May,” Ana Ruiz said on Tuesday. The council, which met on 3 June, put the damage at $2m.\n\n"
    "Bo Lind said that 12 people would be paid by Friday."
)
PIECES = st.sampled_from(
    [
        "3", "May", "2024", "$", "€", "1.2", "bn", "m", "%", "million", "two", "-", "–", "to", "and", "between",
        "of", "a", "the", "half", "third", "Monday", "last", "next", "week", "weeks", "ago", "end", "quarter", "Rs",
        "US", "10,000", "3/4/2024", "1990s", "’90s", "by", "said", "will", "had", "be", "people", "years", "more",
        "than", "about", ".", ",", "\n\n", "“", "”", '"', "in", "first", "hundred", "dozen", "İ", "\ud800",
        "\u0301", "٣", "¾", "th", "mid", "early", "year", "Christmas", "2024-99-99", "99/99/9999", "0", "000",
        "999999999999999999999999999999",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).flatmap(lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)]))
PUBLISHED = st.sampled_from([None, "2025", "2025-02", "2024-02-29", "2025-01-20T10:00:00Z", "1101-01-01", "2899-12-31"])


def article(text: str = TEXT, **given_: str) -> Article:
    return extract(from_text(text), published=given_.get("published"), outlet=given_.get("outlet"))


def test_a_statement_carries_the_figures_and_dates_of_its_content() -> None:
    reading = attribute(article(published="2025-06-12"), tagger=False)
    told = {
        statement.content[0].of(TEXT): (
            [each.span.of(TEXT) for each in statement.figures],
            [(each.span.of(TEXT), each.value) for each in statement.dates],
        )
        for statement in reading.statements
    }
    assert told["“We lost 40 goats in May,”"] == (["40 goats"], [("May", "2025-05")])
    assert told["that 12 people would be paid by Friday"] == (["12 people"], [("Friday", "2025-06-13")])


def test_every_date_of_an_article_is_there_for_whoever_asks() -> None:
    found = mentions(article(published="2025-06-12"))
    assert [each.value for each in found.dates] == ["2025-05", "2025-06-10", "2025-06-03", "2025-06-13"]
    cue = Span(TEXT.index("said on Tuesday"), TEXT.index(". The council"))
    assert [each.value for each in found.dates_in([cue])] == ["2025-06-10"]
    assert found.figures_in([cue]) == ()


def test_without_a_publication_date_every_relative_one_says_so() -> None:
    found = mentions(article())
    assert all(each.reason for each in found.dates)
    assert {each.value for each in found.dates} == {"XXXX-05", "PAST_REF", "XXXX-06-03", "FUTURE_REF"}


@pytest.mark.parametrize(("outlet", "unit"), [("The Toronto Star", "CAD"), ("The Nowhere Lantern", "USD")])
def test_the_outlet_decides_whose_dollar_it_is(outlet: str, unit: str) -> None:
    (money,) = (each for each in mentions(article(outlet=outlet)).figures if each.span.of(TEXT) == "$2m")
    assert money.unit == unit


def test_another_language_gives_none() -> None:
    german = article("Am 3. Mai 2019 starben 40 Ziegen in der kleinen Stadt am Fluss, sagte der Bürgermeister gestern.")
    assert mentions(german).dates == mentions(german).figures == ()


@given(TEXTS, PUBLISHED)
@example("May 3 May 3 May", "2024-02-29")
def test_every_mention_is_an_exact_slice_and_none_overlap(text: str, published: str | None) -> None:
    whole = [Span(0, len(text))]
    when = dates(text, whole, published=published)
    every = sorted([*when, *figures(text, whole, taken=[each.span for each in when])], key=lambda each: each.span)
    end = 0
    for each in every:
        assert end <= each.span.start < each.span.end <= len(text)
        assert each.span.of(text) == each.span.of(text).strip()
        end = each.span.end


@given(TEXTS, PUBLISHED)
def test_a_date_lies_within_its_bounds(text: str, published: str | None) -> None:
    for each in dates(text, [Span(0, len(text))], published=published):
        assert (each.earliest is None) == (each.latest is None)
        assert each.value
        if each.earliest and each.latest:
            assert each.earliest <= each.latest


@given(st.text(max_size=200))
def test_atoms_are_slices_in_order(text: str) -> None:
    grid = atoms(text, [Span(0, len(text))])
    assert list(grid.start) == sorted(grid.start)
    assert all(0 <= start < end <= len(text) for start, end in zip(grid.start, grid.end, strict=True))


UNITS = [
    "3 ", "1,", "1.", "3/", "1,111", "2024-", "May ", "May 3 ", "two ", "two hundred ", "half a ", "a ",
    "one in ", "of of ", "$", "$3-", "US$", "between 3 and ", "more than ", "3 to ", "Monday ", "last ",
    "the end of ", "two weeks ", "on Monday he ", "“", "” on Monday ", '" May ', "will ", "’", "\n", "\n ",
    " ", "-", "twenty-", "and a half ", "thousands of ", "3 red ", "cubic ", "year ", "100 000 ", "in 2019 ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    def found(text: str) -> None:
        when = dates(text, [Span(0, len(text))], published="2025-01-20")
        figures(text, [Span(0, len(text))], taken=[each.span for each in when])

    def work(size: int) -> int:
        return steps(lambda: found(unit * (size // len(unit)) + "x"))

    work(200)
    assert work(8000) < LINEAR * work(2000)

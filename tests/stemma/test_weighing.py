from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sayso.matches.sheet import sheet
from sayso.stemma.elements import elements
from sayso.stemma.tree import cheapest
from sayso.stemma.weighing import weigh
from sayso.values import Credit
from tests.stemma.tellings import FIRST, FOURTH, SECOND, THIRD, telling

if TYPE_CHECKING:
    from sayso.values import Article

NAMES = ("first", "second", "third", "fourth")
TEXTS = (FIRST, SECOND, THIRD, FOURTH)
TRUE = {"second": "first", "third": "second", "fourth": "second"}


def parents(articles: list[Article]) -> dict[str, str]:
    found = cheapest(weigh(articles, [sheet(each) for each in articles]).costs)
    refs = [str(each.ref) for each in articles]
    return {refs[child]: refs[parent] for child, parent in enumerate(found[:-1]) if parent < len(refs)}


def test_without_a_date_the_texts_tell_who_copied_whom() -> None:
    assert parents([telling(text, name) for text, name in zip(TEXTS, NAMES, strict=True)]) == TRUE


@pytest.mark.parametrize("wrong", range(4))
def test_one_clock_ten_years_off_changes_nothing(wrong: int) -> None:
    dates = ["2031-01-06", "2031-01-07", "2031-01-08", "2031-01-09"]
    dates[wrong] = "2021-01-01" if wrong else "2041-01-01"
    articles = [telling(text, name, date) for text, name, date in zip(TEXTS, NAMES, dates, strict=True)]
    assert parents(articles) == TRUE


def test_equal_texts_go_by_their_dates() -> None:
    articles = [telling(FIRST, "late", "2031-01-08"), telling(FIRST, "early", "2031-01-06")]
    assert parents(articles) == {"late": "early"}


def test_a_credit_line_outweighs_the_dates() -> None:
    credit = Credit("Source: Late Post", "Late Post", "republished-from", "given")
    articles = [telling(FIRST, "late", "2031-01-08"), telling(FIRST, "early", "2031-01-06", credits_=(credit,))]
    assert parents(articles) == {"early": "late"}


def test_versions_of_one_address_follow_one_another() -> None:
    old = telling(FIRST, "old", url="https://post.example/a")
    new = telling(FIRST + "\n\nUpdated.", "new", url="https://post.example/a")
    new = replace(new, capture=replace(new.capture, retrieved="2031-02-01T00:00:00Z"))
    assert parents([new, old]) == {"new": "old"}


def test_a_slip_is_found_where_another_telling_has_the_word_right() -> None:
    found = elements([sheet(telling(text, "a")) for text in (SECOND, THIRD)])
    assert found.slips == ({}, {"confrimed": "confirmed"})
    assert "confirmed" in found.right[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The surveyor walked the quay at noon.", "The surveyors walked the quay at noon."),
        ("The zhorbian lamp was lit.", "A torch burned on."),
    ],
)
def test_an_ending_or_a_word_alone_is_no_slip(one: str, other: str) -> None:
    assert elements([sheet(telling(one, "a")), sheet(telling(other, "b"))]).slips == ({}, {})


def test_evidence_says_what_speaks_against() -> None:
    articles = [telling(SECOND, "second", "2031-01-09"), telling(THIRD, "third", "2031-01-07")]
    weighed = weigh(articles, [sheet(each) for each in articles])
    kinds = {each.kind: each.detail for each in weighed.evidence(articles, 0, 1)}
    assert "confrimed" in kinds["slips"]
    assert "not believed" in kinds["against"]

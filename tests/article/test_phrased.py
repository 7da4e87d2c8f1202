"""Lines ruled out by their words hold no phrase: what is found is the same with and without looking first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article.contributors import find_contributors
from sayso.article.credits import find_credits
from sayso.article.outlets import may_name_agency, names
from sayso.article.phrased import phrased
from sayso.article.words import credit_phrases, fold, people_phrases
from sayso.values import Span

PHRASES = sorted({*credit_phrases("before").families, *credit_phrases("after").families})
PIECES = st.sampled_from(
    [*PHRASES[::3], "Reuters", "the Harbour Gazette", "Ann Onym", "dpa", "(", ")", ". ", ", ", " | ", "\n", "– ", "© ",
     "the ferry sailed", "with", "from", "it's", "source:", "2025", "reporting by", "editing by", "", " "]
)  # fmt: skip


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize("phrase", PHRASES)
def test_no_phrase_is_ruled_out(phrase: str) -> None:
    line = f"{phrase} Reuters"
    assert phrased(line, fold(line), [whole(line)]) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "The ferry came from the yard with a new engine.",
        "It's the harbour's second ferry, and it met the ministry's rules.",
        "She had read the report.",
    ],
)
def test_plain_lines_are_ruled_out(line: str) -> None:
    assert phrased(line, fold(line), [whole(line)]) == set()


@given(st.lists(PIECES, max_size=8).map(" ".join))
def test_what_is_ruled_out_holds_nothing(line: str) -> None:
    low, span = fold(line), whole(line)
    if not phrased(line, low, [span]):
        assert find_credits(line, low, span) == find_credits(line, low, span, phrases=False)
        assert find_contributors(line, low, span) == []


@pytest.mark.parametrize("name", ["Reuters", "(AFP)", "dpa/lhe", "The Associated Press", "*_Reuters_*", "reuters.com"])
def test_lines_that_name_an_agency_are_looked_at(name: str) -> None:
    assert may_name_agency(name)


def test_lines_that_name_none_are_not() -> None:
    assert not may_name_agency("The ferry sailed.")
    assert len(names()) > 1


def test_helpers_are_among_the_phrases() -> None:
    line = "Reporting by Ann Onym"
    assert people_phrases().match(fold(line))
    assert phrased(line, fold(line), [whole(line)]) == {0}


@given(st.lists(PIECES, max_size=8), st.lists(PIECES, max_size=8))
def test_a_line_is_judged_by_its_own_words(first: list[str], second: list[str]) -> None:
    lines = ["".join(first), "".join(second)]
    text = "\n\n".join(lines)
    spans = [Span(0, len(lines[0])), Span(len(lines[0]) + 2, len(text))]
    alone = {number for number, line in enumerate(lines) if phrased(line, fold(line), [whole(line)])}
    assert phrased(text, fold(text), spans) == alone

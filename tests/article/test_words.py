"""Every entry of the word lists does what its list says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article import dates
from sayso.article.contributors import find_contributors
from sayso.article.marks import class_marks
from sayso.article.names import is_person, read_names
from sayso.article.words import PhraseList, any_of, credit_phrases, fold, table
from sayso.values import Span

LISTS = {mark: entry for mark, entry in table("marks")["class"].items() if isinstance(entry, list)}


@pytest.mark.parametrize("prefix", table("words")["byline"]["prefixes"])
def test_every_byline_word_introduces_a_name(prefix: str) -> None:
    assert read_names(f"{prefix} Ann Onym", marked=False).people == ("Ann Onym",)


@pytest.mark.parametrize("joiner", table("words")["byline"]["joiners"])
def test_every_joiner_parts_two_names(joiner: str) -> None:
    assert read_names(f"By Ann Onym {joiner} Bo Lee").people == ("Ann Onym", "Bo Lee")


@pytest.mark.parametrize("role", table("words")["byline"]["roles"])
def test_every_role_is_nobody(role: str) -> None:
    assert not is_person(f"Harbour {role.title()}")


@pytest.mark.parametrize("phrase", table("credits")["contributors"]["before"])
def test_every_phrase_before_helpers_is_found(phrase: str) -> None:
    text = f"{phrase.capitalize()} Ann Onym"
    found = find_contributors(text, fold(text), Span(0, len(text)))
    assert [one.people for one in found][:1] == [("Ann Onym",)]


@pytest.mark.parametrize(("number", "names"), list(enumerate(table("words")["months"]["names"], 1)))
def test_every_month_is_read(number: int, names: list[str]) -> None:
    for name in names:
        assert dates.written(f"3 {name} 2025") == dates.When(f"2025-{number:02}-03", "day"), name


@pytest.mark.parametrize(("mark", "entries"), LISTS.items())
def test_every_class_word_gives_its_mark(mark: str, entries: list[str]) -> None:
    for entry in entries:
        assert mark in class_marks("x-" + entry.replace("+", "-")), entry
        assert mark in class_marks(entry.replace("+", "_")), entry


def test_the_longer_phrase_wins_and_words_are_whole() -> None:
    pattern = any_of(["by", "by:", "written by", "a"])
    found = [
        match[0] if (match := pattern.match(text)) else None for text in ("by x", "by: x", "written  by", "bypass")
    ]
    assert found == ["by", "by:", "written  by", None]


PHRASES = sorted({*credit_phrases("before").families, *credit_phrases("after").families})
PIECES = st.one_of(
    st.sampled_from(PHRASES),
    st.sampled_from(PHRASES).map(lambda phrase: phrase[: len(phrase) // 2]),
    st.text(max_size=3),
)


@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " ", "  ", ", ", "\n"]), st.integers(0, 5))
def test_a_list_of_phrases_finds_what_one_expression_finds(pieces: list[str], between: str, start: int) -> None:
    low = fold(between.join(pieces))
    found = PhraseList(PHRASES).found(low, start, len(low))
    assert [one.span() for one in found] == [one.span() for one in any_of(PHRASES).finditer(low, start, len(low))]

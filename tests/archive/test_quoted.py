"""Who used the words in quotation marks, and in which forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.archive import Store, prepare, quoted
from sayso.archive.cards import Narrowing
from sayso.archive.quoted import LONGEST, Difference, Forms, quotes
from sayso.article import extract
from sayso.document import from_text
from sayso.errors import UsageError
from tests.archive.newsroom import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ASKED = "The gates were never once tested since the great flood"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(filled(tmp_path_factory.mktemp("quotes") / "news.sayso"), write=False) as opened:
        yield opened


def uses(forms: Forms) -> list[list[str | None]]:
    return [[use.card.ref for use in form.uses] for form in forms.forms]


def test_uses_are_grouped_by_their_words_and_differences_are_named(store: Store) -> None:
    found = quotes(store, ASKED)
    assert uses(found) == [["dam", "blog"], ["otv"], ["gates"]]
    assert found.complete
    forms = {form.uses[0].card.ref: form for form in found.forms}
    assert forms["dam"].differences == ()
    assert forms["gates"].differences == (Difference("once", ""),)
    assert forms["otv"].part
    assert forms["otv"].differences == ()


def test_the_earliest_is_the_first_that_has_a_date(store: Store) -> None:
    forms = {form.uses[0].card.ref: form for form in quotes(store, ASKED).forms}
    assert forms["dam"].earliest.card.ref == "dam"
    assert [use.card.ref for use in forms["dam"].uses] == ["dam", "blog"]


def test_an_undated_form_has_no_earliest(store: Store) -> None:
    (form,) = quotes(store, "Well, the gates were never once tested since the great flood, and nobody asked").forms[:1]
    assert [use.card.ref for use in form.uses] == ["blog"]
    assert form.earliest is None


def test_the_speaker_is_named_where_the_text_names_one(store: Store) -> None:
    said = {use.card.ref: use.speaker for form in quotes(store, ASKED).forms for use in form.uses}
    assert said == {"dam": "Ilsa Brandt", "blog": "Ilsa Brandt", "gates": "Ilsa Brandt", "otv": "Brandt"}


def test_spans_are_exactly_what_is_quoted(store: Store) -> None:
    for form in quotes(store, ASKED).forms:
        for use in form.uses:
            text = store.article(use.card.number).text
            assert use.quotation.of(text) == use.quoted
            assert use.words.of(text) == use.text
            assert use.quotation.holds(use.words)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("nobody asked me", ["otv"]),
        ("Nobody asked", ["blog", "otv"]),
        ("das wehr halt", ["wehr"]),
        ("my bread", ["baker"]),
        ("bread", ["baker"]),
        ("The reservoir stood half empty", []),
        ("the great gates of Kiev", []),
        ("never ever tested since the great flood", ["blog", "dam", "gates", "otv"]),
        ("zzz qqq", []),
    ],
)
def test_words_are_found_inside_quotation_marks_alone(store: Store, asked: str, expected: list[str]) -> None:
    assert sorted(str(ref) for form in uses(quotes(store, asked)) for ref in form) == expected


def test_outlets_and_dates_narrow_it(store: Store) -> None:
    assert uses(quotes(store, ASKED, Narrowing(outlet="courier"))) == [["gates"]]
    assert uses(quotes(store, ASKED, Narrowing(earliest="2026-03-16"))) == [["dam"]]


def test_statements_that_nobody_extracted_are_told_from_no_speaker(tmp_path: Path) -> None:
    with Store(tmp_path / "bare.sayso") as bare:
        with bare.transaction():
            bare.put([prepare(extract(from_text("“The wall will hold for now,” said Ilsa Brandt.")), None)])
        (form,) = quotes(bare, "the wall will hold").forms
        assert [(use.speaker, use.extracted) for use in form.uses] == [(None, False)]


@pytest.mark.parametrize("asked", ["", "—", "“ ”", "\x00"])
def test_no_word_is_a_usage_error(store: Store, asked: str) -> None:
    with pytest.raises(UsageError, match="no word"):
        quotes(store, asked)


def test_too_many_words_are_a_usage_error(store: Store) -> None:
    with pytest.raises(UsageError, match="the limit is"):
        quotes(store, "a " * (LONGEST + 1))
    with pytest.raises(UsageError, match="the limit is"):
        quotes(store, "a " * 500_000)


def test_that_not_all_could_be_looked_into_is_said(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quoted, "MOST_ARTICLES", 2)
    found = quotes(store, ASKED)
    assert not found.complete
    assert sum(len(form.uses) for form in found.forms) == 2


@pytest.mark.parametrize(
    "asked",
    [ASKED, "once tested since the great flood", "the great flood", "great flood", "gates", "the gates were closed"],
)
def test_keys_find_what_the_phrase_finds(store: Store, monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    by_keys = quotes(store, asked)
    monkeypatch.setattr(quoted, "_holding", lambda *_: None)
    assert quotes(store, asked) == by_keys


def test_of_those_that_share_as_little_the_rarest_words_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = "on the night the keeper left the lower sluice wide open"
    texts = ["“on the night” it rained."] * 4 + ["“lower sluice wide”, it says."]
    with Store(tmp_path / "far.sayso") as far:
        with far.transaction():
            far.put(
                [
                    prepare(extract(from_text(f"{text} Report {n}.")), None)
                    for n, text in enumerate([f"“{whole}”", *texts])
                ]
            )
        monkeypatch.setattr(quoted, "MOST_FAR", 1)
        found = quotes(far, whole)
        assert [form.text for form in found.forms] == [whole, "lower sluice wide"]
        assert not found.complete


@given(
    st.text(max_size=80) | st.lists(st.sampled_from(['"', "*", "the", "gates", "NEAR(", "OR", "\ud800"])).map(" ".join)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_give_forms_or_a_usage_error(store: Store, asked: str) -> None:
    try:
        found = quotes(store, asked)
    except UsageError:
        return
    for form in found.forms:
        assert form.uses
        assert form.text

"""A search finds what it asks for, ranked, with the places shown exactly; whatever is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.archive import Store, prepare, search
from sayso.archive.cards import Page
from sayso.archive.search import SNIPPET, Results
from sayso.errors import UsageError
from tests.archive.newsroom import filled
from tests.archive.test_query import HOSTILE
from tests.samples import article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(filled(tmp_path_factory.mktemp("search") / "news.sayso"), write=False) as opened:
        yield opened


def refs(results: Results) -> list[str | None]:
    return [hit.card.ref for hit in results.hits]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dam", ["dam", "otv"]),
        ('"never once tested"', ["blog", "dam", "otv"]),
        ("gates -once", ["gates"]),
        ("bread OR reservoir", ["baker", "gates"]),
        ("gates outlet:courier", ["gates"]),
        ("gates outlet:kestrel-news.example", ["dam"]),
        ("gates from:2026-03-15", ["dam", "otv"]),
        ("gates to:2026-03-14", ["gates"]),
        ("gates from:2026-03-15 to:2026-03", ["dam", "otv"]),
        ("language:de uberflutung", ["wehr"]),
        ("wehr from:2026-02-10 to:2026-02-11", ["wehr"]),
        ("wehr from:2026-03", []),
        ("title:dam", ["dam"]),
        ("nothing", []),
    ],
)
def test_a_search_finds_what_it_asks_for(store: Store, typed: str, expected: list[str]) -> None:
    assert sorted(map(str, refs(search.search(store, typed)))) == expected


def test_a_word_of_the_title_weighs_more(store: Store) -> None:
    results = search.search(store, "dam")
    assert refs(results) == ["dam", "otv"]
    assert (results.total, results.counted, results.ranked) == (2, True, True)
    assert results.hits[0].score > results.hits[1].score > 0


def test_filters_alone_list_the_newest_first(store: Store) -> None:
    results = search.search(store, "from:2026-03")
    assert refs(results) == ["dam", "otv", "gates"]
    assert (results.total, results.ranked) == (3, False)
    assert results.hits[2].pieces[0].text.startswith("Minister blames old gates")


@pytest.mark.parametrize("typed", ["dam", "uberflutung", '"great flood" gates', "flood* OR überflutung"])
def test_a_snippet_is_exactly_a_stretch_of_the_text(store: Store, typed: str) -> None:
    for hit in search.search(store, typed).hits:
        text = store.article(hit.card.number).text
        assert hit.pieces
        for piece in hit.pieces:
            assert text[piece.start : piece.end] == piece.text
            assert len(piece.text) <= SNIPPET + 1
            for start, end in piece.marks:
                assert text[start:end].casefold().startswith(("dam", "überflutung", "great flood", "gates", "flood"))


def test_pages_follow_each_other(store: Store) -> None:
    whole = refs(search.search(store, "the"))
    parts = [refs(search.search(store, "the", Page(2, offset)))[:2] for offset in range(0, len(whole), 2)]
    assert [ref for part in parts for ref in part] == whole
    assert refs(search.search(store, "the", Page(2, 100))) == []


def test_of_too_many_matches_the_last_added_are_ranked_and_it_is_said(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = search.search(store, "the")
    last = sorted((hit.card.number for hit in whole.hits), reverse=True)
    monkeypatch.setattr(search, "MOST_RANKED", 2)
    monkeypatch.setattr(search, "MOST_COUNTED", 3)
    first, rest = search.search(store, "the"), search.search(store, "the", Page(offset=2))
    assert (first.total, first.counted, first.ranked, first.ranked_of) == (3, False, True, 2)
    assert {hit.card.number for hit in first.hits} == set(last[:2])
    assert [hit.score for hit in first.hits] == sorted((hit.score for hit in first.hits), reverse=True)
    assert (rest.ranked, [hit.card.number for hit in rest.hits]) == (False, last[2:])
    assert all(hit.score is None for hit in rest.hits)


def test_marks_hold_in_any_script_and_behind_controls(tmp_path: Path) -> None:
    text = "Ünï😀 \x00 東京 dam\ud800 dam " + "x " * 300 + "dam"
    with Store(tmp_path / "odd.sayso") as store:
        with store.transaction():
            store.put([prepare(article(text), None)])
        (hit,) = search.search(store, "dam").hits
        marks = [mark for piece in hit.pieces for mark in piece.marks]
        assert [text[start:end] for start, end in marks] == ["dam"] * len(marks)
        assert len(marks) == 3


def test_a_text_full_of_the_word_costs_little(tmp_path: Path) -> None:
    with Store(tmp_path / "long.sayso") as store:
        with store.transaction():
            store.put([prepare(article("dam " * 200_000), None)])
        (hit,) = search.search(store, "dam").hits
        assert len(hit.pieces) == search.SNIPPETS


@given(HOSTILE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_typed_gives_results_or_a_usage_error(store: Store, typed: str) -> None:
    try:
        results = search.search(store, typed)
    except UsageError:
        return
    assert results.total >= len(results.hits)


@given(st.text("abc é東\x00\n", max_size=400))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_snippets_of_any_text_are_stretches_of_it(tmp_path: Path, text: str) -> None:
    with Store(tmp_path / "any.sayso") as store:
        with store.transaction():
            (placed,) = store.put([prepare(article(f"{text} abc"), None)])
        hits = [hit for hit in search.search(store, "abc", Page(10_000)).hits if hit.card.number == placed.article]
        assert hits
        for piece in hits[0].pieces:
            assert f"{text} abc"[piece.start : piece.end] == piece.text
            assert all(f"{text} abc"[start:end] == "abc" for start, end in piece.marks)


@pytest.mark.parametrize("odd", [search.OPEN, search.CLOSE, search.OPEN + search.CLOSE, "\0", ""])
def test_marks_hold_where_the_text_has_such_signs_itself(tmp_path: Path, odd: str) -> None:
    text = f"The {odd} dam of Skarn {odd} held, and the dam {odd} of Ostrin did not."
    with Store(tmp_path / "signs.sayso") as store:
        with store.transaction():
            store.put([prepare(article(text), None)])
        (hit,) = search.search(store, "dam OR Skarn").hits
        marks = [mark for piece in hit.pieces for mark in piece.marks]
        assert [text[start:end] for start, end in marks] == ["dam", "Skarn", "dam"]

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sayso import Archive
from sayso.matches.candidates import MemoryIndex
from sayso.matches.matching import matches, signed
from tests.matches.telling import DIGEST, EDITED, HOST, ORIGINAL, REWORDED, RIVAL, STRANGER, article

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.values import Article

HELD = {"edited": EDITED, "reworded": REWORDED, "digest": DIGEST, "host": HOST, "rival": RIVAL, "stranger": STRANGER}
ARTICLES = [replace(article(text), ref=name) for name, text in HELD.items()]


def found(one: Article, *, same_event: bool = False, held: list[Article] = ARTICLES) -> dict[str, str]:
    index = MemoryIndex(signed(each) for each in held)
    listed = matches(one, index, lambda number: held[number], same_event=same_event)
    return {str(each.ref): each.comparison.relation for each in listed}


def test_relatives_are_listed_and_rivals_and_strangers_are_not() -> None:
    listed = found(article(ORIGINAL))
    assert next(iter(listed)) == "edited"
    assert set(listed) == {"edited", "reworded", "digest", "host"}


def test_an_independent_report_is_listed_where_asked() -> None:
    assert found(article(ORIGINAL), same_event=True).get("rival") == "same-event"


def test_no_article_matches_its_own_record_but_the_same_text_elsewhere_does() -> None:
    assert "edited" not in found(ARTICLES[0])
    assert found(replace(ARTICLES[0], ref="copy"))["edited"] == "identical"


def test_the_order_of_adding_changes_nothing() -> None:
    there, back = found(article(ORIGINAL)), found(article(ORIGINAL), held=ARTICLES[::-1])
    assert list(there.items()) == list(back.items())


def test_an_article_taken_out_of_the_archive_is_passed_over() -> None:
    index = MemoryIndex(signed(each) for each in ARTICLES)
    assert matches(article(ORIGINAL), index, lambda _number: None) == []


def test_every_version_of_a_live_page_is_a_relative() -> None:
    lines = ORIGINAL.split("\n\n")
    held = [
        replace(
            article("\n\n".join([f"Update {number}: the harbour is shut for hour {number}.", *lines])), ref=str(number)
        )
        for number in range(60)
    ]
    assert len(found(article(ORIGINAL), held=held)) == 60


@pytest.mark.parametrize("text", ["", "Yes.", "All rights reserved. Sign up for our newsletter."])
def test_next_to_nothing_has_no_relatives(text: str) -> None:
    assert found(article(text)) == {}


def test_an_archive_file_answers_as_memory_does(tmp_path: Path) -> None:
    with Archive(tmp_path / "news.sayso") as archive:
        archive.add(*ARTICLES, statements=False)
        listed = archive.match(article(ORIGINAL), same_event=True)
    assert {str(each.ref): each.comparison.relation for each in listed} == found(article(ORIGINAL), same_event=True)

"""Speakers under another name: what is another spelling of one name, what is none, and what a translator made of it."""

from __future__ import annotations

import pytest

from sayso.matches.aligned import align
from sayso.matches.sheet import sheet
from sayso.stemma.changes import changes
from tests.stemma.changes.told import CREW, HEADLINE, INQUIRY, between, reading

RENAMED = [
    ("Harbour chief Greta Lund said the pier was safe.", "Harbour chief Greta Lunn said the pier was safe."),
    ("Harbour chief Greta Lund said the pier was safe.", "Harbour chief Wilhelmina Lund said the pier was safe."),
]
KEPT = [
    ("The pier was safe, Anna-Greta Lund-Moe said.", "Anna-Greta Lund-Moe, the harbour chief, said the pier was safe."),
    ("The pier was safe, police in Osmund said.", "Police said the pier was safe."),
    ("Harbour chief Greta Lund said the pier was safe.", "Lund said the pier was safe."),
]


def texts(*sentences: str) -> list[str]:
    return [f"{HEADLINE}\n\n{CREW}\n\n{each}\n\n{INQUIRY}" for each in sentences]


def kinds(before: str, after: str) -> list[str]:
    found = between(*texts(before, after))
    return [each.kind for each in found if each.kind in {"speaker-renamed", "source-changed"}]


@pytest.mark.parametrize(("before", "after"), RENAMED, ids=[after for _, after in RENAMED])
def test_a_name_of_which_a_part_differs_is_another_spelling(before: str, after: str) -> None:
    assert kinds(before, after) == ["speaker-renamed"]
    assert kinds(after, before) == ["speaker-renamed"]


@pytest.mark.parametrize(("before", "after"), KEPT, ids=[after for _, after in KEPT])
def test_a_name_with_hyphens_or_without_its_first_part_is_kept(before: str, after: str) -> None:
    assert kinds(before, after) == []
    assert kinds(after, before) == []


def test_who_says_the_same_in_a_translation_is_the_same_speaker() -> None:
    before = "The finance director, Sukhbat Dorj, said the pier was safe."
    after = "Finance director Subadai Duoerji said the pier was safe."
    one, other = (reading(text) for text in texts(before, after))
    aligned = align(sheet(one.article), sheet(other.article))
    told = {each.kind for each in changes(one, other, aligned, "translated")}
    assert "speaker-renamed" in told
    assert "source-changed" not in told
    assert "source-changed" in {each.kind for each in changes(one, other, aligned, "reworded")}

"""Noun phrases beside a cue: what belongs to the subject and what does not."""

from __future__ import annotations

import pytest

from sayso.attribution.phrases import clause_start, is_adverb, subject_after, subject_before, verb_group_start
from sayso.attribution.tokens import words

BEFORE = [
    ("Ana Ruiz", "Ana Ruiz"),
    ("Ana Ruiz, a doctor,", "Ana Ruiz, a doctor"),
    ("Ana Ruiz (D-Ohio)", "Ana Ruiz (D-Ohio)"),
    ("In the town Ana Ruiz", "Ana Ruiz"),
    ("It rained because Ana Ruiz", "Ana Ruiz"),
    ("and he", "he"),
    ("Dr. J. Ruiz", "Dr. J. Ruiz"),
    ("France and Spain", "France and Spain"),
    ("But on Monday,", None),
    ("", None),
    (".", None),
]
AFTER = [
    ("Ana Ruiz on Monday", "Ana Ruiz"),
    ("Ana Ruiz, a doctor.", "Ana Ruiz, a doctor"),
    ("she in May", "she"),
    ("the driver.", "the driver"),
    ("that it rained", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_the_subject_before_a_cue(text: str, expected: str | None) -> None:
    tokens = words(text, 0, len(text))
    found = subject_before(tokens, len(tokens))
    assert (found and text[tokens[found[0]].start : tokens[found[1] - 1].end]) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER)
def test_the_subject_after_a_cue(text: str, expected: str | None) -> None:
    tokens = words(text, 0, len(text))
    found = subject_after(tokens, 0)
    assert (found and text[tokens[found[0]].start : tokens[found[1] - 1].end]) == expected


@pytest.mark.parametrize(
    ("text", "start"), [("she has never publicly said", 1), ("she said", 1), ("the family said", 2)]
)
def test_where_a_verb_group_begins(text: str, start: int) -> None:
    tokens = words(text, 0, len(text))
    assert verb_group_start(tokens, len(tokens) - 1) == start


@pytest.mark.parametrize(
    ("text", "start"), [("However, it rained", 2), ("It rained", 0), ("However it rained", 0), ("", 0)]
)
def test_a_clause_begins_behind_its_connective(text: str, start: int) -> None:
    assert clause_start(words(text, 0, len(text))) == start


@pytest.mark.parametrize(("word", "adverb"), [("quickly", True), ("family", False), ("july", False), ("fast", False)])
def test_adverbs_in_ly(word: str, *, adverb: bool) -> None:
    assert is_adverb(word) is adverb

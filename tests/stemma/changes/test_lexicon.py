"""Every entry of english.toml does what it stands there for."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import LEVELS, lexicon
from sayso.stemma.changes.spelling import spelling

ENGLISH = files("sayso.stemma.changes").joinpath("english.toml")
TABLE: dict[str, Any] = tomllib.loads(ENGLISH.read_text(encoding="utf-8"))
PHRASES = [(phrase, level) for level, phrases in TABLE["certainty"].items() for phrase in phrases]
STEPS = [
    (ladder["of"], step, word)
    for ladder in TABLE["severity"]
    for step, words in enumerate(ladder["steps"])
    for word in words
]


def test_phrases_put_a_clause_at_their_level_and_stand_once() -> None:
    assert len({phrase for phrase, _ in PHRASES}) == len(PHRASES)
    for phrase, level in PHRASES:
        assert lexicon().certainty[tuple(map(spelling, phrase.split()))] == LEVELS[level]


@pytest.mark.parametrize(("ladder", "step", "word"), STEPS)
def test_a_word_has_one_step_on_its_ladder(ladder: str, step: int, word: str) -> None:
    assert [found for of, found in lexicon().severity[stem(word)] if of == ladder] == [step] * len(
        [1 for of, found, other in STEPS if of == ladder and stem(other) == stem(word)]
    )


def test_opposites_stand_on_one_side() -> None:
    for sides in lexicon().opposites.values():
        assert len({pair for pair, _ in sides}) == len(sides)


def test_loaded_and_denying_words_are_known() -> None:
    assert {stem(word) for word in TABLE["loaded"]["words"]} == lexicon().loaded
    assert {spelling(word) for word in TABLE["open"]["words"]} == lexicon().open
    assert {spelling(word) for word in TABLE["negation"]["denying"]} == lexicon().denying
    assert not lexicon().denying & lexicon().negations
    assert {spelling(word) for word in TABLE["generic"]["words"]} == lexicon().generic

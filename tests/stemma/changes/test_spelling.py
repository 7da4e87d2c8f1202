from __future__ import annotations

import pytest

from sayso.stemma.changes.spelling import SINGLE, spelling


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organise", "organize"),
        ("organisation", "organization"),
        ("analysed", "analyzed"),
        ("colours", "colors"),
        ("favourite", "favorite"),
        ("neighbourhood", "neighborhood"),
        ("centre", "center"),
        ("fibres", "fibers"),
        ("dialogue", "dialog"),
        ("defence", "defense"),
        ("travelled", "traveled"),
        ("levelling", "leveling"),
        ("Eryılmaz", "Eryilmaz"),
        ("Müller", "Muller"),
        ("don’t", "don't"),
        *SINGLE.items(),
    ],
)
def test_one_word_in_two_spellings(british: str, american: str) -> None:
    assert spelling(british) == spelling(american)


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("rise", "rize"), ("more", "moer"), ("wise", "wize"), ("tolled", "told"), ("may", "might")],
)
def test_other_words_stay_others(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)

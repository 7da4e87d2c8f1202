from __future__ import annotations

import sayso
from sayso.stemma.retelling import retelling
from tests.matches.telling import EDITED, HOST, ORIGINAL, RIVAL, STRANGER
from tests.stemma.changes.told import STORY, reading, retold


def test_a_retelling_has_its_changes_and_all_that_a_comparison_has() -> None:
    found = retelling(reading(STORY), reading(retold("About 340", "About 430")))
    assert found.relation == "light-edit"
    assert found.passages
    assert [each.kind for each in found.changes] == ["figure"]


def test_independent_tellings_and_strangers_changed_nothing() -> None:
    assert retelling(reading(ORIGINAL), reading(RIVAL)).changes == ()
    assert retelling(reading(ORIGINAL), reading(STRANGER)).changes == ()


def test_the_surroundings_of_an_excerpt_are_neither_left_out_nor_put_in() -> None:
    found = retelling(reading(ORIGINAL), reading(HOST))
    assert found.relation == "excerpt"
    assert not {each.kind for each in found.changes} & {"added", "dropped"}


def test_the_public_name_reads_both_articles() -> None:
    (one,), (other,) = sayso.read(ORIGINAL), sayso.read(EDITED)
    found = sayso.compare(one, other)
    assert found.relation == "light-edit"
    assert found.changes
    assert sayso.compare(one, other, tagger=False).changes
    assert sayso.compare(one, one).changes == ()

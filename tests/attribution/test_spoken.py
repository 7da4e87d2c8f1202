"""Direct speech: which quotation goes with which cue, and which quotations are no speech."""

from __future__ import annotations

import pytest

from tests.attribution.story import read, said

SPEECH = [
    ('"The bridge is closed," said Mayor Ilsa Brandt.', ("Mayor Ilsa Brandt", "said", '"The bridge is closed,"')),
    ("“The bridge is closed,” Brandt said.", ("Brandt", "said", "“The bridge is closed,”")),
    ("‘The bridge is closed,’ Brandt said.", ("Brandt", "said", "‘The bridge is closed,’")),
    ("« The bridge is closed », Brandt said.", ("Brandt", "said", "« The bridge is closed »")),
    ("``The bridge is closed,'' Brandt said.", ("Brandt", "said", "``The bridge is closed,''")),
    ('"The bridge," she said, "is closed for good."', ("she", "said", '"The bridge," | "is closed for good."')),
    ('"It is closed," Brandt said. "It stays closed."', ("Brandt", "said", '"It is closed," | "It stays closed."')),
    ('"Why now?" he asked.', ("he", "asked", '"Why now?"')),
    ('"Get out!" shouted the driver.', ("the driver", "shouted", '"Get out!"')),
    ('"Never," she chuckled.', ("she", "chuckled", '"Never,"')),
    ('She wrote: "We are leaving in the morning."', ("She", "wrote", '"We are leaving in the morning."')),
    ("He added: “Nobody listened.”", ("He", "added", "“Nobody listened.”")),
    ('She said, "We are leaving in the morning."', ("She", "said", '"We are leaving in the morning."')),
    ('"We will rebuild every house." - Mayor Ana Ruiz', ("Mayor Ana Ruiz", "-", '"We will rebuild every house."')),
    ("“We will rebuild every house.” — Ana Ruiz", ("Ana Ruiz", "—", "“We will rebuild every house.”")),
    ("“We were told nothing,” Ms. Holm told the Ostrin Courier.", ("Ms. Holm", "told", "“We were told nothing,”")),
    ("\"He came 'home' to us,\" Holm recalled.", ("Holm", "recalled", "\"He came 'home' to us,\"")),
    ('"We lost it all, he said.', ("he", "said", '"We lost it all,')),
    ('We lost it all," he said.', ("he", "said", 'We lost it all,"')),
]
NOT_WHAT_IS_SAID = [
    ('On "Harbour Tonight," Brandt said the bridge stays.', ("Brandt", "said", "the bridge stays")),
    ("On Radio Quay’s “Harbour Tonight,” Brandt said the bridge stays.", ("Brandt", "said", "the bridge stays")),
    ("In “Night Boats,” Brandt writes that the port died.", ("Brandt", "writes", "that the port died")),
    ('In "never again," Brandt said, "lies hope."', ("Brandt", "said", '"never again," | "lies hope."')),
]
NO_SPEECH = [
    "“(Laughter and applause from the gallery.)”",
    'The novel "The Long Winter" sold well.',
    'She reads "The Long Winter" every year.',
    'The ship "Aurora Borealis" left the port.',
    'Tom "Tiny" Morris left the club.',
    'The so-called "free" lunch cost a lot.',
    "The “smart” meter stopped.",
    "The '90s were the years of rock 'n' roll.",
    "A 12\" pipe and an 8' ladder were stolen.",
    "The workers' houses and the boys' club burned.",
    'He won the "Golden Spade" for his garden.',
    "Visitors saw “Night Boats” and “Harbour at Dusk” in two rooms.",
]


@pytest.mark.parametrize(("text", "expected"), SPEECH)
def test_speech_has_its_cue_and_its_speaker(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]
    assert read(text).statements[0].kind == "direct"


@pytest.mark.parametrize(("text", "expected"), NOT_WHAT_IS_SAID)
def test_a_work_or_a_programme_behind_a_preposition_is_where_it_was_said(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("text", NO_SPEECH)
def test_titles_nicknames_and_scare_quotes_are_no_statements(text: str) -> None:
    assert said(text) == []


def test_a_quotation_without_a_cue_is_kept_and_doubted() -> None:
    (statement,) = read("“We never saw the water coming at all.”").statements
    assert (statement.speaker, statement.rule) == (None, "quotation-alone")
    assert "no cue beside the quotation" in statement.reasons


def test_two_speakers_in_one_paragraph_stay_apart() -> None:
    text = "“It was dark,” Holm said. “We left,” Brandt said."
    assert said(text) == [("Holm", "said", "“It was dark,”"), ("Brandt", "said", "“We left,”")]


def test_another_cue_between_two_quotations_ends_the_first() -> None:
    text = "“It was dark,” Holm said, and Brandt added: “We left.”"
    assert [content for _, _, content in said(text)] == ["“It was dark,”", "“We left.”"]

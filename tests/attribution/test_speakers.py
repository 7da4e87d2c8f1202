"""From the words of a source to a speaker: name, kind, role, and doubt where the words don't tell."""

from __future__ import annotations

import pytest

from sayso.attribution.speakers import Names, names, speaker
from sayso.values import Speaker
from tests.attribution.story import paragraphs, read

NAMED = [
    ("Ilsa Brandt", ("Ilsa Brandt", "person", None)),
    ("Mayor Ilsa Brandt", ("Ilsa Brandt", "person", "Mayor")),
    ("Treasury Secretary Ilsa Brandt", ("Ilsa Brandt", "person", "Treasury Secretary")),
    ("Ostrin police chief Karl Ott", ("Karl Ott", "person", "Ostrin police chief")),
    ("Karl Ott, the ministry's spokesman", ("Karl Ott", "person", "the ministry's spokesman")),
    ("Karl Ott, 54", ("Karl Ott", "person", None)),
    ("The ministry's spokesman, Karl Ott", ("Karl Ott", "person", "The ministry's spokesman")),
    ("Ms. Holm", ("Holm", "person", "Ms.")),
    ("Ludwig van der Velde", ("Ludwig van der Velde", "person", None)),
    ("Reuters", ("Reuters", "outlet", None)),
    ("the New York Times", ("The New York Times", "outlet", None)),
    ("the Foreign Ministry", ("the Foreign Ministry", "government", None)),
    ("The White House", ("The White House", "government", None)),
    ("the French embassy in Ostrin", ("the French embassy in Ostrin", "government", None)),
    ("the Meridian Bank", ("the Meridian Bank", "organisation", None)),
    ("Harbour Board", ("Harbour Board", "organisation", None)),
    ("Ana Ruiz and Karl Ott", ("Ana Ruiz and Karl Ott", "group", None)),
]
NAMELESS = [
    ("police", "government", "police"),
    ("Police", "government", "Police"),
    ("officials", "group", "officials"),
    ("Two officials familiar with the matter", "group", "Two officials familiar with the matter"),
    ("a spokesman for the ministry", "unnamed", "a spokesman for the ministry"),
    ("the harbour board", "organisation", "the harbour board"),
    ("the report", "document", "the report"),
    ("they", "group", "they"),
]


def who(text: str, known: Names | None = None, before: Speaker | None = None) -> tuple[Speaker | None, str]:
    return speaker(text, paragraphs(text), known or Names(), before)


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_named_source_is_told(text: str, expected: tuple[str, str, str | None]) -> None:
    found, _ = who(text)
    assert found is not None
    assert (found.name, found.kind, found.role) == expected
    assert found.mentions == paragraphs(text)


@pytest.mark.parametrize(("text", "kind", "role"), NAMELESS)
def test_a_nameless_source_keeps_its_words_and_says_so(text: str, kind: str, role: str) -> None:
    found, doubt = who(text)
    assert found is not None
    assert (found.name, found.kind, found.role) == (None, kind, role)
    assert doubt


@pytest.mark.parametrize("text", ["Moscow", "The Courier", "Vell"])
def test_a_lone_name_is_no_person_and_doubtful(text: str) -> None:
    found, doubt = who(text)
    assert found is not None
    assert found.kind != "person"
    assert "nothing in the text tells" in doubt


def test_a_surname_is_the_full_name_of_the_text() -> None:
    known = names(story := "Mayor Ilsa Brandt came late. Brandt left.", paragraphs(story))
    found, doubt = who("Brandt", known)
    assert found is not None
    assert (found.name, found.kind, doubt) == ("Ilsa Brandt", "person", "")


def test_a_surname_of_two_people_stays_as_it_is() -> None:
    known = names(story := "Ilsa Brandt came. So did Otto Brandt.", paragraphs(story))
    assert known.full("Brandt") == "Brandt"


def test_the_longer_form_of_a_name_wins() -> None:
    known = names(story := "Ana Ruiz came. But Ana Maria Ruiz left.", paragraphs(story))
    assert known.full("Ruiz") == "Ana Maria Ruiz"


def test_he_and_she_are_the_speaker_before_and_doubted() -> None:
    brandt = Speaker("Ilsa Brandt", "person", "Mayor")
    found, doubt = who("she", before=brandt)
    assert found is not None
    assert (found.name, found.role) == ("Ilsa Brandt", "Mayor")
    assert "taken to be" in doubt


@pytest.mark.parametrize("before", [None, Speaker("Reuters", "outlet"), Speaker(None, "unnamed", "an aide")])
def test_he_without_a_named_person_before_is_nobody(before: Speaker | None) -> None:
    found, doubt = who("he", before=before)
    assert found is None
    assert "unresolved" in doubt


def test_no_source_is_no_speaker() -> None:
    assert speaker("", (), Names(), None) == (None, "the text names no source")


def test_the_doubt_reaches_the_statement() -> None:
    (statement,) = read("Moscow said that the treaty was dead.").statements
    assert any("Moscow" in reason for reason in statement.reasons)

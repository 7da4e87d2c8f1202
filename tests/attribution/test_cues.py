"""Every entry of every word list is loaded and does something."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sayso.attribution import grammar
from sayso.attribution.confidence import measured
from sayso.attribution.cues import Verb, lexicon, plural
from sayso.attribution.quotation import quotations
from sayso.attribution.tokens import words
from tests.attribution.story import of, paragraphs, read, said


def table(name: str) -> dict[str, dict[str, object]]:
    return tomllib.loads(files("sayso.attribution").joinpath(name).read_text(encoding="utf-8"))


CUES = table("cues.toml")
LEMMAS = sorted(CUES["verbs"])
# One sentence for each complement; {} takes the verb in the past.
FRAMES = {
    "clause": "Ilsa Brandt {} that the old bridge was unsafe.",
    "to": "Ilsa Brandt {} the council to close the old bridge.",
    "object": "Ilsa Brandt {} the closing of the old bridge.",
    "quote": "Ilsa Brandt {}: “The old bridge is unsafe.”",
}


def forms(lemma: str) -> dict[str, tuple[str, Verb]]:
    """Return word and verb by form; forms that are written alike are listed under the first."""
    return {verb.form: (word, verb) for word, verbs in lexicon().verbs.items() for verb in verbs if verb.lemma == lemma}


def written(lemma: str, form: str) -> str:
    known = forms(lemma)
    word, verb = known.get(form) or known["base"]
    return f"{word} {verb.particle}" if verb.particle else word


@pytest.mark.parametrize("lemma", LEMMAS)
def test_every_verb_attributes_in_each_of_its_frames(lemma: str) -> None:
    past = written(lemma, "past" if "past" in forms(lemma) else "third")
    for frame in CUES["verbs"][lemma]["frames"]:
        text = FRAMES[frame].format(past)
        found = [statement for statement in read(text).statements if of(text, statement.cue) == [past]]
        assert [of(text, statement.source) for statement in found] == [["Ilsa Brandt"]], text


@pytest.mark.parametrize("lemma", LEMMAS)
def test_every_form_of_a_verb_is_known(lemma: str) -> None:
    entry = CUES["verbs"][lemma]
    listed = entry.get("forms")
    if listed:
        assert {word for word, _ in forms(lemma).values()} == {entry.get("base", lemma), *listed}
    assert len(forms(lemma)) >= 3
    for word, verb in forms(lemma).values():
        text = f"{word} {verb.particle or ''}".strip()
        assert lexicon().verb_at(words(text, 0, len(text)), 0) is not None


@pytest.mark.parametrize("lemma", LEMMAS)
@pytest.mark.parametrize("form", ["third", "participle"])
def test_present_and_perfect_attribute_a_quotation(lemma: str, form: str) -> None:
    auxiliary = "has " if form == "participle" else ""
    known = forms(lemma)
    word = written(lemma, form if form in known else "past")
    if form == "third" and "third" not in known:
        word = written(lemma, "base")
    text = f"“The old bridge is unsafe,” Ilsa Brandt {auxiliary}{word}."
    assert [source for source, _, _ in said(text)] == ["Ilsa Brandt"], text


@pytest.mark.parametrize("noun", CUES["nouns"]["words"])
def test_every_noun_attributes(noun: str) -> None:
    for word in (noun, plural(noun)):
        text = f"Nobody heard the {word} that the old bridge was unsafe."
        assert ("", word, "that the old bridge was unsafe") in said(text), text


@pytest.mark.parametrize("phrase", CUES["prepositions"]["phrases"])
def test_every_preposition_attributes(phrase: str) -> None:
    text = f"The old bridge is unsafe, {phrase} Ilsa Brandt."
    assert said(text) == [("Ilsa Brandt", phrase, "The old bridge is unsafe")]


@pytest.mark.parametrize("word", CUES["hearsay"]["words"])
def test_every_hearsay_word_names_nobody(word: str) -> None:
    text = f"The old bridge was {word} unsafe for years."
    assert said(text) == [("", word, "The old bridge was | unsafe for years")]


@pytest.mark.parametrize("word", CUES["labels"]["words"])
def test_every_rubric_before_a_colon_names_nobody(word: str) -> None:
    assert said(f"{word.upper()}: Old bridge closed for good") == []


def test_every_list_of_grammar_is_loaded_without_repeats() -> None:
    for name, entries in table("grammar.toml").items():
        assert getattr(grammar, name.upper()) == frozenset(entries)
        assert len(set(entries)) == len(entries), name
        assert all(word == word.lower() and "’" not in word for word in entries), name


@pytest.mark.parametrize("rule", sorted(table("confidence.toml")["rules"]))
def test_every_rule_has_measured_shares(rule: str) -> None:
    assert 0 < measured(rule, sourced=True) <= measured(rule, sourced=False) <= 1


@pytest.mark.parametrize("word", sorted(grammar.ELISIONS))
def test_every_elision_opens_no_quotation(word: str) -> None:
    text = f"It came '{word} the hill, as the neighbours' dog did."
    assert quotations(text, paragraphs(text)) == ()

"""Pronouns, "who", first persons, missing sources: resolved with a reason, or left open with one."""

from __future__ import annotations

import pytest

from sayso.attribution.assemble import reading
from sayso.attribution.candidate import Candidate
from sayso.attribution.rules import Found
from sayso.attribution.speakers import pronouns
from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.pronouns import Mention
from sayso.values import Outlet, Span
from tests.attribution.speakers.marked import names, told, who
from tests.attribution.story import story

RESOLVED = [
    ("[Ilsa Brandt] (said) {yes}. [She] (said) {no}.", "Ilsa Brandt"),
    ("[Ilsa Brandt] (said) {yes} to Karl Ott. [He] (said) {no}.", "Karl Ott"),
    ("The owner, Ilsa Brandt, met Karl Ott. [She] (said) {no}.", "Ilsa Brandt"),
    ("Chairman Vell Orsk met Ilsa Brandt. [He] (said) {no}.", "Vell Orsk"),
    ("[The Meridian Bank] (said) {yes}. [It] (said) {no}.", "Meridian Bank"),
    ("[Ilsa Brandt] (said) {yes} and the Meridian Bank paid. [They] (said) {no}.", "Meridian Bank"),
    ("It rained on Ilsa Brandt. {No}, (in) [her] view.", "Ilsa Brandt"),
    ("It surprised President-elect Karl Ott, [who] (said) {no}.", "Karl Ott"),
    ("After the fall of President-elect Karl Ott, [who] (said) {no}, it rained.", "Karl Ott"),
]


# What the learnt weights prefer where the grammar allows both: who spoke last, who came first, who is near.
PREFERRED = [
    ("[Ilsa Brandt] (said) {yes} to Ana Ruiz. [She] (said) {no}.", "Ilsa Brandt"),
    ("Ana Ruiz paid.\n\nIlsa Brandt left the hall. [She] (said) {no}.", "Ilsa Brandt"),
    ("[Ilsa Brandt] (said) {yes}. “Ana Ruiz paid.” [She] (said) {no}.", "Ilsa Brandt"),
    ("The Ostra Fund sued the Meridian Bank. [The Ostra Fund] (said) {yes}. [It] (said) {no}.", "Ostra Fund"),
]


@pytest.mark.parametrize(("text", "name"), PREFERRED)
def test_of_two_who_fit_the_weights_choose(text: str, name: str) -> None:
    speaker = told(text).statements[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_every_feature_has_a_weight_and_what_is_not_the_case_is_left_out() -> None:
    mention = Mention(Entity("person", "Ilsa Brandt", ("ilsa", "brandt")), 0, subject=True, quoted=False, spoke=False)
    told = pronouns.features(mention, 0, inside=False)
    assert set(pronouns.learnt().people) > set(pronouns.learnt().things)
    assert set(pronouns.learnt().people) > set(told)
    assert {"here", "subject", "named", "full"} <= set(told)
    assert not {"quoted", "untold", "spoke", "gender"} & set(told)


def test_a_candidate_that_does_not_stand_out_is_no_answer() -> None:
    alike = [
        Mention(Entity("person", name, tuple(name.lower().split())), 1, subject=False, quoted=False, spoke=False)
        for name in ("Ilsa Brandt", "Ana Ruiz", "Eva Lund", "Ida Orsk")
    ]
    entity, why = pronouns.choose("she", alike, inside=False)
    assert entity is None
    assert "may be" in why
    assert pronouns.choose("she", alike[:1], inside=False)[0] is alike[0].entity
    assert pronouns.choose("he", [], inside=False)[0] is None


@pytest.mark.parametrize(("text", "name"), RESOLVED)
def test_a_pronoun_is_resolved_and_the_reason_told(text: str, name: str) -> None:
    statement = told(text).statements[-1]
    assert statement.speaker is not None
    assert statement.speaker.name == name
    assert any("is taken to be" in reason or "goes with" in reason for reason in statement.reasons)


OPEN = [
    "[He] (said) {no}.",
    "The Meridian Bank paid. [She] (said) {no}.",
    "Ilsa Brandt paid. [He] (said) {no}.",
    "It rained. [You] (said) {no}.",
    "It rained. [I] (said) {no}.",
    "[Ilsa Brandt] (said) {yes}. Nobody knows. (It was said) {no}.",
]


@pytest.mark.parametrize("text", OPEN[:-1])
def test_where_nobody_fits_nobody_is_named(text: str) -> None:
    statement = told(text).statements[-1]
    assert statement.speaker is None
    assert statement.reasons


ADDRESSED = [
    ("Ana Ruiz left. [Karl Ott] (said): {“[You] (called) it {a toy}, Ana.”}", "Ana Ruiz"),
    ("Ana Ruiz left. [Karl Ott] (said): {“Ana, [you] (told) us {no}.”}", "Ana Ruiz"),
    ("Ana Ruiz left. [Karl Ott] (said): {“[You] (told) us {that Ana had left}.”}", None),
    ("Karl Ott left. [Karl Ott] (said): {“[You] (told) us {no}.”}", None),
]


@pytest.mark.parametrize(("text", "name"), ADDRESSED)
def test_you_is_who_is_called_by_name(text: str, name: str | None) -> None:
    assert names(text)[-1] == name


def test_you_in_a_question_is_who_answers_it() -> None:
    text = "Ana Ruiz came.\n\nQ: So you told them no?\n\nANA RUIZ: Never."
    spans = {word: Span(text.index(word), text.index(word) + len(word)) for word in ("you", "told", "no", "ANA RUIZ")}
    asked = Candidate((spans["no"],), (spans["told"],), (spans["you"],), "marked", probability=1.0)
    never = Span(text.index("Never"), len(text))
    turn = Candidate((never,), (), (spans["ANA RUIZ"],), "transcript-turn", probability=1.0)
    found = reading(story(text), Found((asked, turn), ())).statements
    assert [one.speaker.name for one in found if one.speaker] == ["Ana Ruiz", "Ana Ruiz"]


def test_two_who_fit_alike_are_both_named_in_the_reason() -> None:
    statement = told("Ilsa Brandt, Ana Ruiz left. [She] (said) {no}.").statements[-1]
    assert statement.speaker is None or statement.speaker.name in {"Ilsa Brandt", "Ana Ruiz"}
    assert any("Ilsa Brandt" in reason or "Ana Ruiz" in reason for reason in statement.reasons)


def test_i_and_we_inside_a_content_are_its_speaker() -> None:
    text = "[Ilsa Brandt] (said), {“[I] (told) them {no} and [we] (warned) {him}.”}"
    assert names(text) == ["Ilsa Brandt", "Ilsa Brandt", "Ilsa Brandt"]


def test_he_inside_his_own_quotation_is_somebody_else() -> None:
    text = "Karl Ott left. [Otto Lund] (said): {“[He] (told) me {no}.”}"
    assert names(text) == ["Otto Lund", "Karl Ott"]


def test_he_inside_his_own_paraphrase_is_himself() -> None:
    text = "Karl Ott left. Then [Otto Lund] (said) {that [he] (had told) them {no}}."
    assert names(text) == ["Otto Lund", "Otto Lund"]


def test_i_and_we_of_the_story_are_author_and_outlet() -> None:
    assert names("So [I] (say) {no}.", byline=("Ana Ruiz",)) == ["Ana Ruiz"]
    assert names("So [we] (understand) {no}.", outlet=Outlet("Kestrel Herald")) == ["Kestrel Herald"]


def test_a_quotation_without_source_goes_on_with_the_speaker_before() -> None:
    text = "[Ilsa Brandt] (said): {“No.”}\n\n[](){“Never.”}"
    assert names(text) == ["Ilsa Brandt", "Ilsa Brandt"]


def test_a_passive_without_source_is_nobody() -> None:
    (statement,) = told("[]The town (was told) {no}.").statements
    assert statement.speaker is None
    assert "the text names no source" in statement.reasons


def test_an_unnamed_source_keeps_its_description_behind_a_pronoun() -> None:
    _, found = who("[A spokeswoman for the ministry] (said) {no}. [She] (said) {yes}.")
    assert found is not None
    assert (found.name, found.kind, found.role) == (None, "unnamed", "spokeswoman for the ministry")


def test_she_and_somebody_are_two() -> None:
    text = "[Ilsa Brandt] (said) {no}. [She and pilot Karl Ott] (said) {yes}."
    assert [one.kind for one in who(text) if one] == ["person", "group"]
    assert names(text)[-1] == "Ilsa Brandt and Karl Ott"

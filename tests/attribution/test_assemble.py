"""Whole stories: layout, nesting, repeats, running quotations, blocks, transcripts, chains, what nobody says."""

from __future__ import annotations

import pytest

from sayso.values import Credit, Outlet, Part, Span
from tests.attribution.story import of, paragraphs, read, said, shown

HEADLINE = "Courier: Old bridge is unsafe"
DEK = "The old bridge is unsafe, according to the Courier."


def layout(text: str, *kinds: str) -> tuple[Part, ...]:
    return tuple(Part(kind, span) for kind, span in zip(kinds, paragraphs(text), strict=False))


def test_a_quotation_running_over_paragraphs_is_one_statement() -> None:
    text = "“It began at dawn,” Ana Ruiz said. “We ran.\n\n“Nobody came.\n\n“At noon we went home.”\n\nThe river fell."
    (statement,) = read(text).statements
    assert of(text, statement.content) == [
        "“It began at dawn,”",
        "“We ran.",
        "“Nobody came.",
        "“At noon we went home.”",
    ]
    assert statement.kind == "direct"


def test_a_running_quotation_takes_the_cue_that_comes_at_its_end() -> None:
    text = "“It began at dawn and we ran to the hill.\n\n“Nobody came to help us there,” Ana Ruiz said."
    (statement,) = read(text).statements
    assert shown(text, statement)[:2] == ("Ana Ruiz", "said")
    assert len(statement.content) == 2


def test_a_lost_closing_mark_does_not_join_two_speakers() -> None:
    text = '"We won the match, Ruiz said.\n\n"They lost the match," Ott said.'
    assert said(text) == [("Ruiz", "said", '"We won the match,'), ("Ott", "said", '"They lost the match,"')]


@pytest.mark.parametrize(
    ("lead", "source", "cue"), [("Ana Ruiz wrote in her letter:", "Ana Ruiz", "wrote"), ("From the letter:", "", ":")]
)
def test_a_block_quotation_takes_its_source_from_the_line_before(lead: str, source: str, cue: str) -> None:
    text = f"{lead}\n\nWe leave the town with heavy hearts."
    block = paragraphs(text)[1]
    found = [s for s in read(text, blocks=(block,)).statements if s.rule == "block-quotation"]
    assert [(s.kind, shown(text, s)) for s in found] == [("direct", (source, cue, block.of(text)))]


def test_a_block_quotation_without_a_line_before_is_doubted() -> None:
    text = "We leave the town with heavy hearts."
    (statement,) = read(text, blocks=paragraphs(text)).statements
    assert "no line introduces the block quotation" in statement.reasons


def test_turns_of_an_interview_are_direct() -> None:
    text = "Q: When did it begin?\n\nA: At dawn.\n\nQ: And then?\n\nA: We ran."
    statements = read(text).statements
    assert [shown(text, s) for s in statements][:2] == [("Q", ":", "When did it begin?"), ("A", ":", "At dawn.")]
    assert {s.kind for s in statements} == {"direct"}


def test_an_attribution_inside_a_content_is_within_it_and_passes_through_it() -> None:
    text = "The Ostrin Courier wrote that Ana Ruiz said the divers were late."
    outer, inner = read(text, outlet=Outlet("Kestrel Herald")).statements
    assert (outer.within, inner.within) == (None, outer.id)
    assert [hop.name for hop in inner.relay] == ["Ana Ruiz", outer.relay[0].name, "Kestrel Herald"]


def test_headline_dek_and_teaser_that_repeat_are_linked_and_the_body_is_not() -> None:
    text = f"{HEADLINE}\n\n{DEK}\n\n{HEADLINE}\n\n{DEK}"
    statements = read(text, parts=layout(text, "headline", "dek", "teaser", "body")).statements
    first = statements[0].id
    assert [statement.repeats for statement in statements] == [None, first, first, None]


def test_different_statements_of_the_layout_are_not_linked() -> None:
    text = f"{HEADLINE}\n\nThe mayor has gone to sea, according to her aides."
    statements = read(text, parts=layout(text, "headline", "dek")).statements
    assert [statement.repeats for statement in statements] == [None, None]


def test_bylines_credits_and_datelines_attribute_nothing() -> None:
    text = "By Ana Ruiz: staff\n\nVELL (Reuters) - The mayor said the bridge was shut.\n\nSource: Xinhua said so today"
    byline, body, credit = paragraphs(text)
    dateline = Span(body.start, text.index("The mayor"))
    parts = (Part("byline", byline), Part("dateline", dateline), Part("credit", credit))
    given = (Credit("Source: Xinhua", "Xinhua", "wire", "source", credit),)
    reading = read(text, parts=parts, credits=given)
    assert [shown(text, s) for s in reading.statements] == [("The mayor", "said", "the bridge was shut")]
    assert reading.unattributed == ()


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ((), ["Ana Ruiz", "Kestrel Herald"]),
        ((Credit("(Reuters)", "Reuters", "wire", "dateline"),), ["Ana Ruiz", "Reuters", "Kestrel Herald"]),
        ((Credit("RT", "RT", "republished-from", "line"),), ["Ana Ruiz", "RT", "Kestrel Herald"]),
        ((Credit("PTI", "PTI", "with-material-from", "line"),), ["Ana Ruiz", "Kestrel Herald"]),
    ],
)
def test_the_chain_ends_with_credits_and_the_outlet(given: tuple[Credit, ...], names: list[str]) -> None:
    (statement,) = read("Ana Ruiz said it rained hard.", outlet=Outlet("Kestrel Herald"), credits=given).statements
    assert [hop.name for hop in statement.relay] == names


def test_an_outlet_is_not_its_own_relay() -> None:
    (statement,) = read("Reuters reported that it rained hard.", outlet=Outlet("Reuters")).statements
    assert [hop.name for hop in statement.relay] == ["Reuters"]


UNATTRIBUTED = [
    ("It rained all night in Vell.", ["It rained all night in Vell."]),
    ("Ana Ruiz said it rained.", []),
    ("It rained in Vell. Ana Ruiz said that it was cold. Roads closed.", ["It rained in Vell.", "Roads closed."]),
    ("The town has closed two old schools; the mayor said it was wrong.", ["The town has closed two old schools"]),
    ("On a cold Monday in early March, Ana Ruiz said that she was tired.", []),
    ("Yes.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), UNATTRIBUTED)
def test_what_stands_on_nobodys_say_so(text: str, expected: list[str]) -> None:
    assert of(text, read(text).unattributed) == expected


def test_other_languages_get_quotation_marks_and_a_reason() -> None:
    text = "„Wir haben die ganze Nacht gewartet“, sagte Karl Ott."
    (statement,) = read(text, language="de").statements
    assert of(text, statement.quotations) == ["„Wir haben die ganze Nacht gewartet“"]
    assert any("“de”" in reason for reason in statement.reasons)


def test_quotations_of_a_statement_are_those_in_its_content() -> None:
    text = "Brandt called the plan “a disgrace” and “a bad joke”."
    (statement,) = read(text).statements
    assert (statement.kind, of(text, statement.quotations)) == ("mixed", ["“a disgrace”", "“a bad joke”"])

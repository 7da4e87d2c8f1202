from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso.attribution import rules
from sayso.attribution.fusion import alike, fused, with_nested
from sayso.attribution.rules import Found
from sayso.attribution.tagger import Tagged
from sayso.values import Span, replace
from tests.attribution.story import paragraphs

if TYPE_CHECKING:
    from sayso.attribution.candidate import Candidate


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def tagged(text: str, content: str | list[str], cue: str | None = None, source: str | None = None) -> Tagged:
    contents = [content] if isinstance(content, str) else content
    spans = tuple(place(text, words) for words in contents)
    return Tagged(spans, place(text, cue) if cue else None, place(text, source) if source else None, 0.9)


def together(text: str, *found: Tagged) -> tuple[Candidate, ...]:
    return fused(text, rules.find(text, paragraphs(text)), found)


@pytest.mark.parametrize(
    ("text", "content", "cue", "source", "expected"),
    [
        ("“The lock is shut,” the keeper said.", "The lock is shut", "said", "the keeper", "“The lock is shut,”"),
        ("“The lock is shut,” the keeper said.", "“The lock is shut", "said", "the keeper", "“The lock is shut,”"),
        ("He called it “a farce” twice.", "it “a farce", "called", "He", "it “a farce”"),
    ],
)
def test_a_border_beside_a_quotation_mark_is_moved_onto_it(
    text: str, content: str, cue: str, source: str, expected: str
) -> None:
    (only,) = together(text, tagged(text, content, cue, source))
    assert [span.of(text) for span in only.content] == [expected]


def test_a_border_is_never_moved_over_a_word() -> None:
    text = "The mayor promised a “new dawn” for the quay."
    (only,) = together(text, tagged(text, "a “new dawn” for the quay", "promised", "The mayor"))
    assert only.content[0].of(text) == "a “new dawn” for the quay"


def test_the_marks_join_what_the_tagger_found_half_of() -> None:
    text = "“The lock is shut,” the keeper said. “It stays shut.”"
    (only,) = together(text, tagged(text, "“The lock is shut,”", "said", "the keeper"))
    assert [span.of(text) for span in only.content] == ["“The lock is shut,”", "“It stays shut.”"]
    assert (only.basis, only.probability) == ("quotation-marks", 0.9)


def test_a_finding_of_the_tagger_alone_rests_on_the_model() -> None:
    text = "Mrs Oduya favours a toll on the northern quay."
    (only,) = together(text, tagged(text, "a toll on the northern quay", "favours", "Mrs Oduya"))
    assert (only.basis, only.rule) == ("model", "tagger")


def test_a_sure_rule_stands_where_the_tagger_is_silent() -> None:
    text = "“The lock is shut,” the keeper said."
    (only,) = together(text)
    assert (only.rule, only.basis) == ("quotation-cue", "quotation-marks")


def test_a_doubtful_rule_falls_where_the_tagger_is_silent() -> None:
    text = "The mayor promised to mend the lock before the autumn floods."
    assert rules.find(text, paragraphs(text)).candidates
    assert together(text) == ()


def test_a_rule_stands_in_a_headline_however_doubtful() -> None:
    text = "GAZETTE: lock to close for the winter"
    found = rules.find(text, paragraphs(text))
    assert fused(text, found, []) == ()
    (only,) = fused(text, found, [], paragraphs(text))
    assert (only.rule, only.source[0].of(text)) == ("colon", "GAZETTE")


def test_a_turn_of_a_transcript_stays_whole_whatever_the_tagger_sees_in_it() -> None:
    text = "HOST: Who told you?\n\nORR: The keeper said the lock was shut.\n\nHOST: And then?"
    found = rules.find(text, paragraphs(text))
    turns = [candidate.rule for candidate in fused(text, found, [])]
    assert turns == ["transcript-turn"] * 3
    inner = tagged(text, "the lock was shut", "said", "The keeper")
    assert sorted(c.rule for c in fused(text, found, [inner])) == ["tagger", *["transcript-turn"] * 3]
    same = tagged(text, "The keeper said the lock was shut.")
    assert [c.rule for c in fused(text, found, [same])] == ["transcript-turn"] * 3


def test_what_joins_a_turn_with_other_words_is_cut_down_to_these() -> None:
    text = "HOST: Who told you?\n\nORR: The keeper did.\n\nHOST: And then?\n\nThe talk ended in a row."
    found = rules.find(text, paragraphs(text))
    joined = tagged(text, ["The keeper did.", "in a row"], "ended", "The talk")
    assert [[span.of(text) for span in c.content] for c in fused(text, found, [joined])][-1] == ["in a row"]
    shifted = tagged(text, "The keeper did.", "ended", "The talk")
    assert [c.rule for c in fused(text, found, [shifted])] == ["transcript-turn"] * 3


def test_a_signed_quotation_is_the_signers_whatever_the_tagger_joins() -> None:
    text = "“The lock is shut.” ― Ana Ruiz\n“Nobody was asked.” ― Bo Lee"
    found = rules.find(text, paragraphs(text))
    one = tagged(text, ["“The lock is shut.”", "“Nobody was asked.”"], "―", "Ana Ruiz")
    result = [(c.source[0].of(text), [s.of(text) for s in c.content]) for c in fused(text, found, [one])]
    assert result == [("Ana Ruiz", ["“The lock is shut.”"]), ("Bo Lee", ["“Nobody was asked.”"])]


def test_a_block_quotation_stays_though_the_tagger_is_silent() -> None:
    text = "Ana Ruiz wrote in her letter:\n\nWe leave the town with heavy hearts."
    blocks = paragraphs(text)[1:]
    found = rules.find(text, paragraphs(text), blocks)
    (only,) = fused(text, found, [])
    assert (only.rule, only.content) == ("block-quotation", blocks)


def test_a_rule_within_what_the_tagger_found_stays_as_a_nested_one() -> None:
    text = "According to the Gazette, the keeper said that the lock was shut."
    whole = tagged(text, "the keeper said that the lock was shut", "According to", "the Gazette")
    found = together(text, whole)
    assert [candidate.source[0].of(text) for candidate in found] == ["the Gazette", "the keeper"]


def test_a_piece_that_is_the_source_itself_is_no_content() -> None:
    text = "The keeper reportedly told the crew to leave."
    (only,) = together(text, tagged(text, ["The keeper", "to leave"], "reportedly told", "The keeper"))
    assert [span.of(text) for span in only.content] == ["to leave"]
    assert [span.of(text) for span in only.hearsay] == ["reportedly"]


def test_a_piece_that_the_rule_takes_for_the_source_is_no_content() -> None:
    text = "The keeper allegedly asked to leave the lock."
    (only,) = together(text, tagged(text, ["The keeper", "to leave the lock"], "allegedly asked"))
    assert [span.of(text) for span in (*only.source, *only.content)] == ["The keeper", "to leave the lock"]


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("the Gazette on Saturday", "the Gazette"),
        ("the Gazette", "the Gazette"),
        ("Friends of Friday", "Friends of Friday"),
        ("on Saturday", "on Saturday"),
    ],
)
def test_a_day_is_cut_off_the_end_of_a_source(source: str, kept: str) -> None:
    text = f"The lock is shut for good, as reported by {source}."
    (only,) = together(text, tagged(text, "The lock is shut for good", "as reported by", source))
    assert only.source[0].of(text) == kept


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("Minister Ada Quist contradicted her engineers by", "Minister Ada Quist"),
        ("Minister Ada Quist by", "Minister Ada Quist"),
        ("The United Boatmen answered the union by", "The United Boatmen"),
        ("a letter signed by Ada Quist", "a letter signed by Ada Quist"),
    ],
)
def test_what_somebody_did_by_saying_so_is_cut_off_the_end_of_a_source(source: str, kept: str) -> None:
    text = f"{source} arguing for a longer closure of the lock."
    (only,) = together(text, tagged(text, "a longer closure of the lock", "arguing for", source))
    assert only.source[0].of(text) == kept


def test_only_what_names_a_source_is_nested() -> None:
    text = "The paper says the mayor urged the crew to strike while pushing for a toll."
    found = Found((), ())
    outer = fused(text, found, [tagged(text, text[15:-1], "says", "The paper")])
    inner = [tagged(text, "the crew to strike", "urged", "the mayor"), tagged(text, "a toll", "pushing for")]
    assert [c.cue[0].of(text) for c in with_nested(text, found, outer, inner)] == ["says", "urged"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([Span(0, 10)], [Span(0, 10)]),
        ([Span(0, 10)], [Span(0, 5)]),
        ([Span(0, 4), Span(6, 10)], [Span(0, 10)]),
    ],
)
def test_contents_are_alike_that_share_half_of_their_characters(one: list[Span], other: list[Span]) -> None:
    assert alike(one, other)


@pytest.mark.parametrize("other", [[Span(5, 15)], [Span(20, 30)], [Span(9, 100)]])
def test_contents_that_share_less_are_not_alike(other: list[Span]) -> None:
    assert not alike([Span(0, 10)], other)


QUOTED = [
    ("“They told us that the lock was safe,” the keeper said.", [("They", "told", "that the lock was safe")]),
    (
        "“The mayor says it is fine. I say it leaks,” she added.",
        [("The mayor", "says", "it is fine"), ("I", "say", "it leaks")],
    ),
    ("“My sign says ‘Call the keeper.’ Nobody did,” he said.", [("My sign", "says", "‘Call the keeper.’")]),
    # Nobody is named, or nothing is said.
    ("“It was said that the lock was safe,” she noted.", []),
    ("“The lock is shut,” the keeper said.", []),
    # A speaker's own mind is what they say; what they said before is another statement.
    ("“We hope that the lock opens,” the keeper said.", []),
    ("“I told them that the lock was safe,” the keeper said.", [("I", "told", "that the lock was safe")]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_what_a_quoted_speaker_says_that_others_say_is_nested(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = rules.find(text, paragraphs(text))
    outer = fused(text, found, [])
    nested = [one for one in with_nested(text, found, outer) if one not in outer]
    assert [tuple(spans[0].of(text) for spans in (c.source, c.cue, c.content)) for c in nested] == expected


def test_inside_a_quotation_that_is_no_statement_nobody_speaks() -> None:
    text = "The song “Mama Says That It Rains” was heard all night."
    found = rules.find(text, paragraphs(text))
    assert found.inner
    assert with_nested(text, found, fused(text, found, [])) == ()


def test_the_tagger_goes_before_the_rules_inside_a_quotation() -> None:
    text = "“They told us that the lock was safe,” the keeper said."
    found = rules.find(text, paragraphs(text))
    inner = tagged(text, "the lock was safe", "told", "They")
    assert [c.rule for c in with_nested(text, found, fused(text, found, []), [inner])] == ["quotation-cue", "tagger"]


def unsure(text: str, content: str, cue: str, source: str | None, confidence: float) -> Tagged:
    return replace(tagged(text, content, cue, source), confidence=confidence)


NOTED = "The village later left the water union at the mayor's wish, as noted by Ada Quist, a clerk."


def test_a_clause_is_theirs_who_are_named_behind_it_whatever_is_done_in_it() -> None:
    (only,) = together(NOTED, unsure(NOTED, "the water union at the mayor's wish", "left", "The village", 0.7))
    assert [span.of(NOTED) for span in (*only.cue, *only.source)] == ["as noted by", "Ada Quist, a clerk"]
    assert only.content[0].of(NOTED) == NOTED[: NOTED.index(", as")]


def test_what_somebody_says_within_such_a_clause_is_nested() -> None:
    text = "The mayor urged the village to leave, as noted by Ada Quist."
    outer, inner = together(text, tagged(text, "the village to leave", "urged", "The mayor"))
    assert (outer.cue[0].of(text), inner.cue[0].of(text)) == ("as noted by", "urged")


@pytest.mark.parametrize(("confidence", "whole"), [(0.3, True), (0.9, False)])
def test_an_unsure_tagger_cuts_no_such_clause_short(confidence: float, *, whole: bool) -> None:
    cut = unsure(NOTED, "the water union at the mayor's wish", "as noted by", "Ada Quist", confidence)
    (only,) = together(NOTED, cut)
    assert (only.content[0].of(NOTED) == NOTED[: NOTED.index(", as")]) is whole
    assert (only.source[0].of(NOTED) == "Ada Quist, a clerk") is whole


@pytest.mark.parametrize(
    ("cue", "confidence", "kept"),
    [("would forgo", 0.3, False), ("would forgo", 0.9, True), ("would say", 0.3, True), ("is giving up", 0.3, True)],
)
def test_what_somebody_would_do_is_a_statement_only_where_the_tagger_is_sure(
    cue: str, confidence: float, *, kept: bool
) -> None:
    text = f"The mayor {cue} a third of her own pay."
    assert bool(together(text, unsure(text, "a third of her own pay", cue, "The mayor", confidence))) is kept


@pytest.mark.parametrize(
    ("cue", "confidence", "kept"),
    [("has allocated", 0.3, False), ("has allocated", 0.4, True), ("has promised", 0.3, True)],
)
def test_a_nested_saying_without_a_word_for_it_has_to_be_likelier(cue: str, confidence: float, *, kept: bool) -> None:
    text = f"The paper says the mayor {cue} a third of her pay."
    outer = fused(text, Found((), ()), [tagged(text, text[15:-1], "says", "The paper")])
    inner = unsure(text, "a third of her pay", cue, "the mayor", confidence)
    assert (len(with_nested(text, Found((), ()), outer, [inner])) == 2) is kept


@pytest.mark.parametrize(("cue", "kept"), [("would forgo", False), ("would say", True), ("refused", True)])
def test_what_somebody_would_do_is_no_statement_inside_another(cue: str, *, kept: bool) -> None:
    text = f"The paper says the mayor {cue} her own pay."
    found = Found((), ())
    outer = fused(text, found, [tagged(text, text[15:-1], "says", "The paper")])
    inner = tagged(text, "her own pay", cue, "the mayor")
    assert (len(with_nested(text, found, outer, [inner])) == 2) == kept

"""What holds for every text: spans, order, links, purity, and that paragraphs don't reach each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.marks import FAMILY
from sayso.values import Outlet, Part
from tests.attribution.story import paragraphs, read, story

ODD = "\x00\r\n\t\u00ad\u0301\u200d\u200f\u202e\u2028\ufeff\ud83d\udc41\U0001f600é’"
WORDS = ["he", "said", "She", "that", "according to", "as", "noted by", "Ana Ruiz", "the board", "reportedly", "claims"]
WORDS += [
    "told",
    "Reuters",
    ",",
    ".",
    ":",
    ";",
    "?",
    "—",
    "not",
    "to",
    "\n\n",
    "HOST:",
    "urged",
    "a report",
    "of",
    "42",
]
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from([*WORDS, *FAMILY, *ODD]), max_size=50).map(" ".join),
    st.lists(st.sampled_from([*WORDS, *FAMILY, *ODD, " "]), max_size=60).map("".join),
    st.text(st.characters(categories=["Cs", "Mn", "Cf", "Po", "Pi", "Pf", "Lu", "Ll", "Zs"]), max_size=60),
)
QUIET = "The river is calm here."


@given(TEXTS)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    reading = read(text)
    for statement in reading.statements:
        assert statement.content
        ends = 0
        for span in statement.content:
            assert ends <= span.start < span.end <= len(text)
            ends = span.end
        for span in (*statement.cue, *statement.source, *statement.hedges, *statement.quotations):
            assert 0 <= span.start < span.end <= len(text)
        assert 0 <= statement.confidence <= 1
        assert all(statement.reasons)
    assert all(0 <= span.start < span.end <= len(text) for span in reading.unattributed)


@given(TEXTS)
def test_statements_stand_in_text_order_with_ids_of_their_own(text: str) -> None:
    statements = read(text).statements
    assert len({statement.id for statement in statements}) == len(statements)
    assert [s.content[0].start for s in statements] == sorted(s.content[0].start for s in statements)


@given(TEXTS, st.integers(0, 80))
def test_links_lead_to_statements_and_never_round(text: str, cut: int) -> None:
    spans = paragraphs(text)
    parts = tuple(Part("headline" if number % 2 else "teaser", span) for number, span in enumerate(spans[:cut]))
    by_id = {statement.id: statement for statement in read(text, parts=parts).statements}
    for statement in by_id.values():
        passed = {statement.id}
        outer = statement.within
        while outer is not None:
            assert outer not in passed
            passed.add(outer)
            outer = by_id[outer].within
        assert statement.repeats is None or by_id[statement.repeats].content[0] < statement.content[0]


@given(TEXTS)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert read(text) == read(text)


@given(TEXTS)
def test_every_chain_ends_with_the_outlet(text: str) -> None:
    for statement in read(text, outlet=Outlet("Kestrel Herald")).statements:
        assert statement.relay[-1].name == "Kestrel Herald"


@given(TEXTS, TEXTS)
def test_a_later_paragraph_leaves_earlier_statements_as_they_are(first: str, second: str) -> None:
    def found(text: str) -> list[object]:
        within = [s for s in read(text).statements if s.content[-1].end <= len(first) and s.rule != "transcript-turn"]
        return [(s.kind, s.content, s.cue, s.source, s.rule) for s in within]

    apart = f"\n\n{QUIET}\n\n"
    labelled = ":" in first + second  # labels make a transcript of the whole text
    assert labelled or found(first + apart) == found(first + apart + second)


@given(TEXTS, st.sampled_from(["en", "de", "zh", "xx", "en-GB", "", "pt_BR"]))
def test_any_language_mark_is_read(text: str, language: str) -> None:
    reading = read(text, language=language or None)
    foreign = bool(language) and not language.startswith("en")
    assert all(any("marked" in reason for reason in s.reasons) == foreign for s in reading.statements)


def test_an_article_without_paragraphs_says_nothing() -> None:
    text = "He said that it rained."
    reading = read(text, paragraphs=())
    assert (reading.statements, reading.unattributed) == ((), ())
    assert story(text, paragraphs=()).text == text

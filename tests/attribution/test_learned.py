"""The real tagger on invented sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.attribution import attribute, learned
from sayso.attribution.tagger import Tagged
from sayso.values import Part, Span
from tests.attribution.story import paragraphs, shown, story


@pytest.mark.parametrize(
    ("text", "source", "cue", "part_of_content"),
    [
        ("The ministry says that the bridge will be closed until March.", "The ministry", "says", "the bridge"),
        ("Harbour pilots fear that the new channel is too narrow for large ships.", "Harbour pilots", "fear", "narrow"),
        (
            "Despite the mayor’s insistence that the lock is safe, the boats stayed away.",
            "the mayor",
            "insistence",
            "the lock is safe",
        ),
    ],
)
def test_what_no_quotation_marks_show_is_found(text: str, source: str, cue: str, part_of_content: str) -> None:
    found = [shown(text, statement) for statement in attribute(story(text)).statements]
    assert any(source in one[0] and cue in one[1] and part_of_content in one[2] for one in found), found


@pytest.mark.parametrize("text", ["", " ", "The river rose by two metres overnight.", "12 345", "…", "“”"])
def test_what_attributes_nothing_yields_nothing(text: str) -> None:
    assert attribute(story(text)).statements == ()


def test_a_statement_within_another_names_it() -> None:
    text = "The Gazette reported on Friday that the mayor had told the council to close the old lock before the floods."
    statements = {shown(text, one)[0]: one for one in attribute(story(text)).statements}
    assert statements["the mayor"].within == statements["The Gazette"].id


def test_a_headline_is_never_joined_with_the_story() -> None:
    text = (
        "Mayor disagreed with keeper on the lock\n\nThe mayor said that the lock was safe, as reported by the Gazette."
    )
    headline, body = paragraphs(text)
    parts = (Part("headline", headline), Part("body", body))
    for statement in attribute(story(text, parts=parts)).statements:
        assert len({span.end <= headline.end for span in statement.content}) == 1


CLAIM, OTHER, SECOND = "“The lock is shut,”", "“It is open,”", "“It stays shut.”"
BESIDE = f"{CLAIM} the keeper said.\n\n{OTHER} the mayor said."
ALONE = f"{CLAIM} the keeper said.\n\n{SECOND}\n\nThe river rose.\n\n{OTHER}"
BEFORE = f"{CLAIM}\n\n{SECOND} the keeper said."


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        # Beside other words a quotation in the next paragraph is somebody else's.
        (BESIDE, [CLAIM, OTHER], [CLAIM]),
        (ALONE, [CLAIM, SECOND], [CLAIM, SECOND]),
        # A paragraph without a piece ends it.
        (ALONE, [CLAIM, SECOND, OTHER], [CLAIM, SECOND]),
        (ALONE, [CLAIM, OTHER], [CLAIM]),
        (BEFORE, [CLAIM, SECOND], [CLAIM, SECOND]),
        # Words without marks never go on in another paragraph.
        ("The keeper said it was shut.\n\nThe river rose.", ["it was shut", "The river rose"], ["it was shut"]),
    ],
)
def test_only_a_quotation_that_fills_the_next_paragraph_goes_on_there(
    text: str, content: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [Span(text.index(words), text.index(words) + len(words)) for words in content]
    said = text.index("said")
    one = Tagged(tuple(places), Span(said, said + 4), None, 0.9)
    monkeypatch.setattr(learned, "tag", lambda texts: [[one] if text in each else [] for each in texts])
    found = attribute(story(text)).statements
    assert [span.of(text) for span in found[0].content] == expected


def test_other_languages_are_not_read_with_an_english_tagger() -> None:
    text = "Le maire a déclaré que le pont resterait fermé jusqu’en mars."
    assert all(one.basis != "model" for one in attribute(story(text, language="fr")).statements)


@settings(max_examples=40)
@given(st.text(st.sampled_from("ab C.,“”\"' \n\u0000\u00ad\u202eé😀") | st.characters(), max_size=200))
def test_spans_lie_inside_any_text_and_come_twice_the_same(text: str) -> None:
    article = story(text)
    reading = attribute(article)
    assert reading == attribute(article)
    for statement in reading.statements:
        for span in (*statement.content, *statement.cue, *statement.source):
            assert 0 <= span.start < span.end <= len(text)


def test_what_stands_beside_the_story_is_not_read() -> None:
    text = "The ministry says that the bridge is closed.\n\nThe desk says that Ana Ruiz contributed to this report."
    first, second = paragraphs(text)
    parts = (Part("body", first), Part("contributors", second))
    found = attribute(story(text, parts=parts)).statements
    assert found
    assert all(Span(0, first.end).holds(span) for one in found for span in one.content)

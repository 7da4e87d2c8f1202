"""Whether an occasion goes on: what is told of two statements, and what the weights make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.occasion import placed
from sayso.attribution.occasion.carrying import FARTHEST, Going, goes, learnt, relation, told
from sayso.values import Occasion, Span, Speaker, Statement, replace
from tests.attribution.story import story

BRANDT, OTT = Speaker("Ilsa Brandt", "person"), Speaker("Karl Ott", "person")
NOBODY = Speaker(None, "unnamed", role="engineer")


def said(text: str, source: str, cue: str, content: str, speaker: Speaker | None, at: int = 0) -> Statement:
    """Return a statement whose words stand in a text behind a place."""

    def span(words: str) -> Span:
        start = text.index(words, at)
        return Span(start, start + len(words))

    sources = (span(source),) if source else ()
    return Statement(f"s{at}", "indirect", (span(content),), (span(cue),), sources, speaker)


@pytest.mark.parametrize(
    ("source", "before", "after", "expected"),
    [
        ("Brandt", BRANDT, BRANDT, "same"),
        ("Ott", BRANDT, OTT, "another"),
        ("she", BRANDT, None, "pronoun"),
        ("The engineer", BRANDT, NOBODY, "definite"),
        ("An engineer", BRANDT, NOBODY, "some"),
        ("Engineers", BRANDT, Speaker(None, "group"), "open"),
        ("", BRANDT, None, "no source"),
        ("The engineer", NOBODY, NOBODY, "same"),
        ("The baker", NOBODY, Speaker(None, "unnamed", role="baker"), "unnamed"),
    ],
)
def test_how_a_source_stands_to_who_spoke_before(
    source: str, before: Speaker, after: Speaker | None, expected: str
) -> None:
    text = f"X said it shook. {source} said it was old."
    one = said(text, "X", "said", "it shook", before)
    two = said(text, source, "said", "it was old", after, 16)
    assert relation(text, one, two) == expected


def _pair(then: str, speaker: Speaker | None, source: str, **changes: object) -> list[str | None]:
    """Return the kinds of a statement made at a rally and of one behind it."""
    text = f"Ilsa Brandt said at a rally that it shook.{then}"
    one = said(text, "Ilsa Brandt", "said", "that it shook", BRANDT)
    two = replace(said(text, source, "said", "that it was old", speaker, 42), **changes)
    return [each.occasion and each.occasion.kind for each in placed(story(text), [one, two])]


@pytest.mark.parametrize(
    ("then", "speaker", "source", "expected"),
    [
        (" Brandt said that it was old.", BRANDT, "Brandt", "speech"),
        ("\n\nBrandt said that it was old.", BRANDT, "Brandt", "speech"),
        ("\n\nIt rained.\n\nIt rained.\n\nBrandt said that it was old.", BRANDT, "Brandt", None),
        ("\n\nIt rained.\n\nKarl Ott said that it was old.", OTT, "Karl Ott", None),
        (" An engineer said that it was old.", NOBODY, "An engineer", None),
    ],
)
def test_an_occasion_goes_on_near_by_and_with_the_same_person(
    then: str, speaker: Speaker, source: str, expected: str | None
) -> None:
    assert _pair(then, speaker, source) == ["speech", expected]


@pytest.mark.parametrize("changes", [{"act": "thought"}, {"act": "intent"}, {"act": "silence"}, {"negated": True}])
def test_what_was_thought_or_kept_back_was_not_said_there(changes: dict[str, object]) -> None:
    assert _pair(" Brandt said that it was old.", BRANDT, "Brandt", **changes) == ["speech", None]


def test_nothing_goes_on_without_a_kind_or_to_what_has_no_content() -> None:
    text = "Ilsa Brandt said that it shook. Brandt said that it was old."
    article = story(text)
    one = said(text, "Ilsa Brandt", "said", "that it shook", BRANDT)
    two = said(text, "Brandt", "said", "that it was old", BRANDT, 32)
    day, rally = Occasion(Span(0, 4)), Occasion(Span(0, 4), "speech")
    assert told(article, two, Going(one, one, day)) is None
    assert told(article, replace(two, content=()), Going(one, one, rally)) is None
    facts = told(article, two, Going(one, one, rally))
    assert facts is not None
    assert goes(facts, after=two, now=Going(one, one, rally))
    assert not goes(None, after=two, now=Going(one, one, rally))


def test_the_weights_are_for_and_against() -> None:
    weights = learnt()
    assert weights["same"] > 0 > weights["silent"]
    assert weights["apart 0"] > weights[f"apart {FARTHEST}"]
    assert weights["other time"] < 0


@given(st.integers(0, 3), st.sampled_from([BRANDT, OTT, NOBODY, None]), st.booleans())
def test_every_fact_is_counted_once_and_is_one(blank: int, speaker: Speaker | None, negated: bool) -> None:  # noqa: FBT001  # a table's column
    text = "Ilsa Brandt said that it shook." + "\n\nIt rained." * blank + "\n\nShe said that it was old."
    one = said(text, "Ilsa Brandt", "said", "that it shook", BRANDT)
    two = replace(said(text, "She", "said", "that it was old", speaker, 31), negated=negated)
    facts = told(story(text), two, Going(one, one, Occasion(Span(0, 4), "court")))
    assert (facts is None) == (blank + 1 > FARTHEST)
    assert facts is None or set(facts.values()) == {1.0}

"""Readings of any text, for properties of the views and exports."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from sayso.values import (
    Act,
    Article,
    Basis,
    Capture,
    Credit,
    CreditKind,
    DateMention,
    Dating,
    Figure,
    Hop,
    Modality,
    ModalKind,
    Occasion,
    Outlet,
    Part,
    PartKind,
    Reading,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    StatementKind,
    Voice,
)


def one_of(literal: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(literal))


# All code points but surrogates, the awkward ones often; lone surrogates have their own tests, since two of
# them side by side are one character in JSON.
AWKWARD = (
    "\x00\x07\x1b\r\n\t\x7f\x85\x9b\u00ad\u061c\u200b\u200d\u200f\u2028\u2029\u202e\u2066\ufeff\U0001f600"
    "e\u0301é<>&\"'[]{}=+-@|"
)
LETTERS = st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=["Cs"]))
TEXTS = st.text(LETTERS, max_size=60)
NAMES = st.text(LETTERS, max_size=12)
MAYBE = st.none() | NAMES
CAPTURES = st.builds(
    Capture,
    NAMES,
    st.integers(0, 10**12),
    NAMES,
    NAMES,
    MAYBE,
    MAYBE,
    MAYBE,
    st.none() | st.integers(100, 599),
    MAYBE,
    MAYBE,
)
DATINGS = st.builds(
    Dating, st.sampled_from(["2026", "2026-03-16"]), st.sampled_from(["year", "day"]), NAMES, NAMES
)  # a dating without a value is no dating


def spans(length: int) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, length), st.integers(0, length)).map(lambda ends: Span(min(ends), max(ends)))


def many(each: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(each, max_size=3).map(tuple)


def statements(length: int) -> st.SearchStrategy[Statement]:
    span = spans(length)
    floats = st.none() | st.floats(allow_nan=False, allow_infinity=False)
    speaker = st.builds(Speaker, MAYBE, one_of(SpeakerKind), MAYBE, MAYBE, many(span))
    return st.builds(
        Statement,
        id=NAMES,
        kind=one_of(StatementKind),
        content=many(span),
        cue=many(span),
        source=many(span),
        speaker=st.none() | speaker,
        within=MAYBE,
        repeats=MAYBE,
        relay=many(st.builds(Hop, MAYBE, one_of(SpeakerKind), MAYBE, MAYBE)),
        occasion=st.none() | st.builds(Occasion, span, MAYBE, MAYBE, MAYBE, MAYBE, st.booleans()),
        act=one_of(Act),
        stance=one_of(Stance),
        force=st.none() | st.integers(1, 5),
        modality=st.none() | st.builds(Modality, span, one_of(ModalKind)),
        negated=st.booleans(),
        hedges=many(span),
        quotations=many(span),
        figures=many(st.builds(Figure, span, floats, NAMES, st.sampled_from([None, "about", "over"]), floats)),
        dates=many(st.builds(DateMention, span, NAMES, MAYBE, MAYBE, MAYBE)),
        basis=one_of(Basis),
        rule=NAMES,
        confidence=st.floats(0, 1),
        reasons=many(NAMES),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    text = draw(TEXTS)
    span = spans(len(text))
    article = draw(
        st.builds(
            Article,
            id=NAMES,
            text=st.just(text),
            capture=CAPTURES,
            ref=MAYBE,
            url=MAYBE,
            title=MAYBE,
            dek=MAYBE,
            byline=many(NAMES),
            contributors=many(NAMES),
            outlet=st.none() | st.builds(Outlet, NAMES, MAYBE),
            published=st.none() | DATINGS,
            language=MAYBE,
            parts=many(st.builds(Part, one_of(PartKind), span, st.none() | st.integers(0, 3))),
            paragraphs=many(span),
            blocks=many(span),
            credits=many(st.builds(Credit, NAMES, NAMES, one_of(CreditKind), NAMES, st.none() | span, MAYBE)),
            warnings=many(NAMES),
        )
    )
    asserted = draw(many(span))
    voices = draw(st.sampled_from(["none", "all"]))
    return Reading(
        article,
        draw(many(statements(len(text)))),
        asserted,
        tuple(draw(one_of(Voice)) for _ in asserted) if voices == "all" else (),
        draw(st.none() | st.floats(0, 1)),
    )

"""What sayso makes of a labelled story, in the form of its labels: by itself, or from the labelled spans.

With the labelled spans given, a field is judged apart from whether its statement was
found: content, cue and source are those of the label, everything else is read anew.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sayso.article import extract
from sayso.attribution.assemble import attribute, reading
from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import NEGATIONS
from sayso.attribution.rules import Found
from sayso.attribution.tokens import words
from sayso.document import from_text
from sayso.exports import shape
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.values import Article, Reading

Row = dict[str, Any]


def article_of(row: Mapping[str, Any]) -> Article:
    """Return the article of a story; outlet, date and byline are given, everything else is read from the text."""
    article = extract(from_text(row["text"]), published=row["published"], outlet=row["outlet"])
    return replace(article, byline=article.byline or tuple(row.get("byline", ())))


def read(row: Mapping[str, Any], *, given: bool = False, tagger: bool = True) -> Reading:
    """Return the reading of a story; with `given` its statements stand where the labels say."""
    article = article_of(row)
    return reading(article, _labelled(row)) if given else attribute(article, tagger=tagger)


def as_row(value: Reading) -> Row:
    """Return a reading with the keys of a labelled row; spans are bare pairs, as there."""
    text = value.article.text
    return {
        "text": text,
        "statements": [_pairs(shape.statement(one, text)) for one in value.statements],
        "unattributed": [[span.start, span.end] for span in value.unattributed],
    }


def _pairs(statement: Row) -> Row:
    spans = {
        role: [[span["start"], span["end"]] for span in statement[role]]
        for role in ("content", "cue", "source", "hedges", "quotations")
    }
    return {**statement, **spans}


def _labelled(row: Mapping[str, Any]) -> Found:
    return Found(tuple(_candidate(row["text"], one) for one in row["statements"]), tuple(outermost(row)))


def outermost(row: Mapping[str, Any]) -> list[Span]:
    """Return the labelled quotations of a story that stand in no other one, in order."""
    quotes = sorted({Span(*pair) for one in row["statements"] for pair in one["quotations"]})
    kept: list[Span] = []
    for quote in quotes:
        if not kept or quote.start >= kept[-1].end:
            kept.append(quote)
    return kept


def _candidate(text: str, one: Mapping[str, Any]) -> Candidate:
    content, cue, source = (tuple(Span(*pair) for pair in one[role]) for role in ("content", "cue", "source"))
    tokens = [token for span in cue for token in words(text, span.start, span.end)]
    turn = one["kind"] == "direct" and not one["quotations"]
    return Candidate(
        content,
        cue,
        source,
        "transcript-turn" if turn else "labelled",
        negated=any(token.low in NEGATIONS for token in tokens),
        hearsay=tuple(Span(token.start, token.end) for token in tokens if token.low in lexicon().hearsay),
        probability=1.0,
    )

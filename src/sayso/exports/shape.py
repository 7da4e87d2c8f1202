"""The one shape in which readings leave sayso: plain dicts and lists, as docs/formats says.

`reading()` gives what every JSON format writes; `sayso.exports.load` reads it
back to equal values. Names are part of the contract: adding one is free,
renaming or dropping one is a breaking change.
"""

from __future__ import annotations

from dataclasses import asdict
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sayso.values import (
        Article,
        Credit,
        DateMention,
        Failure,
        Figure,
        Hop,
        Modality,
        Occasion,
        Part,
        Reading,
        Span,
        Speaker,
        Statement,
    )

Record = dict[str, object]


def reading(value: Reading) -> Record:
    """Return one object for one article: the article, its statements, its unattributed spans."""
    text = value.article.text
    return {
        "ref": value.article.ref,
        "article": article(value.article),
        "statements": [statement(each, text) for each in value.statements],
        "unattributed": _asserted(value),
        "attributed_share": value.attributed_share,
    }


def failure(value: Failure) -> Record:
    """Return what a report line says of one record that could not be used."""
    return {"where": value.where, "record": value.record, "why": value.why, "hint": value.hint}


def article(value: Article) -> Record:
    """Return the article with its credentials; spans of layout are bare `[start, end]` pairs."""
    return {
        "id": value.id,
        "url": value.url,
        "title": value.title,
        "dek": value.dek,
        "byline": list(value.byline),
        "contributors": list(value.contributors),
        "outlet": asdict(value.outlet) if value.outlet else None,
        "published": value.published.value if value.published else None,
        "published_evidence": _evidence(value),
        "language": value.language,
        "text": value.text,
        "parts": [_part(each) for each in value.parts],
        "paragraphs": [_pair(each) for each in value.paragraphs],
        "blocks": [_pair(each) for each in value.blocks],
        "credits": [_credit(each) for each in value.credits],
        "warnings": list(value.warnings),
        "capture": asdict(value.capture),
    }


def statement(value: Statement, text: str) -> Record:
    """Return one statement; `text` is the article's, from which every span's words are cut."""
    return {
        "id": value.id,
        "kind": value.kind,
        "content": spans(value.content, text),
        "cue": spans(value.cue, text),
        "source": spans(value.source, text),
        "speaker": _speaker(value.speaker, text) if value.speaker else None,
        "within": value.within,
        "repeats": value.repeats,
        "relay": [hop(each) for each in value.relay],
        "occasion": _occasion(value.occasion, text) if value.occasion else None,
        "act": value.act,
        "stance": value.stance,
        "force": value.force,
        "negated": value.negated,
        "hedges": spans(value.hedges, text),
        "modality": _modality(value.modality, text) if value.modality else None,
        "quotations": spans(value.quotations, text),
        "figures": [_figure(each, text) for each in value.figures],
        "dates": [_date(each, text) for each in value.dates],
        "basis": value.basis,
        "rule": value.rule,
        "confidence": value.confidence,
        "reasons": list(value.reasons),
    }


def span(value: Span, text: str) -> Record:
    """Return `{"start", "end", "text"}`, where `text` is exactly the slice."""
    return {"start": value.start, "end": value.end, "text": value.of(text)}


def spans(values: Iterable[Span], text: str) -> list[Record]:
    """Return each span with its words, in the order given."""
    return [span(each, text) for each in values]


def _asserted(value: Reading) -> list[Record]:
    """Return the unattributed spans, each with its voice where that was told apart."""
    voices = value.voices if len(value.voices) == len(value.unattributed) else (None,) * len(value.unattributed)
    text = value.article.text
    return [span(each, text) | {"voice": voice} for each, voice in zip(value.unattributed, voices, strict=True)]


def _pair(value: Span) -> list[int]:
    return [value.start, value.end]


def _part(value: Part) -> Record:
    return {"kind": value.kind, "start": value.span.start, "end": value.span.end, "repeats": value.repeats}


def _evidence(value: Article) -> Record | None:
    dating = value.published
    return {"precision": dating.precision, "rule": dating.rule, "text": dating.text} if dating else None


def _credit(value: Credit) -> Record:
    return {
        "start": value.span.start if value.span else None,
        "end": value.span.end if value.span else None,
        "text": value.text,
        "outlet": value.outlet,
        "domain": value.domain,
        "kind": value.kind,
        "rule": value.rule,
    }


def _speaker(value: Speaker, text: str) -> Record:
    return {
        "name": value.name,
        "kind": value.kind,
        "role": value.role,
        "metonym": value.metonym,
        "mentions": spans(value.mentions, text),
        "roles": spans(value.roles, text),
        "affiliation": value.affiliation,
        "affiliations": spans(value.affiliations, text),
        "anonymity": span(value.anonymity, text) if value.anonymity else None,
        "key": value.key,
        "key_why": value.key_why,
        "wikidata": value.wikidata,
    }


def hop(value: Hop) -> Record:
    """Return one hop of a chain."""
    return {"name": value.name, "kind": value.kind, "medium": value.medium, "date": value.date, "role": value.role}


def _occasion(value: Occasion, text: str) -> Record:
    return span(value.span, text) | {
        "kind": value.kind,
        "host": value.host,
        "date": value.date,
        "language": value.language,
        "carried": value.carried,
        "inferred": value.inferred,
    }


def _modality(value: Modality, text: str) -> Record:
    return span(value.span, text) | {"kind": value.kind}


def _figure(value: Figure, text: str) -> Record:
    # JSON has no infinity: a number too large for a float is one that nobody can compute with.
    number, to = (each if each is not None and isfinite(each) else None for each in (value.value, value.to))
    return span(value.span, text) | {"value": number, "to": to, "unit": value.unit, "approximate": value.approximate}


def _date(value: DateMention, text: str) -> Record:
    bounds = {"from": value.earliest, "to": value.latest}
    return span(value.span, text) | {"value": value.value, **bounds, "reason": value.reason}

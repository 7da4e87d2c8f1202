"""Readings back from what the JSON formats wrote, to values equal to the ones written.

It reads what `shape` writes, of this version or of one that knew fewer fields:
a field added since falls back to its default, a field of the contract that is
missing is an error that names it. Words beside offsets are checked against the
text, since a span whose words differ belongs to another text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from sayso.errors import InputError
from sayso.values import (
    Article,
    Capture,
    Credit,
    DateMention,
    Dating,
    Figure,
    Hop,
    Modality,
    Occasion,
    Outlet,
    Part,
    Reading,
    Span,
    Speaker,
    Statement,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# What json.loads gives: its shape is checked by being read, each missing name becoming an InputError.
Record = dict[str, Any]


def readings(text: str, *, where: str = "") -> Iterator[Reading]:
    """Yield the readings in `text`: one object, an array of them, or one object a line.

    Raises InputError where the text is none of the three or a field is missing.
    """
    for number, record in enumerate(_records(text, where), 1):
        yield reading(record, where=f"{where or 'reading'} {number}")


def reading(record: object, *, where: str = "") -> Reading:
    """Return the reading that `shape.reading` wrote as `record`; raises InputError where it did not."""
    try:
        return _reading(cast("Record", record))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        why = f"no field {error}" if isinstance(error, KeyError) else str(error)
        raise InputError(
            f"this is not a reading: {why}", where=where, hint="write one with sayso read --format json"
        ) from error


def _records(text: str, where: str) -> Iterator[object]:
    try:
        whole = json.loads(text)
    except ValueError:
        yield from _lines(text, where)
        return
    yield from whole if isinstance(whole, list) else [whole]


def _lines(text: str, where: str) -> Iterator[object]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError as error:
                raise InputError(f"line {number} is not JSON: {error}", where=where) from error


def _reading(record: Record) -> Reading:
    article = _article(record["article"], record.get("ref"))
    return Reading(
        article,
        tuple(_statement(each, article.text) for each in record["statements"]),
        _spans(record["unattributed"], article.text),
        tuple(each["voice"] for each in record["unattributed"] if each.get("voice")),
        record.get("attributed_share"),
    )


def _article(record: Record, ref: str | None) -> Article:
    text = record["text"]
    return Article(
        id=record["id"],
        text=text,
        capture=Capture(**record["capture"]),
        ref=ref,
        url=record["url"],
        title=record["title"],
        dek=record["dek"],
        byline=tuple(record["byline"]),
        contributors=tuple(record["contributors"]),
        outlet=Outlet(**record["outlet"]) if record["outlet"] else None,
        published=Dating(value=record["published"], **record["published_evidence"]) if record["published"] else None,
        language=record["language"],
        parts=tuple(Part(each["kind"], _bounds(each), each["repeats"]) for each in record.get("parts", ())),
        paragraphs=tuple(Span(*each) for each in record["paragraphs"]),
        blocks=tuple(Span(*each) for each in record.get("blocks", ())),
        credits=tuple(_credit(each) for each in record["credits"]),
        warnings=tuple(record.get("warnings", ())),
    )


def _statement(record: Record, text: str) -> Statement:
    return Statement(
        id=record["id"],
        kind=record["kind"],
        content=_spans(record["content"], text),
        cue=_spans(record["cue"], text),
        source=_spans(record["source"], text),
        speaker=_speaker(record["speaker"], text) if record["speaker"] else None,
        within=record["within"],
        repeats=record.get("repeats"),
        relay=tuple(Hop(**each) for each in record["relay"]),
        occasion=_occasion(record["occasion"], text) if record["occasion"] else None,
        act=record["act"],
        stance=record["stance"],
        force=record.get("force"),
        negated=record["negated"],
        hedges=_spans(record["hedges"], text),
        modality=_modality(record["modality"], text) if record.get("modality") else None,
        quotations=_spans(record["quotations"], text),
        figures=tuple(_figure(each, text) for each in record["figures"]),
        dates=tuple(_date(each, text) for each in record["dates"]),
        basis=record.get("basis", "rules"),
        rule=record.get("rule", ""),
        confidence=record["confidence"],
        reasons=tuple(record["reasons"]),
    )


def _bounds(record: Record) -> Span:
    return Span(record["start"], record["end"])


def _span(record: Record, text: str) -> Span:
    span = _bounds(record)
    if span.of(text) != record["text"]:
        raise ValueError(
            f"the text at {span.start}-{span.end} is {span.of(text)!r}, the record says {record['text']!r}"
        )
    return span


def _spans(records: list[Record], text: str) -> tuple[Span, ...]:
    return tuple(_span(each, text) for each in records)


def _credit(record: Record) -> Credit:
    return Credit(
        text=record["text"],
        outlet=record["outlet"],
        kind=record["kind"],
        rule=record.get("rule", ""),
        span=None if record["start"] is None else _bounds(record),
        domain=record["domain"],
    )


def _speaker(record: Record, text: str) -> Speaker:
    return Speaker(
        name=record["name"],
        kind=record["kind"],
        role=record["role"],
        metonym=record["metonym"],
        mentions=_spans(record["mentions"], text),
        roles=_spans(record.get("roles", []), text),
        affiliation=record.get("affiliation"),
        affiliations=_spans(record.get("affiliations", []), text),
        anonymity=_span(record["anonymity"], text) if record.get("anonymity") else None,
        key=record.get("key"),
        key_why=record.get("key_why", ""),
        wikidata=record.get("wikidata"),
    )


def _occasion(record: Record, text: str) -> Occasion:
    return Occasion(
        _span(record, text),
        kind=record["kind"],
        host=record["host"],
        date=record["date"],
        language=record.get("language"),
        carried=record.get("carried", False),
        inferred=record.get("inferred", False),
    )


def _modality(record: Record, text: str) -> Modality:
    return Modality(_span(record, text), record["kind"])


def _figure(record: Record, text: str) -> Figure:
    return Figure(_span(record, text), record["value"], record["unit"], record["approximate"], record.get("to"))


def _date(record: Record, text: str) -> DateMention:
    return DateMention(_span(record, text), record["value"], record["from"], record["to"], record.get("reason"))

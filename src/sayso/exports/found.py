"""What was found in an archive, as records and columns: hits, forms of a quotation, statements of a person.

The names are part of what people script against: adding one is free, renaming or
dropping one is a breaking change. Spans are offsets into the article's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.exports import shape
from sayso.exports.json_text import dumps
from sayso.exports.listing import Column, Listing, Record, field

if TYPE_CHECKING:
    from sayso.archive.cards import Card, Piece
    from sayso.archive.corrections import Correction
    from sayso.archive.people import Person
    from sayso.archive.quoted import Form, Forms, Use
    from sayso.archive.review import Review, Reviewed
    from sayso.archive.search import Hit, Results
    from sayso.archive.who import Record as Account
    from sayso.archive.who import Said
    from sayso.values import Span, Statement

CARD = tuple(map(field, ("ref", "article", "version", "url", "title", "outlet.name", "published", "language")))
JOINT = " | "


def card(value: Card) -> Record:
    """Return what is said of an article in every list."""
    outlet = {"name": value.outlet, "domain": value.domain} if value.outlet else None
    return {
        "ref": value.ref,
        "article": value.article,
        "version": value.version,
        "url": value.url,
        "title": value.title,
        "outlet": outlet,
        "published": value.published,
        "language": value.language,
        "read_from": value.asked,
    }


def correction(value: Correction) -> Record:
    """Return what somebody says against what was derived: beside it, never in its place."""
    return {
        "field": value.field,
        "before": value.before,
        "after": value.after,
        "who": value.who,
        "at": value.at,
        "why": value.why,
    }


def corrected(record: Record) -> str:
    """Return a correction in one line: what is right, what was derived, who says so, when, and why."""
    said = f"{record['who'] or 'somebody'}, {record['at'][: len('2026-03-16')]}" + (
        f": {record['why']}" if record["why"] else ""
    )
    if record["field"] == "statement":
        return f"is no statement ({said})"
    return f"{record['field']} is {_plain(record['after'])}, not {_plain(record['before'])} ({said})"


def _plain(value: object) -> str:
    if isinstance(value, str):
        return f"“{value}”"
    return "nothing" if value is None else dumps(value)


CORRECTIONS = Column("corrections", lambda record: JOINT.join(map(corrected, record["corrections"])))


def hits(results: Results) -> Listing:
    """Return what a search found."""
    head = {
        "total": results.total,
        "counted": results.counted,
        "ranked": results.ranked,
        "ranked_of": results.ranked_of,
    }
    columns = (
        *CARD,
        field("score"),
        Column("snippets", lambda record: JOINT.join(each["text"] for each in record["snippets"])),
        Column("hits", lambda record: JOINT.join(f"{hit['start']}-{hit['end']}" for hit in _marks(record))),
    )
    return Listing(head, "results", [_hit(each) for each in results.hits], columns)


def _hit(value: Hit) -> Record:
    return {**card(value.card), "score": value.score, "snippets": [_piece(each) for each in value.pieces]}


def _piece(value: Piece) -> Record:
    marks = [
        {"start": start, "end": end, "text": value.text[start - value.start : end - value.start]}
        for start, end in value.marks
    ]
    return {"start": value.start, "end": value.end, "text": value.text, "hits": marks}


def _marks(record: Record) -> list[Record]:
    return [hit for snippet in record["snippets"] for hit in snippet["hits"]]


def forms(found: Forms, asked: str) -> Listing:
    """Return the forms of a quotation, each with its uses."""
    return Listing({"asked": asked, "complete": found.complete}, "forms", [_form(each) for each in found.forms], ())


def uses(found: Forms, asked: str) -> Listing:
    """Return the uses of a quotation one by one, each with its form: for a table."""
    records = [
        {**_use(use), "form": number, "words": form.text, "part": form.part, "differences": _differences(form)}
        for number, form in enumerate(found.forms, 1)
        for use in form.uses
    ]
    columns = (
        field("form"),
        field("words"),
        field("part"),
        Column("differences", lambda record: JOINT.join(map(difference, record["differences"]))),
        *CARD,
        field("speaker"),
        field("extracted"),
        field("quotation.text"),
        field("quotation.start"),
        field("quotation.end"),
        CORRECTIONS,
    )
    return Listing({"asked": asked, "complete": found.complete}, "uses", records, columns)


def difference(record: Record) -> str:
    """Return one difference in a few words: what was asked for, and what stands there."""
    if not record["asked"]:
        return f"added “{record['used']}”"
    if not record["used"]:
        return f"without “{record['asked']}”"
    return f"“{record['used']}” for “{record['asked']}”"


def _form(value: Form) -> Record:
    return {
        "words": value.text,
        "articles": value.articles,
        "part": value.part,
        "differences": _differences(value),
        "earliest": _use(value.earliest) if value.earliest else None,
        "uses": [_use(each) for each in value.uses],
    }


def _differences(value: Form) -> list[Record]:
    return [{"asked": each.asked, "used": each.used} for each in value.differences]


def _use(value: Use) -> Record:
    return {
        **card(value.card),
        "speaker": value.speaker,
        "extracted": value.extracted,
        "quotation": _span(value.quotation, value.quoted),
        "match": _span(value.words, value.text),
        "corrections": [correction(each) for each in value.corrections],
    }


def _span(span: Span, text: str) -> Record:
    return {"start": span.start, "end": span.end, "text": text}


def said(account: Account) -> Listing:
    """Return what the bearers of a name said."""
    head = {"people": [_person(each) for each in account.people], "total": account.total}
    columns = (
        field("date"),
        field("dated"),
        field("person"),
        field("why"),
        field("words"),
        *map(field, ("kind", "act", "stance", "negated", "occasion.kind", "occasion.host", "occasion.date", "relayed")),
        Column("chain", lambda record: " > ".join(each["name"] or "(not named)" for each in record["relay"])),
        *CARD,
        field("statement"),
        field("confidence"),
        CORRECTIONS,
    )
    return Listing(head, "statements", [_said(each) for each in account.said], columns)


def _person(value: Person) -> Record:
    return {
        "person": value.key,
        "name": value.name,
        "kind": value.kind,
        "roles": list(value.roles),
        "articles": len({each.article for each in value.sightings}),
        "maybe": list(value.maybe),
        "names": [
            {"name": name, "why": why, "articles": len(articles)} for (name, why), articles in _reasons(value).items()
        ],
    }


def _reasons(value: Person) -> dict[tuple[str, str], set[int]]:
    reasons: dict[tuple[str, str], set[int]] = {}
    for sighting, why in value.sightings.items():
        reasons.setdefault((sighting.name, why), set()).add(sighting.article)
    return dict(sorted(reasons.items()))


def _said(value: Said) -> Record:
    return {
        **card(value.card),
        "person": value.person,
        "why": value.why,
        "date": value.date,
        "dated": value.dated,
        **_statement(value.statement, value.words),
        "relayed": value.relayed,
        "confidence": value.statement.confidence,
        "corrections": [correction(each) for each in value.corrections],
    }


def _statement(statement: Statement, words: str) -> Record:
    occasion = statement.occasion
    return {
        "statement": statement.id,
        "words": words,
        "content": list(map(_bounds, statement.content)),
        "kind": statement.kind,
        "act": statement.act,
        "stance": statement.stance,
        "negated": statement.negated,
        "occasion": {"kind": occasion.kind, "host": occasion.host, "date": occasion.date} if occasion else None,
        "relay": [shape.hop(each) for each in statement.relay],
    }


def reviewed(review: Review) -> Listing:
    """Return what an archive has of one story, and beside it what people say against it."""
    head = {
        **card(review.card),
        "extracted": review.extracted,
        "corrections": [correction(each) for each in review.corrections],
        "loose": [{**correction(each), "content": list(map(_bounds, each.spans))} for each in review.loose],
    }
    columns = (
        field("statement"),
        field("words"),
        *map(field, ("speaker.name", "speaker.kind", "speaker.role", "kind", "act", "stance", "negated")),
        *map(field, ("occasion.kind", "occasion.host", "occasion.date", "confidence")),
        CORRECTIONS,
    )
    return Listing(head, "statements", [_reviewed(each) for each in review.statements], columns)


def _reviewed(value: Reviewed) -> Record:
    who = value.statement.speaker
    return {
        **_statement(value.statement, value.words),
        "speaker": {"name": who.name, "kind": who.kind, "role": who.role} if who else None,
        "confidence": value.statement.confidence,
        "corrections": [correction(each) for each in value.corrections],
    }


def _bounds(span: Span) -> list[int]:
    return [span.start, span.end]

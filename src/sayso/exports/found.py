"""What was found in an archive, as records and columns: hits, forms of a quotation, statements of a person.

The names are part of what people script against: adding one is free, renaming or
dropping one is a breaking change. Spans are offsets into the article's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.exports import shape
from sayso.exports.listing import Column, Listing, Record, field

if TYPE_CHECKING:
    from sayso.archive.cards import Card, Piece
    from sayso.archive.people import Person
    from sayso.archive.quoted import Form, Forms, Use
    from sayso.archive.search import Hit, Results
    from sayso.archive.who import Record as Account
    from sayso.archive.who import Said
    from sayso.values import Span

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
    statement = value.statement
    occasion = statement.occasion
    return {
        **card(value.card),
        "person": value.person,
        "why": value.why,
        "date": value.date,
        "dated": value.dated,
        "statement": statement.id,
        "words": value.words,
        "content": [[span.start, span.end] for span in statement.content],
        "kind": statement.kind,
        "act": statement.act,
        "stance": statement.stance,
        "negated": statement.negated,
        "occasion": {"kind": occasion.kind, "host": occasion.host, "date": occasion.date} if occasion else None,
        "relay": [shape.hop(each) for each in statement.relay],
        "relayed": value.relayed,
        "confidence": statement.confidence,
    }

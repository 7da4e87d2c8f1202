"""Matches and comparisons for machines: the shapes that `sayso match` and `sayso compare` write.

The names are part of what people script against: adding one is free, renaming or
dropping one is a breaking change. Spans are offsets into the texts of A and of B.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sayso.exports.listing import Column, Listing, Record, field
from sayso.exports.shape import span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Article, Change, Comparison, Match

JOINT = " | "


def comparison(value: Comparison, a: Article, b: Article) -> Record:
    """Return one comparison of two articles with what B did to what A tells."""
    return {
        **_judged(value),
        "passages": _passages(value),
        "changes": [_change(each, a.text, b.text) for each in value.changes],
    }


def _change(value: Change, a: str, b: str) -> Record:
    return {
        "kind": value.kind,
        "rank": value.rank,
        "before": span(value.before, a) if value.before else None,
        "after": span(value.after, b) if value.after else None,
        "statement_before": value.statement_before,
        "statement_after": value.statement_after,
        "detail": value.detail,
    }


def matched(article: Article, found: Sequence[Match]) -> Record:
    """Return one article with its matches, best first."""
    return {
        "ref": article.ref or article.capture.asked,
        "article": article.id,
        "matches": [_match(each) for each in found],
    }


def _match(value: Match) -> Record:
    names = {"ref": value.ref or value.url or value.place or value.article, "article": value.article, "url": value.url}
    return {**names, **_judged(value.comparison), "passages": _passages(value.comparison)}


def _judged(value: Comparison) -> Record:
    return {
        "relation": value.relation,
        "confidence": value.confidence,
        "derived": value.derived,
        "direction": value.direction,
        "evidence": [{"kind": each.kind, "detail": each.detail} for each in value.evidence],
    }


def _passages(value: Comparison) -> list[Record]:
    return [
        {"a": [each.a.start, each.a.end], "b": [each.b.start, each.b.end], "verbatim": each.verbatim}
        for each in value.passages
    ]


def rows(records: Sequence[Record]) -> Listing:
    """Return matched articles as a list whose table has a row a match."""
    flat = [{**each, "matched": record["ref"]} for record in records for each in record["matches"]]
    columns = (
        Column("ref", lambda record: str(record["matched"])),
        Column("match", lambda record: str(record["ref"])),
        *map(field, ("article", "url", "relation", "confidence", "derived", "direction")),
        Column("evidence", lambda record: JOINT.join(f"{e['kind']}: {e['detail']}" for e in record["evidence"])),
        Column("passages", lambda record: JOINT.join(_place(each) for each in record["passages"])),
    )
    return Listing({}, "matches", flat, columns)


def changed(record: Record) -> Listing:
    """Return a comparison as a list whose table has a row a passage, then a row a change."""
    judged = {name: record[name] for name in ("relation", "confidence", "derived", "direction")}
    columns = (
        *map(field, judged),
        Column("passage", lambda row: _place(row) if "a" in row else ""),
        field("verbatim"),
        *map(field, ("kind", "rank")),
        *(Column(name, partial(_words, name)) for name in ("before", "after")),
        field("detail"),
    )
    changes = [{**judged, "verbatim": None, **each} for each in record["changes"]]
    empty = dict.fromkeys(("kind", "rank", "before", "after", "detail"))
    passages = [{**judged, **empty, **each} for each in record["passages"]]
    return Listing({}, "parts", [*passages, *changes], columns)


def _words(name: str, row: Record) -> str:
    place = row[name]
    return str(place["text"]) if place else ""


def _place(passage: Record) -> str:
    return "{}-{} = {}-{}".format(*passage["a"], *passage["b"])

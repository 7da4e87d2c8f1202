"""Stemmas and families for machines: the shapes of `sayso trace` and `sayso families`, and GraphML.

The names are part of what people script against: adding one is free, renaming or dropping one is a breaking change.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from sayso.exports.listing import Listing, field
from sayso.exports.shape import span
from sayso.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sayso.exports.listing import Record
    from sayso.stemma.families import Family
    from sayso.stemma.values import Edge, Node, Origin, Stemma
    from sayso.values import Change


def stemma(value: Stemma) -> Record:
    """Return the family tree of one story."""
    texts = {each.id: each.article.text for each in value.nodes if each.article}
    return {
        "asked": value.asked,
        "nodes": [_node(each) for each in value.nodes],
        "edges": [_edge(each, texts) for each in value.edges],
        "origins": [_origin(each) for each in value.origins],
        "doubts": list(value.doubts),
    }


def _node(value: Node) -> Record:
    article = value.article
    return {
        "id": value.id,
        "ref": (article.ref or article.url or article.id) if article else None,
        "held": value.held,
        "article": article.id if article else None,
        "url": article.url if article else None,
        "title": article.title if article else None,
        "outlet": value.outlet,
        "published": value.published,
        "why": value.why,
        "relative": value.relative,
        "search": value.search or None,
        "quotations": list(value.quotations),
    }


def _edge(value: Edge, texts: dict[str, str]) -> Record:
    return {
        "parent": value.parent,
        "child": value.child,
        "relation": value.relation,
        "confidence": value.confidence,
        "evidence": [{"kind": each.kind, "detail": each.detail} for each in value.evidence],
        "changes": [_change(each, texts[value.parent], texts[value.child]) for each in value.changes],
        "rivals": [{"parent": each.parent, "confidence": each.confidence} for each in value.rivals],
        "passages": [
            {"a": [each.a.start, each.a.end], "b": [each.b.start, each.b.end], "verbatim": each.verbatim}
            for each in value.passages
        ],
        "credit_lost": value.credit_lost or None,
    }


def _change(value: Change, before: str, after: str) -> Record:
    return {
        "kind": value.kind,
        "rank": value.rank,
        "before": span(value.before, before) if value.before else None,
        "after": span(value.after, after) if value.after else None,
        "statement_before": value.statement_before,
        "statement_after": value.statement_after,
        "detail": value.detail,
    }


def _origin(value: Origin) -> Record:
    return {
        "statement": value.statement,
        "count": value.count,
        "nodes": list(value.nodes),
        "roots": list(value.roots),
        "circular": value.circular or None,
        "doubt": value.doubt or None,
    }


def family(value: Family) -> Record:
    """Return one family of an archive."""
    return {
        "family": value.name,
        "articles": list(value.articles),
        "edges": [
            {
                "parent": each.parent,
                "child": each.child,
                "relation": each.relation,
                "confidence": each.confidence,
            }
            for each in value.edges
        ],
        "doubt": value.doubt or None,
    }


def rows(records: Sequence[Record]) -> Listing:
    """Return families as a list whose table has a row an article, with its parent where it has one."""
    flat = []
    for record in records:
        edges = {edge["child"]: edge for edge in record["edges"]}
        blank = {"parent": None, "relation": None, "confidence": None}
        flat += [
            {"family": record["family"], "article": ref, **{key: edges.get(ref, blank)[key] for key in blank}}
            for ref in record["articles"]
        ]
    columns = tuple(map(field, ("family", "article", "parent", "relation", "confidence")))
    return Listing({}, "families", flat, columns)


GRAPH = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="family" for="node" attr.name="family" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="held" for="node" attr.name="held" attr.type="boolean"/>
<key id="published" for="node" attr.name="published" attr.type="string"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>
<graph edgedefault="directed">
"""
END = "</graph>\n</graphml>\n"


def graphml(families: Iterable[Record]) -> Iterator[str]:
    """Yield families as one GraphML graph, as Gephi, yEd and NetworkX read it."""
    yield GRAPH
    for each in families:
        for ref in each["articles"]:
            yield _graph_node(ref, {"family": each["family"], "label": ref, "held": "true"})
        yield from map(_graph_edge, each["edges"])
    yield END


def stemma_graphml(record: Record) -> Iterator[str]:
    """Yield one family tree as GraphML; sources that are not held are nodes with `held` false."""
    yield GRAPH
    for each in record["nodes"]:
        label = each["ref"] or each["outlet"] or each["why"]
        data = {"label": label, "held": str(each["held"]).lower(), "published": each["published"]}
        yield _graph_node(each["id"], data)
    yield from map(_graph_edge, record["edges"])
    yield END


def _graph_node(name: str, data: dict[str, str | None]) -> str:
    return f'<node id="{_text(name)}">{_data(data)}</node>\n'


def _graph_edge(edge: Record) -> str:
    data = {"relation": edge["relation"], "confidence": str(edge["confidence"])}
    return f'<edge source="{_text(edge["parent"])}" target="{_text(edge["child"])}">{_data(data)}</edge>\n'


def _data(data: dict[str, str | None]) -> str:
    return "".join(f'<data key="{key}">{_text(value)}</data>' for key, value in data.items() if value)


def _text(value: str) -> str:
    return escape(visible(value), quote=True)

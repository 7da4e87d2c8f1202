"""A family tree as one HTML page that needs only itself and no script: drawing, edges, aligned texts, origins."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from sayso import __version__
from sayso.views.family_drawing import drawing
from sayso.views.markup import element, link, text
from sayso.views.traced import label, named
from sayso.views.words import plural
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.values import Edge, Node, Origin, Stemma
    from sayso.values import Change, Span, Statement

# Passages and words of a change are shown to this length; the whole text is in the stories themselves.
PASSAGE, WORDS = 600, 240
# Changes that weigh less than this are folded: added, dropped, reordered, reworded.
GRAVE = 12


def page(stemma: Stemma, statements: Sequence[Statement] = ()) -> Iterator[str]:
    """Yield the pieces of the page."""
    style = _asset("family.css")
    asked = stemma.node(stemma.asked)
    title = shortened((asked.article.title if asked.article else None) or label(asked), 100)
    shell = Template(_asset("family.html")).substitute(
        title=text(title), style=style, style_hash=_hash(style), version=text(__version__), body="$body"
    )
    before, after = shell.rsplit("$body", 1)
    yield before
    yield element("h2", text(title))
    yield element("p", text(_summary(stemma)), cls="facts")
    yield "".join(element("p", text(one_line(each)), cls="doubt") for each in stemma.doubts)
    yield drawing(stemma)
    yield from _origins(stemma, statements)
    yield from (_node(each, stemma) for each in stemma.nodes)
    yield after


def _asset(name: str) -> str:
    return files("sayso.views").joinpath(name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    return base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _summary(stemma: Stemma) -> str:
    held = sum(node.held and node.relative for node in stemma.nodes)
    away = sum(not node.held for node in stemma.nodes)
    apart = sum(not node.relative for node in stemma.nodes)
    said = [f"{held} {'telling' if held == 1 else 'tellings'} held", f"{away} cited or inferred and not held"]
    return ", ".join([*said, f"{apart} independent {plural('report', apart)} of the same event"])


def _node(node: Node, stemma: Stemma) -> str:
    inner = element("h3", text(label(node)))
    facts = [one_line(node.why)] if node.why else []
    if node.quotations:
        facts.append(f"must contain: {'; '.join(map(one_line, node.quotations))}")
    if node.search:
        facts.append(f"look for: {one_line(node.search)}")
    inner += "".join(element("p", text(each), cls="facts") for each in facts)
    if node.article and node.article.url:
        inner += element("p", link(node.article.url, node.article.url), cls="facts")
    inner += "".join(_edge(edge, stemma) for edge in stemma.edges if edge.child == node.id)
    return element("section", inner, id=node.id)


def _edge(edge: Edge, stemma: Stemma) -> str:
    parent = stemma.node(edge.parent)
    what = f"{edge.relation} from" if edge.relation else "from"
    head = f"{text(what)} {element('a', text(label(parent)), href=f'#{parent.id}')}, confidence {edge.confidence:.2f}"
    inner = element("p", head)
    if edge.credit_lost:
        inner += element("p", text(f"Credit lost here: {one_line(edge.credit_lost)}"), cls="lost")
    if edge.rivals:
        others = ", ".join(f"{named(each.parent, stemma)} {each.confidence:.2f}" for each in edge.rivals)
        inner += element("p", text(f"Or from: {others}"), cls="facts")
    inner += _changes(edge, stemma) + _passages(edge, stemma)
    listed = "".join(element("li", text(f"{each.kind}: {one_line(each.detail)}")) for each in edge.evidence)
    folded = element("summary", "Evidence") + element("ul", listed, cls="evidence")
    return inner + (element("details", folded) if listed else "")


def _changes(edge: Edge, stemma: Stemma) -> str:
    one, other = (
        node.article.text if node.article else "" for node in (stemma.node(edge.parent), stemma.node(edge.child))
    )
    grave = [each for each in edge.changes if each.rank <= GRAVE]
    light = [each for each in edge.changes if each.rank > GRAVE]
    out = _table([_change(each, one, other) for each in grave], ("Change", "Before", "After"))
    if light:
        rows = _table([_change(each, one, other) for each in light], ("Change", "Before", "After"))
        out += element("details", element("summary", f"{len(light)} lighter changes") + rows)
    return out


def _change(change: Change, one: str, other: str) -> str:
    kind = element("td", text(change.kind), cls="kind", title=one_line(change.detail))
    return element("tr", kind + _cut(one, change.before, WORDS) + _cut(other, change.after, WORDS))


def _passages(edge: Edge, stemma: Stemma) -> str:
    """Return the aligned texts, side by side; verbatim passages are pale."""
    one, other = (
        node.article.text if node.article else "" for node in (stemma.node(edge.parent), stemma.node(edge.child))
    )
    rows = [
        element(
            "tr",
            element("td", "the same" if each.verbatim else "reworded", cls="kind")
            + _cut(one, each.a, PASSAGE)
            + _cut(other, each.b, PASSAGE),
            cls="same" if each.verbatim else "",
        )
        for each in edge.passages
    ]
    table = _table(rows, ("", named(edge.parent, stemma), named(edge.child, stemma)))
    return element("details", element("summary", f"The texts aligned, {len(rows)} passages") + table) if rows else ""


def _table(rows: Sequence[str], heads: Sequence[str]) -> str:
    if not rows:
        return ""
    head = "".join(
        element("th", text(each), cls="kind" if not at else "", scope="col") for at, each in enumerate(heads)
    )
    return element("table", element("thead", element("tr", head)) + element("tbody", "".join(rows)))


def _cut(source: str, span: Span | None, width: int) -> str:
    return element("td", text(shortened(one_line(span.of(source)), width)) if span else "–", dir="auto")


def _origins(stemma: Stemma, statements: Sequence[Statement]) -> Iterator[str]:
    article = stemma.node(stemma.asked).article
    content = {each.id: each.content for each in statements}
    rows = [
        _origin(each, shortened(content[each.statement][0].of(article.text), WORDS), stemma)
        for each in stemma.origins
        if article and content.get(each.statement)
    ]
    if rows:
        yield element("h3", "On how many independent origins each statement rests")
        yield _table(rows, ("Origins", "Statement", "Stands in"))


def _origin(origin: Origin, words: str, stemma: Stemma) -> str:
    held = ", ".join(named(each, stemma) for each in origin.nodes)
    notes = [each for each in (origin.circular and f"a circle: {origin.circular}", origin.doubt) if each]
    said = text(held) + "".join(element("p", text(one_line(each)), cls="circle") for each in notes)
    cells = element("td", str(origin.count), cls="kind") + element("td", text(words), dir="auto") + element("td", said)
    return element("tr", cells)

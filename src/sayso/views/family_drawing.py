"""A family tree as an inline SVG drawing that needs no script: boxes from left to right, dashed where not held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.views.markup import element, text
from sayso.views.traced import label
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.values import Edge, Node, Stemma

# Pixels: a box holds three lines of some thirty letters; a column leaves room for the relation between two boxes.
WIDE, HIGH, COLUMN, ROW, EDGE = 236, 62, 352, 84, 16
# A line turns so far behind its box: what is written at its end stays free of it.
TURN = 14
LETTERS = 32


def drawing(stemma: Stemma) -> str:
    """Return the drawing; its boxes lead to the edges below it on the page."""
    places = laid_out(stemma)
    width = max((x for x, _ in places.values()), default=0) + WIDE + 2 * EDGE
    height = max((y for _, y in places.values()), default=0) + HIGH + 2 * EDGE
    inner = "".join(
        [*_lines(stemma, places), *(_box(each, stemma, places) for each in stemma.nodes if each.id in places)]
    )
    title = f"Family tree of {len(places)} tellings"
    size = {"viewBox": f"0 0 {width} {height}", "width": str(width), "height": str(height)}
    return element("div", element("svg", inner, role="img", aria_label=title, **size), cls="drawing", tabindex="0")


def laid_out(stemma: Stemma) -> dict[str, tuple[int, int]]:
    """Return the corner of each box: a column a generation, a row a line of descent; no two boxes meet."""
    edges = main_edges(stemma)
    children: dict[str, list[str]] = {}
    for node in stemma.nodes:
        if node.id in edges:
            children.setdefault(edges[node.id].parent, []).append(node.id)
    places: dict[str, tuple[int, int]] = {}
    row = 0
    waiting = [(node.id, 0) for node in reversed(stemma.nodes) if node.id not in edges and node.relative]
    while waiting:
        name, depth = waiting.pop()
        if name in places:
            continue
        places[name] = (EDGE + depth * COLUMN, EDGE + row * ROW)
        below = children.get(name, [])
        row += not below
        waiting += [(child, depth + 1) for child in reversed(below)]
    return places


def short_date(value: str | None) -> str:
    """Return a date or an interval of two as far as a box has room: to the minute, the zone left out."""
    return "/".join(part[: len("2000-01-01T00:00")].replace("T", " ") for part in (value or "no date").split("/"))


def main_edges(stemma: Stemma) -> dict[str, Edge]:
    """Return the first edge into each node."""
    return {edge.child: edge for edge in reversed(stemma.edges)}


def _lines(stemma: Stemma, places: dict[str, tuple[int, int]]) -> Iterator[str]:
    held = {node.id: node.held for node in stemma.nodes}
    for edge in stemma.edges:
        if edge.parent not in places or edge.child not in places:
            continue
        (x, y), (end, v) = places[edge.parent], places[edge.child]
        start = x + WIDE
        y, v = y + HIGH // 2, v + HIGH // 2
        dashed = "" if held[edge.parent] and held[edge.child] else "dashed"
        yield element("path", "", cls=dashed, d=f"M{start} {y}H{start + TURN}V{v}H{end}")
        said = f"{edge.relation} {edge.confidence:.2f}" if edge.relation else f"{edge.confidence:.2f}"
        yield element("text", text(said), cls="small", x=str(end - 8), y=str(v - 5), text_anchor="end")
        if edge.credit_lost:
            yield element("text", "✗ credit", cls="lost", x=str(end - 8), y=str(v + 13), text_anchor="end")


def _box(node: Node, stemma: Stemma, places: dict[str, tuple[int, int]]) -> str:
    x, y = places[node.id]
    cls = "asked" if node.id == stemma.asked else "" if node.held else "unheld"
    title = node.article.title or node.article.ref or "" if node.article else node.why
    name = node.outlet or ("not held" if not node.held else "outlet not known")
    lines = ((name, "name", 20), (short_date(node.published), "small", 36), (title or "", "small", 52))
    inner = element("title", text(label(node))) + element(
        "rect", "", x=str(x), y=str(y), width=str(WIDE), height=str(HIGH), rx="5"
    )
    inner += "".join(
        element("text", text(shortened(one_line(words), LETTERS)), cls=kind, x=str(x + 10), y=str(y + down))
        for words, kind, down in lines
    )
    return element("a", element("g", inner, cls=cls), href=f"#{node.id}")

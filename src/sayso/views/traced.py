"""A family tree for the terminal: one line a telling, what was lost on the way, what is not held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sayso.exports.listing import Record
    from sayso.stemma.values import Edge, Node, Origin, Stemma
    from sayso.values import Statement

TITLE, CHANGE, SAID = 60, 160, 90
UNSURE = 0.6


def tree(stemma: Stemma, statements: Sequence[Statement] = ()) -> RenderableType:
    """Return the tree with what is doubted, and on how many origins each statement of the story rests."""
    parts: list[RenderableType] = []
    edges = {edge.child: edge for edge in reversed(stemma.edges)}
    children: dict[str, list[Node]] = {}
    for node in stemma.nodes:
        if node.id in edges:
            children.setdefault(edges[node.id].parent, []).append(node)
    tops = [node for node in stemma.nodes if node.id not in edges and node.relative]
    parts += [_grown(node, stemma, edges, children) for node in tops]
    rivals = [node for node in stemma.nodes if not node.relative]
    if rivals:
        parts.append(Text("Independent reports of the same event", style="bold"))
        parts += [Text(f"  {label(node)}") for node in rivals]
    parts += [Text(f"doubt: {each}", style="yellow") for each in stemma.doubts]
    parts += _origins(stemma, statements)
    return Group(*parts)


def _grown(node: Node, stemma: Stemma, edges: dict[str, Edge], children: dict[str, list[Node]]) -> Tree:
    """Return the tree below a node; a stack of its own, since a chain can be as long as a family is large."""
    top = Tree(_line(node, None, stemma))
    waiting = [(node, top)]
    while waiting:
        above, branch = waiting.pop()
        below = children.get(above.id, [])
        waiting += [(child, branch.add(_line(child, edges[child.id], stemma))) for child in below]
    return top


def _uncompared(edge: Edge) -> str:
    version = any(each.kind == "same-address" for each in edge.evidence)
    return "a version of the same page" if version else "from a source that is not held"


def _line(node: Node, edge: Edge | None, stemma: Stemma) -> Text:
    out = Text()
    out.append("» " if node.id == stemma.asked else "", style="bold")
    out.append(label(node), style="bold" if node.id == stemma.asked else "" if node.held else "italic dim")
    if edge:
        out.append(f"  {edge.relation or _uncompared(edge)}, {edge.confidence:.2f}", style="dim")
    if edge and edge.credit_lost:
        out.append(f"  ✗ {one_line(edge.credit_lost)}", style="red")
    if node.why:
        out.append(f"  ({one_line(node.why)})", style="dim")
    gravest = edge.changes[0] if edge and edge.changes else None
    if gravest:
        out.append(f"\n{gravest.kind}: {shortened(gravest.detail, CHANGE)}", style="yellow")
    if edge and edge.confidence < UNSURE and edge.rivals:
        others = ", ".join(f"{named(each.parent, stemma)} {each.confidence:.2f}" for each in edge.rivals)
        out.append(f"\nor from: {others}", style="dim")
    if node.search:
        out.append(f"\nlook for: {one_line(node.search)}", style="dim")
    return out


def label(node: Node) -> str:
    """Return a node in one line: outlet, date, title; what is not held in brackets."""
    if not node.held:
        return (
            f"[not held: {one_line(node.outlet or 'a common source')}{f', {node.published}' if node.published else ''}]"
        )
    article = node.article
    title = shortened(article.title or article.url or article.ref or article.capture.asked, TITLE) if article else ""
    return ", ".join(one_line(each) for each in (node.outlet, node.published or "no date", title) if each)


def named(name: str, stemma: Stemma) -> str:
    """Return what a node is called beside others."""
    if name == "none":
        return "none of these"
    node = stemma.node(name)
    article = node.article
    return one_line(node.outlet or (article.ref if article else None) or name)


def _origins(stemma: Stemma, statements: Sequence[Statement]) -> Iterator[RenderableType]:
    """Yield how many origins the statements have; those that stand in this story alone are counted in one line."""
    text = stemma.node(stemma.asked).article
    spans = {each.id: each.content for each in statements}
    told = [each for each in stemma.origins if len(each.nodes) > 1 or each.circular]
    if told:
        yield Text("Origins of what it says", style="bold")
    for each in told:
        content = spans.get(each.statement)
        words = shortened(content[0].of(text.text), SAID) if content and text else each.statement
        yield Text(f"  {_counted(each)}: {words}", style="" if not each.circular else "red")
    alone = len(stemma.origins) - len(told)
    if alone and told:
        yield Text(f"  {alone} more stand in this story alone", style="dim")


def _counted(origin: Origin) -> str:
    lines = f"{origin.count} {'origin' if origin.count == 1 else 'origins'} for {len(origin.nodes)} tellings"
    return f"{lines}, in a circle: {one_line(origin.circular)}" if origin.circular else lines


def family(record: Record) -> RenderableType:
    """Return one family of an archive as a tree of the names of its articles."""
    edges = {edge["child"]: edge for edge in record["edges"]}
    top = Tree(Text(f"{record['family']}  {len(record['articles'])} articles", style="bold"))
    branches: dict[str, Tree] = {}
    waiting = [ref for ref in reversed(record["articles"]) if ref not in edges]
    while waiting:
        ref = waiting.pop()
        edge = edges.get(ref)
        line = Text(one_line(ref))
        line.append(f"  {edge['relation']}, {edge['confidence']:.2f}" if edge else "", style="dim")
        branches[ref] = (branches[edge["parent"]] if edge else top).add(line)
        waiting += [child for child, each in reversed(edges.items()) if each["parent"] == ref]
    return Group(top, Text(f"  {record['doubt']}" if record["doubt"] else "", style="yellow"))

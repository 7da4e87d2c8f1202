"""Article x archive -> Stemma: the family, its tree, what is not held, the changes on each edge, the origins.

What it does not do: print, or fetch what is not held.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sayso.stemma import unheld
from sayso.stemma.changes import changes
from sayso.stemma.credited import credit_to, named, names, same, whole
from sayso.stemma.growing import grow
from sayso.stemma.missing import missing
from sayso.stemma.origins import Told, origins
from sayso.stemma.relatives import number_of, relatives
from sayso.stemma.values import Edge, Node, Rival, Stemma
from sayso.values import Evidence, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sayso.matches.candidates import Index
    from sayso.matches.sheet import Sheet
    from sayso.stemma.growing import Grown
    from sayso.stemma.relatives import Relatives
    from sayso.stemma.unheld import Source
    from sayso.values import Article

# An edge less probable than this is not asserted: the parents that may be are named with the node.
LEAST = 0.25
# In a family with more tellings than this, changes are told on the line of the story asked about alone: those of one
# edge take some 20 ms, and a whole trace should take less than a second.
MOST_CHANGED = 12
# There they are told on the edges nearest to that story, until so many words were compared (some 2 s): of a live page
# of two hundred versions, each of which is the whole page, that is what the last ones did.
MOST_COMPARED = 10_000
# How sure an unseen source is: one that a credit line names, one that siblings betray.
CITED, BETRAYED = 0.9, 0.6
# Independent reports that are looked into for origins.
MOST_RIVALS = 12
# Fewer words than this are no story to trace.
TOO_SHORT = 8


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a trace asks of an archive: articles by number, readings with their statements, the numbers of a page."""

    index: Index
    article: Callable[[int], Article | None]
    reading: Callable[[int], Reading | None]
    versions: Callable[[str], Sequence[int]] = lambda _: ()


def trace(reading: Reading, shelf: Shelf) -> Stemma:
    """Return the family tree of a story read; it need not be held itself.

    Deterministic: the same archive gives the same tree, whatever the order of adding.
    """
    found = relatives(reading.article, shelf.index, shelf.article, shelf.versions)
    grown = grow(found.articles, found.sheets)
    readings = _readings(reading, found, shelf)
    sources = _sources(grown)
    nodes, edges = _drawn(grown, sources, readings)
    apart = found.rivals[:MOST_RIVALS]
    rivals = [_rival(len(found.articles) + place, each) for place, (each, _) in enumerate(apart)]
    told = _told(grown, readings, nodes) + _told_apart(rivals, [page for _, page in apart], found, shelf)
    # A parent that is too unsure to be drawn is still no independent origin.
    likely = {
        f"n{child + 1}": f"n{parent + 1}" for child, parent in enumerate(grown.parents) if parent < len(grown.parents)
    }
    parents = likely | {edge.child: edge.parent for edge in reversed(edges)}
    return Stemma(
        nodes[0].id,
        (*nodes, *rivals),
        edges,
        tuple(origins(told[0], told[1:], parents)),
        tuple(_doubts(grown, found, readings)),
    )


def _readings(reading: Reading, found: Relatives, shelf: Shelf) -> list[Reading]:
    """Return the reading of each member of the family; the story asked about was read by the caller."""
    out = [reading]
    for article in found.articles[1:]:
        number = number_of(found, article)
        out.append((shelf.reading(number) if number is not None else None) or Reading(article))
    return out


def _sources(grown: Grown) -> list[Source]:
    """Return what is not held: who is credited, then what siblings betray and no credit explains."""
    credited = unheld.credited(grown.articles)
    gaps = missing(grown.parents, grown.weighed, grown.sheets)
    out = list(credited)
    for gap in gaps:
        match = next((each for each in credited if set(each.children) & set(gap.children)), None)
        if match is None:
            out.append(unheld.inferred(grown.articles, gap))
        else:
            place = out.index(match)
            children = tuple(sorted({*match.children, *gap.children}))
            out[place] = match = replace(match, children=children, evidence=(*match.evidence, *gap.evidence))
            credited[credited.index(next(each for each in credited if each.outlet == match.outlet))] = match
    return out


def _drawn(
    grown: Grown, sources: Sequence[Source], readings: Sequence[Reading]
) -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    taken = {child: place for place, source in enumerate(sources) for child in source.children if not source.cited}
    for place, source in enumerate(sources):
        if source.cited:
            taken |= dict.fromkeys(_roots(source, grown), place)
    edges: list[Edge] = []
    wavering: dict[int, str] = {}
    told = _changed(grown)
    for child, parent in enumerate(grown.parents):
        if child in taken and (parent == len(grown.parents) or parent in _with(sources[taken[child]])):
            continue
        if parent == len(grown.parents):
            continue
        if grown.confidence(child) < LEAST:
            wavering[child] = _wavering(grown, child)
            continue
        edges.append(_edge(grown, child, readings, told=child in told))
    edges += [edge for place, source in enumerate(sources) for edge in _from(place, source, grown, taken)]
    nodes = [_node(place, article, wavering.get(place, "")) for place, article in enumerate(grown.articles)]
    nodes += [_unseen(place, source) for place, source in enumerate(sources)]
    earliest = {edge.child for edge in edges}
    named_nodes = [
        replace(each, why="earliest in this archive" if not each.why and len(grown.articles) > 1 else each.why)
        if each.held and each.id not in earliest
        else each
        for each in nodes
    ]
    return tuple(named_nodes), tuple(sorted(edges, key=lambda each: (each.child[0], int(each.child[1:]), each.parent)))


def _with(source: Source) -> set[int]:
    """Return the places that an unseen source takes a child away from: its other children, and what stands above."""
    return {*source.children, *([source.above] if source.above is not None else [])}


def _roots(source: Source, grown: Grown) -> list[int]:
    """Return the first held telling above each one that credits the source: there it entered what is held.

    A telling that credits its parent, or has the credit from it, hands it on; any other looked the source up itself.
    """
    out: dict[int, None] = {}
    for child in source.children:
        node = child
        while (parent := grown.parents[node]) < len(grown.parents):
            if parent not in source.children and not credit_to(grown.articles[node], grown.articles[parent].outlet):
                break
            node = parent
        out[node] = None
    return list(out)


def _from(place: int, source: Source, grown: Grown, taken: dict[int, int]) -> Iterator[Edge]:
    """Yield the edges of an unseen source: to its children, and from the telling that it comes from itself."""
    sure = CITED if source.cited else BETRAYED
    name = f"u{place + 1}"
    for child in sorted(node for node, owner in taken.items() if owner == place):
        parent = grown.parents[child]
        others = [Rival(f"n{parent + 1}", grown.confidence(child))] if parent < len(grown.parents) else []
        yield Edge(name, f"n{child + 1}", None, sure, source.evidence, rivals=tuple(others))
    if source.above is not None and source.above not in source.children:
        yield Edge(f"n{source.above + 1}", name, None, sure, source.evidence)


def _edge(grown: Grown, child: int, readings: Sequence[Reading], *, told: bool) -> Edge:
    parent = grown.parents[child]
    if told:
        grown.comparison(child)
    comparison = grown.comparisons.get((parent, child))
    ours = grown.weighed.evidence(grown.articles, parent, child)
    said = comparison.evidence if comparison else ()
    texts = tuple(each for each in said if each.kind not in {"credit", "dates", "contradiction"})
    return Edge(
        f"n{parent + 1}",
        f"n{child + 1}",
        comparison.relation if comparison else None,
        grown.confidence(child),
        (*ours, *texts),
        changes(readings[parent], readings[child], relation=comparison.relation) if comparison and told else (),
        tuple(
            Rival(f"n{place + 1}" if place < len(grown.parents) else "none", sure)
            for place, sure in grown.rivals(child)
        ),
        comparison.passages if comparison else (),
        _lost(grown.articles[parent], grown.articles[child]),
    )


def _changed(grown: Grown) -> set[int]:
    """Return the children of the edges on which changes are told."""
    if len(grown.parents) <= MOST_CHANGED:
        return set(range(len(grown.parents)))
    told: set[int] = set()
    left = MOST_COMPARED
    for child in _line(grown):
        if left <= 0:
            break
        told.add(child)
        left -= grown.sheets[child].size + grown.sheets[grown.parents[child]].size
    return told


def _line(grown: Grown) -> list[int]:
    """Return the children of the edges on the line of the story asked about, the nearest first.

    These are its own, those to what comes from it directly, and those by which it came about, as far as they are held.
    """
    root, line = len(grown.parents), [0]
    while grown.parents[line[-1]] < root:
        line.append(grown.parents[line[-1]])
    below = [child for child, parent in enumerate(grown.parents) if parent == 0]
    return [child for child in (0, *below, *line[1:]) if grown.parents[child] < root]


def _lost(parent: Article, child: Article) -> str:
    """Return what of the parent's credits the child no longer gives, in words; '' where nothing was lost."""
    kept = [each.outlet.casefold() for each in child.credits]
    gone = [
        each.outlet
        for each in whole(parent)
        if each.outlet.casefold() not in kept and each.outlet.casefold() not in child.text.casefold()
        and not (child.outlet and names(each, child.outlet))
    ]  # fmt: skip
    if gone:
        return f"the credit to {', '.join(dict.fromkeys(gone))} is gone"
    silent = parent.outlet and not same(parent.outlet, child.outlet) and not named(child, parent.outlet)
    if silent and parent.outlet and parent.outlet.name.casefold() not in kept:
        return f"{parent.outlet.name} is not credited"
    return ""


def _node(place: int, article: Article, why: str) -> Node:
    return Node(
        f"n{place + 1}",
        article,
        article.outlet.name if article.outlet else None,
        article.published.value if article.published else None,
        why,
    )


def _unseen(place: int, source: Source) -> Node:
    return Node(f"u{place + 1}", None, source.outlet, source.window, source.why, source.search, source.quoted)


def _rival(place: int, article: Article) -> Node:
    node = _node(place, article, "an independent report of the same event")
    return replace(node, relative=False)


def _wavering(grown: Grown, child: int) -> str:
    """Say which parents are possible where none is sure enough."""
    best = [(grown.parents[child], grown.confidence(child)), *grown.rivals(child)]
    listed = [f"{unheld.label(grown.articles[place])} {sure:.2f}" for place, sure in best if place < len(grown.parents)]
    return f"no parent is sure enough: {', '.join(listed)}" if listed else ""


def _told(grown: Grown, readings: Sequence[Reading], nodes: Sequence[Node]) -> list[Told]:
    return [
        Told(node.id, page, reading, node.outlet)
        for node, page, reading in zip(nodes, grown.sheets, readings, strict=False)
    ]


def _told_apart(rivals: Sequence[Node], sheets: Sequence[Sheet], found: Relatives, shelf: Shelf) -> list[Told]:
    out = []
    for node, page in zip(rivals, sheets, strict=True):
        if node.article is not None:
            number = number_of(found, node.article)
            reading = shelf.reading(number) if number is not None else None
            out.append(Told(node.id, page, reading or Reading(node.article), node.outlet))
    return out


def _doubts(grown: Grown, found: Relatives, readings: Sequence[Reading]) -> Iterator[str]:
    """Yield what limits the whole tree, in words."""
    asked = grown.articles[0]
    if found.sheets[0].size < TOO_SHORT:
        yield "the story has too few words to tell whose it is"
    if len(grown.articles) == 1:
        yield "no relative in this archive"
    if found.left_out:
        yield f"{found.left_out} more relatives are left out: a family of this size is drawn by its earliest tellings"
    if len(grown.articles) > MOST_CHANGED:
        yield from _partly(grown)
    if len({(each.language or "")[:2] for each in grown.articles if each.language}) > 1:
        yield "the tellings are in several languages: only names and figures could be compared between them"
    undated = sum(each.published is None for each in grown.articles)
    if undated and len(grown.articles) > 1:
        yield f"{undated} of {len(grown.articles)} tellings show no date: there the texts alone say who came first"
    if any(kind.kind == "against" and "dates" in kind.detail for kind in _against(grown)):
        yield "some dates contradict the texts and are not believed"
    unread = sum(not each.statements for each in readings[1:])
    if unread:
        yield f"{unread} tellings have no statements in the archive, so sources lost there are not seen: sayso extract"
    if asked.language and asked.language[:2] != "en":
        yield f"word stems and weights are English, this story is in {asked.language}"


def _partly(grown: Grown) -> Iterator[str]:
    """Say of a large family on which edges changes are told."""
    yield "the family is large: changes are told on the line of the story asked about alone"
    edges = [(parent, child) for child, parent in enumerate(grown.parents) if parent < len(grown.parents)]
    unread = sum(each not in grown.comparisons for each in edges)
    if unread:
        yield f"{unread} steps between versions of one page were not compared: sayso compare tells those of any two"
    told, line = len(_changed(grown)), len(_line(grown))
    if told < line:
        yield f"that line is long: changes are told on {told} of its {line} edges, those nearest to the story"


def _against(grown: Grown) -> Iterator[Evidence]:
    for child, parent in enumerate(grown.parents):
        if parent < len(grown.parents):
            yield from grown.weighed.evidence(grown.articles, parent, child)

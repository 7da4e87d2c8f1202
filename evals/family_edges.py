"""Say what one telling took from another and what it did to it: passages and changes, as spans of both texts.

Statements with one key in both texts are the same statement. What follows from
that alone is derived here: what was dropped, added, moved, or worded anew.
Everything else is written in the file, and only looked up.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evals.family_file import HEADLINE, KINDS, SAME
from evals.story_spread import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from evals.family_file import Family, Telling
    from evals.story_marks import Mark

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """One change: spans in the parent and in the child (None: not there), and the statements around them."""

    kind: str
    before: Pair | None
    after: Pair | None
    around_before: Pair | None = None
    around_after: Pair | None = None
    derived: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the parent and the stretch of the child that comes from it."""

    before: Pair
    after: Pair
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """What lies between a parent and a child; `main` is false for a second source merged in.

    `same` are places worded differently that say the same: what looks like a change and is none.
    """

    parent: str
    child: str
    relation: str
    main: bool
    passages: tuple[Passage, ...]
    changes: tuple[Change, ...]
    same: tuple[tuple[Pair, Pair], ...] = ()


def edges(family: Family) -> Iterator[Edge]:
    """Yield the edges of a family in file order, a merged second source after the main parent."""
    for child in family.tellings.values():
        if child.parent:
            yield _main(family.tellings[child.parent], child)
        if child.parent and child.also:
            yield _second(family.tellings[child.parent], family.tellings[child.also], child)


def _main(parent: Telling, child: Telling) -> Edge:
    taken = tuple(passages(parent, child))
    told, same = changes(parent, child), unchanged(parent, child)
    return Edge(parent.key, child.key, child.relation, main=True, passages=taken, changes=told, same=same)


def _second(parent: Telling, second: Telling, child: Telling) -> Edge:
    taken = tuple(_passage(second, child, key) for key in shared(second, child) if key not in parent.places)
    return Edge(second.key, child.key, "reworded", main=False, passages=taken, changes=())


def span(mark: Mark) -> Pair:
    """Return the span of a mark."""
    return (mark.start, mark.end)


def statements(telling: Telling) -> dict[str, Mark]:
    """Return the statements of a telling by key, in text order."""
    return {key: mark for key, mark in telling.places.items() if key[0] == "s"}


def shared(parent: Telling, child: Telling) -> list[str]:
    """Return the keys of the statements that both have, in the parent's order."""
    return [key for key in statements(parent) if key in child.places]


def passages(parent: Telling, child: Telling) -> Iterator[Passage]:
    """Yield what came from where: the whole text, the marked passages, or the statements in the child's order.

    A headline that was kept word for word came with them. Verbatim neighbours with the same words between them are one
    passage.
    """
    if parent.text == child.text:
        yield Passage((0, len(parent.text)), (0, len(child.text)), verbatim=True)
        return
    taken = [key for key in parent.places if key[0] == "x" and key in child.places] or shared(parent, child)
    found = [_passage(parent, child, key) for key in _outermost(taken, child.places)]
    if HEADLINE in parent.places and HEADLINE in child.places:
        headline = _passage(parent, child, HEADLINE)
        found += [headline] if headline.verbatim else []
    last: Passage | None = None
    for passage in sorted(found, key=lambda one: (one.after, one.before)):
        joined = _joined(last, passage, parent.text, child.text) if last else None
        if last and not joined:
            yield last
        last = joined or passage
    if last:
        yield last


def _passage(parent: Telling, child: Telling, key: str) -> Passage:
    before, after = span(parent.places[key]), span(child.places[key])
    return Passage(before, after, parent.text[slice(*before)] == child.text[slice(*after)])


def _joined(one: Passage, two: Passage, parent: str, child: str) -> Passage | None:
    follows = one.verbatim and two.verbatim and one.before[1] <= two.before[0]
    if follows and parent[one.before[1] : two.before[0]] == child[one.after[1] : two.after[0]]:
        return Passage((one.before[0], two.before[1]), (one.after[0], two.after[1]), verbatim=True)
    return None


def _outermost(keys: Iterable[str], places: dict[str, Mark]) -> list[str]:
    """Leave out the keys whose mark lies inside that of another one."""
    kept = list(keys)
    inner = {
        key
        for key in kept
        for other in kept
        if key != other and places[other].holds(places[key]) and span(places[other]) != span(places[key])
    }
    return [key for key in kept if key not in inner]


def changes(parent: Telling, child: Telling) -> tuple[Change, ...]:
    """Return written and derived changes, by consequence, then by place; raise KeyError where a place is missing."""
    written = [
        _around(parent, child, label.kind, parent.places[label.before], child.places[label.after])
        for label in child.labels
        if label.kind != SAME
    ]
    found = [*written, *_derived(parent, child, written)]
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.after or (0, 0), one.before or (0, 0))))


def unchanged(parent: Telling, child: Telling) -> tuple[tuple[Pair, Pair], ...]:
    """Return the places that are said to mean the same in other words."""
    keys = [(label.before, label.after) for label in child.labels if label.kind == SAME]
    return tuple((span(parent.places[before]), span(child.places[after])) for before, after in keys)


def _around(parent: Telling, child: Telling, kind: str, before: Mark, after: Mark) -> Change:
    return Change(kind, span(before), span(after), _statement(parent, before), _statement(child, after), derived=False)


def _statement(telling: Telling, mark: Mark) -> Pair | None:
    """Return the innermost statement (or the headline) that holds a mark."""
    holders = [*statements(telling).values(), *([telling.headline] if telling.headline else [])]
    around = [span(holder) for holder in holders if holder.holds(mark)]
    return min(around, key=lambda pair: pair[1] - pair[0]) if around else None


def _derived(parent: Telling, child: Telling, written: list[Change]) -> Iterator[Change]:
    if parent.text == child.text:
        return
    pairs = [(parent.places[key], child.places[key]) for key in shared(parent, child)]
    if child.relation != "excerpt":
        labels = [label for label in child.labels if label.kind != SAME]
        named = {label.before for label in labels}, {label.after for label in labels}
        gone = [key for key in statements(parent) if key not in child.places and key not in named[0]]
        new = [key for key in statements(child) if key not in parent.places and key not in named[1]]
        yield from (Change("dropped", span(parent.places[key]), None) for key in _outermost(gone, parent.places))
        yield from (Change("added", None, span(child.places[key])) for key in _outermost(new, child.places))
        yield from (Change("reordered", span(one), span(two)) for one, two in _moved(pairs))
        if parent.headline and child.headline:
            pairs.append((parent.headline, child.headline))
    for one, two in dict.fromkeys(pairs):
        before = _rest(parent.text, one, [*(c.before for c in written), *_inner(one, pairs, 0)])
        if before != _rest(child.text, two, [*(c.after for c in written), *_inner(two, pairs, 1)]):
            yield Change("reworded", span(one), span(two))


def _inner(outer: Mark, pairs: list[tuple[Mark, Mark]], side: int) -> list[Pair]:
    marks = (pair[side] for pair in pairs)
    return [span(mark) for mark in marks if outer.holds(mark) and span(mark) != span(outer)]


def _rest(text: str, mark: Mark, cut: Iterable[Pair | None]) -> list[str]:
    """Return the words of a statement outside the stretches that something else accounts for."""
    covered = [pair for pair in cut if pair]
    words = (m for m in WORD.finditer(text, mark.start, mark.end))
    return [m[0].lower() for m in words if not any(s <= m.start() and m.end() <= e for s, e in covered)]


def _moved(pairs: list[tuple[Mark, Mark]]) -> list[tuple[Mark, Mark]]:
    """Return the pairs outside a longest run that keeps its order: the fewest whose moving explains it."""
    order = sorted(pairs, key=lambda pair: (pair[0].start, pair[1].start))
    tails: list[int] = []
    runs: list[list[int]] = []
    for at, (_, after) in enumerate(order):
        length = bisect_right(tails, after.start)
        runs[length : length + 1] = [[*(runs[length - 1] if length else []), at]]
        tails[length : length + 1] = [after.start]
    kept = set(runs[-1]) if runs else set()
    return [pair for at, pair in enumerate(order) if at not in kept]

"""A tree and its readings -> for each statement of the story asked about: on how many independent origins it rests.

Forty copies of one wire story are one origin. A line of tellings begins where the statement stands first; where that
telling names another outlet as the one that had it, that outlet is the origin, and two who name each other are a
circle. What it does not do: say whether it is true, or whether two reporters heard the same liar.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.stemma.values import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet
    from sayso.values import Reading, Span, Statement

# A text holds a statement where one or two sentences in a row hold so much of the weight of its stems. In the training
# families 81 of 100 statements of a parent that its child keeps reach it (excerpts apart), and 10 of 100 that it drops.
HELD = 0.5
# Fewer different stems than this may stand together anywhere.
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Told:
    """One node as far as origins need it: its id, its sheet, its reading where statements are known, its outlet."""

    node: str
    sheet: Sheet
    reading: Reading
    outlet: str | None


def origins(asked: Told, others: Sequence[Told], parents: Mapping[str, str]) -> Iterator[Origin]:
    """Yield one origin a statement; `parents` gives the parent of each node that has one, held or not."""
    every = {each.node: each for each in (asked, *others)}
    for statement in asked.reading.statements:
        stems, weights = _stems(asked.sheet, statement)
        if len(stems) < FEWEST:
            yield Origin(statement.id, 1, (asked.node,), (asked.node,), doubt="too few words to look for elsewhere")
            continue
        places = {node: _place(told.sheet, stems, weights) for node, told in every.items()}
        holding = [node for node, place in places.items() if place is not None or node == asked.node]
        yield _origin(statement, holding, {node: places[node] for node in holding}, every, parents)


def _origin(
    statement: Statement,
    holding: Sequence[str],
    places: Mapping[str, Span | None],
    every: Mapping[str, Told],
    parents: Mapping[str, str],
) -> Origin:
    tops = {node: _top(node, set(holding), every, parents) for node in holding}
    cited = {node: _cited(every[node], places[node]) for node in set(tops.values()) if node in every}
    owners = {told.outlet.casefold(): tops[node] for node, told in every.items() if told.outlet and node in tops}
    roots: dict[str, None] = {}
    circular = ""
    for top in sorted(set(tops.values())):
        end, seen = top, {top}
        while (outlet := cited.get(end)) and outlet.casefold() in owners:
            following = owners[outlet.casefold()]
            if following in seen:
                named = sorted({every[each].outlet or each for each in seen if each in every})
                circular = f"{' and '.join(named)} name each other" if len(named) > 1 else ""
                break
            seen.add(following)
            end = following
        roots[min(seen) if circular and end in seen and len(seen) > 1 else cited.get(end) or end] = None
    return Origin(statement.id, len(roots), tuple(holding), tuple(roots), circular)


def _top(node: str, holding: set[str], every: Mapping[str, Told], parents: Mapping[str, str]) -> str:
    """Return the first node of the line that holds the statement; a source that is not held is taken to hold it.

    A telling between that lacks it is passed over: its child has it from further up rather than from nowhere.
    """
    seen, first = {node}, node
    while (parent := parents.get(node)) is not None and parent not in seen:
        seen.add(parent)
        node = parent
        if node in holding or node not in every:
            first = node
    return first


def _cited(told: Told, place: Span | None) -> str | None:
    """Return the outlet that this telling names as the one that had the statement, where it is not itself."""
    if place is None:
        return None
    for statement in told.reading.statements:
        if any(place.meets(span) for span in statement.content):
            own = (told.outlet or "").casefold()
            named = [hop.name for hop in statement.relay if hop.kind == "outlet" and hop.name]
            return next((name for name in named if name.casefold() != own), None)
    return None


def _stems(sheet: Sheet, statement: Statement) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """Return the different stems of a statement's content with their weights, stems ascending."""
    rows = np.zeros(sheet.size, np.bool_)
    for span in statement.content:
        rows |= (sheet.starts >= span.start) & (sheet.ends <= span.end)
    stems, first = np.unique(sheet.stems[rows], return_index=True)
    return stems, sheet.weights[rows][first]


def _place(sheet: Sheet, stems: NDArray[np.uint32], weights: NDArray[np.float32]) -> Span | None:
    """Return the one or two sentences that hold the most of the stems; None where that is too little."""
    count = len(sheet.first) - 1
    at = np.minimum(np.searchsorted(stems, sheet.stems), len(stems) - 1)
    hit = np.flatnonzero(stems[at] == sheet.stems)
    grid = np.zeros((count + 1, len(stems)), np.bool_)
    grid[sheet.sentence[hit], at[hit]] = True
    if not count or not len(hit):
        return None
    pairs = (grid[:-1] | grid[1:]).astype(np.float32) @ weights
    best = int(pairs.argmax())
    if pairs[best] < HELD * weights.sum():
        return None
    alone = grid[best : best + 2].astype(np.float32) @ weights
    first = best + int(alone[1] > alone[0])
    return sheet.span(int(sheet.first[first]), int(sheet.first[first + 1]) - 1)

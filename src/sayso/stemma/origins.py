"""A tree and its readings -> for each statement of the story asked about: on how many independent origins it rests.

Forty copies of one wire story are one origin. A line of tellings begins where the statement stands first; where that
telling names another outlet as the one that had it, that outlet is the origin, and two who name each other are a
circle. What it does not do: say whether it is true, or whether two reporters heard the same liar.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
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
# Sentences times stems that are looked at in one go: some 20 MB.
CELLS = 1 << 22


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
    sentences = _Sentences([each.sheet for each in every.values()])
    lines = {node: _line(node, parents) for node in every}
    for statement in asked.reading.statements:
        stems, weights = _stems(asked.sheet, statement)
        if len(stems) < FEWEST:
            yield Origin(statement.id, 1, (asked.node,), (asked.node,), doubt="too few words to look for elsewhere")
            continue
        places = dict(zip(every, sentences.places(stems, weights), strict=True))
        holding = [node for node, place in places.items() if place is not None or node == asked.node]
        yield _origin(statement, holding, {node: places[node] for node in holding}, every, lines)


def _origin(
    statement: Statement,
    holding: Sequence[str],
    places: Mapping[str, Span | None],
    every: Mapping[str, Told],
    lines: Mapping[str, Sequence[str]],
) -> Origin:
    held = set(holding)
    tops = {node: next((each for each in lines[node] if each in held or each not in every), node) for node in holding}
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


def _line(node: str, parents: Mapping[str, str]) -> list[str]:
    """Return what stands above a node, the first telling of the line first.

    A statement begins at the first of them that holds it; a source that is not held is taken to hold it, and a telling
    between that lacks it is passed over: its child has it from further up rather than from nowhere.
    """
    way = {node: None}
    while (parent := parents.get(node)) is not None and parent not in way:
        way[parent] = None
        node = parent
    return [*way][:0:-1]


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


class _Sentences:
    """The sentences of all tellings, each looked at once: versions and copies of a text have nearly all in common."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        known: dict[bytes, int] = {}
        couples: dict[tuple[int, int], int] = {}
        self._numbers: list[list[int]] = []
        self._couples: list[NDArray[np.int64]] = []
        stems: list[NDArray[np.uint32]] = []
        for sheet in sheets:
            numbers: list[int] = []
            for first, last in pairwise(sheet.first.tolist()):
                key = sheet.stems[first:last].tobytes()
                if key not in known:
                    known[key] = len(known)
                    stems.append(sheet.stems[first:last])
                numbers.append(known[key])
            self._numbers.append(numbers)
            each = [couples.setdefault(two, len(couples)) for two in pairwise([*numbers, -1])]
            self._couples.append(np.array(each, np.int64))
        self._stems = np.concatenate([np.empty(0, np.uint32), *stems])
        self._owner = np.repeat(np.arange(len(stems)), [len(each) for each in stems])
        self._pairs = np.array([*couples], np.int64).reshape(-1, 2)

    def places(self, stems: NDArray[np.uint32], weights: NDArray[np.float32]) -> Iterator[Span | None]:
        """Yield for each telling the one or two sentences that hold the most of the stems; None where too little is."""
        at = np.minimum(np.searchsorted(stems, self._stems), len(stems) - 1)
        hit = np.flatnonzero(stems[at] == self._stems)
        # The last row is the nothing that stands behind a last sentence.
        grid = np.zeros((int(self._owner[-1]) + 2 if len(self._owner) else 1, len(stems)), np.bool_)
        grid[self._owner[hit], at[hit]] = True
        worth = self._worth(grid, weights)
        least = HELD * weights.sum()
        for sheet, numbers, couples in zip(self._sheets, self._numbers, self._couples, strict=True):
            best = int(worth[couples].argmax()) if len(couples) else -1
            if best < 0 or worth[couples[best]] < least:
                yield None
                continue
            two = [numbers[best], numbers[best + 1] if best + 1 < len(numbers) else -1]
            alone = grid[two].astype(np.float32) @ weights
            first = best + int(alone[1] > alone[0])
            yield sheet.span(int(sheet.first[first]), int(sheet.first[first + 1]) - 1)

    def _worth(self, grid: NDArray[np.bool_], weights: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the weight of what two neighbouring sentences hold together, -1 for none, some at a time."""
        out = np.empty(len(self._pairs), np.float32)
        step = max(1, CELLS // max(1, len(weights)))
        for start in range(0, len(out), step):
            here, behind = self._pairs[start : start + step].T
            both = grid[here] | grid[behind]
            out[start : start + step] = np.where(both.any(1), both.astype(np.float32) @ weights, -1)
        return out

"""Score marked spans with values against those of the labelled stories: precision, recall and F1 of both together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from evals import story_format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Row = dict[str, Any]
SPLITS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Pair:
    """A mark of the gold and what was found at its place; one of them is None where the other stands alone."""

    text: str
    gold: Row | None
    found: Row | None

    def is_exact(self) -> bool:
        """Say whether both have the very same span."""
        return bool(self.gold and self.found) and _bounds(self.gold) == _bounds(self.found)


def stories() -> list[Row]:
    """Return the rows of all labelled stories, with what their headers say."""
    loaded = [story_format.load(path) for path in story_format.paths()]
    return [story_format.compile_story(one) | {"country": one.header.get("country")} for one in loaded]


def pairs(text: str, gold: Sequence[Row], found: Sequence[Row]) -> Iterator[Pair]:
    """Pair marks that share a character, each once and the closest first; yield the rest alone."""
    meeting = sorted(
        (-_shared(one, other), place, at)
        for place, one in enumerate(gold)
        for at, other in enumerate(found)
        if _shared(one, other) > 0
    )
    left, right = set(range(len(gold))), set(range(len(found)))
    for _, place, at in meeting:
        if place in left and at in right:
            left.remove(place)
            right.remove(at)
            yield Pair(text, gold[place], found[at])
    yield from (Pair(text, gold[place], None) for place in sorted(left))
    yield from (Pair(text, None, found[at]) for at in sorted(right))


def figures(every: Iterable[Pair], agree: Callable[[Row, Row], bool]) -> dict[str, float]:
    """Return P, R and F1 in percent: of marks whose span and value are right, and of values right where spans meet."""
    marks = list(every)
    gold, found = sum(each.gold is not None for each in marks), sum(each.found is not None for each in marks)
    right = [each for each in marks if each.gold and each.found and agree(each.gold, each.found)]
    exact = sum(each.is_exact() for each in right)
    return {**_three("exact", exact, gold, found), **_three("overlap", len(right), gold, found), "marks": gold}


def shown(name: str, table: dict[str, float]) -> str:
    """Return one line for people."""
    return f"{name:8s}" + "  ".join(f"{figure} {value}" for figure, value in table.items())


def complaint(pair: Pair, describe: Callable[[Row], str]) -> str:
    """Return one line on a pair that is not right: the words around, what was to be found, what was."""
    at = pair.gold or pair.found or {}
    start, end = at["start"], at["end"]
    around = f"{pair.text[max(0, start - 45) : start]}[{pair.text[start:end]}]{pair.text[end : end + 20]}"
    gold = describe(pair.gold) if pair.gold else "nothing"
    found = describe(pair.found) if pair.found else "nothing"
    return f"{around!r}: gold {gold}, found {found}"


def _three(name: str, right: int, gold: int, found: int) -> dict[str, float]:
    precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {
        f"{name} P": round(100 * precision, 1),
        f"{name} R": round(100 * recall, 1),
        f"{name} F1": round(100 * f1, 1),
    }


def _bounds(row: Row) -> tuple[int, int]:
    return row["start"], row["end"]


def _shared(one: Row, other: Row) -> int:
    """Return a measure of how much two spans share; the very same span beats everything."""
    shared: int = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return 10 * shared + (_bounds(one) == _bounds(other)) if shared > 0 else 0

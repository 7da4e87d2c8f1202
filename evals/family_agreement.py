"""Compare the changes of story families with a second reading by somebody who had not seen the first.

A second reading lies beside its family as `SLUG.second`: a line `== KEY` for each
retelling that was read, then `! kind | words of the parent | words of the telling`.
The second reader saw the bare texts, no marks and no labels, so the words are the
place; each stands once in its text. Two changes agree where the kind is the same
and the places meet in both texts, which is the rule of `evals.changes` too. Only
written kinds are compared: the derived ones follow from the marks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evals.family_edges import changes
from evals.family_file import DERIVED, KINDS
from evals.story_rules import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from evals.family_file import Family, Telling

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """One change as a reader wrote it: its kind, and its place in the parent and in the telling."""

    kind: str
    before: Pair
    after: Pair

    def at(self, other: Placed) -> bool:
        """Say whether the places meet in both texts, whatever the kinds."""
        return _shared(self.before, other.before) > 0 and _shared(self.after, other.after) > 0


@dataclass(frozen=True, slots=True)
class Twice:
    """One retelling that was read twice: its parent, itself, and what each reader wrote."""

    name: str
    parent: Telling
    child: Telling
    first: tuple[Placed, ...]
    second: tuple[Placed, ...]


def read_second(path: Path, family: Family) -> tuple[list[Twice], list[Problem]]:
    """Return the retellings that a second reading covers, and what is wrong with its lines."""
    found: dict[str, list[Placed]] = {}
    wrong: list[Problem] = []
    child: Telling | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("== "):
            child = family.tellings.get(line[3:].strip())
            if child is None or child.parent is None or child.key in found:
                wrong.append(Problem(str(path), number, f"no retelling, or twice: {line!r}"))
                child = None
            else:
                found[child.key] = []
        elif line.strip() and child is not None and child.parent is not None:
            placed = _placed(line, family.tellings[child.parent], child)
            if isinstance(placed, str):
                wrong.append(Problem(str(path), number, placed))
            else:
                found[child.key].append(placed)
        elif line.strip():
            wrong.append(Problem(str(path), number, "a change stands under '== KEY'"))
    return [_twice(family, key, tuple(second)) for key, second in found.items()], wrong


def _placed(line: str, parent: Telling, child: Telling) -> Placed | str:
    """Read one line of a second reading, or say what is wrong with it."""
    parts = [part.strip() for part in line.removeprefix("! ").split(" | ")]
    if not line.startswith("! ") or len(parts) != 3 or parts[0] not in KINDS or parts[0] in DERIVED:  # noqa: PLR2004
        return f"not '! kind | words | words', or a derived kind: {line!r}"
    for words, text in ((parts[1], parent.text), (parts[2], child.text)):
        if text.count(words) != 1:
            return f"these words stand {text.count(words)} times in the text, not once: {words!r}"
    before, after = parent.text.index(parts[1]), child.text.index(parts[2])
    return Placed(parts[0], (before, before + len(parts[1])), (after, after + len(parts[2])))


def _twice(family: Family, key: str, second: tuple[Placed, ...]) -> Twice:
    child = family.tellings[key]
    parent = family.tellings[child.parent or key]
    written = (one for one in changes(parent, child) if not one.derived)
    first = tuple(Placed(one.kind, one.before, one.after) for one in written if one.before and one.after)
    return Twice(f"{family.slug}/{key}", parent, child, first, second)


def paired(first: Sequence[Placed], second: Sequence[Placed], *, any_kind: bool = False) -> list[tuple[Placed, Placed]]:
    """Return the changes that both readers have, each once, those that lie closest together first."""
    fits = [
        (-_closeness(one, other), i, j)
        for i, one in enumerate(first)
        for j, other in enumerate(second)
        if one.at(other) and (any_kind or one.kind == other.kind)
    ]
    left, right, pairs = set[int](), set[int](), []
    for _, i, j in sorted(fits):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((first[i], second[j]))
    return pairs


def _shared(one: Pair, other: Pair) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _closeness(one: Placed, other: Placed) -> float:
    """Return the shared part of both places, 0 to 2."""
    both = ((one.before, other.before), (one.after, other.after))
    return sum(_shared(a, b) / (max(a[1], b[1]) - min(a[0], b[0])) for a, b in both)


def agreement(read: Sequence[Twice]) -> list[str]:
    """Return the lines of the report on retellings that were read twice."""
    if not read:
        return ["second pass  none yet"]
    first = Counter(one.kind for edge in read for one in edge.first)
    second = Counter(one.kind for edge in read for one in edge.second)
    both = Counter(one.kind for edge in read for one, _ in paired(edge.first, edge.second))
    somewhere = sum(len(paired(edge.first, edge.second, any_kind=True)) for edge in read)
    families = len({edge.name.partition("/")[0] for edge in read})
    total = first.total() + second.total()
    kinds = (f"{kind} {_f1(both[kind], first[kind] + second[kind])}" for kind in KINDS if first[kind] + second[kind])
    counts = f"{first.total()} and {second.total()} changes"
    return [
        f"second pass  {families} families, {len(read)} retellings, {counts}",
        f"  kind, place F1 {_f1(both.total(), total)}; place alone F1 {_f1(somewhere, total)}",
        "  by kind     " + ", ".join(kinds),
    ]


def _f1(hits: int, total: int) -> str:
    return f"{200 * hits / total:.1f}" if total else "n/a"


def differences(read: Sequence[Twice]) -> Iterator[str]:
    """Yield a line for each change that only one reader has: to be settled, one way or the other."""
    for edge in read:
        pairs = paired(edge.first, edge.second)
        for who, told, side in (("first", edge.first, 0), ("second", edge.second, 1)):
            taken = [id(pair[side]) for pair in pairs]
            for one in told:
                if id(one) not in taken:
                    before, after = edge.parent.text[slice(*one.before)], edge.child.text[slice(*one.after)]
                    yield f"{edge.name} {who} only: {one.kind}: {before!r} > {after!r}"

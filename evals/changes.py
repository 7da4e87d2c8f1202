"""Measure what is said to have changed from a telling to its retelling, on the story families.

    python -m evals.changes [--split SPLIT] [--errors SPLIT] [--kind KIND ...]

Prints, for each split of evals/families, precision, recall and F1 of changes, all
of them and by kind. A change is right where its kind is that of a label and its
place meets the label's in both texts (in the one that has it, for what was added
or dropped); each label is found once. Texts are read as any other: nothing of the
labels is given but outlet and date. `--errors` lists what is wrong in train or dev.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from evals import family_format
from evals.family_file import KINDS
from sayso.article import extract
from sayso.attribution import attribute
from sayso.document import from_text
from sayso.stemma.changes import changes
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sayso.values import Change, Reading

Row = dict[str, Any]
Pair = tuple[int, int]
SPLITS = ("train", "dev", "test")
# How certain a claim is made, whichever way: one bar for both.
CERTAINTY = ("hardened", "softened")
# The surroundings of an excerpt are not of the story: what stands there is labelled neither added nor dropped.
UNLABELLED = frozenset({"added", "dropped", "reordered"})
SHOWN = 110


@dataclass(slots=True)
class Count:
    """Labels found, labels missed, and changes that no label has, by kind."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)

    def figures(self, kinds: Sequence[str]) -> tuple[float, float, float]:
        """Return precision, recall and F1 over some kinds, in percent."""
        right, missed, wrong = (sum(each[kind] for kind in kinds) for each in (self.right, self.missed, self.wrong))
        shares = (
            right / max(1, right + wrong),
            right / max(1, right + missed),
            right * 2 / max(1, right * 2 + missed + wrong),
        )
        precision, recall, f1 = (round(100 * share, 1) for share in shares)
        return precision, recall, f1


@dataclass(frozen=True, slots=True)
class Compared:
    """One edge: the two texts, the labels found and missed, and the changes that no label has."""

    child: str
    before: str
    after: str
    right: tuple[Row, ...]
    missed: tuple[Row, ...]
    wrong: tuple[Change, ...]


def readings(row: Mapping[str, Any]) -> dict[str, Reading]:
    """Return what is read in each telling of a family, by its name."""
    return {
        one["ref"]: attribute(extract(from_text(one["text"]), published=one["published"], outlet=one["outlet"]))
        for one in row["tellings"]
    }


def compared(row: Mapping[str, Any]) -> Iterator[Compared]:
    """Yield each main edge of a family, its changes sorted into right, missed and wrong."""
    read = readings(row)
    for edge in row["edges"]:
        if edge["main"]:
            one, other = read[edge["parent"]], read[edge["child"]]
            found = changes(one, other)
            if edge["relation"] == "excerpt":
                found = tuple(each for each in found if each.kind not in UNLABELLED)
            texts = one.article.text, other.article.text
            yield Compared(edge["child"], *texts, *_sorted(edge["changes"], found))


def _sorted(
    labels: Sequence[Row], found: Sequence[Change]
) -> tuple[tuple[Row, ...], tuple[Row, ...], tuple[Change, ...]]:
    left, right, missed = list(found), [], []
    for label in labels:
        fits = [each for each in left if each.kind == label["kind"] and is_right(each, label)]
        if fits:
            left.remove(max(fits, key=lambda each: _closeness(each, label)))
            right.append(label)
        else:
            missed.append(label)
    return tuple(right), tuple(missed), tuple(left)


def is_right(change: Change, label: Mapping[str, Any]) -> bool:
    """Say whether the places of a change meet those of a label in both texts."""
    return _meets(change.before, label["before"]) and _meets(change.after, label["after"])


def _meets(span: Span | None, pair: Pair | None) -> bool:
    if span is None or pair is None:
        return span is None and pair is None
    return span.meets(Span(*pair))


def _closeness(change: Change, label: Mapping[str, Any]) -> float:
    """Return how well the places agree, to give each label its own change."""
    both = [(change.before, label["before"]), (change.after, label["after"])]
    return sum(
        (min(span.end, pair[1]) - max(span.start, pair[0])) / (max(span.end, pair[1]) - min(span.start, pair[0]))
        for span, pair in both
        if span and pair
    )


def counted(edges: Sequence[Compared]) -> Count:
    """Return the counts of some edges."""
    count = Count()
    for edge in edges:
        count.right.update(label["kind"] for label in edge.right)
        count.missed.update(label["kind"] for label in edge.missed)
        count.wrong.update(change.kind for change in edge.wrong)
    return count


def families_figures() -> dict[str, float]:
    """Return the figures of dev and test with one name a number ("test figure F1"); train is what was tuned on."""
    found: dict[str, float] = {}
    for split in SPLITS:
        count = counted([edge for row in family_format.rows(split) for edge in compared(row)])
        names = zip(("P", "R", "F1"), count.figures(KINDS), strict=True)
        found |= {f"{split} {name}": value for name, value in names}
        if split != "train":
            found |= {f"{split} {kind} F1": count.figures([kind])[2] for kind in KINDS}
            found[f"{split} hardened/softened F1"] = count.figures(CERTAINTY)[2]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of every split, or of one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=SPLITS)
    parser.add_argument("--errors", choices=("train", "dev"), help="list what is wrong there")
    parser.add_argument("--kind", action="append", choices=KINDS, help="list these kinds alone")
    options = parser.parse_args(arguments)
    for split in [options.split or options.errors] if options.split or options.errors else SPLITS:
        edges = [edge for row in family_format.rows(split) for edge in compared(row)]
        if options.errors:
            _list_errors(edges, options.kind or KINDS)
        count = counted(edges)
        print(f"{split}: all P {{}} R {{}} F1 {{}}, {len(edges)} retellings".format(*count.figures(KINDS)))
        for kind in KINDS:
            numbers = f"{count.right[kind]} right, {count.missed[kind]} missed, {count.wrong[kind]} wrong"
            print(f"  {kind:20} P {{}} R {{}} F1 {{}}  {numbers}".format(*count.figures([kind])))
        print("  {:20} P {} R {} F1 {}".format("hardened/softened", *count.figures(CERTAINTY)))
    return 0


def _list_errors(edges: Sequence[Compared], kinds: Sequence[str]) -> None:
    for edge in edges:
        for label in edge.missed:
            if label["kind"] in kinds:
                places = _cut(edge.before, label["before"]), _cut(edge.after, label["after"])
                print(f"missed {edge.child} {label['kind']}:", " => ".join(places))
        for change in edge.wrong:
            if change.kind in kinds:
                print(f"wrong {edge.child} {change.kind}: {change.detail}")


def _cut(text: str, pair: Pair | None) -> str:
    return "-" if pair is None else text[slice(*pair)][:SHOWN]


if __name__ == "__main__":
    sys.exit(main())

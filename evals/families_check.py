"""Check all story families and count them: `python -m evals.families_check [FILE ...]`.

Problems go first, one a line, as `file:line: what`; the exit code is 1 where there
are any. Then come counts by relation and kind of change, how much of the original
each kind of telling keeps, and the overlap between families. `--doubts` adds what
deserves a second look; `--show SLUG` prints every written change with its words, to be read over (`--all`: the
derived ones too). `--agreement` compares the families that were labelled twice (`--doubts`: what to settle),
`--bare SLUG` prints the texts alone, to label them a second time.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from evals.family_agreement import agreement, differences, read_second
from evals.family_edges import edges
from evals.family_file import FAMILIES, KINDS, RELATIONS, ROOTS, load, paths
from evals.family_rules import doubts, overlap, problems
from evals.story_marks import StoryError
from evals.story_rules import Problem
from evals.story_spread import overlaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from evals.family_agreement import Twice
    from evals.family_edges import Change
    from evals.family_file import Family, Telling

# Unrelated news texts of this length share under 2 % of their 5-grams; 4 % is a copied phrase or two.
MOST_OVERLAP = 0.04


def check(files: list[Path]) -> tuple[list[Family], list[Problem]]:
    """Return the families that can be read and everything that is wrong in any of them."""
    families, found = [], []
    for path in files:
        try:
            family = load(path)
        except (StoryError, OSError, UnicodeDecodeError) as error:
            what = error.what if isinstance(error, StoryError) else str(error)
            found.append(Problem(str(path), getattr(error, "line", 1), what))
            continue
        wrong = problems(family)
        found += wrong
        if not wrong:
            families.append(family)
    return families, found


def too_alike(families: list[Family]) -> list[str]:
    """Return a line for each two tellings of different families that share more than unrelated texts do."""
    texts = {f"{family.slug}/{one.key}": one.text for family in families for one in family.tellings.values()}
    pairs = ((share, a, b) for share, a, b in overlaps(texts) if a.split("/")[0] != b.split("/")[0])
    return [
        f"{a} and {b} share {share:.1%} of their 5-grams: rewrite one" for share, a, b in pairs if share > MOST_OVERLAP
    ]


def report(families: list[Family]) -> Iterator[str]:
    """Yield the lines of the report."""
    tellings = [one for family in families for one in family.tellings.values()]
    words = sum(len(one.text.split()) for one in tellings)
    relations = Counter(one.relation for one in tellings)
    yield f"families     {len(families)}, tellings {len(tellings)}, words {words}"
    yield _counted("split", Counter(family.split for family in families), ("train", "dev", "test"))
    yield _counted("relation", relations, (*ROOTS, *RELATIONS))
    yield _counted("depth", Counter(str(_depth(f, one)) for f in families for one in f.tellings.values()), "01234")
    marks = {
        "not held": sum(not one.held for one in tellings),
        "no date": sum(one.shown is None for one in tellings),
        "wrong date": sum(one.shown not in {None, one.published} for one in tellings),
        "second source": sum(one.also is not None for one in tellings),
        "credited": sum(any(mark.tag == "v" for mark in one.marked.marks) for one in tellings),
    }
    yield _counted("also", Counter(marks), tuple(marks))
    found = [change for family in families for edge in edges(family) for change in edge.changes]
    yield _counted("written", Counter(one.kind for one in found if not one.derived), KINDS)
    yield _counted("derived", Counter(one.kind for one in found if one.derived), KINDS)
    yield from _kept(families)


def _kept(families: list[Family]) -> Iterator[str]:
    """Yield, for each relation, how many 5-grams of its parent a telling keeps."""
    shares: defaultdict[str, list[float]] = defaultdict(list)
    for family in families:
        for one in family.tellings.values():
            if one.parent:
                shares[one.relation].append(overlap(family.tellings[one.parent].text, one.text))
    for relation in RELATIONS:
        found = sorted(shares[relation])
        if found:
            spread = f"{found[0]:.2f} to {found[-1]:.2f}, median {median(found):.2f}"
            low = sum(0.03 <= share <= 0.15 for share in found)  # noqa: PLR2004 - real rewordings, see README
            yield f"5-grams      {relation}: {spread}; {low} of {len(found)} in .03-.15"


def _depth(family: Family, one: Telling) -> int:
    steps = 0
    while one.parent:
        one, steps = family.tellings[one.parent], steps + 1
    return steps


def _counted(name: str, counts: Counter[str], order: tuple[str, ...] | str) -> str:
    return f"{name:12s} " + ", ".join(f"{key} {counts[key]}" for key in order if counts[key])


def shown(family: Family, *, derived: bool) -> Iterator[str]:
    """Yield what the labels of a family say, in words; the derived ones where asked for."""
    for one in family.tellings.values():
        if one.parent is None:
            yield f"== {one.key} {one.relation}: {one.outlet}, {_length(one)}"
    for edge in edges(family):
        parent, child = family.tellings[edge.parent], family.tellings[edge.child]
        second = "" if edge.main else " (second source)"
        kept = f"{overlap(parent.text, child.text):.2f} of the 5-grams, {len(edge.passages)} passages"
        yield f"== {edge.parent} > {edge.child} {edge.relation}{second}: {child.outlet}, {_length(child)}, {kept}"
        yield from (_shown(parent, child, change) for change in edge.changes if derived or not change.derived)


def _length(one: Telling) -> str:
    return f"{len(one.text.split())} words"


def _shown(parent: Telling, child: Telling, change: Change) -> str:
    before = parent.text[slice(*change.before)] if change.before else "-"
    after = child.text[slice(*change.after)] if change.after else "-"
    return f"  {'' if change.derived else '! '}{change.kind}\n      {before}\n      {after}"


def bare(family: Family) -> Iterator[str]:
    """Yield the texts of a family without marks and labels, each under its key, relation and parent."""
    for one in family.tellings.values():
        yield f"== {one.key} {one.relation} {one.parent or ''}".rstrip()
        yield f"{one.text}\n"


def second_passes(files: list[Path]) -> tuple[list[Twice], list[Problem]]:
    """Return every retelling of the families that somebody labelled a second time, and what is wrong with the files."""
    read, found = [], []
    for path in files:
        second = path.with_suffix(".second")
        if second.exists():
            edges_read, wrong = read_second(second, load(path))
            read += edges_read
            found += wrong
    return read, found


def _agreed(files: list[Path], *, settle: bool) -> int:
    read, found = second_passes(files)
    print("\n".join([*map(str, found), *(differences(read) if settle else ()), *agreement(read)]))
    return 1 if found else 0


def main() -> int:
    """Check the files named, or all families; print problems, then the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--doubts", action="store_true", help="print what looks like a change without a label")
    parser.add_argument("--show", metavar="SLUG", help="print one family's changes in words")
    parser.add_argument("--all", action="store_true", help="with --show: the derived changes too")
    parser.add_argument("--agreement", action="store_true", help="compare with the second labelling where there is one")
    parser.add_argument("--bare", metavar="SLUG", help="print one family's texts without marks and labels")
    chosen = parser.parse_args()
    if chosen.bare:
        print("\n".join(bare(load(FAMILIES / f"{chosen.bare}.family"))))
        return 0
    if chosen.agreement:
        return _agreed(chosen.files or paths(), settle=chosen.doubts)
    if chosen.show:
        print("\n".join(shown(load(FAMILIES / f"{chosen.show}.family"), derived=chosen.all)))
        return 0
    families, found = check(chosen.files or paths())
    alike = too_alike(families)
    unsure = [doubt for family in families for doubt in doubts(family)] if chosen.doubts else []
    print("\n".join([*map(str, found), *alike, *(f"{doubt} ?" for doubt in unsure), *report(families)]))
    return 1 if found or alike else 0


if __name__ == "__main__":
    sys.exit(main())

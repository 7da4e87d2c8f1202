"""Print what a first look at labelled pairs sees: what the limits of `sayso.matches.glance` were found with.

    python -m training.matching.glances --copies FOLDER --families ROWS.jsonl

Of the pairs that are derived and of those that are not (each query with what the index proposes for it; the tellings
of a family each with each): how many pass, and which derived ones do not.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.matches.glance import Glance, glance, rare, shared, worth
from training.matching.pairs import Corpus, article, read, related

if TYPE_CHECKING:
    from collections.abc import Iterator

Labelled = tuple[str, bool, Glance, Glance]


def queries(folder: Path) -> Iterator[Labelled]:
    """Yield every query with every candidate."""
    corpus = Corpus(read(folder / "archive.dev.jsonl.xz"))
    seen: dict[int, Glance] = {}
    for query in read(folder / "queries.dev.jsonl.xz"):
        one = glance(article(query))
        for number in corpus.near(query, without=[corpus.number.get(query.get("self"), -1)]):
            row = corpus.rows[number]
            seen.setdefault(number, glance(article(row)))
            yield f"{query['kind']} {query['id']} {row['id']}", row["id"] == query["source"], one, seen[number]


def refiled(folder: Path) -> Iterator[Labelled]:
    """Yield the re-filings."""
    held = {row["id"]: row for row in read(folder / "reuters.dev.jsonl.xz")}
    for row in read(folder / "reuters_pairs.dev.jsonl"):
        one, other = (glance(article(held[row[side]])) for side in ("earlier", "later"))
        yield f"refiled {row['earlier']} {row['later']}", True, one, other


def tellings(path: Path) -> Iterator[Labelled]:
    """Yield the tellings of each family, each with each; those without a label are left out."""
    for row in read(path):
        seen = {each["ref"]: glance(article(each)) for each in row["tellings"]}
        refs = list(seen)
        for place, two in enumerate(refs):
            for one in refs[:place]:
                label = related(row, one, two)
                if label is not None:
                    yield f"family {one} {two}", bool(label[0]), seen[one], seen[two]


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=Path)
    parser.add_argument("--families", type=Path)
    args = parser.parse_args()
    counts: Counter[str] = Counter()
    sources = [queries(args.copies), refiled(args.copies)] if args.copies else []
    for pairs in [*sources, *([tellings(args.families)] if args.families else [])]:
        for name, derived, one, other in pairs:
            kind = f"{name.split(' ', 1)[0]:12} {'derived' if derived else 'not'}"
            counts[f"{kind} asked"] += 1
            counts[f"{kind} passed"] += worth(one, other)
            if derived and not worth(one, other):
                print(f"passed over: {name}, rare {rare(one, other):.2f}, runs {shared(one, other)}")
    for name, count in sorted(counts.items()):
        print(f"{name}: {count}")


if __name__ == "__main__":
    main()

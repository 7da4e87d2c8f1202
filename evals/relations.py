"""Measure relations and passages on the project's own story families, each telling with each.

    python -m evals.relations [--split dev] [--errors]

The relation of a parent and its child is the label; of two tellings further apart it is counted whether they are seen
as derived at all (an excerpt has little to do with its other relatives, so those pairs are left out). An independent
telling must not be seen as derived from any. Strangers are what the index proposes for a telling from other families:
they share a name or a figure, and neither come from it nor tell of its event. Passages are compared as characters of
the parent and of the child.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from evals import family_format, floors
from evals.family_file import load, paths
from sayso.archive.signatures import signatures
from sayso.attribution.quotation import quotations
from sayso.matches.candidates import MemoryIndex, candidates
from sayso.matches.comparing import compare
from sayso.values import Article, Capture, Span

if TYPE_CHECKING:
    from sayso.values import Comparison

Row = dict[str, Any]
CAPTURE = Capture("0" * 64, 0, "1970-01-01T00:00:00Z", "family")
RELATIONS = ("identical", "light-edit", "reworded", "digest", "translated", "excerpt", "same-event")
APART = ("same-event", "unrelated")


class Tally:
    """What was right and wrong, by label."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.said: Counter[str] = Counter()
        self.marked: Counter[str] = Counter()

    def relation(self, label: str, said: str) -> None:
        """Count one answer."""
        self.asked[label] += 1
        self.said[said] += 1
        self.right[label] += label == said

    def passages(self, kind: str, gold: set[int], found: set[int]) -> None:
        """Count the characters of one text that belong to passages of a kind."""
        self.marked[f"{kind} gold"] += len(gold)
        self.marked[f"{kind} found"] += len(found)
        self.marked[f"{kind} both"] += len(gold & found)

    def f1(self, label: str) -> float:
        """Return the F1 of a relation."""
        return 2 * self.right[label] / max(self.asked[label] + self.said[label], 1)

    def overlap(self, kind: str) -> float:
        """Return the F1 of the characters of passages of a kind."""
        return 2 * self.marked[f"{kind} both"] / max(self.marked[f"{kind} gold"] + self.marked[f"{kind} found"], 1)


def article(text: str) -> Article:
    """Make an article of a telling; paragraphs are its lines."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    identity = hashlib.sha256(text.encode()).hexdigest()
    return Article(identity, text, CAPTURE, paragraphs=tuple(paragraphs), language="en")


def characters(spans: list[list[int]], text: str) -> set[int]:
    """Return the places of the letters and digits in spans; marks and spaces may be cut either way."""
    return {at for start, end in spans for at in range(start, end) if text[at].isalnum()}


def measure(row: Row, tally: Tally, *, errors: bool) -> None:
    """Compare the tellings of one family, each with each."""
    articles = {telling["ref"]: article(telling["text"]) for telling in row["tellings"]}
    label = {telling["ref"]: telling["relation"] for telling in row["tellings"]}
    main = {(edge["parent"], edge["child"]): edge for edge in row["edges"] if edge["main"]}
    merged = {edge["child"] for edge in row["edges"] if not edge["main"]}
    root = {edge["child"]: edge["parent"] for edge in row["edges"] if edge["main"]}
    refs = list(articles)
    for place, two in enumerate(refs):
        for one in refs[:place]:
            said = compare(articles[one], articles[two])
            wanted = label[two] if (one, two) in main else _apart(label, root, merged, one, two)
            if (one, two) in main:
                _passages(main[one, two], articles[one].text, articles[two].text, said, tally)
            if wanted is None:
                continue
            if wanted == "derived":
                tally.asked["apart"] += 1
                tally.right["apart"] += said.relation not in APART
            elif wanted == "same-event":
                tally.asked["rivals"] += 1
                tally.right["rivals"] += said.relation in APART
                tally.relation(wanted, said.relation)
            else:
                tally.asked["found"] += wanted in {"reworded", "translated"}
                tally.right["found"] += wanted in {"reworded", "translated"} and said.relation not in APART
                tally.relation(wanted, said.relation)
            if errors and wanted not in {said.relation, "derived"}:
                print(f"{one} {two}: {wanted}, said {said.relation} {said.derived:.2f}")


def strangers(rows: list[Row], tally: Tally, *, errors: bool) -> None:
    """Compare each telling with what the index proposes for it from other families."""
    articles = {t["ref"]: article(t["text"]) for row in rows for t in row["tellings"]}
    family = {t["ref"]: row["family"] for row in rows for t in row["tellings"]}
    refs = list(articles)
    signed = [signatures(each, [q.span for q in quotations(each.text, each.paragraphs)]) for each in articles.values()]
    index = MemoryIndex(signed)
    proposed = {
        (min(place, found.article), max(place, found.article))
        for place, each in enumerate(signed)
        for found in candidates(each, index, without=[place])
    }
    for one, two in sorted((refs[a], refs[b]) for a, b in proposed):
        if family[one] != family[two]:
            said = compare(articles[one], articles[two]).relation
            tally.asked["strangers"] += 1
            tally.right["strangers derived"] += said not in APART
            tally.right["strangers same-event"] += said == "same-event"
            if errors and said != "unrelated":
                print(f"{one} {two}: strangers, said {said}")


def _apart(label: dict[str, str], root: dict[str, str], merged: set[str], one: str, two: str) -> str | None:
    """Return what two tellings that are not parent and child are; None where no label says it."""
    ways = [_way(root, each) for each in (one, two)]
    if any(each in merged for way in ways for each in way):
        return None
    if ways[0][-1] != ways[1][-1]:
        return "same-event"
    return None if any(label[each] == "excerpt" for way in ways for each in way) else "derived"


def _way(root: dict[str, str], ref: str) -> list[str]:
    way = [ref]
    while way[-1] in root:
        way.append(root[way[-1]])
    return way


def _passages(edge: Row, parent: str, child: str, said: Comparison, tally: Tally) -> None:
    """Compare the characters of passages, in both texts; verbatim ones by themselves."""
    for side, text in (("a", parent), ("b", child)):
        spans = [(getattr(each, side), each.verbatim) for each in said.passages]
        gold = [(each[side], each["verbatim"]) for each in edge["passages"]]
        found = characters([[span.start, span.end] for span, _ in spans], text)
        verbatim = characters([place for place, same in gold if same], text)
        reworded = characters([place for place, same in gold if not same], text) - verbatim
        tally.passages(
            "verbatim", verbatim, characters([[s.start, s.end] for s, same in spans if same], text) - reworded
        )
        tally.passages("reworded", reworded, found - verbatim)


def figures(split: str, *, errors: bool = False) -> dict[str, float]:
    """Return every figure of a part."""
    tally = Tally()
    families = [load(path) for path in paths()]
    rows = [family_format.compile_family(family) for family in families if family.split == split]
    for row in rows:
        measure(row, tally, errors=errors)
    strangers(rows, tally, errors=errors)
    seen = [each for each in RELATIONS if tally.asked[each]]
    plain = {
        "relation macro F1": sum(tally.f1(each) for each in seen) / max(len(seen), 1),
        **{f"{each} F1": tally.f1(each) for each in seen},
        "reworded or translated found": tally.right["found"] / max(tally.asked["found"], 1),
        "further apart found": tally.right["apart"] / max(tally.asked["apart"], 1),
        "same-event false": 1 - tally.right["rivals"] / max(tally.asked["rivals"], 1),
        "strangers derived": tally.right["strangers derived"] / max(tally.asked["strangers"], 1),
        "strangers called the same event": tally.right["strangers same-event"] / max(tally.asked["strangers"], 1),
        "passages verbatim F1": tally.overlap("verbatim"),
        "passages reworded F1": tally.overlap("reworded"),
    }
    return {name: round(value, 4) for name, value in plain.items()}


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=("train", "dev", "test"))
    parser.add_argument("--errors", action="store_true", help="name the pairs that are wrong")
    options = parser.parse_args()
    found = figures(options.split, errors=options.errors)
    for name, value in found.items():
        print(f"{name}: {value}")
    broken = floors.held("relations-dev", found) if options.split == "dev" else []
    print("\n".join(broken) if broken else "every figure is at or above its floor")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

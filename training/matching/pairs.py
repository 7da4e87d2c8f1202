"""Labelled pairs of articles -> rows of features: what `train.py` learns from.

    python -m training.matching.pairs --copies FOLDER --families ROWS.jsonl --out pairs.npz

Three kinds of pairs: every candidate of every query of the copies development set; real agency re-filings, with
what the index proposes beside them; and the tellings of story families (`python -m evals.family_format --split train`)
each with each. A row says whether one article of the pair derives from the other or both from one text (1), or not (0),
and by which relation where that is known. What nobody labelled and shares long runs is left out: those corpora hold
true copies that no list names.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.archive.signatures import signatures
from sayso.attribution.quotation import quotations
from sayso.matches.aligned import align
from sayso.matches.candidates import MemoryIndex, candidates
from sayso.matches.features import NAMES, features
from sayso.matches.sheet import Sheet, sheet
from sayso.matches.verdict import lone
from sayso.values import Article, Capture, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Row = dict[str, Any]
CAPTURE = Capture("0" * 64, 0, "1970-01-01T00:00:00Z", "corpus")
# Of two articles without a known relation, the share of the shorter one's words in shared runs from which the pair is
# a copy that no list names: no label is made up for it. Below, what is shared is a newsroom's own background, and
# the pair is none. Agency bulletins without a label are left out from where they may be re-filings.
A_COPY, DOUBTFUL = 0.5, 0.15
KINDS = {
    "copy": "light-edit",
    "trunc": "excerpt",
    "embed": "excerpt",
    "spin30": "reworded",
    "spin60": "reworded",
    "spinheavy": "reworded",
}
# Of a chain of relations the second word is what the whole chain is, where that is sure.
THROUGH = {"identical", "light-edit"}


@dataclass(slots=True)
class Pairs:
    """What was collected: features, label, relation ("" where unknown), group and name of each pair.

    `lone` flags pairs whose derivation the verdict withholds, whatever the model says.
    """

    rows: list[np.ndarray] = field(default_factory=list)
    derived: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    lone: list[bool] = field(default_factory=list)

    def add(
        self, one: Sheet, other: Sheet, label: tuple[int, str], group: str, name: str, most: float = A_COPY
    ) -> None:
        """Measure a pair and keep it; without a label only where both share less than `most`."""
        measured = features(align(one, other))
        if label == (0, "") and max(measured.verbatim_smaller, measured.words_smaller) > most:
            return
        self.rows.append(measured.row())
        self.derived.append(label[0])
        self.relations.append(label[1])
        self.groups.append(group)
        self.names.append(name)
        self.lone.append(lone(one, other, measured))


def article(row: Row) -> Article:
    """Make an article of a row with a text; paragraphs are its lines."""
    text = row["text"]
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    identity = hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()
    return Article(identity, text, CAPTURE, paragraphs=tuple(paragraphs), language=row.get("language", "en"))


def read(path: Path) -> list[Row]:
    """Read JSON lines, packed or not."""
    packed = path.read_bytes()
    text = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode("utf8")
    return [json.loads(line) for line in text.split("\n") if line]


class Corpus:
    """An archive of rows: sheets made when asked for, and an index over all."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Index the rows."""
        self.rows = list(rows)
        self.number = {row["id"]: number for number, row in enumerate(self.rows)}
        self.index = MemoryIndex(sign(article(row)) for row in self.rows)
        self._sheets: dict[int, Sheet] = {}

    def sheet(self, number: int) -> Sheet:
        """Return the sheet of one article."""
        if number not in self._sheets:
            self._sheets[number] = sheet(article(self.rows[number]))
        return self._sheets[number]

    def near(self, row: Row, *, without: Iterable[int] = ()) -> Iterator[int]:
        """Yield the numbers of the candidates for a row."""
        for found in candidates(sign(article(row)), self.index, without=without):
            yield found.article


def sign(one: Article):  # noqa: ANN201  # Signatures; a script
    """Return the signatures of an article."""
    return signatures(one, [q.span for q in quotations(one.text, one.paragraphs) if q.depth == 0])


def copies(pairs: Pairs, folder: Path) -> None:
    """Add every candidate of every query."""
    corpus = Corpus(read(folder / "archive.dev.jsonl.xz"))
    for query in read(folder / "queries.dev.jsonl.xz"):
        own = corpus.number.get(query.get("self"), -1)
        one = sheet(article(query))
        for number in corpus.near(query, without=[own]):
            row = corpus.rows[number]
            event = row.get("event") and row.get("event") == query.get("event")
            label = (1, KINDS[query["kind"]]) if row["id"] == query["source"] else (0, "same-event" if event else "")
            if label[0] == 0 and event and query["kind"] == "neg_sibling" and query["self"] > row["id"]:
                continue
            group = query.get("event") or row.get("event") or min(query.get("self") or query["id"], row["id"])
            pairs.add(one, corpus.sheet(number), label, group, f"{query['kind']} {query['id']} {row['id']}")


def refilings(pairs: Pairs, folder: Path) -> None:
    """Add real re-filings, and what the index proposes for their later texts."""
    corpus = Corpus(read(folder / "reuters.dev.jsonl.xz"))
    filed = defaultdict(set)
    listed = read(folder / "reuters_pairs.dev.jsonl")
    for row in listed:
        filed[row["later"]].add(row["earlier"])
        filed[row["earlier"]].add(row["later"])
    for row in listed:
        later, earlier = corpus.number[row["later"]], corpus.number[row["earlier"]]
        name = f"refiled {row['later']} {row['earlier']}"
        pairs.add(corpus.sheet(later), corpus.sheet(earlier), (1, ""), row["later"], name)
        for number in list(corpus.near(corpus.rows[later], without=[later]))[:6]:
            other = corpus.rows[number]["id"]
            if other not in filed[row["later"]]:
                name = f"reuters {row['later']} {other}"
                pairs.add(corpus.sheet(later), corpus.sheet(number), (0, ""), row["later"], name, DOUBTFUL)


def families(pairs: Pairs, rows: list[Row]) -> None:
    """Add the tellings of each family, each with each, and a stranger from the next family."""
    sheets = {t["ref"]: sheet(article(t)) for row in rows for t in row["tellings"]}
    for place, row in enumerate(rows):
        tellings = row["tellings"]
        for later, two in enumerate(tellings):
            for one in tellings[:later]:
                label = related(row, one["ref"], two["ref"])
                if label is not None:
                    name = f"family {one['ref']} {two['ref']}"
                    pairs.add(sheets[one["ref"]], sheets[two["ref"]], label, row["family"], name)
            for stranger in rows[(place + 1) % len(rows)]["tellings"][:2] if len(rows) > 1 else ():
                name = f"stranger {stranger['ref']} {two['ref']}"
                pairs.add(sheets[stranger["ref"]], sheets[two["ref"]], (0, ""), row["family"], name)


def related(row: Row, one: str, two: str) -> tuple[int, str] | None:
    """Return the label of two tellings; None where it can't be said.

    The way from one to two goes up to the text that both come from and down again. What an excerpt took may have
    nothing to do with what another child kept, and what was merged in comes from elsewhere: no label. A same-event
    telling is another root, so no way leads there.
    """
    parents = {
        t["ref"]: (t["relation"], [e["parent"] for e in row["edges"] if e["child"] == t["ref"]])
        for t in row["tellings"]
    }
    up_one, up_two = _up(parents, one), _up(parents, two)
    if up_one is None or up_two is None:
        return None
    meeting = next((ref for ref, _ in up_one if ref in dict(up_two)), None)
    if meeting is None:
        return (0, "same-event")
    steps = [r for ref, r in _until(up_one, meeting)] + [r for ref, r in _until(up_two, meeting)]
    real = [relation for relation in steps if relation not in THROUGH]
    if len(real) > 1 and "excerpt" in real:
        return None
    if not real:
        return (1, "identical" if set(steps) == {"identical"} else "light-edit")
    return (1, real[0] if len(real) == 1 else "")


def _up(parents: dict[str, tuple[str, list[str]]], ref: str) -> list[tuple[str, str]] | None:
    """Return the way to the root: each text with the relation by which it came from the next; None where two merge."""
    way = []
    while True:
        relation, above = parents[ref]
        way.append((ref, relation))
        if not above:
            return way
        if len(above) > 1:
            return None
        ref = above[0]


def _until(way: list[tuple[str, str]], meeting: str) -> list[tuple[str, str]]:
    return way[: [ref for ref, _ in way].index(meeting)]


def main() -> None:
    """Collect and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=Path, help="folder of the copies development set")
    parser.add_argument("--families", type=Path, help="rows of evals.family_format")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    pairs = Pairs()
    if args.copies:
        copies(pairs, args.copies)
        refilings(pairs, args.copies)
    if args.families:
        families(pairs, read(args.families))
    np.savez_compressed(
        args.out,
        rows=np.array(pairs.rows),
        derived=np.array(pairs.derived),
        relations=np.array(pairs.relations),
        groups=np.array(pairs.groups),
        names=np.array(pairs.names),
        lone=np.array(pairs.lone),
        columns=np.array(NAMES),
    )
    print(f"{len(pairs.rows)} pairs, {sum(pairs.derived)} derived, {len(set(pairs.groups))} groups")


if __name__ == "__main__":
    main()

"""Measure `match` and `compare` on a corpus of copies, which is no part of the project.

    python -m evals.copies FOLDER [--sample N] [--errors]

FOLDER holds `archive.dev.jsonl.xz` (news texts), `queries.dev.jsonl.xz` (copies, truncations, embedded passages and
synonym spins of some of them, with their `source`; other texts without) and the re-filings of an agency
(`reuters.dev.jsonl.xz`, `reuters_pairs.dev.jsonl`). The archive is filled with the command's own code and every query
matched against all of it.

A query with a source is right where the source is listed. Anything else that is listed counts as false, but for the
query's own record and for texts that share a tenth of their runs of five words with it: the corpora hold rewritings
and reused passages that nobody labelled. `P, nothing excused` counts those as false too. Verdicts were trained on
these very texts: `training.matching.train` prints what models say that have not seen a text's copies.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from evals import floors
from sayso.document import from_text
from sayso.library import Archive
from sayso.matches.comparing import compare
from sayso.values import Article, Dating

Row = dict[str, Any]
WORD = re.compile(r"\w+")
RUN = 5
# Holding so many of a query's runs is being a copy of it; holding this share of either's, a relative, labelled or not.
COPY, RELATIVE = 0.5, 0.1
REWORDED = ("spin30", "spin60", "spinheavy")
# What the relation of a re-filing may be, by the share of the shorter text's runs that the longer one holds.
PARTLY = 0.8
DERIVED = ("identical", "light-edit", "reworded", "digest", "translated", "excerpt")


def rows(path: Path) -> list[Row]:
    """Read JSON lines, packed or not."""
    packed = path.read_bytes()
    text = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode("utf8")
    return [json.loads(line) for line in text.split("\n") if line]


def runs(text: str) -> set[tuple[str, ...]]:
    """Return the runs of five words of a text, counted apart from anything that sayso does."""
    words = WORD.findall(text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def holds(text: str, query: str) -> float:
    """Return the share of the query's runs that a text holds, or of the text's that the query holds."""
    one, other = runs(text), runs(query)
    return len(one & other) / max(min(len(one), len(other)), 1)


def matching(folder: Path, *, sample: int, errors: bool) -> dict[str, float]:
    """Return the figures of matching the queries against the archive."""
    held = {row["id"]: row["text"] for row in rows(folder / "archive.dev.jsonl.xz")}
    queries = rows(folder / "queries.dev.jsonl.xz")[::sample]
    found: dict[str, Counter[str]] = defaultdict(Counter)
    times, relations = [], Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        packed = Path(place) / "archive.jsonl"
        lines = (json.dumps({"id": key, "text": text, "language": "en"}) for key, text in held.items())
        packed.write_text("\n".join(lines) + "\n", encoding="utf8")
        with Archive(Path(place) / "copies.sayso") as archive:
            archive.add(packed, statements=False)
            for query in queries:
                article = replace(_article(query["text"]), ref=query.get("self") or query["id"])
                start = time.process_time()
                listed = {each.ref: each.comparison for each in archive.match(article)}
                times.append(time.process_time() - start)
                listed.pop(query.get("self"), None)
                kind, source = query["kind"], query["source"]
                found[kind]["asked"] += 1
                found[kind]["right"] += source in listed
                others = [ref for ref in listed if ref != source]
                wrong = [ref for ref in others if holds(held[str(ref)], query["text"]) < RELATIVE]
                found[kind]["wrong"] += bool(wrong)
                found[kind]["others"] += bool(others)
                if source in listed:
                    relations[f"{kind}: {listed[source].relation}"] += 1
                if errors and (wrong or (source and source not in listed)):
                    print(kind, query["id"], "missed" if source and source not in listed else "", wrong)
    print("relations:", dict(sorted(relations.items())))
    return {**_figures(found), "ms a match, p95": round(sorted(times)[int(len(times) * 0.95)] * 1000, 1)}


def _figures(found: dict[str, Counter[str]]) -> dict[str, float]:
    positive = [kind for kind in found if not kind.startswith("neg")]
    right = sum(found[kind]["right"] for kind in positive)
    asked = sum(found[kind]["asked"] for kind in positive)
    wrong = sum(each["wrong"] for each in found.values())
    precision, recall = right / max(right + wrong, 1), right / max(asked, 1)
    others = sum(each["others"] for each in found.values())
    reworded = [found[kind] for kind in REWORDED]
    figures = {
        "P": precision,
        "P, nothing excused": right / max(right + others, 1),
        "R": recall,
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "embedded recall": found["embed"]["right"] / max(found["embed"]["asked"], 1),
        "reworded recall": sum(each["right"] for each in reworded) / max(sum(each["asked"] for each in reworded), 1),
        "same-event false": found["neg_sibling"]["wrong"] / max(found["neg_sibling"]["asked"], 1),
        "strangers false": found["neg_bbc"]["wrong"] / max(found["neg_bbc"]["asked"], 1),
    }
    return {name: round(value, 4) for name, value in figures.items()}


def refilings(folder: Path, *, sample: int, errors: bool) -> dict[str, float]:
    """Return how often direction, derivation and containment of real re-filings are right."""
    held = {row["id"]: row for row in rows(folder / "reuters.dev.jsonl.xz")}
    pairs = rows(folder / "reuters_pairs.dev.jsonl")[::sample]
    right: Counter[str] = Counter()
    for pair in pairs:
        a, b = (_filed(held[pair[side]]) for side in ("earlier", "later"))
        said = compare(a, b)
        right["direction"] += said.direction == "a->b"
        right["derived"] += said.relation in DERIVED
        right["relation"] += _fits(said.relation, holds(a.text, b.text), pair["jaccard5"])
        if errors and said.relation not in DERIVED:
            print("re-filing", pair["earlier"], pair["later"], said.relation, said.derived)
    return {f"re-filed {name}": round(right[name] / len(pairs), 4) for name in ("direction", "derived", "relation")}


def _fits(relation: str, contained: float, alike: float) -> bool:
    """Say whether a relation agrees with the runs that both hold: nearly all of both, nearly all of one, or some."""
    if relation == "identical":
        return alike > PARTLY
    if relation == "light-edit":
        return contained >= COPY
    return relation in DERIVED and not (contained > PARTLY and alike > PARTLY)


def _article(text: str) -> Article:
    from sayso.article import extract  # noqa: PLC0415  # the only place that needs it

    return extract(from_text(text, asked="text"))


def _filed(row: Row) -> Article:
    moment = datetime.strptime(row["date"].strip().split(".")[0].title(), "%d-%b-%Y %H:%M:%S").isoformat()  # noqa: DTZ007  # the agency's own clock
    return replace(_article(row["text"]), published=Dating(moment, "second", "given", row["date"]))


def figures(folder: Path, *, sample: int = 1, errors: bool = False) -> dict[str, float]:
    """Return every figure."""
    return {**matching(folder, sample=sample, errors=errors), **refilings(folder, sample=sample, errors=errors)}


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=1, metavar="N", help="every Nth query alone")
    parser.add_argument("--errors", action="store_true", help="name what was missed and what was false")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print("copies-dev: not measured, the corpus is not here")
        return 0
    found = figures(options.folder, sample=options.sample, errors=options.errors)
    for name, value in found.items():
        print(f"{name}: {value}")
    broken = floors.held("copies-dev", found) if options.sample == 1 else []
    print("\n".join(broken) if broken else "every figure is at or above its floor")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

"""Measure `match` and `compare` on a corpus of copies, which is no part of the project.

    python -m evals.copies FOLDER [--sample N] [--errors]

FOLDER holds `archive.dev.jsonl.xz` (news texts), `queries.dev.jsonl.xz` (copies, truncations, embedded passages and
synonym spins of some of them, with their `source`; other texts without) and the re-filings of an agency
(`reuters.dev.jsonl.xz`, `reuters_pairs.dev.jsonl`). The archive is filled with the command's own code and every query
matched against all of it.

A query with a source is right where the source is listed first, and false where something else is; a query without
one is false where anything is listed (but its own record): `P`, `R` and `F1`. `every listing` counts any other listing
of a query with a source as false too, but for texts that hold half of the source's runs of five words or of whose runs
the source holds half. The corpora hold texts twice and thrice, which no list names: a text that shares half of its
runs or of the query's with it is a copy however it is labelled, and `unlisted copies apart` leaves those listings out
of the count. Verdicts were trained on these very texts: `training.matching.train` prints the same figures for models
that were not trained on a text's copies.
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
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals import floors
from sayso.document import from_text
from sayso.library import Archive
from sayso.matches.comparing import compare
from sayso.values import Article, Dating

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Row = dict[str, Any]
WORD = re.compile(r"\w+")
RUN = 5
# Holding so many of a text's runs is being a copy of it, labelled or not.
COPY = 0.5
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


@contextmanager
def filled(held: Mapping[str, str]) -> Iterator[Archive]:
    """Give an archive of these texts (by id), which is gone afterwards."""
    with tempfile.TemporaryDirectory() as place:
        packed = Path(place) / "archive.jsonl"
        lines = (json.dumps({"id": key, "text": text, "language": "en"}) for key, text in held.items())
        packed.write_text("\n".join(lines) + "\n", encoding="utf8")
        with Archive(Path(place) / "copies.sayso") as archive:
            archive.add(packed, statements=False)
            yield archive


def matching(folder: Path, *, sample: int, errors: bool) -> dict[str, float]:
    """Return the figures of matching the queries against the archive."""
    held = {row["id"]: row["text"] for row in rows(folder / "archive.dev.jsonl.xz")}
    queries = rows(folder / "queries.dev.jsonl.xz")[::sample]
    found: dict[str, Counter[str]] = defaultdict(Counter)
    times, relations = [], Counter[str]()
    with filled(held) as archive:
        for query in queries:
            article = replace(as_article(query["text"]), ref=query.get("self") or query["id"])
            start = time.process_time()
            listed = {str(each.ref): each.comparison for each in archive.match(article)}
            times.append(time.process_time() - start)
            listed.pop(query.get("self"), None)
            wrong = _count(found[query["kind"]], query, list(listed), held)
            if query["source"] in listed:
                relations[f"{query['kind']}: {listed[query['source']].relation}"] += 1
            if errors and wrong:
                print(query["kind"], query["id"], *wrong)
    print("relations:", dict(sorted(relations.items())))
    return {**_figures(found), "ms a match, p95": round(sorted(times)[int(len(times) * 0.95)] * 1000, 1)}


def _count(counts: Counter[str], query: Row, listed: list[str], held: dict[str, str]) -> list[str]:
    """Count one query; return what is wrong with it but for copies that no list names."""
    source = query["source"]
    others = [ref for ref in listed if ref != source]
    apart = [ref for ref in others if holds(held[ref], query["text"]) < COPY]
    stray = [ref for ref in others if source is None or holds(held[ref], held[source]) < COPY]
    counts["asked"] += 1
    counts["listed"] += source in listed
    for name, kept in (("", listed), (", apart", [ref for ref in listed if ref == source or ref in apart])):
        counts[f"first{name}"] += kept[:1] == [source]
        counts[f"false{name}"] += bool(kept) and kept[0] != source
    counts["others"] += bool(stray)
    counts["others, apart"] += bool(set(stray) & set(apart))
    return apart + ["missed"] * (source is not None and source not in listed)


def _figures(found: dict[str, Counter[str]]) -> dict[str, float]:
    every: Counter[str] = sum(found.values(), Counter())
    positive = [kind for kind in found if not kind.startswith("neg")]
    asked = sum(found[kind]["asked"] for kind in positive)
    reworded = [found[kind] for kind in REWORDED]
    figures = {
        **_three("", every["first"], every["false"], asked),
        **_three(", every listing", every["listed"], every["others"], asked),
        **_three(", unlisted copies apart", every["first, apart"], every["false, apart"], asked),
        **_three(", every listing, unlisted copies apart", every["listed"], every["others, apart"], asked),
        "embedded recall": found["embed"]["listed"] / max(found["embed"]["asked"], 1),
        "reworded recall": sum(each["listed"] for each in reworded) / max(sum(each["asked"] for each in reworded), 1),
        "same-event false": found["neg_sibling"]["false"] / max(found["neg_sibling"]["asked"], 1),
        "strangers false": found["neg_bbc"]["false"] / max(found["neg_bbc"]["asked"], 1),
        "strangers false, unlisted copies apart": found["neg_bbc"]["false, apart"] / max(found["neg_bbc"]["asked"], 1),
    }
    return {name: round(value, 4) for name, value in figures.items()}


def _three(name: str, right: int, wrong: int, asked: int) -> dict[str, float]:
    """Return precision, recall and their mean."""
    precision, recall = right / max(right + wrong, 1), right / max(asked, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {f"P{name}": precision, f"R{name}": recall, f"F1{name}": f1}


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


def as_article(text: str) -> Article:
    """Return a bare text as the article that an archive would make of it."""
    from sayso.article import extract  # noqa: PLC0415  # the only place that needs it

    return extract(from_text(text, asked="text"))


def _filed(row: Row) -> Article:
    moment = datetime.strptime(row["date"].strip().split(".")[0].title(), "%d-%b-%Y %H:%M:%S").isoformat()  # noqa: DTZ007  # the agency's own clock
    return replace(as_article(row["text"]), published=Dating(moment, "second", "given", row["date"]))


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

"""Matching beside its peers: MinHash (datasketch, rensa), tf-idf, a sentence encoder alone; same queries, same archive.

    python -m benchmarks.matching FOLDER [--sample 13]

FOLDER is the corpus of copies of `evals.copies`, and so are queries and counting: right is a source that is listed
first, false is anything else that is. Texts that share half of their runs of five words with a query are left out
unless they are its source. Peers give a likeness and no verdict; each is shown at the threshold at which its F1 over
these very queries is best, which flatters it. sayso's verdict was trained on these texts, which flatters it too;
`python -m training.matching.train` prints what it does on texts that it was not trained on. A peer that is not
installed is left out, and named. The encoder takes some twenty minutes of one core.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import encoder
from evals.copies import COPY, REWORDED, as_article, filled, holds, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Row = dict[str, Any]
# The likeliest articles of each query; no method needs more to list its first.
Ranked = list[tuple[str, float]]
WORD = re.compile(r"\w+")
SHINGLE, PERMUTATIONS, KEPT = 3, 128, 10


def shingles(text: str) -> list[str]:
    """Return the runs of SHINGLE words."""
    words = WORD.findall(text.lower())
    return [" ".join(words[at : at + SHINGLE]) for at in range(max(len(words) - SHINGLE + 1, 1))]


def minhash(name: str) -> Callable[[dict[str, str], list[Row]], Iterator[Ranked]]:
    """Return the ranking by a library's MinHash: the share of equal numbers is the estimate of Jaccard's measure."""

    def numbers(text: str) -> np.ndarray:
        library = import_module(name)
        if name == "datasketch":
            made = library.MinHash(num_perm=PERMUTATIONS)
            made.update_batch([each.encode() for each in set(shingles(text))])
            return np.asarray(made.hashvalues, np.uint64)
        made = library.RMinHash(num_perm=PERMUTATIONS, seed=42)
        made.update(shingles(text))
        return np.asarray(made.digest(), np.uint64)

    def ranking(held: dict[str, str], queries: list[Row]) -> Iterator[Ranked]:
        table, refs = np.stack([numbers(text) for text in held.values()]), list(held)
        for query in queries:
            yield best(refs, (table == numbers(query["text"])).mean(1))

    return ranking


def tfidf(held: dict[str, str], queries: list[Row]) -> Iterator[Ranked]:
    """Rank by the cosine of words weighted by how rare they are."""
    refs = list(held)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, text in enumerate(held.values()):
        for word, count in Counter(WORD.findall(text.lower())).items():
            postings[word].append((number, 1 + np.log(count)))
    idf = {word: float(np.log(len(refs) / len(found))) for word, found in postings.items()}
    packed = {
        word: (np.array([n for n, _ in found]), np.array([value for _, value in found]) * idf[word])
        for word, found in postings.items()
    }
    norms = np.zeros(len(refs))
    for numbers, values in packed.values():
        norms[numbers] += values**2
    for query in queries:
        counts = Counter(WORD.findall(query["text"].lower()))
        weights = {word: (1 + np.log(count)) * idf[word] for word, count in counts.items() if word in packed}
        scores = np.zeros(len(refs))
        for word, weight in weights.items():
            numbers, values = packed[word]
            scores[numbers] += weight * values
        yield best(refs, scores / np.maximum(np.sqrt(norms * sum(w * w for w in weights.values())), 1e-9))


def encoded(held: dict[str, str], queries: list[Row]) -> Iterator[Ranked]:
    """Rank by the cosine of the vectors that a sentence encoder gives."""
    refs, table = list(held), encoder.vectors(list(held.values()))
    for asked in encoder.vectors([query["text"] for query in queries]):
        yield best(refs, table @ asked)


def own(held: dict[str, str], queries: list[Row]) -> Iterator[Ranked]:
    """List what `match` lists."""
    with filled(held) as archive:
        for query in queries:
            article = replace(as_article(query["text"]), ref=query.get("self") or query["id"])
            yield [(str(each.ref), each.comparison.derived) for each in archive.match(article)]


def best(refs: list[str], scores: np.ndarray) -> Ranked:
    """Return the articles with the highest scores."""
    return [(refs[n], float(scores[n])) for n in np.argsort(-scores, kind="stable")[:KEPT]]


def firsts(held: dict[str, str], queries: list[Row], ranked: Iterator[Ranked]) -> list[tuple[Row, str, float]]:
    """Return each query with what is ranked first, its own record and copies that no list names left out."""
    found = []
    for query, listed in zip(queries, ranked, strict=True):
        kept = (
            (ref, score)
            for ref, score in listed
            if ref == query["source"] or (ref != query.get("self") and holds(held[ref], query["text"]) < COPY)
        )
        found.append((query, *next(kept, ("", 0.0))))
    return found


def figures(found: list[tuple[Row, str, float]], least: float) -> dict[str, float]:
    """Return what listing everything from a score on finds."""
    asked = sum(query["source"] is not None for query, _, _ in found)
    right = [query["kind"] for query, ref, score in found if score >= least and ref == query["source"]]
    false = [query["kind"] for query, ref, score in found if score >= least and ref != query["source"]]
    kinds = Counter(query["kind"] for query, _, _ in found)
    precision, recall = len(right) / max(len(right) + len(false), 1), len(right) / max(asked, 1)
    return {
        "P": precision,
        "R": recall,
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "embedded": right.count("embed") / max(kinds["embed"], 1),
        "reworded": sum(right.count(kind) for kind in REWORDED) / max(sum(kinds[kind] for kind in REWORDED), 1),
        "same-event false": false.count("neg_sibling") / max(kinds["neg_sibling"], 1),
        "strangers false": false.count("neg_bbc") / max(kinds["neg_bbc"], 1),
    }


def main() -> None:
    """Rank by each method and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=1, metavar="N", help="every Nth query alone")
    options = parser.parse_args()
    held = {row["id"]: row["text"] for row in rows(options.folder / "archive.dev.jsonl.xz")}
    queries = rows(options.folder / "queries.dev.jsonl.xz")[:: options.sample]
    libraries = {name: minhash(name) for name in ("datasketch", "rensa")}
    for name, method in {**libraries, "tf-idf": tfidf, "encoder": encoded, "sayso": own}.items():
        if not (encoder.installed() if name == "encoder" else name not in libraries or find_spec(name)):
            print(f"{name:10} is not installed")
            continue
        found = firsts(held, queries, method(held, queries))
        scores = sorted({score for _, _, score in found if score > 0}) if name != "sayso" else [0.5]
        least = max(scores, key=lambda each: figures(found, each)["F1"])
        line = " ".join(f"{key} {value:.3f}" for key, value in figures(found, least).items())
        print(f"{name:10} from {least:.3f} on: {line}", flush=True)


if __name__ == "__main__":
    main()

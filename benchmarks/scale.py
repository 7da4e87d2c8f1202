"""One story against a large archive, and all families of it: how fast, in how much memory, and what is found.

    python -m benchmarks.scale [--articles 2000] [--queries 100] [--peers] [--folder FOLDER]

Articles are invented, with families planted in them (`benchmarks/retellings.py`). Times are milliseconds of CPU of this
process, in which everything runs. Found are queries of a planted family to which a member of it is listed; false are
articles of no family to which anything is. `--peers` ranks the same queries by MinHash (datasketch and rensa, where
they are installed) and tf-idf, each at the threshold with the best F1 over these very queries, which flatters it.
A full archive (--articles 100000) takes half an hour of one core and a gigabyte under --folder, where it is kept and
found again.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.matching import minhash, tfidf
from benchmarks.retellings import planted, write
from sayso import Archive
from sayso.attribution import attribute
from sayso.matches.candidates import candidates
from sayso.matches.held import ArchiveIndex
from sayso.matches.matching import signed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sayso.values import Article

    # What is listed first for each query: an article's name and how alike it is.
    Firsts = list[tuple[str, float]]


def timed(ask: Callable[[int], object], count: int) -> str:
    """Return the median and the 95th percentile of what asking costs."""
    taken = []
    for place in range(count):
        start = process_time()
        ask(place)
        taken.append((process_time() - start) * 1000)
    return f"p50 {np.percentile(taken, 50):.1f} ms, p95 {np.percentile(taken, 95):.1f} ms"


def told(firsts: Firsts, refs: Sequence[str], family: dict[str, str], least: float) -> tuple[float, float, float]:
    """Return precision, recall and F1 of listing what comes first from a score on."""
    right = wrong = asked = 0
    for (listed, score), ref in zip(firsts, refs, strict=True):
        asked += ref in family
        if listed and score >= least:
            same = ref in family and family.get(listed, listed) == family[ref]
            right, wrong = right + same, wrong + (not same)
    precision, recall = right / max(right + wrong, 1), right / max(asked, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def shown(name: str, firsts: Firsts, refs: Sequence[str], family: dict[str, str], levels: Sequence[float]) -> None:
    """Print the figures at the best of some levels."""
    least = max(levels, key=lambda level: told(firsts, refs, family, level)[2])
    precision, recall, f1 = told(firsts, refs, family, least)
    print(f"{name}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} from {least:.3f} on", flush=True)


def peers(source: Path, refs: Sequence[str], family: dict[str, str]) -> None:
    """Rank the queries by each peer; all texts are held in memory."""
    with source.open(encoding="utf-8") as lines:
        held = {record["id"]: record["text"] for record in map(json.loads, lines)}
    queries = [{"text": held[ref]} for ref in refs]
    methods = {name: minhash(name) for name in ("datasketch", "rensa") if find_spec(name)} | {"tf-idf": tfidf}
    for name, method in methods.items():
        ranked = method(held, queries)
        firsts = [next(each for each in some if each[0] != ref) for some, ref in zip(ranked, refs, strict=True)]
        shown(name, firsts, refs, family, sorted({score for _, score in firsts}))


def families(archive: Archive, family: dict[str, str]) -> None:
    """Find all families; say what it cost and which planted retellings are in one with the first of theirs."""
    start, found = process_time(), {}
    for number, each in enumerate(archive.families()):
        found |= dict.fromkeys(each.articles, number)
    spent, memory = process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    right = sum(found.get(ref, -1) == found.get(first, -2) for ref, first in family.items() if first != ref)
    strangers = sum(ref not in family for ref in found)
    asked = sum(first != ref for ref, first in family.items())
    print(f"families: {spent:.0f} s, {memory:.0f} MiB at most, {right / max(asked, 1):.3f} of {asked} retellings with")
    print(f"  the first of their family, {strangers} articles of no family in one", flush=True)


def measured(archive: Archive, source: Path, count: int, *, beside: bool) -> None:
    """Ask, and print what it cost and what was found."""
    truths = planted(source)
    family = {each.id: each.family for each in truths.values()} | {each.family: each.family for each in truths.values()}
    numbers = dict(archive.store.connection.execute("SELECT ref, id FROM articles"))
    alone = [ref for ref in numbers if ref not in family]
    both = [ref for ref in truths if not ref.startswith("live")]
    refs = [ref for some in (both, alone) for ref in some[:: max(1, 2 * len(some) // count)][: count // 2]]
    articles: list[Article] = [each for ref in refs if (each := archive.store.article(numbers[ref]))]
    index = ArchiveIndex(archive.store)
    keys = [signed(each) for each in articles]
    print(f"candidates: {timed(lambda place: candidates(keys[place], index), len(keys))}", flush=True)
    readings = [attribute(each, tagger=False) for each in articles]
    print(f"trace: {timed(lambda place: archive.trace(readings[place]), len(readings))}", flush=True)
    firsts = []
    for each in articles:
        listed = [match for match in archive.match(each) if match.ref != each.ref]
        firsts.append((str(listed[0].ref), listed[0].comparison.derived) if listed else ("", 0.0))
    shown("sayso", firsts, refs, family, [0.5])
    if beside:
        peers(source, refs, family)
    families(archive, family)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the archive where there is none, and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", action="store_true", help="rank the queries by MinHash and tf-idf as well")
    parser.add_argument("--folder", type=Path, help="where the files are made (and left); a temporary one by default")
    options = parser.parse_args(arguments)
    folder = options.folder or Path(tempfile.mkdtemp(prefix="sayso-benchmark-"))
    folder.mkdir(parents=True, exist_ok=True)
    source, place = folder / "articles.jsonl", folder / "news.sayso"
    try:
        with Archive(place) as archive:
            if not len(archive):
                write(source, options.articles, options.seed)
                start = process_time()
                archive.add(source, statements=False)
                print(f"{len(archive)} articles added in {process_time() - start:.0f} s", flush=True)
            measured(archive, source, options.queries, beside=options.peers)
    finally:
        if options.folder is None:
            shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Measure tracing and families at scale: `python -m benchmarks.families FOLDER [--articles 20000] [--traces 60]`.

FOLDER holds texts as JSON lines (`.jsonl`, `.jsonl.xz`) with `id` and `text` or `body`. They are put into an archive
that lies in a temporary folder; where there are too few, none are made up. Times are of one core (process time), memory
is the most that this process ever held. Nothing of the texts is printed.
"""

from __future__ import annotations

import argparse
import json
import lzma
import resource
import sys
import tempfile
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from sayso import Archive
from sayso.article import extract
from sayso.attribution import attribute
from sayso.document import from_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.values import Article


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and text of every record in the files of a folder."""
    for path in sorted([*folder.glob("*.jsonl"), *folder.glob("*.jsonl.xz")]):
        data = path.read_bytes()
        lines = (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf8").splitlines()
        for number, record in enumerate(map(json.loads, lines)):
            if body := record.get("text") or record.get("body"):
                yield f"{path.name}#{record.get('id', number)}", body


def articles(folder: Path, most: int) -> Iterator[Article]:
    """Yield at most so many articles."""
    for number, (name, text) in enumerate(texts(folder)):
        if number == most:
            return
        yield extract(from_text(text, asked=name))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--traces", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, Archive(Path(place) / "news.sayso") as archive:
        start = process_time()
        archive.add(*articles(options.folder, options.articles), statements=False)
        print(f"{len(archive)} articles added in {process_time() - start:.0f} s", flush=True)
        start, count = process_time(), 0
        for family in archive.families():
            count += len(family.articles)
        spent = process_time() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"families: {spent:.1f} s, {count} articles in one, {memory:.0f} MiB", flush=True)
        times = []
        for number in range(1, len(archive), max(1, len(archive) // options.traces)):
            article = archive.store.article(number)
            if article is not None:
                reading = attribute(article, tagger=False)
                start = process_time()
                archive.trace(reading)
                times.append(process_time() - start)
        times.sort()
        middle, slow = times[len(times) // 2] * 1000, times[int(len(times) * 0.95)] * 1000
        print(f"trace: median {middle:.0f} ms, p95 {slow:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())

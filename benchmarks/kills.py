"""Kill `sayso add` again and again, and see that nothing is lost.

    python -m benchmarks.kills [--times 200] [--articles 800] [--with-statements]

Each round starts `sayso add` on the same file and kills it, and the processes that
work for it, with SIGKILL at a random moment. After every kill: each article that was
told to be safe is held and whole, no article is there in part, and every capture has
its hash. At last the run is let through, and the archive must hold the same rows as
one that was never disturbed. The texts are made of the project's own stories.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.speed import articles
from sayso.archive.check import check
from sayso.archive.digest import digest
from sayso.archive.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = 20260316
LENGTH = 3000


class Told(NamedTuple):
    """What a run told before it was killed: ids that it called safe, and whether it ended by itself."""

    safe: frozenset[str]
    ended: bool


def records(path: Path, count: int) -> None:
    """Write so many records of about 3 kB, some at the same address (versions), some twice, some broken."""
    chance = random.Random(SEED)  # noqa: S311  # to be repeatable, not secret
    paragraphs = [each for text in articles() for each in text.split("\n\n")]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = "\n\n".join(chance.choices(paragraphs, k=8))[:LENGTH]
            url = f"https://paper{number % 40}.example/{number if number % 10 else number % 100}"
            file.write(json.dumps({"id": f"r{number}", "url": url, "text": text}) + "\n")
            if number % 97 == 0:
                file.write("{broken\n")


def add(source: Path, archive: Path, *more: str, seconds: float | None = None) -> Told:
    """Run `sayso add`, kill it after so many seconds (None: let it end), and return what it told."""
    command = [sys.executable, "-m", "sayso", "add", str(source), "--archive", str(archive), "--format", "jsonl", *more]
    with tempfile.TemporaryFile() as lines:
        run = subprocess.Popen(command, stdout=lines, stderr=subprocess.DEVNULL, start_new_session=True)  # noqa: S603  # our own
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.wait(seconds)
        ended = run.poll() is not None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        lines.seek(0)
        whole = [line for line in lines.read().split(b"\n")[:-1] if line]
    told = [json.loads(line) for line in whole]
    return Told(frozenset(each["ref"] for each in told if each["outcome"] in {"added", "version"}), ended)


def lost(archive: Path, safe: frozenset[str]) -> list[str]:
    """Return what is wrong with the archive after a kill; nothing where all is well."""
    if not archive.exists():
        return [f"{len(safe)} articles told to be safe, and no archive"] if safe else []
    with Store(archive) as store:
        held = {ref for (ref,) in store.connection.execute("SELECT ref FROM articles")}
        numbers = [number for (number,) in store.connection.execute("SELECT id FROM articles")]
        partial = [str(number) for number in numbers if store.reading(number) is None]
        unfound = store.connection.execute(UNFOUND).fetchall()
        wrong = [f"capture {each.capture}: {each.why}" for each in check(store).captures if each.verdict == "fail"]
    missing = [f"{ref} was told to be safe and is not held" for ref in sorted(safe - held)]
    return [*missing, *(f"article {each} is there in part" for each in partial), *map(str, unfound), *wrong]


# An article without its words in the index, or words without an article.
UNFOUND = """SELECT id FROM articles EXCEPT SELECT id FROM words_docsize
    UNION ALL SELECT * FROM (SELECT id FROM words_docsize EXCEPT SELECT id FROM articles)"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill as often as asked; 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--articles", type=int, default=800)
    parser.add_argument("--with-statements", action="store_true", help="extract statements too, by the rules alone")
    options = parser.parse_args(arguments)
    more = ("--rules-only",) if options.with_statements else ("--no-statements",)
    with tempfile.TemporaryDirectory() as folder:
        return kill(Path(folder), options.times, options.articles, *more)


def kill(folder: Path, times: int, count: int, *more: str) -> int:
    """Do the whole of it in a folder, and print what came of it."""
    source, calm = folder / "records.jsonl", folder / "calm.sayso"
    records(source, count)
    began = time.monotonic()
    add(source, calm, *more)
    longest = time.monotonic() - began
    with Store(calm) as store:
        wanted = digest(store.connection)
    chance = random.Random(SEED)  # noqa: S311  # to be repeatable, not secret
    problems: list[str] = []
    archive, rounds, safe, kills = folder / "killed-1.sayso", 1, frozenset[str](), 0
    while kills < times or archive.exists():
        told = add(source, archive, *more, seconds=chance.uniform(0, longest) if kills < times else None)
        kills += not told.ended
        safe |= told.safe
        problems += lost(archive, safe)
        if told.ended:
            with Store(archive) as store:
                problems += [] if digest(store.connection) == wanted else [f"round {rounds} ended in another archive"]
            rounds, safe = rounds + 1, frozenset()
            archive = folder / f"killed-{rounds}.sayso"
    print(f"{kills} kills in {rounds - 1} rounds of {count} articles: {len(problems)} problems")
    print("\n".join(problems[:20]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

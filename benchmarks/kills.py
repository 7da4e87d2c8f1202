"""Kill `sayso add` again and again, and see that nothing is lost.

    python -m benchmarks.kills [--times 200] [--articles 400] [--with-statements]

Each round adds the same file to an archive of its own and kills the process, and those that work for it, with SIGKILL
at a random moment, some times over; then the run is let through. After every kill: each article that was told to be
safe is held and whole, no article is there in part, and every capture has its hash. At the end of a round the archive
must hold the same rows as one that was never disturbed. The texts are made of the project's own stories.

The runs are forks of this process, so that no time goes into loading, and write in small batches, so that a short
run has many moments at which something could be lost. Every tenth round uses worker processes. Progress is told on
stderr; 200 kills take some minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.speed import articles
from sayso.archive import add as adding
from sayso.archive.check import check
from sayso.archive.digest import digest
from sayso.archive.store import Store
from sayso.archive.work import Wanted
from sayso.cli import run as sayso
from sayso.document import from_text

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = 20260316
LENGTH = 3000
# Articles to a transaction: a run of 400 has ten and more, killed at any of them.
BATCH = 32
# Kills before a run is let through.
KILLS = 6
# One round in so many is done by worker processes, which take a second to start.
SPREAD = 10
# Seconds between two looks at whether a run has ended by itself.
LOOK = 0.002


class Told(NamedTuple):
    """What a run told before it was killed: ids that it called safe, and whether it ended by itself."""

    safe: frozenset[str]
    ended: bool


class Round(NamedTuple):
    """What is done in one round: to which archive, with which options, and what the undisturbed run was like."""

    number: int
    source: Path
    archive: Path
    options: tuple[str, ...]
    seconds: float
    digest: str
    kills: int


class Done(NamedTuple):
    """What came of it: kills, those of them with articles told to be safe, archives completed, what went wrong."""

    kills: int
    amid: int
    rounds: int
    problems: tuple[str, ...]

    def plus(self, other: Done) -> Done:
        """Return both together."""
        return Done(*(one + two for one, two in zip(self, other, strict=True)))  # type: ignore[arg-type]  # field by field


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
    with tempfile.TemporaryFile() as lines:
        run = os.fork()
        if not run:
            _run(lines.fileno(), ["add", str(source), "--archive", str(archive), "--format", "jsonl", *more])
        ended = _waited(run, seconds)
        if not ended:
            os.killpg(run, signal.SIGKILL)
            os.waitpid(run, 0)
        lines.seek(0)
        whole = [line for line in lines.read().split(b"\n")[:-1] if line]
    told = [json.loads(line) for line in whole]
    return Told(frozenset(each["ref"] for each in told if each["outcome"] in {"added", "version"}), ended)


def _run(lines: int, arguments: list[str]) -> None:
    """Be `sayso` with these arguments, its results into a file, and end; this is the child."""
    code = 1
    try:
        os.setsid()
        os.dup2(lines, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
        adding.BATCH = BATCH
        code = sayso(arguments)
        sys.stdout.flush()
    finally:
        os._exit(code)


def _waited(run: int, seconds: float | None) -> bool:
    """Wait until a run has ended or its time is over; say whether it has ended."""
    if seconds is None:
        os.waitpid(run, 0)
        return True
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if os.waitpid(run, os.WNOHANG)[0]:
            return True
        time.sleep(LOOK)
    return False


def lost(archive: Path, safe: frozenset[str]) -> list[str]:
    """Return what is wrong with the archive after a kill; nothing where all is well."""
    if not archive.exists():
        return [f"{len(safe)} articles told to be safe, and no archive"] if safe else []
    with Store(archive) as store:
        held = {ref for (ref,) in store.connection.execute("SELECT ref FROM articles")}
        numbers = [number for (number,) in store.connection.execute("SELECT id FROM articles")]
        part = [str(number) for number in numbers if store.reading(number) is None]
        unfound = store.connection.execute(UNFOUND).fetchall()
        wrong = [f"capture {each.capture}: {each.why}" for each in check(store).captures if each.verdict == "fail"]
    missing = [f"{ref} was told to be safe and is not held" for ref in sorted(safe - held)]
    return [*missing, *(f"article {each} is there in part" for each in part), *map(str, unfound), *wrong]


# An article without its words in the index, or words without an article.
UNFOUND = """SELECT id FROM articles EXCEPT SELECT id FROM words_docsize
    UNION ALL SELECT * FROM (SELECT id FROM words_docsize EXCEPT SELECT id FROM articles)"""


def once(this: Round) -> Done:
    """Kill as many runs as are wanted, with a new archive whenever one is complete, and let the last one through."""
    chance = random.Random(SEED + this.number)  # noqa: S311  # to be repeatable, not secret
    done, safe, ended = Done(0, 0, 0, ()), frozenset[str](), False
    warm()
    while done.kills < this.kills or not ended:
        seconds = chance.uniform(0, this.seconds) if done.kills < this.kills else None
        told = add(this.source, this.archive, *this.options, seconds=seconds)
        safe |= told.safe
        wrong = lost(this.archive, safe)
        ended = told.ended
        if ended:
            wrong += _differs(this)
            this.archive.unlink()
        done = done.plus(Done(not ended, not ended and bool(safe), ended, tuple(wrong)))
        safe = frozenset() if ended else safe
    return done


def _differs(this: Round) -> list[str]:
    with Store(this.archive) as store:
        return [] if digest(store.connection) == this.digest else [f"round {this.number} ended in another archive"]


@cache
def warm() -> None:
    """Load all that adding needs, for the runs that are forked from this process."""
    adding.prepared_all(list(map(from_text, islice(articles(), 1))), Wanted(statements=False))


def calm(this: Round) -> Round:
    """Return the round with what the undisturbed run is like."""
    warm()
    began = time.monotonic()
    add(this.source, this.archive, *this.options)
    with Store(this.archive) as store:
        return this._replace(seconds=time.monotonic() - began, digest=digest(store.connection))


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill as often as asked; 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--at-once", type=int, default=2, help="rounds side by side")
    parser.add_argument("--with-statements", action="store_true", help="extract statements too, by the rules alone")
    options = parser.parse_args(arguments)
    more = ("--rules-only",) if options.with_statements else ("--no-statements",)
    with tempfile.TemporaryDirectory() as folder:
        return kill(Path(folder), options.times, options.articles, *more, at_once=options.at_once)


def kill(folder: Path, times: int, count: int, *more: str, at_once: int = 1) -> int:
    """Do the whole of it in a folder, and print what came of it."""
    source = folder / "records.jsonl"
    records(source, count)
    # Fresh processes, with no thread or lock of this one, do the forking.
    with ProcessPoolExecutor(at_once, mp_context=get_context("spawn")) as pool:
        first, second = (
            pool.submit(
                calm, Round(0, source, folder / f"calm-{jobs}.sayso", (*more, "--jobs", jobs), 0, "", 0)
            ).result()
            for jobs in ("1", "2")
        )
        rounds = [
            (first if number % SPREAD else second)._replace(
                number=number, archive=folder / f"killed-{number}.sayso", kills=min(KILLS, times - before)
            )
            for number, before in enumerate(range(0, times, KILLS), start=1)
        ]
        done = Done(0, 0, 0, () if first.digest == second.digest else ("one process and two make different archives",))
        for each in as_completed([pool.submit(once, each) for each in rounds]):
            done = done.plus(each.result())
            print(f"{done.kills} of {times} kills, {len(done.problems)} problems", file=sys.stderr, flush=True)
    print(
        f"{done.kills} kills ({done.amid} of them with articles told to be safe) in {done.rounds} rounds "
        f"of {count} articles: {len(done.problems)} problems"
    )
    print("\n".join(done.problems[:20]))
    return 1 if done.problems else 0


if __name__ == "__main__":
    sys.exit(main())

"""Measure the reading of dates: the marks of the labelled stories, and the table of expressions where it lies.

    python -m evals.times [--expressions FILE] [--errors SPLIT]

Prints, for each split of evals/stories, precision, recall and F1 of dates whose
span and value are right. FILE is no part of the project; where it is missing the
program says so. `--errors` lists what is wrong in train or dev; test is for
measuring only.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from evals.mention_score import SPLITS, Pair, Row, complaint, figures, pairs, shown, stories
from sayso.attribution.times import dates
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

EXPRESSIONS = Path("../shared/data/time/expressions.json")
ROUNDS = 20
PREPOSITION = re.compile(r"(?:in|on|at|since|by|from|until|of)\s", re.IGNORECASE)


def found(row: Row) -> list[Row]:
    """Return the dates that are read in a story, in the form of its gold."""
    text = row["text"]
    read = dates(text, [Span(0, len(text))], published=row["published"])
    return [{"start": each.span.start, "end": each.span.end, "value": each.value} for each in read]


def marks(rows: Sequence[Row], split: str) -> list[Pair]:
    """Return gold and found dates of one split, paired."""
    chosen = [row for row in rows if row["split"] == split]
    return [pair for row in chosen for pair in pairs(row["text"], [bare(each) for each in row["dates"]], found(row))]


def bare(gold: Row) -> Row:
    """Return a mark without its preposition, which evals/stories/README.md leaves outside and some marks hold."""
    led = PREPOSITION.match(gold["text"])
    return gold | {"start": gold["start"] + led.end(), "text": gold["text"][led.end() :]} if led else gold


def agree(gold: Row, mine: Row) -> bool:
    """Say whether two values are the same."""
    return bool(gold["value"] == mine["value"])


def stories_figures(rows: Sequence[Row] | None = None) -> dict[str, float]:
    """Return the figures of all splits with one name a number ("dev exact F1")."""
    rows = stories() if rows is None else rows
    return {f"{split} {name}": value for split in SPLITS for name, value in figures(marks(rows, split), agree).items()}


def expressions(path: Path) -> tuple[dict[str, float], list[str]]:
    """Return how many expressions of the table have the right interval, and the misses."""
    table = json.loads(path.read_text(encoding="utf-8"))
    misses = [each["text"] for each in table["time"] if not _is_right(each, table["reference"])]
    right = len(table["time"]) - len(misses)
    return {"expressions right": right, "expressions asked": len(table["time"])}, misses


def milliseconds(path: Path) -> float:
    """Return the processor time that an expression of the table takes, the least of a few rounds, in milliseconds."""
    table = json.loads(path.read_text(encoding="utf-8"))
    rounds = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for each in table["time"]:
            dates(each["text"], [Span(0, len(each["text"]))], published=table["reference"])
        rounds.append(time.process_time() - started)
    return round(1000 * min(rounds) / len(table["time"]), 3)


def _is_right(each: dict[str, str], reference: str) -> bool:
    """Say whether exactly one date is read, and its days are those of the table, whose upper end is exclusive."""
    read = dates(each["text"], [Span(0, len(each["text"]))], published=reference)
    last = date.fromisoformat(each["to_exclusive"]) - timedelta(days=1)
    return len(read) == 1 and (read[0].earliest, read[0].latest) == (each["from"], last.isoformat())


def per_story(rows: Sequence[Row]) -> float:
    """Return the processor time that dates take in a story of 750 words, in milliseconds."""
    started = time.process_time()
    for row in rows:
        found(row)
    return round(1000 * (time.process_time() - started) * 750 / sum(len(row["text"].split()) for row in rows), 2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of every split and of the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--expressions", type=Path, default=EXPRESSIONS)
    parser.add_argument("--errors", choices=("train", "dev"), help="list what is wrong there")
    options = parser.parse_args(arguments)
    rows = stories()
    for split in SPLITS:
        print(shown(split, figures(marks(rows, split), agree)))
    if options.expressions.exists():
        table, misses = expressions(options.expressions)
        print(shown("table", table), *misses, sep="\n  missed: ")
        print(f"an expression takes {milliseconds(options.expressions)} ms, {per_story(rows)} ms 750 words")
    else:
        print(f"{options.expressions}: not measured, the table is not here", file=sys.stderr)
    for pair in marks(rows, options.errors) if options.errors else ():
        if not (pair.gold and pair.found and agree(pair.gold, pair.found) and pair.is_exact()):
            print(complaint(pair, lambda row: str(row["value"])))
    return 0


if __name__ == "__main__":
    sys.exit(main())

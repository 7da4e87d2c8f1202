"""Measure the reading of figures: the marks of the labelled stories, and the table of quantities where it lies.

    python -m evals.figures [--expressions FILE] [--errors SPLIT]

Prints, for each split of evals/stories, precision, recall and F1 of figures whose
span and value (both ends of a range) are right, and among those with the right
value how often unit and approximator are. FILE is no part of the project; where it
is missing the program says so. `--errors` lists what is wrong in train or dev.
"""

from __future__ import annotations

import argparse
import json
import sys
from math import isclose
from pathlib import Path
from typing import TYPE_CHECKING

from evals.mention_score import SPLITS, Pair, Row, complaint, figures, pairs, shown, stories
from evals.times import EXPRESSIONS
from sayso.attribution import figures as reading
from sayso.attribution.figures.lexicon import lexicon
from sayso.attribution.times import dates
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

# Labels write a third with six figures.
CLOSE = 1e-4


def found(row: Row) -> list[Row]:
    """Return the figures that are read in a story, in the form of its gold; the country is the one of its outlet."""
    text = row["text"]
    whole = [Span(0, len(text))]
    taken = [each.span for each in dates(text, whole, published=row["published"])]
    return [
        {
            "start": each.span.start,
            "end": each.span.end,
            "value": each.value,
            "to": each.to,
            "unit": each.unit,
            "approximate": each.approximate,
        }
        for each in reading.figures(text, whole, taken=taken)
    ]


def marks(rows: Sequence[Row], split: str) -> list[Pair]:
    """Return gold and found figures of one split, paired."""
    chosen = [row for row in rows if row["split"] == split]
    return [pair for row in chosen for pair in pairs(row["text"], row["figures"], found(row))]


def agree(gold: Row, mine: Row) -> bool:
    """Say whether value and upper end are the same; the unit is counted apart."""
    return _near(gold["value"], mine["value"]) and _near(gold["to"], mine["to"])


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=CLOSE)


def same_unit(gold: str, mine: str) -> bool:
    """Say whether two units are the same: so are spellings of a measure, "town halls" and "halls", one and many."""
    one, other = (_plain(each) for each in (gold, mine))
    return one == other or one.split()[-1:] == other.split()[-1:] != []


def _plain(unit: str) -> str:
    words = [lexicon().measures.get(word, word).rstrip("s") for word in unit.lower().split()]
    return " ".join(words)


def measured(found_: Sequence[Pair]) -> dict[str, float]:
    """Return P, R and F1, and the shares of right units and approximators among the right values, in percent."""
    right = [(each.gold, each.found) for each in found_ if each.gold and each.found and agree(each.gold, each.found)]
    unit = sum(same_unit(gold["unit"], mine["unit"]) for gold, mine in right)
    approximate = sum(gold["approximate"] == mine["approximate"] for gold, mine in right)
    shares = {"unit": unit, "approximator": approximate}
    return {
        **figures(found_, agree),
        **{name: round(100 * share / max(1, len(right)), 1) for name, share in shares.items()},
    }


def stories_figures(rows: Sequence[Row] | None = None) -> dict[str, float]:
    """Return the figures of all splits with one name a number ("dev exact F1")."""
    rows = stories() if rows is None else rows
    return {f"{split} {name}": value for split in SPLITS for name, value in measured(marks(rows, split)).items()}


def expressions(path: Path) -> tuple[dict[str, float], list[str]]:
    """Return how many quantities of the table are right, and the misses."""
    table = json.loads(path.read_text(encoding="utf-8"))["quantity"]
    misses = [each["text"] for each in table if not _is_right(each)]
    return {"quantities right": len(table) - len(misses), "quantities asked": len(table)}, misses


def _is_right(each: Row) -> bool:
    """Say whether exactly one figure is read, with the value and unit of the table.

    The table calls the unit of a range `range`, and gives none to what has no number.
    """
    read = reading.figures(each["text"], [Span(0, len(each["text"]))])
    if len(read) != 1 or not _near(each["value"], read[0].value):
        return False
    if each["unit"] == "range":
        return read[0].to is not None
    return each["value"] is None or read[0].unit == each["unit"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of every split and of the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--expressions", type=Path, default=EXPRESSIONS)
    parser.add_argument("--errors", choices=("train", "dev"), help="list what is wrong there")
    options = parser.parse_args(arguments)
    rows = stories()
    for split in SPLITS:
        print(shown(split, measured(marks(rows, split))))
    if options.expressions.exists():
        table, misses = expressions(options.expressions)
        print(shown("table", table), *misses, sep="\n  missed: ")
    else:
        print(f"{options.expressions}: not measured, the table is not here", file=sys.stderr)
    for pair in marks(rows, options.errors) if options.errors else ():
        if not (pair.gold and pair.found and agree(pair.gold, pair.found) and pair.is_exact()):
            print(complaint(pair, _described))
    return 0


def _described(row: Row) -> str:
    return (
        f"{row['value']}{'..' + str(row['to']) if row['to'] else ''} {row['unit']} {row['approximate'] or ''}".strip()
    )


if __name__ == "__main__":
    sys.exit(main())

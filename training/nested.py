#!/usr/bin/env python3
"""Add second-level statements to rows that have none: what a model finds inside their contents.

python training/nested.py --model FOLDER --rows TRAIN.jsonl.xz --out FILE.jsonl

A corpus that marks each word once has no statement within another one. A content read by itself, as if it were a text
("the paper says that | the minister urged the council to wait"), is an ordinary sentence to a tagger, so one that was
trained on the first level finds the second in this way. Its findings are silver labels: own stories, labelled by hand,
go beside them.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from data import Row, rows

from sayso.attribution.tagger.network import load
from sayso.attribution.tagger.tagging import tag_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.attribution.tagger.network import Network

# A shorter content has no room for a source, a cue and a content of its own.
SHORTEST = 6
# What stands before the clause itself: opening marks and "that".
LEAD = re.compile(r"[\s\"'“”‘’«»„]{0,4}(?:that\s)?[\s\"'“”‘’«»„]{0,4}", re.IGNORECASE)


def with_nested(row: Row, model: Network) -> Row:
    """Return a row with what stands within its contents; a row that has a second level already stays as it is."""
    if any(one.get("within") for one in row["statements"]):
        return row
    outer = [{**one, "within": None} for one in row["statements"]]
    return {**row, "statements": [*outer, *(s for one in outer for s in inside(row["text"], one, model))]}


def inside(text: str, outer: Row, model: Network) -> Iterator[Row]:
    """Yield the statements with cue and source that the model finds within a content."""
    pieces = [piece for start, end in outer["content"] if (piece := clause(text, start, end))]
    for (start, _), found in zip(pieces, tag_with(model, [as_text(text, *piece) for piece in pieces]), strict=True):
        for number, one in enumerate(found):
            if one.cue and one.source and not one.level:
                spans = {"content": one.content, "cue": (one.cue,), "source": (one.source,)}
                places = {role: [[start + s.start, start + s.end] for s in given] for role, given in spans.items()}
                yield {"id": f"{outer.get('id')}.{start}.{number}", "within": outer.get("id") or "outer", **places}


def clause(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a content without what leads into its clause; None where it is too short."""
    lead = LEAD.match(text, start, end)
    start = lead.end() if lead else start
    return (start, end) if len(text[start:end].split()) >= SHORTEST else None


def as_text(text: str, start: int, end: int) -> str:
    """Return the clause as a sentence of its own: the first letter large, where that keeps the length."""
    head = text[start:end][:1].upper()
    return head + text[start + 1 : end] if len(head) == 1 else text[start:end]


def main() -> None:
    """Read, add, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    plan = parser.parse_args()
    model = load(plan.model)
    with plan.out.open("w", encoding="utf8") as out:
        for row in rows(plan.rows):
            out.write(json.dumps(with_nested(row, model)) + "\n")


if __name__ == "__main__":
    main()

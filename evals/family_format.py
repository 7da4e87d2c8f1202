"""Compile story families to rows: `python -m evals.family_format --split dev` prints one family a line.

A row holds the tellings (text, outlet, address, the date that the page shows and
the true one, credit lines with spans) and the edges between them (relation,
passages, changes). All spans are half-open code point offsets into the texts of
the row. What is not held is in the row and flagged: leave it out of an archive.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from evals.family_edges import edges, span
from evals.family_file import CREDITS, FAMILIES, load, paths
from evals.story_labels import SPLITS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from evals.family_edges import Edge
    from evals.family_file import Family, Telling
    from evals.story_marks import Mark

Row = dict[str, Any]


def compile_family(family: Family) -> Row:
    """Return the row of a family; raise KeyError where a change names a place that a text lacks."""
    return {
        "family": family.slug,
        "split": family.split,
        "subject": family.header.get("subject"),
        "country": family.header.get("country"),
        "tellings": [_telling(family, one) for one in family.tellings.values()],
        "edges": [_edge(family, one) for one in edges(family)],
    }


def ref(family: Family, key: str) -> str:
    """Return the name of a telling among all families: `slug/key`."""
    return f"{family.slug}/{key}"


def _telling(family: Family, one: Telling) -> Row:
    headline = one.headline
    return {
        "ref": ref(family, one.key),
        "held": one.held,
        "relation": one.relation,
        "outlet": one.outlet,
        "url": one.url,
        "published": one.shown,
        "true_published": one.published,
        "byline": [name.strip() for name in one.fields.get("byline", "").split(";") if name.strip()],
        "language": "en",
        "title": one.text[slice(*span(headline))] if headline else None,
        "text": one.text,
        "credits": [credit for mark in one.marked.marks if mark.tag == "v" for credit in [_credit(one, mark)]],
    }


def _credit(telling: Telling, mark: Mark) -> Row:
    kind, _, outlet = (mark.value or "").partition("@")
    if kind not in CREDITS or not outlet:
        raise ValueError(f"a credit is v=KIND@OUTLET with a kind of {sorted(CREDITS)}, not {mark.value!r}")
    start, end = span(mark)
    return {
        "start": start,
        "end": end,
        "text": telling.text[start:end],
        "kind": kind,
        "outlet": outlet.replace("_", " "),
    }


def _edge(family: Family, edge: Edge) -> Row:
    return {
        "parent": ref(family, edge.parent),
        "child": ref(family, edge.child),
        "relation": edge.relation,
        "main": edge.main,
        "passages": [{"a": one.before, "b": one.after, "verbatim": one.verbatim} for one in edge.passages],
        "changes": [
            {
                "kind": one.kind,
                "before": one.before,
                "after": one.after,
                "statement_before": one.around_before or one.before,
                "statement_after": one.around_after or one.after,
                "derived": one.derived,
            }
            for one in edge.changes
        ],
        "same": [{"before": before, "after": after} for before, after in edge.same],
    }


def rows(split: str | None = None, folder: Path = FAMILIES) -> Iterator[Row]:
    """Yield the rows of all families, or of those of one part."""
    for path in paths(folder):
        family = load(path)
        if split in {None, family.split}:
            yield compile_family(family)


def main() -> int:
    """Print rows as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--split", choices=sorted(SPLITS))
    for row in rows(parser.parse_args().split):
        print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())

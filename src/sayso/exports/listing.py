"""Lists of results for machines: one object, one object a line, or a table of cells; what stands in them is given.

A record is what JSON writes; a column makes one cell of it for CSV.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sayso.exports.csv_rows import guarded
from sayso.exports.json_text import dumps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

# What JSON holds; each command knows the shape of its own.
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name, and its cell for a record ('' where there is nothing to say)."""

    name: str
    cell: Callable[[Record], str]


@dataclass(frozen=True, slots=True)
class Listing:
    """Results ready to be written: what holds for all of them, the records under their name, the columns for CSV."""

    head: Mapping[str, object]
    name: str
    records: Sequence[Record]
    columns: Sequence[Column]


def chunks(listing: Listing, form: str) -> Iterator[str]:
    """Yield the text of a listing in one of the forms json, jsonl and csv."""
    if form == "json":
        yield dumps({**listing.head, listing.name: list(listing.records)}, indent=2) + "\n"
    elif form == "jsonl":
        yield from (dumps(record) + "\n" for record in listing.records)
    else:
        yield _line([column.name for column in listing.columns])
        for record in listing.records:
            yield _line([guarded(column.cell(record)) for column in listing.columns])


def field(name: str) -> Column:
    """Return a column that shows the field of that name; a dot goes into an object ("outlet.name")."""

    def cell(record: Record) -> str:
        found: Any = record
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        if isinstance(found, bool):
            return "yes" if found else "no"
        return "" if found is None else f"{found:.3f}" if isinstance(found, float) else str(found)

    return Column(name.replace(".", "_"), cell)


def _line(cells: Sequence[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()

"""Rows of named values as a table to look at, or as json, jsonl or csv for programs."""

from __future__ import annotations

import csv
import io
from itertools import islice
from typing import TYPE_CHECKING

from sayso.cli.output import opened, terminal_encoding, write
from sayso.exports.csv_rows import guarded
from sayso.exports.json_text import dumps
from sayso.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    Row = Mapping[str, object]

# Rows by whose widths the columns of a table are laid out; later ones that are wider push their line out.
LAID_OUT = 200
# What one cell of a table shows at most: six columns fit a wide screen.
WIDEST = 60


def show_rows(rows: Iterable[Row], columns: Sequence[str], form: str, output: Path | None = None) -> None:
    """Write the rows, each with these columns, as they come; json alone waits for none but the last."""
    encoding = terminal_encoding() if form == "table" and output is None else "utf-8"
    with opened(output) as stream:
        write(stream, CHUNKS[form](rows, columns), encoding=encoding)


def _table(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[str]:
    lines = ([_cell(row.get(name)) for name in columns] for row in rows)
    first = list(islice(lines, LAID_OUT))
    if not first:
        return
    widths = [max(len(line[place]) for line in [list(columns), *first]) for place in range(len(columns))]
    for line in (list(columns), *first):
        yield _line(line, widths)
    yield from (_line(line, widths) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() + "\n"


def _cell(value: object) -> str:
    text = one_line("" if value is None else str(value))
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _json(rows: Iterable[Row], _columns: Sequence[str]) -> Iterator[str]:
    before = "["
    for row in rows:
        yield f"{before}\n{dumps(dict(row))}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _jsonl(rows: Iterable[Row], _columns: Sequence[str]) -> Iterator[str]:
    return (dumps(dict(row)) + "\n" for row in rows)


def _csv(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[str]:
    yield _csv_line(columns)
    for row in rows:
        yield _csv_line(["" if (value := row.get(name)) is None else guarded(str(value)) for name in columns])


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


CHUNKS: dict[str, Callable[[Iterable[Row], Sequence[str]], Iterator[str]]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
}

"""`sayso compare`: say how two stories stand to each other, and what the second did to the first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sayso.cli.listing import FORMATS, leaving
from sayso.cli.output import check, opened, terminal_encoding, write
from sayso.errors import DONE, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.values import Article, Comparison

EPILOG = """\b
Examples:
  sayso compare wire.txt tabloid.html
  sayso compare first.html https://news.example/story --format json
  sayso compare wire.txt tabloid.html --format html --output changes.html

\b
Each input must hold one story. In the result A is the first one and B the second;
offsets count the characters of each story's own text. Changes are listed from the
gravest to the least; those of little consequence are counted, and --all shows them.

\b
Exit codes: 0 done, 2 wrong usage, 3 one of them could not be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Say how two stories stand to each other, and what changed.")
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--all", "everything", is_flag=True, help="In the table, also show what was moved or worded anew.")
@click.option("--rules-only", is_flag=True, help="Leave the trained tagger out: faster, and finds less.")
@leaving(*FORMATS, "html")
def compare(  # one keyword for each option
    a: str,
    b: str,
    *,
    everything: bool,
    rules_only: bool,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
) -> int:
    """Say whether B retells A, by which relation, on what evidence, and what it changed.

    In Python: sayso.compare(a, b), of two articles.
    """
    if a == b == "-":
        raise click.UsageError("Only one of the two can be standard input.")
    check(output, None, [a, b])
    from sayso.flow import compare as compared  # noqa: PLC0415  # the stages load when the work begins
    from sayso.settings import load  # noqa: PLC0415  # the same

    one, other = _story(a), _story(b)
    found = compared(one, other, tagger=not rules_only, settings=load())
    plain = format == "table" and output is None
    with opened(output) as results:
        chunks = _chunks(found, one, other, format, everything=everything, to_file=output is not None)
        write(results, chunks, encoding=terminal_encoding() if plain else "utf-8")
    return DONE


def _story(asked: str) -> Article:
    """Return the one story of an input; raises InputError where it holds none or several."""
    from sayso.flow import articles  # noqa: PLC0415  # the stages load when the work begins
    from sayso.settings import load  # noqa: PLC0415  # the same
    from sayso.values import Failure  # noqa: PLC0415  # the same

    found = articles([asked], settings=load(), stdin=sys.stdin.buffer if sys.stdin else None)
    first, second = next(found, None), next(found, None)
    if first is None:
        raise InputError("the input holds no story", where=asked, hint="give a file or address with one story")
    if isinstance(first, Failure):
        raise InputError(first.why, where=first.where, hint=first.hint)
    if second is not None:
        hint = "to find the relatives of many stories, type: sayso match INPUT --archive FILE"
        raise InputError("the input holds more than one story", where=asked, hint=hint)
    return first


def _chunks(  # one keyword for each thing that shapes the result
    found: Comparison, a: Article, b: Article, form: str, *, everything: bool, to_file: bool
) -> Iterator[str]:
    from sayso.exports.matched import changed, comparison  # noqa: PLC0415  # a command loads what it needs

    record = comparison(found, a, b)
    if form == "table":
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # the same
        from sayso.views.matched import comparison as shown  # noqa: PLC0415  # the same

        yield drawn(lambda _width: shown(record, a.text, b.text, everything=everything), to_file=to_file)
    elif form == "html":
        from sayso.views.compared import page  # noqa: PLC0415  # the same

        yield from page(record, a, b)
    elif form == "csv":
        from sayso.exports.listing import chunks  # noqa: PLC0415  # the same

        yield from chunks(changed(record), form)
    else:
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

        yield dumps(record, indent=2 if form == "json" else None) + "\n"

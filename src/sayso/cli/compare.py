"""`sayso compare`: say how two stories stand to each other."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sayso.cli.listing import listing
from sayso.cli.output import check, opened, terminal_encoding, write
from sayso.errors import DONE, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.exports.listing import Record
    from sayso.values import Article

EPILOG = """\b
Examples:
  sayso compare wire.txt tabloid.html
  sayso compare first.html https://news.example/story --format json

\b
Each input must hold one story. In the result A is the first one and B the second;
offsets count the characters of each story's own text.

\b
Exit codes: 0 done, 2 wrong usage, 3 one of them could not be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Say how two stories stand to each other.")
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@listing
def compare(a: str, b: str, *, format: str, output: Path | None) -> int:  # noqa: A002  # the option's name
    """Say whether B retells A, by which relation, on what evidence, and which passage comes from which.

    In Python: sayso.compare(a, b), of two articles.
    """
    if a == b == "-":
        raise click.UsageError("Only one of the two can be standard input.")
    check(output, None, [a, b])
    from sayso.exports.matched import comparison  # noqa: PLC0415  # the stages load when the work begins
    from sayso.matches.comparing import compare as compared  # noqa: PLC0415  # the same

    one, other = _story(a), _story(b)
    record = comparison(compared(one, other))
    plain = format == "table" and output is None
    with opened(output) as results:
        chunks = _chunks(record, one, other, format, to_file=output is not None)
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


def _chunks(record: Record, a: Article, b: Article, form: str, *, to_file: bool) -> Iterator[str]:
    if form == "table":
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # a command loads what it needs
        from sayso.views.matched import comparison  # noqa: PLC0415  # the same

        yield drawn(lambda _width: comparison(record, a.text, b.text), to_file=to_file)
    elif form == "csv":
        from sayso.exports.listing import chunks  # noqa: PLC0415  # the same
        from sayso.exports.matched import changed  # noqa: PLC0415  # the same

        yield from chunks(changed(record), form)
    else:
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

        yield dumps(record, indent=2 if form == "json" else None) + "\n"

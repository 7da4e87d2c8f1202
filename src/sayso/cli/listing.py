"""Commands that list what an archive holds: their options, each defined once, and how the list leaves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli.output import check, opened, terminal_encoding, write
from sayso.errors import DONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.console import RenderableType

    from sayso.archive.cards import Narrowing
    from sayso.cli.options import Command
    from sayso.exports.listing import Listing

FORMATS = ("table", "json", "jsonl", "csv")
# A screen of results; more are a page further on.
PAGE = 20
MOST = 10_000
LAST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Leaving:
    """How a list leaves: in which format, and where to (None: stdout)."""

    format: str
    output: Path | None


def listing(command: Command) -> Command:
    """Add --format and --output: every command that lists something takes them."""
    return leaving(*FORMATS)(command)


def leaving(*formats: str) -> Callable[[Command], Command]:
    """Add --output, and --format with these formats, the first by default."""

    def added(command: Command) -> Command:
        return _leaving(command, formats)

    return added


def _leaving(command: Command, formats: Sequence[str]) -> Command:
    page = ", html for one page to keep or send" if "html" in formats else ""
    for option in (
        click.option(
            "-o",
            "--output",
            type=click.Path(dir_okay=False, writable=True, path_type=Path),
            metavar="FILE",
            help="Write the results to this file instead of stdout.",
        ),
        click.option(
            "-f",
            "--format",
            type=click.Choice(formats),
            default=formats[0],
            show_default=True,
            help=f"table to look at{page}, the others for programs.",
        ),
    ):
        command = option(command)
    return command


def paged(command: Command) -> Command:
    """Add --limit and --offset."""
    for option in (
        click.option("--offset", type=click.IntRange(0, LAST), default=0, metavar="N", help="Leave out the first N."),
        click.option(
            "--limit",
            type=click.IntRange(1, MOST),
            default=PAGE,
            show_default=True,
            metavar="N",
            help="How many results at most.",
        ),
    ):
        command = option(command)
    return command


def narrowed(command: Command) -> Command:
    """Add --outlet, --language, --from and --to: which articles are looked at."""
    for option in (
        click.option("--to", "latest", metavar="DATE", help="Published on this day (month, year) or before."),
        click.option("--from", "earliest", metavar="DATE", help="Published on this day (month, year) or later."),
        click.option("--language", metavar="CODE", help="Only stories in this language, such as en."),
        click.option("--outlet", metavar="NAME", help="Only this outlet: a part of its name, or its domain."),
    ):
        command = option(command)
    return command


def narrowing(outlet: str | None, language: str | None, earliest: str | None, latest: str | None) -> Narrowing:
    """Return what the options of `narrowed` ask for; raises UsageError for what is no date."""
    from sayso.archive.cards import Narrowing  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.dates import bounds  # noqa: PLC0415  # the same

    first = bounds(earliest)[0] if earliest else None
    last = bounds(latest)[1] if latest else None
    return Narrowing(outlet or None, language or None, first, last)


def emit(found: Listing, view: Callable[[Listing], RenderableType], leaving: Leaving, *, archive: Path) -> int:
    """Write a list in the format asked for, and return the exit code; an empty table is nothing at all."""
    check(leaving.output, None, [str(archive)])
    plain = leaving.format == "table" and leaving.output is None
    with opened(leaving.output) as results:
        write(results, _chunks(found, view, leaving), encoding=terminal_encoding() if plain else "utf-8")
    return DONE


def _chunks(found: Listing, view: Callable[[Listing], RenderableType], leaving: Leaving) -> Iterator[str]:
    if leaving.format != "table":
        from sayso.exports.listing import chunks  # noqa: PLC0415  # a command loads what it needs

        yield from chunks(found, leaving.format)
    elif found.records or found.head.get("people"):
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # the same

        yield drawn(lambda _width: view(found), to_file=leaving.output is not None)

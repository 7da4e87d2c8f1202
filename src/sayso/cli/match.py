"""`sayso match`: find the relatives of a story in an archive."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from sayso.cli.listing import listing
from sayso.cli.options import archived, known, manners, reported, settings_with
from sayso.cli.output import check, opened, tell, terminal_encoding, write
from sayso.errors import BAD_INPUT, DONE, PARTLY_USABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import IO

    from sayso.exports.listing import Record
    from sayso.library import Archive
    from sayso.values import Article, Failure

EPILOG = """\b
Examples:
  sayso match story.html --archive news.sayso
  sayso match https://news.example/story --archive news.sayso --same-event
  sayso match stories.jsonl --archive news.sayso --format jsonl > matches.jsonl

\b
A match is identical, a light-edit, reworded, a digest, translated or an excerpt
(it shares a passage). Independent reports of one event are no relatives, whomever
they both quote; --same-event lists them too. docs/matching.md says how it is told.

\b
Exit codes: 0 done (also where nothing was found), 2 wrong usage, 3 nothing could be
read, 4 some inputs could not be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Find the relatives of a story in an archive.")
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@archived(made=False)
@listing
@click.option("--same-event", is_flag=True, help="List independent reports of the same event as well.")
@known
@reported
@manners
def match(  # noqa: PLR0913  # one argument an option, as click passes them
    inputs: tuple[str, ...],
    *,
    archive: Path,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    same_event: bool,
    published: str | None,
    outlet: str | None,
    url: str | None,
    report: Path | None,
    follow: bool,
    allow_private: bool,
    ignore_robots: bool,
) -> int:
    """Find copies, edits, rewordings, digests and excerpts of a story in an archive, the surest first.

    In Python: sayso.Archive("news.sayso").match(article).
    """
    if not inputs:
        raise click.UsageError("Give a file, a folder, an address, or - for standard input.")
    check(output, report, [*inputs, str(archive)])
    from sayso.flow import articles  # noqa: PLC0415  # the stages load when the work begins
    from sayso.library import Archive  # noqa: PLC0415  # the same

    stream = articles(
        inputs,
        settings=settings_with(allow_private=allow_private, ignore_robots=ignore_robots),
        published=published,
        outlet=outlet,
        url=url,
        follow=follow,
        stdin=sys.stdin.buffer if sys.stdin else None,
    )
    counts = {"read": 0, "failed": 0}
    with Archive(archive, write=False) as held, ExitStack() as stack:
        failures = stack.enter_context(opened(report)) if report else None
        records = _records(stream, held, same_event=same_event, counts=counts, failures=failures)
        results = stack.enter_context(opened(output))
        plain = format == "table" and output is None
        chunks = _chunks(records, format, to_file=output is not None)
        write(results, chunks, encoding=terminal_encoding() if plain else "utf-8")
    return PARTLY_USABLE if counts["failed"] and counts["read"] else DONE if counts["read"] else BAD_INPUT


def _records(
    stream: Iterable[Article | Failure],
    held: Archive,
    *,
    same_event: bool,
    counts: dict[str, int],
    failures: IO[bytes] | None,
) -> Iterator[Record]:
    """Yield one record a story; tell and report what could not be read."""
    from sayso.exports import shape  # noqa: PLC0415  # a command loads what it needs
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same
    from sayso.exports.matched import matched  # noqa: PLC0415  # the same
    from sayso.values import Failure  # noqa: PLC0415  # the same

    for each in stream:
        counts["failed" if isinstance(each, Failure) else "read"] += 1
        if not isinstance(each, Failure):
            yield matched(each, held.match(each, same_event=same_event))
            continue
        tell(str(each))
        if failures is not None:
            write(failures, [dumps(shape.failure(each)) + "\n"])


def _chunks(records: Iterator[Record], form: str, *, to_file: bool) -> Iterator[str]:
    """Yield the records in the format asked for; tables and lines one by one, as they come."""
    if form == "jsonl":
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # a command loads what it needs

        yield from (dumps(record) + "\n" for record in records)
    elif form == "table":
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # the same
        from sayso.views.matched import matches  # noqa: PLC0415  # the same

        for record in records:
            yield drawn(lambda _width, record=record: matches([record]), to_file=to_file)  # type: ignore[misc]  # the default binds the loop's value
    elif form == "json":
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

        every = list(records)
        yield dumps(every[0] if len(every) == 1 else every, indent=2) + "\n"
    else:
        from sayso.exports.listing import chunks  # noqa: PLC0415  # the same
        from sayso.exports.matched import rows  # noqa: PLC0415  # the same

        yield from chunks(rows(list(records)), form)

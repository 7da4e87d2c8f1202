"""`sayso read`: show every statement of a story with who says it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from sayso.cli.options import Showing, known, showing
from sayso.cli.output import tell
from sayso.cli.show import show
from sayso.errors import UsageError
from sayso.settings import Settings, load

EPILOG = """\b
Examples:
  sayso read story.html
  sayso read https://news.example/story --format html --output story-read.html
  sayso read draft.md --outlet "The Courier" --published 2026-03-16
  sayso read crawl.warc.gz --format jsonl --report failed.jsonl > statements.jsonl
  curl https://news.example/story | sayso read - --url https://news.example/story

\b
Exit codes: 0 done, 2 wrong usage, 3 nothing could be read, 4 some inputs could
not be read (they are listed on stderr, and in --report), 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Show who says each statement in a story.")
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@showing
@known
@click.option(
    "--report",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE",
    help="Write what could not be read to this file, one JSON object a line.",
)
@click.option("--follow", is_flag=True, help="Also fetch and read the pages that a feed or sitemap lists.")
@click.option("--allow-private", is_flag=True, help="Also fetch from addresses of this machine and its own network.")
@click.option("--ignore-robots", is_flag=True, help="Also fetch what a site's robots.txt asks programs to leave alone.")
@click.option("--rules-only", is_flag=True, help="Leave the trained tagger out: several times as fast, and finds less.")
def read(  # noqa: PLR0913  # one argument an option, as click passes them
    inputs: tuple[str, ...],
    *,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    at_least: float,
    published: str | None,
    outlet: str | None,
    url: str | None,
    report: Path | None,
    follow: bool,
    allow_private: bool,
    ignore_robots: bool,
    rules_only: bool,
) -> int:
    """Show who says each statement in a story, and what is on nobody's say-so.

    INPUT is a file, a folder, an http(s) address, or - for standard input: HTML,
    plain text, Markdown, JSON lines, Parquet, WARC, WACZ, a feed or a sitemap, told
    apart by content. Several inputs, and files with many stories, give many readings.
    """
    if not inputs:
        raise click.UsageError("Give a file, a folder, an address, or - for standard input.")
    settings = _settings(allow_private=allow_private, ignore_robots=ignore_robots)
    if "-" in inputs and sys.stdin is None:
        raise UsageError("standard input is closed", hint="give the text with < FILE, or through a pipe")
    if "-" in inputs and sys.stdin.isatty():
        tell("reading from the keyboard; end the text with Ctrl-D on a line of its own")
    from sayso.flow import readings  # noqa: PLC0415  # the stages load when the work begins, not for --help

    stream = readings(
        inputs,
        settings=settings,
        published=published,
        outlet=outlet,
        url=url,
        follow=follow,
        stdin=sys.stdin.buffer if sys.stdin else None,
        tagger=not rules_only,
    )
    return show(stream, Showing(format, output, at_least), report=report, inputs=inputs)


def _settings(*, allow_private: bool, ignore_robots: bool) -> Settings:
    """Return the settings of file and environment; the options can only allow more, never less."""
    settings = load()
    return replace(
        settings,
        allow_private_addresses=settings.allow_private_addresses or allow_private,
        obey_robots=settings.obey_robots and not ignore_robots,
    )

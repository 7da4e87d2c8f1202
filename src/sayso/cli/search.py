"""`sayso search`: find stories in an archive by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sayso.cli.listing import Leaving, emit, listing, narrowed, narrowing, paged
from sayso.cli.options import archived
from sayso.cli.output import tell

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.archive.search import Results

EPILOG = """\b
Examples:
  sayso search dam flood --archive news.sayso
  sayso search 'dam AND (flood OR "burst pipe") NOT drill' --archive news.sayso
  sayso search 'reservo* outlet:kestrel from:2026-03' --archive news.sayso --format jsonl
  sayso search --outlet kestrel --from 2026-03 --archive news.sayso

\b
Words side by side must all occur, words in quotation marks in that order. AND, OR
and NOT stand in capitals; a star ends the beginning of a word; title: looks at the
title alone. outlet:, language:, from: and to: narrow the whole search, as the
options do.

\b
Exit codes: 0 done (also where nothing was found), 2 wrong usage, 3 the archive
can't be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Find stories in an archive by their words.")
@click.argument("words", metavar="WORDS...", nargs=-1)
@archived(made=False)
@listing
@paged
@narrowed
def search(  # noqa: PLR0913  # one argument an option, as click passes them
    words: tuple[str, ...],
    *,
    archive: Path,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    limit: int,
    offset: int,
    outlet: str | None,
    language: str | None,
    earliest: str | None,
    latest: str | None,
) -> int:
    """Find stories in an archive by their words, the best first, with the lines in which they stand.

    In Python: sayso.Archive(path).search("words").
    """
    wanted = narrowing(outlet, language, earliest, latest)
    from sayso.archive.cards import Page  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.search import search as found_by  # noqa: PLC0415  # the same
    from sayso.archive.store import Store  # noqa: PLC0415  # the same
    from sayso.exports import found as shapes  # noqa: PLC0415  # the same
    from sayso.views import found as views  # noqa: PLC0415  # the same

    with Store(archive, write=False) as store:
        results = found_by(store, " ".join(words), Page(limit, offset), wanted)
    code = emit(shapes.hits(results), views.hits, Leaving(format, output), archive=archive)
    _remark(results, offset)
    return code


def _remark(results: Results, offset: int) -> None:
    shown = offset + len(results.hits)
    if not results.total:
        tell("nothing was found")
    elif results.ranked and results.total > results.ranked_of:
        many = f"{results.total:,}" if results.counted else f"more than {results.total:,}"
        tell(
            f"{many} stories match; ranked are the {results.ranked_of:,} last added: another word or a date narrows it"
        )
    elif shown < results.total and results.hits:
        tell(f"{offset + 1} to {shown} of {results.total:,}; go on with --offset {shown}")
    elif not results.hits:
        tell(f"there are only {results.total:,}")

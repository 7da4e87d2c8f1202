"""`sayso quotes`: who used these words in quotation marks, and in which forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sayso.cli.listing import Leaving, emit, listing, narrowed, narrowing
from sayso.cli.options import archived
from sayso.cli.output import tell

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  sayso quotes "the gates were never once tested" --archive news.sayso
  sayso quotes "never once tested" --outlet kestrel --archive news.sayso --format csv

\b
One word in three may be altered, left out or put in; a quotation that holds only a
part of the words is a form of its own. What is earliest is the earliest in this
archive. Without statements (add --no-statements) no speaker is known; sayso extract
makes up for it.

\b
Exit codes: 0 done (also where nothing was found), 2 wrong usage, 3 the archive
can't be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Tell who quoted these words, and in which forms.")
@click.argument("words", metavar="WORDS...", nargs=-1)
@archived(made=False)
@listing
@narrowed
def quotes(  # noqa: PLR0913  # one argument an option, as click passes them
    words: tuple[str, ...],
    *,
    archive: Path,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    outlet: str | None,
    language: str | None,
    earliest: str | None,
    latest: str | None,
) -> int:
    """Tell who used these words in quotation marks, in which forms, and where earliest in this archive.

    In Python: sayso.Archive(path).quotes("words").
    """
    wanted = narrowing(outlet, language, earliest, latest)
    from sayso.archive.quoted import quotes as found_by  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.store import Store  # noqa: PLC0415  # the same
    from sayso.exports import found as shapes  # noqa: PLC0415  # the same
    from sayso.views import found as views  # noqa: PLC0415  # the same

    asked = " ".join(words)
    with Store(archive, write=False) as store:
        found = found_by(store, asked, wanted)
    shape = shapes.uses if format == "csv" else shapes.forms
    code = emit(shape(found, asked), views.forms, Leaving(format, output), archive=archive)
    if not found.forms:
        tell("nobody in this archive quotes these words; sayso search looks outside quotation marks")
    if not found.complete:
        tell("so many stories share these words that not all were looked into; give more of them")
    return code

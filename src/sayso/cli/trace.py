"""`sayso trace`: show who copied whom, and what changed on the way."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli.options import archived, known, settings_with
from sayso.cli.output import check, opened, terminal_encoding, write
from sayso.errors import DONE, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.settings import Settings
    from sayso.stemma.values import Stemma
    from sayso.values import Reading

FORMATS = ("text", "json", "html", "graphml")
EPILOG = """\b
Examples:
  sayso trace story.html --archive news.sayso
  sayso trace story.html --archive news.sayso --format html --output family.html
  sayso trace https://news.example/story --archive news.sayso --format json

\b
The tree says which telling came from which, as far as the texts, credits and dates
show it, with a probability; "earliest in this archive" is not "the original". What
is cited but not held is shown in brackets, with words to look for it.

\b
Exit codes: 0 done (also where nothing was found), 2 wrong usage, 3 the story could not
be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Draw the family tree of a story: who copied whom, and what changed.")
@click.argument("story", metavar="INPUT")
@archived(made=False)
@click.option(
    "-f", "--format", type=click.Choice(FORMATS), default="text", show_default=True, help="What to write it as."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE",
    help="Write the result to this file instead of stdout.",
)
@known
@click.option("--rules-only", is_flag=True, help="Leave the trained tagger out: several times as fast, and finds less.")
@click.option("--allow-private", is_flag=True, help="Also fetch from addresses of this machine and its own network.")
@click.option("--ignore-robots", is_flag=True, help="Also fetch what a site's robots.txt asks programs to leave alone.")
def trace(  # noqa: PLR0913  # one argument an option, as click passes them
    story: str,
    *,
    archive: Path,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    published: str | None,
    outlet: str | None,
    url: str | None,
    rules_only: bool,
    allow_private: bool,
    ignore_robots: bool,
) -> int:
    """Draw the family tree of a story: its relatives in the archive, who copied whom, what each retelling changed.

    In Python: sayso.Archive("news.sayso").trace(article).
    """
    check(output, None, [story, str(archive)])
    from sayso.library import Archive  # noqa: PLC0415  # the stages load when the work begins

    settings = settings_with(allow_private=allow_private, ignore_robots=ignore_robots)
    reading = _reading(story, settings, published=published, outlet=outlet, url=url, tagger=not rules_only)
    with Archive(archive, write=False) as held:
        found = held.trace(reading)
    plain = format == "text" and output is None
    with opened(output) as results:
        chunks = _chunks(found, reading, format, to_file=output is not None)
        write(results, chunks, encoding=terminal_encoding() if plain else "utf-8")
    return DONE


def _reading(  # what the command line says of one story
    asked: str, settings: Settings, *, published: str | None, outlet: str | None, url: str | None, tagger: bool
) -> Reading:
    """Return the one story of an input, read; raises InputError where it holds none or several."""
    from sayso.flow import readings  # noqa: PLC0415  # the stages load when the work begins
    from sayso.values import Failure  # noqa: PLC0415  # the same

    stdin = sys.stdin.buffer if sys.stdin else None
    found = readings(
        [asked], settings=settings, published=published, outlet=outlet, url=url, stdin=stdin, tagger=tagger
    )
    first, second = next(found, None), next(found, None)
    if first is None:
        raise InputError("the input holds no story", where=asked, hint="give a file or address with one story")
    if isinstance(first, Failure):
        raise InputError(first.why, where=first.where, hint=first.hint)
    if second is not None:
        hint = "to draw the families of all stories of an archive, type: sayso families --archive FILE"
        raise InputError("the input holds more than one story", where=asked, hint=hint)
    return first


def _chunks(found: Stemma, reading: Reading, form: str, *, to_file: bool) -> Iterator[str]:
    if form == "text":
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # a command loads what it needs
        from sayso.views.traced import tree  # noqa: PLC0415  # the same

        yield drawn(lambda _width: tree(found, reading.statements), to_file=to_file)
    elif form == "html":
        from sayso.views.family_page import page  # noqa: PLC0415  # the same

        yield from page(found, reading.statements)
    else:
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same
        from sayso.exports.traced import stemma, stemma_graphml  # noqa: PLC0415  # the same

        record = stemma(found)
        yield from stemma_graphml(record) if form == "graphml" else [dumps(record, indent=2) + "\n"]

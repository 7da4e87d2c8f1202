"""`sayso review`: one story of an archive, what was derived from it, and what people say against that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sayso.cli.listing import Leaving, emit, listing
from sayso.cli.options import archived
from sayso.cli.output import tell
from sayso.cli.stored import writable
from sayso.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


EPILOG = """\b
Examples:
  sayso review https://news.example/gates --archive news.sayso
  sayso review https://news.example/gates --statement s3 --field speaker.name \\
      --value "Ilsa Brandt" --who "Lena Oster" --why "the minister is meant" --archive news.sayso
  sayso review https://news.example/gates --statement s4 --wrong --who "Lena Oster" \\
      --archive news.sayso
  sayso review https://news.example/gates --field published.value --value 2026-03-16 \\
      --who "Lena Oster" --archive news.sayso

\b
A correction never takes the place of what was derived: it is shown beside it, with
who says so and when, here and in sayso who and sayso quotes, for every copy of the
text. None is taken back; the last one of a field is the newest word on it.

\b
Exit codes: 0 done, 2 wrong usage (also where there is no such story, statement or
field), 3 the archive can't be read or written, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Show one story of an archive, and correct what is wrong.")
@click.argument("story")
@archived(made=False)
@click.option("--statement", metavar="ID", help="Which statement is wrong, as the list shows it (s3); else the story.")
@click.option("--field", metavar="NAME", help="What of it is wrong: speaker.name, stance, published.value ...")
@click.option("--value", metavar="TEXT", help="What is right there.")
@click.option("--nothing", is_flag=True, help="Nothing should stand there.")
@click.option("--wrong", is_flag=True, help="The statement itself should not be there.")
@click.option("--who", metavar="NAME", help="Who says so.")
@click.option("--why", metavar="TEXT", default="", help="Why it is so.")
@listing
def review(  # noqa: PLR0913  # one argument an option, as click passes them
    story: str,
    *,
    archive: Path,
    statement: str | None,
    field: str | None,
    value: str | None,
    nothing: bool,
    wrong: bool,
    who: str | None,
    why: str,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
) -> int:
    """Show what an archive has of one story, each statement with what people say against it; or say it.

    STORY is its address, its file, its id, or the hash of its text; of several versions
    the newest is shown. In Python: sayso.Archive(path).correct(number, ...).
    """
    said = _said(statement, field, value, nothing=nothing, wrong=wrong, who=who, why=why)
    from sayso.archive.review import named, object_to  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.review import review as reviewed  # noqa: PLC0415  # the same
    from sayso.archive.store import Store  # noqa: PLC0415  # the same
    from sayso.exports import found as shapes  # noqa: PLC0415  # the same
    from sayso.views import found as views  # noqa: PLC0415  # the same

    with writable(archive, make=False) if said else Store(archive, write=False) as store:
        number = named(store, story)
        if said:
            object_to(store, number, field, value, statement=statement, who=who or "", why=why)
        shown = reviewed(store, number)
    code = emit(shapes.reviewed(shown), views.reviewed, Leaving(format, output), archive=archive)
    if not shown.extracted:
        tell("the story has no statements yet; type: sayso extract")
    return code


def _said(  # the options that say something
    statement: str | None,
    field: str | None,
    value: str | None,
    *,
    nothing: bool,
    wrong: bool,
    who: str | None,
    why: str,
) -> bool:
    """Say whether something is corrected; raises UsageError where it is not said whole."""
    if not (statement or field or value is not None or nothing or wrong or who or why):
        return False
    ways = (value is not None) + nothing + wrong
    if ways != 1:
        raise UsageError("say what is right", hint="give one of --value TEXT, --nothing and --wrong")
    if wrong and (field or not statement):
        raise UsageError("--wrong is about a statement as a whole", hint="give --statement ID and no --field")
    if not wrong and not field:
        raise UsageError("say what is wrong", hint="give --field NAME, or --wrong")
    if not who:
        raise UsageError("a correction has somebody who says so", hint="give --who NAME")
    return True

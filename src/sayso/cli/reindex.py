"""`sayso reindex`: make again what an archive is searched by."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sayso.cli.options import archived
from sayso.cli.output import tell
from sayso.cli.progress import Progress
from sayso.cli.stored import writable
from sayso.errors import DONE, PARTLY_USABLE

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  sayso reindex --archive news.sayso
  sayso reindex --all --archive news.sayso

\b
Texts, statements and captures are not touched. Stopped at any moment it goes on
where it was when it is typed again.

\b
Exit codes: 0 done, 2 wrong usage, 3 the archive can't be read or written, 4 some
articles could not be done, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Make again what an archive is searched by.")
@archived(made=False)
@click.option("--all", "everything", is_flag=True, help="Make everything again, the index of words too.")
def reindex(*, archive: Path, everything: bool) -> int:
    """Make again what an archive is searched by: for articles that lack it, or after rules have changed.

    In Python: sayso.archive.reindexing.reindex(store).
    """
    from sayso.archive.reindexing import reindex as made_again  # noqa: PLC0415  # loads when the work begins
    from sayso.archive.reindexing import waiting  # noqa: PLC0415  # the same

    done = failed = 0
    with writable(archive, make=False) as store:
        total = waiting(store, everything=everything)
        progress = Progress(sys.stderr, live=sys.stderr.isatty(), word="signed")
        progress.share = lambda: (done + failed) / total if total else None
        try:
            for each in made_again(store, everything=everything):
                done, failed = done + (each.failure is None), failed + (each.failure is not None)
                progress.step(failed=each.failure is not None)
                if each.failure is not None:
                    progress.clear()
                    tell(str(each.failure))
        finally:
            progress.clear()
    click.echo(f"{done} articles, {failed} failed")
    return PARTLY_USABLE if failed else DONE

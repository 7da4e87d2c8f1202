"""`sayso extract`: the statements that an archive lacks."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from sayso.cli.options import archived, reported, working
from sayso.cli.output import check, opened, tell, write
from sayso.cli.progress import Progress
from sayso.cli.stored import writable
from sayso.errors import DONE, PARTLY_USABLE
from sayso.settings import load

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Example:
  sayso add records.jsonl --archive news.sayso --no-statements
  sayso extract --archive news.sayso

\b
Exit codes: 0 done, 2 wrong usage, 3 the archive can't be read or written, 4 some
articles could not be done, 130 interrupted: what is done stays, type it again.
"""


@click.command(epilog=EPILOG, short_help="Extract the statements that an archive lacks.")
@archived(made=False)
@reported
@working
def extract(*, archive: Path, report: Path | None, rules_only: bool, jobs: int | None) -> int:
    """Extract the statements of all articles that came into the archive without."""
    check(None, report, [str(archive)])
    from sayso.archive.extracting import extract_missing, waiting  # noqa: PLC0415  # loads when the work begins
    from sayso.exports import shape  # noqa: PLC0415  # the same
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    settings = load()
    done = failed = statements = 0
    with writable(archive, make=False) as store, ExitStack() as stack:
        failures = stack.enter_context(opened(report)) if report else None
        total = waiting(store)
        progress = Progress(sys.stderr, live=sys.stderr.isatty(), word="extracted")
        progress.share = lambda: (done + failed) / total if total else None
        stack.callback(progress.clear)
        for each in extract_missing(store, tagger=not rules_only, jobs=jobs, settings=settings):
            done, failed = done + (each.failure is None), failed + (each.failure is not None)
            statements += each.statements
            progress.step(failed=each.failure is not None)
            if each.failure is not None:
                progress.clear()
                tell(str(each.failure))
                if failures is not None:
                    write(failures, [dumps(shape.failure(each.failure)) + "\n"])
    click.echo(f"{done} articles, {statements} statements, {failed} failed")
    return PARTLY_USABLE if failed else DONE

"""`sayso add`: put stories into an archive, and say what became of each once it is safe."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import asdict
from typing import IO, TYPE_CHECKING

import click

from sayso.cli.options import archived, known, manners, reported, settings_with, working
from sayso.cli.output import check, opened, tell, write
from sayso.cli.progress import Progress
from sayso.cli.stored import writable
from sayso.errors import BAD_INPUT, DONE, PARTLY_USABLE, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sayso.archive.add import Added
    from sayso.archive.ledger import Account

EPILOG = """\b
Examples:
  sayso add story.html --archive news.sayso
  sayso add crawl.warc.gz dumps/ --archive news.sayso --report failed.jsonl
  sayso add records.jsonl --archive news.sayso --no-statements
  sayso add https://news.example/feed.xml --follow --archive news.sayso

\b
A run that was stopped, even by a power cut, goes on where it was when the same
is typed again. Adding the same thing twice changes nothing; a new text at a
known address becomes a new version of it.

\b
Exit codes: 0 done, 2 wrong usage, 3 nothing could be read, or the archive can't
be written, 4 some inputs could not be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Put stories into an archive.")
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@archived(made=True)
@click.option(
    "--no-statements", is_flag=True, help="Only store and index: a hundred times as fast. Later: sayso extract."
)
@click.option(
    "-f",
    "--format",
    type=click.Choice(("text", "json", "jsonl")),
    default="text",
    show_default=True,
    help="text and json count at the end; jsonl tells of each story as soon as it is safe on the disk.",
)
@known
@reported
@manners
@working
def add(  # noqa: PLR0913  # one argument an option, as click passes them
    inputs: tuple[str, ...],
    *,
    archive: Path,
    no_statements: bool,
    format: str,  # noqa: A002  # the option's name
    published: str | None,
    outlet: str | None,
    url: str | None,
    report: Path | None,
    follow: bool,
    allow_private: bool,
    ignore_robots: bool,
    rules_only: bool,
    jobs: int | None,
) -> int:
    """Put stories into an archive: the bytes as received, their text, their statements, what they are found by.

    INPUT is what sayso read takes. The archive is one SQLite file, made where there is none.
    """
    if not inputs:
        raise click.UsageError("Give a file, a folder, an address, or - for standard input.")
    if "-" in inputs and sys.stdin is None:
        raise UsageError("standard input is closed", hint="give the text with < FILE, or through a pipe")
    check(archive, report, inputs)
    settings = settings_with(allow_private=allow_private, ignore_robots=ignore_robots)
    from sayso.archive.add import add as add_to  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.work import Wanted  # noqa: PLC0415  # the same
    from sayso.document.position import Position  # noqa: PLC0415  # the same

    position = Position(inputs)
    wanted = Wanted(published, outlet, url, statements=not no_statements, tagger=not rules_only)
    progress = Progress(sys.stderr, live=sys.stderr.isatty(), word="added", share=position.share)
    with writable(archive) as store, ExitStack() as stack:
        failures = stack.enter_context(opened(report)) if report else None
        stack.callback(progress.clear)
        stdin = sys.stdin.buffer if sys.stdin else None
        events = add_to(
            store, inputs, settings=settings, wanted=wanted, follow=follow, stdin=stdin, jobs=jobs, position=position
        )
        account = _counted(events, progress, failures, lines=format == "jsonl")
    _sum_up(account, format)
    return _code(account)


def _counted(events: Iterable[Added], progress: Progress, failures: IO[bytes] | None, *, lines: bool) -> Account:
    from sayso.archive.ledger import Account  # noqa: PLC0415  # the stages load when the work begins

    account = Account()
    with opened(None) as results:
        for event in events:
            account.count(event.outcome or "failed")
            progress.step(failed=event.failure is not None)
            if event.failure is not None:
                progress.clear()
                tell(str(event.failure))
                reported_failure(event, failures)
            if lines:
                write(results, _line(event))
    return account


def reported_failure(event: Added, failures: IO[bytes] | None) -> None:
    """Write a failure to the report, where one is asked for."""
    from sayso.exports import shape  # noqa: PLC0415  # only where something failed
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    if failures is not None and event.failure is not None:
        write(failures, [dumps(shape.failure(event.failure)) + "\n"])


def _line(event: Added) -> Iterator[str]:
    from sayso.exports import shape  # noqa: PLC0415  # only where lines are wanted
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    record: dict[str, object] = {
        "outcome": event.outcome or "failed",
        "ref": event.ref,
        "article": event.article,
        "address": event.address,
    }
    if event.failure is not None:
        record["failure"] = shape.failure(event.failure)
    yield dumps(record) + "\n"


def _sum_up(account: Account, form: str) -> None:
    counted = asdict(account)
    if form == "json":
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # only where it is wanted

        click.echo(dumps(counted))
        return
    versions = "1 new version" if account.versions == 1 else f"{account.versions} new versions"
    line = f"{account.added} added, {versions}, {account.there} already there, {account.failed} failed"
    if form == "text":
        click.echo(line)
    else:
        tell(line)


def _code(account: Account) -> int:
    if not account.failed and account.done:
        return DONE
    return PARTLY_USABLE if account.done > account.failed else BAD_INPUT

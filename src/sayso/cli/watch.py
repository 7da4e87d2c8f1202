"""`sayso watch`: keep an archive up to date with feeds, and tell what is new in it."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from sayso.cli.options import archived, settings_with, working
from sayso.cli.output import opened, tell, write
from sayso.errors import BAD_INPUT, DONE, PARTLY_USABLE
from sayso.views.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sayso.archive.add import Added
    from sayso.archive.ledger import Account
    from sayso.archive.store import Store
    from sayso.archive.work import Wanted
    from sayso.settings import Settings

EPILOG = """\b
Examples:
  sayso watch https://news.example/feed.xml --archive news.sayso
  sayso watch https://a.example/rss https://b.example/sitemap.xml --once --archive news.sayso --format jsonl

\b
Each page that a feed or sitemap lists is asked for again, and sent again only if it
changed. Stop it with Ctrl-C: what was told is safe.

\b
Exit codes: 0 done, 2 wrong usage, 3 nothing could be read, or the archive can't be
written, 4 some pages could not be read, 130 interrupted.
"""
# How much of a changed paragraph one line shows.
SHOWN = 100
Record = dict[str, object]


@click.command(epilog=EPILOG, short_help="Keep an archive up to date with feeds.")
@click.argument("feeds", metavar="FEED...", nargs=-1)
@archived(made=True)
@click.option("--once", is_flag=True, help="Look once and end; without it, look again and again.")
@click.option(
    "--every", type=click.FloatRange(1, 10080), default=30.0, show_default=True, metavar="MINUTES", help="How often."
)
@click.option("--no-statements", is_flag=True, help="Only store and index; later: sayso extract.")
@click.option(
    "-f",
    "--format",
    type=click.Choice(("text", "jsonl")),
    default="text",
    show_default=True,
    help="jsonl is for programs.",
)
@click.option("--allow-private", is_flag=True, help="Also fetch from this machine and its own network.")
@click.option("--ignore-robots", is_flag=True, help="Also fetch what a site's robots.txt forbids to programs.")
@working
def watch(  # noqa: PLR0913  # one argument an option, as click passes them
    feeds: tuple[str, ...],
    *,
    archive: Path,
    once: bool,
    every: float,
    no_statements: bool,
    format: str,  # noqa: A002  # the option's name
    allow_private: bool,
    ignore_robots: bool,
    rules_only: bool,
    jobs: int | None,
) -> int:
    """Put what FEEDs list into an archive, and tell of each new story and each new version of one that is held.

    A FEED is the address or the file of a feed or a sitemap. A new version is told
    with the paragraphs that it adds and removes.
    """
    if not feeds:
        raise click.UsageError("Give the address of a feed or a sitemap.")
    settings = settings_with(allow_private=allow_private, ignore_robots=ignore_robots)
    from sayso.archive.store import Store  # noqa: PLC0415  # the work begins
    from sayso.archive.work import Wanted  # noqa: PLC0415  # the same

    wanted = Wanted(statements=not no_statements, tagger=not rules_only)
    with _stoppable(), Store(archive) as store:
        while True:
            account = _look(store, feeds, settings, wanted, jobs, lines=format == "jsonl")
            if once:
                return _code(account)
            time.sleep(60 * every)


def _look(  # what one look needs to know
    store: Store, feeds: Sequence[str], settings: Settings, wanted: Wanted, jobs: int | None, *, lines: bool
) -> Account:
    from sayso.archive.add import add  # noqa: PLC0415  # the work begins
    from sayso.archive.ledger import Account  # noqa: PLC0415  # the same

    account = Account()
    with opened(None) as results:
        for event in add(store, feeds, settings=settings, wanted=wanted, follow=True, jobs=jobs):
            account.count(event.outcome or "failed")
            if event.failure is not None:
                tell(str(event.failure))
            elif event.outcome in {"added", "version"}:
                write(results, _told(store, event, lines=lines))
    tell(f"{account.added} new, {account.versions} changed, {account.there} as they were, {account.failed} failed")
    return account


def _told(store: Store, event: Added, *, lines: bool) -> Iterator[str]:
    from sayso.archive.news import news  # noqa: PLC0415  # the work begins
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    number = event.article or 0
    article, found = store.article(number), news(store, number)
    title = (article.title if article else None) or ""
    record: Record = {"outcome": event.outcome, "article": number, "address": event.address, "title": title}
    if found:
        record |= {"before": found.before, "added": found.added, "removed": found.removed}
    if lines:
        yield dumps(record) + "\n"
        return
    yield f"{'changed' if found else 'new'}: {one_line(title)} <{one_line(event.address or '')}>\n"
    for mark, texts in (("-", found.removed), ("+", found.added)) if found else ():
        yield from (f"  {mark} {shortened(text, SHOWN)}\n" for text in texts)


def _code(account: Account) -> int:
    if not account.failed:
        return DONE
    return PARTLY_USABLE if account.done > account.failed else BAD_INPUT


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let a polite request to end (SIGTERM) do what Ctrl-C does: close the archive, then go."""

    def stop(_signal: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
        sys.stderr.flush()

"""`sayso watch`: keep an archive up to date with feeds, and tell what is new in it."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from sayso.cli.options import archived, settings_with, working
from sayso.cli.output import opened, tell, write
from sayso.cli.stored import writable
from sayso.errors import BAD_INPUT, DONE, PARTLY_USABLE
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sayso.archive.add import Added
    from sayso.archive.ledger import Account
    from sayso.archive.news import News
    from sayso.archive.store import Store
    from sayso.archive.work import Wanted
    from sayso.settings import Settings

EPILOG = """\b
Examples:
  sayso watch https://news.example/feed.xml --archive news.sayso
  sayso watch https://a.example/rss https://b.example/sitemap.xml --once --archive news.sayso --format jsonl
  sayso watch https://a.example/rss --story https://b.example/the-story --archive news.sayso

\b
Each page that a feed or sitemap lists is asked for again, and sent again only if it
changed. Stop it with Ctrl-C: what was told is safe. A story marked with --story stays
marked in the archive; with --story or --forget alone nothing is fetched.

\b
Exit codes: 0 done, 2 wrong usage, 3 nothing could be read, or the archive can't be
written, 4 some pages could not be read, 130 interrupted.
"""
# How much of a changed paragraph one line shows.
SHOWN = 100
Record = dict[str, Any]


class Wishes(NamedTuple):
    """What is told, and how: the watched stories by the hashes of their texts, and whether as lines of JSON."""

    stories: Mapping[str, str]
    lines: bool


@click.command(epilog=EPILOG, short_help="Keep an archive up to date with feeds.")
@click.argument("feeds", metavar="FEED...", nargs=-1)
@archived(made=True)
@click.option("--once", is_flag=True, help="Look once and end; without it, look again and again.")
@click.option(
    "--every", type=click.FloatRange(1, 10080), default=30.0, show_default=True, metavar="MINUTES", help="How often."
)
@click.option(
    "--story",
    "stories",
    multiple=True,
    metavar="STORY",
    help="Also tell of retellings of this story: address, file or id.",
)
@click.option("--forget", "forgotten", multiple=True, metavar="STORY", help="Tell no more of retellings of this story.")
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
    stories: tuple[str, ...],
    forgotten: tuple[str, ...],
    no_statements: bool,
    format: str,  # noqa: A002  # the option's name
    allow_private: bool,
    ignore_robots: bool,
    rules_only: bool,
    jobs: int | None,
) -> int:
    """Put what FEEDs list into an archive, and tell of each new story and each new version of one that is held.

    A FEED is the address or the file of a feed or a sitemap. A new version is told
    with the paragraphs that it adds and removes, and with what it changed in the
    statements, where they are extracted.
    """
    if not (feeds or stories or forgotten):
        raise click.UsageError("Give the address of a feed or a sitemap.")
    settings = settings_with(allow_private=allow_private, ignore_robots=ignore_robots)
    from sayso.archive.watched import watched  # noqa: PLC0415  # the same
    from sayso.archive.work import Wanted  # noqa: PLC0415  # the same

    wanted = Wanted(statements=not no_statements, tagger=not rules_only)
    with _stoppable(), writable(archive) as store:
        _mark(store, stories, forgotten)
        while feeds:
            wishes = Wishes(watched(store), lines=format == "jsonl")
            account = _look(store, feeds, settings, wanted, jobs, wishes)
            if once:
                return _code(account)
            time.sleep(60 * every)
    return DONE


def _mark(store: Store, stories: Sequence[str], forgotten: Sequence[str]) -> None:
    from sayso.archive.watched import forget, mark  # noqa: PLC0415  # the work begins

    for story in stories:
        tell(f"watched: {', '.join(map(one_line, mark(store, story)))}")
    for story in forgotten:
        tell(f"no more watched: {', '.join(map(one_line, forget(store, story)))}")


def _look(  # what one look needs to know
    store: Store, feeds: Sequence[str], settings: Settings, wanted: Wanted, jobs: int | None, wishes: Wishes
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
                write(results, _told(store, event, wishes))
    tell(f"{account.added} new, {account.versions} changed, {account.there} as they were, {account.failed} failed")
    return account


def _told(store: Store, event: Added, wishes: Wishes) -> Iterator[str]:
    from sayso.archive.news import news  # noqa: PLC0415  # the work begins
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    number = event.article or 0
    article, found = store.article(number), news(store, number)
    title = (article.title if article else None) or ""
    record: Record = {"outcome": event.outcome, "article": number, "address": event.address, "title": title}
    changes = _changes(store, found) if found else []
    if found:
        record |= {"before": found.before, "added": found.added, "removed": found.removed, "changes": changes}
    if wishes.stories:
        record["retells"] = _retold(store, number, event.address, wishes.stories)
    if wishes.lines:
        yield dumps(record) + "\n"
        return
    yield f"{'changed' if found else 'new'}: {one_line(title)} <{one_line(event.address or '')}>\n"
    for mark, texts in (("-", found.removed), ("+", found.added)) if found else ():
        yield from (f"  {mark} {shortened(text, SHOWN)}\n" for text in texts)
    yield from map(_change_line, changes)
    for each in record.get("retells", ()):
        yield f"  retells <{one_line(each['story'])}>: {each['relation']}, {each['confidence']:.2f}\n"


def _changes(store: Store, found: News) -> list[Record]:
    """Return what a version did to the statements of the one before it; none where they are not extracted."""
    from sayso.exports.matched import comparison  # noqa: PLC0415  # the work begins
    from sayso.stemma.retelling import retelling  # noqa: PLC0415  # the same
    from sayso.views.folded import divided  # noqa: PLC0415  # the same

    old, new = store.reading(found.before), store.reading(found.article)
    if old is None or new is None or not (old.statements and new.statements):
        return []
    told = comparison(retelling(old, new), old.article, new.article)["changes"]
    return divided(told)[0]


def _change_line(change: Record) -> str:
    from sayso.views.folded import MEANS  # noqa: PLC0415  # the work begins

    before, after = (shortened(change[side]["text"], SHOWN) if change[side] else "" for side in ("before", "after"))
    words = f"“{before}” became “{after}”" if before and after else f"“{before or after}”"
    return f"  {MEANS[change['kind']]}: {words}\n"


def _retold(store: Store, number: int, address: str | None, stories: Mapping[str, str]) -> list[Record]:
    """Return which of the watched stories an article retells, or is retold by; its own versions are none."""
    from sayso.matches.held import ArchiveIndex  # noqa: PLC0415  # the work begins
    from sayso.matches.matching import matches  # noqa: PLC0415  # the same

    article = store.article(number)
    found = matches(article, ArchiveIndex(store), store.article) if article else []
    told: dict[str, Record] = {}
    for each in found:
        story = stories.get(each.article)
        if story is not None and story != address:
            judged = each.comparison
            kept = {"story": story, "relation": judged.relation, "confidence": judged.confidence}
            told.setdefault(story, kept | {"direction": judged.direction})
    return list(told.values())


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

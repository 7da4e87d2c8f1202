"""What an archive is searched by, made again from the texts that it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sayso.archive import postings
from sayso.archive.codec import dumps, flat
from sayso.archive.damage import DamageError, explained
from sayso.archive.log import record
from sayso.archive.signatures import VERSION, sign_all
from sayso.archive.sql import rows, value
from sayso.attribution.quotation import outermost
from sayso.values import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.archive.store import Store
    from sayso.values import Span

# Articles to a transaction: a second of work.
BATCH = 1000


class Reindexed(NamedTuple):
    """One article that can be looked up again, or why it can't."""

    article: int
    failure: Failure | None = None


def waiting(store: Store, *, everything: bool = False) -> int:
    """Return how many articles have to be signed: all, or those that are not or by older rules."""
    which = "" if everything or _is_outdated(store) else " WHERE signed_by IS NULL"
    with explained(store.path):
        return int(value(store.connection, f"SELECT count(*) FROM articles{which}"))  # noqa: S608  # our own words


def reindex(store: Store, *, everything: bool = False) -> Iterator[Reindexed]:
    """Sign the articles that are not signed by the rules of this version, and yield each when it is on the disk.

    `everything` makes the whole index again, that of words too. Stopped at any
    moment it goes on where it was. Raises ArchiveError where the archive can't be
    written; texts, statements and captures are never touched.
    """
    begins = everything or _is_outdated(store)
    if begins:
        with store.transaction() as connection:
            postings.clear(connection)
            connection.execute("UPDATE articles SET signed_by = NULL WHERE signed_by IS NOT NULL")
    if everything:
        with store.transaction() as connection:
            connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
    total = last = 0
    while page := [number for (number,) in rows(store.connection, UNSIGNED, (last, BATCH))]:
        last = page[-1]
        done = _signed(store, page)
        total += sum(each.failure is None for each in done)
        yield from done
    if total or everything:
        with store.transaction() as connection:
            postings.settle(connection)
            record(connection, "reindex", {"articles": total, "words": everything})


UNSIGNED = "SELECT id FROM articles WHERE signed_by IS NULL AND id > ? ORDER BY id LIMIT ?"
SIGNED = "UPDATE articles SET signed_by = ?, quotations = ? WHERE id = ?"
OUTDATED = "SELECT 1 FROM articles WHERE signed_by IS NOT NULL AND signed_by != ? LIMIT 1"


def _is_outdated(store: Store) -> bool:
    """Say whether the index holds keys by other rules than ours; then all of it has to go."""
    with explained(store.path):
        return value(store.connection, OUTDATED, (VERSION,)) is not None


def _signed(store: Store, page: list[int]) -> list[Reindexed]:
    done: list[Reindexed] = []
    texts: list[str] = []
    spans: list[list[Span]] = []
    for number in page:
        try:
            article = store.article(number)
        except DamageError as error:
            done.append(Reindexed(number, Failure(str(store.path), error.what, f"article {number}", error.hint)))
            continue
        if article is not None:
            texts.append(article.text)
            spans.append(outermost(article.text, article.paragraphs))
            done.append(Reindexed(number))
    numbers = [each.article for each in done if each.failure is None]
    keys = [each.keys() for each in sign_all(texts, spans)]
    quoted = [(VERSION, dumps(flat(each)), number) for number, each in zip(numbers, spans, strict=True)]
    with store.transaction() as connection:
        postings.add(connection, list(zip(numbers, keys, strict=True)))
        connection.executemany(SIGNED, quoted)
    return done

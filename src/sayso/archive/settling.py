"""After many articles have come in: indexes in many small parts made into few large ones, which are read faster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive import postings
from sayso.archive.damage import explained
from sayso.archive.sql import value

if TYPE_CHECKING:
    import apsw

    from sayso.archive.store import Store

# The words are put together again where at least one article in so many is new: it takes 25 microseconds an article
# held, and makes their index an eighth smaller; smaller additions are merged by SQLite as they come.
ONE_IN = 5
# Pages of the index of words to a transaction: a tenth of a second, in which nobody else can write.
PAGES = 2000


def settle(store: Store, before: int) -> None:
    """Put the indexes together after a run that began when the newest article had the number `before`.

    It may be stopped at any moment: nothing that is found depends on it.
    """
    last = newest(store)
    if last == before:
        return
    with store.transaction() as connection:
        postings.settle(connection)
    if (last - before) * ONE_IN >= last:
        _merge_words(store)
    with explained(store.path):
        # Merging leaves free pages behind: a tenth of the file and more.
        store.connection.execute("PRAGMA incremental_vacuum").fetchall()


def _merge_words(store: Store) -> None:
    """Merge the parts of the index of words into one."""
    more = True
    while more:
        with store.transaction() as connection:
            more = merge_part(connection, "words")


def merge_part(connection: apsw.Connection, table: str) -> bool:
    """Merge some pages of an FTS5 table, as SQLite's documentation says (merge), and say whether there is more to do.

    The minus has all parts merged into one, and goes on with a merge that has begun.
    """
    changes = connection.total_changes()
    connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (-PAGES,))  # noqa: S608  # our own names
    return connection.total_changes() - changes > 1  # one change is the command itself


def newest(store: Store) -> int:
    """Return the number of the newest article, 0 in an empty archive."""
    with explained(store.path):
        return int(value(store.connection, "SELECT max(id) FROM articles") or 0)

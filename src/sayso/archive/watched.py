"""Stories that somebody wants to hear of: marked in the archive by their address, so that each watch knows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sayso.archive.damage import explained
from sayso.archive.sql import rows
from sayso.document.capture import now
from sayso.errors import UsageError

if TYPE_CHECKING:
    from sayso.archive.store import Store

# Keys of the table `meta`; behind it the address of the story.
PREFIX = "watched "


def mark(store: Store, story: str) -> list[str]:
    """Mark a story, given by its address, its file or its owner's id; return the addresses that were meant.

    Marking one again changes nothing. Raises UsageError where the archive holds no such story.
    """
    meant = _addresses(store, story)
    with store.transaction() as connection:
        marks = [(PREFIX + address, now()) for address in meant]
        connection.executemany("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", marks)
    return meant


def forget(store: Store, story: str) -> list[str]:
    """Take the mark off a story; raises UsageError where the archive holds no such story."""
    meant = _addresses(store, story)
    with store.transaction() as connection:
        connection.executemany("DELETE FROM meta WHERE key = ?", [(PREFIX + address,) for address in meant])
    return meant


def watched(store: Store) -> dict[str, str]:
    """Return the addresses of the stories that are marked, by the hash of each text that they had."""
    with explained(store.path):
        return dict(rows(store.connection, WATCHED, (len(PREFIX), PREFIX)))


WATCHED = """SELECT a.text_id, d.address FROM meta m JOIN addresses d ON d.address = substr(m.key, ?1 + 1)
    JOIN articles a ON a.address = d.id WHERE substr(m.key, 1, ?1) = ?2"""
HELD = """SELECT DISTINCT d.address FROM articles a JOIN addresses d ON d.id = a.address
    WHERE d.address IN (?1, ?2) OR a.ref = ?1 ORDER BY 1"""


def _addresses(store: Store, story: str) -> list[str]:
    with explained(store.path):
        found = rows(store.connection, HELD, (story, f"file://{Path(story).absolute().as_posix()}"))
        meant = [address for (address,) in found]
    if not meant:
        hint = "give its address, its file or its id as sayso search shows it"
        raise UsageError(f"the archive holds no story {story[:100]!r}", where=str(store.path), hint=hint)
    return meant

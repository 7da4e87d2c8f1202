"""What a new version of an article changed against the one before it, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from sayso.archive.sql import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.archive.store import Store
    from sayso.values import Article


class News(NamedTuple):
    """A version and the one before it, by their numbers, and the paragraphs that only one of them has, in order."""

    article: int
    before: int
    added: tuple[str, ...]
    removed: tuple[str, ...]


BEFORE = """SELECT b.id FROM articles a JOIN articles b ON b.address = a.address AND b.version = a.version - 1
    WHERE a.id = ?"""


def news(store: Store, article: int) -> News | None:
    """Return what this version changed; None for a first version.

    A paragraph that was moved is no change; one in which a word was changed is
    removed and added. Which statements changed is not told here.
    """
    before: int | None = value(store.connection, BEFORE, (article,))
    new, old = store.article(article), store.article(before) if before else None
    if before is None or new is None or old is None:
        return None
    return News(article, before, tuple(_only(new, old)), tuple(_only(old, new)))


def _only(one: Article, other: Article) -> Iterator[str]:
    there = Counter(span.of(other.text) for span in other.paragraphs)
    for span in one.paragraphs:
        text = span.of(one.text)
        there[text] -= 1
        if there[text] < 0:
            yield text

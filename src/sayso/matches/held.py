"""The index of an archive file, as `candidates` asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive import postings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from sayso.archive.postings import Hits
    from sayso.archive.store import Store


class ArchiveIndex:
    """The signatures in an archive file; an article's number is its number in the archive.

    How many articles there are is asked once: an index is made for one question or
    for one run, and articles that are added meanwhile change no weight noticeably.
    """

    def __init__(self, store: Store) -> None:
        self._connection = store.connection
        self._articles = store.count()

    def articles(self) -> int:
        """Return how many articles are held."""
        return self._articles

    def lookup(self, keys: NDArray[np.uint64], *, most: int) -> Hits:
        """Return who holds the keys; those that more than `most` articles hold are only counted."""
        return postings.lookup(self._connection, keys, most=most)

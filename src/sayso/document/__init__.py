"""The first stage: bytes of any kind to Documents, each with the capture that it can be checked by.

The kind is told from the bytes. Whatever concerns one record of many is a
Failure among the Documents, and the rest goes on.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from sayso.document.capture import Origin, now
from sayso.document.plain import text_document
from sayso.document.source import read_bytes, read_source
from sayso.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.position import Position
    from sayso.document.validators import Known
    from sayso.values import Document, Failure

__all__ = ["documents", "from_bytes", "from_text"]

DEFAULT = Settings()


def documents(
    asked: str,
    *,
    settings: Settings = DEFAULT,
    stdin: IO[bytes] | None = None,
    follow: bool = False,
    position: Position | None = None,
    known: Known | None = None,
) -> Iterator[Document | Failure]:
    """Yield the documents of a path, a folder, an http(s) address, or standard input (`-`), in order.

    A folder is read with its subfolders, sorted, without hidden files. `follow`
    fetches the links of feeds and sitemaps; without it nothing is fetched but the
    address asked for. `stdin` replaces `sys.stdin.buffer`; `position` is told what is read, and `known`
    tells what is known of an address: one that did not change since is an Unchanged. Streams: no container
    is held in memory, one document is up to `settings.max_document_bytes`.

    Raises InputError (or its children FetchError and LimitError) or
    MissingExtraError on the first `next()` where nothing of the input can be read.
    """
    yield from read_source(asked, settings, stdin, follow=follow, position=position, known=known)


def from_bytes(data: bytes, *, asked: str = "<bytes>", settings: Settings = DEFAULT) -> Iterator[Document | Failure]:
    """Yield the documents that a byte string holds, of any kind; `asked` is what captures and messages call it."""
    yield from read_bytes(data, asked, settings)


def from_text(text: str, *, asked: str = "<text>", settings: Settings = DEFAULT) -> Document:
    """Return the document that a string is: html where it is mark-up, else text, unchanged. Never raises."""
    return text_document(text, Origin(asked, now()), settings)

"""What comes in: one page, text or record as received, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DocumentKind = Literal["html", "text", "markdown"]


@dataclass(frozen=True, slots=True)
class Capture:
    """How the bytes of one document came here; enough to check them again.

    `sha256` is over the bytes of this document as received (of one record, where
    they came in a container), `size` their number. `retrieved` is ISO 8601 in UTC:
    when they were read, or when the web archive says that it captured them.
    `asked` is the path or address asked for, `answered` the address that answered
    after redirects (None for files). `record` places the document in its container
    ("line 12", "record 3 at byte 1077", "row 40"); None where there is none.
    `etag` is the server's own mark of this state of the page.
    """

    sha256: str
    size: int
    retrieved: str
    asked: str
    answered: str | None = None
    media_type: str | None = None
    charset: str | None = None
    status: int | None = None
    last_modified: str | None = None
    record: str | None = None
    etag: str | None = None

    @property
    def place(self) -> str | None:
        """Where somebody finds it again: the path or address, and the place in it; None where it came without one."""
        if self.asked in {"-", "text", "bytes"} or self.asked.startswith("<"):
            return None
        return f"{self.asked}, {self.record}" if self.record else self.asked


@dataclass(frozen=True, slots=True)
class Document:
    """One page, text or record as received, decoded, not yet understood.

    `text` is the decoded content: mark-up for `html`, the text itself for `text`
    and `markdown` (unchanged: no newline is normalised). The remaining fields are
    what a record, a feed entry or the caller said about it; None where nobody did.
    `warnings` names what had to be repaired (undecodable bytes, cut records).
    """

    kind: DocumentKind
    text: str
    raw: bytes
    capture: Capture
    ref: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    language: str | None = None
    byline: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A record, page or file that could not be used: where, why, and what to do.

    It costs that record alone. `where` is the file or address, `record` the place
    in it ("line 12"), None where it is the whole.
    """

    where: str
    why: str
    record: str | None = None
    hint: str = ""

    def __str__(self) -> str:
        """One line for stderr: place, reason, hint."""
        place = f"{self.where}: {self.record}" if self.record else self.where
        return f"{place}: {self.why}" + (f" - {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Unchanged(Failure):
    """An address that answers that nothing changed since it was last read: nothing failed, and nothing is read.

    It comes only where the caller says what was read before.
    """

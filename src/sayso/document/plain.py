"""One page or one text: bytes or a string to a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.document import charset, depth
from sayso.document.capture import Origin, capture
from sayso.document.kinds import kind_of_text
from sayso.values import Document

if TYPE_CHECKING:
    from sayso.settings import Settings
    from sayso.values import DocumentKind


def page(
    raw: bytes,
    origin: Origin,
    settings: Settings,
    *,
    kind: DocumentKind | None = None,
    record: str | None = None,
    warnings: tuple[str, ...] = (),
) -> Document:
    """Return the document that these bytes are.

    `kind` is told from the decoded text where it isn't given. The text of plain
    text and Markdown is the decoded input, unchanged but for a byte order mark,
    which is the encoding's and not the text's (charset.py). `url` is the address
    that answered; None for a file. Never raises.
    """
    markup = kind == "html" or (kind is None and b"<" in raw)
    decoded = charset.decode(raw, header=origin.charset, markup=markup)
    kind = kind or kind_of_text(decoded.text)
    text, flattened = content(decoded.text, kind, settings)
    return Document(
        kind=kind,
        text=text,
        raw=raw,
        capture=capture(raw, origin, charset=decoded.charset, record=record),
        url=origin.answered,
        warnings=(*warnings, *decoded.warnings, *flattened),
    )


def text_document(text: str, origin: Origin, settings: Settings) -> Document:
    """Return the document that a string is; its bytes are its UTF-8, lone surrogates kept as they are."""
    kind = kind_of_text(text)
    shown, warnings = content(text, kind, settings)
    raw = text.encode("utf-8", "surrogatepass")
    return Document(kind=kind, text=shown, raw=raw, capture=capture(raw, origin, charset="utf-8"), warnings=warnings)


def content(text: str, kind: DocumentKind, settings: Settings) -> tuple[str, tuple[str, ...]]:
    """Return the text that a Document holds, and a warning where mark-up had to be flattened for it."""
    if kind != "html":
        return text, ()
    flat = depth.flatten(text, settings.max_markup_depth)
    return flat.text, flat.warnings

"""The text of an article, which may be packed beside the bytes it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive.packing import unpack, unpack_text
from sayso.archive.sql import row

if TYPE_CHECKING:
    import apsw

TEXT = "SELECT a.text, a.text_form, c.body FROM articles a JOIN captures c ON c.id = a.capture WHERE a.id = ?"


def article_text(connection: apsw.Connection, article: int) -> str | None:
    """Return the text of the article of that number, None where there is none; raises DamageError or zlib.error."""
    found = row(connection, TEXT, (article,))
    if found is None:
        return None
    packed, form, body = found
    return unpack_text(packed, form, unpack(body) if form and body is not None else None)

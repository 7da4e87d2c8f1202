"""A Datasette plug-in: functions in SQL by which packed columns can be read there.

`article_text(id)`, `article_rest(rest)` and `statement_value(value)`, and with them the views `texts` and `said`.

Datasette finds it by its entry point where both are installed; sayso itself never
loads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.archive.packing import unpack, unpack_rest, unpack_statement, unpack_text

if TYPE_CHECKING:
    import sqlite3

TEXT = "SELECT a.text, a.text_form, c.body FROM articles a JOIN captures c ON c.id = a.capture WHERE a.id = ?"


def register(connection: sqlite3.Connection) -> None:
    """Give the functions to a connection of Python's own sqlite3; other databases are not touched by it."""

    def article_text(number: int) -> str | None:
        found = connection.execute(TEXT, (number,)).fetchone()
        if found is None:
            return None
        packed, form, body = found
        text = unpack_text(packed, form, unpack(body) if form and body is not None else None)
        return text.encode("utf-8", "replace").decode()

    connection.create_function("article_text", 1, article_text, deterministic=True)
    connection.create_function("article_rest", 1, unpack_rest, deterministic=True)
    connection.create_function("statement_value", 1, unpack_statement, deterministic=True)


try:
    from datasette import hookimpl
except ImportError:
    pass
else:

    @hookimpl  # type: ignore[untyped-decorator,unused-ignore]  # Datasette's own decorator
    def prepare_connection(conn: sqlite3.Connection) -> None:
        """Register the functions with each connection that Datasette opens."""
        register(conn)

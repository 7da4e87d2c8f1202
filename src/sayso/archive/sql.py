"""The three ways in which this stage asks: all rows, one row, one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import apsw


def rows(connection: apsw.Connection, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield every row of the answer."""
    yield from connection.execute(query, values)


def row(connection: apsw.Connection, query: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
    """Return the first row, None where there is none."""
    return connection.execute(query, values).fetchone()


def value(connection: apsw.Connection, query: str, values: Sequence[Any] = ()) -> Any:  # noqa: ANN401  # a column's type
    """Return the first column of the first row, None where there is no row."""
    found = connection.execute(query, values).fetchone()
    return found[0] if found else None

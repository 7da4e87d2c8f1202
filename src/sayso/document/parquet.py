"""Parquet: one Document a row; needs the extra `sayso[parquet]`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from sayso.document.fields import STRINGS, Place, document_of
from sayso.document.stream import TOO_LARGE_HINT
from sayso.errors import InputError, MissingExtraError
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.capture import Origin
    from sayso.settings import Settings

COLUMNS = ("id", *STRINGS, "byline")
# Rows turned into Python objects at a time; few, because one row may hold a page of max_document_bytes.
ROWS = 16
# What pyarrow raises for broken bytes beside its own errors (found by changing bytes of good tables).
BROKEN = (OSError, LookupError, OverflowError, TypeError, ValueError)


def read_parquet(file: BinaryIO, origin: Origin, settings: Settings) -> Iterator[Document | Failure]:
    """Yield a Document or a Failure for every row, in order; `record` is "row N", counted from 1.

    `file` must be seekable. A date or time in `published` becomes ISO 8601; any
    other type that doesn't fit is that row's Failure. Raises MissingExtraError
    without pyarrow, InputError for a file without `text` and `html` or a broken one.
    """
    table, names = _opened(file, origin)
    columns = [name for name in COLUMNS if name in names]
    if not {"text", "html"} & set(columns):
        shown = ", ".join(names[:12])
        raise InputError('the table has no column "text" or "html"', where=origin.asked, hint=f"it has: {shown}")
    yield from _rows(table, columns, origin, settings)


def _opened(file: BinaryIO, origin: Origin) -> tuple[Any, list[str]]:
    """Return the table and the names of its columns."""
    try:
        import pyarrow as pa  # noqa: PLC0415  # an extra: imported where it is needed
        from pyarrow import parquet  # noqa: PLC0415  # the same
    except ImportError as error:
        what = "reading Parquet needs pyarrow, which is not installed"
        raise MissingExtraError(what, where=origin.asked, hint="pip install 'sayso[parquet]'") from error
    try:
        table = parquet.ParquetFile(file, pre_buffer=False, page_checksum_verification=True)
        return table, list(table.schema_arrow.names)
    except (pa.ArrowException, *BROKEN) as error:
        what = f"the Parquet file is broken or cut off: {_line(error)}"
        raise InputError(what, where=origin.asked, hint="fetch or write it again") from error


def _rows(table: Any, columns: list[str], origin: Origin, settings: Settings) -> Iterator[Document | Failure]:  # noqa: ANN401  # pyarrow carries no types
    from pyarrow import ArrowException  # noqa: PLC0415  # an extra: imported where it is needed

    number = 0
    try:
        for batch in table.iter_batches(batch_size=ROWS, columns=columns, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield _document(row, f"row {number}", origin, settings)
    except (ArrowException, *BROKEN) as error:
        why = f"the Parquet file is broken behind row {number}: {_line(error)}"
        yield Failure(where=origin.asked, why=why, record=f"row {number + 1}", hint="the rows before it were read")


def _document(row: dict[str, object], record: str, origin: Origin, settings: Settings) -> Document | Failure:
    value = row.get("text") or row.get("html")
    raw = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else b""
    place = Place(origin, record, raw)
    if len(raw) > settings.max_document_bytes:
        return place.failure(
            f"the row is longer than the limit of {settings.max_document_bytes:,} bytes", TOO_LARGE_HINT
        )
    published = row.get("published")
    if isinstance(published, datetime | date):
        row = {**row, "published": published.isoformat()}
    return document_of(row, place, settings)


def _line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]

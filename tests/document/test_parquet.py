"""Parquet: a row is a record."""

from __future__ import annotations

import gzip
import io
import random
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from sayso.document import documents, from_bytes
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from pathlib import Path


def table(**columns: list[Any]) -> bytes:
    buffer = io.BytesIO()
    parquet.write_table(pa.table(columns), buffer, row_group_size=2)
    return buffer.getvalue()


def test_every_field_is_kept() -> None:
    data = table(id=["a", "b"], text=["One.\r\n\0", None], html=[None, "<p>Two"], byline=[["X", "Y"], None], n=[1, 2])
    one, two = from_bytes(data, asked="t.parquet")
    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert (one.kind, one.text, one.ref, one.byline) == ("text", "One.\r\n\0", "a", ("X", "Y"))
    assert (one.raw, one.capture.size, one.capture.record) == (b"One.\r\n\0", 7, "row 1")
    assert (two.kind, two.text, two.capture.record) == ("html", "<p>Two", "row 2")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (date(2025, 3, 4), "2025-03-04"),
        (datetime(2025, 3, 4, 5, 6, tzinfo=UTC), "2025-03-04T05:06:00+00:00"),
        ("2025-03", "2025-03"),
        (None, None),
    ],
)
def test_dates(value: object, said: str | None) -> None:
    (document,) = from_bytes(table(text=["x"], published=[value]))
    assert isinstance(document, Document)
    assert document.published == said


def test_a_wrong_row_costs_itself_alone() -> None:
    found = list(from_bytes(table(text=["x", "", None, "y"], id=[1, 2, 3, 4])))
    assert [type(item) for item in found] == [Document, Failure, Failure, Document]
    assert [item.record for item in found if isinstance(item, Failure)] == ["row 2", "row 3"]
    (wrong,) = from_bytes(table(text=[5]))
    assert isinstance(wrong, Failure)
    assert wrong.why == '"text" is a number, not text'
    large = list(from_bytes(table(text=["x" * 5000, "y"]), settings=Settings(max_document_bytes=1000)))
    assert [type(item) for item in large] == [Failure, Document]


def test_a_table_without_text_says_what_it_has() -> None:
    with pytest.raises(InputError, match='no column "text" or "html" - it has: body, head'):
        list(from_bytes(table(body=["x"], head=["y"])))


def test_broken_tables() -> None:
    noise = random.Random(5)  # noqa: S311  # noise, no secret
    data = table(text=[noise.randbytes(5000).hex() for _ in range(40)])
    with pytest.raises(InputError, match="the Parquet file is broken"):
        list(from_bytes(data[:-20]))
    damaged = bytearray(data)
    damaged[len(data) // 2 : len(data) // 2 + 200] = b"\xff" * 200
    found = list(from_bytes(bytes(damaged)))
    assert isinstance(found[-1], Failure)
    assert "broken behind row" in found[-1].why
    assert all(isinstance(item, Document) for item in found[:-1])


def test_from_a_pipe_and_packed() -> None:
    data = table(text=["x"])
    assert len(list(documents("-", stdin=io.BytesIO(data)))) == 1
    assert len(list(from_bytes(gzip.compress(data)))) == 1


def test_without_pyarrow_the_error_names_the_command(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    path.write_bytes(table(text=["x"]))
    program = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from sayso.document import documents; from sayso.errors import MissingExtraError\n"
        "try: next(documents(sys.argv[1]))\n"
        "except MissingExtraError as error: print(error.hint)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "pip install 'sayso[parquet]'"

"""Good input with bytes changed, left out and doubled: always documents, Failures or an error made on purpose."""

from __future__ import annotations

import gzip
import io
from hashlib import sha256

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from sayso.document import from_bytes
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.broken.zoo import PAGE
from tests.document.making import RSS, SITEMAP, lines, wacz, warc_gz, warc_record


def table() -> bytes:
    buffer = io.BytesIO()
    parquet.write_table(pa.table({"text": ["The quay is closed. "] * 20, "published": ["2025"] * 20}), buffer)
    return buffer.getvalue()


GOOD = [
    PAGE * 5,
    RSS,
    SITEMAP,
    lines({"text": "a", "byline": ["x"]}, {"html": "<p>b"}),
    b'[{"text": "a"}, {"text": "b"}]',
    warc_record(PAGE) * 2,
    warc_record(gzip.compress(PAGE), headers=("Content-Encoding: gzip",)),
    warc_record(b"5\r\nhello\r\n0\r\n\r\n", headers=("Transfer-Encoding: chunked",)),
    warc_gz(warc_record(PAGE), warc_record(PAGE)),
    wacz({"archive/a.warc.gz": warc_gz(warc_record(PAGE))}),
    gzip.compress(PAGE * 20),
    table(),
    "Ein Satz mit Ümläuten. ".encode("utf-16") * 5,
]
# Where (as a share of the length), how many bytes go, and what comes instead.
EDIT = st.tuples(st.floats(0, 1), st.integers(0, 20), st.binary(max_size=12))


@given(st.sampled_from(GOOD), st.lists(EDIT, min_size=1, max_size=6))
@settings(max_examples=400)
def test_changed_bytes(good: bytes, edits: list[tuple[float, int, bytes]]) -> None:
    data = good
    for share, gone, new in edits:
        place = int(share * len(data))
        data = data[:place] + new + data[place + gone :]
    found: list[Document | Failure] = []
    try:
        found.extend(from_bytes(data, asked="in", settings=Settings(max_document_bytes=100_000)))
    except InputError as error:
        found.append(Failure(error.where, error.what))
    assert found
    for item in found:
        if isinstance(item, Document):
            assert sha256(item.raw).hexdigest() == item.capture.sha256
        else:
            assert item.where
            assert item.why

"""Any text that goes in through any kind comes out identical, character for character."""

from __future__ import annotations

import gzip
import io
import json
from hashlib import sha256

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from sayso.document import documents, from_bytes, from_text
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.document.making import wacz, warc_gz, warc_record

# What breaks offsets elsewhere: combining marks, emoji with joiners, other planes, NUL, soft hyphens, bidi marks, CRLF.
PIECES = [
    "\r\n",
    "\r",
    "\n",
    "\0",
    "\u00ad",
    "\u202e",
    "\u200f",
    "\u2066",
    "e\u0301",
    "👩\u200d💻",
    "𐍈",
    "\ufeff",
    "\u2028",
    "\x0c",
    "“",
    "ﬁ",
]
TEXT = st.lists(st.one_of(st.text(max_size=20), st.sampled_from(PIECES)), max_size=30).map("".join)
WITH_SURROGATES = st.text(st.characters(exclude_categories=[]), max_size=60)
# A text on its own is told from its bytes; this beginning keeps any rest from being another kind.
PLAIN = TEXT.filter(lambda text: text.count("</") < 1 and "<html" not in text.lower()).map("A plain beginning.".__add__)


def one(found: object) -> Document:
    (document,) = found  # type: ignore[misc]  # an iterator of one
    assert isinstance(document, Document)
    assert document.capture.sha256 == sha256(document.raw).hexdigest()
    assert document.capture.size == len(document.raw)
    return document


@given(WITH_SURROGATES.filter(bool), st.booleans())
def test_json_lines(text: str, ascii_only: bool) -> None:  # noqa: FBT001  # drawn by hypothesis
    line = json.dumps({"text": text}, ensure_ascii=ascii_only or not text.isprintable())
    assert one(from_bytes(line.encode("utf-8", "surrogatepass"))).text == text


@given(st.lists(WITH_SURROGATES.filter(bool), min_size=1, max_size=5), st.sampled_from([None, 1]))
def test_json_arrays(texts: list[str], indent: int | None) -> None:
    data = json.dumps([{"text": text} for text in texts], indent=indent).encode()
    assert [item.text for item in from_bytes(data) if isinstance(item, Document)] == texts


@given(PLAIN, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_plain_text(text: str, charset: str) -> None:
    data = text.encode(charset)
    for document in (
        one(from_bytes(data)),
        one(documents("-", stdin=io.BytesIO(data))),
        one(from_bytes(gzip.compress(data))),
    ):
        assert document.text == text
        assert document.raw == data
        assert data.decode(document.capture.charset or "") == text


@given(TEXT.filter(bool))
def test_parquet(text: str) -> None:
    buffer = io.BytesIO()
    parquet.write_table(pa.table({"text": [text]}), buffer)
    document = one(from_bytes(buffer.getvalue()))
    assert document.text == text
    assert document.raw == text.encode()


@given(PLAIN)
def test_warc_and_wacz(text: str) -> None:
    record = warc_record(text.encode(), media="text/plain; charset=utf-8")
    for data in (record, warc_gz(record), wacz({"archive/a.warc.gz": warc_gz(record)})):
        document = one(from_bytes(data))
        assert document.text == text
        assert document.raw == text.encode()


@given(TEXT)
def test_markup(text: str) -> None:
    page = "<!DOCTYPE html><html><body>" + text
    assert one(from_bytes(page.encode())).text == page
    assert one(from_bytes(warc_record(page.encode(), media="text/html; charset=utf-8"))).text == page


@given(WITH_SURROGATES)
def test_strings(text: str) -> None:
    document = from_text(text)
    assert document.text == text


@given(
    st.binary(max_size=600),
    st.sampled_from(
        [b"", b"{", b"[", b"WARC/1.0\r\n", b"\x1f\x8b\x08", b"PK\x03\x04", b"PAR1", b"<rss>", b"<urlset>", b"<html>"]
    ),
)
@settings(max_examples=300)
def test_any_bytes_are_read_or_refused_on_purpose(data: bytes, start: bytes) -> None:
    found: list[object] = []
    try:
        found.extend(from_bytes(start + data, settings=Settings(max_document_bytes=400)))
    except InputError as error:
        found.append(Failure(error.where, error.what))
    assert found
    assert all(isinstance(item, Document | Failure) for item in found)

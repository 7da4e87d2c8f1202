"""Broken input of every kind, each with what must be said about it; made here, so nothing large is stored."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.document.making import RSS, lines, wacz, warc_gz, warc_record

if TYPE_CHECKING:
    from collections.abc import Callable

MEGABYTE = 1_000_000
PAGE = b"<html><body><p>The quay is closed, the harbour master said.</p></body></html>"


@dataclass(frozen=True, slots=True)
class Animal:
    """One broken input: how many documents it still gives, and words of each Failure or of the error."""

    name: str
    make: Callable[[], bytes]
    documents: int
    failures: tuple[str, ...] = ()
    error: str = ""
    warning: str = ""


def cut_zip() -> bytes:
    return wacz({"archive/a.warc": warc_record(PAGE)})[:-25]


def zip_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/a.warc", warc_record(b"<p>" + b"a" * 60 * MEGABYTE))
    return buffer.getvalue()


def deep(tag: str) -> Callable[[], bytes]:
    return lambda: b"<!doctype html><body>" + f"<{tag}>".encode() * 100_000 + b"The last word."


ZOO = (
    Animal("no bytes", lambda: b"", 0, error="empty"),
    Animal("white space", lambda: b" \n\t\n", 0, error="empty"),
    Animal("only NULs", lambda: bytes(4 * MEGABYTE), 0, error="nothing but NUL bytes"),
    Animal(
        "random bytes", lambda: bytes(n * n * 31 % 256 for n in range(5000)) + bytes(range(256)), 0, error="binary data"
    ),
    Animal("text cut within a character", lambda: "Sagt: „Nein“".encode()[:-1], 1, warning="undecodable"),
    Animal(
        "text with bad bytes", lambda: "Il a dit « déjà » à l’été".encode() + b"\xff\xfe!", 1, warning="undecodable"
    ),
    Animal("100 MB on one line", lambda: b"word " * (20 * MEGABYTE), 0, error="SAYSO_MAX_DOCUMENT_BYTES"),
    Animal("page nested deep in blocks", deep("div"), 1, warning="SAYSO_MAX_MARKUP_DEPTH"),
    Animal("page nested deep in inline tags", deep("b"), 1, warning="SAYSO_MAX_MARKUP_DEPTH"),
    Animal("page nested deep in tables", deep("table><tr><td"), 1, warning="SAYSO_MAX_MARKUP_DEPTH"),
    Animal("page that ends in a tag", lambda: PAGE[:-20] + b'<a href="', 1),
    Animal("page that ends in a comment", lambda: PAGE + b"<!-- " * 100_000, 1),
    Animal("page with a lying charset", lambda: b"<html><meta charset=koi8-zz>" + PAGE, 1, warning="unknown encoding"),
    Animal("JSON line cut in half", lambda: lines({"text": "a"}) + b'{"text": "b', 1, ("broken at character",)),
    Animal(
        "JSON line of 100 MB",
        lambda: lines({"text": "a"}, {"text": "b" * 100 * MEGABYTE}, {"text": "c"}),
        2,
        ("longer",),
    ),
    Animal("JSON line nested deep", lambda: lines({"text": "a"}) + b"[" * 500_000, 1, ("nested too deeply",)),
    Animal("JSON line in Latin-1", lambda: '{"text": "d\xe9j\xe0"}'.encode("latin-1"), 1, warning="undecodable"),
    Animal("JSON array cut in half", lambda: json.dumps([{"text": "a"}, {"text": "b"}]).encode()[:-5], 1, ("cut off",)),
    Animal("JSON object without text", lambda: b'{"type": "FeatureCollection"}', 0, ("needs",)),
    Animal("JSON in UTF-16", lambda: '{"text": "a"}\n'.encode("utf-16"), 0, error="UTF-16"),
    Animal("gzip cut off", lambda: gzip.compress(PAGE * 50)[:-30], 1, ("cut off at byte",), warning="cut off"),
    Animal("gzip cut in its header", lambda: gzip.compress(PAGE)[:8], 0, error="cut off at byte 8"),
    Animal("gzip with a wrong checksum", lambda: gzip.compress(PAGE)[:-8] + bytes(8), 1, ("incorrect data check",)),
    Animal("gzip with rubbish behind", lambda: gzip.compress(PAGE) + b"rubbish!", 1, ("broken",)),
    Animal("gzip bomb", lambda: gzip.compress(b"<p>" + bytes(100 * MEGABYTE)), 0, error="SAYSO_MAX_UNPACK_RATIO"),
    Animal(
        "gzip of gzip of gzip", lambda: gzip.compress(gzip.compress(gzip.compress(PAGE))), 0, error="more than 2 times"
    ),
    Animal(
        "gzipped JSON lines with a wrong checksum",
        lambda: gzip.compress(lines({"text": "a"}) * 9)[:-8] + bytes(8),
        9,
        ("data check",),
        warning="data check",
    ),
    Animal("gzipped JSON lines cut", lambda: gzip.compress(lines({"text": "a"}) * 9)[:-9], 9, ("cut off",)),
    Animal("WARC record cut", lambda: (warc_record(PAGE) * 2)[:-30], 2, ("bytes are missing",)),
    Animal("WARC cut in a header", lambda: warc_record(PAGE) + warc_record(PAGE)[:60], 1, ("cut off in its header",)),
    Animal(
        "WARC member cut early",
        lambda: (warc_gz(warc_record(PAGE)) * 3)[: -len(warc_gz(warc_record(PAGE))) + 20],
        2,
        ("cut off",),
    ),
    Animal("WARC member cut in its checksum", lambda: (warc_gz(warc_record(PAGE)) * 2)[:-5], 2, ("cut off",)),
    Animal(
        "WARC without a length", lambda: b"WARC/1.0\r\nWARC-Type: response\r\n\r\n" + warc_record(PAGE), 1, ("length",)
    ),
    Animal(
        "WARC with a bomb in it",
        lambda: (
            warc_record(gzip.compress(bytes(99 * MEGABYTE)), headers=("Content-Encoding: gzip",)) + warc_record(PAGE)
        ),
        1,
        ("SAYSO_MAX_UNPACK_RATIO",),
    ),
    Animal(
        "WARC length beyond the end", lambda: warc_record(PAGE).replace(b"Length: ", b"Length: 9", 1), 1, ("missing",)
    ),
    Animal("zip cut off", cut_zip, 0, error="broken or cut off"),
    Animal("zip bomb", zip_bomb, 0, ("SAYSO_MAX_UNPACK_RATIO",)),
    Animal("zip of nothing", lambda: wacz({}), 0, error="not a WACZ"),
    Animal("Parquet cut off", lambda: b"PAR1" + bytes(50), 0, error="the Parquet file is broken"),
    Animal(
        "feed cut off", lambda: RSS[: RSS.index(b"<item><title>Only")] + b"<item><tit", 1, ("neither text nor link",)
    ),
    Animal("feed without entries", lambda: b"<rss><channel/></rss>", 0, error="no entries"),
    Animal("sitemap cut off", lambda: b"<urlset><url><loc>https://a.exam", 0, error="the XML is broken"),
    Animal("PDF", lambda: b"%PDF-1.7\n" + bytes(99), 0, error="a PDF document"),
)

"""Bytes of every kind, made here so that each test says what is in them."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

DATE = "2025-03-04T05:06:07Z"


def warc_record(
    body: bytes,
    *,
    url: str = "https://paper.example/a",
    kind: str = "response",
    media: str = "text/html",
    headers: tuple[str, ...] = (),
    status: str = "200 OK",
) -> bytes:
    """Return one WARC record, the HTTP response head included where it is a response."""
    if kind == "response":
        head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {media}", *headers, "", ""]).encode()
        body, media = head + body, "application/http; msgtype=response"
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        "WARC-Record-ID: <urn:uuid:3b1d6a34-1f0e-4a8f-9d3b-0c6d7f8a9b10>",
        f"WARC-Date: {DATE}",
        f"WARC-Target-URI: {url}",
        f"Content-Type: {media}",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body + b"\r\n\r\n"


def warc_gz(*records: bytes) -> bytes:
    """Return records, each a gzip member of its own, as web archives store them."""
    return b"".join(gzip.compress(record, mtime=0) for record in records)


def wacz(members: dict[str, bytes]) -> bytes:
    """Return a zip archive of these members, stored as a WACZ stores its WARC files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def lines(*records: object) -> bytes:
    """Return records as JSON lines."""
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Ledger</title><link>https://ledger.example/</link>
<item><title>Ferry &amp; quay</title><link>https://ledger.example/ferry</link><guid>f-1</guid>
<dc:creator>Ines Okoro</dc:creator><pubDate>Tue, 04 Mar 2025 10:30:00 +0200</pubDate>
<content:encoded><![CDATA[<p>The ferry is late, said the master.</p>]]></content:encoded></item>
<item><title>Only a link</title><link>https://ledger.example/bare</link></item>
<item><title>Summary</title><link>https://ledger.example/sum</link>
<description>Short &lt;b&gt;word&lt;/b&gt;.</description></item>
<item><title>Nothing</title></item>
</channel></rss>"""

SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://ledger.example/one</loc></url><url><loc> https://ledger.example/two </loc></url>
</urlset>"""

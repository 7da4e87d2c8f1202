"""WARC and WACZ: the pages of a web archive, each with its own capture."""

from __future__ import annotations

import gzip
import random
from hashlib import sha256

import brotli
import pytest

from sayso.document import from_bytes
from sayso.document.warc import dechunk
from sayso.errors import InputError, LimitError
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.document.making import DATE, wacz, warc_gz, warc_record

PAGE = "<html><p>“Élan”, she said.</p></html>".encode()
INFO = warc_record(b"software: x\r\n", kind="warcinfo", media="application/warc-fields")


def read(data: bytes, **settings: int) -> list[Document | Failure]:
    return list(from_bytes(data, asked="a.warc", settings=Settings(**settings)))


def documents(data: bytes) -> list[Document]:
    return [item for item in read(data) if isinstance(item, Document)]


def test_capture_is_the_records() -> None:
    head = ("Last-Modified: Tue, 04 Mar 2025 05:00:00 GMT",)
    record = warc_record(PAGE, url="https://paper.example/é", media="text/html; charset=UTF-8", headers=head)
    (page,) = read(INFO + record)
    assert isinstance(page, Document)
    assert (page.kind, page.text, page.raw, page.url) == ("html", PAGE.decode(), PAGE, "https://paper.example/é")
    capture = page.capture
    assert (capture.sha256, capture.size) == (sha256(PAGE).hexdigest(), len(PAGE))
    assert (capture.retrieved, capture.asked, capture.answered) == (DATE, "a.warc", page.url)
    assert (capture.status, capture.media_type, capture.charset) == (200, "text/html", "utf-8")
    assert (capture.last_modified, capture.record) == ("2025-03-04T05:00:00Z", f"record 2 at byte {len(INFO)}")


KINDS = [
    (warc_record(b"Words, he said.", media="text/plain"), "text"),
    (warc_record(b"<p>fragment", media="text/html"), "html"),
    (warc_record(b"no tag, still a page", media="text/html"), "html"),
    (warc_record(b"<!doctype html><p>x", media="application/octet-stream"), "html"),
    (warc_record(PAGE, kind="resource"), "html"),
    (warc_record(b"# H\n\n**b** [c](https://d.example)", kind="resource", media="text/markdown"), "markdown"),
    (warc_record(b"\x89PNG\r\n\x1a\n\x00", media="image/png"), None),
    (warc_record(b"\x89PNG\r\n\x1a\n\x00", media="text/html"), None),
    (warc_record(b"body{}", media="text/css"), None),
    (warc_record(b'{"text": "x"}', media="application/json"), None),
    (warc_record(b"moved", status="301 Moved Permanently"), None),
    (warc_record(b"<p>gone", status="404 Not Found"), None),
    (warc_record(b"GET / HTTP/1.1\r\n\r\n", kind="request"), None),
    (warc_record(b"", media="text/html"), None),
    (warc_record(b"", kind="revisit"), None),
]


@pytest.mark.parametrize(("record", "kind"), KINDS)
def test_which_records_are_pages(record: bytes, kind: str | None) -> None:
    found = documents(warc_record(PAGE) + record)
    assert [page.kind for page in found] == ["html", *([kind] if kind else [])]


PACKED = [
    (PAGE, ()),
    (gzip.compress(PAGE), ("Content-Encoding: gzip",)),
    (brotli.compress(PAGE), ("Content-Encoding: br",)),
    (PAGE, ("Content-Encoding: gzip",)),
    (PAGE, ("Transfer-Encoding: chunked",)),
    (
        b"5\r\n" + PAGE[:5] + b"\r\n" + f"{len(PAGE) - 5:x};ext=1\r\n".encode() + PAGE[5:] + b"\r\n0\r\n\r\n",
        ("Transfer-Encoding: chunked",),
    ),
]


@pytest.mark.parametrize(("body", "headers"), PACKED)
def test_transfer_and_content_encodings_are_undone(body: bytes, headers: tuple[str, ...]) -> None:
    (page,) = read(warc_record(body, headers=headers))
    assert isinstance(page, Document)
    assert page.raw == PAGE
    assert page.warnings == ()


def test_gzip_members_give_their_offsets_in_the_file() -> None:
    records = [warc_record(PAGE + str(n).encode(), url=f"https://paper.example/{n}") for n in range(4)]
    packed = [gzip.compress(record) for record in records]
    found = documents(b"".join(packed))
    places = [f"record {n + 1} at byte {sum(map(len, packed[:n]))}" for n in range(4)]
    assert [page.capture.record for page in found] == places
    assert [page.url for page in found] == [f"https://paper.example/{n}" for n in range(4)]


def test_one_gzip_stream_over_all_records_is_read_too() -> None:
    records = b"".join(warc_record(PAGE + str(n).encode()) for n in range(3))
    assert len(documents(gzip.compress(records))) == 3


@pytest.mark.parametrize("cut", [1, 2, 5, 40, 200, 300, 380])
def test_a_cut_archive_keeps_what_came_before(cut: int) -> None:
    records = warc_record(PAGE) + warc_record(PAGE * 3)
    found = read(records[:-cut])
    assert isinstance(found[0], Document)
    if cut <= 4:
        assert [type(item) for item in found] == [Document, Document]
    else:
        assert isinstance(found[-1], Failure)
        assert "cut off" in found[-1].why
        assert f"at byte {len(warc_record(PAGE))}" in (found[-1].record or "")


@pytest.mark.parametrize("cut", [1, 9, 60])
def test_a_cut_gzip_member_is_a_failure_with_offset(cut: int) -> None:
    first = warc_gz(warc_record(PAGE))
    data = (first + warc_gz(warc_record(PAGE)))[:-cut]
    found = read(data)
    assert isinstance(found[0], Document)
    assert any(isinstance(item, Failure) and f"cut off at byte {len(data)}" in item.why for item in found)


def test_a_broken_member_costs_itself_alone() -> None:
    noise = random.Random(7).randbytes(3000).hex().encode()  # noqa: S311  # noise, no secret
    members = [warc_gz(warc_record(b"<p>%d" % n + noise, url=f"https://p.example/{n}")) for n in range(4)]
    broken = bytearray(members[1])
    broken[len(broken) // 2 : len(broken) // 2 + 40] = b"\xff" * 40
    members[1] = bytes(broken)
    found = read(b"".join(members))
    whole = [item.url for item in found if isinstance(item, Document) and not item.warnings]
    assert whole == ["https://p.example/0", "https://p.example/2", "https://p.example/3"]
    assert any(isinstance(item, Failure) and "broken at byte" in item.why for item in found)
    doubtful = [item for item in found if isinstance(item, Document) and item.warnings]
    assert all("broken at byte" in item.warnings[0] for item in doubtful)


RUBBISH = [
    (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "doesn't say its length"),
    (b"rubbish between\r\nrecords\r\n\r\n", "no WARC record begins here"),
    (b"rubbish\r\n\r\n" * 5000, "no WARC record begins here"),
    (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 7\r\n\r\nnoHTTP!\r\n\r\n", "the record"),
]


@pytest.mark.parametrize(("rubbish", "why"), RUBBISH)
def test_rubbish_costs_itself_alone(rubbish: bytes, why: str) -> None:
    first, failure, last = read(warc_record(PAGE) + rubbish + warc_record(PAGE))
    assert isinstance(first, Document)
    assert isinstance(failure, Failure)
    assert why in failure.why
    assert isinstance(last, Document)


def test_an_archive_without_pages_says_so() -> None:
    (failure,) = read(INFO)
    assert isinstance(failure, Failure)
    assert failure.why == "the archive holds no page"


def test_a_page_over_the_limit_costs_itself_alone_and_other_media_nothing() -> None:
    large = b"<p>" + b"x" * 900_000
    film = warc_record(b"\x00" * 900_000, media="video/mp4")
    found = read(film + warc_record(large) + warc_record(PAGE), max_document_bytes=50_000)
    assert [type(item) for item in found] == [Failure, Document]
    assert "SAYSO_MAX_DOCUMENT_BYTES" in str(found[0])


BOMBS = [
    (gzip.compress(b"<p>" + b"\0" * 50_000_000), "Content-Encoding: gzip"),
    (brotli.compress(b"<p>" + b"\0" * 50_000_000, quality=5), "Content-Encoding: br"),
]


@pytest.mark.parametrize(("bomb", "header"), BOMBS, ids=["gzip", "br"])
def test_a_bomb_in_a_record_costs_itself_alone(bomb: bytes, header: str) -> None:
    failure, page = read(warc_record(bomb, headers=(header,)) + warc_record(PAGE))
    assert isinstance(failure, Failure)
    assert "SAYSO_MAX_UNPACK_RATIO" in failure.hint
    assert isinstance(page, Document)


def test_a_bomb_around_the_archive_is_refused() -> None:
    with pytest.raises(LimitError, match="SAYSO_MAX_UNPACK_RATIO"):
        read(gzip.compress(INFO * 100_000))


CHUNKED = [
    (b"3\r\nabc\r\n0\r\n\r\n", b"abc", False),
    (b"3\nabc\n0\n\n", b"abc", False),
    (b"3\r\nab", b"ab", True),
    (b"3\r\nabc\r\n", b"abc", True),
    (b"3\r\nabc\r\nzz\r\n", b"abc", True),
    (b"not chunked", b"not chunked", False),
    (b"", b"", False),
    (b"0\r\n\r\n", b"", False),
]


@pytest.mark.parametrize(("body", "out", "broken"), CHUNKED)
def test_dechunk(body: bytes, out: bytes, broken: bool) -> None:  # noqa: FBT001  # a column of the table
    data, damage = dechunk(body, "chunked")
    assert data == out
    assert bool(damage) == broken


def test_wacz_is_read_member_by_member() -> None:
    data = wacz(
        {
            "datapackage.json": b"{}",
            "archive/b.warc.gz": warc_gz(INFO, warc_record(PAGE)),
            "archive/a.warc": warc_record(PAGE),
            "archive/broken.warc.gz": warc_gz(warc_record(PAGE))[:-20],
            "pages/pages.jsonl": b"{}",
        }
    )
    found = read(data)
    pages = [item for item in found if isinstance(item, Document)]
    assert pages[0].capture.record == f"archive/b.warc.gz: record 2 at byte {len(gzip.compress(INFO))}"
    assert pages[1].capture.record == "archive/a.warc: record 1 at byte 0"
    assert any(isinstance(item, Failure) and "archive/broken.warc.gz" in (item.record or "") for item in found)


ZIPS = [
    ({"word/document.xml": b"<w/>"}, "a Word document"),
    ({"mimetype": b"x", "content.xml": b"<x/>"}, "an OpenDocument file"),
    ({"META-INF/container.xml": b"<x/>"}, "an EPUB book"),
    ({"notes.txt": b"x"}, "a zip archive that is not a WACZ"),
]


@pytest.mark.parametrize(("members", "name"), ZIPS)
def test_other_zips_are_named(members: dict[str, bytes], name: str) -> None:
    with pytest.raises(InputError, match=name):
        read(wacz(members))


def test_a_cut_zip_is_refused() -> None:
    with pytest.raises(InputError, match="the zip archive is broken or cut off"):
        read(wacz({"archive/a.warc": warc_record(PAGE)})[:-30])

"""Fetching from a real server: what arrives, what is refused, and what the refusal says."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING

import brotli
import httpcore
import pytest

from sayso.document import documents
from sayso.document.addresses import VettedBackend
from sayso.document.fetch import Fetcher, checked
from sayso.errors import FetchError, InputError, LimitError
from sayso.settings import Settings
from sayso.values import Document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http.server import BaseHTTPRequestHandler
    from typing import Any

    from tests.document.conftest import Site

PAGE = "<html><p>“Élan”, she said.</p></html>"
LOCAL = Settings(allow_private_addresses=True, fetch_timeout=30, fetch_total_timeout=60, fetch_delay=0)


def read(address: str, settings: Settings = LOCAL, **changes: object) -> Document:
    given = {name: getattr(settings, name) for name in Settings.__slots__} | changes
    (document,) = documents(address, settings=Settings(**given))
    assert isinstance(document, Document)
    return document


def test_capture_of_a_page(site: Site) -> None:
    address = site.page("/a?b=1", PAGE.encode(), Last_Modified="Tue, 04 Mar 2025 05:00:00 GMT")
    document = read(address + "#part")
    capture = document.capture
    assert (document.kind, document.text, document.url) == ("html", PAGE, address)
    assert (capture.asked, capture.answered) == (address + "#part", address)
    assert (capture.status, capture.media_type, capture.charset) == (200, "text/html", "utf-8")
    assert (capture.last_modified, capture.record) == ("2025-03-04T05:00:00Z", None)
    assert (capture.sha256, capture.size) == (sha256(PAGE.encode()).hexdigest(), len(PAGE.encode()))
    assert capture.retrieved.endswith("Z")
    assert all(headers["User-Agent"] == LOCAL.user_agent for _, headers in site.asked)
    assert site.paths() == ["/robots.txt", "/a?b=1"]


def test_charset_of_the_header_wins_over_the_page(site: Site) -> None:
    page = "<meta charset=utf-8><p>Мэр сказала".encode("koi8-r")
    assert "Мэр сказала" in read(site.page("/a", page, Content_Type="text/html; charset=KOI8-R")).text


@pytest.mark.parametrize(
    ("pack", "name"),
    [
        (gzip.compress, "gzip"),
        (gzip.compress, "x-gzip"),
        (zlib.compress, "deflate"),
        (lambda data: zlib.compress(data)[2:-4], "deflate"),
        (brotli.compress, "br"),
        (lambda data: gzip.compress(brotli.compress(data)), "br, gzip"),
    ],
)
def test_content_encodings_are_undone(site: Site, pack: Any, name: str) -> None:  # noqa: ANN401  # any packer
    document = read(site.page("/a", pack(PAGE.encode()), Content_Encoding=name))
    assert document.text == PAGE
    assert document.capture.sha256 == sha256(PAGE.encode()).hexdigest()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_to_the_address_that_answers(site: Site, status: int) -> None:
    site.page("/c/d", PAGE.encode())
    site.page("/b", status=status, Location="c/d")
    document = read(site.page("/a", status=status, Location="/b"))
    assert (document.capture.asked, document.url) == (site.base + "/a", site.base + "/c/d")


def test_a_cookie_set_on_the_way_is_sent_on_the_way_only(site: Site) -> None:
    def wall(handler: BaseHTTPRequestHandler) -> None:
        if "seen=1" in handler.headers.get("Cookie", ""):
            handler.send_response(200)
            handler.end_headers()
            handler.wfile.write(PAGE.encode())
        else:
            handler.send_response(302)
            handler.send_header("Set-Cookie", "seen=1")
            handler.send_header("Location", "/wall")
            handler.send_header("Content-Length", "0")
            handler.end_headers()

    site.pages["/wall"] = wall
    with Fetcher(LOCAL) as fetcher:
        fetcher.get(site.base + "/wall")
        fetcher.get(site.base + "/wall")
    assert ["Cookie" in headers for path, headers in site.asked if path == "/wall"] == [False, True, False, True]


STATUSES = [
    (401, "asks for a login"),
    (403, "refuses"),
    (404, "no page at this address"),
    (410, "removed"),
    (418, "did not give the page"),
    (429, "Retry-After 120"),
    (451, "legal reasons"),
    (500, "the server failed"),
    (503, "try again later"),
]


@pytest.mark.parametrize(("status", "said"), STATUSES)
def test_a_status_is_explained(site: Site, status: int, said: str) -> None:
    address = site.page("/a", b"<p>no", status=status, Retry_After="120")
    with pytest.raises(FetchError) as caught:
        read(address)
    assert said in str(caught.value)
    assert str(status) in caught.value.what
    assert ("Retry-After" in caught.value.hint) is (status in (429, 503))
    assert caught.value.where == address
    assert caught.value.hint


def test_loops_and_long_chains_end(site: Site) -> None:
    site.page("/b", status=302, Location="/a")
    with pytest.raises(FetchError, match="in a circle"):
        read(site.page("/a", status=302, Location="/b"))
    for n in range(5):
        site.page(f"/{n}", status=302, Location=f"/{n + 1}")
    with pytest.raises(FetchError, match=r"more than 3 times.*SAYSO_MAX_REDIRECTS"):
        read(site.base + "/0", max_redirects=3)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("file:///etc/passwd", "only http and https are fetched, not 'file'"),
        ("javascript:alert(1)", "unusable answer"),
        ("http://[::1", "unusable answer"),
        ("data:text/html,x", "unusable answer"),
        ("http://user:secret@host.example/", "user name or password"),
    ],
)
def test_a_redirect_elsewhere_is_refused(site: Site, target: str, said: str) -> None:
    with pytest.raises(FetchError, match=said):
        read(site.page("/a", status=302, Location=target))


def drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def drip_header(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(200):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.mark.parametrize("page", [drip, drip_header], ids=["body", "header"])
def test_a_slow_drip_meets_the_total_limit(site: Site, page: Any) -> None:  # noqa: ANN401  # a page
    site.pages["/a"] = page
    with pytest.raises(FetchError, match=r"did not answer in time.*SAYSO_FETCH_TOTAL_TIMEOUT"):
        read(site.base + "/a", fetch_total_timeout=0.5)


def test_silence_meets_the_read_limit(site: Site) -> None:
    site.pages["/a"] = lambda _: time.sleep(1)
    with pytest.raises(FetchError, match="did not answer in time"):
        read(site.base + "/a", fetch_timeout=0.2)


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"<p>more" * 10_000)


def test_a_huge_body_meets_the_size_limit(site: Site) -> None:
    site.pages["/a"] = endless
    with pytest.raises(LimitError, match="SAYSO_MAX_DOCUMENT_BYTES"):
        read(site.base + "/a", max_document_bytes=500_000)
    with pytest.raises(LimitError, match="SAYSO_MAX_DOCUMENT_BYTES"):
        read(site.page("/b", b"x", Content_Length="99999999999"))


@pytest.mark.parametrize(
    ("pack", "name"), [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (brotli.compress, "br")]
)
def test_a_bomb_meets_the_ratio_limit(site: Site, pack: Any, name: str) -> None:  # noqa: ANN401  # any packer
    address = site.page("/a", pack(b"<p>" + b"\0" * 30_000_000), Content_Encoding=name)
    with pytest.raises(LimitError, match="SAYSO_MAX_UNPACK_RATIO"):
        read(address)


@pytest.mark.parametrize("media", ["image/png", "video/mp4", "audio/mpeg", "font/woff2"])
def test_media_without_text_are_not_downloaded(site: Site, media: str) -> None:
    with pytest.raises(FetchError, match="holds no text"):
        read(site.page("/a", b"\x00" * 100, Content_Type=media))


def test_the_bytes_decide_where_the_header_says_nothing_useful(site: Site) -> None:
    assert read(site.page("/a", PAGE.encode(), Content_Type="application/octet-stream")).kind == "html"
    with pytest.raises(InputError, match="a PDF document"):
        read(site.page("/b", b"%PDF-1.4\n", Content_Type="text/html"))


@pytest.mark.parametrize("body", [b"", b"  \n"])
def test_an_empty_answer_is_no_page(site: Site, body: bytes) -> None:
    with pytest.raises(FetchError, match="the answer is empty"):
        read(site.page("/a", body))


def test_broken_connections_are_explained(site: Site) -> None:
    site.pages["/a"] = lambda handler: handler.wfile.write(b"not http at all\r\n\r\n")
    with pytest.raises(FetchError, match=r"the connection to 127.0.0.1 broke"):
        read(site.base + "/a")
    with pytest.raises(FetchError, match=r"the connection to 127.0.0.1 broke"):
        read(site.page("/b", b"short", Content_Length="500"))
    with pytest.raises(FetchError, match=r"no connection to 127.0.0.1"):
        read("http://127.0.0.1:1/")
    with pytest.raises(FetchError, match="127.0.0.1".replace(".", r"\.")):
        read(site.base.replace("http:", "https:") + "/a")
    with pytest.raises(FetchError, match=r"no host named 'nowhere.invalid'"):
        read("http://nowhere.invalid/")


@pytest.mark.parametrize(
    "address", ["http://", "https://user:pw@h.example/", "http://[bad/", "http://h.example:99999/"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(FetchError):
        read(address)


@pytest.mark.parametrize("address", ["ftp://h.example/", "data:text/html", "//h.example/"])
def test_other_schemes_are_refused(address: str) -> None:
    with pytest.raises(FetchError, match="only http and https"):
        checked(address)


ROBOTS = [
    ("User-agent: *\nDisallow: /private/", "/private/a", False),
    ("User-agent: *\nDisallow: /private/", "/open", True),
    ("User-agent: sayso\nDisallow: /\n\nUser-agent: *\nAllow: /", "/open", False),
    ("User-agent: other\nDisallow: /", "/open", True),
    ("User-agent: *\nDisallow: /\nAllow: /open", "/open", True),
    ("<html>no robots", "/open", True),
    ("", "/open", True),
]


@pytest.mark.parametrize(("rules", "path", "allowed"), ROBOTS)
def test_robots(site: Site, rules: str, path: str, allowed: bool) -> None:  # noqa: FBT001  # a column of the table
    site.page("/robots.txt", rules.encode(), Content_Type="text/plain")
    address = site.page(path, PAGE.encode())
    if allowed:
        assert read(address).text == PAGE
        return
    with pytest.raises(FetchError, match=r"robots.txt forbids it to 'sayso'.*SAYSO_OBEY_ROBOTS"):
        read(address)
    assert site.paths() == ["/robots.txt"]
    assert read(address, obey_robots=False).text == PAGE


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (429, True), (500, False), (503, False)])
def test_robots_that_fail(site: Site, status: int, allowed: bool) -> None:  # noqa: FBT001  # a column of the table
    site.page("/robots.txt", b"x", status=status)
    address = site.page("/a", PAGE.encode())
    if allowed:
        assert read(address).text == PAGE
    else:
        with pytest.raises(FetchError, match="nothing may be fetched"):
            read(address)


def test_robots_are_asked_once_a_site_and_at_every_hop(site: Site) -> None:
    site.page("/robots.txt", b"User-agent: *\nDisallow: /b")
    site.page("/b", PAGE.encode())
    first = site.page("/a", status=302, Location="/b")
    with Fetcher(LOCAL) as fetcher:
        for _ in range(2):
            with pytest.raises(FetchError, match=r"robots.txt forbids"):
                fetcher.get(first)
    assert site.paths() == ["/robots.txt", "/a", "/a"]


class Net(httpcore.SyncBackend):
    """A network in which every address leads to the server of the test; it notes which were connected to."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port
        self.reached: list[str] = []

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self.reached.append(f"{host}:{port}")
        return super().connect_tcp("127.0.0.1", self.port, timeout, local_address, socket_options)


def port_of(site: Site) -> int:
    return int(site.base.rpartition(":")[2])


def test_the_vetted_address_is_connected_to_and_nothing_is_resolved_again(site: Site) -> None:
    answers = iter([["10.0.0.5", "198.41.0.4"], ["127.0.0.1"], ["127.0.0.1"]])
    net = Net(port_of(site))
    backend = VettedBackend(allow_private=False, look_up=lambda _host, _port: next(answers), inner=net)
    site.page("/a", PAGE.encode())
    with Fetcher(Settings(obey_robots=False), backend) as fetcher:
        assert fetcher.get("http://paper.example/a").raw == PAGE.encode()
    assert net.reached == ["198.41.0.4:80"]
    assert site.asked[0][1]["Host"] == "paper.example"


REDIRECT_TARGETS = [
    "http://127.0.0.1/x",
    "http://inside.example/x",
    "http://[::ffff:10.0.0.1]/x",
    "http://2130706433/x",
]


@pytest.mark.parametrize("target", REDIRECT_TARGETS)
def test_a_redirect_to_a_private_address_is_refused(site: Site, target: str) -> None:
    names = {"paper.example": ["198.41.0.4"], "inside.example": ["192.168.1.1"], "2130706433": ["127.0.0.1"]}
    net = Net(port_of(site))
    backend = VettedBackend(allow_private=False, look_up=lambda host, _port: names.get(host, [host]), inner=net)
    site.page("/a", status=302, Location=target)
    with Fetcher(Settings(), backend) as fetcher, pytest.raises(FetchError, match="SAYSO_ALLOW_PRIVATE_ADDRESSES"):
        fetcher.get("http://paper.example/a")
    assert set(net.reached) == {"198.41.0.4:80"}


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "2130706433", "0x7f.1", "169.254.169.254"]
)
def test_private_addresses_are_refused_by_default(site: Site, host: str) -> None:
    with pytest.raises(FetchError, match=r"private or reserved.*--allow-private.*SAYSO_ALLOW_PRIVATE_ADDRESSES"):
        read(f"http://{host}:{port_of(site)}/a", Settings())
    assert site.asked == []


def test_a_crawl_delay_is_kept(site: Site) -> None:
    site.page("/robots.txt", b"User-agent: *\nCrawl-delay: 0.3")
    address = site.page("/a", PAGE.encode())
    with Fetcher(LOCAL) as fetcher:
        fetcher.get(address)
        start = time.monotonic()
        fetcher.get(address)
    assert time.monotonic() - start >= 0.25


def test_tls_names_the_host_asked_for_not_the_address() -> None:
    heard: list[bytes] = []

    def hear(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            heard.append(connection.recv(4096))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=hear, args=(listening,))
        thread.start()
        net = Net(listening.getsockname()[1])
        backend = VettedBackend(allow_private=False, look_up=lambda _host, _port: ["198.41.0.4"], inner=net)
        with (
            Fetcher(Settings(obey_robots=False), backend) as fetcher,
            pytest.raises(FetchError, match=r"connection to paper\.example"),
        ):
            fetcher.get("https://paper.example/a")
        thread.join()
    assert net.reached == ["198.41.0.4:443"]
    assert b"paper.example" in heard[0]

"""How addresses are fetched: not too fast, not for nothing, and again where the site is only busy."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from sayso.document import documents
from sayso.document.fetch import Fetcher
from sayso.document.validators import Validators
from sayso.errors import FetchError
from sayso.settings import Settings
from sayso.values import Document, Unchanged

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = b"<html><body><p>The ferry will sail on Monday, the harbour master said.</p></body></html>"
LOCAL = Settings(allow_private_addresses=True, obey_robots=False, fetch_delay=0, fetch_timeout=30)


class Site(ThreadingHTTPServer):
    """Answers with the statuses given, one after the other, then with the page."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.statuses: list[int] = []
        self.seen: list[dict[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/story"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.seen.append(dict(self.headers))
        status = self.server.statuses.pop(0) if self.server.statuses else 200
        if self.headers.get("If-None-Match") == '"one"':
            status = 304
        self.send_response(status)
        self.send_header("ETag", '"one"')
        self.send_header("Last-Modified", "Mon, 16 Mar 2026 08:00:00 GMT")
        self.send_header("Content-Length", str(len(PAGE) if status == 200 else 0))
        self.end_headers()
        if status == 200:
            self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.mark.parametrize("statuses", [[503], [429, 502]])
def test_a_busy_site_is_asked_again(site: Site, statuses: list[int]) -> None:
    site.statuses = list(statuses)
    with Fetcher(LOCAL) as fetcher:
        assert fetcher.get(site.address).raw == PAGE
    assert len(site.seen) == len(statuses) + 1


@pytest.mark.parametrize(("status", "times"), [(503, 3), (404, 1), (500, 1)])
def test_in_the_end_it_is_said(site: Site, status: int, times: int) -> None:
    site.statuses = [status] * 9
    with Fetcher(LOCAL) as fetcher, pytest.raises(FetchError, match=str(status)):
        fetcher.get(site.address)
    assert len(site.seen) == times


def test_pages_of_one_site_are_fetched_apart(site: Site) -> None:
    began = time.monotonic()
    with Fetcher(Settings(allow_private_addresses=True, obey_robots=False, fetch_delay=0.2)) as fetcher:
        for _ in range(3):
            fetcher.get(site.address)
    assert time.monotonic() - began >= 0.4


def test_what_was_read_before_is_sent_only_if_it_changed(site: Site) -> None:
    (first,) = documents(site.address, settings=LOCAL)
    assert isinstance(first, Document)
    assert (first.capture.etag, first.capture.last_modified) == ('"one"', "2026-03-16T08:00:00Z")
    known = Validators(first.capture.etag, first.capture.last_modified)
    (again,) = documents(site.address, settings=LOCAL, known=lambda _: known)
    assert isinstance(again, Unchanged)
    headers = site.seen[-1]
    assert headers["If-None-Match"] == '"one"'
    assert headers["If-Modified-Since"] == "Mon, 16 Mar 2026 08:00:00 GMT"


@pytest.mark.parametrize(
    ("validators", "headers"),
    [(Validators(), {}), (Validators(None, "no date"), {}), (Validators('W/"x"'), {"If-None-Match": 'W/"x"'})],
)
def test_nothing_is_asked_that_is_not_known(validators: Validators, headers: dict[str, str]) -> None:
    assert validators.headers() == headers

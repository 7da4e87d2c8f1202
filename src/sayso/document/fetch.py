"""Fetch an address over HTTP: every hop vetted, every wait and every size bounded."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Self

import httpcore
import httpx

from sayso.document.addresses import VettedBackend
from sayso.document.answers import BusyError, refused
from sayso.document.capture import Origin, content_type, from_http_date, now
from sayso.document.robots import ROBOTS_BYTES, Robots
from sayso.document.stream import too_large
from sayso.document.unpack import decode_content
from sayso.errors import FetchError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sayso.document.validators import Known
    from sayso.settings import Settings

SCHEMES = ("http", "https")
REDIRECTS = frozenset([301, 302, 303, 307, 308])
OK = range(200, 300)
ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5"
ACCEPT_ENCODING = "gzip, deflate, br"
# Seconds before an address is asked again for the first time, and what a site may ask for at most.
BACK_OFF = 0.5
LONGEST_WAIT = 30.0
# Media that hold no text; anything else is downloaded, and the bytes decide.
NO_TEXT = ("image/", "audio/", "video/", "font/")


class Fetched(NamedTuple):
    """The bytes of an answer, content encoding undone, and where they come from."""

    raw: bytes
    origin: Origin
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    """One HTTP answer whose body was read: `body` as transferred."""

    url: httpx.URL
    status: int
    headers: httpx.Headers
    body: bytes


class Fetcher:
    """Fetches pages, keeping connections and each site's robots.txt; a context manager.

    Two pages of one site are `fetch_delay` seconds apart or more. `known` tells what
    is known of an address: a page that did not change since is an UnchangedError.

    No proxy or credentials are taken from the environment. Cookies live for the
    redirects of one address, then are forgotten.
    """

    def __init__(self, settings: Settings, backend: VettedBackend | None = None, known: Known | None = None) -> None:
        self._settings = settings
        self._known = known
        self._backend = backend or VettedBackend(allow_private=settings.allow_private_addresses)
        headers = {"User-Agent": settings.user_agent, "Accept": ACCEPT, "Accept-Encoding": ACCEPT_ENCODING}
        self._client = httpx.Client(
            transport=_Transport(self._backend),
            timeout=settings.fetch_timeout,
            headers=headers,
            trust_env=False,
        )
        self._robots = Robots(settings.user_agent, self._ask_robots)
        self._last: dict[str, float] = {}
        self._pages: dict[str, float] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, address: str) -> Fetched:
        """Return what `address` answers with.

        Raises FetchError (not allowed, not found, not answering, no text) or
        LimitError (too large, a bomb), each with what to try next. Redirects are
        followed one by one, and each is checked like the address itself.
        """
        try:
            for attempt in range(self._settings.fetch_retries):
                try:
                    return self._once(address)
                except BusyError as error:
                    wait = BACK_OFF * 2**attempt if error.after is None else error.after
                    if wait > LONGEST_WAIT:
                        raise
                    time.sleep(wait)
            return self._once(address)
        except InputError as error:
            raise type(error)(error.what, where=error.where or address, hint=error.hint) from error

    def _once(self, address: str) -> Fetched:
        url = checked(address)
        validators = self._known(address) if self._known else None
        self._keep_apart(url.host)
        self._backend.deadline = time.monotonic() + self._settings.fetch_total_timeout
        self._client.cookies.clear()
        headers = validators.headers() if validators else {}
        return self._fetched(address, self._follow(url, obey=self._settings.obey_robots, headers=headers))

    def _keep_apart(self, host: str) -> None:
        pause = self._pages.get(host, -self._settings.fetch_delay) + self._settings.fetch_delay - time.monotonic()
        if pause > 0:
            time.sleep(pause)
        self._pages[host] = time.monotonic()

    def post(self, address: str, data: bytes, media: str, most: int) -> bytes:
        """Send bytes and return the answer's, at most `most` of them; no redirect is followed. Raises FetchError."""
        url = checked(address)
        self._backend.deadline = time.monotonic() + self._settings.fetch_total_timeout
        headers = {"Content-Type": media}
        with (
            _explained(url, self._settings),
            self._client.stream("POST", url, content=data, headers=headers) as response,
        ):
            if response.status_code not in OK:
                raise refused(response.status_code, response.headers.get("Retry-After"))
            body = b""
            for piece in response.iter_raw():
                body += piece
                if len(body) > most:
                    raise too_large("the answer", most)
        return body

    def _follow(
        self, url: httpx.URL, *, obey: bool, limit: int | None = None, headers: Mapping[str, str] | None = None
    ) -> _Answer:
        seen: set[str] = set()
        for _ in range(self._settings.max_redirects + 1):
            if str(url) in seen and not self._client.cookies:
                raise FetchError("the address redirects in a circle", hint="open it in a browser and save the page")
            seen.add(str(url))
            if obey:
                self._robots.check(url)
                self._wait(url)
            answer = self._ask(url, limit, headers)
            target = answer.headers.get("Location")
            if answer.status not in REDIRECTS or not target:
                return answer
            url = checked(str(_joined(url, target)))
        raise FetchError(
            f"the address redirects more than {self._settings.max_redirects} times",
            hint="open it in a browser and give the address it ends at, or raise SAYSO_MAX_REDIRECTS",
        )

    def _wait(self, url: httpx.URL) -> None:
        pause = self._last.get(url.host, 0.0) + self._robots.delay(url) - time.monotonic()
        if pause > 0:
            time.sleep(pause)
            self._backend.deadline += pause
        self._last[url.host] = time.monotonic()

    def _ask_robots(self, url: httpx.URL) -> tuple[int, bytes]:
        answer = self._follow(url, obey=False, limit=ROBOTS_BYTES)
        return answer.status, decode_content(answer.body, answer.headers.get("Content-Encoding", ""), self._settings)[0]

    def _ask(self, url: httpx.URL, limit: int | None, headers: Mapping[str, str] | None) -> _Answer:
        with _explained(url, self._settings), self._client.stream("GET", url, headers=headers) as response:
            if response.status_code in OK and limit is None:
                self._refuse_early(response)
            return _Answer(url, response.status_code, response.headers, self._body(response, limit))

    def _refuse_early(self, response: httpx.Response) -> None:
        media, _ = content_type(response.headers.get("Content-Type"))
        if media and media.startswith(NO_TEXT):
            raise FetchError(f"it answers with {media}, which holds no text", hint="give the address of the page")
        length = response.headers.get("Content-Length", "")
        if length.isascii() and length.isdigit() and int(length[:18]) > self._settings.max_document_bytes:
            raise too_large("the answer", self._settings.max_document_bytes)

    def _body(self, response: httpx.Response, limit: int | None) -> bytes:
        pieces: list[bytes] = []
        size, most = 0, limit or self._settings.max_document_bytes
        if response.status_code in REDIRECTS or (limit is None and response.status_code not in OK):
            return b""
        for piece in response.iter_raw():
            pieces.append(piece)
            size += len(piece)
            if limit and size >= limit:
                break
            if size > most:
                raise too_large("the answer", most)
        return b"".join(pieces)[:limit]

    def _fetched(self, asked: str, answer: _Answer) -> Fetched:
        if answer.status not in OK:
            raise refused(answer.status, answer.headers.get("Retry-After"))
        raw, damage = decode_content(answer.body, answer.headers.get("Content-Encoding", ""), self._settings)
        if not raw.strip():
            raise FetchError("the answer is empty", hint="open it in a browser; the page may need scripts or a login")
        media, label = content_type(answer.headers.get("Content-Type"))
        origin = Origin(
            asked=asked,
            retrieved=now(),
            answered=str(answer.url),
            media_type=media,
            charset=label,
            status=answer.status,
            last_modified=from_http_date(answer.headers.get("Last-Modified")),
            etag=answer.headers.get("ETag"),
        )
        return Fetched(raw, origin, (damage,) if damage else ())


def checked(address: str) -> httpx.URL:
    """Return the address as a URL without its fragment; raises FetchError where it can't be fetched."""
    try:
        url = httpx.URL(address.strip()).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"this is no address: {error}", hint="an address looks like https://host/page") from error
    if url.scheme not in SCHEMES:
        raise FetchError(f"only http and https are fetched, not {url.scheme or 'this'!r}", hint="give an https address")
    if not url.host:
        raise FetchError("the address names no host", hint="an address looks like https://host/page")
    if url.userinfo:
        raise FetchError("the address holds a user name or password", hint="save the page in a browser, give the file")
    return url


def _joined(url: httpx.URL, target: str) -> httpx.URL:
    try:
        return url.join(target)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"it redirects to {target[:200]!r}, which is no address", hint="tell the site") from error


@contextmanager
def _explained(url: httpx.URL, settings: Settings) -> Iterator[None]:
    """Turn what the network layer raises into FetchErrors that say what to do."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise FetchError(
            f"{url.host} did not answer in time ({settings.fetch_timeout:g} s a read, "
            f"{settings.fetch_total_timeout:g} s in all)",
            hint="try again, or raise SAYSO_FETCH_TIMEOUT and SAYSO_FETCH_TOTAL_TIMEOUT",
        ) from error
    except httpcore.ConnectError as error:
        raise FetchError(f"no connection to {url.host}: {error}", hint="check the address, try again later") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        what = f"the connection to {url.host} broke: {error or type(error).__name__}"
        raise BusyError(what, hint="try again later") from error
    except (httpx.InvalidURL, httpx.HTTPError) as error:
        # httpx looks at the address of a redirect although it isn't told to follow it.
        raise FetchError(f"{url.host} sends an unusable answer: {error}", hint="open it in a browser") from error


class _Transport(httpx.BaseTransport):
    """httpx over a connection pool whose network backend is ours (httpx offers no argument for one)."""

    def __init__(self, backend: VettedBackend) -> None:
        self._backend = backend
        self._pool: httpcore.ConnectionPool | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        # Made on first use: loading the certificates takes longer than reading a local page.
        if self._pool is None:
            context = httpx.create_ssl_context(trust_env=False)
            self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=self._backend)
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        if self._pool is not None:
            self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body of a httpcore response, as httpx wants it."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()

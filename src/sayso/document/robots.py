"""What robots.txt allows (RFC 9309), asked once a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protego import Protego

from sayso.errors import FetchError, InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    Ask = Callable[[httpx.URL], "tuple[int, bytes]"]

# RFC 9309, 2.5: a crawler must read at least 500 KiB, and may stop there.
ROBOTS_BYTES = 500 * 1024
UNAVAILABLE = range(400, 500)
OK = range(200, 300)
# A site may ask for hours between two pages; this is what one interactive run can keep to.
LONGEST_DELAY = 10.0
IF_ALLOWED = "or, if you may, add --ignore-robots (SAYSO_OBEY_ROBOTS=false)"
ALLOW_ALL = ""
DENY_ALL = "User-agent: *\nDisallow: /"


class Robots:
    """The rules of every site asked so far, for one user agent.

    `ask` fetches an address and returns status and body. By RFC 9309, 2.3.1:
    a status in 400-499 means that there are no rules and everything is allowed;
    a server error, a time-out or no answer means that nothing is.
    """

    def __init__(self, user_agent: str, ask: Ask) -> None:
        self._token = user_agent.partition("/")[0].strip() or "sayso"
        self._ask = ask
        self._rules: dict[str, Protego] = {}
        self._unreachable: dict[str, InputError] = {}

    def check(self, url: httpx.URL) -> None:
        """Raise FetchError where the site's rules forbid this address to us."""
        site = _site(url)
        rules = self._rules_of(site, url)
        if site in self._unreachable:
            why = self._unreachable[site]
            raise FetchError(why.what, where=str(url), hint=why.hint)
        if not rules.can_fetch(str(url), self._token):
            raise FetchError(
                f"the site's robots.txt forbids it to {self._token!r}",
                where=str(url),
                hint=f"save the page in a browser and give the file, {IF_ALLOWED}",
            )

    def delay(self, url: httpx.URL) -> float:
        """Return the seconds that the site wants between two fetches, at most LONGEST_DELAY."""
        wanted = self._rules_of(_site(url), url).crawl_delay(self._token)
        return min(float(wanted or 0), LONGEST_DELAY)

    def _rules_of(self, site: str, url: httpx.URL) -> Protego:
        if site not in self._rules:
            self._rules[site] = Protego.parse(self._fetch(site, url))
        return self._rules[site]

    def _fetch(self, site: str, url: httpx.URL) -> str:
        try:
            status, body = self._ask(url.copy_with(path="/robots.txt", query=None, fragment=None))
        except InputError as error:
            self._unreachable[site] = error
            return DENY_ALL
        if status in OK:
            return body.decode("utf-8", "replace")
        if status in UNAVAILABLE:
            return ALLOW_ALL
        self._unreachable[site] = FetchError(
            f"the site's robots.txt fails with status {status}, so nothing may be fetched from it",
            hint=f"try again later, {IF_ALLOWED}",
        )
        return DENY_ALL


def _site(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii', 'replace')}"

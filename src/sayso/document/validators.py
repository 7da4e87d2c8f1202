"""What is known of a page that was read before, so that it is sent again only if it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sayso.document.capture import to_http_date


class Validators(NamedTuple):
    """What a server said about the state of a page when it was last read: its mark, and when it changed (ISO 8601)."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """Return the headers that ask for the page only if it changed since (RFC 9110, 13.1)."""
        asked = {"If-None-Match": self.etag} if self.etag else {}
        since = to_http_date(self.last_modified)
        return asked | ({"If-Modified-Since": since} if since else {})


Known = Callable[[str], Validators | None]

"""What an HTTP status that is no success means to the reader, and what to try next."""

from __future__ import annotations

from sayso.errors import FetchError


class BusyError(FetchError):
    """The site may answer if it is asked again; `after` is the wait in seconds that it asks for, None where none."""

    after: float | None = None


class UnchangedError(FetchError):
    """The page is the one that was read before."""


SAVE = "open it in a browser, save the page, and give the file"
LATER = "try again later"
# RFC 9110, 15; the ones that news sites answer with.
MEANINGS = {
    401: ("the site asks for a login", SAVE),
    402: ("the site asks for payment", SAVE),
    403: ("the site refuses to answer", SAVE),
    404: ("there is no page at this address", "check the address, or give a saved or archived copy"),
    406: ("the site has no text to offer for this address", SAVE),
    410: ("the page was removed", "give a saved or archived copy"),
    429: ("the site asks for fewer requests", LATER),
    451: ("the page is withheld for legal reasons", "give a saved or archived copy"),
}
SERVER_ERRORS = range(500, 600)
UNCHANGED = 304
# What passes by itself, mostly in seconds: too many requests, a gateway without its server.
PASSING = frozenset({429, 502, 503, 504})
# RFC 9110, 10.2.3 and RFC 6585, 4: the answers with which Retry-After says when it is worth asking again.
BUSY = frozenset({429, 503})


def refused(status: int, retry_after: str | None = None) -> FetchError:
    """Return the error for a final answer outside 2xx; `retry_after` is the header of that name."""
    if status == UNCHANGED:
        return UnchangedError("it has not changed since it was last read")
    if status in SERVER_ERRORS:
        what, hint = "the server failed", LATER
    else:
        what, hint = MEANINGS.get(status, ("the site did not give the page", SAVE))
    if retry_after and status in BUSY:
        hint = f"{hint}; the site says: Retry-After {retry_after[:60]}"
    if status not in PASSING:
        return FetchError(f"{what} (status {status})", hint=hint)
    busy = BusyError(f"{what} (status {status})", hint=hint)
    busy.after = float(retry_after) if retry_after and retry_after.isascii() and retry_after.isdecimal() else None
    return busy

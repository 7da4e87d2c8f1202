"""What went wrong, where, and the next thing to type; each error knows its exit code."""

from __future__ import annotations

DONE = 0
FINDINGS = 1
WRONG_USAGE = 2
BAD_INPUT = 3
PARTLY_USABLE = 4
INTERRUPTED = 130


class SaysoError(Exception):
    """The base of every error that sayso raises on purpose.

    `what` is one sentence for a reader, `where` the file, address or record it
    concerns (empty where it concerns none), `hint` the next thing to type or try.
    """

    exit_code = BAD_INPUT

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        """One line: where, what, and the hint behind a dash."""
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text} - {self.hint}" if self.hint else text


class UsageError(SaysoError):
    """The call itself is wrong: an unknown option value, a contradiction."""

    exit_code = WRONG_USAGE


class InputError(SaysoError):
    """The input can't be read: missing, empty, broken, of no known kind."""


class LimitError(InputError):
    """The input is larger, deeper or slower than the limit named in the text."""


class FetchError(InputError):
    """An address could not be fetched: refused, timed out, forbidden, not found."""


class MissingExtraError(SaysoError):
    """An optional dependency is not installed; the hint names the command that installs it."""


def told(error: Exception) -> tuple[str, str]:
    """Return what went wrong and what to do, in words for a reader; an error that is no SaysoError is our own fault."""
    if isinstance(error, SaysoError):
        return error.what, error.hint
    return f"sayso failed at it: {type(error).__name__}: {error}", "please report it"

"""A date as coarse as somebody typed it, as its first and last day."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime

from sayso.errors import UsageError

TYPED = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def bounds(text: str) -> tuple[str, str]:
    """Return the first and last day of a year, month or day as ISO dates; raises UsageError for anything else."""
    found = TYPED.fullmatch(text.strip())
    if found is None or not found[1].isascii():
        raise UsageError(f"{text[:40]!r} is no date", hint="write it as 2026-03-16, 2026-03 or 2026")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = date(first.year, month or 12, day or calendar.monthrange(first.year, month or 12)[1])
    except ValueError as error:
        raise UsageError(f"{text[:40]!r} is not in the calendar", hint="write it as 2026-03-16") from error
    return first.isoformat(), last.isoformat()


def moment(published: str | None) -> str:
    """Return a key by which dates can be put in order; '' where there is none.

    Times of day are turned into UTC; a date without one counts from its beginning.
    """
    if not published:
        return ""
    try:
        read = datetime.fromisoformat(published)
    except ValueError:
        return published
    if len(published) <= len("2026-03-16") or read.tzinfo is None:
        return published
    return read.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")

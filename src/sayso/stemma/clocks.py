"""Two dates -> what it costs to believe that one telling is the parent of the other.

A date is believed as far as its evidence goes and no further: a time stamp of a page is often that of its last change,
and a clock may be ten years off. So a date that contradicts costs something and never decides alone.
What it does not do: read dates; the article's own `published` is all it knows.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.values import Dating

# The chance that a shown date is wrong. Found on simulated trees with true, with 20 % wrong and without dates
# (`python -m evals.trees`): .03 to .1 are alike, more costs the first.
WRONG = 0.05
# A date that lies so far from the middle of its family's is one that the other tellings contradict.
FAR = timedelta(days=60)
WRONG_IF_FAR = 0.4
# Of two dates the coarser one counts; where they are equal nothing is said.
DAY = len("2000-01-01")
DAY_LONG = timedelta(days=1) - timedelta(seconds=1)


def moments(dates: Sequence[Dating | None]) -> list[tuple[datetime, datetime] | None]:
    """Return the first and last moment that each date can mean; None where there is none or it can't be read."""
    return [_window(each.value) if each else None for each in dates]


def costs(found: Sequence[tuple[datetime, datetime] | None]) -> NDArray[np.float64]:
    """Return what each telling costs as the parent of each other by dates alone, in nats; 0 where nothing is known."""
    out = np.zeros((len(found), len(found)))
    wrong = _wrong(found)
    for parent, early in enumerate(found):
        for child, late in enumerate(found):
            if early is None or late is None or parent == child:
                continue
            doubt = 1 - (1 - wrong[parent]) * (1 - wrong[child])
            if early[0] > late[1]:
                out[parent, child] = -log(doubt / 2)
            elif early[1] < late[0]:
                out[parent, child] = -log(1 - doubt / 2)
            else:
                out[parent, child] = log(2)
    return out


def _wrong(found: Sequence[tuple[datetime, datetime] | None]) -> list[float]:
    """Return how probable it is that each date is wrong: more where the family's dates lie elsewhere."""
    known = sorted(each[0] for each in found if each)
    middle = known[len(known) // 2] if known else None
    return [
        WRONG_IF_FAR if each and middle and len(known) > 2 and abs(each[0] - middle) > FAR else WRONG  # noqa: PLR2004  # of two dates neither is the odd one
        for each in found
    ]


def _window(value: str) -> tuple[datetime, datetime] | None:
    """Return the first and last moment of a date; one without a zone may be of any."""
    try:
        if "T" in value:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                return moment, moment
            return _anywhere(moment, moment)
        return _anywhere(*_days(value))
    except (ValueError, OverflowError):
        return None


def _days(value: str) -> tuple[datetime, datetime]:
    year, month, day = (int(part) for part in f"{value}-01-01"[:DAY].split("-"))
    first = datetime(year, month, day, tzinfo=UTC)
    if len(value) >= DAY:
        return first, first + DAY_LONG
    if len(value) > len("2000"):
        return first, first + 30 * timedelta(days=1) + DAY_LONG
    return first, first + 365 * timedelta(days=1) + DAY_LONG


def _anywhere(first: datetime, last: datetime) -> tuple[datetime, datetime]:
    """Return a window of unzoned moments: they are taken as UTC, the same for all."""
    return first.replace(tzinfo=UTC), last.replace(tzinfo=UTC)

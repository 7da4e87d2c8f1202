"""Two dates -> what it costs to believe that one telling is the parent of the other.

A time stamp of a page may be that of its last change, and a clock may be ten years off. So a date that contradicts
costs something and never decides alone; `belief` says which dates the texts speak against.
What it does not do: read dates; the article's own `published` is all it knows.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.values import Dating

# The chance that a shown date is wrong. Found on the simulated trees' tuning seeds with true, with 20 % wrong and
# without dates: a higher one (.05) loses more with true dates than it gains with wrong ones, which `belief` finds.
WRONG = 0.0025
# A date that lies so far from the middle of its family's is one that the other tellings contradict.
FAR = timedelta(days=60)
WRONG_IF_FAR = 0.4
# Of two dates the coarser one counts; where they are equal nothing is said.
DAY = len("2000-01-01")
DAY_LONG = timedelta(days=1) - timedelta(seconds=1)


def moments(dates: Sequence[Dating | None]) -> list[tuple[datetime, datetime] | None]:
    """Return the first and last moment that each date can mean; None where there is none or it can't be read."""
    return [_window(each.value) if each else None for each in dates]


def order(found: Sequence[tuple[datetime, datetime] | None]) -> NDArray[np.float64]:
    """Return 1 where the row's date is before the column's, -1 where it is after it, 0 where neither, else NaN."""
    known = np.array([each is not None for each in found], np.bool_)
    first = np.array([each[0].timestamp() if each else 0.0 for each in found])
    last = np.array([each[1].timestamp() if each else 0.0 for each in found])
    out = (last[:, None] < first[None, :]).astype(np.float64) - (first[:, None] > last[None, :])
    out[~(known[:, None] & known[None, :])] = np.nan
    np.fill_diagonal(out, np.nan)
    return out


def costs(ordered: NDArray[np.float64], wrong: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what each telling costs as the parent of each other by dates alone, in nats; 0 where nothing is known.

    `ordered` is what `order` returns, `wrong` how probable it is that each date is wrong: a wrong one says nothing.
    """
    doubt = 1 - (1 - wrong[:, None]) * (1 - wrong[None, :])
    says = np.where(ordered > 0, 1 - doubt / 2, np.where(ordered < 0, doubt / 2, 0.5))
    return np.where(np.isnan(ordered), 0.0, -np.log(says))


def doubts(found: Sequence[tuple[datetime, datetime] | None]) -> NDArray[np.float64]:
    """Return how probable it is that each date is wrong: more where the family's dates lie elsewhere."""
    known = sorted(each[0] for each in found if each)
    middle = known[len(known) // 2] if known else None
    return np.array([
        WRONG_IF_FAR if each and middle and len(known) > 2 and abs(each[0] - middle) > FAR else WRONG  # noqa: PLR2004  # of two dates neither is the odd one
        for each in found
    ])  # fmt: skip


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

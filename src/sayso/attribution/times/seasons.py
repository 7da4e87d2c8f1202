"""Readers of quarters, halves and seasons, with a year or by the publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.times import periods
from sayso.attribution.times.choice import nearest
from sayso.attribution.times.relative import adrift
from sayso.attribution.times.written import written_year

if TYPE_CHECKING:
    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

MONTHS, QUARTERS = 12, 4
SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}


def in_quarter(found: Found) -> Period | None:
    """Read "the first quarter of 2024", "Q3", and "the third quarter" by the publication."""
    number = found.maybe("ORD", "DOM") or 0
    if number not in range(1, QUARTERS + 1):
        return None
    year = (
        2000 + found.value("YY") if found.has("YY") else written_year(found, 0 if "the" in found.words()[1:] else None)
    )
    if year is not None:
        return periods.quarter(year, number)
    reference = found.scene.published
    if reference is None or reference.month is None:
        return periods.PAST.but(found.scene.unknown())
    return periods.quarter(reference.year, nearest(found, number, (reference.month + 2) // 3))


def in_half(found: Found) -> Period | None:
    """Read "the second half of 2024"."""
    number, year = found.maybe("ORD", "DOM") or 0, written_year(found, 0)
    if number not in {1, 2}:
        return None
    return periods.months(year, 6 * number - 5, 6 * number) if year is not None else adrift(found, 0)


def first_months(found: Found) -> Period | None:
    """Read "the first three months of the year"."""
    count, year = found.value("NUM"), written_year(found, 0)
    if count > MONTHS or (found.has("ORD") and found.value("ORD") != 1):
        return None
    first, last = (1, count) if found.has("ORD") else (MONTHS + 1 - count, MONTHS)
    return periods.months(year, first, last) if year is not None else adrift(found, 0)


def season_of_year(found: Found) -> Period | None:
    """Read "the summer of 2023", "spring 2023"; an early or late part is not told from the whole."""
    year = written_year(found, 0)
    return periods.season(year, _season(found)) if year is not None else adrift(found, 0)


def season(found: Found) -> Period | None:
    """Read "in the summer", "by autumn", "this fall": the one of the tense, else the nearest."""
    reference = found.scene.published
    if reference is None or reference.month is None:
        return adrift(found, 1 if found.tense() == "future" else -1)
    which = _season(found)
    if "this" in found.words():
        return periods.season(reference.year - (which == periods.WINTER and reference.month <= 2), which)  # noqa: PLR2004 - in January and February "this winter" began in the year before
    place = nearest(found, which - 20, _here(reference.month))
    return periods.season(reference.year + (place - 1) // QUARTERS, (place - 1) % QUARTERS + 21)


def last_season(found: Found) -> Period | None:
    """Read "last autumn": the last one that is over or nearly so."""
    reference = found.scene.published
    if reference is None or reference.month is None:
        return adrift(found, -1)
    which = _season(found)
    return periods.season(reference.year - (which - 20 >= _here(reference.month)), which)


def next_season(found: Found) -> Period | None:
    """Read "next summer": the next one to begin."""
    reference = found.scene.published
    if reference is None or reference.month is None:
        return adrift(found, 1)
    which = _season(found)
    return periods.season(reference.year + (SEASON_MONTHS[which] <= reference.month), which)


def _season(found: Found) -> int:
    return found.maybe("SEASON", "FALL") or 0


def _here(month: int) -> int:
    """Return the place of a month's season in its year: spring 1 to winter 4; January and February count as 0."""
    return month // 3

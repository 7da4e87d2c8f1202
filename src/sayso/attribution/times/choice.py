"""Which year a month, a quarter or a season without one means: the tense of its sentence, else the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.attribution.times.scene import Found

# A date without a year lies within twelve months of the publication (AP and Guardian style books). Where no verb tells
# which side, it is behind, unless that would be this many months back and it comes up in fewer than two.
FAR_BACK = 9
NEAR_AHEAD = 2
MONTHS = 12


def year_of(found: Found, month: int, day: int | None = None) -> tuple[int | None, str]:
    """Return the year of a month or a day, and "" - or None and the reason that none can be told."""
    reference = found.scene.published
    if reference is None or reference.month is None:
        return None, found.scene.unknown()
    place = (month, day or 0)
    here = (reference.month, (reference.day or 0) if day else 0)
    back = reference.year - (place > here)
    ahead = reference.year + (place < here)
    tense = found.tense()
    if tense is not None or back == ahead:
        return (ahead if tense == "future" else back), ""
    behind = (reference.month - month) % MONTHS or MONTHS * (place > here)
    coming = (month - reference.month) % MONTHS
    return (ahead if behind >= FAR_BACK and coming <= NEAR_AHEAD else back), ""


def nearest(found: Found, ordinal: int, here: int) -> int:
    """Return which one of a row of numbered times is meant, `ordinal` being this year's and `here` the current one.

    The numbers count quarters or seasons, four to a year: what is asked is this
    year's, last year's or next year's.
    """
    tense = found.tense()
    if tense == "future":
        return ordinal if ordinal >= here else ordinal + 4
    if tense == "past":
        return ordinal if ordinal <= here else ordinal - 4
    return min((ordinal - 4, ordinal, ordinal + 4), key=lambda each: (abs(each - here), each > here))

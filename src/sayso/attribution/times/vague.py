"""Readers of times that name no date of their own: "recently", "within days", and the days with a name."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sayso.attribution.times import periods
from sayso.attribution.times.choice import year_of
from sayso.attribution.times.relative import adrift

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

MONTHS = 12
# "A few" days are two to six of them, as readers take the word.
FEWEST, FEW = 2, 6
SCALES = frozenset({"hundred", "thousand", "million", "billion", "dozen"})


def vague_past(found: Found) -> Period | None:
    """Read "a few days ago", "years ago": PAST_REF, with bounds where days are counted."""
    here, words = found.scene.today(), found.words()
    before = found.scene.atoms.at(found.first - 1)
    if before in SCALES or before[:1].isdigit():
        return None  # "71 million years ago" is a quantity
    if here and "few" in words and "days" in words and "ago" in words:
        return periods.Period("PAST_REF", here - timedelta(FEW), here - timedelta(FEWEST))
    return periods.PAST


def vague_recent(found: Found) -> Period | None:
    """Read "recently", "in recent weeks": PRESENT_REF, for it reaches up to now; how far back nobody says."""
    return None if found.scene.atoms.at(found.first - 1) == "as" else periods.PRESENT  # "as recently as August"


def vague_future(found: Found) -> Period | None:
    """Read "soon", "within days", "in the coming weeks": FUTURE_REF, with bounds where they follow from the words.

    "The coming weeks" reach two months ahead, "the coming months" a year: one unit
    further than what is counted in.
    """
    here, words = found.scene.today(), found.words()
    if (
        words[0] in {"within", "in", "inside"}
        and not {"coming", "next", "future"} & set(words)
        and not found.looks_ahead()
    ):
        return None
    reach = {"days": 14, "weeks": 2, "months": MONTHS}
    unit = next((word for word in words if word in reach), None)
    if here is None or unit is None or not {"coming", "next"} & set(words):
        return periods.FUTURE
    end = here + timedelta(reach[unit]) if unit == "days" else periods.same_day(here, reach[unit])
    return periods.Period("FUTURE_REF", here, end - periods.DAY)


def vague_present(found: Found) -> Period | None:
    """Read "nowadays", "at the moment": PRESENT_REF, on the day of publication."""
    here = found.scene.today()
    return periods.Period("PRESENT_REF", here, here)


def named(found: Found) -> Period | None:
    """Read a day with a name: Christmas, Easter Monday, Thanksgiving; with its year or by the tense."""
    entry = found.scene.lexicon.named.get(found.name())
    if entry is None or not found.scene.atoms.is_capital(found.first):
        return None
    if found.has("YEAR"):
        return periods.day(_on(entry, found.value("YEAR")))
    here, tense = found.scene.today(), found.tense()
    if here is None:
        return adrift(found, 1 if tense == "future" else -1)
    year, _ = year_of(found, _on(entry, here.year).month)
    day = _on(entry, here.year if year is None else year)
    return periods.day(_on(entry, day.year - 1) if tense == "past" and day > here else day)


def _on(entry: Mapping[str, Any], year: int) -> date:
    """Return the day that an entry of the lexicon names, in a year."""
    if "on" in entry:
        return date(year, *entry["on"])
    if "easter" in entry:
        return periods.easter(year) + timedelta(entry["easter"])
    return periods.nth_weekday(year, entry["month"], entry["weekday"], entry["place"])

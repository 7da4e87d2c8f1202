"""Readers of times counted from the publication: yesterday, last month, two weeks ago, in the coming weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sayso.attribution.times import periods
from sayso.attribution.times.choice import year_of
from sayso.attribution.times.written import is_month, periods_end

if TYPE_CHECKING:
    from sayso.attribution.times.periods import Period
    from sayso.attribution.times.scene import Found

# Beyond these nobody counts in calendar terms ("30,000 years ago" is a quantity).
MOST = {"day": 400, "week": 104, "fortnight": 52, "month": 60, "quarter": 40, "year": 400, "decade": 40, "century": 9}


def deictic(found: Found) -> Period | None:
    """Read yesterday, today, tonight, tomorrow."""
    return days_from(found, found.value("DEICTIC"))


def today(found: Found) -> Period | None:
    """Read "this morning"."""
    return days_from(found, 0)


def last_night(found: Found) -> Period | None:
    """Read "last night": the evening of the day before."""
    return days_from(found, -1)


def before_yesterday(found: Found) -> Period | None:
    """Read "the day before yesterday"."""
    return days_from(found, -2)


def after_tomorrow(found: Found) -> Period | None:
    """Read "the day after tomorrow"."""
    return days_from(found, 2)


def days_from(found: Found, shift: int) -> Period:
    """Return the day so many days from the publication, or a reference where that is not known."""
    here = found.scene.today()
    return periods.day(here + timedelta(shift)) if here else adrift(found, shift)


def adrift(found: Found, shift: int) -> Period:
    """Return the reference that remains of a relative time without a publication date, and say so."""
    reference = periods.PAST if shift < 0 else periods.FUTURE if shift > 0 else periods.PRESENT
    return reference.but(found.scene.unknown())


def ordinal_day(found: Found) -> Period | None:
    """Read "on the 27th": of this month, the last or the next one, by the tense; nothing where a noun follows."""
    atoms, number, here = found.scene.atoms, found.value("ORDINAL"), found.scene.today()
    if atoms.at(found.last).isalpha() and atoms.at(found.last) not in {"and", "but", "when", "after", "for", "to"}:
        return None
    if number not in range(1, 32):
        return None
    if here is None:
        return periods.Period(f"XXXX-XX-{number:02}", reason=found.scene.unknown())
    shift = 1 if found.tense() == "future" and number < here.day else -1 if number > here.day else 0
    shift = 0 if found.tense() == "future" and number >= here.day else shift
    year, month = periods.shifted(here.year, here.month, shift)
    return periods.day(date(year, month, number)) if number <= periods.month_end(year, month).day else None


def in_month(found: Found) -> Period | None:
    """Read a bare month: "in December", "a January interview", "late May"."""
    month = found.maybe("MONTH", "MABBR") or 0
    if not is_month(found) or not _means_month(found):
        return None
    year, reason = year_of(found, month)
    if year is None:
        return periods.Period(f"XXXX-{month:02}", reason=reason)
    part = found.maybe("PHASE")
    return periods.part_of_month(year, month, part) if part else periods.month(year, month)


def _means_month(found: Found) -> bool:
    """Say whether the name is a month's rather than a person's or a verb's: an unlikely one needs a word that leads."""
    atoms, words = found.scene.atoms, found.scene.lexicon.tense
    led = atoms.at(found.first - 1) in words["leads"] or found.has("PHASE")
    named = atoms.is_capital(found.last) and not atoms.joined(found.last) and atoms.at(found.last)[0].isalpha()
    doubtful = atoms.at(found.last - 1).removesuffix("'s") in words["names"]
    follows_name = atoms.is_capital(found.first - 1) and not led and atoms.at(found.first - 1).isalpha()
    return (led or not (doubtful or named)) and not (doubtful and follows_name)


def last_month_named(found: Found) -> Period | None:
    """Read "last December": the one before, but of last year where it has only just gone."""
    month, reference = found.value("MONTH"), found.scene.published
    if not is_month(found):
        return None
    if reference is None or reference.month is None:
        return periods.Period(f"XXXX-{month:02}", reason=found.scene.unknown())
    just = month == reference.month - 1
    return periods.month(reference.year - (just or month >= reference.month), month)


def next_month_named(found: Found) -> Period | None:
    """Read "next December": the one to come."""
    month, reference = found.value("MONTH"), found.scene.published
    if not is_month(found):
        return None
    if reference is None or reference.month is None:
        return periods.Period(f"XXXX-{month:02}", reason=found.scene.unknown())
    return periods.month(reference.year + (month <= reference.month), month)


def this_month_named(found: Found) -> Period | None:
    """Read "this December": of the year of publication."""
    month, reference = found.value("MONTH"), found.scene.published
    if not is_month(found):
        return None
    if reference is None:
        return periods.Period(f"XXXX-{month:02}", reason=found.scene.unknown())
    return periods.month(reference.year, month)


def last_unit(found: Found) -> Period | None:
    """Read "last week", "last year" as calendar units; "the past year" runs up to the publication."""
    return (
        running(found, 1, found_unit(found), -1) if "the" in found.words() else unit_from(found, found_unit(found), -1)
    )


def before_last(found: Found) -> Period | None:
    """Read "the year before last"."""
    return unit_from(found, found.words()[1], -2)


def next_unit(found: Found) -> Period | None:
    """Read "next week", "the coming year"."""
    return unit_from(found, found_unit(found), 1)


def this_unit(found: Found) -> Period | None:
    """Read "this week", "earlier this month"."""
    return unit_from(found, found_unit(found), 0)


def found_unit(found: Found) -> str:
    """Return the unit that a form names by itself."""
    return found.words()[-1]


def unit_from(found: Found, unit: str, shift: int) -> Period:
    """Return the calendar unit so many units from that of the publication."""
    reference, here = found.scene.published, found.scene.today()
    if reference is not None and unit in {"year", "decade", "century"}:
        return _long(reference.year, unit, shift)
    if reference is not None and reference.month and unit in {"month", "quarter"}:
        if unit == "month":
            return periods.month(reference.year, reference.month + shift)
        return periods.quarter(reference.year, (reference.month + 2) // 3 + shift)
    if here is not None and unit in {"day", "week", "fortnight"}:
        return _short(here, unit, shift)
    return adrift(found, shift)


def _long(year: int, unit: str, shift: int) -> Period:
    if unit == "year":
        return periods.year(year + shift)
    return periods.decade(year // 10 + shift) if unit == "decade" else periods.century(year // 100 + 1 + shift)


def _short(here: date, unit: str, shift: int) -> Period:
    if unit == "day":
        return periods.day(here + timedelta(shift))
    weeks = 2 * shift if unit == "fortnight" else shift
    return periods.week(here + timedelta(7 * weeks))


def running(found: Found, count: int, unit: str, sign: int) -> Period:
    """Return the stretch of so many units up to the publication, or from it on."""
    here = found.scene.today()
    if here is None:
        return adrift(found, sign)
    other = moved(here, unit, sign * count)
    return periods.days(other, here - periods.DAY) if sign < 0 else periods.days(here, other - periods.DAY)


def moved(here: date, unit: str, count: int) -> date:
    """Return the day so many units away."""
    if unit in {"day", "week", "fortnight"}:
        return here + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    return periods.same_day(here, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])


def past_units(found: Found) -> Period | None:
    """Read "the past three years"."""
    return running(found, found.amount(), found.unit(), -1) if is_counted(found) else None


def next_units(found: Found) -> Period | None:
    """Read "the next two weeks"."""
    return running(found, found.amount(), found.unit(), 1) if is_counted(found) else None


def ago(found: Found) -> Period | None:
    """Read "three years ago", "two weeks ago" as the calendar unit of that time; in units of ten years it is vague."""
    count = found.amount() or 1
    if not is_counted(found):
        return None
    return unit_from(found, found.unit(), -count) if found.unit() not in {"decade", "century"} else periods.PAST


def hours_ago(found: Found) -> Period | None:
    """Read "two hours ago": the day of publication or the one before it."""
    return days_from(found, 0)


def hence(found: Found) -> Period | None:
    """Read "in two weeks' time", "a year from now"."""
    count = found.amount() or 1
    return unit_from(found, found.unit(), count) if is_counted(found) else None


def within(found: Found) -> Period | None:
    """Read "in ten days", "within a week" where the sentence looks ahead; else it is how long something took."""
    if not found.looks_ahead() or not is_counted(found) or found.scene.atoms.at(found.last) == "of":
        return None
    if "in" in found.words():
        return hence(found)
    return running(found, found.amount() or 1, found.unit(), 1)


def is_counted(found: Found) -> bool:
    """Say whether the number of units is one that calendars are counted with."""
    return (found.amount() or 1) <= MOST[found.unit()]


def end_of_unit(found: Found) -> Period | None:
    """Read "the end of the month" as its last day; of anything longer as its last third."""
    unit = next(word for word in found.words() if word in MOST)
    shift = {"last": -1, "next": 1}.get(next((word for word in found.words() if word in {"last", "next"}), ""), 0)
    whole, stage = unit_from(found, unit, shift), found.maybe("STAGE") or periods_end()
    if whole.first is None or whole.last is None:
        return adrift(found, 1 if stage == periods_end() else -1)
    if unit in {"week", "month"} and stage == periods_end():
        return periods.day(whole.last)
    third = (whole.last - whole.first) // 3
    first = whole.first + (stage - 1) * third
    return periods.days(first, whole.last if stage == periods_end() else first + third)

"""The times of a text: every form of the lexicon looked for, the longest from the left read, each against the scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.atoms import Atoms, atoms
from sayso.attribution.times import anchored, periods, relative, seasons, vague, weekdays, written
from sayso.attribution.times.lexicon import lexicon
from sayso.attribution.times.scene import Found, Order, Scene, published
from sayso.values import DateMention, Span, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sayso.attribution.times.periods import Period

    Reader = Callable[[Found], Period | None]


# Read, so that nothing else is read there, and no date: "every Monday", "Black Friday".
NOTHING = periods.Period("")

READERS: Mapping[str, Reader] = {
    "date": written.on_day,
    "iso": written.iso,
    "numeric": written.numeric,
    "days": written.between_days,
    "month_year": written.in_month_of_year,
    "months": written.between_months,
    "end_of_month": written.end_of_month,
    "year": written.in_year,
    "years": written.between_years,
    "part_of_year": written.part_of_year,
    "fiscal": written.fiscal,
    "decade": written.in_decade,
    "part_of_decade": written.part_of_decade,
    "century": written.in_century,
    "weekday": weekdays.weekday,
    "last_weekday": weekdays.last_weekday,
    "next_weekday": weekdays.next_weekday,
    "weekday_week": weekdays.weekday_week,
    "weekday_of_last_week": weekdays.of_last_week,
    "weekday_of_next_week": weekdays.of_next_week,
    "anchored_weekday": weekdays.anchored,
    "weekend": weekdays.weekend,
    "last_weekend": weekdays.last_weekend,
    "next_weekend": weekdays.next_weekend,
    "deictic": relative.deictic,
    "day_after_tomorrow": relative.after_tomorrow,
    "day_before_yesterday": relative.before_yesterday,
    "last_night": relative.last_night,
    "today": relative.today,
    "ordinal_day": relative.ordinal_day,
    "month": relative.in_month,
    "last_month": relative.last_month_named,
    "next_month": relative.next_month_named,
    "this_month": relative.this_month_named,
    "quarter": seasons.in_quarter,
    "half": seasons.in_half,
    "first_months": seasons.first_months,
    "season_year": seasons.season_of_year,
    "season": seasons.season,
    "last_season": seasons.last_season,
    "next_season": seasons.next_season,
    "last_unit": relative.last_unit,
    "before_last": relative.before_last,
    "next_unit": relative.next_unit,
    "this_unit": relative.this_unit,
    "end_of_unit": relative.end_of_unit,
    "past_units": relative.past_units,
    "next_units": relative.next_units,
    "ago": relative.ago,
    "hours_ago": relative.hours_ago,
    "hence": relative.hence,
    "within": relative.within,
    "vague_past": vague.vague_past,
    "vague_future": vague.vague_future,
    "vague_recent": vague.vague_recent,
    "vague_present": vague.vague_present,
    "named": vague.named,
    "earlier": anchored.earlier,
    "later": anchored.later,
    "hours_later": anchored.hours,
    "night_before": anchored.night_before,
    "previous_unit": anchored.previous,
    "following_unit": anchored.following,
    "same_unit": anchored.same,
    "same_month": anchored.in_month,
    "next_anchored_month": anchored.in_month,
    "anchored_season": anchored.season,
    "nothing": lambda _: NOTHING,
}


def dates(
    text: str, spans: Sequence[Span], *, published: str | None = None, order: Order | None = None
) -> tuple[DateMention, ...]:
    """Return the time expressions of the spans of a text in order, each with its value.

    `published` (ISO 8601) is what relative ones count from; without it they stay
    relative and say so, and today's date never plays a part. `order` is the custom
    of the country for 3/4/2024; without it such a date has both readings. A date
    ends before the part of the day ("Tuesday | night") and begins after its
    preposition. Not read: clock times, durations, ages, holidays without a fixed
    rule, other languages.
    """
    return dates_of(atoms(text, spans), published=published, order=order)


def dates_of(grid: Atoms, *, published: str | None, order: Order | None = None) -> tuple[DateMention, ...]:
    """Do what `dates` does for a text that is cut into atoms already."""
    return tuple(_mentions(grid, scene_of(grid, published, order)))


def scene_of(grid: Atoms, given: str | None, order: Order | None) -> Scene:
    """Return the scene at the beginning of a text."""
    return Scene(grid, lexicon(), published(given), order=order)


def _mentions(grid: Atoms, scene: Scene) -> Iterator[DateMention]:
    end = 0
    for first, _, reads, found in _forms(grid, scene):
        if first < end:
            continue
        period = READERS[reads](replace(found, scene=scene))
        if period is None:
            continue
        end = found.match.end()
        if period.value:
            scene = scene.after(period)
            yield _mention(grid, found, period)


def _forms(grid: Atoms, scene: Scene) -> list[tuple[int, int, str, Found]]:
    """Return every form found, from the left, the longest first; equal ones in the order of the lexicon."""
    words = scene.lexicon
    signs = "".join([words.sign(word) for word in grid.low])
    present = frozenset(signs)
    found = []
    for form in words.possible(present):
        for match in form.pattern.finditer(signs):
            begin, end = match.span()
            groups = form.pattern.groupindex
            first = match.start("begin") if "begin" in groups and match["begin"] is not None else begin
            last = match.start("end") if "end" in groups and match["end"] is not None else end
            found.append((first, -end, form.reads, Found(scene, match, first, last)))
    return sorted(found, key=lambda each: each[:2])


def _mention(grid: Atoms, found: Found, period: Period) -> DateMention:
    first, last = (each.isoformat() if each else None for each in (period.first, period.last))
    return DateMention(
        Span(grid.start[found.first], grid.end[found.last - 1]), period.value, first, last, period.reason
    )

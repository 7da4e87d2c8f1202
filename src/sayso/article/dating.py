"""When an article was published: the strongest evidence that it gives, and none rather than a guess."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sayso.article import dates
from sayso.article.words import fold, table, words
from sayso.errors import UsageError
from sayso.values import Dating

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.article.blocks import Block, Page
    from sayso.article.dates import Order, When
    from sayso.article.metadata import Metadata

# Evidence may differ by this many days without contradiction: time zones, and a first hour after midnight.
TOLERANCE = 1
# A line that is a date has few other words: "Published Friday, January 3, 2025 at 10:12 AM EST, by Ann Onym".
MAX_DATE_LINE = 160
# A date above the headline stands directly above it, or with section and author between.
ABOVE = 3
# Cells side by side in one row are columns of the page.
CELLS = frozenset(["td", "th"])
# "3 Jan" with no year is no date; a line must hold a year.
YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20|21)\d\d(?!\d)")
IN_PATH = re.compile(
    r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{1,2}|[a-z]{3,9})(?:[/-](?P<d>\d{1,2}))?(?=[/-]|$)|[/-](?P<c>(?:19|20)\d{6})(?=[/.-]|$)",
)


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of an article, and what is doubtful about it."""

    dating: Dating | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a page was captured: its address, its country's custom for dates, the day (ISO 8601)."""

    url: str | None = None
    order: Order | None = None
    captured: str | None = None


def date_given(text: str) -> Dating:
    """Return the date that the user gives; raises UsageError for anything but ISO 8601 (or RFC 2822)."""
    when = dates.machine(text)
    if when is None:
        raise UsageError(
            f"{text!r} is no date",
            where="--published",
            hint="write a year, a month, a day or a moment: 2025, 2025-01, 2025-01-20 or 2025-01-20T14:30Z",
        )
    return _dating(when, "given", text)


def date_of_record(text: str) -> Dated:
    """Return the date that a record or feed entry carries; a warning where it can't be read."""
    when = dates.read(text)
    if when is None:
        return Dated(None, (f"the record's date {text[:60]!r} can't be read, so it is not used",))
    return Dated(_dating(when, "record", text))


def date_of_page(page: Page, metadata: Metadata, span: tuple[int, int], place: Place) -> Dated:
    """Return the date of a page with the strongest evidence for it.

    In this order: JSON-LD, meta elements, a `time` element declared as the date of
    publication or standing between headline and body, a written date there, the
    address. `span` is (order of the headline, order of the first block of the
    body). Dates of changes, comments, other stories and entries of a live blog are not
    looked at, nor is the day that a masthead shows: above the headline a written date
    counts only beside it, and never where it is the day of the capture. Evidence that
    differs by more than a day leaves the strongest standing, with a warning.
    """
    order = place.order or _order_shown(page, span)
    written = _written(page.blocks, span, order, place.captured)
    found = [*_declared(metadata), *_timed(page, span), *written, *_in_address(place.url)]
    if not found:
        return Dated(None, _ambiguous(page.blocks, span, order))
    return Dated(found[0], _contradictions(found))


def date_of_lines(lines: Iterable[str]) -> Dating | None:
    """Return the date that stands in the byline lines of a plain text, None where none does."""
    for line in lines:
        if len(line) <= MAX_DATE_LINE and not _is_modified(line) and (when := dates.written(line)):
            return _dating(when, "dateline", line.strip())
    return None


def date_of_address(url: str | None) -> Dating | None:
    """Return the date in the path of an address, None where it holds none."""
    return next(iter(_in_address(url)), None)


def customs(country: str | None) -> Order | None:
    """Return how 03/04/2025 is read in a country (ISO 3166 alpha-2), None where that isn't known."""
    if country in table("words")["countries"]["month_first"]:
        return "month-first"
    return "day-first" if country in table("words")["countries"]["day_first"] else None


def _dating(when: When, rule: str, text: str) -> Dating:
    return Dating(when.value, when.precision, rule, text)


def _declared(metadata: Metadata) -> Iterable[Dating]:
    published = metadata.text("datePublished") or metadata.text("dateCreated")
    when = dates.machine(published) if published else None
    if published and when:
        yield _dating(when, "json-ld datePublished", published)
    named = metadata.first("published")
    when = dates.machine(named[1]) if named else None
    if named and when:
        yield _dating(when, f"meta {named[0]}", named[1])


def _timed(page: Page, span: tuple[int, int]) -> Iterable[Dating]:
    for time in sorted(page.times, key=lambda one: not one.declared):
        near, between = span[0] <= time.order <= span[1], span[0] < time.order < span[1]
        if not (near or time.declared) or not _usable(time.marks, between=between) or _is_modified(time.shown):
            continue
        when = dates.read(time.value) or dates.written(time.shown)
        if when and when.precision not in ("year", "month"):
            yield _dating(when, "time element in header", time.value or time.shown)
            return


def _usable(marks: frozenset[str], *, between: bool = False) -> bool:
    """Say whether a date may be the story's; `between` headline and story, a footer is the headline's own."""
    elsewhere = {"comments", "related", "modified", "live", "nav", "embed", "aside", "promo", "bio"}
    return marks.isdisjoint(elsewhere if between else elsewhere | {"footer"})


def _header(blocks: Sequence[Block], span: tuple[int, int]) -> Iterable[Block]:
    """Yield the blocks that may hold the date: between headline and story, then beside the headline, nearest first."""
    above = [block for block in blocks[max(0, span[0] - ABOVE) : span[0]] if _is_beside(block, blocks[span[0]])]
    for block in (*blocks[span[0] : span[1]], *reversed(above)):
        dated = len(block.text) <= MAX_DATE_LINE and block.tag != "h1" and YEAR.search(block.text)
        if dated and _usable(block.marks, between=span[0] < block.order < span[1]):
            yield block


def _is_beside(block: Block, headline: Block) -> bool:
    """Say whether a block above the headline stands in its element, or in the one around it."""
    if not CELLS.isdisjoint((block.tag, headline.tag)):
        return headline.node in (block.node, block.home) or block.node == headline.home
    return headline.home in (block.home, block.house) or block.home == headline.house


def _written(
    blocks: Sequence[Block], span: tuple[int, int], order: Order | None, captured: str | None
) -> Iterable[Dating]:
    for block in _header(blocks, span):
        for line in _without_modified(block.text):
            when = dates.written(line, order) if _is_date_line(block, line) else None
            if when and not (block.order < span[0] and captured and captured.startswith(when.value)):
                yield _dating(when, "dateline", line.strip())
                return


def _is_date_line(block: Block, line: str) -> bool:
    """Say whether a line is about the date and is no sentence that holds one."""
    if "date" in block.marks or "byline" in block.marks:
        return True
    return len(line) <= MAX_DATE_LINE / 2 and not line.rstrip().endswith((".", "!", "?"))


def _without_modified(text: str) -> list[str]:
    """Return the lines of a byline block, without what stands from "Updated" on."""
    kept = []
    for line in re.split(r"[\n|•·]", text):
        low = fold(line)
        at = min(
            (place for word in words("layout", "modified") if (place := _word_at(low, word)) >= 0), default=len(line)
        )
        published = min(
            (place for word in words("layout", "published") if (place := _word_at(low, word)) >= 0), default=-1
        )
        kept.append(line[at:][published - at :] if 0 <= at < published else line[:at])
    return [line for line in kept if line.strip()]


def _word_at(low: str, word: str) -> int:
    at = low.find(word)
    whole = at == 0 or (at > 0 and not low[at - 1].isalnum())
    after = at + len(word)
    return at if whole and (after >= len(low) or not low[after].isalnum()) else -1


def _is_modified(text: str) -> bool:
    return not _without_modified(text) and bool(text.strip())


def _in_address(url: str | None) -> Iterable[Dating]:
    try:
        path = urlsplit(url or "").path.lower()
    except ValueError:
        return
    for match in IN_PATH.finditer(path[:500]):
        compact, year, month, day = match["c"], match["y"], match["m"], match["d"]
        if compact:
            when = dates.machine(compact)
        else:
            number = dates.months().get(month, 0) if month.isalpha() else int(month)
            when = dates.machine(f"{year}-{number:02}" + (f"-{int(day):02}" if day else ""))
        if when:
            yield _dating(when, "url path", match[0].strip("/-"))
            return


def _order_shown(page: Page, span: tuple[int, int]) -> Order | None:
    shown = {dates.order_shown(block.text) for block in page.blocks[span[0] : span[1]]} - {None}
    return shown.pop() if len(shown) == 1 else None


def _ambiguous(blocks: Sequence[Block], span: tuple[int, int], order: Order | None) -> tuple[str, ...]:
    for block in _header(blocks, span):
        if order is None and dates.is_ambiguous(block.text):
            return (f"the date {block.text[:60]!r} can be read in two ways, so the article has none",)
    return ()


def _contradictions(found: Sequence[Dating]) -> tuple[str, ...]:
    first, *others = found
    for other in others:
        apart = _days_apart(first, other)
        if apart is not None and apart > TOLERANCE:
            return (f"dates contradict each other: {first.rule} {first.value}, {other.rule} {other.value}",)
    return ()


def _days_apart(first: Dating, second: Dating) -> int | None:
    days = [dates.When(one.value, one.precision).day() for one in (first, second)]
    if days[0] is None or days[1] is None:
        return 0 if first.value[:4] == second.value[:4] else 366
    return abs((days[0] - days[1]).days)

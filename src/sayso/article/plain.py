"""The layout of plain text and Markdown: which lines are headline, teaser, dek, byline, and which are the story.

The text is never changed: everything found is a span into it.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate, compress, repeat
from typing import TYPE_CHECKING, NamedTuple

from sayso.article.dates import written
from sayso.article.layout import Layout, Line
from sayso.article.names import read_names
from sayso.article.repeats import same
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.values import PartKind

# Line ends of all systems; a form feed parts pages of old wire copy.
LINE = re.compile(r"[^\r\n\f]+")
# Style books of the trade keep headlines under a hundred characters; twice that leaves room for two-deckers.
HEADLINE = 200
HEADLINE_GROUP = 2
# A dek is a sentence or three.
DEK = 400
# A teaser may stand between two copies of the headline, with section, date and the like: few lines.
TEASER_LINES = 6
BYLINE = 160
# Name, rank, outlet, place and date, each on a line; none is longer than a narrow column.
HEADER_ROWS = 5
SHORT = 60
FULL_STOP = (".", "。", "…", "։", "।", "۔", ":", ";", ",")
# A heading mark, or marks of quotation (nested ones too), at the beginning of a Markdown line.
HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+")
QUOTE = re.compile(r"(?:[ ]{0,3}>[ \t]?){1,12}")
RULE = re.compile(r"[ \t]{0,3}(?:[-*_=~][ \t]{0,3}){3,80}$")
HEADING_END = re.compile(r"[ \t]#{1,20}[ \t]*$")
# Wrapped text has short lines: mail, wire copy and terminals break them at 65 to 80 characters, printers at 132.
WIDEST_COLUMN = 132
# One line in ten may be longer in wrapped text: an address, a table.
FEW_LONG = 0.9
BYTE_ORDER_MARK = "\ufeff"
EMPHASIS = "*_"


class Row(NamedTuple):
    """One line that holds something: its span without marks and white space, and what its marks say.

    `group` counts the stretches between blank lines; `level` is 1..6 for a Markdown heading.
    """

    span: Span
    group: int
    level: int = 0
    quoted: bool = False


# Rows and lines of what a tuple holds already, made without a step of Python's own.
_row, _line = partial(tuple.__new__, Row), partial(tuple.__new__, Line)


def read_plain(text: str, *, markdown: bool = False) -> Layout:
    """Return the layout of a text: paragraphs at blank lines, at every line end where lines are not wrapped.

    A text without blank lines, or with lines that are longer than any column, is not
    wrapped; in Markdown only blank lines part paragraphs. The first line is a
    headline where it is short, has no full stop and stands apart; lines between it
    and a repetition of it are teasers; a line under a headline in one group is a
    dek. Where the layout does not tell, a line is body.
    """
    rows = _rows(text, markdown=markdown)
    apart = bool(rows) and rows[0].group != rows[-1].group
    roles = _roles(text, rows, apart=apart)
    if apart and (markdown or _is_wrapped(rows)):
        return Layout(text, tuple(_joined(rows, roles)))
    spans, _, _, quoted = zip(*rows, strict=True) if rows else ((), (), (), ())
    kinds = ["body"] * len(rows)
    for index, kind in roles.items():
        kinds[index] = kind
    return Layout(text, tuple(map(_line, zip(kinds, spans, quoted, strict=True))))


def _rows(text: str, *, markdown: bool) -> list[Row]:
    if not markdown and (rows := _clean_rows(text)) is not None:
        return rows
    rows = []
    group, last = 0, 0
    for start, end in _line_bounds(text):
        row = _markdown_row(text, (start, end)) if markdown else _bare_row(text, (start, end))
        if row is None:
            continue
        if _is_gap(text[last:start]):
            group += 1
        last = end
        rows.append(Row(row.span, group, row.level, row.quoted))
    return rows


def _clean_rows(text: str) -> list[Row] | None:
    """Return the rows of a text in which no line has anything to be cut off, as in most; None for another.

    All that is done for each line is done by the interpreter's own loops, which takes a third of the time.
    """
    lines = text.split("\n")
    if BYTE_ORDER_MARK in text or "\r" in text or "\f" in text or list(map(str.strip, lines)) != lines:
        return None
    behind = accumulate(map((1).__add__, map(len, lines)))
    kept = zip(compress(behind, lines), map(len, filter(None, lines)), strict=True)
    spans = [Span(end - size - 1, end - 1) for end, size in kept]
    ends = [0, *[span.end for span in spans]]
    groups = accumulate([span.start - end > 1 for span, end in zip(spans, ends, strict=False)])
    levels, quoted = repeat(0), repeat(object=False)
    return list(map(_row, zip(spans, groups, levels, quoted, strict=False)))


def _line_bounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each line that is not empty begins and ends."""
    return (match.span() for match in LINE.finditer(text))


def _is_gap(between: str) -> bool:
    if between in ("\n\n", "\n", ""):
        return between == "\n\n"
    return len(between.replace("\r\n", "\n").splitlines()) > 1 or "\f" in between


def _bare_row(text: str, bounds: tuple[int, int]) -> Row | None:
    start, end = bounds
    while start < end and (text[start].isspace() or text[start] == BYTE_ORDER_MARK):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Row(Span(start, end), 0) if start < end else None


def _is_wrapped(rows: Sequence[Row]) -> bool:
    """Say whether lines may end within a paragraph: most of them fit into a column."""
    lengths = sorted([span.end - span.start for span, *_ in rows])
    return not lengths or lengths[int(FEW_LONG * (len(lengths) - 1))] <= WIDEST_COLUMN


def _markdown_row(text: str, bounds: tuple[int, int]) -> Row | None:
    start, end = bounds
    if RULE.match(text, start, end):
        return None
    quote = QUOTE.match(text, start, end)
    start = quote.end() if quote else start
    heading = HEADING.match(text, start, end)
    if heading:
        closing = HEADING_END.search(text, heading.end(), end) if text[end - 1] in "# \t" else None
        start, end = heading.end(), closing.start() if closing else end
    row = _bare_row(text, (start, end))
    if row is None:
        return None
    return Row(_without_emphasis(text, row.span), 0, len(heading[1]) if heading else 0, quote is not None)


def _without_emphasis(text: str, span: Span) -> Span:
    """Return the span of a line without the stars that set all of it in bold or italics."""
    start, end = span.start, span.end
    while start + 1 < end - 1 and text[start] in EMPHASIS and text[end - 1] == text[start]:
        start, end = start + 1, end - 1
    marks = text[start:end].count("*") + text[start:end].count("_")
    return Span(start, end) if marks == 0 else span


def _roles(text: str, rows: Sequence[Row], *, apart: bool) -> dict[int, PartKind]:
    """Return the role of each row that is not body."""
    roles: dict[int, PartKind] = {}
    if not rows or not _is_headline(text, rows, apart=apart):
        at = 0
    else:
        roles[0] = "headline"
        at = _after_headline(text, rows, roles)
    _header(text, rows, roles, at)
    for index in range(max(at, len(rows) - 3), len(rows)):
        if index not in roles and _is_byline(text, rows[index]):
            roles[index] = "byline"
    return roles


def _is_headline(text: str, rows: Sequence[Row], *, apart: bool) -> bool:
    first = rows[0]
    words = first.span.of(text)
    if first.level:
        return True
    if first.quoted or len(words) > HEADLINE or words.endswith(FULL_STOP) or len(rows) == 1 or _is_byline(text, first):
        return False
    if not apart:
        # One line after the other: a headline is clearly shorter than the paragraph under it.
        return 2 * len(words) < len(rows[1].span.of(text)) or rows[1].span.of(text).endswith(FULL_STOP)
    # Alone above a blank line, or with a dek and no more: a group of three lines is a wrapped paragraph or a list.
    return sum(row.group == first.group for row in rows[:4]) <= HEADLINE_GROUP


def _after_headline(text: str, rows: Sequence[Row], roles: dict[int, PartKind]) -> int:
    """Give teaser, second headline and dek their roles; return where the rest begins."""
    headline = rows[0].span.of(text)
    until = min(len(rows), 1 + TEASER_LINES)
    again = next((index for index in range(1, until) if _repeats(text, rows[index], headline)), None)
    if again is None:
        return _dek(text, rows, roles, 1, rows[0])
    roles |= dict.fromkeys(range(1, again), "teaser")
    roles[again] = "headline"
    return _dek(text, rows, roles, again + 1, rows[again])


def _repeats(text: str, row: Row, headline: str) -> bool:
    """Say whether a line says what the headline says: at a like length, since hardly a word may be more."""
    length = row.span.end - row.span.start
    return len(headline) <= 2 * length and length <= 2 * len(headline) and same(row.span.of(text), headline)


def _dek(text: str, rows: Sequence[Row], roles: dict[int, PartKind], at: int, above: Row) -> int:
    if (
        at + 1 >= len(rows)
        or len(rows[at].span.of(text)) > DEK
        or _is_byline(text, rows[at])
        or _is_date(text, rows[at])
    ):
        return at
    row = rows[at]
    beside = row.group == above.group and rows[at + 1].group != row.group
    announced = row.level > 1 or (not row.span.of(text).endswith(FULL_STOP) and _announces(text, rows, at))
    if beside or announced:
        roles[at] = "dek"
        return at + 1
    return at


def _announces(text: str, rows: Sequence[Row], at: int) -> bool:
    """Say whether a line without a full stop is alone and what follows it is byline, date or a longer paragraph."""
    row, later = rows[at], rows[at + 1]
    if later.group == row.group or rows[at - 1].group == row.group:
        return False
    if row.span.of(text).endswith(("?", "!", "”", '"', "»")):
        return False
    return _is_byline(text, later) or _is_date(text, later) or len(later.span.of(text)) > len(row.span.of(text))


def _header(text: str, rows: Sequence[Row], roles: dict[int, PartKind], at: int) -> None:
    """Find the bylines and what follows a dek above the first paragraph."""
    for index in range(at, min(len(rows) - 1, at + HEADER_ROWS)):
        row = rows[index]
        beside = index > at and roles.get(index - 1) == "byline" and row.group == rows[index - 1].group
        if _is_byline(text, row) or _is_date(text, row) or (beside and _is_short(text, row)):
            roles[index] = "byline"
        else:
            return


def _is_short(text: str, row: Row) -> bool:
    """Say whether a line beside a byline belongs to it: an outlet, a place, a rank."""
    return len(row.span.of(text)) <= SHORT and not row.span.of(text).endswith(FULL_STOP)


def _is_byline(text: str, row: Row) -> bool:
    span = row.span
    if span.end - span.start > BYLINE or text[span.end - 1] in '.!?”"':
        return False
    named = read_names(span.of(text), marked=False)
    return bool(named.people or named.outlets)


def _is_date(text: str, row: Row) -> bool:
    """Say whether a line is a date with little else."""
    words = row.span.of(text)
    return len(words) <= BYLINE / 2 and written(words) is not None and not words.endswith(".")


def _joined(rows: Sequence[Row], roles: dict[int, PartKind]) -> Iterator[Line]:
    """Join the rows of one paragraph of wrapped text; a row with a role of its own is a line of its own."""
    open_line: Line | None = None
    last: Row | None = None
    for index, row in enumerate(rows):
        kind = roles.get(index, "body")
        joins = kind == "body" and last is not None and last.group == row.group and not row.level
        if open_line is not None and joins and open_line.kind == "body" and not (last and last.level):
            open_line = Line("body", Span(open_line.span.start, row.span.end), open_line.set_off and row.quoted)
        else:
            if open_line is not None:
                yield open_line
            open_line = Line(kind, row.span, row.quoted)
        last = row
    if open_line is not None:
        yield open_line

"""Quotation marks of every style, paired; a missing partner is repaired where it is missing.

What it does not do: decide whether a quotation is a statement, a title or a scare
quote (`spoken` does), or look at cues and sources.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.marks import (
    CLOSERS,
    DOUBTFUL,
    FAMILY,
    MARK,
    Family,
    Mark,
    is_stray_closer,
    marks_in,
    may_end,
    opens,
    places,
    reopens,
    single_closes,
    without_inches,
)
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


# Marks deeper than this are kept as text: no news sentence quotes more than three levels.
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Quotation:
    """One pair of quotation marks and what stands between them.

    `span` includes the marks, `inner` does not. `depth` is 0 for an outermost
    quotation. `opened`/`closed` are False where that mark is missing and the border
    was inferred. `continues` is the index of the quotation in an earlier paragraph
    that this one carries on (a running quotation), None otherwise.
    """

    span: Span
    inner: Span
    family: Family
    depth: int
    opened: bool = True
    closed: bool = True
    continues: int | None = None


def outermost(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """Return the spans of the outermost quotations, as `quotations` finds them, in less time where they are evident."""
    found = _evident(text, paragraphs)
    return [each.span for each in quotations(text, paragraphs) if not each.depth] if found is None else found


def _evident(text: str, paragraphs: Sequence[Span]) -> list[Span] | None:
    """Return the quotations where “ and ” take turns and other marks are mere apostrophes, None where it is not so.

    These two always open and always close; an apostrophe between letters does neither.
    """
    if any(sign in text for sign in DOUBTFUL):
        return None
    if not all(text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum() for at in places(text, "'", "’")):
        return None
    opening, closing = list(places(text, "“")), list(places(text, "”"))
    if len(opening) != len(closing):
        return None
    starts = [paragraph.start for paragraph in paragraphs]
    last = -1
    for start, end in zip(opening, closing, strict=True):
        within = bisect_right(starts, start) - 1
        if not last < start < end or within < 0 or end >= paragraphs[within].end:
            return None
        last = end
    return [Span(start, end + 1) for start, end in zip(opening, closing, strict=True)]


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return every quotation of the paragraphs, in order of their first character.

    Each paragraph is read by itself, so an odd mark can't spoil the next one; a
    quotation left open at a paragraph's end runs on only if the next paragraph
    opens with the same mark.
    """
    found: list[Quotation] = []
    running: int | None = None
    for number, (paragraph, marks) in enumerate(zip(paragraphs, marks_in(text, paragraphs), strict=True)):
        if not marks:
            running = None  # most paragraphs; nothing in them can carry a quotation on
            continue
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        here = _paragraph(text, paragraph, marks, following, runs_on=running is not None)
        if running is not None and here and here[0].span.start == _lead(text, paragraph):
            here[0] = replace(here[0], continues=running)
        end = _trimmed(text, paragraph.start, paragraph.end)
        running = None
        for quotation in here:
            open_end = quotation.depth == 0 and not quotation.closed and quotation.span.end == end
            if open_end and _runs_on(text, quotation.span.start, following):
                running = len(found)
            found.append(quotation)
    return tuple(found)


def _paragraph(
    text: str, paragraph: Span, marks: list[Mark], following: Span | None, *, runs_on: bool
) -> list[Quotation]:
    if (plain := _plain_pairs(marks)) is not None:
        return plain
    marks = without_inches(text, paragraph, marks)
    ahead = Counter(mark.text for mark in marks)
    stack: list[Mark] = []
    found: list[Quotation] = []
    last_single = max(
        (m.start for m in marks if FAMILY[m.text] == "single" and may_end(text, m, paragraph)), default=-1
    )
    for mark in marks:
        ahead[mark.text] -= 1
        place = _closes(text, mark, stack, paragraph, last_single)
        if place is not None:
            opener = stack[place]
            del stack[place:]
            found.append(_pair(opener, mark, place))
        elif opens(text, mark, stack, paragraph):
            if not _all_close(stack, mark, ahead):
                found.extend(_abandoned(text, stack, mark))
            if len(stack) < DEEPEST:
                stack.append(mark)
        elif is_stray_closer(text, mark, stack, paragraph):
            # Found quotations end in the order of finding, so the last one ends furthest on.
            floor = max([paragraph.start, *(q.span.end for q in found[-1:]), *(m.end for m in stack[-1:])])
            found.append(_without_opener(text, mark, floor))
    carried = _lead(text, paragraph) if runs_on else None
    found.extend(_left_open(text, stack, paragraph, following, carried))
    return _nested_depths(found)


def _plain_pairs(marks: Sequence[Mark]) -> list[Quotation] | None:
    """Return the pairs where the marks are “ and ” by turns and nothing else, None where they are not.

    These two always open and always close, so nothing of what stands around them decides.
    """
    if not _are_plain(marks):
        return None
    return [_pair(*pair, 0) for pair in zip(marks[::2], marks[1::2], strict=True)]


def _are_plain(marks: Sequence[Mark]) -> bool:
    return "".join([mark.text for mark in marks]) == "“”" * (len(marks) // 2)


def _all_close(stack: Sequence[Mark], mark: Mark, ahead: Mapping[str, int]) -> bool:
    """Say whether enough closing marks follow for this opener and those like it that are open: « a « b » c »."""
    if mark.text in CLOSERS[mark.text] or FAMILY[mark.text] == "single":
        return False
    openers = 1 + sum(other.text == mark.text for other in stack) + ahead[mark.text]
    return openers <= sum(ahead[closer] for closer in CLOSERS[mark.text])


def _abandoned(text: str, stack: list[Mark], mark: Mark) -> list[Quotation]:
    """Take from the stack what lost its partner: nobody opens a quotation with a mark that is open already.

    A single mark without a partner was an apostrophe.
    """
    place = next((place for place, open_mark in enumerate(stack) if open_mark.text == mark.text), None)
    if place is None:
        return []
    opener = stack[place]
    del stack[place:]
    family = FAMILY[mark.text]
    end = _trimmed(text, opener.end, mark.start)
    if family == "single" or end == opener.end:
        return []
    return [Quotation(Span(opener.start, end), Span(opener.end, end), family, place, closed=False)]


def _nested_depths(found: list[Quotation]) -> list[Quotation]:
    """Count each quotation's depth from what really holds it: an opener that was dropped must not count."""
    ordered = sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))
    holding: list[Span] = []
    result = []
    for quotation in ordered:
        while holding and holding[-1].end <= quotation.span.start:
            holding.pop()
        depth = len(holding)
        result.append(quotation if quotation.depth == depth else replace(quotation, depth=depth))
        holding.append(quotation.span)
    return result


def _pair(opener: Mark, closer: Mark, depth: int) -> Quotation:
    return Quotation(Span(opener.start, closer.end), Span(opener.end, closer.start), FAMILY[opener.text], depth)


def _closes(text: str, mark: Mark, stack: list[Mark], paragraph: Span, last_single: int) -> int | None:
    """Return the place in the stack of the opener that this mark closes, None where it closes nothing."""
    if FAMILY[mark.text] == "single" and not single_closes(text, mark, paragraph, last_single):
        return None
    for place in range(len(stack) - 1, -1, -1):
        if mark.text in CLOSERS[stack[place].text]:
            return None if reopens(text, mark, stack[place], paragraph) else place
    return None


def _without_opener(text: str, mark: Mark, floor: int) -> Quotation:
    """Infer the missing opener: the start of the sentence that the mark ends, not before `floor`."""
    stop = max(text.rfind(sign, floor, mark.start - 1) for sign in (". ", "? ", "! "))
    start = floor if stop < 0 else stop + 2
    while start < mark.start and text[start].isspace():
        start += 1
    return Quotation(Span(start, mark.end), Span(start, mark.start), FAMILY[mark.text], 0, opened=False)


def _left_open(
    text: str, stack: list[Mark], paragraph: Span, following: Span | None, carried: int | None
) -> list[Quotation]:
    """Close what is still open at the paragraph's end; a single mark without partner was an apostrophe after all.

    `carried` is where a mark stands that carries on a quotation of the paragraph before.
    """
    found: list[Quotation] = []
    for depth, mark in enumerate(stack):
        family = FAMILY[mark.text]
        if family == "single" and mark.start != carried and not _runs_on(text, mark.start, following):
            continue
        later = (other.start for other in stack[depth + 1 :] if FAMILY[other.text] == family)
        holding = (quotation.span.end for quotation in found if quotation.span.end > mark.start)
        end = _trimmed(text, mark.end, min((*later, *holding), default=paragraph.end))
        if end > mark.end:
            found.append(Quotation(Span(mark.start, end), Span(mark.end, end), family, depth, closed=False))
    return found


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _lead(text: str, paragraph: Span) -> int:
    """Return the place of a paragraph's first visible character, its end where it has none."""
    start = paragraph.start
    while start < paragraph.end and text[start].isspace():
        start += 1
    return start


def _runs_on(text: str, opener: int, following: Span | None) -> bool:
    """Say whether the next paragraph opens with the very mark at `opener`; another style is another quotation."""
    if following is None or following.start >= following.end:
        return False
    mine, match = MARK.match(text, opener), MARK.match(text, _lead(text, following), following.end)
    return mine is not None and match is not None and mine[0] == match[0]

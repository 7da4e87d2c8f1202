"""Where the sentence around a place begins and ends, without looking further than a credit reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.article.naming import OPENERS
from sayso.article.words import words

if TYPE_CHECKING:
    from sayso.values import Span

# What one credit may span: a long sentence with licence and links.
MAX_CREDIT = 400
ENDS = frozenset(".!?…。！？؟।")
CLOSERS = ")]}）】］\"'”“»*_"


def sentence_start(text: str, line: Span, at: int) -> int:
    """Return where the sentence that holds `at` begins, at most MAX_CREDIT characters before."""
    low = max(line.start, at - MAX_CREDIT)
    for place in range(at - 1, low, -1):
        if text[place] == "\n" or (
            text[place - 1] in ENDS and text[place].isspace() and not _is_initial(text, place - 1)
        ):
            return lskip(text, place, at)
    return lskip(text, low, at)


def _is_initial(text: str, stop: int) -> bool:
    """Say whether the full stop at `stop` ends an initial or a short title ("A. Onym", "Dr. Onym") and no sentence."""
    word = text[max(0, stop - 5) : stop].split()
    return bool(word) and text[stop] == "." and (len(word[-1]) == 1 or word[-1].lower() in words("byline", "titles"))


def lskip(text: str, at: int, end: int) -> int:
    """Return the place of the first character from `at` on that is no opening mark and no space."""
    while at < end and text[at] in OPENERS + "\n\r":
        at += 1
    return at


def rstrip(text: str, end: int, start: int) -> int:
    """Return the end of a stretch without the white space before `end`."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def sentence_end(text: str, at: int, line_end: int) -> int:
    """Return where the sentence that holds `at` ends, its closing marks included, at most MAX_CREDIT characters on."""
    limit = min(line_end, at + MAX_CREDIT)
    for place in range(at, limit):
        if text[place] == "\n":
            return place
        if text[place] in ENDS and (place + 1 >= line_end or text[place + 1].isspace() or text[place + 1] in CLOSERS):
            end = place + 1
            while end < line_end and text[end] in CLOSERS:
                end += 1
            return end
    return limit


def ends_sentence(text: str, line: Span, at: int) -> bool:
    """Say whether what stands before `at` in a line ends a sentence or a quotation."""
    before = text[line.start : at].rstrip(" \u00a0(-–—―")
    return bool(before) and (before[-1] in ENDS or before[-1] in '”"»’')

"""Flatten mark-up that is nested deeper than a parser follows, in one pass over the characters.

libxml2 stops at 256 open elements and drops the rest of the page; tree walks
that recurse lose their stack. The scan keeps the stack of open elements as
libxml2 does and, past the limit, leaves out the tags and keeps the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from sayso.document.tables import CLOSED_BY, FRAME, INLINE, OPTIONAL_END, RANKS, RAW, VOID

# libxml2 nests a second <body>. Joined pages have two, hostile ones many.
FRAMES_ENOUGH = 6
PLAIN_RANK = 100
# How far the quick count looks up: a <picture> has some five <source>, a table row ends three elements.
UNCLOSED_MOST = 10
NAMES = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,63})")
BEFORE_QUOTE = re.compile(r"[^>\"']*")
RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}
BREAK = "<br>"


@dataclass(frozen=True, slots=True)
class Flat:
    """Mark-up that nests no deeper than asked, and what a reader should know about how it came to that."""

    text: str
    warnings: tuple[str, ...] = ()


def flatten(markup: str, limit: int) -> Flat:
    """Return `markup` unchanged where it nests up to `limit` elements, else with the deeper tags left out.

    All text stays; the tag of a block becomes a `<br>`, an inline tag nothing.
    Takes time linear in the length. Doing it twice changes nothing more.
    """
    if markup.count("<") - markup.count("</") <= limit or surely_shallow(markup, limit):
        return Flat(markup)
    scan = _Scan(markup, limit)
    scan.run()
    if not scan.left_out:
        return Flat(markup)
    said = f"mark-up nested deeper than {limit} elements (SAYSO_MAX_MARKUP_DEPTH): {scan.left_out} tags left out"
    return Flat("".join(scan.pieces), (said,))


def surely_shallow(markup: str, limit: int) -> bool:
    """Say whether a quick count that can only be too high stays within `limit`; it settles nearly every real page."""
    stack: list[str] = []
    for slash, name in NAMES.findall(markup):
        if slash:
            if stack and stack[-1] == name:
                stack.pop()
            else:
                _close_unclosed(stack, name)
        elif name not in VOID:
            stack.append(name)
            if len(stack) > limit:
                return False
    return True


def _close_unclosed(stack: list[str], name: str) -> None:
    """Take off the innermost elements up to `name` where they are such as often lack an end tag."""
    rank = RANKS.get(name, PLAIN_RANK)
    for depth in range(1, min(UNCLOSED_MOST, len(stack) + 1)):
        inner = stack[-depth]
        if inner == name:
            del stack[-depth:]
            return
        if inner not in OPTIONAL_END or RANKS.get(inner, PLAIN_RANK) > rank:
            return


@dataclass(slots=True)
class _Open:
    """The open elements: a stack that also knows where each name stands in it."""

    names: list[str] = field(default_factory=list)
    places: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def push(self, name: str) -> None:
        closed = CLOSED_BY.get(name, frozenset())
        while self.names and self.names[-1] in closed:
            self.pop()
        self.places[name].append(len(self.names))
        self.names.append(name)

    def pop(self) -> None:
        self.places[self.names.pop()].pop()

    def close(self, name: str) -> None:
        if not self.places[name]:
            return
        place, rank = self.places[name][-1], RANKS.get(name, PLAIN_RANK)
        if any(places[-1] > place for other, its in RANKS.items() if its > rank and (places := self.places[other])):
            return
        while len(self.names) > place:
            self.pop()


class _Scan:
    """One pass over the mark-up; `pieces` is the result, `left_out` the number of tags it lacks."""

    def __init__(self, markup: str, limit: int) -> None:
        self.pieces: list[str] = []
        self.left_out = 0
        self._markup = markup
        self._limit = limit
        self._open = _Open()
        self._over: defaultdict[str, int] = defaultdict(int)
        self._kept = 0
        self._frames = 0
        self._unclosed: set[str] = set()

    def run(self) -> None:
        place = 0
        while (start := self._markup.find("<", place)) >= 0:
            place = self._behind_comment(start) or self._behind_tag(start)
        self.pieces.append(self._markup[self._kept :])

    def _behind_comment(self, start: int) -> int:
        if not self._markup.startswith("<!--", start):
            return 0
        return self._find("-->", start + 4) + 3

    def _behind_tag(self, start: int) -> int:
        tag = NAMES.match(self._markup, start)
        if not tag:
            return start + 1
        name, end = tag[2].lower(), self._tag_end(tag.end())
        if name in FRAME:
            self._frame_tag(name, start, end)
        elif self._markup[end - 2] == "/":
            return end
        elif tag[1]:
            self._end_tag(name, start, end)
        elif name in RAW:
            return self._behind_raw(name, end)
        elif name not in VOID:
            self._start_tag(name, start, end)
        return end

    def _frame_tag(self, name: str, start: int, end: int) -> None:
        self._frames += 1
        if self._frames > FRAMES_ENOUGH:
            self._leave_out(name, start, end)

    def _start_tag(self, name: str, start: int, end: int) -> None:
        if len(self._open.names) < self._limit:
            self._over.clear()
            self._open.push(name)
        else:
            self._over[name] += 1
            self._leave_out(name, start, end)

    def _end_tag(self, name: str, start: int, end: int) -> None:
        if self._over[name] and len(self._open.names) >= self._limit:
            self._over[name] -= 1
            self._leave_out(name, start, end)
        else:
            self._open.close(name)

    def _leave_out(self, name: str, start: int, end: int) -> None:
        before = self._markup[self._kept : start]
        if before:
            self.pieces.append(before)
        if name not in INLINE and not (self.pieces and self.pieces[-1] == BREAK):
            self.pieces.append(BREAK)
        self._kept = end
        self.left_out += 1

    def _behind_raw(self, name: str, place: int) -> int:
        if name in self._unclosed:
            return place
        found = RAW_END[name].search(self._markup, place)
        if found:
            return self._tag_end(found.end())
        self._unclosed.add(name)
        return place

    def _tag_end(self, place: int) -> int:
        """Return where the tag ends, past any ">" in a quoted attribute."""
        while True:
            stop = BEFORE_QUOTE.match(self._markup, place)
            place = stop.end() if stop else place
            mark = self._markup[place : place + 1]
            if mark in (">", ""):
                return place + len(mark)
            value = self._markup[place - 1] == "="
            place += 1
            if value and (closing := self._find(mark, place)) < len(self._markup):
                place = closing + 1

    def _find(self, mark: str, place: int) -> int:
        """Return where `mark` stands next, or the end; what is nowhere is not searched for twice."""
        if mark in self._unclosed:
            return len(self._markup)
        found = self._markup.find(mark, place)
        if found < 0:
            self._unclosed.add(mark)
            return len(self._markup)
        return found

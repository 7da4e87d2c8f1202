r"""Read the marked text of a story: strip the marks, keep where they stood.

A mark is `{TAG TAG ...|body}`; marks nest. A backslash makes the next character
plain: no mark, and no quotation mark either. A line that starts with `# ` is the
headline, `## ` the dek; the sign is stripped. Offsets are counted while the plain
text is built, so nothing is ever searched for. What the tags mean is none of this
module's business, beyond their shape.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

TAG = re.compile(r"([a-z])((?:[0-9]{1,3}[a-z]?)(?:,[0-9]{1,3}[a-z]?){0,40})?(?:=(\S{1,120}))?")
# A mark's tags fit on a line; a longer run means that a brace was meant as text.
LONGEST_TAGS = 300
HEADINGS: tuple[tuple[str, Literal["headline", "dek"]], ...] = (("## ", "dek"), ("# ", "headline"))


class StoryError(Exception):
    """A story file that can't be compiled: which file, which line, what is wrong."""

    def __init__(self, path: str, line: int, what: str) -> None:
        super().__init__(f"{path}:{line}: {what}")
        self.path = path
        self.line = line
        self.what = what


@dataclass(frozen=True, slots=True)
class Mark:
    """One tag over one stretch of plain text; a brace with three tags gives three marks."""

    tag: str
    ids: tuple[str, ...]
    value: str | None
    start: int
    end: int
    line: int

    def holds(self, other: Mark) -> bool:
        """Say whether `other` lies wholly inside this mark."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Marked:
    """The plain text, its marks in order of their starts, and the positions of escaped characters.

    `lines` holds the file's line number of each line of the plain text.
    """

    text: str
    marks: tuple[Mark, ...]
    plain: frozenset[int]
    lines: tuple[int, ...]

    def line_at(self, offset: int) -> int:
        """Return the line of the file on which the character at `offset` stands."""
        return self.lines[self.text.count("\n", 0, offset)]


@dataclass(slots=True)
class _Open:
    """A brace not yet closed."""

    tags: list[tuple[str, tuple[str, ...], str | None]]
    start: int
    line: int


@dataclass(slots=True)
class _Reader:
    """The state of one pass; lives no longer than `read_marks`."""

    path: str
    source: str
    line: int
    at: int = 0
    out: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    plain: set[int] = field(default_factory=set)
    lines: list[int] = field(default_factory=list)

    def fail(self, what: str) -> StoryError:
        return StoryError(self.path, self.line, what)

    def put(self, character: str) -> None:
        self.out.append(character)
        self.at += 1


def read_marks(source: str, *, path: str = "story", first_line: int = 1) -> Marked:
    """Return the plain text of `source` and its marks; raise StoryError where they don't close or have no shape."""
    reader = _Reader(path, source, first_line)
    reader.lines.append(first_line)
    position = _heading(reader, 0)
    while position < len(source):
        position = _step(reader, position)
    if reader.stack:
        raise StoryError(path, reader.stack[-1].line, "a mark is opened here and never closed")
    _end_headings(reader)
    marks = tuple(sorted(reader.marks, key=lambda mark: (mark.start, -mark.end)))
    return Marked("".join(reader.out), marks, frozenset(reader.plain), tuple(reader.lines))


def _step(reader: _Reader, position: int) -> int:
    """Take one character, escape or mark; return the position after it."""
    character = reader.source[position]
    if character == "\\":
        if reader.source[position + 1 : position + 2] in {"", "\n"}:
            raise reader.fail("a backslash at the end of a line escapes nothing")
        reader.plain.add(reader.at)
        reader.put(reader.source[position + 1])
        return position + 2
    if character == "{":
        return _open(reader, position)
    if character == "}":
        _close(reader)
        return position + 1
    reader.put(character)
    if character == "\n":
        return _newline(reader, position + 1)
    return position + 1


def _newline(reader: _Reader, position: int) -> int:
    if len(reader.stack) > 1 and any(mark.tags[0][2] in {"headline", "dek"} for mark in reader.stack[:-1]):
        raise reader.fail("a mark opened in the headline must be closed in it")
    reader.line += 1
    reader.lines.append(reader.line)
    _end_headings(reader)
    return _heading(reader, position)


def _heading(reader: _Reader, position: int) -> int:
    """Open a part where a line starts with the sign of a headline or a dek."""
    for sign, part in HEADINGS:
        if reader.source.startswith(sign, position):
            reader.stack.append(_Open([("p", (), part)], reader.at, reader.line))
            return position + len(sign)
    return position


def _end_headings(reader: _Reader) -> None:
    """Close the headline or dek that ended with the last line."""
    while reader.stack and reader.stack[-1].tags[0][2] in {"headline", "dek"}:
        opened = reader.stack.pop()
        end = reader.at - 1 if reader.out and reader.out[-1] == "\n" else reader.at
        if end <= opened.start:
            raise StoryError(reader.path, opened.line, "a headline has no words")
        reader.marks.append(Mark("p", (), opened.tags[0][2], opened.start, end, opened.line))


def _open(reader: _Reader, position: int) -> int:
    bar = reader.source.find("|", position, position + LONGEST_TAGS)
    words = reader.source[position + 1 : bar].split(" ") if bar > 0 else []
    tags = [TAG.fullmatch(word) for word in words]
    if not tags or not all(tags):
        raise reader.fail(f"not a mark: {reader.source[position : position + 30]!r} (write \\{{ for a brace)")
    read = [(tag[1], tuple(tag[2].split(",")) if tag[2] else (), tag[3]) for tag in tags if tag]
    reader.stack.append(_Open(read, reader.at, reader.line))
    return bar + 1


def _close(reader: _Reader) -> None:
    if not reader.stack or reader.stack[-1].tags[0][2] in {"headline", "dek"}:
        raise reader.fail("a brace closes nothing (write \\} for a brace)")
    opened = reader.stack.pop()
    body = "".join(reader.out[opened.start :])
    if not body or body != body.strip():
        raise reader.fail(f"a mark is empty or has a space at its edge: {body!r}")
    for tag, ids, value in opened.tags:
        reader.marks.append(Mark(tag, ids, value, opened.start, reader.at, opened.line))

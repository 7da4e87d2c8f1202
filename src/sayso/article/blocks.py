"""The shown text of a page as blocks in reading order, each with what the mark-up says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sayso.article.marks import NONE, heading_of, is_author, own_marks
from sayso.article.words import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# HTML's own notion of white space: what a browser collapses. NBSP and the like stay as they are.
SPACE = re.compile(r"[ \t\n\r\f]+")
NEVER_SHOWN = frozenset(table("marks")["tags"]["never_shown"])
BLOCK = frozenset(table("marks")["tags"]["block"])
SENTENCE_END = (".", "!", "?", "…", "。", "։", "।", '."', '!"', '?"', ".”", "!”", "?”", ".»", ")")
# Lines of old wire pages are wrapped at 60 to 80 characters; headline, byline and place are shorter mostly.
SHORT_LINE = 60
# Elements that hold one paragraph: a line break inside one is a wrapped line, a verse or an address.
WRAPPING = frozenset(["p", "li", "blockquote", "address", "pre", "dd", "h1", "h2", "h3", "h4", "h5", "h6"])
# Headline, dek, byline, agency, date: so many short lines may stand at the beginning of a block.
EARLY_LINES = 6
# The name of an agency as a picture's text alternative is short; longer ones describe photographs.
MAX_LOGO = 40


@dataclass(frozen=True, slots=True)
class Block:
    r"""One stretch of shown text that no block border runs through.

    `text` has white space collapsed as a browser shows it, `\n` for a line break.
    `marks` are the words of marks.toml and the sectioning elements that hold for it
    (its ancestors', and for byline, date, dek and credit also inline elements
    inside). `tag` is the nearest block element, `home` the number of that
    element's block parent (blocks with one home are siblings), `linked` the number of
    characters inside links, `order` its place; `house` is the parent of `home`.
    """

    order: int
    text: str
    tag: str
    marks: frozenset[str]
    home: int
    house: int
    linked: int


@dataclass(frozen=True, slots=True)
class Time:
    """A `time` element or a microdata date: what it says, and the block it stands in or before."""

    value: str
    shown: str
    order: int
    marks: frozenset[str]
    declared: bool


@dataclass(frozen=True, slots=True)
class Author:
    """An element that the mark-up calls the author (`rel=author`, microdata): its text, and its block."""

    text: str
    order: int
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands for a word: its text alternative, and the block before which it stands."""

    text: str
    order: int
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks, times, authors and logos of a page in reading order."""

    blocks: tuple[Block, ...]
    times: tuple[Time, ...]
    authors: tuple[Author, ...]
    logos: tuple[Logo, ...]


def read_page(tree: HtmlElement) -> Page:
    """Return the blocks of a page: what a reader sees, in the order of the mark-up.

    Scripts, styles, hidden elements and form fields are left out; navigation,
    comments and the like stay, marked as what they are. The tree is at most a few
    hundred levels deep (see markup.parse), so the walk may recurse.
    """
    walk = _Walk()
    walk.element(tree, NONE, 0, pre=False)
    walk.flush()
    return Page(tuple(walk.blocks), tuple(walk.times), tuple(walk.authors), tuple(walk.logos))


@dataclass(slots=True)
class _Walk:
    """The state of one walk over one page; it lives as long as read_page runs."""

    blocks: list[Block] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    authors: list[Author] = field(default_factory=list)
    logos: list[Logo] = field(default_factory=list)
    lines: list[tuple[str, int]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    inline: frozenset[str] = NONE
    marks: frozenset[str] = NONE
    tag: str = "body"
    opened: int = 1
    here: int = 0
    home: int = 0
    house: int = 0
    linked: int = 0

    def element(self, element: HtmlElement, marks: frozenset[str], links: int, *, pre: bool) -> None:
        """Walk one element that is shown, its text and its children, not its tail."""
        tag = element.tag
        own = own_marks(element, tag)
        if "hidden" in own:
            return
        marks = marks | own if own else marks
        if tag == "time" or element.get("itemprop") == "datePublished":
            self._time(element, marks)
        if ("byline" in own and is_author(element)) or (tag == "a" and not marks.isdisjoint(("byline", "bio"))):
            shown = SPACE.sub(" ", "".join(element.itertext())).strip()
            self.authors.append(Author(shown, len(self.blocks), marks))
        if tag in BLOCK:
            self._block(element, tag, marks, links, pre=pre or tag == "pre")
        elif tag == "br":
            self._end_line()
        elif tag == "img":
            if 1 < len(element.get("alt", "")) <= MAX_LOGO:
                self.logos.append(Logo(element.get("alt", ""), len(self.blocks), marks))
        else:
            if own:
                self.inline |= own
            # Pages set name and date side by side without a space; no date begins inside a word.
            apart = " " if tag == "time" else ""
            self.pieces.append(apart)
            self._inside(element, marks, links + (tag == "a"), pre=pre)
            self.pieces.append(apart)

    def _block(self, element: HtmlElement, tag: str, marks: frozenset[str], links: int, *, pre: bool) -> None:
        before = (self.marks, self.tag, self.home, self.house)
        self.flush()
        self.marks, self.tag = marks, heading_of(element) or tag
        # Elements are numbered as they open; lxml's own objects come and go, so their identity tells nothing.
        self.home, self.house = self.here, self.home
        above, self.here = self.here, self.opened
        self.opened += 1
        self._inside(element, marks, links, pre=pre)
        self.flush()
        self.here = above
        self.marks, self.tag, self.home, self.house = before

    def _inside(self, element: HtmlElement, marks: frozenset[str], links: int, *, pre: bool) -> None:
        if element.text:
            self._text(element.text, links, pre=pre)
        for child in element:
            if child.tag not in NEVER_SHOWN and isinstance(child.tag, str):
                self.element(child, marks, links, pre=pre)
            elif child.tag == "meta" and child.get("itemprop") == "datePublished":
                self._time(child, marks)
            if child.tail:
                self._text(child.tail, links, pre=pre)

    def _text(self, text: str, links: int, *, pre: bool) -> None:
        first, *others = text.replace("\r\n", "\n").split("\n") if pre else [text]
        self._add(first, links)
        for line in others:
            self._end_line()
            self._add(line, links)

    def _add(self, text: str, links: int) -> None:
        self.pieces.append(text)
        if links:
            self.linked += len(text)

    def _end_line(self) -> None:
        self.lines.append((SPACE.sub(" ", "".join(self.pieces)).strip(" "), self.linked))
        self.pieces.clear()
        self.linked = 0

    def _time(self, element: HtmlElement, marks: frozenset[str]) -> None:
        value = element.get("datetime") or element.get("content") or ""
        shown = SPACE.sub(" ", "".join(element.itertext())).strip()
        declared = element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
        before = SPACE.sub(" ", "".join(self.pieces)).strip()[-40:]
        self.times.append(Time(value, f"{before} {shown}".strip(), len(self.blocks), marks, declared))

    def flush(self) -> None:
        """End the block that is being gathered; empty ones leave nothing behind."""
        if self.pieces or self.lines:
            self._end_line()
            marks = self.marks | self.inline
            for text, linked in _paragraphs(self.lines, wraps=self.tag in WRAPPING):
                self.blocks.append(Block(len(self.blocks), text, self.tag, marks, self.home, self.house, linked))
            self.lines.clear()
        self.inline = NONE


def _paragraphs(lines: list[tuple[str, int]], *, wraps: bool) -> Iterator[tuple[str, int]]:
    """Yield the paragraphs between line breaks, each with the number of its characters inside links.

    Two breaks with nothing between part paragraphs, as pages without `p` do it;
    so does one break after a whole sentence, and after each of the short lines at
    the beginning of a block that is no paragraph (headline, byline and place set
    with breaks in a table's cell). Other single breaks stay: wrapped lines, verse.
    """
    paragraph: list[str] = []
    linked = early = 0
    for line, line_linked in lines:
        ends = paragraph and (paragraph[-1].endswith(SENTENCE_END) or (not wraps and early < EARLY_LINES))
        if paragraph and (not line or ends):
            yield "\n".join(paragraph), linked
            paragraph, linked = [], 0
        if line:
            # From the first long line on, the block is in the middle of its text.
            early = early + 1 if len(line) < SHORT_LINE else EARLY_LINES
            paragraph.append(line)
            linked += line_linked
    if paragraph:
        yield "\n".join(paragraph), linked

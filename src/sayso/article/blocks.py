"""The shown text of a page as blocks in reading order, each with what the mark-up says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from sayso.article.lines import Line, paragraphs
from sayso.article.marks import NONE, heading_of, is_author, own_marks
from sayso.article.words import table

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# HTML's own notion of white space: what a browser collapses. NBSP and the like stay as they are.
SPACE = re.compile(r"[ \t\n\r\f]+")
NEVER_SHOWN = frozenset(table("marks")["tags"]["never_shown"])
EMPHASIS = frozenset(table("marks")["tags"]["emphasis"])
# Elements that may stand one under the other in a box without words of its own: name, date, reading time.
STACKED = EMPHASIS | frozenset(["span", "small", "font", "time", "label"])
BLOCK = frozenset(table("marks")["tags"]["block"])
# Elements that hold one paragraph: a line break inside one is a wrapped line, a verse or an address.
WRAPPING = frozenset(["p", "li", "blockquote", "address", "pre", "dd", "h1", "h2", "h3", "h4", "h5", "h6"])
# A byline has few pieces of text; elements with more, one inside the other, would be read again and again.
MAX_PIECES = 40
# One element alone is no stack.
MIN_STACK = 2
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
    characters inside links, `order` its place; `house` is the parent of `home`, `node`
    the number of the block element itself. `stressed` says that all of it is bold or
    italic, `style` is the class of the block element.
    """

    order: int
    text: str
    tag: str
    marks: frozenset[str]
    home: int
    house: int
    linked: int
    node: int = 0
    stressed: bool = False
    style: str = ""


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
    """An element that the mark-up calls the author: its text, and its block.

    `declared` says that it does so by `rel=author`, microdata or a link in a byline, and not by a class alone.
    """

    text: str
    order: int
    marks: frozenset[str]
    declared: bool = True


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands for a word: its text alternative, and the block before which it stands."""

    text: str
    order: int
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks, times, authors and logos of a page in reading order.

    `parents` holds the number of each block element's parent (0 for the root), at the
    element's own number; `pictured` the numbers of the elements that hold a picture.
    """

    blocks: tuple[Block, ...]
    times: tuple[Time, ...]
    authors: tuple[Author, ...]
    logos: tuple[Logo, ...]
    parents: tuple[int, ...] = (0,)
    pictured: frozenset[int] = frozenset()


def read_page(tree: HtmlElement, *, hides: bool = True) -> Page:
    """Return the blocks of a page: what a reader sees, in the order of the mark-up.

    Scripts, styles, hidden elements and form fields are left out; navigation,
    comments and the like stay, marked as what they are. Without `hides`, hidden
    elements are read like others: a script may show them. The tree is at most a few
    hundred levels deep (see markup.parse), so the walk may recurse.
    """
    walk = _Walk(hides=hides)
    walk.element(tree, NONE, pre=False)
    walk.flush()
    found = (tuple(walk.blocks), tuple(walk.times), tuple(walk.authors), tuple(walk.logos))
    return Page(*found, tuple(walk.parents), frozenset(walk.pictured))


@dataclass(slots=True)
class _Walk:
    """The state of one walk over one page; it lives as long as read_page runs."""

    hides: bool
    blocks: list[Block] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    authors: list[Author] = field(default_factory=list)
    logos: list[Logo] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    parents: list[int] = field(default_factory=lambda: [0])
    pictured: set[int] = field(default_factory=set)
    pieces: list[str] = field(default_factory=list)
    inline: frozenset[str] = NONE
    marks: frozenset[str] = NONE
    tag: str = "body"
    style: str = ""
    here: int = 0
    node: int = 0
    home: int = 0
    house: int = 0
    links: int = 0
    stresses: int = 0
    linked: int = 0
    stressed: int = 0

    def element(self, element: HtmlElement, marks: frozenset[str], *, pre: bool) -> None:
        """Walk one element that is shown, its text and its children, not its tail."""
        tag = element.tag
        own = own_marks(element, tag)
        if self.hides and "hidden" in own:
            return
        marks = marks | own if own else marks
        if tag == "time" or element.get("itemprop") == "datePublished":
            self._time(element, marks)
        if ("byline" in own and is_author(element)) or (tag == "a" and not marks.isdisjoint(("byline", "bio"))):
            self._author(element, marks, declared=True)
        elif "byline" in own and tag in STACKED:
            self._author(element, marks, declared=False)
        if tag in BLOCK or ("-" in tag and self.tag not in WRAPPING):
            self._block(element, tag, marks, pre=pre or tag == "pre")
        elif tag == "br":
            self._end_line()
        elif tag == "img":
            self.pictured.add(self.here)
            if 1 < len(element.get("alt", "")) <= MAX_LOGO:
                self.logos.append(Logo(element.get("alt", ""), len(self.blocks), marks))
        else:
            if own:
                self.inline |= own
            # Pages set name and date side by side without a space; no date begins inside a word.
            apart = " " if tag == "time" else ""
            self.pieces.append(apart)
            self._inline(element, tag, marks, pre=pre)
            self.pieces.append(apart)

    def _author(self, element: HtmlElement, marks: frozenset[str], *, declared: bool) -> None:
        shown = SPACE.sub(" ", "".join(islice(element.itertext(), MAX_PIECES))).strip()
        self.authors.append(Author(shown, len(self.blocks), marks, declared))

    def _inline(self, element: HtmlElement, tag: str, marks: frozenset[str], *, pre: bool) -> None:
        links, stresses = self.links, self.stresses
        self.links += tag == "a"
        self.stresses += tag in EMPHASIS
        self._inside(element, marks, pre=pre)
        self.links, self.stresses = links, stresses

    def _block(self, element: HtmlElement, tag: str, marks: frozenset[str], *, pre: bool) -> None:
        self.flush()
        before = (self.marks, self.tag, self.style, self.node, self.home, self.house)
        self.marks, self.tag, self.style = marks, heading_of(element) or tag, element.get("class") or ""
        # Elements are numbered as they open; lxml's own objects come and go, so their identity tells nothing.
        above, self.here = self.here, len(self.parents)
        self.node, self.home, self.house = self.here, above, self.home
        self.parents.append(above)
        self._inside(element, marks, pre=pre, apart=self.tag not in WRAPPING and _is_stack(element))
        self.flush()
        self.here = above
        self.marks, self.tag, self.style, self.node, self.home, self.house = before

    def _inside(self, element: HtmlElement, marks: frozenset[str], *, pre: bool, apart: bool = False) -> None:
        if element.text:
            self._text(element.text, pre=pre)
        for child in element:
            if child.tag not in NEVER_SHOWN and isinstance(child.tag, str):
                self.element(child, marks, pre=pre)
            elif child.tag == "meta" and child.get("itemprop") == "datePublished":
                self._time(child, marks)
            if apart:
                self.flush()
            elif child.tail:
                self._text(child.tail, pre=pre)

    def _text(self, text: str, *, pre: bool) -> None:
        first, *others = text.replace("\r\n", "\n").split("\n") if pre else [text]
        self._add(first)
        for line in others:
            self._end_line()
            self._add(line)

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        if self.links:
            self.linked += len(text)
        if self.stresses:
            self.stressed += len(text)

    def _end_line(self) -> None:
        self.lines.append(Line(SPACE.sub(" ", "".join(self.pieces)).strip(" "), self.linked, self.stressed))
        self.pieces.clear()
        self.linked = self.stressed = 0

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
            marks = self.marks | self.inline if self.inline else self.marks
            place = (self.tag, marks, self.home, self.house)
            for line in paragraphs(self.lines, wraps=self.tag in WRAPPING):
                stressed = line.stressed >= len(line.text)
                block = Block(len(self.blocks), line.text, *place, line.linked, self.node, stressed, self.style)
                self.blocks.append(block)
            self.lines.clear()
        self.inline = NONE


def _is_stack(element: HtmlElement) -> bool:
    """Say whether an element holds nothing but inline elements that are set one under the other, or side by side.

    Between them stands nothing at all (two words would run together) or a line
    break of the mark-up; a space between two of them is a space between two words.
    """
    if len(element) < MIN_STACK or (element.text and not element.text.isspace()):
        return False
    last = len(element) - 1
    for index, child in enumerate(element):
        tail = child.tail or ""
        if child.tag not in STACKED or (tail and not tail.isspace()):
            return False
        if tail and "\n" not in tail and index < last:
            return False
    return True

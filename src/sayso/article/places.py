"""Where a block stands on its page: in a picture's box, in a list of other stories, or with the story."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.contributors import find_contributors
from sayso.article.credits import find_credits
from sayso.article.dates import written
from sayso.article.names import read_names
from sayso.article.words import any_of, fold, table
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sayso.article.blocks import Block, Page

# A picture's box holds its line and who took it; a story with a picture at its top holds more.
PICTURE_BLOCKS = 2
MAX_CAPTION = 300
# Headlines of other stories: from three words on, shorter than a paragraph, without a full stop.
ITEM_WORDS = 3
MAX_ITEM = 140
# Two more headlines beside a line make a list of other stories; one is a box with a title.
ITEMS = 2
# "© Ann Onym / AFP", "REUTERS/Ann Onym", "AP Photo/Ann Onym": a photographer's mark at the end of a line.
SHOT = re.compile(r"(?:©|\(c\))\s?[^\n./]{2,40}/\s?[^\n./]{2,40}\.?$|\b[A-Z]{2,10}(?: Photo)?/[A-Z][^\n/]{2,40}$")


def is_caption(page: Page, block: Block) -> bool:
    """Say whether a block is a picture's line: alone with a picture in one element, or signed by a photographer.

    A byline beside the author's portrait is none.
    """
    if not block.marks.isdisjoint(("caption", "figure")):
        return True
    if len(block.text) > MAX_CAPTION or "byline" in block.marks:
        return False
    if _photo().search(fold(block.text)) or SHOT.search(block.text):
        return True
    if block.tag == "p" or not page.pictured & {block.node, block.home}:
        return False
    return _beside_picture(page, block) and not read_names(block.text, marked=False).people


def _beside_picture(page: Page, block: Block) -> bool:
    box = block.node if block.node in page.pictured else block.home
    low, high = max(0, block.order - PICTURE_BLOCKS), block.order + PICTURE_BLOCKS + 1
    return sum(box in (one.node, one.home) for one in page.blocks[low:high]) <= PICTURE_BLOCKS


def branches(page: Page, story: Iterable[int]) -> dict[int, int]:
    """Return, for each block that does not stand in the story's own elements, the part of the page that it is in.

    Such a part is the outermost element around a block that holds none of the
    blocks of `story`; it is told by its number. Linear in blocks and depth.
    """
    spine: set[int] = {0}
    for order in story:
        at = page.blocks[order].node
        while at not in spine:
            spine.add(at)
            at = page.parents[at]
    found: dict[int, int] = {}
    top: dict[int, int] = {}
    for block in page.blocks:
        way, at = [], block.node
        while at not in spine and at not in top:
            way.append(at)
            at = page.parents[at]
        highest = top.get(at) or (way[-1] if way else 0)
        top.update(dict.fromkeys(way, highest))
        if highest:
            found[block.order] = highest
    return found


@dataclass(slots=True)
class Surroundings:
    """What stands around a story, looked at only when a line there reads like a credit or a dek.

    A part of the page is a list of other stories (wire column, rail, what to read
    next) where its first line says so, or at least two of its lines read like
    headlines; a line of it that looks like a credit is some other story's.
    """

    page: Page
    story: tuple[int, ...]
    _branches: dict[int, int] | None = None
    _lists: dict[int, bool] = field(default_factory=dict)

    def in_list(self, order: int) -> bool:
        """Say whether a block stands in a list of other stories."""
        if self._branches is None:
            self._branches = branches(self.page, self.story)
        branch = self._branches.get(order)
        if branch is None:
            return False
        if branch not in self._lists:
            inside = [self.page.blocks[one] for one, other in self._branches.items() if other == branch]
            titled = _elsewhere().match(fold(inside[0].text)) is not None and len(inside) > 1
            self._lists[branch] = titled or sum(map(_is_item, inside)) >= ITEMS
        return self._lists[branch]


def _is_item(block: Block) -> bool:
    text = block.text
    if len(text) > MAX_ITEM or len(text.split()) < ITEM_WORDS or text.endswith((".", "!", ":", "…")):
        return False
    if block.marks & {"byline", "date", "credit", "share"} or block.tag in ("dt", "dd"):
        return False
    if written(text) is not None or read_names(text, marked=False).people:
        return False
    low, whole = fold(text), Span(0, len(text))
    if _speaks_of_itself().search(low):
        return False
    return not find_credits(text, low, whole, may_tag=False) and not find_contributors(text, low, whole)


@cache
def _speaks_of_itself() -> re.Pattern[str]:
    return any_of(table("words")["layout"]["itself"])


@cache
def _elsewhere() -> re.Pattern[str]:
    return any_of(table("words")["layout"]["elsewhere"])


@cache
def _photo() -> re.Pattern[str]:
    return any_of(table("words")["layout"]["photo"])

"""Which blocks of a page are the dek: what the mark-up calls so, what the head describes, what stands as one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.body import is_links
from sayso.article.credits import find_credits
from sayso.article.datelines import find_dateline
from sayso.article.dates import months, written
from sayso.article.lines import SENTENCE_END
from sayso.article.marks import outside
from sayso.article.names import read_names
from sayso.article.places import Surroundings, is_caption
from sayso.article.repeats import same
from sayso.article.words import any_of, fold, table, words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.blocks import Block, Page
    from sayso.article.metadata import Metadata

# Deks run from a clause to three sentences.
DEK = range(20, 601)
# One that only its place tells is a sentence or two: over evals/pages the shortest has 38 characters, the longest 262.
PLACED = range(30, 321)
# What reads as a sentence has more words than a label ("Reading time: three minutes"), in scripts with spaces.
FEW_WORDS = 6
# Two sentences set as two elements are one dek; three are a story.
MAX_DEKS = 2
# A byline or a line with the date has less.
MAX_LINE = 160
# A dek follows its headline within a few blocks (section, byline, date, a picture's line between them); 4 to 20
# make no difference on evals/pages.
NEAR = 16
# More of a dek lies inside links only where it is a list of other stories.
LINKED = 0.3
HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
# In these scripts no spaces part the words.
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
# Field marks of breadcrumbs and lines of data.
FIELDS = re.compile(r"\s[/>»›]\s|[|•·]")


def find_deks(page: Page, metadata: Metadata, above: int, story: Sequence[int]) -> tuple[int, ...]:
    """Return the blocks that are the dek, in order; empty where the page shows none.

    `above` is the block of the headline (-1 where none is shown), `story` are the
    long blocks of the body under it. A description in the head that the page does not
    show is no dek, and neither is a first paragraph that the description repeats.
    """
    blocks = page.blocks
    # Up to the second paragraph of the story, since the dek may be what the extractor took as the first.
    stop = min(above + NEAR, story[1] if len(story) > 1 else len(blocks), len(blocks))
    headline = blocks[above].text if above >= 0 else ""
    near = [block for block in blocks[above + 1 : stop] if _may_be_dek(block) and not same(block.text, headline)]
    marked = _marked("dek", near, blocks, story)
    if marked:
        return marked
    weak = _marked("lead", near, blocks, story)
    if weak and not is_like_body(blocks[weak[0]], blocks, story):
        return weak
    described = tuple(_described(metadata))
    around = Surroundings(page, tuple(order for order in (above, *story) if order >= 0))
    for block in near:
        if any(same(block.text, text) for text in described):
            if not is_like_body(block, blocks, story):
                return (block.order,)
        elif above >= 0 and _stands_as_dek(page, block, above, story) and not around.in_list(block.order):
            return (block.order,)
    return weak


def _marked(mark: str, near: Sequence[Block], blocks: Sequence[Block], story: Sequence[int]) -> tuple[int, ...]:
    """Return the blocks that a class calls dek, unless the same class stands around the whole story."""
    marked = [block.order for block in near if mark in block.marks][:MAX_DEKS]
    wraps = sum(mark in blocks[order].marks for order in story) > MAX_DEKS
    return () if wraps else tuple(marked)


def is_like_body(block: Block, blocks: Sequence[Block], story: Sequence[int]) -> bool:
    """Say whether a block is one of the story's paragraphs in all but its words.

    It is where it has the element and the parent of the paragraph after it, where
    both are text of one element, or where it is loose text around paragraphs; not
    where it alone is in bold or italics. A class of its own does not set the first
    paragraph apart ("first", "dropcap").
    """
    later = [blocks[order] for order in story if order > block.order][:2]
    if not later:
        return False
    follows = later[0]
    if block.stressed and not follows.stressed:
        return False
    if len(later) > 1 and follows.node == later[1].node:
        # Paragraphs between line breaks in one element.
        return block.node == follows.node
    if len(later) > 1 and follows.home != later[1].home and follows.house == later[1].house:
        # Each paragraph has a wrapper of its own.
        return block.tag == follows.tag and follows.house in (block.house, block.home)
    return follows.home == block.node or (follows.home == block.home and follows.tag == block.tag)


def _stands_as_dek(page: Page, block: Block, above: int, story: Sequence[int]) -> bool:
    """Say whether its place and its look make an unmarked block between headline and story the dek."""
    if block.tag in HEADINGS and block.order <= above + 2 and len(story) > 1:
        return True
    if not _reads_as_dek(block) or is_caption(page, block):
        return False
    if not is_like_body(block, page.blocks, story):
        return len(story) > 1 or block.order not in story
    # A paragraph like the others, but with byline or date between it and them.
    later = page.blocks[block.order + 1 : min(block.order + 3, story[1] if len(story) > 1 else len(page.blocks))]
    if block.order != above + 1:
        return False
    # So with a picture's line between, where no full stop makes it a paragraph.
    open_ended = not block.text.endswith(SENTENCE_END)
    return any(_is_by_or_date(one) or (open_ended and is_caption(page, one)) for one in later)


def _reads_as_dek(block: Block) -> bool:
    """Say whether a block without a dek's mark reads like one: a sentence or two, and no label, link or data."""
    text = block.text
    if len(text) not in PLACED or block.linked > LINKED * len(text) or FIELDS.search(text) or "\n" in text:
        return False
    if block.marks & {"label", "date", "credit", "header", "byline"}:
        return False
    if len(text.split()) < FEW_WORDS and not WIDE.search(text):
        return False
    return not _furniture().match(fold(text)) and find_dateline(text, Span(0, len(text))) is None


def _may_be_dek(block: Block) -> bool:
    if len(block.text) not in DEK or _is_elsewhere(block) or is_links(block):
        return False
    if not block.marks.isdisjoint(("caption", "figure", "list", "live")) or block.tag in ("h1", "li", "dt", "dd"):
        return False
    if "byline" in block.marks and "dek" not in block.marks:
        return False
    if read_names(block.text, marked=False).people or _is_staff(block.text):
        return False
    whole = Span(0, len(block.text))
    return not _is_dated(block.text) and not find_credits(block.text, fold(block.text), whole, may_tag=False)


def _is_dated(text: str) -> bool:
    """Say whether a line is about a day: short, with a full date, or with a year beside a month or a clock."""
    if len(text) > MAX_LINE / 2:
        return False
    if written(text) is not None:
        return True
    parts = {part.lower().strip(".,:;") for part in text.split()}
    timed = CLOCK.search(text) is not None or not parts.isdisjoint(months())
    return timed and YEAR.search(text) is not None


def _is_staff(text: str) -> bool:
    """Say whether a short line names a desk ("Gazette staff report") or a person and nothing else."""
    parts = text.split()
    desk = sum(part.lower().strip(".,:") in words("byline", "roles") for part in parts)
    if desk and desk * FEW_WORDS >= 2 * len(parts) and not text.rstrip().endswith((".", "!", "?")):
        return True
    return len(parts) < FEW_WORDS and bool(read_names(text).people)


def _is_elsewhere(block: Block) -> bool:
    return not (outside() - {"caption"}).isdisjoint(block.marks) or "aside" in block.marks


def _is_by_or_date(block: Block) -> bool:
    if len(block.text) > MAX_LINE or not block.marks.isdisjoint(("caption", "figure")):
        return False
    return written(block.text) is not None or bool(read_names(block.text, marked=False).people)


def _described(metadata: Metadata) -> Iterator[str]:
    named = metadata.first("description")
    texts = (metadata.text("description"), named[1] if named else None, metadata.text("alternativeHeadline"))
    yield from (text for text in texts if text)


@cache
def _furniture() -> re.Pattern[str]:
    layout = table("words")["layout"]
    return any_of([*layout["furniture"], *layout["elsewhere"]])

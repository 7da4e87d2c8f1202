"""Headline and dek of a page: what is declared, and which shown blocks say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.body import PROSE, is_links
from sayso.article.credits import find_credits
from sayso.article.dates import written
from sayso.article.marks import outside
from sayso.article.names import read_names
from sayso.article.outlets import lookup
from sayso.article.repeats import overlap, same, words_of
from sayso.article.words import fold
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.blocks import Block
    from sayso.article.metadata import Metadata

# What stands between a headline and the site's name in `title`.
SUFFIX = re.compile(r"\s+(?:[|–—·•«»‹›<~]|::|//|-)\s+")
# A suffix with more words is part of the headline.
SITE_WORDS = 5
# Deks run from a clause to three sentences.
DEK = range(20, 601)
# Two sentences set as two elements are one dek; three are a story.
MAX_DEKS = 2
# A byline or a line with the date has less.
MAX_LINE = 160
# A line with fewer words that reads as names is the authors'.
FEW_WORDS = 8
# An h1 wins over another heading with the same words.
H1_FIRST = 0.05
# A dek follows its headline within a few blocks (section, byline, date, a picture's line between them); 4 to 20
# make no difference on evals/pages.
NEAR = 12
HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
# Share of the words of a shown heading and a declared title that must be common; .4 to .8 make no difference on
# evals/pages.
TITLE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Head:
    """The headline as words, and the blocks that show headline and dek (None / empty where none does).

    `start` is the first block of the story's own text: between the headline and it
    stand byline, date and the like.
    """

    title: str | None
    headline: int | None
    deks: tuple[int, ...]
    start: int


def find_head(blocks: Sequence[Block], metadata: Metadata, body: Sequence[int]) -> Head:
    """Return headline and dek; `body` are the blocks of the body as chosen so far.

    A dek is only what is shown: a description in the head that the page does not
    show is none, and neither is a first paragraph that the description repeats.
    """
    declared = declared_titles(metadata)
    headline = _headline(blocks, declared, metadata, body)
    title = blocks[headline].text.replace("\n", " ") if headline is not None else next(iter(declared), None)
    above = headline if headline is not None else -1
    story = [order for order in body if order > above and len(blocks[order].text) >= PROSE]
    deks = tuple(_deks(blocks, metadata, above, story))
    later = [order for order in story if order not in deks] or [order for order in body if order > above]
    return Head(title, headline, deks, later[0] if later else len(blocks))


def declared_titles(metadata: Metadata) -> list[str]:
    """Return the titles that the head gives, without the site's name, the most reliable first."""
    site = metadata.first("site")
    named = metadata.first("title")
    texts = [metadata.text("headline"), named[1] if named else None, metadata.title]
    return list(dict.fromkeys(without_site(text, site[1] if site else None) for text in texts if text))


def without_site(title: str, site: str | None) -> str:
    """Return a title without the name of the site behind (or before) it."""
    pieces = SUFFIX.split(title.strip())
    while len(pieces) > 1:
        if _is_site(pieces[-1], site):
            title = _before_suffix(title)
        elif _is_site(pieces[0], site):
            title = _after_prefix(title)
        else:
            break
        pieces = SUFFIX.split(title)
    return title.strip()


def site_in_title(title: str | None, headline: str | None) -> str | None:
    """Return what a page's title holds beside the headline that the page shows: the site's name; None if in doubt."""
    if not title or not headline:
        return None
    pieces = SUFFIX.split(title) if SUFFIX.search(title) else title.split(": ", 1)
    others = [piece.strip() for piece in pieces if not same(piece, headline)]
    alone = len(others) == 1 and len(pieces) == len(others) + 1
    return others[0] if alone and len(others[0].split()) <= SITE_WORDS else None


def _before_suffix(title: str) -> str:
    *_, last = SUFFIX.finditer(title)
    return title[: last.start()]


def _after_prefix(title: str) -> str:
    first = next(SUFFIX.finditer(title))
    return title[first.end() :]


def _is_site(piece: str, site: str | None) -> bool:
    if site and (same(piece, site) or piece.strip().lower() == site.strip().lower()):
        return True
    return len(piece.split()) <= SITE_WORDS and lookup(piece.strip()) is not None


def _headline(blocks: Sequence[Block], declared: list[str], metadata: Metadata, body: Sequence[int]) -> int | None:
    site = metadata.first("site")
    own = site[1].strip().lower() if site else ""
    shown = [block for block in blocks if not _is_elsewhere(block) and block.text.lower() != own]
    last = body[-1] if body else len(blocks)
    headings = [block for block in shown if block.tag in ("h1", "h2", "h3") and block.order <= last]
    best = max(headings, key=lambda block: _likeness(block, declared), default=None)
    if best is not None and _likeness(best, declared) > 0:
        return best.order
    until = body[min(2, len(body) - 1)] if body else len(blocks)
    for block in shown:
        if block.order <= until and any(_is_title(block.text, title) for title in declared):
            return block.order
    firsts = [block for block in headings if block.tag == "h1"]
    likely = [block for block in firsts if len(words_of(block.text)) > 1 and not is_links(block)] or firsts
    return likely[0].order if likely else _first_heading(shown, body)


def _likeness(block: Block, declared: list[str]) -> float:
    """Return how much a heading agrees with the declared titles, 0 where it doesn't; an h1 wins over equals."""
    agreeing = [overlap(block.text, title) for title in declared if _agrees(block.text, title)]
    return max(agreeing) + (H1_FIRST if block.tag == "h1" else 0) if agreeing else 0


def _first_heading(shown: Sequence[Block], body: Sequence[int]) -> int | None:
    """Return the only heading directly before the body, on pages without an h1 or a useful title."""
    if not body:
        return None
    before = [block.order for block in shown if block.tag in ("h2", "h3") and block.order <= body[0]]
    return before[-1] if before and body[0] - before[-1] <= NEAR // 2 else None


def _is_elsewhere(block: Block) -> bool:
    return not (outside() - {"caption"}).isdisjoint(block.marks) or "aside" in block.marks


def _agrees(text: str, title: str) -> bool:
    if same(text, title) or overlap(text, title) >= TITLE_SHARE:
        return True
    first, second = words_of(text), words_of(title)
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) > 1 and " ".join(shorter) in " ".join(longer)


def _is_title(text: str, title: str) -> bool:
    """Say whether a block that is no heading shows a title, or all of it but the site's name before a colon."""
    return same(text, title) or (": " in title and same(text, title.split(": ", 1)[1]))


def _deks(blocks: Sequence[Block], metadata: Metadata, above: int, story: Sequence[int]) -> Iterator[int]:
    # From the headline to the second paragraph of the story, since the dek may be what the extractor took as the first.
    stop = min(above + NEAR, story[1] if len(story) > 1 else len(blocks), len(blocks))
    near = [block for block in blocks[above + 1 : stop] if _may_be_dek(block)]
    for mark in ("dek", "lead"):
        marked = [block.order for block in near if mark in block.marks]
        if marked and not _wraps_story(blocks, mark, story):
            yield from marked[:MAX_DEKS]
            return
    for block in near:
        if _stands_as_dek(block, blocks, metadata, above, story):
            yield block.order
            return


def _stands_as_dek(block: Block, blocks: Sequence[Block], metadata: Metadata, above: int, story: Sequence[int]) -> bool:
    """Say whether place, heading or the description in the head make an unmarked block the dek."""
    if above >= 0 and block.order <= above + 2 and block.tag in HEADINGS and len(story) > 1:
        return True
    if any(same(block.text, text) for text in _described(metadata)):
        return not _is_like_body(block, blocks, story)
    if len(block.text.split()) < FEW_WORDS and read_names(block.text).people:
        return False
    # Between the headline and a line with byline or date.
    later = blocks[block.order + 1 : min(block.order + 3, story[1] if len(story) > 1 else len(blocks))]
    return above >= 0 and block.order == above + 1 and any(_is_by_or_date(one) for one in later)


def _is_by_or_date(block: Block) -> bool:
    if len(block.text) > MAX_LINE or not block.marks.isdisjoint(("caption", "figure")):
        return False
    return written(block.text) is not None or bool(read_names(block.text, marked=False).people)


def _described(metadata: Metadata) -> Iterator[str]:
    named = metadata.first("description")
    texts = (metadata.text("description"), named[1] if named else None, metadata.text("alternativeHeadline"))
    yield from (text for text in texts if text)


def _may_be_dek(block: Block) -> bool:
    if len(block.text) not in DEK or _is_elsewhere(block) or is_links(block):
        return False
    if not block.marks.isdisjoint(("caption", "figure", "list", "live")) or block.tag in ("h1", "li"):
        return False
    if "byline" in block.marks and "dek" not in block.marks:
        return False
    if read_names(block.text, marked=False).people:
        return False
    whole = Span(0, len(block.text))
    is_line = len(block.text) <= MAX_LINE / 2 and written(block.text) is not None
    return not is_line and not find_credits(block.text, fold(block.text), whole, may_tag=False)


def _wraps_story(blocks: Sequence[Block], mark: str, story: Sequence[int]) -> bool:
    """Say whether the class that looks like a dek's stands around the whole story."""
    return sum(mark in blocks[order].marks for order in story) > MAX_DEKS


def _is_like_body(block: Block, blocks: Sequence[Block], story: Sequence[int]) -> bool:
    """Say whether a block is one of the story's paragraphs in all but its words."""
    later = next((blocks[order] for order in story if order > block.order), None)
    return later is not None and later.home == block.home and later.tag == block.tag

"""Headline and dek of a page: what is declared, and which shown blocks say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.body import is_links
from sayso.article.dek import find_deks
from sayso.article.marks import outside
from sayso.article.outlets import lookup
from sayso.article.overlay import is_long
from sayso.article.places import is_caption
from sayso.article.repeats import overlap, same, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.article.blocks import Block, Page
    from sayso.article.metadata import Metadata

# What stands between a headline and the site's name in `title`.
SUFFIX = re.compile(r"\s+(?:[|–—·•«»‹›<~/]|::|//|-)\s+")
# A suffix with more words is part of the headline.
SITE_WORDS = 5
# An h1 wins over another heading with the same words.
H1_FIRST = 0.05
# The only heading of a page stands within so many blocks before its story (section, byline, date between them).
NEAR = 6
# Such a heading may be a line in bold letters of at least so many words, with byline and date under it.
BOLD = 4
FEW = 3
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


def find_head(page: Page, metadata: Metadata, body: Sequence[int]) -> Head:
    """Return headline and dek; `body` are the blocks of the body as chosen so far.

    What is a dek: see dek.py.
    """
    blocks = page.blocks
    declared = declared_titles(metadata)
    headline = _headline(blocks, declared, metadata, body)
    title = blocks[headline].text.replace("\n", " ") if headline is not None else next(iter(declared), None)
    above = headline if headline is not None else -1
    story = [order for order in body if order > above and _is_paragraph(page, blocks[order])]
    deks = find_deks(page, metadata, above, story)
    later = [order for order in story if order not in deks] or [order for order in body if order > above]
    return Head(title, headline, deks, later[0] if later else len(blocks))


def _is_paragraph(page: Page, block: Block) -> bool:
    return is_long(block.text) and not is_caption(page, block)


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


def beside_headline(title: str | None, headline: str | None) -> tuple[str, ...]:
    """Return what a page's title holds beside the headline that the page shows: section, site, or both; in order."""
    if not title or not headline:
        return ()
    pieces = SUFFIX.split(title) if SUFFIX.search(title) else title.split(": ", 1)
    others = [piece.strip() for piece in pieces if piece.strip() and not same(piece, headline)]
    told = len(others) < len(pieces)
    return tuple(piece for piece in others if told and len(piece.split()) <= SITE_WORDS)


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
    if likely:
        return likely[0].order
    heading = _first_heading(shown, body)
    return _first_bold(blocks, body) if heading is None else heading


def _likeness(block: Block, declared: list[str]) -> float:
    """Return how much a heading agrees with the declared titles, 0 where it doesn't; an h1 wins over equals."""
    agreeing = [overlap(block.text, title) for title in declared if _agrees(block.text, title)]
    return max(agreeing) + (H1_FIRST if block.tag == "h1" else 0) if agreeing else 0


def _first_heading(shown: Sequence[Block], body: Sequence[int]) -> int | None:
    """Return the only heading directly before the body, on pages without an h1 or a useful title."""
    if not body:
        return None
    before = [block.order for block in shown if block.tag in ("h2", "h3") and block.order <= body[0]]
    return before[-1] if before and body[0] - before[-1] <= NEAR else None


def _first_bold(blocks: Sequence[Block], body: Sequence[int]) -> int | None:
    """Return the bold line above a story whose page has no heading: directly, or over its byline and date alone."""
    # The extractor may have taken the line itself for the first paragraph.
    first = next((order for order in body if is_long(blocks[order].text)), None)
    if first is None:
        return None
    for block in reversed(blocks[max(0, first - BOLD) : first]):
        if blocks[first].home not in (block.node, block.home) or is_long(block.text):
            return None
        if block.stressed and len(words_of(block.text)) >= FEW and not (_is_elsewhere(block) or is_links(block)):
            return None if block.text.endswith(("?", ":")) else block.order
    return None


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

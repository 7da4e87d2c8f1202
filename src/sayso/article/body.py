"""Which blocks of a page are the story: trafilatura's choice, its fall-backs, and what they lose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import trafilatura
from lxml import etree, html
from readability import Document as Readable
from readability.readability import Unparseable

from sayso.article.marks import outside
from sayso.article.overlay import PROSE, carried, share, tiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from sayso.article.blocks import Block

# Constants of this module: swept one at a time over evals/pages (68 pages, word F1 of the body); run
# `python -m evals.pages` after a change.
# A block with more of its text inside links is a list of links. F1 .972 at .3, .970 at .6 and .8; the higher
# value spares paragraphs of linked prose.
LINKED = 0.6
# The extractor has found too little when it takes less than this share of the page's prose. F1 .955 at .2,
# .970 from .35 to .8: in the middle.
TOO_LITTLE = 0.5
# Marks that would leave less than this share of what the extractor took are not believed. F1 .970 from .3 to
# .8, .968 at .95.
MISLED = 0.66
# Share of the prose that one element must hold to be the story's. F1 .966 at .5, .970 from .6 to .8, .961 at .9.
MAIN = 0.7
# Blocks that hold less than this share of what trafilatura took have lost the story: what was left out with good
# reason (a dek, notices of other stories) leaves .75 and more on evals/pages, all of them short.
COVERED = 0.7


def choose(tree: HtmlElement, blocks: Sequence[Block], texts: Sequence[str]) -> tuple[int, ...]:
    """Return the order numbers of the blocks that are the story's body, in order.

    trafilatura in its fast setting decides (`texts`: what it returned); where it takes
    less than half of the page's prose, readability and all prose outside menus, lists
    of links and the like are compared with it and the one that holds most prose wins.
    Block quotations, embedded posts and paragraphs lost in the middle are put back.
    Where all this leaves much of what trafilatura took out, the mark-up misled: its
    blocks are taken as well. It does not find headline, dek or credits: see page.py.
    """
    chosen = _chosen(tree, blocks, texts)
    found = frozenset(order for order in carried(texts, blocks) if not is_links(blocks[order]))
    if _size(found & frozenset(chosen), blocks) >= COVERED * _size(found, blocks):
        return chosen
    return tuple(sorted(found.union(chosen)))


def is_shown(texts: Sequence[str], blocks: Sequence[Block]) -> bool:
    """Say whether the blocks of a page hold what trafilatura found; if not, they lack what classes hide."""
    return share(texts, blocks) >= COVERED


def _chosen(tree: HtmlElement, blocks: Sequence[Block], texts: Sequence[str]) -> tuple[int, ...]:
    kept = tiled(texts, blocks)
    prose = frozenset(block.order for block in blocks if is_prose(block))
    if _size(kept & prose, blocks) < TOO_LITTLE * _size(prose, blocks):
        others = (tiled(_readability(tree), blocks), prose)
        kept = max((kept, *others), key=lambda one: _size(one & prose, blocks) - _size(one - prose, blocks))
    inside = frozenset(order for order in kept if not _is_outside(blocks[order]))
    # A class may mislead ("promo-story" around a whole page): then the extractor is believed.
    kept = inside if _size(inside, blocks) >= MISLED * _size(kept, blocks) else kept
    kept = _within_story(_without_edges(kept, blocks), blocks)
    return tuple(sorted(kept | _lost(kept, blocks)))


def is_prose(block: Block) -> bool:
    """Say whether a block reads like a paragraph of a story: long, not links, not in a menu."""
    return len(block.text) >= PROSE and not _is_outside(block) and not is_links(block)


def is_links(block: Block) -> bool:
    """Say whether most of a block's text lies inside links."""
    return block.linked > LINKED * len(block.text)


def _is_outside(block: Block) -> bool:
    return not outside().isdisjoint(block.marks)


def _without_edges(kept: frozenset[int], blocks: Sequence[Block]) -> frozenset[int]:
    """Return the body without lists of links above its first and below its last paragraph of prose."""
    prose = [order for order in kept if is_prose(blocks[order])]
    if not prose:
        return kept
    first, last = min(prose), max(prose)
    return frozenset(order for order in kept if first <= order <= last or not is_links(blocks[order]))


def _within_story(kept: frozenset[int], blocks: Sequence[Block]) -> frozenset[int]:
    """Return the body without what stands before or after the element that holds most of its prose.

    The element is the paragraphs' parent, or the parent's parent where each
    paragraph has a wrapper of its own. Where neither holds most of the prose (a
    live blog in many sections), nothing is cut.
    """
    prose = [blocks[order] for order in kept if is_prose(blocks[order])]
    for holders in ([block.home for block in prose], [block.house for block in prose]):
        share: dict[int, int] = {}
        for holder, block in zip(holders, prose, strict=True):
            share[holder] = share.get(holder, 0) + len(block.text)
        main = max(share, key=lambda one: share[one], default=None)
        if main is not None and share[main] >= MAIN * sum(share.values()):
            inside = [order for order in kept if main in (blocks[order].home, blocks[order].house)]
            first, last = min(inside), max(inside)
            return frozenset(order for order in kept if first <= order <= last)
    return kept


def _size(orders: Iterable[int], blocks: Sequence[Block]) -> int:
    return sum(len(blocks[order].text) for order in orders)


def found_texts(tree: HtmlElement) -> list[str]:
    """Return the texts of the body that trafilatura finds in a page; none where it finds nothing."""
    found = trafilatura.bare_extraction(tree, fast=True, include_comments=False)
    body = getattr(found, "body", None)
    return [] if body is None else list(body.itertext())


def _readability(tree: HtmlElement) -> list[str]:
    try:
        summary = Readable(etree.tostring(tree, encoding="unicode", method="html")).summary(html_partial=True)
        return list(html.fragment_fromstring(summary, create_parent="div").itertext())
    except (Unparseable, etree.LxmlError, ValueError, TypeError, AttributeError):
        # readability fails in these ways on pages without a body, on odd attributes and on empty trees
        return []


def _lost(kept: Iterable[int], blocks: Sequence[Block]) -> set[int]:
    # Only between the first and the last block that was kept: what stands outside is decided elsewhere.
    orders = sorted(kept)
    if not orders:
        return set()
    homes = {blocks[order].home for order in orders}
    chosen = set(orders)
    between = (block for block in blocks[orders[0] : orders[-1]] if block.order not in chosen)
    return {block.order for block in between if _is_lost(block, homes)}


def _is_lost(block: Block, homes: set[int]) -> bool:
    if _is_outside(block) or "modified" in block.marks:
        return False
    if not block.marks.isdisjoint(("quote", "embed")):
        return True
    return block.home in homes and is_prose(block) and "aside" not in block.marks

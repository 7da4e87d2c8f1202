"""Which blocks of a page an extractor kept, told from nothing but the text that it returned."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.article.blocks import Block

# Characters by which a block is looked up in an extractor's output: word F1 of the body over evals/pages is the same
# from 6 to 32.
KEY = 16
# From here a block may be found past a gap in the output, and reads as prose: one line of a newspaper
# column. F1 .960 at 30, .972 at 45, .970 at 60, .968 at 80, .961 at 100; 60 keeps menus and tags out.
PROSE = 60
# A block of which this share of its pieces is in the output was kept, though a note inside it was dropped. Pieces of
# different texts are hardly ever the same, so half to nine tenths choose the same blocks on evals/pages.
CARRIED = 0.8
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_long(text: str) -> bool:
    """Say whether a text is as long as a paragraph; a Han, kana or hangul character says as much as three letters."""
    return len(text) >= PROSE or len(text) + 2 * len(WIDE.findall(text[:PROSE])) >= PROSE


@dataclass(frozen=True, slots=True)
class _Output:
    """An extractor's output as one run of characters without white space, and where its texts begin."""

    run: str
    starts: dict[str, list[int]]


def _output(texts: Iterable[str]) -> _Output:
    starts: dict[str, list[int]] = {}
    pieces, at = [], 0
    begins = []
    for text in texts:
        piece = "".join(text.split())
        if piece:
            pieces.append(piece)
            begins.append(at)
            at += len(piece)
    run = "".join(pieces)
    for begin in begins:
        starts.setdefault(run[begin : begin + KEY], []).append(begin)
    return _Output(run, starts)


def tiled(texts: Iterable[str], blocks: Sequence[Block]) -> frozenset[int]:
    """Return the blocks that an extractor kept, told from the text that it returned.

    Extractors build new trees with their own white space, so blocks are laid over
    the output in order: the next block must follow where the last one ended, and
    only prose may skip a gap - and not where a later block fits the gap's start.
    Linear in blocks and output. Blocks that the extractor rewrote are not found.
    """
    output = _output(texts)
    squeezed = ["".join(block.text.split()) for block in blocks]
    by_key: dict[str, list[int]] = {}
    for order, text in enumerate(squeezed):
        by_key.setdefault(text[:KEY], []).append(order)
    kept, at = [], 0
    for order, text in enumerate(squeezed):
        end = _fits(output, text, at)
        if end is None and len(text) >= PROSE and not _awaited(output.run[at : at + KEY], by_key, order):
            end = _past_gap(output, text, at)
        if end is not None:
            kept.append(order)
            at = end
    return frozenset(kept)


def _fits(output: _Output, text: str, at: int) -> int | None:
    if output.run.startswith(text, at):
        return at + len(text)
    if len(text) < PROSE or not output.run.startswith(text[:KEY], at):
        return None
    # An extractor may drop a button or a note inside a paragraph: then its last words must follow soon.
    end = output.run.find(text[-KEY:], at, at + len(text) + KEY)
    return end + KEY if end >= 0 else None


def _past_gap(output: _Output, text: str, at: int) -> int | None:
    starts = output.starts.get(text[:KEY], [])
    later = bisect_right(starts, at)
    return _fits(output, text, starts[later]) if later < len(starts) else None


def _awaited(key: str, by_key: dict[str, list[int]], order: int) -> bool:
    return by_key.get(key, [-1])[-1] > order


def carried(texts: Iterable[str], blocks: Sequence[Block]) -> frozenset[int]:
    """Return the blocks whose words an extractor returned, wherever its output has them.

    Unlike `tiled` it asks for no order, so a short block (a menu's "News") may be
    found by accident: only blocks as long as a paragraph are looked for. Linear in
    blocks and output.
    """
    squeezed = (("".join(block.text.split()), block.order) for block in blocks)
    cut = {order: _pieces(text) for text, order in squeezed if is_long(text)}
    present = _present(_output(texts).run, {piece for pieces in cut.values() for piece in pieces})
    return frozenset(order for order, pieces in cut.items() if _held(pieces, present) >= CARRIED)


def share(texts: Iterable[str], blocks: Iterable[Block]) -> float:
    """Return which share of an extractor's output stands in the blocks, 1 where it returned none; in characters."""
    pieces = _pieces(_output(texts).run)
    return _held(pieces, _present(_output(block.text for block in blocks).run, set(pieces)))


def _pieces(text: str) -> list[str]:
    """Return a text cut into pieces of KEY characters, what is left over at its end left out."""
    return [text[at : at + KEY] for at in range(0, len(text) - KEY + 1, KEY)]


def _present(run: str, wanted: set[str]) -> set[str]:
    """Return the wanted pieces that stand anywhere in a run of text; it keeps no more than those."""
    return {piece for at in range(len(run) - KEY + 1) if (piece := run[at : at + KEY]) in wanted}


def _held(pieces: Sequence[str], present: set[str]) -> float:
    return sum(piece in present for piece in pieces) / len(pieces) if pieces else 1.0

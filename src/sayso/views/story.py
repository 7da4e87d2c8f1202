"""The text of one story as HTML, every character where it was, with its marks around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.views.blocks import Block, blocks
from sayso.views.card import label
from sayso.views.marks import Piece, pieces
from sayso.views.markup import element, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.values import Reading

# Three shades of nesting; deeper contents share the last one, which real stories hardly reach.
DEEPEST = 3


def story(reading: Reading, *, prefix: str) -> str:
    """Return the text with a span around each marked piece and a numbered anchor where each statement begins.

    Numbers are drawn by the style sheet, so the text in the page stays the text
    of the article: it can be copied without them.
    """
    laid_out = blocks(reading.article)
    bounds = [at for block in laid_out for at in (block.span.start, block.span.end)]
    cut = list(pieces(reading, bounds))
    dealt = _dealt(cut, laid_out)
    anchors = _anchors(reading, {piece.start for inside in dealt.values() for piece in inside})
    headline = next((block for block in laid_out if block.kind == "headline"), None)
    parts, end = [], 0
    for block in laid_out:
        parts.append(text(reading.article.text[end : block.span.start]))
        drawn = (_piece(reading, piece, anchors.get(piece.start, ()), prefix) for piece in dealt[block])
        parts.append(_block(block, "".join(drawn), heads=block is headline))
        end = block.span.end
    return "".join(parts)


def _dealt(cut: list[Piece], laid_out: tuple[Block, ...]) -> dict[Block, list[Piece]]:
    """Return the pieces of each block; those of the white space between blocks belong to none."""
    dealt: dict[Block, list[Piece]] = {block: [] for block in laid_out}
    at = 0
    for block in laid_out:
        while at < len(cut) and cut[at].start < block.span.end:
            if cut[at].start >= block.span.start:
                dealt[block].append(cut[at])
            at += 1
    return dealt


def _anchors(reading: Reading, inside: set[int]) -> dict[int, list[int]]:
    """Return, for each offset where a shown piece starts, the numbers of the statements anchored there."""
    anchors: dict[int, list[int]] = {}
    for number, statement in enumerate(reading.statements, 1):
        spans = statement.content or statement.cue or statement.source
        start = next((span.start for span in spans if span.start in inside), None)
        if start is not None:
            anchors.setdefault(start, []).append(number)
    return anchors


def _block(block: Block, inner: str, *, heads: bool) -> str:
    classes = [block.kind, "quoted" if block.quoted else "", "again" if block.repeats else ""]
    title = "says again what stands above" if block.repeats else ""
    return element("h2" if heads else "p", inner, cls=" ".join(filter(None, classes)), title=title)


def _piece(reading: Reading, piece: Piece, anchors: Sequence[int], prefix: str) -> str:
    anchored = "".join(_anchor(reading, number, prefix) for number in anchors)
    words = text(reading.article.text[piece.start : piece.end])
    if not piece.marks:
        return anchored + words
    inner_first = dict.fromkeys(str(mark.number) for mark in reversed(piece.marks) if mark.number)
    return anchored + element(
        "span",
        words,
        cls=" ".join(_classes(piece)),
        data_s=" ".join(inner_first),
        data_content=_listed(piece.numbers("content")),
        data_cue=_listed(piece.numbers("cue")),
        data_source=_listed(piece.numbers("source")),
    )


def _classes(piece: Piece) -> Iterator[str]:
    yield "seg"
    depth = len(piece.numbers("content"))
    if depth:
        yield f"content d{min(depth, DEEPEST)}"
    for role in ("cue", "source", "unattributed"):
        if piece.has(role):
            yield role


def _listed(numbers: tuple[int, ...]) -> str:
    return " ".join(str(each) for each in numbers)


def _anchor(reading: Reading, number: int, prefix: str) -> str:
    statement = reading.statements[number - 1]
    return element(
        "a",
        "",
        cls="n",
        id=f"{prefix}-m{number}",
        href=f"#{prefix}-s{number}",
        data_n=str(number),
        aria_label=label(number, statement, reading.article),
    )

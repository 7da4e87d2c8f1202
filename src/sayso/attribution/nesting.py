"""Statements inside statements: the tagger read again over what was said.

The corpus that the tagger learnt from marks each word once, so it finds no
statement within another. A content read by itself, as if it were a text ("the
paper says that | the minister urged the council to wait"), is an ordinary
sentence to it. What it does not do: join a source outside the content with a cue
inside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.tagger import tag
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.candidate import Candidate
    from sayso.attribution.tagger import Tagged

# A shorter content has no room for a source, a cue and a content of its own.
SHORTEST = 6
# What stands before the clause itself: opening marks and "that".
LEAD = re.compile(r"[\s\"'“”‘’«»„]{0,4}(?:that\s)?[\s\"'“”‘’«»„]{0,4}", re.IGNORECASE)
DEEPEST = 3


def inside(text: str, outer: Sequence[Candidate]) -> list[Tagged]:
    """Return the statements that the tagger finds within the contents, down to three levels, offsets into `text`."""
    found: list[Tagged] = []
    level = [span for candidate in outer for span in candidate.content]
    for _ in range(DEEPEST):
        pieces = [piece for span in level if (piece := _clause(text, span)) is not None]
        if not pieces:
            break
        here = [
            shifted
            for piece, statements in zip(pieces, tag([_as_text(text, piece) for piece in pieces]), strict=True)
            for statement in statements
            if (shifted := statement.moved(piece.start)).cue is not None
        ]
        found += here
        level = [span for statement in here for span in statement.content]
    return found


def _clause(text: str, span: Span) -> Span | None:
    lead = LEAD.match(text, span.start, span.end)
    start = lead.end() if lead else span.start
    return Span(start, span.end) if len(text[start : span.end].split()) >= SHORTEST else None


def _as_text(text: str, piece: Span) -> str:
    """Return the clause as a sentence of its own: the first letter large, where that keeps the length."""
    words = piece.of(text)
    head = words[:1].upper()
    return head + words[1:] if len(head) == 1 else words

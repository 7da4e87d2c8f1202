"""The pieces of a sentence that frame a saying: what stands outside its content, cue and source.

What it does not do: say what a piece means (`venue` does).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.values import Span, lean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sayso.values import Article, Statement

# What stands for the characters of a content, a cue and a source in the masked text: private use, found in no story.
CONTENT, CUE, SOURCE = "\ue000", "\ue001", "\ue002"
# A sentence ends at a mark with white space and a capital, a figure, a quotation or a content behind, or at a line end.
# The mark comes first in the pattern, and what may not stand before it after it: most characters are none.
SENTENCE_END = re.compile(
    r"[.!?…](?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr|No)\.)(?<!\b(?:Mrs|Gen|Sgt|Col|Rep|Sen|Gov)\.)"
    r"(?<!\b(?:Jan|Feb|Apr|Aug|Oct|Nov|Dec)\.)(?<!\bSept\.)['\"”’»)\]]*\s+"
    rf"(?=[\"“‘'«(\[]?[A-Z\d{CONTENT}{CUE}{SOURCE}])|\n+"
)
# No statement is deeper within others.
DEEPEST = 12
CLOSING = frozenset("\"'”’»)]")
# A dash ends a piece, but not that of a score or a span of years ("a 41–12 defeat").
PIECE = re.compile(rf"(?:[^{CONTENT}{CUE}{SOURCE},;:()\[\]“”\"«»–—\n]|(?<=\d)–(?=\d))+")


@lean
@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch outside contents, cues and sources, and whether a cue stands right before it."""

    span: Span
    after_cue: bool


@lean
@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence of one level of nesting: the statements with a cue there, in order, and the pieces around."""

    span: Span
    statements: tuple[int, ...]
    pieces: tuple[Piece, ...]


def frames(article: Article, statements: Sequence[Statement]) -> Iterator[Frame]:
    """Yield every sentence that holds the cue of a statement, level by level: a content is a text of its own."""
    levels: dict[str | None, list[int]] = {}
    known = {statement.id: statement for statement in statements}
    for number, statement in enumerate(statements):
        levels.setdefault(_level(statement, known), []).append(number)
    for holder, numbers in levels.items():
        stretches = known[holder].content if holder in known else (Span(0, len(article.text)),)
        for stretch in stretches:
            yield from _sentences(article.text, stretch, statements, numbers)


def _level(statement: Statement, known: Mapping[str, Statement]) -> str | None:
    """Return the innermost statement whose content holds the cue: what is cited has the content of who cites it."""
    anchors = statement.cue or statement.source or statement.content[:1]
    within = statement.within
    for _ in range(DEEPEST):
        holder = known.get(within or "")
        if holder is None or any(part.holds(each) for part in holder.content for each in anchors):
            return within
        within = holder.within
    return None


def _sentences(text: str, stretch: Span, statements: Sequence[Statement], numbers: Sequence[int]) -> Iterator[Frame]:
    masked = _masked(text, stretch, [statements[number] for number in numbers])
    ends = [match.end() for match in SENTENCE_END.finditer(masked)]
    held: dict[int, list[int]] = {}
    for number in numbers:
        one = statements[number]
        anchors = one.cue or one.source or one.content[:1]
        places = (bisect_right(ends, each.start - stretch.start) for each in anchors if stretch.holds(each))
        for place in dict.fromkeys(places):
            held.setdefault(place, []).append(number)
    for place, inside in held.items():
        start = ends[place - 1] if place else 0
        end = ends[place] if place < len(ends) else len(masked)
        span = Span(stretch.start + start, stretch.start + end)
        yield Frame(span, tuple(inside), tuple(_pieces(masked, start, end, stretch.start)))


def _masked(text: str, stretch: Span, statements: Sequence[Statement]) -> str:
    """Return the stretch with contents, cues and sources blanked out, each by its own sign; a cue wins."""
    letters = list(stretch.of(text))
    for sign, role in ((SOURCE, "source"), (CONTENT, "content"), (CUE, "cue")):
        for statement in statements:
            for span in getattr(statement, role):
                start, end = max(span.start, stretch.start), min(span.end, stretch.end)
                if sign == CONTENT:
                    end = _before_stop(text, start, end)
                letters[start - stretch.start : end - stretch.start] = sign * max(0, end - start)
    return "".join(letters)


def _before_stop(text: str, start: int, end: int) -> int:
    """Return where the full stop at the end of a content begins, its closing marks included: it ends the sentence."""
    last = end
    while last > start and text[last - 1] in CLOSING:
        last -= 1
    return last - 1 if last > start and text[last - 1] == "." else end


def _pieces(masked: str, start: int, end: int, offset: int) -> Iterator[Piece]:
    for match in PIECE.finditer(masked, start, end):
        words = match[0].strip()
        if words and any(map(str.isalnum, words)):
            first = match.start() + len(match[0]) - len(match[0].lstrip())
            before = masked[match.start() - 1] if match.start() > start else ""
            yield Piece(Span(offset + first, offset + first + len(words)), before == CUE)

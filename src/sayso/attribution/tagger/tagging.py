"""Texts -> linked spans. One pure function; the network behind it is loaded at the first call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.attribution.tagger.decode import link, marginals, side_by_side, spans, viterbi
from sayso.attribution.tagger.evidence import probability
from sayso.attribution.tagger.network import shipped
from sayso.attribution.tagger.windows import split, windows
from sayso.values import Span, lean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from sayso.attribution.tagger.decode import Found, Linked
    from sayso.attribution.tagger.network import Network
    from sayso.attribution.tagger.windows import Window, Words

    Read = tuple[Words, Window, NDArray[np.float32], NDArray[np.float32]]

# So many windows are decoded together: enough to share the steps, few enough to hold their scores in memory.
TOGETHER = 64
# Marks that do not belong to a name or a verb at its edge; a colon or a dash alone can be a cue.
LOOSE = frozenset(",;:-\u2013\u2014")


@lean
@dataclass(frozen=True, slots=True)
class Tagged:
    """One attribution: spans of characters, and how probably content, source and cue are all right (0..1).

    A content can have several fragments. Cue and source are None where the network sees none in the window. `level` is
    1 for what is said within another statement, 0 for the rest.
    """

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    confidence: float
    level: int = 0

    def moved(self, by: int) -> Tagged:
        """Return the same with every offset moved, as where a text was a part of a longer one."""
        if not by:
            return self

        def shift(span: Span) -> Span:
            return Span(span.start + by, span.end + by)

        return Tagged(
            tuple(map(shift, self.content)),
            shift(self.cue) if self.cue else None,
            shift(self.source) if self.source else None,
            self.confidence,
            self.level,
        )


def tag(texts: Sequence[str]) -> list[list[Tagged]]:
    """Return the attributions of each text, in text order.

    Deterministic, whatever texts stand beside it. English news is what it was trained on; on other text it answers too,
    and means little. The two levels are found apart: which statement another one is within, and whether it is within
    any, is for the reader to see. Spans are of whole words, quotation marks included where the network includes them.
    """
    return tag_with(shipped(), texts)


def tag_with(loaded: Network, texts: Sequence[str]) -> list[list[Tagged]]:
    """Do what `tag` does with another model than the shipped one."""
    out: list[list[Tagged]] = [[] for _ in texts]
    waiting: list[tuple[int, Read]] = []
    for number, text in enumerate(texts):
        words = split(text, loaded.tokenizer)
        for view in windows(text, words):
            waiting.append((number, (words, view, *loaded.scores(words, view))))
            if len(waiting) == TOGETHER:
                _decode(texts, waiting, loaded, out)
                waiting = []
    _decode(texts, waiting, loaded, out)
    return out


def _decode(
    texts: Sequence[str], waiting: Sequence[tuple[int, Read]], loaded: Network, out: list[list[Tagged]]
) -> None:
    if not waiting:
        return
    depth, lengths = len(loaded.levels), [len(read[2]) for _, read in waiting]
    emissions = np.zeros((depth, len(waiting), max(lengths), waiting[0][1][2].shape[2]), np.float32)
    for row, (_, read) in enumerate(waiting):
        emissions[:, row, : lengths[row]] = read[2].swapaxes(0, 1)
    flat = emissions.reshape(-1, *emissions.shape[2:])
    chain = side_by_side([level.chain for level in loaded.levels], len(waiting))
    labels = viterbi(flat, lengths * depth, chain)
    beliefs = marginals(flat, lengths * depth, chain)
    for row, (number, read) in enumerate(waiting):
        for level in range(depth):
            at = level * len(waiting) + row
            statements = link(spans(labels[at]), read[3][level], loaded.levels[level].chain)
            if statements:
                belief = beliefs[at, : lengths[row]].T.tolist()
                out[number].extend(_placed(texts[number], statements, belief, read, level, loaded))


def _placed(
    text: str, statements: Sequence[Linked], belief: list[list[float]], read: Read, level: int, loaded: Network
) -> Iterator[Tagged]:
    words, view = read[:2]
    starts, ends = (borders[view.start : view.end].tolist() for borders in (words.starts, words.ends))
    calibration = loaded.levels[level].calibration

    def place(start: int, end: int) -> Span:
        return Span(starts[start], ends[end - 1])

    def trim(found: Found | None) -> Span | None:
        """Place a cue or a source without the commas and dashes at its ends, which the labels take or leave."""
        if found is None:
            return None
        low, high = found.start, found.end
        while high - low > 1 and is_mark(high - 1):
            high -= 1
        while high - low > 1 and is_mark(low):
            low += 1
        return place(low, high)

    def is_mark(word: int) -> bool:
        return text[starts[word] : ends[word]] in LOOSE

    for statement in statements:
        yield Tagged(
            tuple(place(found.start, found.end) for found in statement.content),
            trim(statement.cue),
            trim(statement.source),
            round(probability(statement, belief, calibration), 4),
            level,
        )

"""Quotations that go on: over the sentences of a paragraph, and over paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.candidate import Candidate
    from sayso.attribution.quotation import Quotation
    from sayso.values import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A candidate of one paragraph; `goes_on` says that it is more of the piece before it."""

    candidate: Candidate
    goes_on: bool = False


class Threads:
    """The candidates of a text, each growing while its quotation goes on.

    Paragraphs are added in order. The cost is linear in the number of pieces,
    however long a quotation runs.
    """

    def __init__(self) -> None:
        self._heads: list[Candidate] = []
        self._contents: list[list[Span]] = []
        self._running: int | None = None

    def add(self, pieces: Sequence[Piece], quotes: Sequence[Quotation]) -> None:
        """Add one paragraph's pieces; `quotes` are its outermost quotations."""
        running = self._running if quotes and quotes[0].continues is not None else None
        threads: list[int] = []
        for piece in pieces:
            if piece.goes_on:
                threads.append(self._join(threads[-1], piece.candidate))
            elif not threads and running is not None and self._carries_on(running, piece, quotes[0]):
                threads.append(self._join(running, piece.candidate))
            else:
                threads.append(self._begin(piece.candidate))
        self._running = running if not pieces else None
        if pieces and quotes and not quotes[-1].closed:
            here = zip(reversed(threads), reversed(pieces), strict=True)
            self._running = next((thread for thread, piece in here if _holds(piece, quotes[-1])), None)

    def candidates(self) -> tuple[Candidate, ...]:
        """Return the candidates, in text order, each with all its content."""
        whole = [replace(head, content=tuple(own)) for head, own in zip(self._heads, self._contents, strict=True)]
        return tuple(sorted(whole, key=lambda candidate: (candidate.content[0], candidate.content[-1].end)))

    def _carries_on(self, thread: int, piece: Piece, quote: Quotation) -> bool:
        """Say whether a piece is more of a running quotation; two that name their cues each are two statements."""
        return _holds(piece, quote) and not (piece.candidate.cue and self._heads[thread].cue)

    def _begin(self, candidate: Candidate) -> int:
        self._heads.append(candidate)
        self._contents.append(list(candidate.content))
        return len(self._heads) - 1

    def _join(self, thread: int, candidate: Candidate) -> int:
        """Lengthen a thread; where only the later part is attributed, its cue and source stand for the whole."""
        self._contents[thread].extend(candidate.content)
        if candidate.cue and not self._heads[thread].cue:
            self._heads[thread] = candidate
        return thread


def _holds(piece: Piece, quote: Quotation) -> bool:
    return any(part.meets(quote.span) for part in piece.candidate.content)

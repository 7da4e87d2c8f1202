"""One possible attribution as a rule found it, before statements are made of the candidates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.confidence import measured
from sayso.values import lean

if TYPE_CHECKING:
    from sayso.attribution.tokens import Token
    from sayso.values import Basis, Span


# What the layout itself sets off as somebody's words, without quotation marks.
SET_OFF = frozenset({"transcript-turn", "block-quotation"})
# What needs no second opinion: the layout says it, or quotation, dash and name that fill a line.
SETTLED = SET_OFF | {"signed-quotation"}


@lean
@dataclass(frozen=True, slots=True)
class Candidate:
    """Content, cue and source spans with the rule that found them.

    `negated` and `hearsay` describe the cue: "did not say whether", "reportedly".
    `probability` is the tagger's, None where no tagger saw it.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    rule: str
    basis: Basis = "rules"
    reasons: tuple[str, ...] = ()
    negated: bool = False
    hearsay: tuple[Span, ...] = ()
    probability: float | None = None

    @property
    def is_set_off(self) -> bool:
        """Whether the layout sets the content off as speech: a turn of a transcript, a block quotation."""
        return self.rule in SET_OFF

    @property
    def is_settled(self) -> bool:
        """Whether the form alone says whose words these are, so that no tagger is asked."""
        return self.rule in SETTLED

    @property
    def confidence(self) -> float:
        """The tagger's calibrated probability, or the measured share of the rule's findings that are right; 0..1."""
        return self.probability if self.probability is not None else measured(self.rule, sourced=bool(self.source))


@lean
@dataclass(frozen=True, slots=True)
class Scope:
    """One sentence as the rules see it: its tokens and which of them stand inside quotation marks.

    `quotes` are token ranges `[first, last)` of the outermost quotations, marks
    included; `inside` holds a flag per token.
    """

    tokens: tuple[Token, ...]
    inside: tuple[bool, ...]
    quotes: tuple[tuple[int, int], ...]
    opens_paragraph: bool

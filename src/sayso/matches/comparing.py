"""Two articles -> Comparison: relation, direction, evidence, passages. The whole stage for one pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.matches.aligned import align
from sayso.matches.direction import direction
from sayso.matches.evidence import evidence
from sayso.matches.passages import passages
from sayso.matches.sheet import Sheet, sheet
from sayso.matches.verdict import verdict
from sayso.values import Comparison

if TYPE_CHECKING:
    from sayso.values import Article


def compare(a: Article, b: Article) -> Comparison:
    """Say how two articles stand to each other; the same whatever an archive holds beside them."""
    return compared(a, b, sheet(a), sheet(b))


def compared(a: Article, b: Article, sheet_a: Sheet, sheet_b: Sheet) -> Comparison:
    """Do the same with sheets that were made before: one article against many."""
    aligned = align(sheet_a, sheet_b)
    found = verdict(aligned)
    way, said = direction(a, b)
    return Comparison(
        relation=found.relation,
        confidence=found.confidence,
        derived=found.derived,
        direction="unknown" if found.relation in {"same-event", "unrelated"} else way,
        evidence=(*evidence(aligned, found), *said),
        passages=passages(aligned, found.relation),
    )

"""Two readings -> Comparison with changes: how they stand to each other, and what the second did to the first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.matches.aligned import align
from sayso.matches.comparing import compared
from sayso.matches.sheet import sheet
from sayso.stemma.changes import changes

if TYPE_CHECKING:
    from sayso.values import Comparison, Reading

# Independent tellings and strangers did nothing to each other.
APART = frozenset({"same-event", "unrelated"})


def retelling(one: Reading, other: Reading) -> Comparison:
    """Compare two readings; what they say differently is a change only where one text comes from the other.

    `other` is taken for the later one, as it is asked: where `direction` is "b->a", the changes are what
    would lead back.
    """
    here, there = sheet(one.article), sheet(other.article)
    found = compared(one.article, other.article, here, there)
    if found.relation in APART:
        return found
    return replace(found, changes=changes(one, other, align(here, there), found.relation))

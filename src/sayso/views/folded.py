"""Which changes are shown at once, and which are counted until somebody asks: low ranks are folded, never deleted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.exports.listing import Record

# What says the same in other words or at another place.
FOLDED = frozenset({"reordered", "reworded"})
MEANS = {
    "source-dropped": "source dropped",
    "source-changed": "another source",
    "negation": "turned round",
    "figure": "another figure",
    "date": "another date",
    "hardened": "hardened",
    "softened": "softened",
    "quote-altered": "quotation altered",
    "quote-trimmed": "quotation trimmed",
    "quote-to-paraphrase": "quotation unquoted",
    "paraphrase-to-quote": "put in quotation marks",
    "speaker-renamed": "speaker renamed",
    "added": "added",
    "dropped": "left out",
    "reordered": "moved",
    "reworded": "reworded",
}


def divided(changes: Sequence[Record]) -> tuple[list[Record], list[Record]]:
    """Return the changes that are shown at once and those that are folded, each in their order."""
    shown = [each for each in changes if each["kind"] not in FOLDED]
    return shown, [each for each in changes if each["kind"] in FOLDED]


def counted(changes: Iterable[Record]) -> str:
    """Return how many of each kind there are: "3 moved, 12 reworded"."""
    kinds = Counter(each["kind"] for each in changes)
    return ", ".join(f"{kinds[kind]} {means}" for kind, means in MEANS.items() if kinds[kind])

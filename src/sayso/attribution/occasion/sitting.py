"""What a story's own words tell of a sitting of two kinds: a trial or an inquiry, a parliament or a council.

What it does not do: look at single sayings; one answer holds for the whole story.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sayso.attribution.occasion.lexicon import lexicon
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Sequence

Chosen = tuple[str | None, ...]


def sittings(text: str) -> Chosen:
    """Return for each pair of kinds, in the order of the lexicon, the one that more words speak for; of a tie None."""
    counts = Counter(token.low for token in words(text, 0, len(text)))
    chosen: list[str | None] = []
    for sitting in lexicon().sittings:
        spoken = Counter({kind: sum(counts[word] for word in listed) for kind, listed in sitting.sides.items()})
        (kind, most), (_, second) = spoken.most_common(2)
        chosen.append(kind if most > second else None)
    return tuple(chosen)


def sits(phrase: tuple[str, ...], kind: str, chosen: Sequence[str | None]) -> str:
    """Return the kind of a phrase that is said of both kinds as the story's words settle it; another one as it is."""
    for sitting, side in zip(lexicon().sittings, chosen, strict=False):
        if phrase in sitting.words and side:
            return side
    return kind

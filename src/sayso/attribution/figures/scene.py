"""What a figure is read against, and what it is while it is being read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon
    from sayso.values import Approximate


@dataclass(frozen=True, slots=True)
class Scene:
    """What a figure is read against: the atoms, the words, the outlet's country (ISO 3166), where dates stand."""

    atoms: Atoms
    words: Lexicon
    country: str | None
    dated: frozenset[int]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as it is being read, over the atoms `[first, last)`; `counted` says that its unit stands with it."""

    first: int
    last: int
    value: float | None
    unit: str
    approximate: Approximate | None = None
    to: float | None = None
    counted: bool = True

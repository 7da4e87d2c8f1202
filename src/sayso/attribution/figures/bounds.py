"""What is said about the exactness of a figure: approximators and bounds before it and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon
    from sayso.values import Approximate

LONGEST = 4


def before(atoms: Atoms, place: int, words: Lexicon) -> tuple[int, Approximate | None]:
    """Return where the longest approximator right before a place begins, and its kind; the place itself without one."""
    for size in range(LONGEST, 0, -1):
        if place >= size and (kind := words.approximate.get(" ".join(atoms.low[place - size : place]))):
            return place - size, kind
    return place, None


def after(atoms: Atoms, place: int, words: Lexicon) -> tuple[int, Approximate | None]:
    """Return where an approximator right behind a place ends ("or more", "-odd"), and its kind."""
    pair = f"{atoms.at(place)} {atoms.at(place + 1)}"
    if pair in words.after:
        return place + 2, words.after[pair]
    if atoms.at(place) == "+" and atoms.joined(place):
        return place + 1, "at-least"
    return place, None

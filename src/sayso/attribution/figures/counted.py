"""What one number counts: a share, money, a measure, a noun, or nothing that stands with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.figures import bounds, doubts, money, numbers, units
from sayso.attribution.figures.numbers import DASHES, Number
from sayso.attribution.figures.scene import Quantity, Scene
from sayso.values import replace

if TYPE_CHECKING:
    from sayso.attribution.figures.units import Unit


def counted(scene: Scene, number: Number) -> Quantity | None:
    """Read a number by what stands behind it; None where it counts time, or nothing."""
    grid, words = scene.atoms, scene.words
    share = units.per_cent(grid, number.last, words)
    if share:
        return Quantity(number.first, share.last, number.value, share.name)
    cash = money.after(grid, number.last, words, scene.country)
    if cash:
        return Quantity(number.first, cash.edge, number.value, cash.code)
    if number.last in scene.dated:
        return _bare(scene, number)  # "from 184 to 91 last year"
    if units.is_duration(grid, number.last, number.value, words):
        return None
    return _measured(scene, number) or _noun(scene, number) or _bare(scene, number)


def short_scale(scene: Scene, number: Number) -> Number:
    """Read the scale that one letter stands for: "£40m", "$10k"."""
    grid, words = scene.atoms, scene.words
    scale = words.doubtful_scales.get(grid.at(number.last))
    if scale is None or number.scaled or number.value is None or not grid.joined(number.last):
        return number
    return replace(number, last=number.last + 1, value=number.value * scale, scaled=True)


def _measured(scene: Scene, number: Number) -> Quantity | None:
    grid, words = scene.atoms, scene.words
    large = short_scale(scene, number)
    if large is not number and (noun := units.noun(grid, large.last, large.value, words)):
        return Quantity(number.first, noun.last, large.value, noun.name)  # "40m people", not forty metres
    found = units.measure(grid, number.last, words)
    return Quantity(number.first, found.last, number.value, found.name) if found else None


def _noun(scene: Scene, number: Number) -> Quantity | None:
    grid, words = scene.atoms, scene.words
    if number.style == "fraction" or doubts.is_page(grid, number) or doubts.is_both(grid, number):
        return None
    at, late = bounds.after(grid, number.last, words)  # "300 or so goats"
    if grid.at(at) == "of" and (number.style == "vague" or grid.at(number.last - 1) == "pair"):
        at += 1
        cash = money.after(grid, at, words, scene.country)
        if cash:
            return Quantity(number.first, cash.edge, number.value, cash.code)
    noun = units.noun(grid, at, number.value if number.style != "vague" else 2, words)
    return Quantity(number.first, noun.last, number.value, noun.name, late) if noun else None


def _bare(scene: Scene, number: Number) -> Quantity | None:
    """Read a number that nothing follows, where it is not one of the many that count nothing."""
    grid, words = scene.atoms, scene.words
    if doubts.is_label(grid, number, words) or doubts.is_age(grid, number, words):
        return None
    if doubts.is_clock(grid, number, words) or doubts.is_pronoun(grid, number) or doubts.is_ordinal(grid, number):
        return None
    hyphened = grid.at(number.last) in DASHES and grid.joined(number.last) and grid.joined(number.last + 1)
    if hyphened and number.style != "fraction":
        return None  # "a 12-member panel", "one-off"
    unit = _of(scene, number)
    alone = number.style in {"fraction", "vague"}
    last = number.last + (grid.at(number.last) == "more" and not alone)  # "two more"
    return Quantity(number.first, last, number.value, unit, counted=bool(unit) or alone)


def _of(scene: Scene, number: Number) -> str:
    """Return the noun that a bare number is a part of: "four of the 58 arches", "half of its members"."""
    grid, words = scene.atoms, scene.words
    if grid.at(number.last) != "of" or number.style == "fraction":
        return ""
    at = (
        number.last
        + 1
        + (grid.at(number.last + 1) in {"the", "its", "their", "his", "her", "these", "those", "our", "my"})
    )
    whole = numbers.read(grid, at, words) if at < len(grid) else None
    noun: Unit | None = units.noun(grid, whole.last if whole else at, 2, words)
    return noun.name if noun else ""

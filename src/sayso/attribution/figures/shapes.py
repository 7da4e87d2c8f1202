"""Figures of more than one number: money with its upper end, ranges, ratios, parts of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.figures import money, numbers, units
from sayso.attribution.figures.counted import counted, short_scale
from sayso.attribution.figures.scene import Quantity, Scene
from sayso.values import replace

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.numbers import Number

RATIO_WORDS = (("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"))


def cash_of(scene: Scene, number: Number, cash: money.Money) -> Quantity:
    """Read money whose sign or code stands before it, with its upper end where it is a range."""
    grid, words = scene.atoms, scene.words
    number = short_scale(scene, number)
    read = Quantity(cash.edge, number.last, number.value, cash.code)
    at = _joint(grid, number.last, cash.edge)
    if at is None:
        return read
    step = _currency_length(scene, at, cash.code)
    high = numbers.read(grid, at + step, words) if at + step < len(grid) else None
    if high is None or at + step in scene.dated:
        return read
    high = short_scale(scene, high)
    low = _same_scale(number, high)
    if low is None or high.value is None or low >= high.value:
        return read
    return replace(_between(grid, read), last=high.last, value=low, to=high.value)


def _currency_length(scene: Scene, place: int, code: str) -> int:
    """Return how many atoms at a place are the same currency written once more."""
    for step in (1, 2):
        found = money.before(scene.atoms, place + step, scene.words, scene.country)
        if found and found.edge == place and found.code == code:
            return step
    return 0


def _joint(grid: Atoms, place: int, first: int) -> int | None:
    """Return where the upper end of a range would begin: behind a dash or "to", or "and" where "between" opens it."""
    word = grid.at(place)
    if word in {"-", "–", "—", "‑", "‐"}:
        return place + 1
    if word == "to" and grid.at(first - 1) != "from":
        return place + 1
    return place + 1 if word == "and" and grid.at(first - 1) == "between" else None


def _between(grid: Atoms, read: Quantity) -> Quantity:
    """Let the span begin at "between"."""
    return replace(read, first=read.first - 1) if grid.at(read.first - 1) == "between" else read


def _same_scale(low: Number, high: Number) -> float | None:
    """Return the lower end in the scale of the upper one: "$3-4bn" begins at three billion."""
    if low.value is None or high.value is None:
        return None
    if low.scaled or not high.scaled:
        return low.value
    scale = 10 ** (3 * ((len(str(int(high.value))) - 1) // 3))
    return low.value * scale if low.value < numbers.THOUSAND else low.value


def is_range(scene: Scene, number: Number) -> bool:
    """Say whether a number is the lower end of a range."""
    return _range(scene, number) is not None


def _range(scene: Scene, number: Number) -> tuple[float, Number] | None:
    """Return the lower end and the upper number of a range without a currency before it."""
    at = _joint(scene.atoms, number.last, number.first)
    if at is None or at >= len(scene.atoms) or number.value is None or number.style == "fraction":
        or_more = scene.atoms.at(number.last) == "or" and number.style == "words" and number.value not in {None, 1}
        at = number.last + 1 if or_more and number.last + 1 < len(scene.atoms) else None
    high = numbers.read(scene.atoms, at, scene.words) if at is not None and at not in scene.dated else None
    low = _same_scale(number, high) if high and high.style in {"figures", "words"} else None
    if high is None or low is None or high.value is None or low >= high.value:
        return None
    return low, high


def ranged(scene: Scene, number: Number) -> Quantity | None:
    """Read "between 10,000 and 12,000 soldiers", "3 to 5 percent", "two or three people"; a bare "3-5" is a score."""
    pair = _range(scene, number)
    if pair is None:
        return None
    low, high = pair
    read = counted(scene, replace(high, first=number.first, value=high.value))
    if read is None or (not read.counted and scene.atoms.at(number.first - 1) != "between"):
        return None
    scale = low * (read.value or 1) / (high.value or 1)  # "10-12m people": the scale came with the noun
    return _between(scene.atoms, replace(read, first=number.first, value=scale, to=read.value))


def closed(scene: Scene, low: Quantity | None) -> Quantity | None:
    """Read the upper end of a range whose both ends have their unit: "10%-12%", "between 300 km and 400 km"."""
    grid = scene.atoms
    at = _joint(grid, low.last, low.first) if low and low.counted else None
    if low is None or at is None or at >= len(grid) or at in scene.dated or grid.at(at - 1) == "to":
        return low
    number = numbers.read(grid, at, scene.words)
    high = counted(scene, number) if number else None
    if high is None or high.unit != low.unit or (high.value or 0) <= (low.value or 0):
        return low
    return _between(grid, replace(low, last=high.last, to=high.value))


def ratio(scene: Scene, number: Number) -> Quantity | None:
    """Read "one in five", "seven out of ten", "nine of eleven matches" (nine matches)."""
    grid, words = scene.atoms, scene.words
    for phrase in RATIO_WORDS:
        at = number.last + len(phrase)
        if tuple(grid.low[number.last : at]) != phrase or at >= len(grid) or at in scene.dated:
            continue
        whole = numbers.read(grid, at, words)
        if whole and _is_share(number, whole):
            noun = units.noun(grid, whole.last, 2, words)
            value = (number.value or 0) / (whole.value or 1)
            last = noun.last if noun else whole.last
            return Quantity(number.first, last, value, noun.name if noun else "")
    return _split_ratio(scene, number) or _of_whole(scene, number)


def _split_ratio(scene: Scene, number: Number) -> Quantity | None:
    """Read "six doses in ten"."""
    grid = scene.atoms
    noun = units.noun(grid, number.last, 2, scene.words) if number.style == "words" else None
    at = noun.last + 1 if noun else len(grid)
    if noun is None or at >= len(grid) or at in scene.dated or grid.at(at - 1) != "in":
        return None
    whole = numbers.read(grid, at, scene.words)
    if whole is None or not _is_share(number, whole) or units.noun(grid, whole.last, 2, scene.words):
        return None
    return Quantity(number.first, whole.last, (number.value or 0) / (whole.value or 1), noun.name)


def _is_share(number: Number, whole: Number) -> bool:
    plain = number.style == whole.style and number.style in {"words", "figures"}
    ordered = number.value is not None and whole.value is not None and 0 < number.value < whole.value
    return plain and ordered and whole.value in {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000}


def _of_whole(scene: Scene, number: Number) -> Quantity | None:
    grid, words = scene.atoms, scene.words
    at = number.last + 1
    if grid.at(at) in {"the", "a"} and grid.at(at + 1).endswith("'s"):
        at += 2  # "seven of the lake's nine ferries"
    if grid.at(number.last) != "of" or at >= len(grid) or number.value in {None, 0} or number.style == "fraction":
        return None
    whole = numbers.read(grid, at, words) if at not in scene.dated else None
    if whole is None or whole.style not in {"figures", "words"} or not (number.value or 0) < (whole.value or 0):
        return None
    noun = units.noun(grid, whole.last, 2, words)
    return Quantity(number.first, noun.last, number.value, noun.name) if noun else None

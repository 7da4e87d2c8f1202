"""The figures of a text: each number with what stands around it, put together from the left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sayso.attribution.atoms import Atoms, atoms
from sayso.attribution.figures import bounds, doubts, money, numbers, units
from sayso.attribution.figures.lexicon import Lexicon, lexicon
from sayso.attribution.figures.numbers import DASHES, Number
from sayso.values import Figure, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.figures.units import Unit
    from sayso.values import Approximate

# Words of a scale that "m", "k", "b" and "t" stand for only where money or a noun makes that sure.
RATIO_WORDS = (("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"))
# A bare number counts what the figure before it counted, where that stands at most so many atoms back: two sentences.
NEAR = 50
# Between two members of a list: a comma, "and".
LISTED = 2


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


def figures(
    text: str, spans: Sequence[Span], *, taken: Sequence[Span] = (), country: str | None = None
) -> tuple[Figure, ...]:
    """Return the figures of the spans of a text in order.

    A figure's span runs from its approximator to its unit or noun. `taken` are
    spans that are read already, as dates. `country` (ISO 3166 alpha-2) is the one of
    the outlet and decides what "$" or "crowns" are worth; without it "$" is the
    dollar of the United States, and a name that several countries share is its own
    unit. Not figures: durations, ages, clock times, scores, ordinals, labels.
    """
    return figures_of(atoms(text, spans), taken=taken, country=country)


def figures_of(grid: Atoms, *, taken: Sequence[Span] = (), country: str | None = None) -> tuple[Figure, ...]:
    """Do what `figures` does for a text that is cut into atoms already."""
    scene = Scene(grid, lexicon(), country, _places(grid, taken))
    return tuple(
        Figure(Span(grid.start[one.first], grid.end[one.last - 1]), one.value, one.unit, one.approximate, one.to)
        for one in _with_units(grid, _quantities(scene))
    )


def _places(grid: Atoms, taken: Sequence[Span]) -> frozenset[int]:
    """Return the atoms that stand in spans, which are in order and don't overlap."""
    places, at = [], 0
    for span in taken:
        while at < len(grid) and grid.start[at] < span.start:
            at += 1
        while at < len(grid) and grid.start[at] < span.end:
            places.append(at)
            at += 1
    return frozenset(places)


def _quantities(scene: Scene) -> Iterator[Quantity]:
    grid, starts, end = scene.atoms, scene.words.starts, 0
    before: Quantity | None = None
    for place, word in enumerate(grid.low):
        if place < end or place in scene.dated:
            continue
        if not (word in starts or word[0] in "0123456789" or word in {"a", "an"}):
            continue
        number = numbers.read(grid, place, scene.words)
        if number is None or number.last - 1 in scene.dated:
            continue
        quantity = _quantity(scene, number, end) or _listed(scene, number, before)
        before = quantity or before
        end = max(number.last, quantity.last if quantity else 0)
        if quantity:
            yield quantity


def _listed(scene: Scene, number: Number, before: Quantity | None) -> Quantity | None:
    """Read "one" with its noun where it goes on a list of counted things: "62 residents, one school"."""
    lists = before and before.counted and number.first - before.last <= LISTED and before.last <= number.first
    if number.value != 1 or number.style != "words" or number.scaled or not lists:
        return None
    if not any(scene.atoms.low[place] in {",", "and"} for place in range(before.last if before else 0, number.first)):
        return None
    counted = units.single(scene.atoms, number.last, scene.words)
    return Quantity(number.first, counted.last, 1.0, counted.name) if counted else None


def _with_units(grid: Atoms, quantities: Iterator[Quantity]) -> Iterator[Quantity]:
    """Give a bare number the unit of the figure before it, where that stands near and in the same paragraph."""
    before: Quantity | None = None
    for one in quantities:
        known = one
        if not one.counted and before and before.unit not in {"%", ""} and one.first - before.last <= NEAR:
            together = all(grid.low[place][0] != "\n" for place in range(before.last, one.first))
            known = replace(one, unit=before.unit if together else "")
        before = known if known.unit else before
        yield known


def _quantity(scene: Scene, number: Number, end: int) -> Quantity | None:
    """Return what a number is the number of; None where it is no figure. Nothing before the atom `end` is taken."""
    grid, words = scene.atoms, scene.words
    number = _spaced(grid, number)
    cash = money.before(grid, number.first, words, scene.country)
    read: Quantity | None
    if cash and cash.edge >= end:
        read = _cash(scene, number, cash)
    elif doubts.is_part_of_name(grid, number) and not _is_range(scene, number):
        return None
    else:
        read = _ratio(scene, number) or _ranged(scene, number) or _closed(scene, _counted(scene, number))
    return _bounded(scene, read, end) if read else None


def _spaced(grid: Atoms, number: Number) -> Number:
    """Join "10 000", where a space parts the thousands."""
    while (
        number.style == "figures"
        and len(grid.at(number.last)) == len("000")
        and grid.at(number.last).isdecimal()
        and not number.scaled
        and grid.start[number.last] - grid.end[number.last - 1] == 1
        and (number.value or 0) < 10**9
        and len(grid.low[number.first]) <= len("000")
        and not grid.at(number.first - 1)[:1].isdigit()
    ):
        number = replace(number, last=number.last + 1, value=(number.value or 0) * 1000 + float(grid.low[number.last]))
    return number


def _cash(scene: Scene, number: Number, cash: money.Money) -> Quantity:
    """Read money whose sign or code stands before it, with its upper end where it is a range."""
    grid, words = scene.atoms, scene.words
    number = _short_scale(scene, number)
    read = Quantity(cash.edge, number.last, number.value, cash.code)
    at = _joint(grid, number.last, cash.edge)
    if at is None:
        return read
    step = _currency_length(scene, at, cash.code)
    high = numbers.read(grid, at + step, words) if at + step < len(grid) else None
    if high is None or at + step in scene.dated:
        return read
    high = _short_scale(scene, high)
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


def _short_scale(scene: Scene, number: Number) -> Number:
    """Read the scale that one letter stands for: "£40m", "$10k"."""
    grid, words = scene.atoms, scene.words
    scale = words.doubtful_scales.get(grid.at(number.last))
    if scale is None or number.scaled or number.value is None or not grid.joined(number.last):
        return number
    return replace(number, last=number.last + 1, value=number.value * scale, scaled=True)


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


def _is_range(scene: Scene, number: Number) -> bool:
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


def _ranged(scene: Scene, number: Number) -> Quantity | None:
    """Read "between 10,000 and 12,000 soldiers", "3 to 5 percent", "two or three people"; a bare "3-5" is a score."""
    pair = _range(scene, number)
    if pair is None:
        return None
    low, high = pair
    read = _counted(scene, replace(high, first=number.first, value=high.value))
    if read is None or (not read.counted and scene.atoms.at(number.first - 1) != "between"):
        return None
    scale = low * (read.value or 1) / (high.value or 1)  # "10-12m people": the scale came with the noun
    return _between(scene.atoms, replace(read, first=number.first, value=scale, to=read.value))


def _closed(scene: Scene, low: Quantity | None) -> Quantity | None:
    """Read the upper end of a range whose both ends have their unit: "10%-12%", "between 300 km and 400 km"."""
    grid = scene.atoms
    at = _joint(grid, low.last, low.first) if low and low.counted else None
    if low is None or at is None or at >= len(grid) or at in scene.dated or grid.at(at - 1) == "to":
        return low
    number = numbers.read(grid, at, scene.words)
    high = _counted(scene, number) if number else None
    if high is None or high.unit != low.unit or (high.value or 0) <= (low.value or 0):
        return low
    return _between(grid, replace(low, last=high.last, to=high.value))


def _ratio(scene: Scene, number: Number) -> Quantity | None:
    """Read "one in five", "seven out of ten", "nine of eleven matches" (nine matches)."""
    grid, words = scene.atoms, scene.words
    for phrase in RATIO_WORDS:
        at = number.last + len(phrase)
        if tuple(grid.low[number.last : at]) != phrase or at >= len(grid) or at in scene.dated:
            continue
        whole = numbers.read(grid, at, words)
        if whole and _is_share(number, whole):
            counted = units.noun(grid, whole.last, 2, words)
            value = (number.value or 0) / (whole.value or 1)
            last = counted.last if counted else whole.last
            return Quantity(number.first, last, value, counted.name if counted else "")
    return _split_ratio(scene, number) or _of_whole(scene, number)


def _split_ratio(scene: Scene, number: Number) -> Quantity | None:
    """Read "six doses in ten"."""
    grid = scene.atoms
    counted = units.noun(grid, number.last, 2, scene.words) if number.style == "words" else None
    at = counted.last + 1 if counted else len(grid)
    if counted is None or at >= len(grid) or at in scene.dated or grid.at(at - 1) != "in":
        return None
    whole = numbers.read(grid, at, scene.words)
    if whole is None or not _is_share(number, whole) or units.noun(grid, whole.last, 2, scene.words):
        return None
    return Quantity(number.first, whole.last, (number.value or 0) / (whole.value or 1), counted.name)


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
    counted = units.noun(grid, whole.last, 2, words)
    return Quantity(number.first, counted.last, number.value, counted.name) if counted else None


def _counted(scene: Scene, number: Number) -> Quantity | None:
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


def _measured(scene: Scene, number: Number) -> Quantity | None:
    grid, words = scene.atoms, scene.words
    large = _short_scale(scene, number)
    if large is not number and (counted := units.noun(grid, large.last, large.value, words)):
        return Quantity(number.first, counted.last, large.value, counted.name)  # "40m people", not forty metres
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
    counted = units.noun(grid, at, number.value if number.style != "vague" else 2, words)
    return Quantity(number.first, counted.last, number.value, counted.name, late) if counted else None


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
    return Quantity(number.first, number.last, number.value, unit, counted=bool(unit) or alone)


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
    counted: Unit | None = units.noun(grid, whole.last if whole else at, 2, words)
    return counted.name if counted else ""


def _bounded(scene: Scene, read: Quantity, end: int) -> Quantity:
    """Add the approximators around."""
    grid, words = scene.atoms, scene.words
    if _is_negative(grid, read) and read.value is not None and read.first > end:
        read = replace(read, first=read.first - 1, value=-read.value)
    first, kind = bounds.before(grid, read.first, words)
    if grid.at(first - 1) in {"add", "adds", "added", "adding"}:
        first, kind = read.first, None  # "add up to"
    if first < end or any(place in scene.dated for place in range(first, read.first)):
        first, kind = read.first, None
    last, late = bounds.after(grid, read.last, words)
    return replace(read, first=first, last=last, approximate=kind or late or read.approximate)


def _is_negative(grid: Atoms, read: Quantity) -> bool:
    """Say whether "minus" or its sign stands before a figure; a dash is one before degrees alone."""
    sign = grid.at(read.first - 1)
    cold = read.unit.startswith(("°", "degrees")) and sign in {"-", "–", "−"}
    return sign == "minus" or (cold and grid.joined(read.first) and not grid.joined(read.first - 1))

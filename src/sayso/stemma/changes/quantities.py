"""Every number of a text with what it counts: figures, and durations, ages and bare numbers too.

A retelling errs in "nine minutes" as easily as in "nine boats", so what is no figure elsewhere is read here as well;
"one", "all", "none" and ordinals too, which are numbers only where they stand in the place of another one.
What it does not do: read clock times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.atoms import atoms
from sayso.attribution.figures import bounds, figures_of, numbers
from sayso.attribution.figures.lexicon import lexicon
from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon as amounts
from sayso.values import Span

# Words before "one" with which it is no number ("no one").
NO_NUMBER = frozenset({"no", "each", "every", "any", "some", "this", "that", "the", "another"})
# What the unit of a measure keeps before it: a square kilometre is no kilometre.
KEPT = frozenset({"square", "cubic", "nautical", "basis"})
# Words that open a length of time from now on.
LASTING = frozenset({"within", "in"})
# The unit of a place in an order.
ORDINAL = "#"

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.atoms import Atoms
    from sayso.values import Approximate, DateMention


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at its place: `value` (None: "dozens") up to `to`, of `unit`; `approximate` as for a figure.

    `word` is what stands for a number without one ("all", "dozens"); `weak` says that the words are a number only in
    the place of another one.
    """

    span: Span
    value: float | None
    to: float | None
    unit: str
    approximate: Approximate | None = None
    word: str = ""
    weak: bool = False


def quantities(text: str, spans: Sequence[Span], dates: Sequence[DateMention]) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order."""
    grid = atoms(text, spans)
    taken = [each.span for each in dates if not _lasting(each.span.of(text))]
    known = [
        Quantity(
            each.span, each.value, each.to, _unit(each.unit), each.approximate, _vague(each.value, each.span.of(text))
        )
        for each in figures_of(grid, taken=taken)
    ]
    return tuple(sorted([*known, *_others(grid, [*taken, *(each.span for each in known)])], key=lambda q: q.span))


def _lasting(words: str) -> bool:
    """Say whether a date is told as a length of time: "within 24 months", "in six weeks"."""
    told = words.lower().split()
    return bool(told) and told[0] in LASTING and _measured(told[-1])


def _vague(value: float | None, words: str) -> str:
    """Return the word that stands for a number in a figure that has no value."""
    known = amounts().vague
    return "" if value is not None else next((word for word in words.lower().split() if word in known), "")


def _others(grid: Atoms, taken: Sequence[Span]) -> Iterator[Quantity]:
    """Yield the numbers outside what is taken, each with the noun behind it."""
    inside = sorted(taken)
    place, at = 0, 0
    while place < len(grid):
        while at < len(inside) and inside[at].end <= grid.start[place]:
            at += 1
        free = at == len(inside) or inside[at].start > grid.start[place]
        found = (_number(grid, place) or _amount(grid, place)) if free and grid.low[place][0].isalnum() else None
        if found:
            last, quantity = found
            yield quantity
        place = max(last, place + 1) if found else place + 1


def _number(grid: Atoms, place: int) -> tuple[int, Quantity] | None:
    """Return the number that begins at a place with the noun behind it, and the atom behind both."""
    words = lexicon()
    number = numbers.read(grid, place, words)
    article = grid.low[place] in {"a", "an"}
    if number is None and article and _measured(grid.at(place + 1)):
        number = numbers.Number(place, place + 1, 1.0, "words")
    if number is None:
        return None
    first, kind = bounds.before(grid, number.first, words)
    upper = numbers.read(grid, number.last + 1, words) if _ranges(grid, number.last) else None
    last = upper.last if upper else number.last
    unit = grid.at(last).removesuffix("'s")
    unit = unit if unit.isalpha() and unit not in amounts().filling else ""
    weak = number.value == 1 and not upper and not _measured(unit)
    if weak and grid.at(place - 1) in NO_NUMBER:
        return None
    last, unit = (number.last, "") if weak else (last, unit)
    end = last + 1 if unit else last
    if kind is None:
        end, kind = bounds.after(grid, end, words)
    span = Span(grid.start[first], grid.end[end - 1])
    word = _vague(number.value, grid.text[span.start : span.end])
    return last, Quantity(span, number.value, upper.value if upper else None, _unit(unit), kind, word, weak)


def _amount(grid: Atoms, place: int) -> tuple[int, Quantity] | None:
    """Return what tells an amount or a place in an order without a number: "all", "none", "third"."""
    word, span = grid.low[place], Span(grid.start[place], grid.end[place])
    order = amounts().ordinals.get(word)
    if order is not None:
        return place + 1, Quantity(span, order, None, ORDINAL, weak=True)
    following = grid.at(place + 1)
    # "no one" tells no amount; "every fifth net" a share, "every week" a rate
    other = (word == "no" and following == "one") or (
        word == "every" and (following in amounts().ordinals or _measured(following))
    )
    told = any(word in words for words in amounts().amounts) and not other
    return (place + 1, Quantity(span, None, None, "", word=word, weak=True)) if told else None


def _measured(unit: str) -> bool:
    """Say whether a word is a measure or a length of time, of which "a" is one."""
    return _unit(unit.removesuffix("'s")) in amounts().measures


def _ranges(grid: Atoms, place: int) -> bool:
    """Say whether "to" or a dash stands at a place and a word behind it."""
    return grid.at(place) in {"to", "-", "–"} and place + 1 < len(grid)


def _unit(unit: str) -> str:
    """Return a unit as it is compared: ISO codes and signs as they are, nouns by the stem of their last word."""
    if unit.isupper() or not unit.strip() or unit.split(maxsplit=1)[0] in KEPT:
        return unit
    return stem(unit.rsplit(maxsplit=1)[-1])

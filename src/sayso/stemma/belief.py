"""What the texts cost as a tree, and their dates -> how probable it is that each date is wrong.

One wrong date contradicts every edge of its telling at once. So dates are not weighed edge by edge: a date is
disbelieved where the cheapest tree without it saves more than disbelieving it costs. What it does not do: put
another date in its place.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from sayso.stemma import clocks
from sayso.stemma.tree import cheapest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    Costs = NDArray[np.float64]

# Trees that are grown to find wrong dates: as many as have so many cells together. A family of forty may be grown a
# hundred times, a page with 250 versions three times.
CELLS = 1 << 18


def doubted(texts: Costs, found: Sequence[tuple[datetime, datetime] | None]) -> Costs:
    """Return how probable it is that each date is wrong, 1 for one that is not believed.

    `texts` are costs with the virtual root as their last row and column, in which no date counts.
    """
    wrong, ordered = clocks.doubts(found), clocks.order(found)
    free = cheapest(texts)
    tries = CELLS // len(texts) ** 2
    against = Counter[int]()
    for child, parent in enumerate(free[:-1]):
        if parent < len(found) and ordered[parent, child] < 0:
            against.update((parent, child))
    waiting = sorted(against, key=lambda each: (-against[each], each))
    least = _least(texts, ordered, wrong)
    while waiting and tries > 0:
        looked = [(_without(texts, ordered, wrong, place), place) for place in waiting[:tries]]
        tries -= len(looked)
        cost, place = min(looked)
        if cost >= least:
            break
        least = cost - _price(wrong, place)
        wrong[place] = 1.0
        waiting.remove(place)
    return wrong


def _least(texts: Costs, ordered: Costs, wrong: Costs) -> float:
    """Return what the cheapest tree costs, texts and dates."""
    costs = texts.copy()
    costs[:-1, :-1] += clocks.costs(ordered, wrong)
    parents = cheapest(costs)
    return float(sum(costs[parent, child] for child, parent in enumerate(parents[:-1])))


def _without(texts: Costs, ordered: Costs, wrong: Costs, place: int) -> float:
    """Return what the cheapest tree costs where one more date is not believed, with what that costs."""
    other = wrong.copy()
    other[place] = 1.0
    return _least(texts, ordered, other) + _price(wrong, place)


def _price(wrong: Costs, place: int) -> float:
    """Return what it costs not to believe a date: as much as it was unlikely to be wrong."""
    return float(-np.log(wrong[place]))

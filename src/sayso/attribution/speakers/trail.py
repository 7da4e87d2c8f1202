"""Who is mentioned where, by a name, a noun or a pronoun, in text order: what pronouns are resolved from."""

from __future__ import annotations

from bisect import bisect_left, insort
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.attribution.speakers.clusters import Entity

# Mentions looked back through: more than the sentences hold in which a pronoun finds somebody, and a list of names
# costs no more.
MOST = 80


class Trace(NamedTuple):
    """One mention: where, and of whom; `serial` orders those at one place as they were taken in."""

    place: int
    serial: int
    entity: Entity


_order, _place = itemgetter(0, 1), itemgetter(0)


class Trail:
    """All mentions of a story that are known so far."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        """Take in every place where a member of the cast is named."""
        self._traces: list[Trace] = []
        for entity in entities:
            self._traces += (Trace(place, 0, entity) for place in entity.places)
        self._traces.sort(key=_order)

    def add(self, entity: Entity, place: int) -> None:
        """Take in one more mention."""
        insort(self._traces, Trace(place, len(self._traces), entity), key=_order)

    def back(self, at: int) -> Iterator[Trace]:
        """Yield the mentions before a place, the nearest first, at most `MOST`."""
        count = bisect_left(self._traces, at, key=_place)
        for number in range(count - 1, max(-1, count - 1 - MOST), -1):
            yield self._traces[number]

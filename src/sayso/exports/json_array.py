"""`json`: one object where there is one article, an array where there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.exports.json_text import dumps
from sayso.exports.shape import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import Reading


def chunks(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield the pieces of one JSON text, two readings in memory at most.

    One reading is an object, several are an array, none is an empty array; the
    first is held back until it is known whether a second one follows.
    """
    held: str | None = None
    several = False
    for each in readings:
        if held is not None:
            yield f"{',' if several else '['}\n{held}"
            several = True
        held = dumps(reading(each), indent=2)
    yield _ending(held, several=several)


def _ending(held: str | None, *, several: bool) -> str:
    if held is None:
        return "[]\n"
    return f",\n{held}\n]\n" if several else f"{held}\n"

"""`jsonl`: one reading an object, one object a line, in input order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.exports.json_text import dumps
from sayso.exports.shape import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import Reading


def chunks(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield one line for each reading as it comes; no line holds a character that ends a line."""
    for each in readings:
        yield dumps(reading(each)) + "\n"

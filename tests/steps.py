"""How much work a call does, counted in lines of Python that it runs, so that a busy machine changes nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

Result = TypeVar("Result")

# Four times as much to read may be so many times the work: linear gives 4, quadratic 16. It is counted, so no noise.
LINEAR = 6


def counted(call: Callable[[], Result]) -> tuple[Result, int]:
    """Return what `call` returns, and how many lines of Python it ran, each turn of a loop counted anew.

    What happens inside one call of C (a regular expression, a slice, numpy) counts as one step: `benchmarks/linear.py`
    takes the time of that.
    """
    count = 0

    def local(_frame: FrameType, event: str, _value: object) -> object:
        nonlocal count
        count += event == "line"
        return local

    def entered(_frame: FrameType, _event: str, _value: object) -> object:
        return local

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        result = call()
    finally:
        sys.settrace(before)
    return result, count


def steps(call: Callable[[], object]) -> int:
    """Return how many lines of Python ran during `call`, as `counted` counts them."""
    return counted(call)[1]

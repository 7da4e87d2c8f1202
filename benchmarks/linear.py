"""Whether hostile texts cost linear time: what four times the text costs, for each text that tests are made of.

    python -m benchmarks.linear [--size CHARACTERS] [--json]

The tests count lines of Python, which no busy machine changes, and so see nothing of
what happens inside a regular expression or a slice. This takes the CPU time of both:
each text of SIZE and of four times SIZE characters, the least of three, and the ratio
of the two: 4 is linear, 16 quadratic. Ratios of 9 and more are marked, and the exit
status is 1 if there is one.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from typing import TYPE_CHECKING

from sayso.attribution.figures import figures
from sayso.attribution.times import dates
from sayso.values import Span
from tests.attribution.story import read
from tests.attribution.test_linear import UNITS
from tests.attribution.test_mentions import UNITS as FIGURES

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 9.0
# A text that takes less is not worth a ratio: the clock's grain would make it.
GRAIN = 0.004


def mentioned(text: str) -> None:
    """Find dates and figures alone, which `read` asks for in statements only."""
    when = dates(text, [Span(0, len(text))], published="2025-01-20")
    figures(text, [Span(0, len(text))], taken=[each.span for each in when])


def seconds(call: Callable[[str], object], unit: str, size: int) -> float:
    """Return CPU-seconds for one text of `size` characters."""
    text = unit * (size // len(unit)) + "x"
    start = time.process_time()
    call(text)
    return time.process_time() - start


def ratio(call: Callable[[str], object], unit: str, size: int) -> float:
    """Return how many times as long four times the text takes, each the least of three."""
    seconds(call, unit, 200)
    least = {each: min(seconds(call, unit, each) for _ in range(3)) for each in (size, 4 * size)}
    return least[4 * size] / max(least[size], GRAIN)


def main() -> int:
    """Print each ratio; return 1 if one is too large."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=8000, help="characters of the smaller text (default 8000)")
    parser.add_argument("--json", action="store_true", help="print the ratios as one JSON object")
    asked = parser.parse_args()
    kinds: dict[str, tuple[Callable[[str], object], dict[str, str]]] = {
        "statements": (read, UNITS),
        "dates and figures": (mentioned, {unit: unit for unit in FIGURES}),
    }
    found: dict[str, dict[str, float]] = {}
    for kind, (call, units) in kinds.items():
        found[kind] = {}
        for name, unit in units.items():
            found[kind][name] = value = ratio(call, unit, asked.size)
            if not asked.json:
                print(f"{kind:<18} {name!r:<36} {value:6.2f}{'  !' if value >= MOST else ''}", flush=True)
    largest = max((value, kind, name) for kind, each in found.items() for name, value in each.items())
    if asked.json:
        print(json.dumps(found, indent=2))
    else:
        print(f"largest: {largest[0]:.2f} ({largest[1]}, {largest[2]!r})")
    return int(largest[0] >= MOST)


if __name__ == "__main__":
    sys.exit(main())

"""Learn when an occasion goes on to the next statement from the labelled training stories: one command, no randomness.

    python -m training.occasions [--out src/sayso/attribution/occasion/carrying.toml]

Each statement that has no occasion of its own, near behind one that has, is one
example: its label has the same occasion, or not. What came before is taken from the
labels, so that one mistake does not make the next. A logistic regression with a
quadratic penalty, cross-validated by story first: the figures printed are of stories
that the weights had not seen.
"""

from __future__ import annotations

import argparse
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from evals import field_readings
from evals.fields import stories
from sayso.attribution.assemble import story_of
from sayso.attribution.mentions import mentions
from sayso.attribution.occasion import placed
from sayso.attribution.occasion.carrying import LEAST
from sayso.attribution.speakers import speakers
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from sayso.attribution.occasion.carrying import Going
    from sayso.values import Statement

    Floats = NDArray[np.float64]
    Row = dict[str, Any]

FOLDS = 10
# Set by hand; 1.0 was tried too, and is no better on stories that it had not seen.
PENALTY = 3.0
# Newton steps, set by hand.
STEPS = 15
OUT = Path("src/sayso/attribution/occasion/carrying.toml")
CARD = """# Weights of carrying.py, made by `python -m training.occasions`; not to be edited by hand.
# Learnt from {count} statements of {stories} training stories of the project (evals/stories, Apache-2.0) alone.
# Cross-validated by story: of {carried} occasions that go on {recall:.1%} are found, of those found {precision:.1%} do.
"""


@dataclass(frozen=True, slots=True)
class Example:
    """One statement behind an occasion: its story, what is told of it, whether the occasion goes on to it."""

    story: str
    told: Mapping[str, float]
    goes: bool


class Recorder:
    """Decides as the labels do, and keeps what was told."""

    def __init__(self, row: Row, statements: Sequence[Statement]) -> None:
        self.story = row["doc_id"]
        self.labels = {one.id: label["occasion"] for one, label in zip(statements, row["statements"], strict=True)}
        self.kept: list[Example] = []

    def __call__(self, found: Mapping[str, float] | None, *, after: Statement, now: Going) -> bool:
        """Return whether the label goes on; keep the example."""
        if found is None:
            return False
        here, there = self.labels[after.id], self.labels[now.first.id]
        is_one = bool(here and there and here["kind"]) and (here["start"], here["end"]) == (
            there["start"],
            there["end"],
        )
        right = is_one or bool(here and here["kind"] == now.occasion.kind)
        self.kept.append(Example(self.story, found, right))
        return right


def examples(rows: Sequence[Row]) -> list[Example]:
    """Return the examples of stories as the package comes upon them."""
    kept: list[Example] = []
    for row in rows:
        reading = field_readings.read(row, given=True)
        article = reading.article
        statements = [replace(one, occasion=None) for one in reading.statements]
        outlets = speakers(article, story_of(article), statements, field_readings.outermost(row)).outlets
        recorder = Recorder(row, statements)
        placed(article, statements, mentions(article).dates, outlets, recorder)
        kept += recorder.kept
    return kept


def fitted(known: Sequence[Example], names: Sequence[str]) -> Floats:
    """Return the weights under which the labels are most likely, by Newton's method."""
    rows, wanted = _rows(known, names), np.array([one.goes for one in known], float)
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (wanted - share) - PENALTY * weights
        curve = (rows.T * (share * (1 - share))) @ rows + PENALTY * np.eye(len(names))
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def _rows(known: Sequence[Example], names: Sequence[str]) -> Floats:
    return np.array([[one.told.get(name, 0.0) for name in names] for one in known])


def unseen(known: Sequence[Example], names: Sequence[str]) -> list[tuple[Example, bool]]:
    """Return each example with what the weights of the other stories say of it."""
    found: list[tuple[Example, bool]] = []
    for fold in range(FOLDS):
        weights = fitted([one for one in known if _fold(one) != fold], names)
        here = [one for one in known if _fold(one) == fold]
        found += list(zip(here, (_rows(here, names) @ weights > LEAST).tolist(), strict=True))
    return found


def _fold(example: Example) -> int:
    return zlib.crc32(example.story.encode()) % FOLDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, print the cross-validated figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(arguments)
    known = examples(stories("train"))
    names = sorted({name for one in known for name in one.told})
    found = unseen(known, names)
    both = sum(one.goes and said for one, said in found)
    card = CARD.format(
        count=len(known),
        stories=len({one.story for one in known}),
        carried=sum(one.goes for one in known),
        recall=both / max(1, sum(one.goes for one in known)),
        precision=both / max(1, sum(said for _, said in found)),
    )
    print(card)
    lines = [f'"{name}" = {value:.3f}' for name, value in zip(names, fitted(known, names), strict=True)]
    options.out.write_text(card + "\n[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

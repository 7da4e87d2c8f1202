"""Learn whom descriptions without a name mean from the labelled training stories: one command, no randomness at all.

    python -m training.antecedents [--out src/sayso/attribution/speakers/antecedents.toml] [--rounds 2]

Each source of a labelled statement that describes somebody without a name is one choice
among the named members of the cast and nobody; right are those of the labelled
speaker's name and kind, and nobody where there is none. A softmax over the candidates
(a conditional logit, nobody weighing nothing) is fitted with a quadratic penalty. It is
cross-validated by story first: the figures printed are of stories that the weights had
not seen. The weights that are written are of all training stories. A choice changes
what later ones find, so each round reads the stories again with the weights of the
round before.
"""

from __future__ import annotations

import argparse
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from evals import field_readings, field_values
from evals.fields import stories
from sayso.attribution.assemble import story_of
from sayso.attribution.speakers import antecedents, pronouns, speakers
from sayso.attribution.speakers.antecedents import learnt

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from sayso.attribution.speakers.antecedents import Option
    from sayso.attribution.speakers.clusters import Entity
    from sayso.values import Reading, Statement

    Floats = NDArray[np.float64]
    Row = dict[str, Any]

FOLDS = 10
# Of 0.5 and 1 this one has more right in stories that were not seen.
PENALTY = 0.5
# Newton steps, set by hand.
STEPS = 12
# A step of Newton's method changes no weight by more, and no score is larger: far from the solution it overshoots.
LONGEST, LARGEST = 2.0, 30.0
OUT = Path("src/sayso/attribution/speakers/antecedents.toml")
CARD = """# Weights of antecedents.py, made by `python -m training.antecedents`; not to be edited by hand.
# Learnt from {count} descriptions in {stories} training stories of the project (evals/stories, Apache-2.0) alone.
# Cross-validated by story: {right:.1%} of the descriptions are right, of somebody named {named:.1%}.
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """One description: its story, what tells of each candidate, which are right.

    `nobody` says that nobody named is right, `clear` that this is what the label says: a
    choice among whom the labelled one is not found teaches nothing.
    """

    story: str
    told: list[dict[str, float]]
    right: NDArray[np.bool_]
    nobody: bool
    clear: bool


class Recorder:
    """Picks as the package does with the given weights, and keeps every choice beside its label."""

    def __init__(self, row: Row, weights: Mapping[str, float], statements: Sequence[Statement]) -> None:
        self.story = row["doc_id"]
        self.weights = weights
        self.labels = {one.id: label["speaker"] for one, label in zip(statements, row["statements"], strict=True)}
        self.kept: list[Choice] = []

    def __call__(self, found: Sequence[Option], *, statement: Statement) -> Entity | None:
        """Return what the package picks; keep the choice."""
        label = self.labels[statement.id]
        if label is not None and found:
            wanted = field_values.speaker(label)
            right = np.array(
                [field_values.who(one.entity.name, one.entity.kind or wanted[1]) == wanted for one in found]
            )
            told = [dict(one.told) for one in found]
            self.kept.append(Choice(self.story, told, right, not right.any(), right.any() or label["name"] is None))
        return antecedents.pick(found, statement=statement, weights=self.weights)


def collected(readings: Sequence[tuple[Row, Reading]], weights: Mapping[str, float]) -> list[Choice]:
    """Return the choices of stories, as the package comes upon them with these weights."""
    kept: list[Choice] = []
    for row, reading in readings:
        recorder = Recorder(row, weights, reading.statements)
        quotes = field_readings.outermost(row)
        speakers(reading.article, story_of(reading.article), reading.statements, quotes, pronouns.choose, recorder)
        kept += recorder.kept
    return kept


def _rows(choice: Choice, names: Sequence[str]) -> Floats:
    """Return the numbers of the candidates, and those of nobody: all zero."""
    return np.array([[*(told.get(name, 0.0) for name in names)] for told in choice.told] + [[0.0] * len(names)])


def fitted(choices: Sequence[tuple[Floats, NDArray[np.bool_]]], size: int) -> Floats:
    """Return the weights under which the right candidates are most likely, by Newton's method."""
    rows, right = np.concatenate([one for one, _ in choices]), np.concatenate([one for _, one in choices])
    starts = np.cumsum([0, *(len(one) for one, _ in choices[:-1])])
    group = np.repeat(np.arange(len(choices)), [len(one) for one, _ in choices])
    weights = np.zeros(size)
    for _ in range(STEPS):
        share = np.exp(np.clip(rows @ weights, -LARGEST, LARGEST))
        among = share * right
        share /= np.add.reduceat(share, starts)[group]
        among /= np.add.reduceat(among, starts)[group]
        means = np.add.reduceat(rows * share[:, None], starts)
        slope = (among - share) @ rows - PENALTY * weights
        curve = (rows.T * share) @ rows - means.T @ means + PENALTY * np.eye(size)
        step = np.linalg.solve(curve, slope)
        weights = weights + step * min(1.0, LONGEST / max(LONGEST, float(np.abs(step).max())))
    return weights


def unseen(choices: Sequence[Choice], names: Sequence[str]) -> tuple[list[tuple[Choice, bool]], Floats]:
    """Return each choice with whether it is right by the weights of other stories, and the weights of all."""
    told = [(_rows(one, names), np.append(one.right, one.nobody)) for one in choices]
    found: list[tuple[Choice, bool]] = []
    for fold in range(FOLDS):
        others = [known for one, known in zip(choices, told, strict=True) if one.clear and _fold(one) != fold]
        weights = fitted(others, len(names))
        for one, (rows, right) in zip(choices, told, strict=True):
            if _fold(one) == fold:
                found.append((one, one.clear and bool(right[(rows @ weights).argmax()])))
    return found, fitted([known for one, known in zip(choices, told, strict=True) if one.clear], len(names))


def _fold(choice: Choice) -> int:
    return zlib.crc32(choice.story.encode()) % FOLDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, print the cross-validated figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args(arguments)
    readings = [(row, field_readings.read(row, given=True)) for row in stories("train")]
    weights, told = learnt(), []
    for number in range(options.rounds):
        choices = collected(readings, weights)
        names = sorted({name for one in choices for row in one.told for name in row})
        told, fit = unseen(choices, names)
        weights = dict(zip(names, map(float, fit), strict=True))
        _report(number, told)
    options.out.write_text(_written(weights, told), encoding="utf-8")
    return 0


def _report(number: int, told: Sequence[tuple[Choice, bool]]) -> None:
    named = [fine for one, fine in told if not one.nobody]
    nobody = [fine for one, fine in told if one.nobody]
    print(f"round {number}: named {sum(named)} of {len(named)} right, nobody {sum(nobody)} of {len(nobody)}")


def _written(weights: Mapping[str, float], told: Sequence[tuple[Choice, bool]]) -> str:
    card = CARD.format(
        count=len(told),
        stories=len({one.story for one, _ in told}),
        right=float(np.mean([fine for _, fine in told])),
        named=float(np.mean([fine for one, fine in told if not one.nobody])),
    )
    return card + "\n".join(["", "[weights]", *(f'"{key}" = {value:.3f}' for key, value in weights.items())]) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())

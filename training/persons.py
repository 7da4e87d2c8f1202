"""Learn whose names are persons' from the labelled training stories: one command, no randomness at all.

    python -m training.persons [--out src/sayso/attribution/speakers/persons.toml]

Each name of the text that is a labelled speaker's is one example: a person's, or a
body's or an outlet's. A logistic regression with a quadratic penalty, cross-validated
by story first: the figures printed are of stories that the weights had not seen, and
apart for the names of which no word tells the kind, on which alone the weights are used.
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
from sayso.attribution.speakers.persons import features, learnt
from sayso.attribution.speakers.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Row = dict[str, Any]

FOLDS = 10
# Set by hand, one value, no other tried.
PENALTY = 1.0
# Newton steps, set by hand.
STEPS = 15
# How much more an example counts of which no word tells the kind: these are what the weights are for.
UNTOLD = 4.0
OUT = Path("src/sayso/attribution/speakers/persons.toml")
CARD = """# Weights of persons.py, made by `python -m training.persons`; not to be edited by hand.
# Learnt from {count} names of speakers in {stories} training stories of the project (evals/stories, Apache-2.0).
# Cross-validated by story: {right:.1%} of all names right, {untold:.1%} of the {open} whose kind no word tells.
"""


@dataclass(frozen=True, slots=True)
class Example:
    """One name of a story: the features, whether it is a person's, whether any word tells its kind."""

    story: str
    row: Floats
    person: bool
    told: bool


def examples(rows: Sequence[Row]) -> Iterator[Example]:
    """Yield the names of labelled speakers as the package finds them in the text, before any source is read."""
    for row in rows:
        kinds = {
            field_values.name(one["speaker"]["name"]): one["speaker"]["kind"] == "person"
            for one in row["statements"]
            if one["speaker"] and one["speaker"]["name"] and one["speaker"]["kind"] not in {"group", "document"}
        }
        reading = field_readings.read(row, given=True)
        scene = Scene(reading.article, story_of(reading.article), (), ())
        for entity in scene.cast.entities:
            person = kinds.get(field_values.name(entity.name))
            if person is not None and entity.words:
                told = features(entity, scene.common())
                numbers = np.array([told.get(name, 0.0) for name in learnt()])
                yield Example(row["doc_id"], numbers, person, entity.kind is not None)


def fitted(known: Sequence[Example]) -> Floats:
    """Return the weights under which the labels are most likely, by Newton's method."""
    rows, wanted = np.array([one.row for one in known]), np.array([one.person for one in known], float)
    counts = np.array([1.0 if one.told else UNTOLD for one in known])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (wanted - share)) - PENALTY * weights
        curve = (rows.T * (counts * share * (1 - share))) @ rows + PENALTY * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def unseen(known: Sequence[Example]) -> list[tuple[Example, bool]]:
    """Return each example with whether the weights of the other stories have it right."""
    found: list[tuple[Example, bool]] = []
    for fold in range(FOLDS):
        weights = fitted([one for one in known if _fold(one) != fold])
        found += [(one, bool(one.row @ weights > 0) == one.person) for one in known if _fold(one) == fold]
    return found


def _fold(example: Example) -> int:
    return zlib.crc32(example.story.encode()) % FOLDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, print the cross-validated figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(arguments)
    known = list(examples(stories("train")))
    found = unseen(known)
    untold = [(one, fine) for one, fine in found if not one.told]
    for name, part in (("all", found), ("of untold kind", untold)):
        people = [fine for one, fine in part if one.person]
        others = [fine for one, fine in part if not one.person]
        print(f"{name}: persons {sum(people)} of {len(people)} right, others {sum(others)} of {len(others)}")
    card = CARD.format(
        count=len(known),
        stories=len({one.story for one in known}),
        right=float(np.mean([fine for _, fine in found])),
        untold=float(np.mean([fine for _, fine in untold])),
        open=len(untold),
    )
    lines = [f'"{key}" = {value:.3f}' for key, value in zip(learnt(), fitted(known), strict=True)]
    options.out.write_text(card + "\n[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

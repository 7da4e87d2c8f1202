"""Learn whom pronouns mean from the labelled training stories: one command, no randomness at all.

    python -m training.pronouns [--out src/sayso/attribution/speakers/pronouns.toml] [--rounds 3]

Each pronoun that is the source of a labelled statement is one choice among the
candidates that the package itself finds before it; right are those that the scorer
would take for the labelled speaker, of several without a name those described alike. A
softmax over the candidates (a conditional logit) is fitted for "he" and "she" and for
the rest, with a quadratic penalty. It is cross-validated by story first: the figures
printed are of stories that the weights had not seen. The weights that are written are
of all training stories. A choice changes what later pronouns find, so each round reads
the stories again with the weights of the round before.
"""

from __future__ import annotations

import argparse
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from evals import field_readings, field_values
from evals.fields import bodies, stories
from sayso.attribution.assemble import story_of
from sayso.attribution.speakers import pronouns, speakers
from sayso.attribution.speakers.pronouns import HE, SHE, Weights, learnt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.speakers.pronouns import Mention
    from sayso.values import Statement

    Floats = NDArray[np.float64]
    Row = dict[str, Any]

FOLDS = 10
# Set by hand, one value, no other tried.
PENALTY = 1.0
# Set by hand; too few choices of unseen stories fall below it to find it from them.
LEAST = 0.4
# Newton steps, set by hand.
STEPS = 15
OUT = Path("src/sayso/attribution/speakers/pronouns.toml")
CARD = """# Weights of pronouns.py, made by `python -m training.pronouns`; not to be edited by hand.
# Learnt from {count} pronouns of {stories} training stories of the project (evals/stories, Apache-2.0), no other text.
# Cross-validated by story: {right} of the pronouns for which a right candidate is found ({found} of all) get it.
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """One pronoun: its story, whether a person is meant, the features of each candidate, which are right.

    `counted` are those that the scorer counts as right: of several who have no name, all.
    """

    story: str
    person: bool
    rows: Floats
    right: NDArray[np.bool_]
    counted: NDArray[np.bool_]


class Recorder:
    """Chooses as the package does with the given weights, and keeps every choice beside its label."""

    def __init__(self, row: Row, weights: Weights, statements: Sequence[Statement]) -> None:
        self.story = row["doc_id"]
        self.among = bodies(row)
        self.weights = weights
        self.labels = {one.id: label["speaker"] for one, label in zip(statements, row["statements"], strict=True)}
        self.kept: list[Choice] = []

    def __call__(
        self, pronoun: str, mentions: Sequence[Mention], *, inside: bool, statement: Statement | None = None
    ) -> tuple[Entity | None, str]:
        """Return what the package chooses; keep the choice."""
        fitting = pronouns.candidates(pronoun, mentions)
        label = self.labels[statement.id] if statement else None
        if label is not None and fitting:
            person = pronoun in HE | SHE
            names = PEOPLE if person else THINGS
            told = [pronouns.features(one, nearer, inside=inside) for nearer, one in enumerate(fitting)]
            rows = np.array([[one.get(name, 0.0) for name in names] for one in told])
            counted = np.array([self._counts(label, one.entity) for one in fitting])
            alike = np.array([_alike(label, one.entity) for one in fitting])
            self.kept.append(Choice(self.story, person, rows, counted & alike, counted))
        return pronouns.choose(pronoun, mentions, inside=inside, weights=self.weights)

    def _counts(self, label: Row, entity: Entity) -> bool:
        answer = {"name": entity.name, "kind": entity.kind or "person", "role": entity.described}
        return field_values.same(label, answer, self.among)


def _alike(label: Row, entity: Entity) -> bool:
    """Say whether somebody without a name is described by a word of the label's."""
    if label["name"] or entity.name or not (label["role"] and entity.described):
        return True
    return not set(label["role"].lower().split()).isdisjoint(entity.described.lower().split())


def collected(rows: Sequence[Row], weights: Weights) -> list[Choice]:
    """Return the choices of stories, as the package comes upon them with these weights."""
    kept: list[Choice] = []
    for row in rows:
        reading = field_readings.read(row, given=True)
        recorder = Recorder(row, weights, reading.statements)
        quotes = field_readings.outermost(row)
        speakers(reading.article, story_of(reading.article), reading.statements, quotes, recorder)
        kept += recorder.kept
    return kept


def fitted(choices: Sequence[Choice]) -> Floats:
    """Return the weights under which the right candidates are most likely, by Newton's method."""
    useful = [one for one in choices if one.right.any() and not one.right.all()]
    size = useful[0].rows.shape[1]
    weights = np.zeros(size)
    for _ in range(STEPS):
        slope, curve = -PENALTY * weights, PENALTY * np.eye(size)
        for one in useful:
            share = np.exp(one.rows @ weights - (one.rows @ weights).max())
            share /= share.sum()
            among = share * one.right / (share * one.right).sum()
            mean = share @ one.rows
            slope += (among - share) @ one.rows
            curve += (one.rows * share[:, None]).T @ one.rows - np.outer(mean, mean)
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def unseen(choices: Sequence[Choice]) -> list[tuple[float, bool]]:
    """Return for each choice the share of its best candidate and whether it is right, by weights of other stories."""
    told: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = fitted([one for one in choices if _fold(one) != fold])
        for one in choices:
            if _fold(one) == fold:
                share = np.exp(one.rows @ weights - (one.rows @ weights).max())
                told.append((float(share.max() / share.sum()), bool(one.counted[share.argmax()])))
    return told


def _fold(choice: Choice) -> int:
    return zlib.crc32(choice.story.encode()) % FOLDS


# What is weighed is what has a weight; nothing but distance and salience helped to tell things apart.
PEOPLE, THINGS = tuple(learnt().people), tuple(learnt().things)


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, print the cross-validated figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    rows, weights, choices, told = stories("train"), learnt(), [], []
    for number in range(options.rounds):
        choices = collected(rows, weights)
        parts = [[one for one in choices if one.person == person] for person in (True, False)]
        told = [unseen(part) for part in parts]
        for name, part, answers in zip(("people", "things"), parts, told, strict=True):
            _report(number, name, part, answers)
        people, things = (
            dict(zip(names, map(float, fitted(part)), strict=True))
            for names, part in zip((PEOPLE, THINGS), parts, strict=True)
        )
        weights = Weights(people, things, LEAST)
    options.out.write_text(_written(weights, choices, told), encoding="utf-8")
    return 0


def _report(number: int, name: str, choices: Sequence[Choice], told: Sequence[tuple[float, bool]]) -> None:
    found = sum(one.right.any() for one in choices)
    right = sum(fine for _, fine in told)
    print(f"round {number} {name}: {len(choices)} asked, {found} with a right candidate, {right} chosen right")
    for low in (0.2, 0.3, 0.4, 0.5, 0.6, 0.8):
        band = [fine for share, fine in told if low <= share < low + 0.1]
        print(f"    share from {low}: {sum(band)} of {len(band)} right")


def _written(weights: Weights, choices: Sequence[Choice], told: Sequence[Sequence[tuple[float, bool]]]) -> str:
    found = sum(bool(one.right.any()) for one in choices)
    right = sum(fine for part in told for _, fine in part)
    card = CARD.format(
        count=len(choices),
        stories=len({one.story for one in choices}),
        right=f"{right / found:.1%}",
        found=f"{found / len(choices):.1%}",
    )
    lines = [f"least = {weights.least}"]
    for name, part in (("people", weights.people), ("things", weights.things)):
        lines += ["", f"[{name}]", *(f'"{key}" = {value:.3f}' for key, value in part.items())]
    return card + "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())

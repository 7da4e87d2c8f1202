"""Train `sayso.matches.events`: which articles that do not come from one another tell of the same event.

    python -m training.matching.events --families TRAIN.jsonl --held DEV.jsonl --out src/sayso/matches/model/events.json

Two kinds of pairs: independent tellings of one event, and each telling with what the index proposes for it from other
families. A softmax of two classes, cross-validated by family first; no randomness. Needs scipy beside sayso's own
dependencies, as `training.matching.train` does.
"""

from __future__ import annotations

import argparse
import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import minimize

from sayso.matches.aligned import align
from sayso.matches.candidates import MemoryIndex, candidates
from sayso.matches.events import COLUMNS, row
from sayso.matches.features import features
from sayso.matches.sheet import sheet
from training.matching.pairs import article, read, related, sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FOLDS, STEPS = 5, 800
CLASSES = ("same-event", "unrelated")
EVEN = 0.5


def pairs(families: list[dict[str, Any]]) -> Iterator[tuple[str, str, bool]]:
    """Yield two tellings, and whether they tell of one event; those where one comes from the other are left out."""
    tellings = {t["ref"]: t for family in families for t in family["tellings"]}
    of = {t["ref"]: family["family"] for family in families for t in family["tellings"]}
    for family in families:
        refs = [t["ref"] for t in family["tellings"]]
        for place, two in enumerate(refs):
            for one in refs[:place]:
                if related(family, one, two) == (0, "same-event"):
                    yield one, two, True
    signed = {ref: sign(article(telling)) for ref, telling in tellings.items()}
    index, refs = MemoryIndex(signed.values()), list(signed)
    proposed = {
        (ref, refs[found.article]) if number < found.article else (refs[found.article], ref)
        for number, ref in enumerate(refs)
        for found in candidates(signed[ref], index, without=[number])
    }
    yield from ((one, two, False) for one, two in sorted(proposed) if of[one] != of[two])


def collect(families: list[dict[str, Any]]) -> tuple[Floats, NDArray[np.bool_], list[str]]:
    """Return the rows of all pairs, which of them tell of one event, and the family of the first telling of each."""
    sheets = {t["ref"]: sheet(article(t)) for family in families for t in family["tellings"]}
    rows, same, groups = [], [], []
    for one, two, label in pairs(families):
        aligned = align(sheets[one], sheets[two])
        rows.append(row(aligned, features(aligned)))
        same.append(label)
        groups.append(one.split("/", 1)[0])
    return np.array(rows), np.array(same), groups


def trained(rows: Floats, same: NDArray[np.bool_], penalty: float) -> tuple[Floats, Floats, Floats]:
    """Return mean, scale and weights; the second class is the one that weighs nothing."""
    mean, scale = rows.mean(0), np.maximum(rows.std(0), 1e-3)
    x = np.column_stack(((rows - mean) / scale, np.ones(len(rows))))
    ridge = np.append(np.full(x.shape[1] - 1, penalty), 0.0)

    def loss(w: Floats) -> tuple[float, Floats]:
        sums = x @ w
        slope = x.T @ (_sigmoid(sums) - same) + ridge * w
        return float(np.logaddexp(0, np.where(same, -sums, sums)).sum() + (ridge * w**2).sum() / 2), slope

    found = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return mean, scale, np.vstack((found.x, np.zeros_like(found.x)))


def answers(rows: Floats, made: tuple[Floats, Floats, Floats]) -> Floats:
    """Return the chance of one event for each row."""
    mean, scale, weights = made
    return _sigmoid(np.column_stack(((rows - mean) / scale, np.ones(len(rows)))) @ weights[0])


def _sigmoid(sums: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-sums)))


def report(name: str, said: Floats, same: NDArray[np.bool_]) -> None:
    """Print how many tellings of one event are found, and how many strangers are taken for one."""
    found = said >= EVEN
    right = same[found].mean() if found.any() else 1.0
    print(f"{name}: found {found[same].mean():.3f} of {same.sum()}, right of those said {right:.3f}", end="")
    print(f", strangers taken for one {found[~same].mean():.4f} of {(~same).sum()}")


def main() -> None:
    """Validate, train, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", type=Path, required=True, help="rows of evals.family_format, the train part")
    parser.add_argument("--held", type=Path, help="rows to answer with the model written")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--penalty", type=float, default=10.0)
    options = parser.parse_args()
    rows, same, groups = collect(read(options.families))
    fold = np.array([zlib.crc32(group.encode()) % FOLDS for group in groups])
    seen = np.zeros(len(rows))
    for number in range(FOLDS):
        seen[fold == number] = answers(
            rows[fold == number], trained(rows[fold != number], same[fold != number], options.penalty)
        )
    report("cross-validated by family", seen, same)
    made = trained(rows, same, options.penalty)
    if options.held:
        held, label, _ = collect(read(options.held))
        report("held out", answers(held, made), label)
    if options.out:
        numbers = {
            key: np.round(value, 5).tolist() for key, value in zip(("mean", "scale", "weights"), made, strict=True)
        }
        table = {"classes": list(CLASSES), "columns": list(COLUMNS), **numbers}
        options.out.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()

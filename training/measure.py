#!/usr/bin/env python3
"""Measure an exported model on a development set: figures, calibration, speed; write them on its card.

python training/measure.py --model FOLDER --dev DEV.jsonl.xz [--plan PLAN.json] [--calibrate]

Runs the model exactly as the package does. `--calibrate` fits what turns evidence into a confidence on the development
stories, and reports the calibration error of fits that had not seen the stories they are judged on.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from data import Row, rows
from score import headline, judge

from sayso.attribution.tagger import tagging
from sayso.attribution.tagger.evidence import EVIDENCE
from sayso.attribution.tagger.network import Network, load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.attribution.tagger import Tagged

FOLDS = 5
BINS = 10
WORDS_AN_ARTICLE = 750
# Fields of a plan that say where things lay, not what was done.
PLACES = frozenset({"train", "unlabelled", "dev", "encoder", "out", "teacher", "start", "threads", "every_minutes"})


def as_row(row: Row, found: Sequence[Tagged]) -> dict[str, Any]:
    """Return what was found as the scorer reads it."""
    statements = [
        {
            "content": [[s.start, s.end] for s in t.content],
            "cue": [[t.cue.start, t.cue.end]] if t.cue else [],
            "source": [[t.source.start, t.source.end]] if t.source else [],
        }
        for t in found
    ]
    return {"doc_id": row["doc_id"], "text": row["text"], "statements": statements}


def right(row: Row, found: Sequence[Tagged]) -> NDArray[np.float32]:
    """Say of each statement whether the scorer, shown it alone, counts its content, source and cue as right."""
    each = [judge([row], [as_row(row, [t])])["triple"]["P"] > 0 for t in found]
    return np.array(each, np.float32)


def fit(x: NDArray[np.float32], y: NDArray[np.float32], penalty: float = 1.0) -> NDArray[np.float32]:
    """Fit a logistic regression by Newton's method; `penalty` keeps all but the constant small."""
    weights = np.zeros(x.shape[1])
    hold = np.full(x.shape[1], penalty)
    hold[0] = 1e-6
    for _ in range(30):
        p = 1 / (1 + np.exp(-(x @ weights)))
        slope = x.T @ (p - y) + hold * weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + np.diag(hold)
        weights = weights - np.linalg.solve(bend, slope)
    return weights.astype(np.float32)


def calibration_error(p: NDArray[np.float32], y: NDArray[np.float32]) -> float:
    """Return the expected calibration error over ten bins of equal width."""
    which = np.minimum((p * BINS).astype(int), BINS - 1)
    gaps = [abs(p[which == b].mean() - y[which == b].mean()) * (which == b).sum() for b in set(which.tolist())]
    return float(sum(gaps) / max(1, len(p)))


def calibrate(
    loaded: Network,
    stories: Sequence[Row],
    level: int,
) -> tuple[NDArray[np.float32], dict[str, float]]:
    """Fit a level's calibration on all stories; report how well fits on four fifths do on the rest."""
    seen: list[list[float]] = []
    keep = tagging.probability

    def note(*given: Any) -> float:  # noqa: ANN401
        from sayso.attribution.tagger.evidence import evidence  # noqa: PLC0415

        seen.append(evidence(given[0], given[1]))
        return float(len(seen) - 1)

    tagging.probability = note
    try:
        found = [of_level(one, level) for one in tagging.tag_with(loaded, [row["text"] for row in stories])]
    finally:
        tagging.probability = keep
    x = np.array([seen[int(one.confidence)] for each in found for one in each], np.float32).reshape(-1, len(EVIDENCE))
    y = np.concatenate([right(row, f) for row, f in zip(stories, found, strict=True)])
    fold = np.concatenate([np.full(len(f), i % FOLDS) for i, f in enumerate(found)])
    p = np.zeros(len(y), np.float32)
    for i in range(FOLDS):
        p[fold == i] = 1 / (1 + np.exp(-(x[fold == i] @ fit(x[fold != i], y[fold != i]))))
    report = {"statements": len(y), "right": round(float(y.mean()), 3), "ece": round(calibration_error(p, y), 4)}
    report["brier"] = round(float(((p - y) ** 2).mean()), 4)
    for least in (0.5, 0.7, 0.9):
        if (p >= least).any():
            report[f"precision at {least}"] = round(float(y[p >= least].mean()), 3)
        report[f"kept at {least}"] = round(float((p >= least).mean()), 3)
    return fit(x, y), report


def of_level(found: Sequence[Tagged], level: int) -> list[Tagged]:
    """Pick the statements of one level."""
    return [one for one in found if one.level == level]


def part(row: Row, level: int) -> Row:
    """Return a story with the statements of one level: those within another one, or the others."""
    return {**row, "statements": [s for s in row["statements"] if bool(s.get("within")) == bool(level)]}


def nested_figures(stories: Sequence[Row], found: Sequence[Sequence[Tagged]]) -> dict[str, float]:
    """Score the second level by itself."""
    result = judge(stories, [as_row(row, f) for row, f in zip(stories, found, strict=True)])
    names = ("content.exact", "content.overlap", "triple")
    return {f"{name} {part}": result[name][part] for name in names for part in ("P", "R", "F1")}


def main() -> None:
    """Measure the model given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--dev", type=Path, required=True)
    parser.add_argument(
        "--stories", type=Path, required=True, help="stories with nested statements, unseen in training"
    )
    parser.add_argument("--plan", type=Path, help="plan.json of the run that made it, to be kept on the card")
    parser.add_argument("--calibrate", action="store_true")
    plan = parser.parse_args()
    stories = rows(plan.dev)
    nested = [part(row, 1) for row in rows(plan.stories)]
    loaded = load(plan.model)
    tagging.tag_with(loaded, [stories[0]["text"]])
    begun = time.process_time()
    found = [of_level(one, 0) for one in tagging.tag_with(loaded, [row["text"] for row in stories])]
    seconds = time.process_time() - begun
    inner = [of_level(one, 1) for one in tagging.tag_with(loaded, [row["text"] for row in nested])]
    result = judge(stories, [as_row(row, f) for row, f in zip(stories, found, strict=True)])
    words = sum(len(row["text"].split()) for row in stories)
    figures: dict[str, Any] = {"dev": headline(result)}
    figures["nested, own stories"] = nested_figures(nested, inner)
    figures["articles of 750 words a CPU-second"] = round(words / WORDS_AN_ARTICLE / seconds, 2)
    figures["megabytes"] = round(sum(f.stat().st_size for f in plan.model.iterdir()) / 1e6, 1)
    if plan.calibrate:
        tables = json.loads((plan.model / "tables.json").read_text())
        for level, (name, judged) in enumerate([("calibration", stories), ("calibration, nested", nested)]):
            weights, figures[f"{name}, five folds"] = calibrate(loaded, judged, level)
            tables["levels"][level]["calibration"] = [round(float(w), 4) for w in weights]
        (plan.model / "tables.json").write_text(json.dumps(tables) + "\n")
    card = json.loads((Path(__file__).parent / "card.json").read_text(encoding="utf8"))
    if plan.plan:
        made = json.loads(plan.plan.read_text(encoding="utf8"))
        card["made with"] = {k: v for k, v in made.items() if k not in PLACES}
    card["figures of the int8 model on PolNeAR dev"] = figures
    (plan.model / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()

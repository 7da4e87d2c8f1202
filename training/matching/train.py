"""Train the verdict of `sayso.matches`: one command, no randomness but the seed of the folds.

    python -m training.matching.train --pairs copies.npz families.npz --out src/sayso/matches/model/verdict.json

One softmax over the relations. A pair whose label says no more than that there is a derivation (or none) counts for
the sum of those relations. It is cross-validated by groups first (a source document with all its copies, a story
family): the figures printed are of pairs whose group the model had not seen. The weights that are written are trained
on all groups. Needs scipy beside sayso's own dependencies.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize, minimize_scalar

from sayso.matches.features import NAMES
from sayso.matches.verdict import DERIVED, EVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FOLDS = 5
# Where a temperature is looked for; a pair outside the middle that PLAIN leaves is plain, and most pairs are.
COOLEST, PLAIN = (0.3, 5.0), 0.98
QUERIES = ("copy", "trunc", "embed", "spin30", "spin60", "spinheavy", "neg_sibling", "neg_bbc")
STEPS = 800
CLASSES = (*DERIVED, "same-event", "unrelated")
# Agency bulletins hold true rewritings that no list names; what is this much alike gets no label from us.
# Items of a sentence or two (below 60 words; the logarithm) are alike by subject, and stay what they are: not derived.
DOUBTFUL = {"best_smaller": 0.55, "verbatim_smaller": 0.1}
AN_ITEM, ITEM_VERBATIM = 4.1, 0.3
# Weights of the kinds of pairs: written retellings are few and the real thing, re-filings many and easy.
WEIGHTS = {"family": 4.0, "stranger": 4.0, "refiled": 0.3, "embed": 3.0, "spinheavy": 3.0}
SAME_EVENT_WEIGHT = 3.0
# Background that comes back (ten words or more in shared runs, and no derivation) is rare among unrelated pairs, and
# fifty embedded passages among thousands. Chosen among a few weights from 1 to 10 by validation on these pairs, so the
# validated figures flatter it a little.
BACKGROUND, BACKGROUND_WEIGHT = 2.3, 5.0
FEW, FEW_WEIGHT = ("embed", "spinheavy"), 4.0
COLUMNS = ("rows", "derived", "relations", "groups", "names")


@dataclass(slots=True)
class Data:
    """Rows of features, the relations each pair may have, its group, name and weight, and `Pairs.lone`."""

    rows: Floats
    allowed: Floats
    groups: NDArray[np.str_]
    names: NDArray[np.str_]
    weights: Floats
    lone: NDArray[np.bool_]

    @property
    def kinds(self) -> NDArray[np.str_]:
        """What each pair is: the first word of its name."""
        return np.array([name.split(" ", 1)[0] for name in self.names.tolist()])

    @property
    def derived(self) -> NDArray[np.bool_]:
        """Whether each pair is a derivation."""
        return np.asarray(self.allowed[:, : len(DERIVED)].any(axis=1))


def read(paths: Sequence[Path]) -> Data:
    """Read and join files of pairs; leave out what may be a copy that nobody labelled."""
    files = [np.load(path) for path in paths]
    if any(tuple(file["columns"].tolist()) != NAMES for file in files):
        raise SystemExit("these pairs have other features: run training.matching.pairs again")
    parts = (np.concatenate([file[name] for file in files]) for name in (*COLUMNS, "lone"))
    rows, derived, relations, groups, names, lone = parts
    kinds = np.array([name.split(" ", 1)[0] for name in names.tolist()])
    column = {name: rows[:, NAMES.index(name)] for name in ("size", *DOUBTFUL)}
    item = (column["size"] < AN_ITEM) & (column["verbatim_smaller"] < ITEM_VERBATIM)
    alike = np.any([column[name] > most for name, most in DOUBTFUL.items()], axis=0) & ~item
    kept = ~((derived == 0) & (relations == "") & (kinds == "reuters") & alike)
    weights = np.array([WEIGHTS.get(kind, 1.0) for kind in kinds.tolist()])
    weights = weights * np.where(relations == "same-event", SAME_EVENT_WEIGHT, 1.0)
    background = (derived == 0) & np.isin(kinds, QUERIES) & (rows[:, NAMES.index("total")] > BACKGROUND)
    weights = weights * np.where(background, BACKGROUND_WEIGHT, 1.0)
    weights[(derived == 1) & np.isin(kinds, tuple(FEW))] *= FEW_WEIGHT
    pairs = zip(derived.tolist(), relations.tolist(), kinds.tolist(), strict=True)
    allowed = np.array([_allowed(*pair) for pair in pairs], np.float64)
    return Data(rows[kept], allowed[kept], groups[kept], names[kept], weights[kept], lone[kept])


def _allowed(derived: int, relation: str, kind: str) -> list[bool]:
    """Return which relations a pair may have, by what is known of it."""
    relation = "light-edit" if relation == "identical" else relation
    if relation:
        return [each == relation for each in CLASSES]
    if kind == "stranger":
        return [each == "unrelated" for each in CLASSES]
    return [(each in DERIVED) == bool(derived) for each in CLASSES]


def fold_of(groups: NDArray[np.str_], seed: int) -> NDArray[np.int64]:
    """Return the fold of each group, the same whatever else is in the data."""
    return np.array([zlib.crc32(f"{seed} {group}".encode()) % FOLDS for group in groups.tolist()])


def fit(x: Floats, allowed: Floats, weights: Floats, penalty: float) -> Floats:
    """Return the weights of the softmax with a squared penalty on all but the bias."""
    x = np.column_stack((x, np.ones(len(x))))
    ridge = np.append(np.full(x.shape[1] - 1, penalty), 0.0)

    def loss(flat: Floats) -> tuple[float, Floats]:
        w = flat.reshape(len(CLASSES), -1)
        p = chances(x, w)
        told = np.maximum((p * allowed).sum(1), np.finfo(float).tiny)
        slope = ((p - p * allowed / told[:, None]) * weights[:, None]).T @ x + ridge * w
        return float(-(np.log(told) * weights).sum() + (ridge * w**2).sum() / 2), slope.ravel()

    start = np.zeros(len(CLASSES) * x.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return np.asarray(found.x).reshape(len(CLASSES), -1)


def chances(x: Floats, w: Floats) -> Floats:
    """Return the chances of each class for rows with their bias column."""
    sums = x @ w.T
    raised = np.exp(sums - sums.max(1, keepdims=True))
    return np.asarray(raised / raised.sum(1, keepdims=True))


def trained(data: Data, chosen: NDArray[np.bool_], penalty: float) -> tuple[Floats, Floats, Floats]:
    """Return mean, scale and weights from the chosen pairs."""
    x = data.rows[chosen]
    mean, scale = x.mean(0), np.maximum(x.std(0), 1e-6)
    return mean, scale, fit((x - mean) / scale, data.allowed[chosen], data.weights[chosen], penalty)


def answers(data: Data, chosen: NDArray[np.bool_], made: tuple[Floats, Floats, Floats]) -> Floats:
    """Return the chances that a model gives the chosen pairs."""
    mean, scale, w = made
    x = (data.rows[chosen] - mean) / scale
    return chances(np.column_stack((x, np.ones(len(x)))), w)


def validated(data: Data, seed: int, penalty: float) -> Floats:
    """Return the chances that models give which have not seen the group of a pair."""
    folds = fold_of(data.groups, seed)
    out = np.zeros((len(data.rows), len(CLASSES)))
    for fold in range(FOLDS):
        out[folds == fold] = answers(data, folds == fold, trained(data, folds != fold, penalty))
    return out


def cooled(data: Data, p: Floats) -> float:
    """Return the temperature that makes chances of models that have not seen a pair as sure as they are right."""
    logs = np.log(np.maximum(p, np.finfo(float).tiny))

    def loss(temperature: float) -> float:
        told = (tempered(logs, temperature) * data.allowed).sum(1)
        return float(-np.log(np.maximum(told, np.finfo(float).tiny)).mean())

    return round(float(minimize_scalar(loss, bounds=COOLEST, method="bounded").x), 3)


def tempered(logs: Floats, temperature: float) -> Floats:
    """Return the chances at a temperature: above 1 less sure, the likeliest stays the likeliest."""
    raised = np.exp(logs / temperature)
    return np.asarray(raised / raised.sum(1, keepdims=True))


def error(said: Floats, right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error: in ten bins, how far what was said is from how often it was so."""
    bins = np.minimum((said * 10).astype(int), 9)
    gaps = [abs(said[bins == n].mean() - right[bins == n].mean()) * np.mean(bins == n) for n in set(bins.tolist())]
    return float(sum(gaps))


def calibration(data: Data, p: Floats) -> None:
    """Print the calibration errors: of all pairs, of those that are not plain, of families, of known relations."""
    derived = p[:, : len(DERIVED)].sum(1)
    open_ = (derived > 1 - PLAIN) & (derived < PLAIN)
    known = data.allowed.sum(1) == 1
    right = data.allowed.argmax(1) == p.argmax(1)
    family = data.kinds == "family"
    print(f"  ECE derived: all {error(derived, data.derived):.4f} of {len(derived)}", end="")
    print(f", not plain {error(derived[open_], data.derived[open_]):.4f} of {open_.sum()}", end="")
    print(f", families {error(derived[family], data.derived[family]):.4f} of {family.sum()}", end="")
    print(f"; relation {error(p.max(1)[known], right[known]):.4f} of {known.sum()}")


def queries(data: Data, p: Floats) -> None:
    """Print how the queries of the copies set come out: what is listed against the source that is labelled."""
    derived = p[:, : len(DERIVED)].sum(1) * ~data.lone
    listed: dict[tuple[str, str], list[tuple[float, bool]]] = {}
    for name, chance, label in zip(data.names.tolist(), derived.tolist(), data.derived.tolist(), strict=True):
        kind, query, *_ = name.split(" ")
        if kind in QUERIES:
            listed.setdefault((kind, query), []).append((chance, label))
    best = any_other = false = asked = found = 0
    for (kind, _), rows in listed.items():
        others = [chance for chance, label in rows if not label and chance >= EVEN]
        own = max((chance for chance, label in rows if label and chance >= EVEN), default=0.0)
        asked += not kind.startswith("neg")
        found += own > 0
        best += own > 0 and own >= max(others, default=0.0)
        false += bool(others) and own < max(others)
        any_other += bool(others)
    for name, right, wrong in (("best listing", best, false), ("every listing", found, any_other)):
        precision, recall = right / max(right + wrong, 1), right / max(asked, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"  queries, {name}: P {precision:.4f} R {recall:.4f} F1 {f1:.4f}")


def report(data: Data, p: Floats, errors: int) -> None:
    """Print how often the answer is right, how sure it was, and the worst."""
    derived = p[:, : len(DERIVED)].sum(1)
    queries(data, p)
    calibration(data, p)
    for kind in sorted({*data.kinds.tolist()}):
        for label in (True, False):
            here = (data.kinds == kind) & (data.derived == label)
            if here.any():
                right = np.mean((derived[here] >= EVEN) == label)
                print(f"  {kind:12} {'derived' if label else 'not':8} right {right:.4f} of {here.sum()}")
    for low in np.arange(0, 1, 0.1):
        here = (derived >= low) & (derived < low + 0.1 + (low > 1 - 0.15))
        if here.any():
            print(f"  said {derived[here].mean():.2f}, so it was {data.derived[here].mean():.2f} of {here.sum()}")
    relations(data, p)
    for worst in np.argsort(-np.abs(derived - data.derived))[:errors]:
        label = [each for each, may in zip(CLASSES, data.allowed[worst], strict=True) if may]
        print(f"    {data.names[worst]}: {derived[worst]:.2f}, is {label if len(label) == 1 else data.derived[worst]}")


def relations(data: Data, p: Floats) -> None:
    """Print which relations were taken for which, where one is known."""
    known = data.allowed.sum(1) == 1
    truth, guess = data.allowed.argmax(1), p.argmax(1)
    for kind in sorted({*data.kinds[known].tolist()}):
        here = known & (data.kinds == kind)
        wrong = Counter(f"{CLASSES[a]}>{CLASSES[b]}" for a, b in zip(truth[here], guess[here], strict=True) if a != b)
        print(f"  relation {kind:12} {np.mean(guess[here] == truth[here]):.3f} of {here.sum()} {dict(wrong)}")


def main() -> None:
    """Validate, train, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, nargs="+", required=True)
    parser.add_argument("--held", type=Path, nargs="*", default=[], help="pairs to answer with the model written")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--penalty", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0, help="show so many of the worst")
    parser.add_argument("--quick", action="store_true", help="train without validating first")
    args = parser.parse_args()
    data = read(args.pairs)
    temperature = 1.0
    if not args.quick:
        seen = validated(data, args.seed, args.penalty)
        temperature = cooled(data, seen)
        calibration(data, seen)
        print(f"  at temperature {temperature}:")
        report(data, tempered(np.log(np.maximum(seen, np.finfo(float).tiny)), temperature), args.errors)
    mean, scale, w = trained(data, np.ones(len(data.rows), np.bool_), args.penalty)
    made = mean, scale, w / temperature
    if args.held:
        held = read(args.held)
        print("held out:")
        report(held, answers(held, np.ones(len(held.rows), np.bool_), made), args.errors)
    if args.out:
        numbers = {
            key: np.round(value, 5).tolist() for key, value in zip(("mean", "scale", "weights"), made, strict=True)
        }
        table = {"classes": list(CLASSES), "columns": list(NAMES), **numbers}
        args.out.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()

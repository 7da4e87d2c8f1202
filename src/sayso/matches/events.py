"""Aligned -> how likely two articles, neither of which comes from the other, tell of the same event.

A name in common ("Antwerp", "March") is no event in common: particulars count, the words that news hardly ever uses,
rare names, figures and words in one order. Trained apart from the relations, on the tellings of one event and on what
the index proposes from other stories, because by far most articles that share a name have nothing else to do with each
other. What it does not do: look at dates, for a retelling can be years younger than its event.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.background import MODEL
from sayso.matches.features import NAMES, ODD, RARE
from sayso.matches.softmax import Softmax, load

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.matches.aligned import Aligned
    from sayso.matches.features import Features
    from sayso.matches.sheet import Sheet

# The features of the pair, and three counts as logarithms of one and how many: particulars, figures and words in runs
# that both articles hold, in quotation marks or not.
COLUMNS = (*NAMES, "particulars_shared", "figures_shared", "run_words")


def same_event(aligned: Aligned, measured: Features) -> float:
    """Return the chance, 0 to 1, given that neither article comes from the other."""
    return model().chances(row(aligned, measured))["same-event"]


def row(aligned: Aligned, measured: Features) -> NDArray[np.float64]:
    """Return the values in the order of `COLUMNS`."""
    one, other = aligned.one, aligned.other
    figures = len(np.intersect1d(one.keys[one.figures], other.keys[other.figures]))
    particulars = len(np.intersect1d(_particulars(one), _particulars(other)))
    counts = np.log1p((particulars, figures, sum(run.size for run in aligned.runs)))
    return np.concatenate((measured.row(), counts))


def _particulars(sheet: Sheet) -> NDArray[np.uint64]:
    """Return the keys of rare names and of words that news hardly ever uses."""
    named = sheet.names[sheet.weights[sheet.names] >= RARE]
    return np.concatenate((sheet.keys[named], sheet.keys[sheet.weights >= ODD]))


@lru_cache(maxsize=1)
def model() -> Softmax:
    """Load the model; once a process."""
    return load(json.loads(MODEL.joinpath("events.json").read_text(encoding="utf8")), COLUMNS)

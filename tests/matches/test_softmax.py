from __future__ import annotations

import numpy as np
import pytest

from sayso.matches.features import NAMES
from sayso.matches.softmax import load
from sayso.matches.verdict import DERIVED, model

TABLE = {"classes": ["p", "q"], "columns": ["x"], "mean": [1.0], "scale": [2.0], "weights": [[1.0, 0.0], [0.0, 0.5]]}


@pytest.mark.parametrize(("value", "expected"), [(2.0, 0.5), (1.0, 1 / (1 + np.exp(0.5))), (9999.0, 1.0)])
def test_chances_are_those_of_the_scaled_sums(value: float, expected: float) -> None:
    chances = load(TABLE, ["x"]).chances(np.array([value]))
    assert chances["p"] == pytest.approx(expected)
    assert sum(chances.values()) == pytest.approx(1)


def test_a_model_of_other_features_is_refused() -> None:
    with pytest.raises(ValueError, match="trained on other features"):
        load(TABLE, ["y"])


def test_the_shipped_model_answers_for_these_features() -> None:
    assert set(model().classes) == {*DERIVED, "same-event", "unrelated"}
    assert model().weights.shape == (len(model().classes), len(NAMES) + 1)

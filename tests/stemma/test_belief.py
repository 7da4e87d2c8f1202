"""Which dates are believed: the tree that the texts ask for, against what the dates say."""

from __future__ import annotations

import numpy as np
import pytest

from sayso.stemma import clocks
from sayso.stemma.belief import doubted
from sayso.stemma.tree import cheapest
from sayso.values import Dating
from tests.steps import steps


def chain(size: int, *, dear: float = 30.0, cheap: float = 5.0, gain: float = 8.0) -> np.ndarray:
    """Return costs of texts in which each telling comes from the one before; backwards costs `gain` more."""
    costs = np.full((size + 1, size + 1), np.inf)
    places = np.arange(size)
    apart = np.abs(places[:, None] - places[None, :])
    costs[:-1, :-1] = cheap + dear * (apart - 1) + gain * (places[:, None] > places[None, :])
    costs[-1, :-1] = 200.0
    np.fill_diagonal(costs, np.inf)
    return costs


def found(*values: str | None) -> list:
    return clocks.moments([Dating(value, "day", "given", value) if value else None for value in values])


@pytest.mark.parametrize(
    ("dates", "wrong"),
    [
        (("2030-05-01", "2030-05-02", "2030-05-03", "2030-05-04"), []),
        (("2030-05-01", "2030-05-09", "2030-05-03", "2030-05-04"), [1]),  # later than both that come from it
        (("2030-05-09", "2030-05-02", "2030-05-03", "2030-05-04"), []),  # one edge alone: the texts may be as wrong
        (("2030-05-01", None, "2030-05-03", "yesterday"), []),
        ((None, None, None, None), []),
        (("2030-05-01",) * 4, []),
    ],
)
def test_a_date_against_which_several_edges_speak_is_not_believed(
    dates: tuple[str | None, ...], wrong: list[int]
) -> None:
    texts = chain(4)
    texts[1, 3], texts[3, 1], texts[2, 3], texts[3, 2] = 5.0, 13.0, 35.0, 43.0  # two tellings come from the second
    said = doubted(texts, found(*dates))
    assert np.flatnonzero(said == 1).tolist() == wrong


def test_where_the_texts_hardly_tell_a_direction_the_dates_do() -> None:
    said = doubted(chain(4, gain=0.1), found("2030-05-04", "2030-05-03", "2030-05-02", "2030-05-01"))
    assert (said == clocks.WRONG).all()


def test_a_large_family_with_every_date_wrong_is_no_more_work_than_a_few_trees() -> None:
    size = 250
    dates = [f"{2030 - place // 12:04}-{12 - place % 12:02}-01" for place in range(size)]
    costs = chain(size)
    moments = found(*dates)
    tree = steps(lambda: cheapest(costs))
    assert steps(lambda: doubted(costs, moments)) < 20 * tree

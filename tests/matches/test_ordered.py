from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.matches.ordered import LEAST, correlation, ordered

cells = st.lists(st.lists(st.integers(0, 10), min_size=3, max_size=3), min_size=1, max_size=4)


def best_by_trying(gain: np.ndarray) -> float:
    """Return the largest sum of gains of any rising pairs: every choice is tried."""
    rows, columns = gain.shape
    best = 0.0
    for count in range(1, min(rows, columns) + 1):
        for picked in combinations(range(rows), count):
            for partners in combinations(range(columns), count):
                best = max(best, sum(gain[a, b] for a, b in zip(picked, partners, strict=True)))
    return best


@settings(max_examples=100, deadline=None)
@given(cells)
def test_the_main_order_is_the_best_one(rows: list[list[int]]) -> None:
    alike = np.array(rows, np.float32) / 10
    main = [pair for pair in ordered(alike) if pair.chain == 0]
    total = sum(float(alike[pair.a, pair.b]) - LEAST for pair in main)
    assert total == pytest.approx(best_by_trying(alike.astype(float) - LEAST), abs=1e-6)
    assert [pair.b for pair in main] == sorted(pair.b for pair in main)


@settings(max_examples=100, deadline=None)
@given(cells)
def test_no_sentence_is_used_twice_and_every_pair_is_alike(rows: list[list[int]]) -> None:
    alike = np.array(rows, np.float32) / 10
    pairs = ordered(alike)
    for side in (0, 1):
        assert len({pair[side] for pair in pairs}) == len(pairs)
    assert all(alike[pair.a, pair.b] > LEAST for pair in pairs)


def test_a_moved_sentence_is_a_move() -> None:
    alike = np.eye(4, dtype=np.float32)[[1, 2, 3, 0]]
    assert [(pair.b, pair.chain) for pair in ordered(alike)] == [(1, 0), (2, 0), (3, 0), (0, 1)]


def test_nothing_gives_nothing() -> None:
    assert ordered(np.zeros((3, 2), np.float32)) == []
    assert ordered(np.zeros((0, 0), np.float32)) == []


def test_correlation() -> None:
    up = np.array([1, 5, 9, 12])
    assert correlation(up, up) == pytest.approx(1)
    assert correlation(up, up[::-1]) == pytest.approx(-1)
    assert correlation(up[:3], up[:3]) == 0

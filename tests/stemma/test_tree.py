from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.stemma.tree import cheapest, probabilities


def trees(size: int) -> list[tuple[int, ...]]:
    """Return every arborescence over `size` nodes and a root, as the parents of the nodes."""
    every = itertools.product(range(size + 1), repeat=size)
    return [parents for parents in every if all(_reaches(parents, node, size) for node in range(size))]


def _reaches(parents: tuple[int, ...], node: int, root: int) -> bool:
    seen = set()
    while node != root and node not in seen:
        seen.add(node)
        node = parents[node]
    return node == root


ALL = {size: trees(size) for size in range(1, 5)}


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.floats(0, 9), min_size=(n + 1) ** 2, max_size=(n + 1) ** 2)))
def test_no_tree_is_cheaper(values: list[float]) -> None:
    size = int(len(values) ** 0.5)
    costs = np.array(values).reshape(size, size)
    found = cheapest(costs)
    paid = sum(costs[parent, child] for child, parent in enumerate(found[:-1]))
    least = min(sum(costs[parent, child] for child, parent in enumerate(one)) for one in ALL[size - 1])
    assert paid == pytest.approx(least)
    assert _reaches(tuple(found[:-1]), 0, size - 1)


def test_probabilities_are_those_of_all_trees_counted() -> None:
    costs = np.random.default_rng(5).random((5, 5)) * 4
    costs[4, :4] = 8 + costs[:4, :4][~np.eye(4, dtype=bool)].reshape(3, 4).max()  # any beginning is equally likely
    found = probabilities(costs)
    best = np.where(np.eye(4, dtype=bool), np.inf, costs[:4, :4]).min(0)
    costs[4, :4] = 8 + best.max()
    counted, total = np.zeros((5, 5)), 0.0
    for tree in ALL[4]:
        weight = float(np.exp(-sum(costs[parent, child] for child, parent in enumerate(tree))))
        total += weight
        for child, parent in enumerate(tree):
            counted[parent, child] += weight
    assert np.allclose(found, counted / total, atol=1e-9)


def test_columns_sum_to_one_and_what_cannot_be_is_never() -> None:
    costs = np.array([[np.inf, 1.0, np.inf, np.inf], [2.0, np.inf, 1.0, np.inf], [1.0, 1.0, np.inf, np.inf], [9.0] * 4])
    found = probabilities(costs)
    assert found[:, :3].sum(0) == pytest.approx(1)
    assert found[0, 2] == 0


@pytest.mark.parametrize("size", [1, 2, 60])
def test_equal_costs_are_a_tree_all_the_same(size: int) -> None:
    costs = np.ones((size + 1, size + 1))
    parents = cheapest(costs)
    assert all(_reaches(tuple(parents[:-1]), node, size) for node in range(size))
    assert np.isfinite(probabilities(costs)).all()

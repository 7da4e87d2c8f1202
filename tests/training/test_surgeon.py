from __future__ import annotations

import numpy as np
import pytest

from training.surgeon import Moments, eliminate


def drawn(rows: int, inputs: int, outputs: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    mixed = draw.normal(size=(inputs, inputs))
    given = draw.normal(size=(rows, inputs)) @ mixed + draw.normal(size=inputs)
    return given, given @ draw.normal(size=(inputs, outputs)) + draw.normal(size=outputs)


def moments_of(given: np.ndarray, target: np.ndarray, batch: int = 100) -> Moments:
    moments = Moments()
    for low in range(0, len(given), batch):
        moments.add(given[low : low + batch], target[low : low + batch])
    return moments


def test_with_all_inputs_the_map_is_found_again() -> None:
    given, target = drawn(1000, 12, 5)
    kept, weight, bias = moments_of(given, target).fit(1, 12)
    assert kept.tolist() == list(range(12))
    error = given @ weight.T + bias - target
    assert (error**2).mean() < 1e-3 * target.var()


@pytest.mark.parametrize(("block", "keep"), [(1, 7), (1, 1), (3, 2), (4, 1)])
def test_the_map_on_what_is_left_is_the_best_one(block: int, keep: int) -> None:
    given, target = drawn(500, 12, 5)
    square = np.cov(given.T, bias=True) + 0.01 * np.eye(12)
    across = (given - given.mean(0)).T @ (target - target.mean(0)) / len(given)
    kept, weight = eliminate(square, across, block, keep)
    assert len(kept) == keep * block
    assert (kept.reshape(keep, block) // block == kept.reshape(keep, block)[:, :1] // block).all()
    assert np.allclose(weight, np.linalg.solve(square[np.ix_(kept, kept)], across[kept]))


def test_inputs_that_say_nothing_or_the_same_go_first() -> None:
    given, _ = drawn(500, 6, 1)
    given[:, 2] = 3.0
    given[:, 5] = given[:, 0] + given[:, 1]
    target = given[:, [0, 1, 3, 4]] @ np.ones((4, 2))
    kept, weight, bias = moments_of(given, target).fit(1, 4)
    assert 2 not in kept
    assert {3, 4} <= set(kept.tolist())
    error = given[:, kept] @ weight.T + bias - target
    assert (error**2).mean() < 1e-2 * target.var()


def test_a_block_goes_as_a_whole() -> None:
    given, _ = drawn(500, 8, 1)
    target = given[:, [0, 6]]
    kept, _, _ = moments_of(given, target).fit(2, 2)
    assert kept.tolist() == [0, 1, 6, 7]


def test_batches_do_not_matter() -> None:
    given, target = drawn(500, 9, 3)
    one, many = moments_of(given, target, 500).fit(3, 2), moments_of(given, target, 17).fit(3, 2)
    assert all(np.allclose(a, b) for a, b in zip(one, many, strict=True))

"""Work over several processes: in order, and a worker that dies costs what killed it."""

from __future__ import annotations

import os
import signal

from sayso.archive.pool import Pool, cores


def doubled(items: list[int]) -> list[int | str]:
    if 13 in items:
        os.kill(os.getpid(), signal.SIGKILL)
    return [2 * item for item in items]


def lost(item: int) -> str:
    return f"lost {item}"


def spread(items: range, jobs: int, size: int = 3) -> list[int | str]:
    chunks = [list(items[start : start + size]) for start in range(0, len(items), size)]
    with Pool(doubled, lost, jobs) as pool:
        return [result for chunk, results in pool.map(chunks) for _, result in zip(chunk, results, strict=True)]


def test_one_job_works_here() -> None:
    assert spread(range(10), 1) == [2 * each for each in range(10)]


def test_results_come_in_order() -> None:
    assert spread(range(100, 150), 2) == [2 * each for each in range(100, 150)]


def test_a_dying_worker_costs_the_item_that_killed_it() -> None:
    assert spread(range(25), 2) == [f"lost {each}" if each == 13 else 2 * each for each in range(25)]


def test_nothing_gives_nothing() -> None:
    assert spread(range(0), 2) == []


def test_there_is_a_core() -> None:
    assert cores() >= 1

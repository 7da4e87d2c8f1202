"""Work spread over the cores, its results in order, never more of it under way than fits in memory.

A worker that dies (out of memory, a crash in a library) costs the one item that
killed it: what was under way is done again, item by item.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")
# Chunks under way for each worker: one that it works on, one that waits, so that none is idle.
AHEAD = 2


class Pool(Generic[Item, Result]):
    """Worker processes that turn lists of items into lists of results; a context manager.

    `work` takes a list and returns one result an item; `lost` makes the result
    of an item whose worker died of it. With one job everything is done here.
    Processes are started at the first chunk that another one follows.
    """

    def __init__(
        self, work: Callable[[Sequence[Item]], list[Result]], lost: Callable[[Item], Result], jobs: int
    ) -> None:
        self._work = work
        self._lost = lost
        self._jobs = jobs
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def map(self, chunks: Iterable[list[Item]]) -> Iterator[tuple[list[Item], list[Result]]]:
        """Yield each chunk with its results, in order."""
        rest = iter(chunks)
        first = next(rest, None)
        if first is None:
            return
        second = next(rest, None) if self._jobs > 1 else None
        if second is None:
            yield first, self._work(first)
            yield from ((chunk, self._work(chunk)) for chunk in rest)
            return
        yield from self._spread([first, second], rest)

    def _spread(
        self, known: Sequence[list[Item]], rest: Iterator[list[Item]]
    ) -> Iterator[tuple[list[Item], list[Result]]]:
        under_way = deque((chunk, self._submit(chunk)) for chunk in known)
        while under_way:
            while len(under_way) < AHEAD * self._jobs and (chunk := next(rest, None)) is not None:
                under_way.append((chunk, self._submit(chunk)))
            chunk, future = under_way.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                self._stop()
                results = [self._alone(item) for item in chunk]
                under_way = deque((waiting, self._submit(waiting)) for waiting, _ in under_way)
            yield chunk, results

    def _alone(self, item: Item) -> Result:
        try:
            return self._submit([item]).result()[0]
        except BrokenProcessPool:
            self._stop()
            return self._lost(item)

    def _submit(self, chunk: list[Item]) -> Future[list[Result]]:
        if self._executor is None:
            # Fresh processes: a copy of this one would share its database connection and its threads' locks.
            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_begin)
        try:
            return self._executor.submit(self._work, chunk)
        except BrokenProcessPool as error:
            broken: Future[list[Result]] = Future()
            broken.set_exception(error)
            return broken

    def _stop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin() -> None:
    """Leave Ctrl-C to the parent, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)

"""How far the work is, on stderr: a line that renews itself on a terminal, a rare plain line elsewhere."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

# Work shorter than this shows nothing: a flicker tells nobody anything.
QUIET = 1.0
# Often enough to look alive, seldom enough to cost nothing.
LIVE_EVERY = 0.2
# In a log: a line a minute keeps a run of hours readable.
LOG_EVERY = 60.0
ERASE = "\r\x1b[2K"


@dataclass(slots=True)
class Progress:
    """Counts stories and failures, and says so now and then.

    `live` renews one line (a terminal), else plain lines are written. `clock`
    gives seconds; it is an argument so that time can be told to it. `word` is what
    is done to a story; `share` tells how much of all the work is done, 0 to 1.
    """

    stream: TextIO
    live: bool
    clock: Callable[[], float] = time.monotonic
    word: str = "read"
    share: Callable[[], float | None] | None = None
    done: int = 0
    failed: int = 0
    started: float = field(init=False)
    due: float = field(init=False)
    dirty: bool = False

    def __post_init__(self) -> None:
        self.started = self.clock()
        self.due = self.started + (QUIET if self.live else LOG_EVERY)

    def step(self, *, failed: bool = False) -> None:
        """Count one story, and write a line where one is due."""
        self.done += not failed
        self.failed += failed
        now = self.clock()
        if now >= self.due:
            self.due = now + (LIVE_EVERY if self.live else LOG_EVERY)
            self._write(self.line(now))

    def line(self, now: float) -> str:
        """Return the line: how many, how many failed, how many a second, and the time left where it can be told."""
        rate = (self.done + self.failed) / max(now - self.started, 1e-9)
        return f"sayso: {self.done} {self.word}, {self.failed} failed, {rate:.1f} a second{self._left(now)}"

    def _left(self, now: float) -> str:
        share = self.share() if self.share else None
        if not share:
            return ""
        minutes, seconds = divmod(int((now - self.started) * (1 - share) / share), 60)
        return f", {share:.0%}, {minutes}:{seconds:02} left"

    def clear(self) -> None:
        """Take the live line away, before anything else is written or at the end."""
        if self.dirty:
            self.stream.write(ERASE)
            self.stream.flush()
            self.dirty = False

    def _write(self, line: str) -> None:
        self.stream.write(f"{ERASE}{line}" if self.live else f"{line}\n")
        self.stream.flush()
        self.dirty = self.live

"""How much of the inputs was read: what a progress line needs to tell the time left."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterable


class Position:
    """Bytes read of the files among some inputs, packed ones as they lie on the disk.

    Addresses and standard input have no size beforehand: with one of them among
    the inputs nothing is told.
    """

    def __init__(self, inputs: Iterable[str]) -> None:
        sizes = [size_of(each) for each in inputs]
        self._total = None if None in sizes else sum(size for size in sizes if size)
        self._finished = 0
        self._file: BinaryIO | None = None

    def reads(self, file: BinaryIO) -> None:
        """Take note that this file is read from now on."""
        self._file = file

    def ends(self, size: int) -> None:
        """Take note that the file, of `size` bytes, was read."""
        self._finished += size
        self._file = None

    def share(self) -> float | None:
        """Return how much was read, 0 to 1; None where it can't be told."""
        return min(1.0, (self._finished + self._here()) / self._total) if self._total else None

    def _here(self) -> int:
        if self._file is None or self._file.closed or not self._file.seekable():
            return 0
        return self._file.tell()


def size_of(asked: str) -> int | None:
    """Return the bytes of a file, or of a folder's files; None for what is no path."""
    path = Path(asked)
    try:
        if path.is_file():
            return path.stat().st_size
        if not path.is_dir():
            return None
        names = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
        return sum(name.stat().st_size for name in names if name.is_file())
    except (OSError, ValueError):
        return None

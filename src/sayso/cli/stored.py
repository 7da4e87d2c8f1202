"""The archive of a command that writes: opened with a word about what takes long before anything else is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.cli.output import tell

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.archive.store import Store


def writable(archive: Path, *, make: bool = True) -> Store:
    """Return the archive, open for writing; says on stderr that one of an older sayso is brought up to date first."""
    from sayso.archive.connect import outdated  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.store import Store  # noqa: PLC0415  # the same

    if outdated(archive):
        tell("the archive is of an older sayso and is brought up to date; stopped, it goes on there the next time")
    return Store(archive, make=make)

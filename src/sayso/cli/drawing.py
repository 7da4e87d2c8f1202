"""What a person looks at, drawn in memory with the colours and the width of where it will go."""

from __future__ import annotations

import io
from functools import partial
from typing import TYPE_CHECKING

from rich.console import Console

from sayso.cli.output import terminal_encoding

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

# A file has no width of its own; this is a comfortable one on screens and on paper.
FILE_WIDTH = 100


class _Sheet(io.StringIO):
    """Text in memory that says which encoding it is for, so that rich draws lines that it has."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]  # the base declares an attribute that can't be set
        """The encoding of where the text will go."""
        return self._encoding


def drawn(view: Callable[[int], RenderableType], *, to_file: bool) -> str:
    """Return what `view` shows in so many columns, as text.

    It is drawn in memory and written by us, so that a lost reader or a full disk is met in one place.
    """
    console, sheet = _console(to_file=to_file)
    console.print(view(console.width))
    return "".join(f"{line.rstrip()}\n" for line in sheet.getvalue().removesuffix("\n").split("\n"))


def _console(*, to_file: bool) -> tuple[Console, _Sheet]:
    """Return a console that draws on a sheet as it would on stdout, or plainly for a file."""
    made = partial(Console, markup=False, emoji=False, highlight=False)
    if to_file:
        sheet = _Sheet("utf-8")
        return made(file=sheet, width=FILE_WIDTH, force_terminal=False, no_color=True), sheet
    seen = Console()  # looks at stdout, NO_COLOR, FORCE_COLOR, TERM and COLUMNS
    sheet = _Sheet(terminal_encoding())
    return made(file=sheet, width=seen.width, force_terminal=seen.is_terminal, no_color=seen.no_color), sheet

"""The bundled example: one page with the shape of a much-retold story, about an affair that never happened.

An aggregator rewords a broadcaster that retells a newspaper that quotes an
interview. Country, people, outlets and every sentence were invented for this
project; addresses end in `.example`, which nobody can own.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

NAME = "skarn-reservoir.html"


def path() -> Path:
    """Return where the example page lies in the installed package."""
    return Path(str(files("sayso.example").joinpath(NAME)))

"""`sayso example`: read the page that comes with the program, for a first look without any input."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from sayso.cli.options import Showing, showing
from sayso.cli.output import tell
from sayso.cli.show import show
from sayso.settings import load

EPILOG = """\b
Examples:
  sayso example
  sayso example --format html --output example-read.html
  sayso read "$(sayso example --path)" --format jsonl
"""


@click.command(epilog=EPILOG)
@showing
@click.option("--path", "only_path", is_flag=True, help="Print where the example page lies, and read nothing.")
def example(*, format: str, output: Path | None, at_least: float, only_path: bool) -> int | None:  # noqa: A002  # the option's name
    """Read the example story that comes with sayso.

    It is a page of an aggregator that rewords a broadcaster that retells a newspaper
    that quotes an interview, about an affair invented for this purpose.
    """
    from sayso.example import path  # noqa: PLC0415  # loads when the work begins, not for --help

    page = str(path())
    if only_path:
        click.echo(page)
        return None
    from sayso.flow import readings  # noqa: PLC0415  # the same

    code = show(readings([page], settings=load()), Showing(format, output, at_least))
    tell(f"next: {_next(page, format, output)}")
    return code


def _next(page: str, format_: str, output: Path | None) -> str:
    """Return what to do or type after a first look."""
    if format_ == "html" and output:
        return f"open {output} in a browser"
    return f'{_program()} read "{_from_here(page)}" --format html --output example-read.html'


def _program() -> str:
    """Return the program as it can be typed here: by its name where the shell finds it, else as it was called."""
    called = Path(sys.argv[0])
    if shutil.which("sayso"):
        return "sayso"
    return str(called) if called.name == "sayso" else "python -m sayso"


def _from_here(page: str) -> str:
    """Return a path without the folder that one stands in."""
    path = Path(page)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else page

"""`sayso check`: whether an archive still holds what was received."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sayso.cli.listing import listing
from sayso.cli.options import archived
from sayso.cli.output import check as check_output
from sayso.cli.output import tell
from sayso.cli.progress import Progress
from sayso.cli.rows import show_rows
from sayso.errors import DONE, FINDINGS

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.archive.store import Store

EPILOG = """\b
Examples:
  sayso check --archive news.sayso
  sayso check --archive news.sayso --all --format csv --output custody.csv

\b
Exit codes: 0 everything passes, 1 something failed, 2 wrong usage, 3 there is no
archive, or it can't be opened.
"""
COLUMNS = ("verdict", "capture", "article", "address", "sha256", "why")


@click.command(epilog=EPILOG, short_help="Check an archive against its hashes.")
@archived(made=False)
@click.option("--all", "every", is_flag=True, help="List every capture, not only those that do not pass.")
@listing
def check(*, archive: Path, every: bool, format: str, output: Path | None) -> int:  # noqa: A002  # the option's name
    """Recompute every hash: pass, fail, or nothing to check, for each capture.

    Also looked at: the text made of each capture, the file's own structure, and the
    seals of the log. Nothing is changed. A damaged part costs no more than itself.
    """
    from collections import Counter  # noqa: PLC0415  # the work begins

    from sayso.archive.check import problems  # noqa: PLC0415  # the same
    from sayso.archive.store import Store  # noqa: PLC0415  # the same

    check_output(output, None, [str(archive)])
    counted: Counter[str] = Counter()
    with Store(archive, write=False) as store:
        show_rows(_rows(store, counted, every=every), COLUMNS, format, output)
        found = list(problems(store))
    for each in found:
        tell(each)
    click.echo(
        f"{counted['pass']} pass, {counted['fail']} fail, {counted['nothing to check']} with nothing to check", err=True
    )
    return FINDINGS if found or counted["fail"] else DONE


def _rows(store: Store, counted: Counter[str], *, every: bool) -> Iterator[dict[str, object]]:
    from sayso.archive.check import checked  # noqa: PLC0415  # the work begins

    progress = Progress(sys.stderr, live=sys.stderr.isatty(), word="checked")
    for each in checked(store):
        counted[each.verdict] += 1
        progress.step(failed=each.verdict == "fail")
        if every or each.verdict != "pass":
            progress.clear()
            yield each._asdict()
    progress.clear()

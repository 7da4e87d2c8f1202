"""`sayso families`: every family of stories in an archive that come from one another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli.options import archived
from sayso.cli.output import check, opened, terminal_encoding, write
from sayso.errors import DONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.exports.listing import Record

FORMATS = ("table", "json", "jsonl", "csv", "graphml")
EPILOG = """\b
Examples:
  sayso families --archive news.sayso
  sayso families --archive news.sayso --format jsonl > families.jsonl
  sayso families --archive news.sayso --format graphml --output families.graphml

\b
Stories that share an event alone are different families. The same archive gives the
same families, whatever the order in which stories were added.

\b
Exit codes: 0 done, 2 wrong usage, 3 no such archive, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="List the families of stories in an archive that come from one another.")
@archived(made=False)
@click.option(
    "-f", "--format", type=click.Choice(FORMATS), default="table", show_default=True, help="What to write them as."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE",
    help="Write the results to this file instead of stdout.",
)
def families(*, archive: Path, format: str, output: Path | None) -> int:  # noqa: A002  # the option's name
    """List every family of stories in the archive that come from one another, each with its tree.

    In Python: sayso.Archive("news.sayso").families().
    """
    check(output, None, [str(archive)])
    from sayso.exports.traced import family  # noqa: PLC0415  # the stages load when the work begins
    from sayso.library import Archive  # noqa: PLC0415  # the same

    plain = format == "table" and output is None
    with Archive(archive, write=False) as held, opened(output) as results:
        records = map(family, held.families())
        chunks = _chunks(records, format, to_file=output is not None)
        write(results, chunks, encoding=terminal_encoding() if plain else "utf-8")
    return DONE


def _chunks(records: Iterable[Record], form: str, *, to_file: bool) -> Iterator[str]:
    """Yield the families in the format asked for; tables and lines one by one, as they are found."""
    from sayso.exports import traced  # noqa: PLC0415  # a command loads what it needs

    if form == "jsonl":
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

        yield from (dumps(record) + "\n" for record in records)
    elif form == "graphml":
        yield from traced.graphml(records)
    elif form == "table":
        from sayso.cli.drawing import drawn  # noqa: PLC0415  # the same
        from sayso.views.traced import family  # noqa: PLC0415  # the same

        for record in records:
            yield drawn(lambda _width, record=record: family(record), to_file=to_file)  # type: ignore[misc]  # the default binds the loop's value
    elif form == "json":
        from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

        yield dumps(list(records), indent=2) + "\n"
    else:
        from sayso.exports.listing import chunks  # noqa: PLC0415  # the same

        yield from chunks(traced.rows(list(records)), form)

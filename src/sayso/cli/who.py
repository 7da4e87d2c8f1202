"""`sayso who`: what somebody said over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from sayso.cli.listing import Leaving, emit, listing, narrowed, narrowing, paged
from sayso.cli.options import archived
from sayso.cli.output import tell
from sayso.errors import UsageError
from sayso.values import Act, Stance

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.archive.who import Record

EPILOG = """\b
Examples:
  sayso who "Ilsa Brandt" --archive news.sayso
  sayso who Brandt --occasion interview --first-hand --archive news.sayso
  sayso who "person:ilsa brandt (baker tarn)" --archive news.sayso --format jsonl

\b
Where several bear the name, each is numbered, and a key names one of them alone.
Why a name was taken for that person stands beside it. The date is the one of the
occasion ("said") where the text tells it, else the one of publication.

\b
Exit codes: 0 done (also where nothing was found), 2 wrong usage, 3 the archive
can't be read, 130 interrupted.
"""


@click.command(epilog=EPILOG, short_help="Show what somebody said over time.")
@click.argument("name", metavar="NAME...", nargs=-1)
@archived(made=False)
@click.option("--occasion", metavar="KIND", help="Only said on such an occasion: interview, speech, post ...")
@click.option("--stance", type=click.Choice(get_args(Stance)), help="Only reported in this tone.")
@click.option("--act", type=click.Choice(get_args(Act)), help="Only speech, writing, thought, intent or silence.")
@click.option("--first-hand", is_flag=True, help="Only what the outlet has from the speaker itself.")
@click.option("--relayed", is_flag=True, help="Only what came through other hands.")
@listing
@paged
@narrowed
def who(  # noqa: PLR0913  # one argument an option, as click passes them
    name: tuple[str, ...],
    *,
    archive: Path,
    occasion: str | None,
    stance: str | None,
    act: str | None,
    first_hand: bool,
    relayed: bool,
    format: str,  # noqa: A002  # the option's name
    output: Path | None,
    limit: int,
    offset: int,
    outlet: str | None,
    language: str | None,
    earliest: str | None,
    latest: str | None,
) -> int:
    """Show what somebody said over time: a person, a ministry, an outlet, whoever is named as saying so.

    In Python: sayso.Archive(path).who("name").
    """
    if first_hand and relayed:
        raise UsageError("--first-hand and --relayed exclude each other", hint="give one of them")
    wanted = narrowing(outlet, language, earliest, latest)
    from sayso.archive.cards import Page  # noqa: PLC0415  # the stages load when the work begins
    from sayso.archive.extracting import waiting  # noqa: PLC0415  # the same
    from sayso.archive.store import Store  # noqa: PLC0415  # the same
    from sayso.archive.who import Manner  # noqa: PLC0415  # the same
    from sayso.archive.who import who as said_by  # noqa: PLC0415  # the same
    from sayso.exports import found as shapes  # noqa: PLC0415  # the same
    from sayso.views import found as views  # noqa: PLC0415  # the same

    manner = Manner(occasion, stance, act, "first" if first_hand else "relayed" if relayed else None)
    with Store(archive, write=False) as store:
        record = said_by(store, " ".join(name), manner=manner, narrowing=wanted, page=Page(limit, offset))
        left = waiting(store)
    code = emit(shapes.said(record), views.said, Leaving(format, output), archive=archive)
    _remark(record, offset, left)
    return code


def _remark(record: Record, offset: int, left: int) -> None:
    shown = offset + len(record.said)
    if not record.people:
        tell("nobody of that name says anything in this archive")
    elif not record.total:
        tell("nothing of that kind was found")
    elif shown < record.total:
        tell(f"{offset + 1} to {shown} of {record.total:,}; go on with --offset {shown}")
    if left:
        tell(f"{left:,} stories have no statements yet; type: sayso extract")

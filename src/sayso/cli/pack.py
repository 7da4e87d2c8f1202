"""`sayso pack` and `sayso unpack`: a part of an archive, to be handed on and checked elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from sayso.cli.options import AddressType, DateType, archived, settings_with
from sayso.cli.output import tell
from sayso.cli.stored import writable
from sayso.errors import BAD_INPUT, DONE, UsageError

PACK = """\b
Examples:
  sayso pack all.zip --archive news.sayso
  sayso pack ledger-march.zip --archive news.sayso --outlet "The Ledger" --from 2026-03-01 --to 2026-03
  sayso pack evidence.zip --archive news.sayso --article 12 --article 40 --timestamp https://tsa.example/

\b
Exit codes: 0 done, 2 wrong usage, 3 nothing to pack, or the archive or the pack
can't be read or written.
"""
UNPACK = """\b
Example:
  sayso unpack evidence.zip --archive copy.sayso

\b
Exit codes: 0 done, 2 wrong usage, 3 the pack is none, or is not what its manifest says.
"""


@click.command(epilog=PACK, short_help="Write a part of an archive to one file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@archived(made=False)
@click.option("--article", "articles", type=int, multiple=True, metavar="N", help="This article; may be given often.")
@click.option("--outlet", metavar="NAME", help="Articles of this publisher, by name or domain.")
@click.option("--address", metavar="BEGINNING", help="Articles whose address begins so.")
@click.option("--from", "since", type=DateType(), metavar="DATE", help="Articles published on this day or later.")
@click.option(
    "--to", "until", type=DateType(), metavar="DATE", help="Articles published on this day or in this month at last."
)
@click.option(
    "--timestamp",
    type=AddressType(),
    metavar="URL",
    help="Have the manifest's hash stamped by this RFC 3161 authority. Only the hash is sent.",
)
@click.option("--allow-private", is_flag=True, help="Let the authority be on this machine or its own network.")
def pack(  # noqa: PLR0913  # one argument an option, as click passes them
    file: Path,
    *,
    archive: Path,
    articles: tuple[int, ...],
    outlet: str | None,
    address: str | None,
    since: str | None,
    until: str | None,
    timestamp: str | None,
    allow_private: bool,
) -> int:
    """Write articles with their captures, statements, corrections and hashes to FILE, a zip file.

    All of them, or those that fit every option given. The same articles give the same bytes.
    """
    from sayso.archive import pack as packing  # noqa: PLC0415  # the work begins

    if file.resolve() == archive.resolve():
        raise UsageError("the pack would overwrite the archive", where=str(file), hint="give another name")
    part = packing.Part(articles, outlet, address, since, until)
    with writable(archive, make=False) as store:
        chosen = packing.numbers(store, part)
        if not chosen:
            tell("there is nothing to pack: no article fits")
            return BAD_INPUT
        half = file.with_name(file.name + ".part")
        try:
            with half.open("wb") as stream:
                done = packing.pack(store, stream, chosen)
            if timestamp:
                from sayso.archive.timestamp import stamp  # noqa: PLC0415  # only where it is asked for

                settings = settings_with(allow_private=allow_private, ignore_robots=False)
                told = stamp(timestamp, done.manifest, settings)
                packing.stamped(half, told.answer)
                tell(f"stamped {told.time} by {timestamp}")
            half.replace(file)
        except OSError as error:
            raise UsageError(f"the pack can't be written: {error.strerror}", where=str(file)) from error
        finally:
            half.unlink(missing_ok=True)
        packing.note(store, done)
    click.echo(f"{done.articles} articles, {done.captures} captures, manifest sha256 {done.manifest}")
    return DONE


@click.command(epilog=UNPACK, short_help="Take a pack into an archive.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@archived(made=True)
def unpack(file: Path, *, archive: Path) -> int:
    """Check every hash in FILE, written by sayso pack, then take its articles into the archive.

    Articles that are held already stay as they are.
    """
    from sayso.archive.unpacking import unpack as take  # noqa: PLC0415  # the same

    if not file.exists():
        raise UsageError("there is no such file", where=str(file), hint="make one: sayso pack FILE --archive FILE")
    with writable(archive) as store:
        done = take(store, file, settings_with(allow_private=False, ignore_robots=False))
    versions = "1 new version" if done.versions == 1 else f"{done.versions} new versions"
    click.echo(f"{done.added} added, {versions}, {done.there} already there")
    return DONE

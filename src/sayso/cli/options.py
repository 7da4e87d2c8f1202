"""Options that several commands share, each defined once, and the types that check what is typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from sayso.settings import Settings, load

if TYPE_CHECKING:
    from collections.abc import Callable

FORMATS = ("text", "json", "jsonl", "csv", "html")
COARSE = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")
FINE = re.compile(r"\d{4}-\d\d-\d\d([T ].{0,32})?")
ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)

Command = TypeVar("Command", bound="Callable[..., object]")


class DateType(click.ParamType[str]):
    """An ISO 8601 date, as precise as it is known: year, month, day, or a time of day."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the date as typed, once it is known to be in the calendar."""
        text = str(value)
        try:
            if COARSE.fullmatch(text) or (FINE.fullmatch(text) and datetime.fromisoformat(text)):
                return text
        except ValueError:
            pass
        why = f"{text!r} is no date; write it as 2026-03-16, 2026-03 or 2026-03-16T07:40+01:00"
        raise click.BadParameter(why, ctx, param)


class AddressType(click.ParamType[str]):
    """An address of the web."""

    name = "url"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the address as typed, once it begins as one does."""
        text = str(value)
        if ADDRESS.fullmatch(text):
            return text
        raise click.BadParameter(f"{text!r} is no address; write it as https://news.example/story", ctx, param)


@dataclass(frozen=True, slots=True)
class Showing:
    """How results leave: in which format, where to, and from which confidence on."""

    format: str = "text"
    output: Path | None = None
    at_least: float = 0.0


def _no_dash(_ctx: click.Context, _param: click.Parameter, path: Path | None) -> Path | None:
    """Return None, which is stdout, for the dash that stands for it elsewhere."""
    return None if path == Path("-") else path


def showing(command: Command) -> Command:
    """Add --format, --output and --at-least: every command that shows readings takes them."""
    for option in (
        click.option(
            "--at-least",
            type=click.FloatRange(0, 1),
            default=0.0,
            metavar="CONFIDENCE",
            help="Leave out statements below this confidence, 0 to 1; how many is told on stderr.",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(dir_okay=False, writable=True, path_type=Path),
            metavar="FILE",
            callback=_no_dash,
            help="Write the results to this file instead of stdout.",
        ),
        click.option(
            "-f",
            "--format",
            type=click.Choice(FORMATS),
            default="text",
            show_default=True,
            help="text to look at, html for one page to keep or send, the others for programs.",
        ),
    ):
        command = option(command)
    return command


def known(command: Command) -> Command:
    """Add --published, --outlet and --url: what the reader knows about the story and its text may not say."""
    for option in (
        click.option("--url", type=AddressType(), metavar="URL", help="Where the story was published."),
        click.option("--outlet", metavar="NAME", help="Who published the story."),
        click.option(
            "--published",
            type=DateType(),
            metavar="DATE",
            help="When the story was published, such as 2026-03-16: days such as 'on Friday' are counted from it.",
        ),
    ):
        command = option(command)
    return command


def archived(*, made: bool) -> Callable[[Command], Command]:
    """Add --archive; `made` says that the command makes the file where there is none."""
    made_how = "; made where there is none" if made else ""
    return click.option(
        "--archive",
        type=click.Path(dir_okay=False, path_type=Path),
        required=True,
        envvar="SAYSO_ARCHIVE",
        metavar="FILE",
        help=f"The archive{made_how}. SAYSO_ARCHIVE names it for all commands.",
    )


def reported(command: Command) -> Command:
    """Add --report."""
    return click.option(
        "--report",
        type=click.Path(dir_okay=False, writable=True, path_type=Path),
        metavar="FILE",
        help="Write what could not be read to this file, one JSON object a line.",
    )(command)


def manners(command: Command) -> Command:
    """Add --follow, --allow-private and --ignore-robots: what may be fetched."""
    for option in (
        click.option("--ignore-robots", is_flag=True, help="Also fetch what a site's robots.txt forbids to programs."),
        click.option("--allow-private", is_flag=True, help="Also fetch from this machine and its own network."),
        click.option("--follow", is_flag=True, help="Also fetch and read the pages that a feed or sitemap lists."),
    ):
        command = option(command)
    return command


def working(command: Command) -> Command:
    """Add --rules-only and --jobs: by what, and on how many cores, statements are found."""
    for option in (
        click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Cores to use; all of them by default."),
        click.option("--rules-only", is_flag=True, help="Leave the trained tagger out: faster, and finds less."),
    ):
        command = option(command)
    return command


def settings_with(*, allow_private: bool, ignore_robots: bool) -> Settings:
    """Return the settings of file and environment; the options can only allow more, never less."""
    settings = load()
    return replace(
        settings,
        allow_private_addresses=settings.allow_private_addresses or allow_private,
        obey_robots=settings.obey_robots and not ignore_robots,
    )

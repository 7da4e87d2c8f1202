"""The command line: one verb a file, results on stdout, everything else on stderr.

`run` turns every way in which a command can end into an exit code (0, 2, 3, 4,
130, as docs/cli.md says) and at most a line of explanation; nobody sees a
traceback for an input or a call that is wrong.
"""

from __future__ import annotations

import difflib
import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso import __version__
from sayso.cli.output import OutputError, ReaderGoneError, tell
from sayso.errors import DONE, INTERRUPTED, WRONG_USAGE, SaysoError

if TYPE_CHECKING:
    from collections.abc import Sequence

# When Python looks for circles of values that nothing else holds: every so many new ones, not every 700.
COLLECTED = (20_000, 10, 10)
# A typing slip leaves well over half of a short word in place: "raed", "reda", "exmaple".
LIKENESS = 0.5
# Each verb and the file that it is in: it is loaded when it is asked for, so that none waits for what others need.
VERBS = {
    "add": "add",
    "check": "check",
    "compare": "compare",
    "example": "example",
    "extract": "extract",
    "families": "families",
    "match": "match",
    "pack": "pack",
    "quotes": "quotes",
    "read": "read",
    "reindex": "reindex",
    "review": "review",
    "search": "search",
    "trace": "trace",
    "unpack": "pack",
    "watch": "watch",
    "who": "who",
}


class Verbs(click.Group):
    """A group that loads a verb when it is asked for, and answers a mistyped one with the one that was meant."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Return every verb."""
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # the same
        """Return a verb, None where there is none of that name."""
        if cmd_name not in VERBS:
            return None
        found: click.Command = getattr(import_module(f"sayso.cli.{VERBS[cmd_name]}"), cmd_name)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; where there is none of that name, say what to type instead."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise click.UsageError(f"There is no command {args[0]!r}.{self._meant(ctx, args[0])}", ctx)
        return super().resolve_command(ctx, args)

    def _meant(self, ctx: click.Context, name: str) -> str:
        if name == "-" or name.startswith(("http://", "https://")) or Path(name).exists():
            return f" To read it, type: sayso read {name}"
        close = difflib.get_close_matches(name, self.list_commands(ctx), 1, LIKENESS)
        return f" Did you mean: sayso {close[0]}?" if close else ""


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: sayso example. Help on one command: sayso read --help.",
)
@click.version_option(__version__, "-V", "--version", prog_name="sayso", message="%(prog)s %(version)s")
def cli() -> None:
    """On whose say-so? For every statement in a news story: who says it, and through how many hands it came.

    Nothing leaves this machine unless you give an address, or --follow.
    """


def main() -> None:
    """Run the command line with the arguments of this process, and end it."""
    # What a command reads at its start stays to its end. Looking it all through for circles every few hundred values
    # took a twelfth of a cold start.
    gc.set_threshold(*COLLECTED)
    sys.exit(run(sys.argv[1:]))


def run(args: Sequence[str]) -> int:
    """Run one command and return its exit code; whatever went wrong is told on stderr."""
    try:
        code = cli.main(args=list(args), prog_name="sayso", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return WRONG_USAGE
    except click.ClickException as error:
        tell(error.format_message())
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        tell("interrupted")
        return INTERRUPTED
    except SaysoError as error:
        tell(str(error))
        if isinstance(error, OutputError):
            _discard_rest()
        return error.exit_code
    except ReaderGoneError:
        _discard_rest()
        return DONE
    return code if isinstance(code, int) else DONE


def _discard_rest() -> None:
    """Send what Python still holds for stdout nowhere, so that leaving does not complain a second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

"""Write docs/cli.md, the reference of the command line, from the program's own help.

python docs/make_cli.py          writes the file
python docs/make_cli.py --check  exits with 1 where the file is not up to date
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sayso.cli import cli

TARGET = Path(__file__).with_name("cli.md")
# Fits a page of documentation and a terminal of 80 columns beside a margin.
WIDTH = 78
HEAD = """# The command line

<!-- Written by docs/make_cli.py from the program's own help: change the help, then run it. -->

Results go to stdout, remarks and progress to stderr. How to read what is shown: [reading.md](reading.md).

| exit code | meaning |
|---|---|
| 0 | done |
| 2 | wrong usage: the call itself can't be right |
| 3 | bad input: nothing could be read |
| 4 | partly usable: what could not be read is listed on stderr, and in `--report FILE` as JSON lines |
| 130 | interrupted |
"""


def reference() -> str:
    """Return the whole page: the program, then each command in alphabetical order."""
    root = click.Context(cli, info_name="sayso", terminal_width=WIDTH, help_option_names=["-h", "--help"])
    parts = [HEAD, _section("sayso", cli, root)]
    for name in cli.list_commands(root):
        command = cli.get_command(root, name)
        if command is not None:
            context = click.Context(command, info_name=name, parent=root, terminal_width=WIDTH)
            parts.append(_section(f"sayso {name}", command, context))
    return "\n".join(parts)


def _section(title: str, command: click.Command, context: click.Context) -> str:
    shown = "\n".join(line.rstrip() for line in command.get_help(context).split("\n"))
    return f"## {title}\n\n```text\n{shown}\n```\n"


def main() -> int:
    """Write or check the page; return the exit code."""
    wanted = reference()
    if "--check" in sys.argv[1:]:
        fresh = TARGET.exists() and TARGET.read_text(encoding="utf-8") == wanted
        sys.stderr.write("" if fresh else "docs/cli.md is not up to date; run: python docs/make_cli.py\n")
        return 0 if fresh else 1
    TARGET.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

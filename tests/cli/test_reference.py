from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from sayso.cli import cli

ROOT = Path(__file__).parents[2]


def test_the_reference_of_the_command_line_is_up_to_date() -> None:
    command = [sys.executable, "docs/make_cli.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


def test_every_command_and_every_option_says_what_it_does() -> None:
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command
        assert command.help
        assert [option.name for option in command.params if isinstance(option, click.Option) and not option.help] == []

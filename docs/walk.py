"""Walk through docs/walkthrough.md: every file it shows is made, every command it shows is run, in an empty folder.

    python docs/walk.py          exits with 1 where a command prints something else than shown
    python docs/walk.py --write  puts the present output into the page

A block ```` ```jsonl file=NAME ```` is written to NAME. In a block ```` ```shell ```` a line `$ ...`
is a command, and the lines below it are what it prints, in a terminal 100 columns
wide; `...` alone on a line stands for lines left out. `$ export NAME=VALUE` holds
for the commands after it.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from check import CUT, PLAIN, ROOT, fits

PAGE = Path(__file__).with_name("walkthrough.md")
BLOCK = re.compile(r"```(?:jsonl file=(?P<file>\S+)|shell)\n(?P<body>.*?)```", re.DOTALL)
SOURCE = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))


def run(command: str, folder: Path, environment: dict[str, str]) -> list[str]:
    """Run one command in the folder and return the lines that it prints, remarks included."""
    words = shlex.split(command)
    if words[0] == "export":
        environment.update([words[1].split("=", 1)])
        return []
    program = [sys.executable, "-m", *words] if words[0] == "sayso" else words
    done = subprocess.run(  # noqa: S603  # the project's own page says what is run
        program,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        env={**os.environ, **PLAIN, "PYTHONPATH": SOURCE, **environment},
        encoding="utf-8",
    )
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()).strip("\n").split("\n")


def kept(shown: list[str], real: list[str]) -> list[str]:
    """Return the real lines, cut where the shown ones were."""
    if CUT not in shown:
        return real
    before, after = shown.index(CUT), len(shown) - shown.index(CUT) - 1
    return [*real[:before], CUT, *(real[-after:] if after else [])]


def walked(page: str, folder: Path) -> tuple[str, list[str]]:
    """Return the page with the present output, and a line for each command that prints something else than shown."""
    environment: dict[str, str] = {}
    problems: list[str] = []

    def walk(block: re.Match[str]) -> str:
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], encoding="utf-8")
            return block[0]
        parts = []
        for step in re.split(r"^\$ ", block["body"], flags=re.MULTILINE)[1:]:
            command, *shown = step.rstrip("\n").split("\n")
            real = run(command, folder, environment)
            if not fits([line for line in shown if shown != [""]], real):
                problems.append(f"`{command}` prints something else now - python docs/walk.py --write")
            parts.append("\n".join([f"$ {command}", *kept(shown, real)]))
        return "```shell\n" + "\n".join(parts).rstrip("\n") + "\n```"

    return BLOCK.sub(walk, page), problems


def main() -> int:
    """Walk, and write or check; return the exit code."""
    page = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        fresh, problems = walked(page, Path(folder))
    if "--write" in sys.argv[1:]:
        PAGE.write_text(fresh, encoding="utf-8")
        return 0
    sys.stderr.write("".join(f"docs/walkthrough.md: {problem}\n" for problem in problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

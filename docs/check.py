"""Check the documentation: generated pages are current, links lead somewhere, shown output is real.

    python docs/check.py [--write]

Shown output is a fenced `console` block: a line `$ sayso ...` and below it exactly
what the program prints, in a plain terminal 100 columns wide. `...` alone on a
line stands for lines left out. With `--write` the output is put in afresh, with
lines left out at the same places.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")
PLAIN = {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
CUT = "..."
# So many lines beside a gap tell where it is: a rule of a table or an empty line alone stands in many places.
BORDER = 5


def pages() -> list[Path]:
    """Return every Markdown page of the project's own documentation."""
    return [ROOT / "README.md", ROOT / "CHANGES.md", *sorted((ROOT / "docs").glob("*.md"))]


def printed(command: str) -> str:
    """Run one shown command in the repository's root and return what it prints on stdout."""
    words = [sys.executable, "-m", *shlex.split(command)]
    result = subprocess.run(  # noqa: S603  # the project's own pages say what is run
        words, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, **PLAIN}, encoding="utf-8"
    )
    return "\n".join(line.rstrip() for line in result.stdout.splitlines()).strip("\n")


def fits(shown: Sequence[str], real: Sequence[str]) -> bool:
    """Say whether the shown lines are the real ones, in order, with gaps only where `...` stands."""
    if not shown:
        return not real
    if shown[0] == CUT:
        return any(fits(shown[1:], real[place:]) for place in range(len(real) + 1))
    return bool(real) and shown[0].rstrip() == real[0] and fits(shown[1:], real[1:])


def stale_output(page: Path) -> Iterator[str]:
    """Yield a line for each shown command whose output differs from what it prints now."""
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        command, *shown = block[1].rstrip("\n").split("\n")
        if not command.startswith("$ sayso"):
            continue
        if not fits(shown, printed(command[2:]).split("\n")):
            yield f"{page.relative_to(ROOT)}: `{command[2:]}` prints something else now - python docs/check.py --write"


def rewrite(page: Path) -> None:
    """Put the present output under each shown command, cut where the shown output is."""

    def fresh(block: re.Match[str]) -> str:
        command, *shown = block[1].rstrip("\n").split("\n")
        if not command.startswith("$ sayso"):
            return block[0]
        real = printed(command[2:]).split("\n")
        return "```console\n" + "\n".join([command, *cut_again(shown, real)]) + "\n```"

    page.write_text(BLOCK.sub(fresh, page.read_text(encoding="utf-8")), encoding="utf-8")


def cut_again(shown: Sequence[str], real: Sequence[str]) -> list[str]:
    """Return the real lines with gaps where the shown ones have theirs.

    A stretch of lines between two gaps begins and ends where the real lines are most
    like its own first and last ones, so it may have grown or shrunk in between. A gap
    that would leave nothing out is closed.
    """
    stretches: list[list[str]] = [[]]
    for line in shown:
        if line == CUT:
            stretches.append([])
        else:
            stretches[-1].append(line)
    kept: list[str] = []
    place = 0
    for number, stretch in enumerate(stretches):
        start = _begin(stretch, real, place) if number else 0
        end = _end(stretch, real, start) if number < len(stretches) - 1 else len(real)
        kept += [CUT] * (start > place) + list(real[start:end])
        place = end
    return kept + [CUT] * (place < len(real))


def _begin(stretch: Sequence[str], real: Sequence[str], least: int) -> int:
    """Return where, from the line `least` on, the real lines are most like the first ones of the stretch."""
    first = stretch[:BORDER]
    if not first:
        return len(real)
    return max(range(least, len(real) + 1), key=lambda place: _likeness(first, real[place : place + BORDER]))


def _end(stretch: Sequence[str], real: Sequence[str], least: int) -> int:
    """Return behind which line, `least` or later, the real lines are most like the last ones of the stretch."""
    last = stretch[: -BORDER - 1 : -1]
    if not last:
        return least
    places = range(least, len(real) + 1)
    return max(places, key=lambda place: _likeness(last, real[max(least, place - BORDER) : place][::-1]))


def _likeness(some: Sequence[str], others: Sequence[str]) -> float:
    """Return how alike the lines are pair by pair; each pair counts as much as all behind it together."""
    pairs = zip(some, others, strict=False)
    alike = (1.0 if one == other else SequenceMatcher(None, one, other).ratio() for one, other in pairs)
    return sum(ratio / 2**place for place, ratio in enumerate(alike))


def dead_links(page: Path) -> Iterator[str]:
    """Yield a line for each relative link that leads nowhere."""
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" not in link and not link.startswith("mailto:") and not (page.parent / link).exists():
            yield f"{page.relative_to(ROOT)}: the link to {link} leads nowhere"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check every page; 1 where something is stale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the present output into the pages")
    options = parser.parse_args(arguments)
    if options.write:
        for page in pages():
            rewrite(page)
        subprocess.run([sys.executable, "docs/make_cli.py"], cwd=ROOT, check=True)  # our own script
    problems = [problem for page in pages() for problem in (*stale_output(page), *dead_links(page))]
    current = subprocess.run([sys.executable, "docs/make_cli.py", "--check"], cwd=ROOT, check=False)
    print("\n".join(problems) if problems else f"{len(pages())} pages are current")
    return 1 if problems or current.returncode else 0


if __name__ == "__main__":
    sys.exit(main())

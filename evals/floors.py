"""Hold figures against the floors of floors.toml; a floor is lowered only by an explicit flag."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.toml")


def limits(section: str, path: Path = FLOORS) -> dict[str, float]:
    """Return the floors of a section by figure; a ceiling stands under the figure's own name too."""
    table = tomllib.loads(path.read_text(encoding="utf-8")).get(section, {})
    return {name.removeprefix("max "): floor for name, floor in table.items()}


def held(section: str, figures: dict[str, float], path: Path = FLOORS) -> list[str]:
    """Return one line for each figure of a section that is under its floor, or that is not measured at all.

    A floor named `max NAME` is a ceiling: the figure may not be above it.
    """
    broken = []
    for name, floor in tomllib.loads(path.read_text(encoding="utf-8")).get(section, {}).items():
        ceiling = name.startswith("max ")
        figure = figures.get(name.removeprefix("max "))
        if figure is None:
            broken.append(f"{section}: {name} is not measured any more")
        elif figure > floor if ceiling else figure < floor:
            broken.append(f"{section}: {name} is {figure}, the {'ceiling' if ceiling else 'floor'} is {floor}")
    return broken


def move(section: str, figures: dict[str, float], *, lower: bool, path: Path = FLOORS) -> list[str]:
    """Write the figures as the section's floors; a floor goes down only with `lower`. Returns what was changed."""
    changed = []
    lines = path.read_text(encoding="utf-8").splitlines()
    here = ""
    for number, line in enumerate(lines):
        here = line.strip("[] ") if line.startswith("[") else here
        match = re.match(r'"([^"]+)" = ([0-9.]+)', line)
        if here != section or not match:
            continue
        name, floor = match[1], float(match[2])
        figure = figures.get(name.removeprefix("max "))
        stricter = figure is not None and (figure < floor if name.startswith("max ") else figure > floor)
        if figure is not None and figure != floor and (stricter or lower):
            lines[number] = line.replace(match[0], f'"{name}" = {figure}', 1)
            changed.append(f"{section}: {name} {floor} -> {figure}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return changed

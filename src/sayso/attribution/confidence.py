"""How sure a rule's finding is: the share of its findings that were right on annotated news."""

from __future__ import annotations

import tomllib
from importlib.resources import files

_RULES: dict[str, dict[str, float]] = tomllib.loads(
    files(__package__).joinpath("confidence.toml").read_text(encoding="utf-8")
)["rules"]


def measured(rule: str, *, sourced: bool) -> float:
    """Return the share of a rule’s findings that were right: content and, where `sourced`, source."""
    return _RULES[rule]["source" if sourced else "content"]

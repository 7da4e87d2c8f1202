"""sayso: on whose say-so? For every statement in a news story, who says it and how it came here.

    import sayso

    for article in sayso.read("story.html"):
        for statement in sayso.statements(article):
            print(statement.speaker, statement.content)

The names below are loaded when they are first used, so that importing sayso
costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.errors import SaysoError
    from sayso.flow import compare, read, readings, statements
    from sayso.library import Archive, trace
    from sayso.settings import Settings
    from sayso.values import Article, Failure, Reading, Statement

__version__ = "0.1.0"

__all__ = [
    "Archive",
    "Article",
    "Failure",
    "Reading",
    "SaysoError",
    "Settings",
    "Statement",
    "compare",
    "read",
    "readings",
    "statements",
    "trace",
]

_HOMES = {
    "Archive": "sayso.library",
    "Article": "sayso.values",
    "Failure": "sayso.values",
    "Reading": "sayso.values",
    "SaysoError": "sayso.errors",
    "Settings": "sayso.settings",
    "Statement": "sayso.values",
    "compare": "sayso.flow",
    "read": "sayso.flow",
    "readings": "sayso.flow",
    "statements": "sayso.flow",
    "trace": "sayso.library",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'sayso' has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, loaded or not."""
    return sorted({*globals(), *__all__})

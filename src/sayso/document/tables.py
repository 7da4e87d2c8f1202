"""The lists that this stage reads from its TOML files, once."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

_HERE = files("sayso.document")


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))


_markup = _table("markup.toml")
VOID: frozenset[str] = frozenset(_markup["void"])
RAW: frozenset[str] = frozenset(_markup["raw"])
INLINE: frozenset[str] = frozenset(_markup["inline"])
OPTIONAL_END: frozenset[str] = frozenset(_markup["optional_end"])
FRAME: frozenset[str] = frozenset(_markup["frame"])
PAGE_TAGS: frozenset[str] = frozenset(_markup["page"])
RANKS: dict[str, int] = _markup["rank"]
CLOSED_BY: dict[str, frozenset[str]] = {name: frozenset(closed.split()) for name, closed in _markup["closes"].items()}

_encodings = _table("encodings.toml")
SINGLE_BYTE: frozenset[str] = frozenset(_encodings["single_byte"])
ENCODINGS: frozenset[str] = SINGLE_BYTE | frozenset(_encodings["multi_byte"])
LABELS: dict[str, str] = _encodings["label"]
WIDER: dict[str, str] = _encodings["wider"]

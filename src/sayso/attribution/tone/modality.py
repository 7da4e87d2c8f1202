"""How a content puts what is said: as fact, as possible, probable, necessary, advisable, conditional or to come.

What it does not do: look past the main clause, or tell what "would" rests on.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, get_args

from sayso.values import Modality, ModalKind, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: tuple[ModalKind, ...] = get_args(ModalKind)
# The modal word of a clause stands behind its subject; the longest subjects of the labelled stories end before this.
FURTHEST = 240
# A border word among the first so many of a content opens the main clause rather than ending it ("that if it rains").
OPENING = 2


def modality(text: str, content: Span) -> Modality | None:
    """Return the first modal word in the main clause of a content and its kind, None where it has none."""
    pattern, kinds = _modals()
    for match in pattern.finditer(text, content.start, min(content.end, content.start + FURTHEST)):
        kind = kinds.get(match[0].lower().replace("’", "'"))
        if kind is not None:
            return Modality(Span(match.start(), match.end()), kind)
        if len(text[content.start : match.start()].split()) >= OPENING:
            return None
    return None


@cache
def _modals() -> tuple[re.Pattern[str], Mapping[str, ModalKind]]:
    table: dict[str, list[str]] = tomllib.loads(
        files(__package__).joinpath("modality.toml").read_text(encoding="utf-8")
    )
    kinds: dict[str, ModalKind] = {phrase: kind for kind in KINDS for phrase in table[kind]}
    phrases = sorted({*kinds, *table["borders"]}, key=lambda phrase: (-len(phrase), phrase))
    short = [phrase for phrase in phrases if phrase.startswith("'")]
    whole = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in phrases if phrase not in short)
    ends = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in short)
    return re.compile(rf"\b(?<!['’-])(?:{whole})\b(?![-’'])|(?<=\w)(?:{ends})\b|[;?]", re.IGNORECASE), kinds

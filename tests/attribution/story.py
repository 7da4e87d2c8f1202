"""Articles of plain text for the tests of this folder, and statements as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution import attribute
from sayso.values import Article, Capture, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.values import Reading, Statement

PARAGRAPH = re.compile(r"[^\n]*[^\s][^\n]*")
CAPTURE = Capture("0" * 64, 0, "2026-03-17T08:00:00Z", "story.txt")


def paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(Span(match.start(), match.end()) for match in PARAGRAPH.finditer(text))


def story(text: str, **fields: object) -> Article:
    return Article(id="x", text=text, capture=CAPTURE, **{"paragraphs": paragraphs(text), "language": "en", **fields})


def read(text: str, **fields: object) -> Reading:
    return attribute(story(text, **fields), tagger=False)


def of(text: str, spans: Sequence[Span]) -> list[str]:
    return [span.of(text) for span in spans]


def said(text: str, **fields: object) -> list[tuple[str, str, str]]:
    """Return (source, cue, content) of each statement, several spans joined by " | "."""
    return [shown(text, statement) for statement in read(text, **fields).statements]


def shown(text: str, statement: Statement) -> tuple[str, str, str]:
    spans = (statement.source, statement.cue, statement.content)
    source, cue, content = (" | ".join(of(text, each)) for each in spans)
    return source, cue, content

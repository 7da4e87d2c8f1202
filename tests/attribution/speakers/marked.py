"""Texts with marked statements, for speakers apart from the finding: [source] (cue) {content}, in any order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.assemble import reading
from sayso.attribution.candidate import Candidate
from sayso.attribution.quotation import quotations
from sayso.attribution.rules import Found
from sayso.values import Span
from tests.attribution.story import paragraphs, story

if TYPE_CHECKING:
    from sayso.values import Reading, Speaker

MARK = re.compile(r"[\[\](){}]")
ROLES = {"[": "source", "(": "cue", "{": "content"}


def told(marked: str, **fields: object) -> Reading:
    """Return the reading of a marked text; each source, cue and content up to the next one of its kind belong together.

    A content may hold further statements.
    """
    text, open_, spans = "", [], []
    place = 0
    for match in MARK.finditer(marked):
        text += marked[place : match.start()]
        place = match.end()
        if match[0] in ROLES:
            open_.append((ROLES[match[0]], len(text)))
        else:
            role, start = open_.pop()
            spans.append((len(open_), role, Span(start, len(text))))
    text += marked[place:]
    article = story(text, **fields)
    quotes = tuple(one.span for one in quotations(text, paragraphs(text)) if not one.depth)
    return reading(article, Found(tuple(_candidates(spans)), quotes))


def _candidates(spans: list[tuple[int, str, Span]]) -> list[Candidate]:
    found = []
    for depth in sorted({depth for depth, _, _ in spans}):
        levels = [(role, span) for level, role, span in spans if level == depth]
        sources = [span for role, span in levels if role == "source"]
        cues = [span for role, span in levels if role == "cue"]
        contents = [span for role, span in levels if role == "content"]
        assert len(sources) == len(cues) == len(contents), "each statement has a source, a cue and a content"
        found += [
            Candidate(
                (content,),
                (cue,) if cue.end > cue.start else (),
                (source,) if source.end > source.start else (),
                "marked",
                probability=1.0,
            )
            for source, cue, content in zip(sources, cues, contents, strict=True)
        ]
    return sorted(found, key=lambda one: (one.source or one.cue or one.content)[0].start)


def who(marked: str, **fields: object) -> list[Speaker | None]:
    """Return the speakers of a marked text in order of their sources."""
    return [one.speaker for one in told(marked, **fields).statements]


def names(marked: str, **fields: object) -> list[str | None]:
    """Return the names of the speakers of a marked text, None for nobody and for the unnamed."""
    return [one.name if one else None for one in who(marked, **fields)]

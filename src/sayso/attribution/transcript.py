"""Transcripts: turns that a label in capitals introduces ("HOST: Thank you." "Q: And then?").

What it does not do: recognise labels in ordinary case; "Dana Orr: ..." is left to
the colon rule, because a list or a headline looks the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.candidate import Candidate
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A label: up to 40 characters without lower-case letters before a colon, behind an optional quotation mark.
LABEL = re.compile(r"[\"“]?([A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9 .,'’()-]{0,40}):[ \u00a0]*")
# One label may be a shouted headline ("BREAKING: ..."); a transcript has several turns.
FEWEST_TURNS = 3


def turns(text: str, paragraphs: Sequence[Span]) -> Mapping[Span, Candidate]:
    """Return a candidate for each paragraph that is a turn of a transcript; empty where the text is none.

    A paragraph without a label between two turns is not taken: it may be the
    reporter's own.
    """
    labelled = [
        (paragraph, match) for paragraph in paragraphs if (match := LABEL.match(text, paragraph.start, paragraph.end))
    ]
    labels = {match[1] for _, match in labelled}
    if len(labelled) < FEWEST_TURNS or len(labels) == len(labelled):
        return {}
    return {paragraph: _turn(paragraph, match) for paragraph, match in labelled if match.end() < paragraph.end}


def _turn(paragraph: Span, match: re.Match[str]) -> Candidate:
    colon = match.end(1)
    content = (Span(match.end(), paragraph.end),)
    return Candidate(content, (Span(colon, colon + 1),), (Span(*match.span(1)),), "transcript-turn")

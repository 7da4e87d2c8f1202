"""Texts about an invented ferry, and what is read in them: the parts that come before, as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.article import extract
from sayso.attribution import attribute
from sayso.document import from_text
from sayso.stemma.changes import changes

if TYPE_CHECKING:
    from sayso.values import Change, Reading

HEADLINE = "Ferry to Osmund stays in port"
LEAD = "The ferry to Osmund may stay in port until April, harbour chief Greta Lund said on Monday."
CREW = "About 340 passengers were taken ashore in fishing boats after the engine caught fire."
QUOTE = "“She is an old lady and she smokes too much,” said Lund, who once sailed on the ship herself."
OWNER = "The owner, Tolliver Lines, said the colour of the smoke had worried nobody on the bridge."
INQUIRY = "Inspectors will organise a hearing in the town theatre next week."
STORY = f"{HEADLINE}\n\n{LEAD}\n\n{CREW}\n\n{QUOTE}\n\n{OWNER}\n\n{INQUIRY}"


def reading(text: str, outlet: str | None = None) -> Reading:
    """Return what is read in a text published on Wednesday 4 March 2026."""
    return attribute(extract(from_text(text), published="2026-03-04", outlet=outlet))


def between(before: str, after: str) -> tuple[Change, ...]:
    """Return what a text did to another one."""
    return changes(reading(before), reading(after))


def retold(old: str, new: str) -> str:
    """Return the story with one stretch put for another."""
    assert STORY.count(old) == 1, old
    return STORY.replace(old, new)

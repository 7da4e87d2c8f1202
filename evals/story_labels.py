"""Read the two plain parts of a story file: the header and the value labels.

Header lines are `key: value`. Label lines are either a member of the cast,
`key = Name | kind`, or the labels of one or more statements,
`ids speaker word word ...`. Neither knows the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args

from evals.story_marks import StoryError
from sayso.values import Act, SpeakerKind, Stance, StatementKind

ACTS = frozenset(get_args(Act))
STANCES = frozenset(get_args(Stance))
SPEAKER_KINDS = frozenset(get_args(SpeakerKind))
KINDS = frozenset(get_args(StatementKind))
STYLES = frozenset(
    {
        "wire", "tabloid", "broadsheet", "aggregator", "court", "sport", "science", "business", "local", "broadcast",
        "magazine", "live", "opinion", "transcript", "obituary", "investigation", "explainer", "diary",
        "press-release",
    }
)  # fmt: skip
SPLITS = frozenset({"train", "dev", "test"})
NEEDED = ("style", "outlet", "published")
KNOWN = frozenset({*NEEDED, "split", "byline", "country", "note", "rules"})

MEMBER = re.compile(r"([a-z][a-z0-9_-]{0,30}) = (.{1,120}?) \| ([a-z]{1,20})")
LABEL = re.compile(r"([0-9]{1,3}[a-z]?(?:,[0-9]{1,3}[a-z]?){0,40}) (\S{1,120})((?: \S{1,120}){0,12})")


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast: who may speak, relay, or host; `name` is None for somebody not named."""

    key: str
    name: str | None
    kind: str
    line: int


@dataclass(frozen=True, slots=True)
class Via:
    """A hand between the speaker and the next statement out; `key` is `?` for an unknown one."""

    key: str
    medium: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """The values of one statement, as written; `speakers` is empty where nobody is named (`?`)."""

    id: str
    speakers: tuple[str, ...]
    line: int
    act: str = "speech"
    stance: str = "neutral"
    negated: bool = False
    kind: str | None = None
    turn: bool = False
    inside: str | None = None
    via: tuple[Via, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """The lower part of a story file."""

    cast: tuple[Member, ...]
    labels: tuple[Label, ...]


def read_header(lines: list[str], *, path: str) -> dict[str, str]:
    """Return the header as a table; raise StoryError for a key that is unknown, missing or given twice."""
    header: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        key, colon, value = line.partition(":")
        if not line.strip():
            continue
        if not colon or key not in KNOWN or key in header:
            raise StoryError(path, number, f"not a header line, or given twice: {line!r}")
        header[key] = value.strip()
    for key in NEEDED:
        if not header.get(key):
            raise StoryError(path, 1, f"the header has no {key}")
    return header


def read_labels(lines: list[str], *, path: str, first_line: int) -> Labels:
    """Return cast and labels in file order; `#` starts a comment line."""
    cast: list[Member] = []
    labels: list[Label] = []
    for number, line in enumerate(lines, start=first_line):
        written = line.strip()
        if not written or written.startswith("#"):
            continue
        if member := MEMBER.fullmatch(written):
            name = None if member[2] == "-" else member[2]
            cast.append(Member(member[1], name, member[3], number))
        elif label := LABEL.fullmatch(written):
            speakers = () if label[2] == "?" else tuple(label[2].split("+"))
            words = label[3].split()
            labels.extend(_label(one, speakers, words, path, number) for one in label[1].split(","))
        else:
            raise StoryError(path, number, f"neither 'key = Name | kind' nor 'ids speaker words': {written!r}")
    return Labels(tuple(cast), tuple(labels))


def _label(one: str, speakers: tuple[str, ...], words: list[str], path: str, line: int) -> Label:
    act, stance, kind, inside = "speech", "neutral", None, None
    via: list[Via] = []
    negated = turn = False
    for word in words:
        if word in ACTS:
            act = word
        elif word in STANCES:
            stance = word
        elif word in KINDS:
            kind = word
        elif word.startswith("via="):
            via.append(_via(word.removeprefix("via=")))
        elif word.startswith("in="):
            inside = word.removeprefix("in=")
        elif word == "turn":
            turn = True
        elif word == "neg":
            negated = True
        else:
            raise StoryError(path, line, f"no act, stance, kind, via=, in=, turn or neg: {word!r}")
    return Label(one, speakers, line, act, stance, negated or act == "silence", kind, turn, inside, tuple(via))


def _via(written: str) -> Via:
    """Read `key:medium:date`; medium and date may be missing or empty."""
    key, medium, date, *_ = [*written.split(":", 2), "", ""]
    return Via(key, medium or None, date or None)

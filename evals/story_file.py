"""Read a story file: its three parts, put together and not yet checked.

The parts stand between lines of `---`: header, marked text, labels. A story of
which one part is missing or has no shape is refused with file and line.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from evals.story_labels import Label, Member, read_header, read_labels
from evals.story_marks import HEADINGS, Mark, Marked, StoryError, read_marks
from evals.story_quotes import Quotations, quotations

STORIES = Path(__file__).parent / "stories"
RULE = "---"
# Of six slots two are test and one is dev: a third kept aside, a sixth to tune on.
SLOTS = ("test", "test", "dev", "train", "train", "train")

Pair = tuple[int, int]
Entry = TypeVar("Entry", Member, Label)


@dataclass(frozen=True, slots=True)
class Story:
    """One story file, read but not yet checked; `slug` is its name and the `doc_id` of its row."""

    path: str
    slug: str
    header: dict[str, str]
    marked: Marked
    cast: dict[str, Member]
    labels: dict[str, Label]
    quoted: Quotations

    @property
    def text(self) -> str:
        """The story as a reader sees it."""
        return self.marked.text

    @property
    def split(self) -> str:
        """The part it belongs to: as written, or decided by the hash of its name, the same on every machine."""
        return self.header.get("split") or slot(self.slug)

    def of(self, tag: str, one: str) -> tuple[Mark, ...]:
        """Return the marks with this tag that name this statement, in text order."""
        return tuple(mark for mark in self.marked.marks if mark.tag == tag and one in mark.ids)

    def tagged(self, tag: str) -> tuple[Mark, ...]:
        """Return all marks with this tag, in text order."""
        return tuple(mark for mark in self.marked.marks if mark.tag == tag)


def slot(slug: str) -> str:
    """Return the part that the hash of a name decides."""
    digest = hashlib.sha256(slug.encode()).digest()
    return SLOTS[int.from_bytes(digest[:4]) % len(SLOTS)]


def load(path: Path) -> Story:
    """Read a story file; raise StoryError where it can't be read at all."""
    return read(path.read_text(encoding="utf-8"), path=str(path), slug=path.name.split(".")[0])


def read(written: str, *, path: str, slug: str) -> Story:
    """Read the three parts of a story; raise StoryError where one is missing or has no shape."""
    lines = written.split("\n")
    rules = [number for number, line in enumerate(lines) if line == RULE]
    if len(rules) < 2:  # noqa: PLR2004 - three parts have two borders
        raise StoryError(path, 1, "a story has three parts, divided by two lines of ---")
    first, last = rules[0], rules[-1]
    body = lines[first + 1 : last]
    skipped = next((number for number, line in enumerate(body) if line.strip()), 0)
    source = "\n".join(body[skipped:]).rstrip()
    marked = read_marks(source, path=path, first_line=first + 2 + skipped)
    labels = read_labels(lines[last + 1 :], path=path, first_line=last + 2)
    return Story(
        path=path,
        slug=slug,
        header=read_header(lines[:first], path=path),
        marked=marked,
        cast=_unique(labels.cast, "key", path),
        labels=_unique(labels.labels, "id", path),
        quoted=quotations(marked.text, marked.plain),
    )


def _unique(entries: tuple[Entry, ...], name: str, path: str) -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for entry in entries:
        key = getattr(entry, name)
        if key in table:
            raise StoryError(path, entry.line, f"{key!r} is labelled twice")
        table[key] = entry
    return table


def spans(marks: tuple[Mark, ...]) -> list[Pair]:
    """Return the spans of marks."""
    return [(mark.start, mark.end) for mark in marks]


def inside(pair: Pair, holders: list[Pair]) -> bool:
    """Say whether a span lies wholly inside one of the others."""
    return any(start <= pair[0] and pair[1] <= end for start, end in holders)


def paths(folder: Path = STORIES) -> list[Path]:
    """Return the story files of a folder in the order of their names."""
    return sorted(folder.glob("*.story"))


def bare(story: Story) -> str:
    """Return the file of a story without marks and labels: header, text, and an empty third part."""
    signs = {mark.start: sign for mark in story.tagged("p") for sign, part in HEADINGS if mark.value == part}
    escaped = [
        signs.get(at, "") + (f"\\{character}" if at in story.marked.plain or character in "{}\\" else character)
        for at, character in enumerate(story.text)
    ]
    header = [f"{key}: {value}" for key, value in story.header.items()]
    return "\n".join([*header, RULE, "".join(escaped), RULE])

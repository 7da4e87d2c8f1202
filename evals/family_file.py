"""Read a story family: a header, then one telling after another, each with its text and its labels.

A telling opens with `== KEY RELATION PARENT`, then `outlet | published | url`,
optional `key: value` lines, a blank line, paragraphs, and lines of changes that
start with `! `. A paragraph `=` stands for the whole parent, `= 2` or `= 2-5` for
paragraphs of it, with their marks: a copy is copied and never typed again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from evals.story_file import slot
from evals.story_marks import Mark, Marked, StoryError, read_marks

FAMILIES = Path(__file__).parent / "families"
# In the order of DESIGN: closest first.
RELATIONS = ("identical", "light-edit", "reworded", "digest", "translated", "excerpt")
ROOTS = ("original", "same-event")
# In the order of consequence.
KINDS = (
    "source-dropped", "source-changed", "negation", "figure", "date", "hardened", "softened", "quote-altered",
    "quote-trimmed", "quote-to-paraphrase", "paraphrase-to-quote", "speaker-renamed", "added", "dropped",
    "reordered", "reworded",
)  # fmt: skip
# These follow from the marks of the statements, so nobody writes them.
DERIVED = frozenset(KINDS[-4:])
# Other words for the same thing: no change, but written where a place would else look changed.
SAME = "same"
HEADER = frozenset({"subject", "country", "split", "note"})
FIELDS = frozenset({"shown", "held", "byline", "note"})
# s statement, q quotation, f figure, d date, n who speaks, w words of certainty, x passage of an excerpt.
PLACES = "sqfdnwx"
# The headline is a place without being marked.
HEADLINE = "h1"
CREDITS = frozenset({"wire", "republished-from", "first-published", "with-material-from"})

OPENING = re.compile(r"== ([a-z]\d?) ([a-z-]{1,20})(?: ([a-z]\d?)(?: \+ ([a-z]\d?))?)?")
COPY = re.compile(r"=(?: (\d{1,2})(?:-(\d{1,2}))?)?")
CHANGE = re.compile(r"([a-z-]{4,20}) ([a-z]\d{1,3})(?:>([a-z]\d{1,3}))?")

Block = list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Label:
    """One change as written: its kind, the key of its place in the parent, the key in the telling itself."""

    kind: str
    before: str
    after: str
    line: int


@dataclass(frozen=True, slots=True)
class Telling:
    """One text of a family; `parent` is None for an original and for an independent telling.

    `also` is a second source that was merged in. `places` are its marks by key
    (`s3`); a mark with two ids is found under both. `blocks` are its paragraphs as
    written, copies filled in, so that a child can copy them in turn.
    """

    key: str
    relation: str
    parent: str | None
    also: str | None
    outlet: str
    published: str
    url: str
    fields: dict[str, str]
    marked: Marked
    places: dict[str, Mark]
    labels: tuple[Label, ...]
    line: int
    blocks: list[Block] = field(repr=False)

    @property
    def text(self) -> str:
        """The telling as a reader sees it."""
        return self.marked.text

    @property
    def held(self) -> bool:
        """Whether an archive holds it; a text that is not held is there for the labels alone."""
        return self.fields.get("held") != "no"

    @property
    def shown(self) -> str | None:
        """The date that the page shows: the true one, a wrong one, or none."""
        shown = self.fields.get("shown", self.published)
        return None if shown == "none" else shown

    @property
    def headline(self) -> Mark | None:
        """The mark of the headline, None where there is none."""
        return self.places.get(HEADLINE)


@dataclass(frozen=True, slots=True)
class Family:
    """One file: the tellings by key, in file order; a parent stands before its children."""

    path: str
    slug: str
    header: dict[str, str]
    tellings: dict[str, Telling]

    @property
    def split(self) -> str:
        """The part it belongs to: as written, or decided by the hash of its name, as for stories."""
        return self.header.get("split") or slot(self.slug)


def paths(folder: Path = FAMILIES) -> list[Path]:
    """Return the family files of a folder in the order of their names."""
    return sorted(folder.glob("*.family"))


def load(path: Path) -> Family:
    """Read a family file; raise StoryError where it can't be read at all."""
    return read(path.read_text(encoding="utf-8"), path=str(path), slug=path.stem)


def read(written: str, *, path: str = "family", slug: str = "family") -> Family:
    """Read a family; raise StoryError for a line, a mark or a copy that has no shape."""
    lines = list(enumerate(written.split("\n"), start=1))
    starts = [at for at, (_, line) in enumerate(lines) if line.startswith("== ")]
    if not starts:
        raise StoryError(path, 1, "a family needs tellings: lines of '== KEY RELATION PARENT'")
    header = _fields(lines[: starts[0]], HEADER, path)
    tellings: dict[str, Telling] = {}
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        telling = _telling(lines[start:end], tellings, path)
        tellings[telling.key] = telling
    return Family(path, slug, header, tellings)


def _fields(lines: Block, known: frozenset[str], path: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in lines:
        key, colon, value = line.partition(":")
        if not line.strip():
            continue
        if not colon or key not in known or key in found:
            raise StoryError(path, number, f"no field of {sorted(known)}, or given twice: {line!r}")
        found[key] = value.strip()
    return found


def _telling(lines: Block, earlier: dict[str, Telling], path: str) -> Telling:
    key, relation, parent, also = _opening(lines[0], earlier, path)
    outlet, published, url = _imprint(lines, path)
    blank = next((at for at, (_, line) in enumerate(lines) if not line.strip()), len(lines))
    changes = next((at for at, (_, line) in enumerate(lines) if line.startswith("! ")), len(lines))
    blocks = _filled(_blocks(lines[blank:changes]), earlier[parent] if parent else None, path)
    marked = _marked(blocks, path, lines[0][0])
    return Telling(
        key=key,
        relation=relation,
        parent=parent,
        also=also,
        outlet=outlet,
        published=published,
        url=url,
        fields=_fields(lines[2:blank], FIELDS, path),
        marked=marked,
        places=_places(marked, path),
        labels=_labels(lines[changes:], path),
        line=lines[0][0],
        blocks=blocks,
    )


def _opening(line: tuple[int, str], earlier: dict[str, Telling], path: str) -> tuple[str, str, str | None, str | None]:
    """Read `== KEY RELATION PARENT + SECOND`; refuse keys used twice and parents not yet told."""
    number, opening = line
    found = OPENING.fullmatch(opening)
    if not found or found[2] not in (*RELATIONS, *ROOTS) or found[1] in earlier:
        raise StoryError(path, number, f"not '== KEY RELATION PARENT', or a key used twice: {opening!r}")
    key, relation, parent, also = found.groups()
    missing = next((other for other in (parent, also) if other and other not in earlier), None)
    if missing:
        raise StoryError(path, number, f"no telling {missing!r} before this one")
    if (relation in ROOTS) != (parent is None):
        raise StoryError(path, number, f"{relation} needs {'no' if parent else 'a'} parent")
    return key, relation, parent, also


def _imprint(lines: Block, path: str) -> list[str]:
    """Read the line of outlet, time and address."""
    imprint = [part.strip() for part in lines[1][1].split("|")] if len(lines) > 1 else []
    if len(imprint) != 3 or not all(imprint):  # noqa: PLR2004 - outlet, time, address
        raise StoryError(path, lines[0][0] + 1, "the second line of a telling is 'outlet | published | url'")
    return imprint


def _blocks(lines: Block) -> list[Block]:
    """Divide lines into paragraphs at blank lines."""
    blocks: list[Block] = [[]]
    for number, line in lines:
        if line.strip():
            blocks[-1].append((number, line))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _filled(blocks: list[Block], parent: Telling | None, path: str) -> list[Block]:
    """Put the parent's paragraphs where a line of `=` asks for them."""
    filled: list[Block] = []
    for block in blocks:
        number, line = block[0]
        copy = COPY.fullmatch(line) if len(block) == 1 else None
        if not copy:
            filled.append(block)
            continue
        held = parent.blocks if parent else []
        first = int(copy[1] or 1)
        last = int(copy[2] or copy[1] or len(held))
        if not 1 <= first <= last <= len(held):
            raise StoryError(path, number, f"the parent has {len(held)} paragraphs, the headline counted")
        filled += [[(number, text) for _, text in taken] for taken in held[first - 1 : last]]
    return filled


def _marked(blocks: list[Block], path: str, line: int) -> Marked:
    """Read the marks of joined paragraphs, and give every mark and error the line of the file."""
    lines: Block = []
    for block in blocks:
        lines += [*([(block[0][0], "")] if lines else []), *block]
    numbers = [number for number, _ in lines] or [line]
    try:
        read_text = read_marks("\n".join(text for _, text in lines), path=path, first_line=0)
    except StoryError as error:
        raise StoryError(path, numbers[min(error.line, len(numbers) - 1)], error.what) from error
    marks = (Mark(m.tag, m.ids, m.value, m.start, m.end, numbers[m.line]) for m in read_text.marks)
    return Marked(read_text.text, tuple(marks), read_text.plain, tuple(numbers))


def _places(marked: Marked, path: str) -> dict[str, Mark]:
    places: dict[str, Mark] = {}
    for mark in marked.marks:
        if mark.tag in PLACES and mark.ids and not mark.value:
            for one in mark.ids:
                key = mark.tag + one
                if key in places:
                    raise StoryError(path, mark.line, f"{key} is marked twice in one telling")
                places[key] = mark
        elif mark.value == "headline":
            places[HEADLINE] = mark
        elif mark.tag not in {"p", "v"}:
            raise StoryError(
                path, mark.line, f"not a mark of a family: {mark.tag!r} (one of {PLACES} with an id, or v=)"
            )
    return places


def _labels(lines: Block, path: str) -> tuple[Label, ...]:
    """Read the lines of changes: `! kind key, kind key>key`."""
    labels: list[Label] = []
    for number, line in lines:
        if not line.strip():
            continue
        if not line.startswith("! "):
            raise StoryError(path, number, f"after the first change only changes follow: {line!r}")
        for written in line[2:].split(","):
            found = CHANGE.fullmatch(written.strip())
            if not found or found[1] not in {*KINDS, SAME} or found[1] in DERIVED:
                raise StoryError(path, number, f"not 'kind key' or 'kind key>key', or derived: {written.strip()!r}")
            labels.append(Label(found[1], found[2], found[3] or found[2], number))
    return tuple(labels)

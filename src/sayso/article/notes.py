"""What stands around a story and says who made it: bylines, helpers' lines, credit lines, agencies' logos."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.body import is_links
from sayso.article.contributors import find_contributors
from sayso.article.credits import find_credits
from sayso.article.dates import is_ambiguous, written
from sayso.article.marks import outside
from sayso.article.names import SEPARATORS, people_in, read_names
from sayso.article.outlets import lookup
from sayso.article.overlay import PROSE
from sayso.article.places import Surroundings, is_caption
from sayso.article.words import fold, words
from sayso.values import Credit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.blocks import Author, Block, Page
    from sayso.article.head import Head
    from sayso.article.metadata import Metadata
    from sayso.values import PartKind

# Credits and bylines stand near the story: within this many blocks before and after it, with share buttons, tags
# and a newsletter form between. On evals/pages 4 before and 3 after would do; real pages carry more.
BEFORE = 12
AFTER = 15
# A line about the story's origin is a line or a short paragraph.
MAX_NOTE = 500
# What parts the fields of a line under a headline; a comma may stand inside a date.
FIELDS = re.compile(r"\s{0,4}[|•·\n]\s{0,4}")
# A section has one name.
MANY = 2
# Marks under which a line is about something else than this story, or another kind of credit (a photograph's).
# Above a story these are its own.
OWN = frozenset(["bio", "footer"])
LOGO = re.compile(r"\blogo\b", re.IGNORECASE)
NOT_A_NOTE = frozenset(
    [
        "comments",
        "related",
        "share",
        "consent",
        "nav",
        "form",
        "caption",
        "figure",
        "bio",
        "paywall",
        "tool",
        "promo",
        "embed",
    ]
)


@dataclass(frozen=True, slots=True)
class _Above:
    """What tells bylines above a story: where it starts, the blocks with an author's element, what `label` says.

    `sections` is false where a class such as "section" stands around the story itself.
    """

    start: int
    called: frozenset[int]
    sections: bool


def _above(page: Page, head: Head) -> _Above:
    called = (one.order for one in page.authors if one.order < head.start and _names_somebody(one))
    story = page.blocks[head.start].marks if head.start < len(page.blocks) else frozenset()
    return _Above(head.start, frozenset(called), "label" not in story)


def _names_somebody(author: Author) -> bool:
    return outside().isdisjoint(author.marks - OWN) and bool(read_names(author.text).people)


def notes(page: Page, head: Head, body: Sequence[int]) -> dict[int, PartKind]:
    """Return the bylines, helpers' lines and credit lines in and around the body."""
    first = min(body[0], head.headline if head.headline is not None else body[0])
    taken = set(body)
    around = Surroundings(page, (*(() if head.headline is None else (head.headline,)), *body))
    above = _above(page, head)
    kinds: dict[int, PartKind] = {}
    for block in page.blocks[max(0, first - BEFORE) : body[-1] + AFTER + 1]:
        inside = block.order in taken
        ahead = block.order < head.start
        if len(block.text) > MAX_NOTE or (not inside and not _may_be_note(block, ahead=ahead)):
            continue
        kind = _note_kind(page, block, above, inside=inside)
        if kind and (inside or not (around.in_list(block.order) or is_caption(page, block))):
            kinds[block.order] = kind
    return kinds


def _may_be_note(block: Block, *, ahead: bool) -> bool:
    # Between headline and story a "footer" is the headline's own; a page's stands at its end.
    if not ahead and "footer" in block.marks and "article" not in block.marks and "credit" not in block.marks:
        return False
    # A box about the author above the story is its byline, below the story an advertisement.
    return NOT_A_NOTE.isdisjoint(block.marks - {"bio"} if ahead else block.marks)


def _note_kind(page: Page, block: Block, above: _Above, *, inside: bool) -> PartKind | None:
    if _is_byline(page, block, above):
        return "byline"
    if inside:
        # The body's own lines are read with the whole text, see layout.credentials.
        return None
    whole = Span(0, len(block.text))
    low = fold(block.text)
    if find_contributors(block.text, low, whole):
        return "contributors"
    credits_in = find_credits(block.text, low, whole, may_tag=False)
    if not credits_in:
        return None
    credited = sum(one.end - one.start for one in {credit.span for credit in credits_in if credit.span})
    # A paragraph that ends in "Read the full article at ..." says more than where it is from.
    ahead = block.order < above.start
    return "teaser" if ahead and 2 * credited < len(block.text) and len(block.text) >= PROSE else "credit"


def _is_labelled(page: Page, block: Block) -> bool:
    """Say whether the block before this one is a label for authors ("Words", "Author:") and this one is a name."""
    before = page.blocks[block.order - 1] if block.order else None
    if before is None or before.home != block.home or len(block.text) > MAX_NOTE / 4:
        return False
    label = fold(before.text).strip(" \u00a0:")
    return label in words("byline", "labels") and bool(read_names(block.text).people)


def _is_byline(page: Page, block: Block, above: _Above) -> bool:
    """Say whether a block names authors: by its class, its first word, or a name beside a date above the story."""
    if len(block.text) > MAX_NOTE / 2 or block.tag in ("h1", "h2") or "quote" in block.marks:
        return False
    if block.text.rstrip().endswith(("?", "!")) or (block.text.rstrip().endswith(".") and "byline" not in block.marks):
        return False
    if not block.marks.isdisjoint(("caption", "figure")):
        return False
    ahead = block.order < above.start
    if ahead and (block.order in above.called or _is_labelled(page, block)):
        return True
    marked = "byline" in block.marks
    if not marked and not ahead:
        return False
    found = [read_names(line, marked=marked) for line in block.text.split("\n")]
    if any(one.people or one.outlets for one in found):
        return True
    if not ahead or _is_label(page, block, above) or not _begins_with_name(block.text):
        return False
    return _dated_beside(page, block) or bool(people_in(block.text).outlets)


def _begins_with_name(text: str) -> bool:
    """Say whether the first field of a line is a name ("Ann Onym, Oslo | 3 January 2025"), or one begins with "by"."""
    fields = SEPARATORS.split(text)
    # A script without capitals does not tell a name from other words.
    named = any(name[:1].isupper() for name in read_names(fields[0]).people)
    return named or _is_after_figures(text) or any(read_names(field, marked=False).people for field in fields)


def _is_after_figures(text: str) -> bool:
    """Say whether a line is a name behind fields with figures: "4 min · Ann Onym", "3 January 2025 | Ann Onym"."""
    *figures, last = FIELDS.split(text.strip())
    told = bool(figures) and all(any(letter.isdigit() for letter in field) for field in figures)
    return told and any(name[:1].isupper() for name in read_names(last).people)


def _is_label(page: Page, block: Block, above: _Above) -> bool:
    """Say whether a block names the section and not the author: by class, or linked and beside nothing but a date.

    A linked list of names ("Ann Onym and Bo Lee") or one directly under the headline is no section.
    """
    if above.sections and "label" in block.marks:
        return True
    before = page.blocks[block.order - 1] if block.order else None
    under = before is not None and before.tag in ("h1", "h2", "h3")
    return is_links(block) and not under and len(read_names(block.text).people) < MANY


def _dated_beside(page: Page, block: Block) -> bool:
    """Say whether a line holds a date or a reading time, or the line before or after it is a date."""
    if _is_after_figures(block.text):
        return True
    beside = page.blocks[max(0, block.order - 1) : block.order + 2]
    return any(len(one.text) <= MAX_NOTE / 4 and (written(one.text) or is_ambiguous(one.text)) for one in beside)


def logo_credits(page: Page, head: Head, body: Sequence[int]) -> Iterator[Credit]:
    """Yield a credit for each agency whose logo stands between headline and story or under the story."""
    low = head.headline if head.headline is not None else body[0]
    for logo in page.logos:
        near = low <= logo.order <= head.start or body[-1] < logo.order <= body[-1] + 2
        entry = lookup(LOGO.sub("", logo.text).strip())
        if near and entry and entry.kind == "agency" and NOT_A_NOTE.isdisjoint(logo.marks):
            domain = entry.domains[0] if entry.domains else None
            yield Credit(logo.text, entry.name, "wire", "logo of an agency", None, domain)


def authors(page: Page, metadata: Metadata, head: Head, body: Sequence[int]) -> tuple[str, ...]:
    """Return the people whom JSON-LD, the mark-up or a meta element names as authors; the text is read later."""
    declared = [
        name
        for kind, named, _ in metadata.names("author")
        if kind != "Organization"
        for name in people_in(named).people
    ]
    if declared:
        return tuple(dict.fromkeys(declared))
    shown = [
        one
        for one in page.authors
        if one.declared and one.order <= body[-1] + AFTER and _may_be_author(one.marks, head, one.order)
    ]
    people = [name for one in shown for name in read_names(one.text).people]
    return tuple(dict.fromkeys(people))


def labelled_authors(page: Page, head: Head) -> tuple[str, ...]:
    """Return the people in elements between headline and story whose class alone calls them authors."""
    first = head.headline if head.headline is not None else 0
    shown = (one for one in page.authors if first < one.order < head.start and outside().isdisjoint(one.marks - OWN))
    return tuple(dict.fromkeys(name for one in shown for name in read_names(one.text).people))


def _may_be_author(marks: frozenset[str], head: Head, order: int) -> bool:
    return outside().isdisjoint(marks - {"bio"} if order < head.start else marks)


def meta_authors(metadata: Metadata) -> tuple[str, ...]:
    """Return the people that a meta element names as authors: the weakest evidence."""
    author = metadata.first("author")
    return read_names(author[1]).people if author else ()


def is_date_line(block: Block) -> bool:
    """Say whether a block above the story is its date, which Article.published tells."""
    return len(block.text) <= MAX_NOTE / 4 and written(block.text) is not None and not block.text.endswith(".")

"""The marks of quotations: which are there, which may open, which may close, and which are apostrophes or inches.

What it does not do: pair them (`quotation`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple

from sayso.attribution.grammar import ELISIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.values import Span

Family = Literal["double", "single", "angle", "corner"]
MARK = re.compile("``|''|[\"“”„‟«»‹›‘’‚‛'＂「」『』]")
SIGNS = "\"“”„‟«»‹›‘’‚‛'＂「」『』"
PAIRED = ("``", "''")
# All but “ and ”, which always open and always close, and apostrophes.
DOUBTFUL = ("``", "''", *(sign for sign in SIGNS if sign not in "“”'’"))
FAMILY: dict[str, Family] = {
    **dict.fromkeys(("``", "''", '"', "“", "”", "„", "‟", "＂"), "double"),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'"), "single"),
    **dict.fromkeys(("«", "»", "‹", "›"), "angle"),
    **dict.fromkeys(("「", "」", "『", "』"), "corner"),
}
# Which marks close what which mark opened: English, German, Danish, Swedish, French, Polish and Japanese habits.
CLOSERS: dict[str, frozenset[str]] = {
    '"': frozenset({'"', "”", "''"}),
    "＂": frozenset({"＂"}),
    "``": frozenset({"''", '"'}),
    "“": frozenset({"”", '"', "‟"}),
    "”": frozenset({"”"}),
    "„": frozenset({"“", "”", '"'}),
    "‟": frozenset({"”"}),
    "‘": frozenset({"’", "'"}),
    "‚": frozenset({"‘", "’"}),
    "‛": frozenset({"’"}),
    "'": frozenset({"'", "’"}),
    "«": frozenset({"»"}),
    "»": frozenset({"«", "»"}),
    "‹": frozenset({"›"}),
    "›": frozenset({"‹", "›"}),
    "「": frozenset({"」"}),
    "『": frozenset({"』"}),
}
ALWAYS_OPEN = frozenset("“„‟«‹「『‚‛") | {"``"}
# Up to three digits are a measure (a 12" pipe), four are a year that ends a quotation ("since 2012").
INCHES = re.compile(r'(?<!\d)\d{1,3}"')


class Mark(NamedTuple):
    """One mark as it stands in the text; ``two characters`` may be one mark."""

    start: int
    end: int
    text: str


def marks_in(text: str, paragraphs: Sequence[Span]) -> list[list[Mark]]:
    """Return the marks of each paragraph.

    Each sign is looked for by itself, since an expression looks at every letter,
    which takes ten times as long.
    """
    if any(pair in text for pair in PAIRED):
        return [
            [Mark(m.start(), m.end(), m[0]) for m in MARK.finditer(text, each.start, each.end)] for each in paragraphs
        ]
    found = sorted((place, sign) for sign in SIGNS if sign in text for place in places(text, sign))
    marks = [Mark(place, place + 1, sign) for place, sign in found]
    starts = [place for place, _ in found]
    return [marks[bisect_left(starts, each.start) : bisect_left(starts, each.end)] for each in paragraphs]


def places(text: str, *signs: str) -> Iterator[int]:
    """Yield where each of these signs stands, one sign after the other."""
    for sign in signs:
        place = text.find(sign)
        while place >= 0:
            yield place
            place = text.find(sign, place + 1)


def without_inches(text: str, paragraph: Span, marks: list[Mark]) -> list[Mark]:
    """Return the marks of a paragraph without the inches: where straight marks are odd, one behind a number is none."""
    if sum(mark.text == '"' for mark in marks) % 2 == 0:
        return marks
    inches = INCHES.search(text, paragraph.start, paragraph.end)
    return [mark for mark in marks if inches is None or mark.end != inches.end()]


def _before(text: str, mark: Mark, paragraph: Span) -> str:
    return text[mark.start - 1] if mark.start > paragraph.start else " "


def _after(text: str, mark: Mark, paragraph: Span) -> str:
    return text[mark.end] if mark.end < paragraph.end else " "


def opens(text: str, mark: Mark, stack: Sequence[Mark], paragraph: Span) -> bool:
    """Say whether a mark may open a quotation where it stands; `stack` holds what is open."""
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    if mark.text in {"‘", "'"}:
        return _single_opens(text, mark, paragraph)
    if mark.text in ALWAYS_OPEN:
        return True
    free = before.isspace() or before in "([{-–—/‘'“«>"
    if mark.text in {'"', "＂"}:
        return (free or not before.isalnum()) and not after.isspace() and after not in ",.;:!?)"
    if mark.text in {"”", "»", "›"}:
        return (
            free
            and not after.isspace()
            and after not in ",.;:!?)"
            and not any(FAMILY[m.text] == "double" for m in stack)
        )
    return False


def reopens(text: str, mark: Mark, opener: Mark, paragraph: Span) -> bool:
    """Say whether a two-way mark stands as an opener although one like it is still open.

    `"We won, he said. "They lost."`: the third mark has a space before and a letter
    after it, so the first lost its partner. Right after the opener nothing can close.
    """
    if mark.text not in {'"', "'", "»"} or opener.text != mark.text:
        return False
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    inches = before.isdigit() and mark.text == '"' and after.isalnum()
    return inches or (before.isspace() and not after.isspace() and after not in ",.;:!?)")


def _single_opens(text: str, mark: Mark, paragraph: Span) -> bool:
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    if not (before.isspace() or before in '([{-–—/“"„«') or after.isspace():
        return False
    if after.isdigit() and text[mark.end : mark.end + 3].rstrip("’'")[2:3] in {"s", ""} and mark.text == "'":
        return False
    word = re.match(r"[^\W\d_]{1,8}", text[mark.end : mark.end + 8])
    return not (word and word[0].lower() in ELISIONS)


def may_end(text: str, mark: Mark, paragraph: Span) -> bool:
    """Say whether a single mark stands where a quotation can end: behind a word, before none."""
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    return not before.isspace() and not after.isalnum() and mark.text in {"’", "'", "‘"}


def single_closes(text: str, mark: Mark, paragraph: Span, last_single: int) -> bool:
    """Tell a closing single mark from an apostrophe.

    Between letters it is an apostrophe. After an s and before a lower-case word it
    is a plural possessive ("the workers’ houses") as long as another mark that can
    close stands further on.
    """
    if not may_end(text, mark, paragraph):
        return False
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    possessive = before in "sS" and after == " " and text[mark.end + 1 : mark.end + 2].islower()
    return not (possessive and mark.start < last_single)


def is_stray_closer(text: str, mark: Mark, stack: Sequence[Mark], paragraph: Span) -> bool:
    """Say whether a double mark closes a quotation whose opening mark is missing."""
    if FAMILY[mark.text] != "double" or any(FAMILY[m.text] == "double" for m in stack):
        return False
    before, after = _before(text, mark, paragraph), _after(text, mark, paragraph)
    return before in ",.!?…" and not after.isalnum()

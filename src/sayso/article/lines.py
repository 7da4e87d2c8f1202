"""Which paragraphs stand between the line breaks of one element."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SENTENCE_END = (".", "!", "?", "…", "。", "։", "।", '."', '!"', '?"', ".”", "!”", "?”", ".»", ")")
# Lines of old wire pages are wrapped at 60 to 80 characters; headline, byline and place are shorter mostly.
SHORT_LINE = 60
# Headline, dek, byline, agency, date: so many short lines may stand at the beginning of a block.
EARLY_LINES = 6


class Line(NamedTuple):
    """One line of a block that is being gathered: its text, and how many characters are linked or emphasised."""

    text: str
    linked: int
    stressed: int


def paragraphs(lines: Iterable[Line], *, wraps: bool) -> Iterator[Line]:
    """Yield the paragraphs between line breaks, each with the number of its characters inside links and emphasis.

    Two breaks with nothing between part paragraphs, as pages without `p` do it;
    so does one break after a whole sentence, and after each of the short lines at
    the beginning of a block that is no paragraph (headline, byline and place set
    with breaks in a table's cell). Other single breaks stay: wrapped lines, verse.
    """
    paragraph: list[str] = []
    linked = stressed = early = 0
    for line in lines:
        ends = paragraph and (paragraph[-1].endswith(SENTENCE_END) or (not wraps and early < EARLY_LINES))
        if paragraph and (not line.text or ends):
            yield Line("\n".join(paragraph), linked, stressed)
            paragraph, linked, stressed = [], 0, 0
        if line.text:
            # From the first long line on, the block is in the middle of its text.
            early = early + 1 if len(line.text) < SHORT_LINE else EARLY_LINES
            paragraph.append(line.text)
            linked += line.linked
            # A line break between two emphasised lines is emphasised.
            stressed += line.stressed + (len(paragraph) > 1)
    if paragraph:
        yield Line("\n".join(paragraph), linked, stressed)

"""Check what the labels of a story say against its words: contradictions and gaps.

Each rule is a generator of `(line, what)`; `story_rules` lists them all and runs
them. They find a weekday that the value denies, a hedge that nobody marked, a
clause that is neither said nor asserted.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from evals.story_file import Story, inside, spans
from evals.story_format import WORD, kind_of
from evals.story_values import MONEY, MONTH, WEEKDAY, date_disagrees, figure_disagrees, read_figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from evals.story_labels import Label
    from evals.story_marks import Mark

    Found = Iterator[tuple[int, str]]

# Addressee, circumstance and adverbs of a saying: the longest such frame of the first 25 stories has seven words.
FRAME_WORDS = 7
RELAYED = re.compile(r"\b(reportedly|supposedly|is understood to|is said to|rumou?red)\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?][”’\"'»]?\s")
APPROXIMATOR = re.compile(
    r"(about|around|roughly|approximately|some|nearly|almost|maybe|perhaps|an estimated|something like|close to)\b",
    re.IGNORECASE,
)


def agreement(story: Story) -> Found:
    """Demand that values agree with the words they are marked on, and dates with the publication date."""
    published = date.fromisoformat(story.header["published"][:10])
    for mark in story.marked.marks:
        words = story.text[mark.start : mark.end]
        wrong = None
        if mark.tag == "d":
            wrong = date_disagrees(words, mark.value or "", published)
        elif mark.tag == "f":
            wrong = figure_disagrees(words, read_figure(mark.value or ""))
        if wrong:
            yield mark.line, f"{words!r} = {mark.value}: {wrong}"


def speakers(story: Story) -> Found:
    """Demand a speaker for a source, a role for a speaker without a name, a hop for a hedge that is one."""
    for label in story.labels.values():
        if not label.speakers and story.of("s", label.id):
            yield label.line, f"statement {label.id} has a source but no speaker"
        nameless = label.speakers and all(story.cast[key].name is None for key in label.speakers)
        same = [one for one, other in story.labels.items() if other.speakers == label.speakers]
        if nameless and not any(story.of("r", one) for one in same):
            yield (
                label.line,
                f"the speaker of {label.id} has no name: mark the words that describe them {{r{label.id}|...}}",
            )
        hedges = " ".join(story.text[mark.start : mark.end] for mark in story.of("h", label.id))
        if label.speakers and RELAYED.search(hedges) and all(via.key != "?" for via in label.via):
            yield label.line, f"{hedges!r} is a nameless hop: add via=?"


def shared(story: Story) -> Found:
    """Demand the shared source of a saying that has none of its own, and one statement for a quotation that goes on."""
    for label in story.labels.values():
        content, cue = story.of("c", label.id), story.of("k", label.id)
        if not label.speakers or story.of("s", label.id) or not content:
            continue
        at = min(mark.start for mark in (cue or content))
        before = _sources_before(story, label, at)
        between = story.text[before[-1].end : at] if before else "\n"
        if "\n" not in between and not SENTENCE_END.search(between):
            words = story.text[before[-1].start : before[-1].end]
            yield label.line, f"statement {label.id} shares the source {words!r}: add its id there"
        elif "\n" not in between and not cue and kind_of(story, spans(content)) == "direct":
            yield label.line, f"the quotation of {label.id} goes on after its cue: one statement with two contents"


def _sources_before(story: Story, label: Label, at: int) -> list[Mark]:
    """Return the marked sources of the same speaker that end before this place."""
    same = {one for one, other in story.labels.items() if other.speakers == label.speakers}
    return [mark for mark in story.tagged("s") if mark.end <= at and same & set(mark.ids)]


def hedged(story: Story) -> Found:
    """Demand a hedge mark on the approximator of a figure inside a content."""
    contents, hedges = spans(story.tagged("c")), spans(story.tagged("h"))
    for mark in story.tagged("f"):
        words = story.text[mark.start : mark.end]
        held = any(mark.start <= start < mark.end for start, _ in hedges)
        if APPROXIMATOR.match(words) and inside((mark.start, mark.end), contents) and not held:
            yield mark.line, f"the approximator of {words!r} is a hedge: {{hN|...}}"


def dated(story: Story) -> Found:
    """Demand that every weekday, month and sum of money is marked as date or figure, or set aside (`x`)."""
    held = spans(tuple(m for m in story.marked.marks if m.tag in "dfx" or (m.tag == "p" and m.value == "dateline")))
    for pattern in (WEEKDAY, MONTH, MONEY, re.compile(r"%|\bper ?cent\b")):
        for match in pattern.finditer(story.text):
            if not inside(match.span(), held):
                line = story.marked.line_at(match.start())
                yield line, f"neither date nor figure: {match[0]!r} (or {{x|...}} where it is none)"


def covered(story: Story) -> Found:
    """Demand that every clause is said by somebody or asserted: no long run of words stands outside all marks."""
    seen = [
        m for m in story.marked.marks if m.tag in "cksuvx" or (m.tag in "po" and m.value not in {"headline", "dek"})
    ]
    run: list[re.Match[str]] = []
    for word in [*WORD.finditer(story.text), None]:
        outside = word and not any(mark.start <= word.start() < mark.end for mark in seen)
        if outside and word and (not run or "\n" not in story.text[run[-1].end() : word.start()]):
            run.append(word)
            continue
        if len(run) > FRAME_WORDS:
            line = story.marked.line_at(run[0].start())
            yield line, f"neither said nor asserted: {story.text[run[0].start() : run[-1].end()]!r}"
        run = [word] if outside and word else []


def headings(story: Story) -> Found:
    """Demand that a headline or dek is asserted, attributed, or set aside."""
    for part in story.tagged("p"):
        if part.value in {"headline", "dek"}:
            inner = [mark for mark in story.marked.marks if part.holds(mark) and mark.tag in "ucvx"]
            if not inner:
                yield part.line, f"the {part.value} is neither asserted ({{u|...}}) nor attributed"

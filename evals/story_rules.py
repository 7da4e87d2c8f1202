"""Check a labelled story: every rule is one small generator of problems, and `RULES` lists them all.

A problem names the file, the line and what is wrong. The rules here look at the
form of the labels, those of `story_sense` at what they say. None can tell a wrong
reading from a right one: a second pass over the bare text does that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from evals.story_file import Story, inside, spans
from evals.story_format import PARTS, kind_of, nesting
from evals.story_labels import KINDS, SPEAKER_KINDS, SPLITS, STYLES
from evals.story_sense import agreement, covered, dated, headings, hedged, shared, speakers
from evals.story_values import bounds, read_figure, read_occasion

MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
BELONGS = frozenset("cksrhom")
ALONE = frozenset("fdupvx")
CREDITS = frozenset({"republished-from", "wire", "first-published", "with-material-from"})


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in one story file."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        """Return it as compilers do: file, line, what."""
        return f"{self.path}:{self.line}: {self.what}"


Found = Iterator[tuple[int, str]]


def problems(story: Story) -> list[Problem]:
    """Return everything that is wrong with a story; the later rules run only where the earlier ones find nothing."""
    for stage in RULES:
        found = sorted({Problem(story.path, line, what) for rule in stage for line, what in rule(story)})
        if found:
            return found
    return []


def header(story: Story) -> Found:
    """Demand that the header's values are known ones, that `published` is a date, and `rules` a month."""
    if story.header["style"] not in STYLES:
        yield 1, f"no style: {story.header['style']!r}"
    if story.header.get("split") not in {None, *SPLITS}:
        yield 1, f"no split: {story.header['split']!r}"
    try:
        date.fromisoformat(story.header["published"][:10])
    except ValueError:
        yield 1, f"published is no ISO date: {story.header['published']!r}"
    if not MONTH.fullmatch(rules := story.header.get("rules", "2000-01")):
        yield 1, f"rules is no month (YYYY-MM): {rules!r}"


def tags(story: Story) -> Found:
    """Demand that every tag is a known one, and has ids or a value where it needs them."""
    for mark in story.marked.marks:
        if mark.tag not in BELONGS | ALONE:
            yield mark.line, f"no such tag: {mark.tag!r}"
        elif (mark.tag in BELONGS) != bool(mark.ids):
            yield mark.line, f"tag {mark.tag!r} {'needs' if mark.tag in BELONGS else 'takes no'} statement ids"
        elif (mark.tag in "fdpv") != bool(mark.value) and mark.tag != "o":
            yield mark.line, f"tag {mark.tag!r} {'needs' if mark.tag in 'fdpv' else 'takes no'} value"
        elif mark.tag == "p" and mark.value not in PARTS:
            yield mark.line, f"no part: {mark.value!r}"


def ids(story: Story) -> Found:
    """Demand that marks and label lines name the same statements, and each statement has content."""
    for mark in story.marked.marks:
        for one in mark.ids:
            if one not in story.labels:
                yield mark.line, f"{mark.tag}{one} has no label line"
    for label in story.labels.values():
        if not story.of("c", label.id):
            yield label.line, f"statement {label.id} has no content: mark it {{c{label.id}|...}}"
        if label.inside is not None and label.inside not in story.labels:
            yield label.line, f"in={label.inside} names no statement"
        if label.kind is not None and label.kind not in KINDS:
            yield label.line, f"no kind: {label.kind!r}"


def cast(story: Story) -> Found:
    """Demand that speakers, hosts and relays are in the cast, that all of it is used, and that kinds are known."""
    used = {key for label in story.labels.values() for key in label.speakers}
    used |= {via.key for label in story.labels.values() for via in label.via if via.key != "?"}
    used |= {(mark.value or "").partition("@")[2].partition("/")[0] for mark in story.tagged("o")} - {""}
    used |= {(mark.value or "").partition("@")[2] for mark in story.tagged("v")}
    for key in sorted(used - set(story.cast)):
        yield _line_of(story, key), f"{key!r} is not in the cast"
    for member in story.cast.values():
        if member.key not in used:
            yield member.line, f"{member.key!r} is in the cast but says, hosts and relays nothing"
        if member.kind not in SPEAKER_KINDS:
            yield member.line, f"no kind of speaker: {member.kind!r}"


def _line_of(story: Story, key: str) -> int:
    return next((label.line for label in story.labels.values() if key in label.speakers), 1)


def values(story: Story) -> Found:
    """Demand that the values in marks can be read."""
    for mark in story.marked.marks:
        try:
            if mark.tag == "f":
                read_figure(mark.value or "")
            elif mark.tag == "o":
                read_occasion(mark.value)
            elif mark.tag == "d":
                bounds(mark.value or "")
            elif mark.tag == "v" and (mark.value or "").partition("@")[0] not in CREDITS:
                yield mark.line, f"not CREDIT@OUTLET: {mark.value!r}"
        except (ValueError, ZeroDivisionError) as error:
            yield mark.line, str(error)


def quotation_marks(story: Story) -> Found:
    """Demand a partner for every quotation mark, and a content or `x` for every quotation."""
    for position in story.quoted.unpaired:
        line = story.marked.line_at(position)
        yield line, f"no partner for {story.text[position : position + 20]!r} (a backslash makes it plain)"
    held = spans(story.tagged("c")) + spans(story.tagged("x"))
    for start, end in story.quoted.spans:
        if not any(s < end and start < e for s, e in held):
            yield (
                story.marked.line_at(start),
                f"in no content: {story.text[start:end]!r} (a title or a scare quote is {{x|...}})",
            )


def kinds(story: Story) -> Found:
    """Demand that a kind that is written is the one that the quotation marks give."""
    for label in story.labels.values():
        derived = kind_of(story, spans(story.of("c", label.id)), turn=label.turn)
        if label.kind not in {None, derived}:
            yield label.line, f"statement {label.id} is {derived} by its quotation marks, not {label.kind}"


def nests(story: Story) -> Found:
    """Demand that contents nest or stay apart, that `in=` joins equal contents, that nothing is inside itself."""
    content = {one: spans(story.of("c", one)) for one in story.labels}
    for one, mine in content.items():
        label = story.labels[one]
        if label.inside and content[label.inside] != mine:
            yield label.line, f"in={label.inside}: the contents are not equal, so nesting is derived from them"
        if one in _outer(story, one):
            yield label.line, f"statement {one} is inside itself"
        for other, theirs in content.items():
            if one < other and _crosses(mine, theirs):
                yield label.line, f"the contents of {one} and {other} cross: one must hold the other or stay apart"


def _outer(story: Story, one: str) -> set[str]:
    within, seen, at = nesting(story), set[str](), story.labels[one].inside
    while at and at not in seen:
        seen.add(at)
        at = within[at]
    return seen


def _crosses(mine: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> bool:
    meet = any(a < d and c < b for a, b in mine for c, d in theirs)
    return meet and not all(inside(p, theirs) for p in mine) and not all(inside(p, mine) for p in theirs)


def apart(story: Story) -> Found:
    """Demand that a statement's content, cue and source stay apart, and unattributed spans from all of them."""
    for one, label in story.labels.items():
        roles = [(tag, mark) for tag in "cks" for mark in story.of(tag, one)]
        for number, (tag, mark) in enumerate(roles):
            for other, met in roles[number + 1 :]:
                if mark.start < met.end and met.start < mark.end and (tag, other) != ("c", "c"):
                    yield label.line, f"{tag}{one} and {other}{one} overlap at {story.text[met.start : met.end]!r}"
    for mark in story.tagged("u"):
        for met in (m for m in story.marked.marks if m.tag in "cks"):
            if mark.start < met.end and met.start < mark.end:
                yield mark.line, f"unattributed, but {met.tag}{','.join(met.ids)} stands in it"


def words(story: Story) -> Found:
    """Demand that no mark starts or ends in the middle of a word."""
    text = story.text
    for mark in story.marked.marks:
        for at in (mark.start, mark.end):
            if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
                yield mark.line, f"{mark.tag} cuts a word: {text[mark.start : mark.end]!r}"


Rule = Callable[[Story], Found]
RULES: tuple[tuple[Rule, ...], ...] = (
    (header, tags, ids, cast, values),
    (agreement, quotation_marks, kinds, nests, apart, speakers, shared, hedged, dated, covered, headings, words),
)

"""Lines that name the people who helped with a report, and the outlet they did it for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from sayso.article.names import people_in
from sayso.article.naming import read_named
from sayso.article.sentences import sentence_end, sentence_start
from sayso.article.words import credit_phrases, fold, people_phrases, plain_form, table, words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# "..., Ann Onym and Bo Lee contributed to this report for Harbour News": the words before the outlet.
FOR = (" for ", " für ", " pour ", " para ", " per ", " для ")
# How far before a phrase opening marks and spaces may reach, and how many sentences of one line are read:
# lines with more are no credits, and each costs a look at the words before it.
LOOK_BACK = 40
MAX_SENTENCES = 30
# Small words that a list of names may hold (word lists of [byline]), and what stands around them. A list is short.
INSIDE = ("joiners", "stops", "particles", "ranks", "roles", "titles")
STRIPPED = ".,;:()[]*_"
MAX_LISTED = 40
# Between two lists of helpers in one line: "(Reporting by Ann Onym; editing by Bo Lee)".
BETWEEN = ";|·•/\n"


@dataclass(frozen=True, slots=True)
class Contribution:
    """One sentence about helpers: where it is, whom it names, and for which outlet they worked (its words).

    `wrote` says that these people reported or wrote the story: its authors, where no byline names others.
    """

    span: Span
    people: tuple[str, ...]
    house: str | None = None
    wrote: bool = False


def find_contributors(text: str, low: str, line: Span) -> list[Contribution]:
    """Return the sentences of one line that name helpers, in order; a sentence that names no person is none.

    `low` is the folded text (words.fold). Outlets that helped are credits, not
    contributors: see credits.py.
    """
    found = [*_after(text, low, line), *_before(text, low, line), *_with_files(text, low, line)]
    return [one for one in sorted(found, key=lambda one: one.span) if one.people]


def _after(text: str, low: str, line: Span) -> Iterator[Contribution]:
    # "Ann Onym contributed to this report for Harbour News"
    phrases = credit_phrases("after")
    for match in islice(phrases.listed.found(low, line.start, line.end), MAX_SENTENCES):
        stop = sentence_end(text, match.end(), line.end)
        alone = not text[match.end() : stop].strip(" \u00a0.)")
        if any(family.people and (family.free or alone) for family in phrases.family(match[0])):
            start = sentence_start(text, line, match.start())
            names = people_in(text[start : match.start()])
            yield Contribution(Span(start, stop), names.people, _house(text, match.end(), stop))


def _before(text: str, low: str, line: Span) -> Iterator[Contribution]:
    # "Reporting by Ann Onym in Oslo; editing by Bo Lee"
    matches = list(people_phrases().finditer(low, line.start, line.end))
    for index, match in enumerate(matches):
        if not _begins(text, line, match.start()):
            continue
        stop = sentence_end(text, match.end(), line.end)
        until = min(stop, matches[index + 1].start()) if index + 1 < len(matches) else stop
        listed = text[match.end() : until].split(";", maxsplit=1)[0]
        wrote = plain_form(match[0]) in table("credits")["contributors"]["authors"]
        yield Contribution(Span(match.start(), stop), people_in(listed).people, wrote=wrote)


def _with_files(text: str, low: str, line: Span) -> Iterator[Contribution]:
    # "With files from Ann Onym and the Harbour Gazette"
    phrases = credit_phrases("before")
    for match in phrases.listed.found(low, line.start, line.end):
        if any(family.people for family in phrases.family(match[0])) and _begins(text, line, match.start()):
            stop = sentence_end(text, match.end(), line.end)
            listed = text[match.end() : stop]
            if _is_list(listed):
                yield Contribution(Span(match.start(), stop), people_in(listed).people)


def _is_list(text: str) -> bool:
    """Say whether these words are names and what joins them ("Ann Onym in Oslo and Bo Lee"), and no sentence."""
    known = frozenset().union(*(words("byline", key) for key in INSIDE))
    small = (word.strip(STRIPPED) for word in text.split()[:MAX_LISTED])
    return all(not word[:1].islower() or word in known or "-" in word or "'" in word for word in small)


def _begins(text: str, line: Span, at: int) -> bool:
    low = max(line.start, at - LOOK_BACK)
    before = text[low:at].rstrip(" \u00a0([*_—–-")
    if not before:
        return low == line.start
    return before[-1] in BETWEEN + '.!?…”"»)'


def _house(text: str, start: int, end: int) -> str | None:
    rest = fold(text[start:end])
    for word in FOR:
        if rest.startswith(word):
            named = read_named(text, start + len(word), end)
            return named[0].name if named else None
    return None

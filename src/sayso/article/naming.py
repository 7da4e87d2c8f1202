"""Which publisher stands at this place of the text: its words, its span, and what the table knows of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.dates import months
from sayso.article.names import entry_words
from sayso.article.outlets import OutletEntry, by_domain, lookup
from sayso.article.words import expression, fold, plain_form, words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Names read after one phrase, and words in one name ("The Bureau of Investigative Journalism of the North").
MAX_NAMES = 6
MAX_WORDS = 8
DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?:/[^\s]{0,300})?", re.IGNORECASE)
# A Markdown link around the outlet's name tells its domain.
LINK = re.compile(r"\]\(https?://(?:www\.)?([a-z0-9.-]{4,253})[^\s()]{0,500}\)", re.IGNORECASE)
# "© 2025 The Associated Press": the year before the name.
YEAR = re.compile(r"\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s{1,4}(?:(?:by|von|par)\s{1,4})?")
ENGLISH = frozenset({"the", "a", "an"})
OPENERS = " \u00a0\u3000\t([{（【［\"'“„«*_–—-:："
BREAKS = frozenset(',;:!?()[]{}（）【】［］|｜•·／、\u3000\n"“”„»«…。')


@dataclass(frozen=True, slots=True)
class Named:
    """A publisher as named in the text: its words, where they are, and its entry where the table has it."""

    name: str
    span: Span
    domain: str | None
    entry: OutletEntry | None

    @property
    def outlet(self) -> str:
        """The name to report: the table's where it knows the outlet."""
        return self.entry.name if self.entry else self.name

    @property
    def is_known(self) -> bool:
        """Whether this is surely a publisher: in the table, a domain, or with a publisher's word in its name."""
        return self.entry is not None or self.domain is not None or entry_words(f"x {self.name}") > 0

    def key(self) -> str:
        """Return what two namings of one outlet have in common."""
        return plain_form(self.outlet)


def read_named(text: str, start: int, end: int) -> list[Named]:
    """Return the publishers listed from `start` on ("AFP, Reuters and the Harbour Gazette")."""
    found: list[Named] = []
    at = start
    while len(found) < MAX_NAMES:
        named = named_at(text, at, end)
        if named is None:
            break
        found.append(named)
        joint = _joint().match(fold(text[named.span.end : min(end, named.span.end + 40)]))
        if joint is None:
            break
        at = named.span.end + joint.end()
    return found


def named_at(text: str, start: int, end: int) -> Named | None:
    """Return the publisher named at `start`, behind opening marks, articles and a year; None where none is."""
    at = start
    while at < end and (text[at] in OPENERS or text[at] == "\n"):
        at += 1
    year = YEAR.match(text, at, end)
    at = year.end() if year else at
    domain = DOMAIN.match(text, at, end)
    if domain:
        return Named(domain[1], Span(at, domain.end()), domain[1].lower(), by_domain(domain[1]))
    words_found = list(_words(text, at, end))
    for count in range(len(words_found), 0, -1):
        span = Span(words_found[0].start, words_found[count - 1].end)
        entry = lookup(span.of(text))
        # "Kurier Miejski" is not the Kurier; but whatever follows an agency's name is no part of it.
        if entry and (entry.kind == "agency" or not _goes_on(text, words_found[count:])):
            return Named(span.of(text), span, None, entry)
    words_found = _before_date(text, words_found)
    while words_found and not _is_capital(words_found[-1].of(text)):
        words_found.pop()
    first = words_found[0].of(text) if words_found else ""
    # "La Hora" is a name, "la Hora" and "The Ledger" are articles before one.
    if plain_form(first) in words("publisher", "articles") and (first[0].islower() or plain_form(first) in ENGLISH):
        words_found.pop(0)
    if not words_found or not _is_capital(words_found[0].of(text)):
        return None
    span = Span(words_found[0].start, words_found[-1].end)
    link = LINK.match(text, span.end, end)
    return Named(span.of(text), Span(span.start, link.end()) if link else span, link[1].lower() if link else None, None)


def _goes_on(text: str, later: list[Span]) -> bool:
    return bool(later) and _is_capital(later[0].of(text)) and not later[0].of(text)[0].isdigit()


def _before_date(text: str, found: list[Span]) -> list[Span]:
    """Return the words up to the first that belongs to a date: "Harbour Gazette on 3 January" names no more."""
    for index, span in enumerate(found):
        word = span.of(text)
        if word.isdecimal() or plain_form(word.strip(".")) in months():
            return found[:index]
    return found


def _words(text: str, at: int, end: int) -> Iterator[Span]:
    """Yield the words that may belong to one name: capitalised ones, and small ones that names have inside."""
    for index in range(MAX_WORDS):
        while at < end and text[at] in " \u00a0\t":
            at += 1
        stop = at
        while stop < end and not text[stop].isspace() and text[stop] not in BREAKS and text[stop] not in "/–—":
            stop += 1
        bare = stop
        while bare > at and text[bare - 1] in ".'’*_-" and not _dotted(text, at, bare):
            bare -= 1
        word = text[at:bare]
        if not word or not (_is_capital(word) or _is_small(word, index)):
            return
        yield Span(at, bare)
        if bare < stop or (stop < end and text[stop] in BREAKS):
            return
        at = stop


def _dotted(text: str, start: int, end: int) -> bool:
    """Say whether a word is an abbreviation whose last full stop is its own ("A.P.")."""
    return text[end - 1] == "." and "." in text[start : end - 1]


def _is_capital(word: str) -> bool:
    first = next((letter for letter in word if letter.isalnum()), "")
    return bool(first) and not first.islower()


def _is_small(word: str, index: int) -> bool:
    small = word.lower()
    if index == 0:
        return small in words("publisher", "articles") or lookup(word) is not None or "'" in word or "’" in word
    return small in words("publisher", "inside") or lookup(word) is not None


@cache
def _joint() -> re.Pattern[str]:
    joiners = expression(words("publisher", "joiners"))
    return re.compile(rf"\s{{0,4}}(?:[,/;]\s{{0,4}}(?:{joiners}\s{{1,4}})?|\s{joiners}\s{{1,4}}|{joiners}\s{{1,4}})")

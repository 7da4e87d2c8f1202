"""Which lines hold a phrase of credits or of helpers at all: most lines are ruled out by their words alone.

It leaves out no line in which credits.py or contributors.py could find a phrase,
and most of the others; what is a credit they alone decide.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.credits import SEPARATORS, counts, placed
from sayso.article.naming import OPENERS, read_named
from sayso.article.sentences import MAX_CREDIT
from sayso.article.words import any_of, credit_phrases, expression, plain_form, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.words import Phrase
    from sayso.values import Span

WORD = re.compile(r"\w+")
ASCII = 128
# Behind these a loose word counts in the middle of a line too (credits.placed).
BEHIND = "".join(SEPARATORS) + "([（【\n"


def phrased(text: str, low: str, lines: Sequence[Span], known: frozenset[str] | None = None) -> frozenset[int]:
    """Return the indices of the lines that hold a phrase where it could count; `low` is the folded text.

    `lines` are in order and disjoint. `known` are those of the `telling` words that
    somebody who took the text apart into words found in it, None where nobody did.
    """
    data = low.encode("utf-8", "replace")
    starts = [line.start for line in lines]
    found = {index for word in _present(low, data, known) for index in _with(low, word, lines, starts)}
    first, start_of = _first_signs(), _loose_start().match
    loose = {
        index
        for index, line in enumerate(lines)
        if low[line.start : line.start + 1] in first and start_of(low, line.start, line.end)
    }
    loose |= _apart_in(low, data, lines, starts)
    found.update(index for index in loose - found if _holds(text, low, lines[index]))
    return frozenset(found)


def telling() -> frozenset[str]:
    """Return the words of which a text must hold one to hold a phrase that is no loose word, those of ASCII alone."""
    return frozenset(word for word in _telling() if word.isascii())


def _present(low: str, data: bytes, known: frozenset[str] | None) -> frozenset[str]:
    """Return the telling words of a text; most texts hold two or three. `data` is the text as UTF-8."""
    others = "" if low.isascii() else data.translate(None, bytes(range(ASCII))).decode()
    if _foreign().search(others) is not None:
        return _telling().intersection(WORD.findall(low))
    if known is not None and not others.strip(_customary()):
        return known
    # What is no ASCII letter, digit or underscore parts words here; so a word is cut into more parts, never into fewer.
    return _telling().intersection(data.translate(_parting()).decode("ascii").split())


def _with(low: str, word: str, lines: Sequence[Span], starts: Sequence[int]) -> Iterator[int]:
    """Yield the lines that hold one of the phrases of which this word is the telling one."""
    at = low.find(word)
    while at >= 0:
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < lines[index].end and _goes_on(word).match(low, at, lines[index].end):
            if _told_by(word).search(low, lines[index].start, lines[index].end):
                yield index
            at = lines[index].end - 1
        at = low.find(word, at + 1)


def _apart_in(low: str, data: bytes, lines: Sequence[Span], starts: Sequence[int]) -> set[int]:
    """Return the lines in which a loose word may stand behind a sign, or that hold a phrase that is a mere sign."""
    found = {index for index, line in enumerate(lines) if low.find("\n", line.start, line.end) >= 0}
    if data.translate(None, _usual()) or (not low.isascii() and any(sign in low for sign in _foreign_signs())):
        bounds = ((match.start(), bisect_right(starts, match.start()) - 1) for match in _apart().finditer(low))
        found.update(index for at, index in bounds if index >= 0 and at < lines[index].end)
    return found


def _holds(text: str, low: str, line: Span) -> bool:
    """Say whether a line holds a loose word where it counts, a publisher behind it, or a phrase that is a mere sign."""
    loose = _loose()
    for match in _loose_phrase().finditer(low, line.start, line.end):
        families = loose.get(match[0])
        if not families:
            return True
        here = [family for family in families if placed(text, line, match.span(), family)]
        named = read_named(text, match.end(), min(line.end, match.end() + MAX_CREDIT)) if here else []
        if any(counts(name, family) for name in named for family in here):
            return True
    return False


def _phrases() -> Iterator[str]:
    yield from credit_phrases("before").families
    yield from credit_phrases("after").families
    yield from _helpers()


@cache
def _helpers() -> frozenset[str]:
    return frozenset(plain_form(phrase) for phrase in table("credits")["contributors"]["before"])


@cache
def _loose() -> dict[str, tuple[Phrase, ...]]:
    """Return the words that are a phrase only where a line begins ("from", "with"): they stand in half of all lines."""
    elsewhere = credit_phrases("after").families.keys() | _helpers()
    return {
        word: families
        for word, families in credit_phrases("before").families.items()
        if word.isalpha()
        and word not in elsewhere
        and all(family.at == "line" and not family.people for family in families)
    }


@cache
def _tellers() -> dict[str, tuple[str, ...]]:
    """Return the phrases that are not loose, by the word least likely to stand in a line by chance: their longest."""
    tellers: dict[str, tuple[str, ...]] = {}
    for phrase in _phrases():
        if phrase not in _loose() and (words := WORD.findall(phrase)):
            telling = max(words, key=lambda word: (word not in _loose(), len(word)))
            tellers[telling] = (*tellers.get(telling, ()), phrase)
    return tellers


@cache
def _telling() -> frozenset[str]:
    return frozenset(_tellers())


@cache
def _told_by(word: str) -> re.Pattern[str]:
    """Return the expression for the phrases of which this is the telling word."""
    return any_of(_tellers()[word])


@cache
def _goes_on(word: str) -> re.Pattern[str]:
    """Return the expression for what begins with this word in the phrases of which it is the telling one.

    A place where none of it stands need not be searched for the phrase.
    """
    found = (
        phrase[match.start() :] for phrase in _tellers()[word] for match in WORD.finditer(phrase) if match[0] == word
    )
    return any_of(found)


@cache
def _parting() -> bytes:
    return bytes(code if code < ASCII and WORD.match(chr(code)) else ord(" ") for code in range(256))


@cache
def _foreign() -> re.Pattern[str]:
    """Return the expression for the letters that make telling words other than ASCII; each of those words has one."""
    letters = {letter for word in _telling() for letter in word if not letter.isascii()}
    return re.compile(f"[{re.escape(''.join(sorted(letters)))}]")


@cache
def _customary() -> str:
    """Return the signs and letters at which everybody parts words alike; marks and soft hyphens join them for some."""
    codes = (*range(0xA0, 0x100), *range(0x2010, 0x2028), *range(0x2030, 0x205F), *range(0x20A0, 0x20C0))
    return "".join(chr(code) for code in codes if not unicodedata.category(chr(code)).startswith(("M", "C")))


@cache
def _signs() -> tuple[str, ...]:
    """Return the phrases that are mere signs ("©")."""
    return tuple(phrase for phrase in _phrases() if not WORD.search(phrase))


@cache
def _apart_signs() -> frozenset[str]:
    """Return what a loose word may stand behind inside a line, and what phrases that are mere signs are made of."""
    return frozenset("".join((BEHIND, *_signs()))) - {"\n", " "}


@cache
def _usual() -> bytes:
    """Return every byte that is none of those signs."""
    return bytes(code for code in range(256) if chr(code) not in _apart_signs() or code >= ASCII)


@cache
def _foreign_signs() -> tuple[str, ...]:
    return tuple(sorted(sign for sign in _apart_signs() if not sign.isascii()))


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(sorted(_apart_signs())))}]")


@cache
def _loose_phrase() -> re.Pattern[str]:
    return any_of([*_loose(), *_signs()])


@cache
def _first_signs() -> frozenset[str]:
    """Return what a line begins with where a loose word begins it, or a sign before one."""
    return frozenset([*OPENERS, *(word[0] for word in _loose())])


@cache
def _loose_start() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(OPENERS)}]*{expression(_loose())}")

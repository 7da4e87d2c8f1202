"""Which lines hold a phrase of credits or of helpers at all: most lines are ruled out by their words alone.

It leaves out no line in which credits.py or contributors.py could find a phrase,
and most of the others; what is a credit they alone decide.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.credits import SEPARATORS, placed
from sayso.article.naming import OPENERS
from sayso.article.words import PhraseList, credit_phrases, expression, plain_form, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.words import Phrase
    from sayso.values import Span

WORD = re.compile(r"\w+")
ASCII = 128
# Behind these a loose word counts in the middle of a line too (credits.placed).
BEHIND = "".join(SEPARATORS) + "([（【\n"


def phrased(text: str, low: str, lines: Sequence[Span]) -> frozenset[int]:
    """Return the indices of the lines that hold a phrase where it could count; `low` is the folded text."""
    present = _present(low)
    return frozenset(
        index for index, line in enumerate(lines) if _may_hold(low, line, present) and _holds(text, low, line)
    )


def _present(low: str) -> frozenset[str] | None:
    """Return the telling words that a text may hold, and none that it does not; None where any may be there.

    One look at the whole text, since most texts hold two or three of them.
    """
    data = low.encode("utf-8", "replace")
    if not low.isascii() and _foreign().search(data.translate(None, bytes(range(ASCII))).decode()) is not None:
        return None
    # What is no ASCII letter, digit or underscore parts words here; so a word is cut into more parts, never into fewer.
    return _telling().intersection(data.translate(_parting()).decode("ascii").split())


def _tells(low: str, line: Span, present: frozenset[str] | None) -> bool:
    if present is not None and all(low.find(word, line.start, line.end) < 0 for word in present):
        return False
    return not _telling().isdisjoint(WORD.findall(low, line.start, line.end))


def _may_hold(low: str, line: Span, present: frozenset[str] | None) -> bool:
    """Say whether a line has the telling word of some phrase, or a loose word in its place; False rules phrases out."""
    return (
        _tells(low, line, present)
        or _loose_start().match(low, line.start, line.end) is not None
        or _apart().search(low, line.start, line.end) is not None
    )


def _holds(text: str, low: str, line: Span) -> bool:
    loose = _loose()
    for match in every_phrase().found(low, line.start, line.end):
        families = loose.get(match[0])
        if not families or any(placed(text, line, match.span(), family) for family in families):
            return True
    return False


@cache
def every_phrase() -> PhraseList:
    """Return what finds any phrase of either side, and those before helpers' names."""
    return PhraseList(_phrases())


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
def _telling() -> frozenset[str]:
    """Return of each phrase that is not loose the word least likely to stand in a line by chance: its longest."""
    firm = (WORD.findall(phrase) for phrase in _phrases() if phrase not in _loose())
    return frozenset(max(words, key=lambda word: (word not in _loose(), len(word))) for words in firm if words)


@cache
def _parting() -> bytes:
    return bytes(code if code < ASCII and WORD.match(chr(code)) else ord(" ") for code in range(256))


@cache
def _foreign() -> re.Pattern[str]:
    """Return the expression for the letters that make telling words other than ASCII; each of those words has one."""
    letters = {letter for word in _telling() for letter in word if not letter.isascii()}
    return re.compile(f"[{re.escape(''.join(sorted(letters)))}]")


@cache
def _apart() -> re.Pattern[str]:
    """Return the expression for what a loose word may stand behind, and for phrases that are mere signs ("©")."""
    signs = "".join(phrase for phrase in _phrases() if not WORD.search(phrase))
    return re.compile(f"[{re.escape(BEHIND + signs)}]")


@cache
def _loose_start() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(OPENERS)}]*{expression(_loose())}")

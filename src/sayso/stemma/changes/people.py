"""Who says so as words that can be compared: is it the same source in both texts, and under the same name.

What it does not do: know who a person is beyond what the two texts say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from sayso.matches.background import meaning
from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon
from sayso.stemma.changes.spelling import spelling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sayso.stemma.changes.couple import Side
    from sayso.values import Statement

# Two spellings of a name share this much of their letter pairs (Dice); see `matches.names`.
NEAR = 0.5
# Two descriptions are one in other words from this cosine of their word vectors on ("makers", "manufacturers").
MEANT = 0.45
PRONOUNS = frozenset(
    {"he", "she", "they", "it", "i", "we", "who", "his", "her", "their", "this", "that", "these", "those", "one"}
)
# What ends the words that name a source and begins what is told about it.
BORDERS = frozenset({"of", "for", "who", "which", "that", "in", "at", "on", "from", "with", "by"})
HOUSES = frozenset({"organisation", "government"})
# Words for a house whose name was told before.
COMPANY = frozenset({"company", "firm", "group", "business", "corporation"})
# Endings in "s" of words for one.
SINGULAR = ("ss", "us", "is")
Verdict = Literal["same", "renamed", "changed"]


@dataclass(frozen=True, slots=True)
class Who:
    """A source: the parts of its name in lower case, the other words that describe it, titles and articles left out.

    `head` is the last word of the description ("leader" of "union leader Ann Bo"), `written` says that the name
    stands here and not only elsewhere in the text, `vague` that the words point at nobody ("he", "one").
    """

    name: tuple[str, ...]
    words: frozenset[str]
    head: str
    kind: str
    written: bool
    vague: bool
    definite: bool


def who(side: Side, statement: Statement) -> Who | None:
    """Return who is named as the source of a statement, None where nobody is."""
    speaker = statement.speaker
    named = tuple(_parts(speaker.name)) if speaker and speaker.name else ()
    written = " ".join(span.of(side.text) for span in statement.source)
    here = _parts(written)
    if not here:
        return None
    role = _parts(speaker.role) if speaker and speaker.role else []
    role += _parts(speaker.metonym) if speaker and speaker.metonym else []
    rest = [word for word in here if word not in named and word not in PRONOUNS]
    lead = next((at for at, word in enumerate(rest) if word in BORDERS), len(rest))
    return Who(
        named,
        frozenset([*rest, *role]) - set(named) - BORDERS,
        rest[lead - 1] if lead else "",
        speaker.kind if speaker else "unnamed",
        bool(set(named) & set(here)),
        not rest and not set(named) & set(here),
        written.split(maxsplit=1)[0].lower() not in {"a", "an", "one", "some"},
    )


def _parts(text: str) -> list[str]:
    words = [spelling(word.strip(".,;:()“”\"'’‘").removesuffix("'s").removesuffix("’s")) for word in text.split()]
    return [word for word in words if word and word not in lexicon().titles]


def relation(before: Who, after: Who, known: frozenset[str]) -> Verdict:
    """Say whether both may be one source; `known` are all words of the second text, where a name may stand."""
    if before.vague or after.vague:
        return "same"
    if _swallowed(before, after):
        return "changed"
    if before.name and after.name:
        return _named(before, after)
    if _is_company(before, after) or _is_company(after, before):
        return "same"
    if before.kind == "person" and before.written and _several(after) and not _several(before):
        return "changed"
    if before.name and before.kind == "person" and before.written and not known & set(before.name[-1:]):
        kept = after.definite and _alike({before.head}, {after.head})
        return "same" if kept else "changed"
    return "same" if _alike(before.words | set(before.name), after.words | set(after.name)) else "changed"


def _swallowed(before: Who, after: Who) -> bool:
    """Say whether a named person gave way to the house that they speak for: "director Ann Bo", "the police"."""
    person = before.kind == "person" and bool(before.name) and before.written
    return person and after.kind in HOUSES and not set(before.name) & (set(after.name) | after.words)


def _is_company(named: Who, told: Who) -> bool:
    """Say whether a house that one text names may be "the company" of the other."""
    return bool(named.name) and named.kind != "person" and told.definite and told.head in COMPANY


def _several(source: Who) -> bool:
    """Say whether several people are meant, none of them by name: "researchers"."""
    return not source.name and source.head.endswith("s") and not source.head.endswith(SINGULAR)


def _named(before: Who, after: Who) -> Verdict:
    if _respelt(before, after):
        return "renamed"
    if _shared(before, after):
        return "same"
    return "same" if before.kind != "person" and _alike(set(before.name), set(after.name)) else "changed"


def _shared(before: Who, after: Who) -> bool:
    one, other = set(before.name) | before.words, set(after.name) | after.words
    return bool(set(before.name) & other or set(after.name) & one)


def _respelt(before: Who, after: Who) -> bool:
    """Say whether a part of the name that only one has is another spelling of one that only the other has."""
    gone = set(before.name) - set(after.name) - after.words
    new = set(after.name) - set(before.name) - before.words
    return any(near(a, b) for a in gone for b in new)


def _alike(one: Iterable[str], other: Iterable[str]) -> bool:
    """Say whether two descriptions share a stem, or mean nearly the same."""
    first, second = sorted(filter(None, one)), sorted(filter(None, other))
    if not first or not second:
        return False
    if {stem(word) for word in first} & {stem(word) for word in second}:
        return True
    total = [np.sum([meaning(word) for word in words], axis=0) for words in (first, second)]
    length = float(np.linalg.norm(total[0]) * np.linalg.norm(total[1]))
    return bool(length and float(total[0] @ total[1]) / length >= MEANT)


def near(one: str, other: str) -> bool:
    """Say whether two words may be spellings of one name."""
    if not one or not other or one[0] != other[0]:
        return False
    first, second = ({word[i : i + 2] for i in range(len(word) - 1)} for word in (one, other))
    return 2 * len(first & second) >= NEAR * max(1, len(first) + len(second))

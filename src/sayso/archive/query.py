"""What a reader types into the search, as something that FTS5 can be given safely.

    dam AND (flood OR "burst pipe") NOT drill outlet:kestrel from:2026-01 language:en reservo*

Words side by side must all occur. Words in quotation marks stand in that order.
AND, OR, NOT (in capitals, or a minus before the word) and parentheses combine; a
star ends the beginning of a word; title: looks at titles alone. outlet:, from:,
to: and language: narrow the whole search.

What is typed never reaches FTS5 as syntax: every word is a quoted string of its
own, and the operators between them are ours. No recursion, one pass, every limit
is named in the error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sayso.archive.dates import bounds
from sayso.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

# Longer than any question that a person types; a text to compare with is for sayso match.
LONGEST = 4000
# FTS5's parser holds 100 things at a time and a level takes up to eight (test_query asks the worst).
DEEPEST = 10
# Each word costs a walk through the index.
MOST_WORDS = 100
# Shorter beginnings stand for so many words that nobody means them.
SHORTEST_BEGINNING = 3
OPENERS = '"“”„«»'
TOKEN = re.compile(rf"""\s+|[()]|(?P<field>[A-Za-z]+):(?=["“„«]|[^\s()])|-?[{OPENERS}]|[^\s(){OPENERS}]+""")
MARK = re.compile(f"[{OPENERS}]")
# What FTS5 and a terminal should not meet in a word: controls, and lone surrogates, which have no UTF-8 form.
UNREADABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")
FIELDS = frozenset({"outlet", "from", "to", "language", "title"})
HINT = 'write words, "a phrase", AND, OR, NOT, ( ), outlet:, from:, to:, language:'


@dataclass(frozen=True, slots=True)
class Query:
    """A search: `match` is the FTS5 expression ('' where there are only filters); the rest narrows it.

    `earliest` and `latest` are the first and last day, as ISO dates, both included.
    """

    match: str = ""
    outlet: str | None = None
    language: str | None = None
    earliest: str | None = None
    latest: str | None = None


def parse(text: str) -> Query:
    """Return the search that the text asks for; raises UsageError where it can't be read as one."""
    if len(text) > LONGEST:
        raise UsageError(
            f"the search is {len(text):,} characters long, the limit is {LONGEST:,}",
            hint="to look for relatives of a text, use sayso match",
        )
    builder = _Builder()
    for token in _tokens(UNREADABLE.sub(" ", text)):
        builder.take(token)
    return builder.query()


def phrase(text: str) -> str:
    """Return words in that order as an FTS5 expression, '' where there is no word."""
    readable = UNREADABLE.sub(" ", text)
    return _quoted(readable) if _has_word(readable) else ""


@dataclass(frozen=True, slots=True)
class _Token:
    """One thing typed: an operator as it stands, or words with what was said about them."""

    operator: str = ""
    words: str = ""
    field: str = ""
    negated: bool = False
    begins: bool = False


def _tokens(text: str) -> Iterator[_Token]:
    place, named = 0, ""
    while place < len(text):
        found = TOKEN.match(text, place)
        if found is None:  # every character is a space, a parenthesis, a mark or part of a word
            raise UsageError("the search can't be read", hint=HINT)
        place = found.end()
        if found["field"] and found["field"].lower() in FIELDS:
            named = found["field"].lower()
            continue
        if found["field"]:
            place = _word_end(text, found.start())
        typed = text[found.start() : place]
        if typed.isspace():
            continue
        if typed.lstrip("-") in OPENERS and typed != "-":
            words, place = _to_closing(text, place)
            begins = text[place : place + 1] == "*"
            place += begins
            yield _Token(words=words, field=named, negated=typed.startswith("-"), begins=begins)
        elif typed in {"(", ")", "AND", "OR", "NOT"} and not named:
            yield _Token(operator=typed)
        else:
            bare = typed.rstrip("*")
            negated = bare.startswith("-") and not named
            yield _Token(words=bare, field=named, negated=negated, begins=bare != typed)
        named = ""


def _word_end(text: str, place: int) -> int:
    while place < len(text) and not text[place].isspace() and text[place] not in "()" and text[place] not in OPENERS:
        place += 1
    return place


def _to_closing(text: str, place: int) -> tuple[str, int]:
    closing = MARK.search(text, place)
    if closing is None:
        raise UsageError("a quotation mark is not closed", hint='close it: "like this"')
    return text[place : closing.start()], closing.end()


@dataclass(slots=True)
class _Group:
    """What stands between two parentheses, as far as it was read."""

    done: list[str] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    unwanted: list[str] = field(default_factory=list)
    negates: bool = False
    waits: str = ""

    def add(self, expression: str, *, negated: bool) -> None:
        """Take one expression into the row of those that must all hold, or must not."""
        (self.unwanted if negated != self.negates else self.wanted).append(expression)
        self.negates, self.waits = False, ""

    def end_row(self) -> None:
        """Close a row of expressions that hold together: before OR, and at the end."""
        if self.waits:
            raise UsageError(f"nothing follows {self.waits}", hint=HINT)
        if not self.wanted:
            why = "NOT needs something to take away from" if self.unwanted else "nothing stands before OR"
            raise UsageError(why, hint="write: dam NOT drill")
        row = " AND ".join(self.wanted)
        row = f"({row})" if len(self.wanted) > 1 else row
        self.done.append(" NOT ".join([row, *self.unwanted]))
        self.wanted, self.unwanted = [], []

    def expression(self) -> str:
        """Return the whole group as one FTS5 expression."""
        self.end_row()
        return self.done[0] if len(self.done) == 1 else " OR ".join(f"({each})" for each in self.done)

    def is_empty(self) -> bool:
        return not (self.done or self.wanted or self.unwanted or self.waits)


@dataclass(slots=True)
class _Builder:
    """Puts the tokens together; a stack of open groups, no recursion."""

    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    filters: dict[str, str] = field(default_factory=dict)
    words: int = 0

    def take(self, token: _Token) -> None:
        """Take one token; raises UsageError where it can't stand here."""
        if token.operator:
            self._operator(token.operator)
        elif token.field and token.field != "title":
            self._filter(token)
        else:
            self._words(token)

    def query(self) -> Query:
        """Return what was read; raises UsageError where a parenthesis is open or nothing is asked."""
        if len(self.groups) > 1:
            raise UsageError("a parenthesis is not closed", hint=HINT)
        last = self.groups[0]
        if last.is_empty() and not self.filters:
            raise UsageError("the search holds no word", hint=HINT)
        return Query(match="" if last.is_empty() else last.expression(), **self.filters)

    def _operator(self, operator: str) -> None:
        group = self.groups[-1]
        if operator == "(":
            self._open()
        elif operator == ")":
            self._close()
        elif operator == "NOT":
            group.negates, group.waits = not group.negates, "NOT"
        elif operator == "OR":
            group.end_row()
            group.waits = "OR"
        elif group.waits or not (group.wanted or group.unwanted):
            raise UsageError("nothing stands before AND", hint=HINT)
        else:
            group.waits = "AND"

    def _open(self) -> None:
        if len(self.groups) > DEEPEST:
            raise UsageError(f"parentheses are more than {DEEPEST} deep", hint="ask in several steps")
        self.groups.append(_Group())

    def _close(self) -> None:
        if len(self.groups) == 1:
            raise UsageError("a parenthesis is closed that was not opened", hint=HINT)
        group = self.groups.pop()
        if group.is_empty():
            raise UsageError("there is nothing between the parentheses", hint=HINT)
        self.groups[-1].add(f"({group.expression()})", negated=False)

    def _words(self, token: _Token) -> None:
        words = token.words.lstrip("-") if token.negated else token.words
        if not _has_word(words):
            raise UsageError(f"{(words or '*')[:40]!r} holds no letter and no digit to look for", hint=HINT)
        if token.begins and len(words.strip()) < SHORTEST_BEGINNING:
            raise UsageError(f"{words}* stands for too many words", hint=f"give {SHORTEST_BEGINNING} letters or more")
        self.words += len(words.split())
        if self.words > MOST_WORDS:
            raise UsageError(f"the search has more than {MOST_WORDS} words", hint="ask in several steps")
        column = "title : " if token.field else ""
        self.groups[-1].add(f"{column}{_quoted(words)}{' *' if token.begins else ''}", negated=token.negated)

    def _filter(self, token: _Token) -> None:
        group = self.groups[-1]
        if len(self.groups) > 1 or group.done or group.waits:
            raise UsageError(
                f"{token.field}: holds for the whole search and can't stand inside parentheses or beside OR",
                hint=f"write: (dam OR flood) {token.field}:{token.words[:40]}",
            )
        for name, value in _narrowed(token.field, token.words).items():
            if name in self.filters:
                raise UsageError(f"{token.field}: is given twice", hint="give it once")
            self.filters[name] = value


def _narrowed(name: str, value: str) -> dict[str, str]:
    """Return the filter that `name:value` means."""
    if not value.strip():
        raise UsageError(f"nothing follows {name}:", hint=f"write {name}:... without a space")
    if name == "from":
        return {"earliest": bounds(value)[0]}
    if name == "to":
        return {"latest": bounds(value)[1]}
    return {name: value.strip()}


def _has_word(text: str) -> bool:
    return any(each.isalnum() for each in text)


def _quoted(words: str) -> str:
    """Return words as one FTS5 string, in which nothing is syntax."""
    return '"' + words.replace('"', '""') + '"'

"""The words and forms of english.toml, compiled: each word a sign of its classes, each form a pattern of signs."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# Signs are taken from a range of Unicode that no expression gives a meaning to.
FIRST_SIGN = 0xE000
# Whole numbers of more digits count nothing that dates are made of.
LONGEST_NUMBER = 4
YEARS = range(1000, 2200)
MOST_DAYS = 31
FIGURES = ("DOM", "YY", "YEAR", "NUMBER", "ORDINAL", "DECADE", "SHORTDECADE", "ISODATE", "NUMDATE")
# How a name falls into atoms (`sayso.attribution.atoms`).
ATOM = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]")
PIECE = re.compile(r"[A-Z]+|[a-z]+|[(|)?<>]|[^\w\s]")


@dataclass(frozen=True)
class Form:
    """One way of writing a time: an expression over signs, and the name of the reader of what it finds.

    A text that lacks all signs of one of `needs` has no such time: most forms need
    not be looked for.
    """

    reads: str
    expression: str
    needs: tuple[frozenset[str], ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression compiled, where the first text needs it: all of them take a thirtieth of a second."""
        return re.compile(self.expression)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The times of one language; `values` gives a class's value of a word, `named` the days with names.

    `begun` are the numbers of the forms by a sign that each of them needs one of; those without a need are under "".
    """

    signs: Mapping[frozenset[str], str]
    words: Mapping[str, str]
    values: Mapping[str, Mapping[str, int]]
    forms: tuple[Form, ...]
    named: Mapping[str, Mapping[str, Any]]
    tense: Mapping[str, frozenset[str]]
    begun: Mapping[str, tuple[int, ...]]

    def possible(self, present: frozenset[str]) -> Iterator[Form]:
        """Yield the forms that a text with these signs may hold, in the order of the lexicon."""
        for number in sorted({number for sign in ("", *present) for number in self.begun.get(sign, ())}):
            form = self.forms[number]
            if not any(present.isdisjoint(needed) for needed in form.needs):
                yield form

    def sign(self, word: str) -> str:
        """Return the sign of an atom; a possessive has that of its word, and what no form knows has a blank."""
        sign = self.words.get(word)
        if sign is not None:
            return sign
        if word[0] in "0123456789":
            return self.signs.get(frozenset(figure_classes(word)), " ")
        return self.words.get(word[:-2], " ") if word.endswith("'s") else " "

    def value(self, kind: str, word: str) -> int:
        """Return what a word means in a class: its entry in the lexicon, or the number that its figures give."""
        table = self.values.get(kind)
        word = word.removesuffix("'s")
        return table[word] if table is not None else int("".join(each for each in word if each.isdecimal()))


def figure_classes(word: str) -> Iterator[str]:
    """Yield the classes of an atom that begins with a figure; none where it has no part in dates."""
    if not word.isdecimal():
        yield from _lettered(word)
    elif len(word) == LONGEST_NUMBER and int(word) in YEARS:
        yield "YEAR"
    elif len(word) <= LONGEST_NUMBER:
        small = 1 <= int(word) <= MOST_DAYS
        two = len(word) == len("24")
        yield from (["DOM"] if small else []) + (["YY"] if two else []) + ([] if small or two else ["NUMBER"])


def _lettered(word: str) -> Iterator[str]:
    if word.endswith("0s"):
        yield "DECADE" if len(word) == len("1990s") else "SHORTDECADE"
    elif word[-2:] in {"st", "nd", "rd", "th"}:
        yield "ORDINAL"
        if 1 <= int(word[:-2]) <= MOST_DAYS:
            yield "DOM"
    elif "-" in word:
        yield "ISODATE"
    elif "/" in word or word.count(".") > 1:
        yield "NUMDATE"


@cache
def lexicon(language: str = "english") -> Lexicon:
    """Return the times of a language, read and compiled once."""
    table = tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    named = {name: entry for entry in table["named"] for name in entry["names"]}
    written = [
        (form["reads"], _expanded(each, table["macros"])) for form in table["forms"] for each in form["patterns"]
    ]
    written += [("named", " ".join(ATOM.findall(name)) + " (,? YEAR)?") for name in named]
    classes = _classes(table, [pattern for _, pattern in written])
    kinds = {frozenset(each) for each in classes.values()} | _kinds_of_figures()
    signs = {kind: chr(FIRST_SIGN + number) for number, kind in enumerate(sorted(kinds, key=sorted))}
    members = _members(signs)
    forms = tuple(Form(reads, _expression(each, members), _needs(each, members)) for reads, each in written)
    return Lexicon(
        signs=signs,
        words={word: signs[frozenset(each)] for word, each in classes.items()},
        values=table["numbers"],
        forms=forms,
        named=named,
        tense={name: frozenset(words) for name, words in table["tense"].items()},
        begun=_begun(forms),
    )


def _begun(forms: Sequence[Form]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the forms by each sign of the need that the fewest signs fill, "" where there is none."""
    found: dict[str, tuple[int, ...]] = {}
    for number, form in enumerate(forms):
        for sign in min(form.needs, key=len, default=frozenset({""})):
            found[sign] = (*found.get(sign, ()), number)
    return found


def _kinds_of_figures() -> set[frozenset[str]]:
    examples = ("3", "03", "45", "2024", "345", "3rd", "50th", "1990s", "90s", "2024-03-09", "3/4/2024", "3.4.24")
    return {frozenset(figure_classes(each)) for each in examples}


def _expanded(pattern: str, macros: Mapping[str, str]) -> str:
    return re.sub(r"[A-Z]+", lambda match: macros.get(match[0], match[0]), pattern)


def _classes(table: Mapping[str, Any], patterns: list[str]) -> dict[str, set[str]]:
    """Return the classes of every word: those of the lexicon, and itself where a form names it."""
    classes: dict[str, set[str]] = {}
    for name, words in (*table["numbers"].items(), *table["classes"].items()):
        for word in words:
            classes.setdefault(word, set()).add(name)
    for pattern in patterns:
        for piece in _pieces(pattern):
            if not piece.isupper() and piece not in "(|)?<>":
                classes.setdefault(piece, set()).add(piece)
    return classes


def _pieces(pattern: str) -> list[str]:
    return [piece for word in pattern.split() for piece in _split(word)]


def _split(word: str) -> list[str]:
    # A name with an apostrophe ("new year's") is one word; everything else falls apart into words and operators.
    return [word] if re.fullmatch(r"[a-z]+'[a-z]+", word) else PIECE.findall(word)


def _members(signs: Mapping[frozenset[str], str]) -> dict[str, str]:
    """Return the signs of each class and of each word that a form names, in order."""
    members: dict[str, str] = {}
    for kind, sign in signs.items():
        for piece in kind:
            members[piece] = members.get(piece, "") + sign
    return members


def _expression(pattern: str, members: Mapping[str, str]) -> str:
    """Return a form as a regular expression over signs; each class is a group by its name, a second one NAME2."""
    seen: dict[str, int] = {}
    parts = []
    for piece in _pieces(pattern):
        if piece in "(|)?":
            parts.append("(?:" if piece == "(" else piece)
        elif piece in "<>":
            parts.append(f"(?P<{'begin' if piece == '<' else 'end'}>)")
        else:
            among = members.get(piece)
            if among is None:
                raise ValueError(f"the form {pattern!r} names {piece!r}, which is no class")
            seen[piece] = seen.get(piece, 0) + piece.isupper()
            name = f"{piece}{seen[piece]}" if seen[piece] > 1 else piece
            parts.append(f"(?P<{name}>[{among}])" if piece.isupper() else f"[{among}]")
    return "".join(parts)


def _needs(pattern: str, members: Mapping[str, str]) -> tuple[frozenset[str], ...]:
    """Return the signs of each word that no writing of the form leaves out: outside of brackets, without "?"."""
    depth, needed = 0, []
    pieces = _pieces(pattern)
    bare = "|" in pattern and not pattern.count("(")  # alternatives of the whole form
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        depth += (piece == "(") - (piece == ")")
        if depth == 0 and following != "?" and piece not in "(|)?<>" and not bare:
            needed.append(frozenset(members.get(piece, "")))
    return tuple(needed)

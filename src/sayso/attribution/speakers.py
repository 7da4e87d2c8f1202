"""From the words of a source to a speaker: the name in full, the kind, the role before the name.

What it does not do: resolve pronouns beyond the statement right before, or merge
namesakes. Where the words name nobody, the name is None.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.attribution.grammar import (
    CLAUSE_WORDS,
    CONNECTIVES,
    DETERMINERS,
    LEADS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)
from sayso.attribution.phrases import is_name_word
from sayso.attribution.tokens import words
from sayso.values import Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.tokens import Token
    from sayso.values import SpeakerKind

_TABLE: dict[str, list[str]] = tomllib.loads(files(__package__).joinpath("speakers.toml").read_text(encoding="utf-8"))
ROLES = frozenset(_TABLE["roles"])
HEADS: tuple[tuple[SpeakerKind, frozenset[str]], ...] = (
    ("group", frozenset(_TABLE["groups"])),
    ("document", frozenset(_TABLE["document"])),
    ("government", frozenset(_TABLE["government"])),
    ("organisation", frozenset(_TABLE["organisation"])),
    ("unnamed", frozenset(_TABLE["unnamed"])),
)
# Words that open a sentence with a capital and are no part of a name.
OPENERS = LEADS | PREPOSITIONS | CLAUSE_WORDS | CONNECTIVES
# Kinds whose own head is part of their name ("the Foreign Ministry").
NAMED_BY_HEAD = frozenset({"government", "organisation", "document"})
COMMON = frozenset().union(*(heads for _, heads in HEADS))
# An apposition of more words tells a story rather than a role.
LONGEST_ROLE = 10
# A personal name has at most this many words here; longer runs of capitals are headlines or institutions.
LONGEST_NAME = 4
PARTICLES = frozenset(_TABLE["particles"])


@dataclass(frozen=True, slots=True)
class Names:
    """The full names of a text by their last word; a surname that two full names share resolves to neither."""

    by_surname: Mapping[str, str | None] = field(default_factory=dict)

    def full(self, name: str) -> str:
        """Return the one full name in the text that ends in `name`, or `name` itself."""
        return self.by_surname.get(name) or name


def names(text: str, paragraphs: Sequence[Span]) -> Names:
    """Collect the full names ("Ana Ruiz") of a text, titles left off."""
    found: dict[str, str | None] = {}
    for paragraph in paragraphs:
        for run in _name_runs(words(text, paragraph.start, paragraph.end)):
            name = _without_roles(run)
            if 1 < len(name) <= LONGEST_NAME:
                full = _joined(text, name)
                surname = name[-1].text
                known = found.get(surname, full)
                found[surname] = full if known == full else _longer(known, full)
    return Names(found)


def speaker(text: str, source: Sequence[Span], known: Names, before: Speaker | None) -> tuple[Speaker | None, str]:
    """Return who a source is, and a reason where that is in doubt ("" where it is not).

    `before` is the speaker of the statement right before, to whom "he" and "she" are
    taken to refer if that is a named person; the mention stays visible.
    """
    tokens = [token for span in source for token in words(text, span.start, span.end)]
    if not tokens:
        return None, "the text names no source"
    spans = tuple(source)
    if len(tokens) == 1 and tokens[0].low in PRONOUNS | POSSESSIVES:
        return _pronoun(tokens[0], spans, before)
    outlet = _outlet(text, tokens)
    if outlet:
        return Speaker(outlet, "outlet", mentions=spans), ""
    return _described(text, tokens, spans, known)


def _pronoun(token: Token, spans: tuple[Span, ...], before: Speaker | None) -> tuple[Speaker | None, str]:
    if token.low in {"he", "she", "his", "her"} and before is not None and before.kind == "person" and before.name:
        return Speaker(
            before.name, "person", before.role, mentions=spans
        ), f"“{token.text}” is taken to be the speaker before"
    if token.low in {"they", "we", "others", "their", "our"}:
        return Speaker(None, "group", token.text, mentions=spans), f"who “{token.text}” are is not resolved"
    return None, f"who “{token.text}” is stays unresolved"


def _outlet(text: str, tokens: Sequence[Token]) -> str | None:
    name = text[tokens[0].start : tokens[-1].end]
    entry = lookup(name) if any(is_name_word(token) for token in tokens) else None
    return entry.name if entry else None


def _described(text: str, tokens: Sequence[Token], spans: tuple[Span, ...], known: Names) -> tuple[Speaker | None, str]:
    head, apposition = _parted(tokens)
    kind = _kind(head)
    runs = _names_in(head)
    if (name := _name_behind(head, apposition)) and (not runs or head[0].low in DETERMINERS):
        return Speaker(known.full(_joined(text, name)), "person", _words(text, head), mentions=spans), ""
    phrase = _words(text, head)
    if runs and _titled(head, runs[-1]):
        return _person(text, head, apposition, runs[-1], spans, known)
    if not runs and kind in NAMED_BY_HEAD and any(map(is_name_word, head[1:])):
        return Speaker(phrase, kind, mentions=spans), ""
    if not runs or kind == "group":
        return Speaker(None, kind or "unnamed", phrase, mentions=spans), "the source is not named"
    if kind in NAMED_BY_HEAD:
        return Speaker(phrase, kind, mentions=spans), ""
    if len(runs) > 1 and _listed(head, runs):
        return Speaker(phrase, "group", mentions=spans), "several are named at once"
    return _person(text, head, apposition, runs[-1], spans, known)


def _name_behind(head: Sequence[Token], apposition: Sequence[Token]) -> Sequence[Token]:
    """Return the name that is all that follows the comma ("the head of the Bridge Board, | Ana Ruiz"), else ()."""
    part = _parted(apposition)[0]
    named = _names_in(part)
    whole = bool(named) and part[0] is named[0][0] and (len(named[0]) > 1 or not _names_in(head))
    return named[0] if whole else ()


def _person(
    text: str,
    head: Sequence[Token],
    apposition: Sequence[Token],
    name: Sequence[Token],
    spans: tuple[Span, ...],
    known: Names,
) -> tuple[Speaker, str]:
    """Return a person with the role that stands before or after the name; a lone word is doubtful."""
    before = [token for token in head if token.start < name[0].start]
    titled = any(token.low not in DETERMINERS for token in before)
    full = known.full(_joined(text, name))
    if len(name) == 1 and full == _joined(text, name) and not titled:
        return Speaker(full, "organisation", mentions=spans), f"nothing in the text tells what “{full}” is"
    role = _words(text, before).strip(" ,") if titled else _role_after(text, apposition)
    return Speaker(full, "person", role or None, mentions=spans), ""


def _titled(head: Sequence[Token], name: Sequence[Token]) -> bool:
    """Say whether a name ends the phrase with a title right before it ("Treasury Secretary | Ana Ruiz")."""
    before = [token.low for token in head if token.start < name[0].start]
    return head[-1] is name[-1] and bool(before) and before[-1] in ROLES and not {"of", "for"} & set(before)


def _role_after(text: str, apposition: Sequence[Token]) -> str:
    """Return "the ministry's spokesman" of "Karl Ott, the ministry's spokesman", "" where no such phrase follows."""
    role = _parted(apposition)[0]
    fits = bool(role) and (role[0].low in DETERMINERS or role[0].low in ROLES) and len(role) <= LONGEST_ROLE
    return _words(text, role) if fits else ""


def _words(text: str, tokens: Sequence[Token]) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""


def _names_in(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the names in a phrase; a run of common heads ("Police") is none."""
    runs = [name for run in _name_runs(tokens) if (name := _without_roles(run))]
    return [name for name in runs if not all(token.low in COMMON for token in name)]


def _listed(tokens: Sequence[Token], runs: Sequence[Sequence[Token]]) -> bool:
    """Say whether the last two names are joined by "and" alone."""
    between = [token for token in tokens if runs[-2][-1].end <= token.start < runs[-1][0].start]
    return [token.low for token in between] == ["and"]


def _parted(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Split a phrase at its first comma, which is left out."""
    comma = next((place for place, token in enumerate(tokens) if token.text == "," and place), len(tokens))
    return tokens[:comma], tokens[comma + 1 :]


def _kind(tokens: Sequence[Token]) -> SpeakerKind | None:
    """Return the kind that the head noun tells: the last listed word before "of", "for" or "from"."""
    stop = next(
        (place for place, token in enumerate(tokens) if token.low in {"of", "for", "from", "who", "in"} and place), None
    )
    for token in reversed(tokens[:stop]):
        for kind, heads in HEADS:
            if token.low in heads:
                return kind
    return None


def _name_runs(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return the runs of capitalised words with the particles and the initials' points between them."""
    runs: list[list[Token]] = [[]]
    for token in tokens:
        if is_name_word(token) or (runs[-1] and token.low in PARTICLES):
            runs[-1].append(token)
        elif token.text != "." or not runs[-1] or len(runs[-1][-1].text) > 2:  # noqa: PLR2004  # "J." and "Dr." carry a point
            runs.append([])
    return [run for run in runs if run]


def _without_roles(run: Sequence[Token]) -> list[Token]:
    """Drop titles before a name, and the sentence's first word where it is no name ("The", "But")."""
    start = 0
    for place, token in enumerate(run):
        if token.low in ROLES or token.low in DETERMINERS or (place == 0 and token.low in OPENERS):
            start = place + 1
    return list(run[start:])


def _joined(text: str, name: Sequence[Token]) -> str:
    whole = text[name[0].start : name[-1].end]
    return whole.removesuffix("’s").removesuffix("'s")


def _longer(known: str | None, full: str) -> str | None:
    """Settle two full names with one surname: the longer if it holds the other's words, else neither."""
    if known is None or set(full.split()) <= set(known.split()):
        return known
    return full if set(known.split()) <= set(full.split()) else None

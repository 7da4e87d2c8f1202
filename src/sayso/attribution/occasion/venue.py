"""What a piece of a sentence says of where a thing was said: the kind of occasion, its host, the language spoken there.

What it does not do: judge whose saying it frames (`placed` does), or resolve dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.lexicon import kind_at, lexicon, split
from sayso.attribution.phrases import is_name_word
from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sayso.attribution.occasion.frames import Piece
    from sayso.attribution.tokens import Token

# Verbs that take the one who is told as their object: what follows them may name an outlet or a court.
TELLING = frozenset(
    {"tell", "tells", "told", "telling", "inform", "informed", "informs", "remind", "reminded", "assured", "briefed"}
)
# An occasion's phrase is short; what is longer tells a story of its own.
LONGEST = 30
# What names an occasion stands among the first words of its phrase: "in a recording of a conference call".
HEAD = 9
# "the semi-official French-language media outlet | Lund": a description has at most so many words.
DESCRIBED = 7
CLAUSES = frozenset(
    {"because", "since", "which", "who", "whom", "whose", "that", "where", "while", "although", "though", "if"}
)
# "by" leads to these kinds alone: "by telephone", but not "by breakfast".
# Whoever is named behind these is the host, whatever the name looks like: "on Radio Tahi", "in an interview with Dish".
HOSTING = {"on": "broadcast", "with": "interview"}
BY = frozenset({"call", "message", "letter"})
# American stations are named by letters that no other body has.
PLACING = frozenset({"at", "in", "outside", "inside", "through", "from", "on", "over"})
CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}")
# Kinds at which somebody else asks or carries, so that a name beside them is the host's.
HOSTED = frozenset({"interview", "broadcast", "hearing", "appearance", "article"})
TO = frozenset({"to", "with", "on", "in", "at", "by", "for", "of", "from"})


@dataclass(frozen=True, slots=True)
class Venue:
    """One phrase of place: its span, its kind, its host and the language spoken there, as far as it tells."""

    span: Span
    kind: str | None
    host: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """The outlets that a story names, by their names in lower case, the people in it, and its own outlet."""

    names: Mapping[str, str]
    persons: Collection[str] = ()
    own: str | None = None


def venue(text: str, piece: Piece, cue: str, press: Press) -> Venue | None:
    """Return what a piece says of the occasion, None where it says nothing of it; `cue` is the last word before it."""
    tokens = _own_clause(words(text, piece.span.start, piece.span.end)[:LONGEST])
    if not tokens or any(token.low == "anonymity" for token in tokens):
        return None
    if piece.after_cue and cue == "by":
        return _quoted_by(text, tokens, press)
    told = _told(text, tokens, press) if piece.after_cue and cue in TELLING else None
    lead = next((place for place, token in enumerate(tokens) if token.low in lexicon().leads), None)
    placed = _phrase(text, tokens[lead:], press, told=piece.after_cue) if lead is not None else None
    if told and placed and told.host and placed.kind in {None, "interview"}:
        return Venue(Span(told.span.start, placed.span.end), told.kind or "interview", told.host, told.language)
    found = placed if placed and placed.kind else told
    return found if found and found.kind else None


def _own_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut a piece where a clause of its own begins ("on anonymity | because the talks go on"), and marks at its end."""
    end = next((place for place, token in enumerate(tokens) if place and token.low in CLAUSES), len(tokens))
    while end and not tokens[end - 1].text[-1].isalnum():
        end -= 1
    return tokens[:end]


def _quoted_by(text: str, tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the outlet of "was quoted by | Stagehand | as saying": a host whose kind of occasion nothing tells."""
    host = outlet(text, tokens, press)
    return Venue(Span(tokens[0].start, tokens[-1].end), None, host) if host and host != press.own else None


def _told(text: str, tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the occasion that the one who is told makes: an outlet an interview, a jury a court."""
    end = next((place for place, token in enumerate(tokens) if token.low in lexicon().leads - {"of"}), len(tokens))
    addressee = tokens[:end]
    if not addressee:
        return None
    lows = tuple(token.low for token in addressee)
    kind = _first_kind(lows, addressees=True)
    span = Span(addressee[0].start, addressee[-1].end)
    if kind:
        return Venue(span, kind, _body(text, addressee) if kind == "hearing" else None)
    if any(lows[: len(own)] == own for own in lexicon().own):
        return Venue(span, None, press.own)
    host = outlet(text, addressee, press)
    if host is None:
        return None
    return Venue(span, None if host == press.own else "interview", host, language(addressee))


def _phrase(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    """Return the occasion of a phrase that begins with a lead: "in a statement", "on Radio Tahi"."""
    lows: list[str] = []
    for token in tokens:
        lows += split(token.low) or [token.low]
    kind = _first_kind(lows)
    if (tokens[0].low == "by" and kind not in BY) or (tokens[0].low == "to" and kind == "court"):
        return None
    span = Span(tokens[0].start, tokens[-1].end)
    host = _host(text, tokens, kind, press)
    if kind is None and host and host == press.own and not told:
        return None
    if kind is None and host and tokens[0].low in {"in", "to", "with", "speaking", "talking"}:
        kind = "interview"
    if kind is None and host and tokens[0].low in {"on", "live", "over"}:
        kind = "broadcast"
    if kind is None and not host:
        return Venue(span, None) if _is_place(tokens) else None
    return Venue(span, kind, host if kind in HOSTED else None, language(tokens))


def _first_kind(lows: Sequence[str], *, addressees: bool = False) -> str | None:
    table = lexicon().addressees if addressees else lexicon().kinds
    return next((kind for place in range(min(len(lows), HEAD)) if (kind := kind_at(table, lows, place))), None)


def _is_place(tokens: Sequence[Token]) -> bool:
    """Say whether a phrase names a place rather than a time: "at her kitchen table", "through a half-open gate"."""
    rest = [token for token in tokens[1:] if token.low not in DETERMINERS]
    return (
        tokens[0].low in {"at", "in", "outside", "inside", "through", "from", "on", "over"}
        and bool(rest)
        and not any(token.low in TIME_WORDS or token.text.isdigit() for token in rest)
    )


def _host(text: str, tokens: Sequence[Token], kind: str | None, press: Press) -> str | None:
    """Return the outlet or the institution that stands behind "to", "with", "on", "at" in a phrase."""
    for place, token in enumerate(tokens[:-1]):
        if token.low in TO:
            found = outlet(text, tokens[place + 1 :], press)
            if found:
                return found
            named = kind is not None and HOSTING.get(token.low) == kind and _named(tokens[place + 1])
            name = _name(text, tokens[place + 1 :]) if named else None
            if name and name.lower() not in press.persons:
                return name
    if kind in {"appearance", "hearing"}:
        at = next((n for n, token in enumerate(tokens) if token.low in {"at", "before", "to"}), None)
        return _body(text, tokens[at + 1 :]) if at is not None else None
    return None


def _body(text: str, tokens: Sequence[Token]) -> str | None:
    """Return "Tavener inquiry" of "the Tavener inquiry", None where no capital tells that the body has a name."""
    end = next((place for place in range(len(tokens)) if _ends_name(tokens, place)), len(tokens))
    body = [token for token in tokens[:end] if token.low not in DETERMINERS]
    if not body or not _named(body[0]) or not lexicon().institutions & {token.low for token in body}:
        return None
    return text[body[0].start : body[-1].end]


def _ends_name(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a name ends before a place; it goes on behind "on" and "in" ("Council on Foreign Relations")."""
    low = tokens[place].low
    return low in TIME_WORDS | {"that"} or (low in {"on", "in"} and not any(map(_named, tokens[place + 1 : place + 2])))


def outlet(text: str, tokens: Sequence[Token], press: Press) -> str | None:
    """Return the name of the outlet that a phrase begins with, article and description left off; None for another."""
    known = lexicon()
    tokens = _behind_description(tokens)
    first = next((place for place, token in enumerate(tokens) if _named(token)), len(tokens))
    if any(token.low in known.leads for token in tokens[:first]):
        return None
    generic = len(tokens) > 1 and tokens[0].low == "the" and tokens[1].low in known.generic
    if generic and not any(map(_named, tokens[2:3])):
        return next(iter(press.names.values())) if len(press.names) == 1 else None
    name = _name(text, tokens)
    if name is None:
        return None
    described = bool(known.before & {part for token in tokens[:first] for part in split(token.low)})
    parts = {part for word in name.lower().split() for part in split(word)}
    entry = lookup(name)
    if not (described or entry or parts & known.inside or _is_press(name, press) or CALL_SIGN.fullmatch(name)):
        return None
    if press.own and _same(name, press.own):
        return press.own
    return entry.name if entry else name


def _behind_description(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave off what stands before a description with a name right behind: "the Welsh | outlet Golwg Newydd"."""
    for place, token in enumerate(tokens[:DESCRIBED]):
        if token.low in lexicon().leads:
            break
        if token.low in lexicon().before and any(map(_named, tokens[place + 1 : place + 2])):
            return tokens[place:]
    return tokens


def language(tokens: Sequence[Token]) -> str | None:
    """Return the language of "the French-language outlet" as ISO 639-1, None where none is named."""
    for token in tokens:
        head, _, tail = token.low.partition("-")
        if tail == "language" and head in lexicon().languages:
            return lexicon().languages[head]
    return None


def _name(text: str, tokens: Sequence[Token]) -> str | None:
    """Return the run of capitalised words that comes first, small words within it kept ("Politika na Štrafti")."""
    first = next((place for place, token in enumerate(tokens) if _named(token)), None)
    if first is None:
        return None
    last = first
    for place in range(first + 1, len(tokens)):
        if tokens[place - 1].low.endswith("'s") and place - 1 == last and _named(tokens[place]):
            first = place
        if _named(tokens[place]) or (tokens[place].text.isdigit() and place == len(tokens) - 1):
            last = place
        elif place - last > 1 or tokens[place].low in {"in", "on", "at", "to", "by", "and", "that", "from", "with"}:
            break
    name = text[tokens[first].start : tokens[last].end]
    return name.removesuffix("’s").removesuffix("'s")


def _named(token: Token) -> bool:
    adjective = token.low.endswith("-language") or token.low.endswith("-based")
    return is_name_word(token) and token.low not in TIME_WORDS and not adjective


def _is_press(name: str, press: Press) -> bool:
    low = name.lower().removeprefix("the ")
    return low in press.names or (press.own is not None and _same(name, press.own))


def _same(name: str, other: str) -> bool:
    """Say whether a name is the outlet's own or a part of it ("the Plainsman" of The Winnipeg Plainsman)."""
    mine, theirs = (set(each.lower().replace("-", " ").split()) - {"the"} for each in (name, other))
    initials = "".join(word[0] for word in other.split() if word[0].isupper())
    return (bool(mine) and mine <= theirs) or name == initials

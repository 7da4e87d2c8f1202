"""What a piece of a sentence says of where a thing was said: the kind of occasion, its host, the language spoken there.

What it does not do: judge whose saying it frames (`placed` does), or resolve dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.lexicon import first_named, lexicon, split
from sayso.attribution.occasion.press import is_named, language, name_in, outlet, same
from sayso.attribution.occasion.sitting import sits
from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.frames import Piece
    from sayso.attribution.occasion.lexicon import Phrases
    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

# Verbs that take the one who is told as their object: what follows them may name an outlet or a court.
TELLING = frozenset(
    {"tell", "tells", "told", "telling", "inform", "informed", "informs", "remind", "reminded", "assured", "briefed"}
)
# An occasion's phrase is short; what is longer tells a story of its own.
LONGEST = 30
# What names an occasion stands among the first words of its phrase: "in a recording of a conference call".
HEAD = 9
CLAUSES = frozenset(
    {"because", "since", "which", "who", "whom", "whose", "that", "where", "while", "although", "though", "if"}
)
# "by" leads to these kinds alone: "by telephone", but not "by breakfast".
# Whoever is named behind these is the host, whatever the name looks like: "on Radio Tahi", "in an interview with Dish".
PLACING = frozenset({"at", "in", "outside", "inside", "through", "from", "on", "over", "beside", "near"})
# What is told to many at once: where the addressee of that kind stands alone nothing says where ("told reporters").
MANY = "press conference with"
# "shot back | to a note of March": what stands behind "to" was answered, so it is not where the answer was given.
ANSWERED = frozenset({"court", "document", "post", "report", "article", "statement"})
# Behind these an outlet's name alone makes an interview.
ASKING = frozenset(
    {"in", "to", "with", "speaking", "talking", "asked", "contacted", "approached", "pressed", "questioned"}
)
# A clause about how the reporter met the speaker begins with one of these, and names the reporter.
MEETING = frozenset({"when", "as", "after", "while", "once"})
FIRST_PERSONS = frozenset({"i", "we", "us", "me", "our", "my"})
PRESSMEN = frozenset({"reporters", "journalists", "newsmen"})
WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})
HOSTING = {"on": "broadcast", "with": "interview"}
BY = frozenset({"call", "message", "letter"})
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


def venue(text: str, piece: Piece, cue: str, press: Press) -> Venue | None:
    """Return what a piece says of the occasion, None where it says nothing of it; `cue` is the last word before it."""
    tokens = _own_clause(words(text, piece.span.start, piece.span.end)[:LONGEST])
    if not tokens or any(token.low == "anonymity" for token in tokens):
        return None
    if piece.after_cue and cue == "by":
        return _quoted_by(text, tokens, press)
    if tokens[0].low in MEETING and press.first and (met := _met(tokens, press)):
        return met
    if cue in WRITING and piece.after_cue and tokens[0].low == "to" and len(tokens) > 1:
        return _phrase(text, tokens, press, told=True) or Venue(Span(tokens[0].start, tokens[-1].end), "letter")
    told = _told(text, tokens, press) if piece.after_cue and cue in TELLING else None
    lead = next((place for place, token in enumerate(tokens) if token.low in lexicon().leads), None)
    placed = _phrase(text, tokens[lead:], press, told=piece.after_cue) if lead is not None else None
    if told and placed and told.host and placed.kind in {None, "interview"}:
        return Venue(Span(told.span.start, placed.span.end), told.kind or "interview", told.host, told.language)
    found = told if told and told.kind == "statement" else placed if placed and placed.kind else told
    return found if found and found.kind else None


def _met(tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the occasion of a clause in which the outlet's own reporter meets or calls somebody: "when I rang him"."""
    lows = [token.low for token in tokens]
    span = Span(tokens[0].start, tokens[-1].end)
    own = (
        any(low in FIRST_PERSONS for low in lows)
        or _is_own(lows)
        or any(is_named(token) and press.own is not None and same(token.text, press.own) for token in tokens[1:])
    )
    if first_named(lexicon().calling, lows, HEAD) and (own or lows[1:2] == ["reached"]):
        return Venue(span, "call")
    if PRESSMEN & set(lows) and first_named(lexicon().meeting, lows, HEAD):
        return Venue(span, "press conference")
    if own and first_named(lexicon().meeting, lows, HEAD):
        return Venue(span, "interview", press.own)
    return None


def _is_own(lows: Sequence[str]) -> bool:
    """Say whether a clause names the outlet as itself: "this newspaper"."""
    return any("this" in own and own == tuple(lows[at : at + 2]) for own in lexicon().own for at in range(len(lows)))


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
    lows = tuple(part for token in addressee for part in split(token.low))
    kind = _kind(lows, lexicon().addressees, press)
    if kind == MANY:
        kind = "press conference" if len(addressee) < len(tokens) or TIME_WORDS & set(lows) else None
    span = Span(addressee[0].start, addressee[-1].end)
    if kind:
        return Venue(span, kind, _body(text, addressee) if kind == "hearing" else None)
    if any(lows[: len(own)] == own for own in lexicon().own):
        return Venue(span, None, press.own)
    host = outlet(text, addressee, press)
    if host is None:
        return None
    return Venue(span, "interview", host, language(addressee))


def _phrase(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    """Return the occasion of a phrase that begins with a lead: "in a statement", "on Radio Tahi"."""
    lows: list[str] = []
    for token in tokens:
        lows += split(token.low) or [token.low]
    kind = _kind(lows, lexicon().kinds, press)
    if (tokens[0].low == "by" and kind not in BY) or (tokens[0].low == "to" and kind in ANSWERED):
        return None
    span = Span(tokens[0].start, tokens[-1].end)
    host = _host(text, tokens, kind, press)
    if kind is None and host and host == press.own and not told:
        return None
    if press.first and kind in {None, "interview"} and _is_private(tokens[0].low, lows):
        return Venue(span, "interview", host or press.own)
    if kind is None and host and tokens[0].low in ASKING:
        kind = "interview"
    if kind is None and host and tokens[0].low in {"on", "live", "over"}:
        kind = "broadcast"
    if kind is None and not host and told and tokens[0].low == "from" and len(tokens) > 1 and is_named(tokens[1]):
        return Venue(span, "call")
    if kind is None and not host:
        return Venue(span, None) if _is_place(tokens) else None
    return Venue(span, kind, host if kind in HOSTED else None, language(tokens))


def _kind(lows: Sequence[str], phrases: Phrases, press: Press) -> str | None:
    """Return the kind that the first listed phrase names, or what the story's own words make of it."""
    named = first_named(phrases, lows, HEAD)
    if named is None:
        return None
    words, kind = named
    if "filing" in words and kind == "document" and lexicon().market & set(lows):
        return "statement"
    return sits(words, kind, press.sittings)


def _is_private(lead: str, lows: Sequence[str]) -> bool:
    """Say whether a phrase names a place where a reporter meets a person ("at her kitchen table", "over mussels")."""
    if lead == "over":
        return first_named(lexicon().fare, lows, HEAD) is not None
    return lead in PLACING and first_named(lexicon().private, lows, HEAD) is not None


def _is_place(tokens: Sequence[Token]) -> bool:
    """Say whether a phrase names a place rather than a time: "at her kitchen table", "through a half-open gate"."""
    rest = [token for token in tokens[1:] if token.low not in DETERMINERS]
    return (
        tokens[0].low in PLACING
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
            named = kind is not None and HOSTING.get(token.low) == kind and is_named(tokens[place + 1])
            name = name_in(text, tokens[place + 1 :]) if named else None
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
    if not body or not is_named(body[0]) or not lexicon().institutions & {token.low for token in body}:
        return None
    return text[body[0].start : body[-1].end]


def _ends_name(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a name ends before a place; it goes on behind "on" and "in" ("Council on Foreign Relations")."""
    low = tokens[place].low
    return low in TIME_WORDS | {"that"} or (
        low in {"on", "in"} and not any(map(is_named, tokens[place + 1 : place + 2]))
    )

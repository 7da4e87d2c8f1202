"""What a piece of a sentence says of where a thing was said: the kind of occasion, its host, the language spoken there.

What it does not do: judge whose saying it frames (`placed` does), who held it (`hosts`), how a reporter met the
speaker (`met`), or resolve dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.hosts import body, host
from sayso.attribution.occasion.lexicon import first_named, lexicon, split
from sayso.attribution.occasion.met import is_private, met
from sayso.attribution.occasion.press import is_named, language, outlet
from sayso.attribution.occasion.sitting import sits
from sayso.attribution.tokens import words
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.frames import Piece
    from sayso.attribution.occasion.lexicon import Phrases
    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

# An occasion's phrase is short; what is longer tells a story of its own.
LONGEST = 30
# What names an occasion stands among the first words of its phrase: "in a recording of a conference call".
HEAD = 9
# These are told by whom they are told to, wherever that was: "gave reporters in his courtyard a lower figure".
TOLD_ALONE = frozenset({"statement", "press conference"})
CROWDS = frozenset({"speech"})
# What can be put out, read out or made use of to say something.
PUT_OUT = frozenset({"statement", "post", "letter", "message", "broadcast", "article", "press conference", "document"})
CLAUSES = frozenset(
    {"because", "since", "which", "who", "whom", "whose", "that", "where", "while", "although", "though", "if"}
)
# What is said after a thing is not said at it.
AFTERWARDS = frozenset({"after", "following"})
# Nor at what it looks ahead to or comes behind: "in anticipation of the inauguration", "in the wake of the speech".
ASIDE = frozenset({"anticipation", "expectation", "preparation", "advance", "wake", "aftermath", "defiance", "spite"})
# Nor is what is said outside a court said to it.
SITTING = frozenset({"court", "hearing", "meeting"})
PLACING = frozenset({"at", "in", "outside", "inside", "through", "from", "on", "over", "beside", "near"})
# What is told to many at once: where the addressee of that kind stands alone nothing says where ("told reporters").
MANY = "press conference with"
# "shot back | to a note of March": what stands behind "to" was answered, so it is not where the answer was given.
ANSWERED = frozenset({"court", "document", "post", "report", "article", "statement"})
# Behind these an outlet's name alone makes an interview.
ASKING = frozenset(
    {"in", "to", "with", "speaking", "talking", "asked", "contacted", "approached", "pressed", "questioned"}
)
# A name behind these is the one who asked, though it says that it is on the air: "to Radio Tahi".
SPEAKING_TO = frozenset({"to", "with", "speaking", "talking", "over"})
WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})
# "by" leads to these kinds alone: "by telephone", but not "by breakfast".
BY = frozenset({"call", "message", "letter"})
# Kinds at which somebody else asks or carries, so that a name beside them is the host's.
HOSTED = frozenset({"interview", "broadcast", "hearing", "appearance", "article"})


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
    span = Span(tokens[0].start, tokens[-1].end)
    if reporter := met(tokens, press):
        return Venue(span, reporter, press.own if reporter == "interview" else None)
    if cue in WRITING and piece.after_cue and tokens[0].low == "to" and len(tokens) > 1:
        placed = _phrase(text, tokens, press, told=True)
        return placed if placed and placed.kind not in {None, "interview"} else Venue(span, "letter")
    if piece.after_cue and cue in lexicon().putting_out and (out := _put_out(tokens, press)):
        return out
    told = _told(text, tokens, press, cue) if piece.after_cue else None
    return _told_at(told, _placed(text, tokens, press, told=piece.after_cue))


def _placed(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    """Return the occasion of the phrase that the first lead of a piece begins."""
    lead = next((place for place, token in enumerate(tokens) if token.low in lexicon().leads), None)
    if lead is None:
        return None
    # "framed in the canteen": what has words of its own before the place is no meeting there
    return _phrase(text, tokens[lead:], replace(press, first=press.first and lead == 0), told=told)


def _told_at(told: Venue | None, placed: Venue | None) -> Venue | None:
    """Return what the one who is told and the place say together: an outlet is the host of what was said there."""
    if told and placed and told.host and placed.kind in {None, "interview"}:
        return Venue(Span(told.span.start, placed.span.end), told.kind or "interview", told.host, told.language)
    if told and told.kind in TOLD_ALONE:
        return told
    found = placed if placed and placed.kind else told
    return found if found and found.kind else None


def _put_out(tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the occasion that is itself put out or made use of, named by the noun phrase that begins the piece."""
    end = next((place for place, token in enumerate(tokens) if token.low in lexicon().leads - {"of"}), len(tokens))
    lows = [part for token in tokens[:end] for part in split(token.low)]
    kind = _kind(lows, lexicon().kinds, press) if lows else None
    return Venue(Span(tokens[0].start, tokens[-1].end), kind) if kind in PUT_OUT else None


def _own_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut a piece where a clause of its own begins ("on anonymity | because the talks go on"), and marks at its end."""
    end = next((place for place, token in enumerate(tokens) if place and token.low in CLAUSES), len(tokens))
    while end and not tokens[end - 1].text[-1].isalnum():
        end -= 1
    return tokens[:end]


def _quoted_by(text: str, tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the outlet of "was quoted by | Stagehand | as saying": a host whose kind of occasion nothing tells."""
    quoting = outlet(text, tokens, press)
    return Venue(Span(tokens[0].start, tokens[-1].end), None, quoting) if quoting and quoting != press.own else None


def _told(text: str, tokens: Sequence[Token], press: Press, cue: str) -> Venue | None:
    """Return the occasion that the one who is told makes: an outlet an interview, a jury a court.

    Of one who is asked or thanked only a crowd makes any.
    """
    if cue not in lexicon().telling:
        crowd = _told(text, tokens, press, "told") if cue in lexicon().begging else None
        return crowd if crowd and crowd.kind in CROWDS else None
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
        return Venue(span, kind, body(text, addressee) if kind == "hearing" else None)
    if any(lows[: len(own)] == own for own in lexicon().own):
        return Venue(span, "interview", press.own) if press.own and press.first else None
    asking = outlet(text, addressee, press)
    return Venue(span, "interview", asking, language(addressee)) if asking else None


def _phrase(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    """Return the occasion of a phrase that begins with a lead: "in a statement", "on Radio Tahi"."""
    lead = tokens[0].low
    lows: list[str] = []
    for token in tokens:
        lows += split(token.low) or [token.low]
    span = Span(tokens[0].start, tokens[-1].end)
    if lead in AFTERWARDS:
        return Venue(span, "press conference") if lexicon().games & set(lows[1:HEAD]) else None
    if any(low in ASIDE and then == "of" for low, then in pairwise(lows[1:HEAD])):
        return None
    kind = _kind(lows, lexicon().kinds, press)
    if kind is not None and not _leads_to(lead, kind):
        return None
    if kind is None and told and lead == "to":
        kind = _crowd(lows[1:], press)
    named = host(text, tokens, kind, press)
    if kind is None and named and named == press.own and not told:
        return None
    if press.first and kind in {None, "interview"} and is_private(lows):
        return Venue(span, "interview", named or press.own)
    kind = _by_host(lead, kind) if named else kind
    if kind is None and not named:
        called = told and lead == "from" and len(tokens) > 1 and is_named(tokens[1])
        return Venue(span, "call") if called else Venue(span, None) if _is_place(tokens) else None
    return Venue(span, kind, named if kind in HOSTED else None, language(tokens))


def _crowd(lows: Sequence[str], press: Press) -> str | None:
    """Return the kind of an occasion at which somebody speaks "to a half-empty chamber"; a single person makes none."""
    end = next((place for place, low in enumerate(lows) if low in lexicon().leads - {"of"}), len(lows))
    kind = _kind(lows[:end], lexicon().addressees, press)
    return kind if kind in CROWDS | SITTING else None


def _leads_to(lead: str, kind: str) -> bool:
    """Say whether a phrase that begins so tells of an occasion of that kind: "by telephone", but not "by breakfast"."""
    if lead == "by":
        return kind in BY
    return not (lead == "to" and kind in ANSWERED) and not (lead == "outside" and kind in SITTING)


def _by_host(lead: str, kind: str | None) -> str | None:
    """Return the kind of an occasion with an outlet as its host: who is spoken to asks."""
    if kind == "broadcast" and lead in SPEAKING_TO:
        return "interview"
    if kind is None and lead in ASKING:
        return "interview"
    return "broadcast" if kind is None and lead in {"on", "live", "over"} else kind


def _kind(lows: Sequence[str], phrases: Phrases, press: Press) -> str | None:
    """Return the kind that the first listed phrase names, or what the story's own words make of it."""
    named = first_named(phrases, lows, HEAD)
    if named is None:
        return None
    words, kind = named
    if words == ("minutes",) and _is_counted(lows):
        return None
    if "filing" in words and kind == "document" and lexicon().market & set(lows):
        return "statement"
    return sits(words, kind, press.sittings)


def _is_counted(lows: Sequence[str]) -> bool:
    """Say whether the minutes of a phrase are time rather than a record: "within minutes", "twenty minutes"."""
    place = lows.index("minutes")
    of_record = lows[place - 1] in DETERMINERS or lows[0] in {"in", "according"}
    return "within" in lows[:place] or (place > 0 and not of_record)


def _is_place(tokens: Sequence[Token]) -> bool:
    """Say whether a phrase names a place rather than a time: "at her kitchen table", "through a half-open gate"."""
    rest = [token for token in tokens[1:] if token.low not in DETERMINERS]
    return (
        tokens[0].low in PLACING
        and bool(rest)
        and not any(token.low in TIME_WORDS or token.text.isdigit() for token in rest)
    )

"""What a piece of a sentence says of where a thing was said: the kind of occasion, its host, the language spoken there.

The kind is the text's own word for the occasion, else the medium, else it is told by the one who was told. What this
does not do: judge whose saying a piece frames (`placed` does), find the word in a phrase (`nouns`), say who held it
(`hosts`) or how a reporter met the speaker (`met`), or resolve dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.hosts import host
from sayso.attribution.occasion.lexicon import lexicon
from sayso.attribution.occasion.met import is_private, met
from sayso.attribution.occasion.nouns import Noun, head, is_over, occasion_named, parts
from sayso.attribution.occasion.press import is_own_name, language, name_in, outlet
from sayso.attribution.occasion.sitting import sits
from sayso.attribution.tokens import words
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.frames import Piece
    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

# An occasion's phrase is short; what is longer tells a story of its own.
LONGEST = 30
# What is told by whom it was told to, unless its own word or the medium says otherwise: these are such words.
MEDIA = frozenset({"call", "message", "letter", "statement", "interview", "broadcast", "post", "document"})
# Who was told is many, and this is told to them wherever they stand: no place beside them changes it.
PRESS = "press conference"
CROWDS = frozenset({"speech", "broadcast"})
BENCHES = frozenset({"court", "hearing", "press conference"})
SITTING = frozenset({"court", "hearing", "meeting"})
# What can be put out, read out or made use of to say something.
PUT_OUT = frozenset({"statement", "post", "letter", "message", "broadcast", "article", "press conference", "document"})
CLAUSES = frozenset(
    {"because", "since", "which", "who", "whom", "whose", "that", "where", "while", "although", "though", "if"}
)
PLACING = frozenset({"at", "in", "outside", "inside", "through", "from", "on", "over", "beside", "near"})
# Behind these an outlet's name alone makes an interview, behind "in" an article.
ASKING = frozenset({"to", "with", "speaking", "talking", "asked", "contacted", "approached", "pressed", "questioned"})
AIRED = frozenset({"on", "live", "over"})
# A name behind these is the one who asked, though it says that it is on the air: "to Radio Tahi".
SPEAKING_TO = frozenset({"to", "with", "speaking", "talking"})
WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})
# What `venue` is given as the last word of a cue that has its "to" itself.
WROTE_TO = "wrote to"
# Kinds at which nobody asks or carries what was said, so that a name beside them is no host's.
UNHOSTED = frozenset({"court", "hearing", "post", "press conference", "report"})


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
    span = Span(tokens[0].start, tokens[-1].end)
    if piece.after_cue and cue == "by":  # "was quoted by | the Tidings": a hand, and no occasion
        return None
    if reporter := met(tokens, press):
        return Venue(span, *reporter)
    if piece.after_cue and cue in lexicon().putting_out and (out := _put_out(tokens, press)):
        return out
    if piece.after_cue and (cue == WROTE_TO or (cue in WRITING and tokens[0].low == "to" and len(tokens) > 1)):
        return _written_to(text, tokens[cue != WROTE_TO :], press)
    told = _told(text, tokens, press, cue) if piece.after_cue else None
    return _told_at(told, _placed(text, tokens, press, told=piece.after_cue))


def _written_to(text: str, tokens: Sequence[Token], press: Press) -> Venue:
    """Return the occasion of what was written to somebody: the medium that is named, else a letter."""
    placed = _placed(text, tokens, press, told=False)
    kind = placed.kind if placed and placed.kind in MEDIA - {"interview"} else "letter"
    own = press.own if press.first and is_own_name(tokens) else None
    return Venue(Span(tokens[0].start, tokens[-1].end), kind, own or outlet(text, tokens, press))


def _told_at(told: Venue | None, placed: Venue | None) -> Venue | None:
    """Return what the one who is told and the phrase behind say together: an outlet hosts what was said there."""
    if told is None or placed is None:
        return told or (placed if placed and placed.kind else None)
    benches = told.kind in CROWDS | SITTING and placed.kind in BENCHES
    closer = placed.kind in MEDIA and not (told.kind in {PRESS, "statement"} and placed.kind == "document")
    kind = placed.kind if told.kind is None or benches or closer else told.kind
    return Venue(
        Span(told.span.start, placed.span.end), kind, told.host or placed.host, told.language or placed.language
    )


def _put_out(tokens: Sequence[Token], press: Press) -> Venue | None:
    """Return the occasion that is itself put out or made use of, named by the noun phrase that begins the piece."""
    end = _phrase_end(tokens)
    lows = parts(tokens[:end])
    named = head(lows, 0, len(lows), lexicon().kinds)
    kind = _settled(lows, Noun(*named, ""), press) if named else None
    return Venue(Span(tokens[0].start, tokens[-1].end), kind) if kind in PUT_OUT else None


def _own_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut a piece where a clause of its own begins ("on anonymity | because the talks go on"), and marks at its end."""
    end = next((place for place, token in enumerate(tokens) if place and token.low in CLAUSES), len(tokens))
    while end and not tokens[end - 1].text[-1].isalnum():
        end -= 1
    return tokens[:end]


def _phrase_end(tokens: Sequence[Token]) -> int:
    return next((place for place, token in enumerate(tokens) if token.low in lexicon().leads - {"of"}), len(tokens))


def _told(text: str, tokens: Sequence[Token], press: Press, cue: str) -> Venue | None:
    """Return the occasion that the one who is told makes: an outlet an interview, a jury a court.

    Of one who is asked or thanked only a crowd or a jury makes any. Whoever is rung or texted is the host where it is
    an outlet, and the verb tells the kind (`placed`).
    """
    known = lexicon()
    addressee = tokens[: _phrase_end(tokens)]
    if not addressee:
        return None
    span = Span(addressee[0].start, addressee[-1].end)
    if cue in known.begging:
        kind = _crowd(addressee, press)
        return Venue(span, kind) if kind in CROWDS or (kind and known.juries & set(parts(addressee))) else None
    if cue not in known.telling and cue not in known.cues:
        return None
    if is_own_name(addressee):
        return Venue(span, None if cue in known.cues else "interview", press.own) if press.own and press.first else None
    kind = _crowd(addressee, press) if cue in known.telling else None
    of = next((n for n, token in enumerate(addressee) if kind == "broadcast" and token.low == "of"), None)
    if of is not None:  # "listeners of | Aber FM", "viewers of | this channel"
        behind = addressee[of + 1 :]
        own = press.own if press.first and is_own_name(behind) else None
        return Venue(span, kind, own or outlet(text, behind, press) or name_in(text, behind))
    asking = outlet(text, addressee, press)
    if asking is not None and kind != "broadcast":
        kind = None if cue in known.cues else "interview"
    return Venue(span, kind, asking, language(addressee)) if kind or asking else None


def _crowd(tokens: Sequence[Token], press: Press) -> str | None:
    """Return the kind of occasion that those who are told make, "a half-empty chamber"; one of them makes none."""
    lows = parts(tokens)
    for place in range(len(lows)):
        named = head(lows, place, place + 1, lexicon().addressees)
        if named is not None and is_over(lows, place + len(named[0])):
            return sits(*named, press.sittings)
    return None


def _placed(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    """Return the occasion of the phrase that the first lead of a piece begins: "in a statement", "on Radio Tahi"."""
    place = next((n for n, token in enumerate(tokens) if token.low in lexicon().leads), None)
    if place is None:
        alone = told and parts(tokens)[-1] == "online"
        return Venue(Span(tokens[0].start, tokens[-1].end), "post") if alone else None
    # "framed in the canteen": what has words of its own before the place is no meeting there
    return _phrase(text, tokens[place:], replace(press, first=press.first and place == 0), told=told)


def _phrase(text: str, tokens: Sequence[Token], press: Press, *, told: bool) -> Venue | None:
    lead, lows = tokens[0].low, parts(tokens)
    span = Span(tokens[0].start, tokens[-1].end)
    noun = occasion_named(lows, lexicon().kinds)
    kind = _settled(lows, noun, press) if noun else None
    if kind is None and (told or lead in {"before", "addressing"}) and lead in {"to", "before", "addressing"}:
        behind = tokens[1:]
        kind = _crowd(behind[: _phrase_end(behind)], press)
        kind = kind if kind in CROWDS | SITTING or (kind == PRESS and lead != "addressing") else None
    named = host(text, tokens, kind, press)
    itself = told or lead in SPEAKING_TO or is_own_name(tokens[1:])
    if kind is None and named and named == press.own and not itself:
        return None
    if press.first and kind is None and is_private(lows):
        return Venue(span, "interview", named)
    kind = _by_host(lead, kind) if named else kind
    if kind is None and not named:
        return Venue(span, None) if _is_place(tokens) else None
    return Venue(span, kind, None if kind in UNHOSTED else named, language(tokens))


def _by_host(lead: str, kind: str | None) -> str | None:
    """Return the kind of an occasion with an outlet as its host: who is spoken to asks, what is on it is aired."""
    if kind == "broadcast" and lead in SPEAKING_TO:
        return "interview"
    if kind is not None:
        return kind
    if lead in ASKING:
        return "interview"
    if lead == "in":
        return "article"
    return "broadcast" if lead in AIRED else None


def _settled(lows: Sequence[str], noun: Noun, press: Press) -> str | None:
    """Return the kind of what names an occasion as the words beside it and the story's own words settle it."""
    if noun.words == ("minutes",) and _is_counted(lows):
        return None
    if "filing" in noun.words and noun.kind == "document" and lexicon().market & set(lows):
        return "statement"
    return sits(noun.words, noun.kind, press.sittings)


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

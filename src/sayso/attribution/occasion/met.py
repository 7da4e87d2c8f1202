"""How the outlet's own reporter met or reached a speaker: "when I rang him", "asked by the Post", "at her table".

What it does not do: read an occasion that has a name (`venue` does).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import TIME_WORDS
from sayso.attribution.occasion.lexicon import first_named, lexicon
from sayso.attribution.occasion.press import is_named, same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

# What a reporter did is told among the first words of a clause.
REACH = 9
# A clause about how the reporter met the speaker begins with one of these, and names the reporter.
MEETING = frozenset({"when", "as", "after", "while", "once"})
FIRST_PERSONS = frozenset({"i", "we", "us", "me", "our", "my"})
THIRD_PERSONS = frozenset({"his", "her", "their"})
PRESSMEN = frozenset({"reporters", "journalists", "newsmen"})
# "by | the Post": an article or a word more may stand before the name.
DESCRIBING = 3
# Where a reporter stands with a person: at, beside and across something.
STANDING = frozenset({"at", "in", "on", "outside", "inside", "beside", "near", "across", "through"})


def met(tokens: Sequence[Token], press: Press) -> tuple[str, str | None] | None:
    """Return how the reporter met whom a piece is about: kind and host; None where it tells nothing of it."""
    if not press.first:
        return None
    if tokens[0].low in MEETING:
        return _clause(tokens, press)
    return _found(tokens, press) if tokens[0].low in lexicon().found else None


def _clause(tokens: Sequence[Token], press: Press) -> tuple[str, str | None] | None:
    """Read a clause in which the outlet's own reporter meets or calls somebody: "when I rang him"."""
    lows = [token.low for token in tokens]
    own = any(low in FIRST_PERSONS for low in lows) or is_own(lows) or _names_own(tokens[1:], press)
    called, visited = (first_named(phrases, lows, REACH) for phrases in (lexicon().calling, lexicon().meeting))
    visit = called and visited and visited[0][:-1] == called[0]  # "called on him" is a visit
    if called and not visit and (own or lows[1:2] == ["reached"]):
        return "call", press.own if own else None
    if PRESSMEN & set(lows) and visited:
        return "press conference", None
    return ("interview", press.own) if own and visited else None


def _found(tokens: Sequence[Token], press: Press) -> tuple[str, str | None] | None:
    """Read "asked by the Post at his stall" and "reached by this newspaper"; who was only reached was called."""
    by = next((place for place, token in enumerate(tokens) if token.low == "by"), None)
    behind = tokens[by + 1 :] if by is not None else ()
    own = behind and (behind[0].low in FIRST_PERSONS or is_own([token.low for token in behind]))
    if not own and not _names_own(behind[:DESCRIBING], press):
        return None
    called = tokens[0].low in lexicon().reached and not any(token.low in STANDING for token in tokens[1:])
    return "call" if called else "interview", press.own


def _names_own(tokens: Sequence[Token], press: Press) -> bool:
    own = press.own
    return own is not None and any(is_named(token) and same(token.text, own) for token in tokens)


def is_own(lows: Sequence[str]) -> bool:
    """Say whether a clause names the outlet as itself: "this newspaper"."""
    return any("this" in own and own == tuple(lows[at : at + 2]) for own in lexicon().own for at in range(len(lows)))


def is_private(lows: Sequence[str]) -> bool:
    """Say whether a phrase names where a reporter meets a person: "at her kitchen table", "over mussels".

    A place of the speaker's own is one whatever it is called; what is theirs and no place is listed.
    """
    if lows[0] in lexicon().found and len(lows) > 1:  # "reached | at her home"
        lows = lows[1:]
    end = next((n for n in range(1, len(lows)) if lows[n] in lexicon().leads - {"of"}), len(lows))
    lows = lows[:end]
    if lexicon().aside & set(lows):  # "on the strength of what she saw from the gate"
        return False
    if lows[0] == "over":
        return first_named(lexicon().fare, lows, REACH) is not None
    if lows[0] not in STANDING:
        return False
    return first_named(lexicon().private, lows, REACH) is not None or (lows[0] != "on" and _is_theirs(lows))


def _is_theirs(lows: Sequence[str]) -> bool:
    """Say whether a phrase names something of the speaker's: "at his fold", "across the counter of her shop"."""
    owner = next((place for place, low in enumerate(lows[:REACH]) if low in THIRD_PERSONS), None)
    if owner is None or (owner > 1 and lows[owner - 1] != "of"):
        return False
    owned = set(lows[owner + 1 : owner + 3])
    return bool(owned) and not TIME_WORDS & owned and not lexicon().inward & owned

"""Who held an occasion: the outlet that asked or carried, the body that sat.

What it does not do: read what kind of occasion it was (`venue` does).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.lexicon import lexicon
from sayso.attribution.occasion.press import is_named, is_own_name, name_in, outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

TO = frozenset({"to", "with", "on", "in", "at", "by", "for", "of", "from"})
# Whoever is named behind these is the host, whatever the name looks like: "on Radio Tahi", "in an interview with Dish".
HOSTING = {"on": "broadcast", "with": "interview"}
# An appearance is held where it is made; a speech and a meeting by those whom it is given to, or whose it is.
AT = frozenset({"at", "before", "to"})
OF = frozenset({"to", "of", "by"})
# Those hold an event; who sits for its own business, or judges, hosts nobody.
HELD = frozenset({"appearance", "speech", "meeting"})
# Whose pages and programmes these are: "in this column", "on our breakfast show".
OWN_KINDS = frozenset({"article", "broadcast", "interview", "message", "call", "letter"})


def host(text: str, tokens: Sequence[Token], kind: str | None, press: Press) -> str | None:
    """Return the outlet or the institution that stands behind "to", "with", "on", "at" in a phrase."""
    for place, token in enumerate(tokens[:-1]):
        if token.low in TO and not (place and tokens[place - 1].low in lexicon().handed.get(token.low, ())):
            behind = tokens[place + 1 :]
            if press.own and press.first and _is_own(token.low, behind, kind):
                return press.own
            found = outlet(text, behind, press)
            if found:
                return found
            named = kind is not None and HOSTING.get(token.low) == kind and is_named(behind[0])
            name = name_in(text, behind) if named else None
            if name and name.lower() not in press.persons:
                return name
    if kind in HELD:
        leads = AT if kind == "appearance" else OF
        at = next((n for n, token in enumerate(tokens) if token.low in leads), None)
        return body(text, tokens[at + 1 :], kind) if at is not None else None
    return None


def _is_own(lead: str, behind: Sequence[Token], kind: str | None) -> bool:
    """Say whether a phrase means the article's own outlet: "to us", "in this newspaper", "on our breakfast show"."""
    first = behind[0].low
    if first in {"us", "me"}:
        return lead in {"to", "with"} and kind not in {"court", "hearing", "meeting", "speech"}
    return is_own_name(behind) and (first != "our" or kind in OWN_KINDS)


def body(text: str, tokens: Sequence[Token], kind: str) -> str | None:
    """Return "Aber Rotary Club" of "the Aber Rotary Club", None where no capital tells that the body has a name.

    Who holds an appearance may sit elsewhere (the Council on River Law); a parliament or a council hosts no speech.
    """
    end = next((place for place in range(len(tokens)) if _ends_name(tokens, place)), len(tokens))
    named = [token for token in tokens[:end] if token.low not in DETERMINERS]
    if not named or tokens[0].low in {"a", "an"} or not is_named(named[0]):
        return None
    lows = {token.low for token in named}
    if not lexicon().institutions & lows or (kind != "appearance" and lexicon().sitting & lows):
        return None
    return text[named[0].start : named[-1].end]


def _ends_name(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a name ends before a place; it goes on behind "on" and "in" ("Council on Foreign Relations")."""
    low = tokens[place].low
    return low in TIME_WORDS | {"that"} or (
        low in {"on", "in"} and not any(map(is_named, tokens[place + 1 : place + 2]))
    )

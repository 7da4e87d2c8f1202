"""Who held an occasion: the outlet that asked or carried, the body that sat.

What it does not do: read what kind of occasion it was (`venue` does).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.lexicon import lexicon
from sayso.attribution.occasion.press import is_named, name_in, outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.press import Press
    from sayso.attribution.tokens import Token

TO = frozenset({"to", "with", "on", "in", "at", "by", "for", "of", "from"})
# Whoever is named behind these is the host, whatever the name looks like: "on Radio Tahi", "in an interview with Dish".
HOSTING = {"on": "broadcast", "with": "interview"}
AT = frozenset({"at", "before", "to"})


def host(text: str, tokens: Sequence[Token], kind: str | None, press: Press) -> str | None:
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
        at = next((n for n, token in enumerate(tokens) if token.low in AT), None)
        return body(text, tokens[at + 1 :]) if at is not None else None
    return None


def body(text: str, tokens: Sequence[Token]) -> str | None:
    """Return "Tavener inquiry" of "the Tavener inquiry", None where no capital tells that the body has a name."""
    end = next((place for place in range(len(tokens)) if _ends_name(tokens, place)), len(tokens))
    named = [token for token in tokens[:end] if token.low not in DETERMINERS]
    if not named or tokens[0].low in {"a", "an"} or not is_named(named[0]):
        return None
    if not lexicon().institutions & {token.low for token in named}:
        return None
    return text[named[0].start : named[-1].end]


def _ends_name(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a name ends before a place; it goes on behind "on" and "in" ("Council on Foreign Relations")."""
    low = tokens[place].low
    return low in TIME_WORDS | {"that"} or (
        low in {"on", "in"} and not any(map(is_named, tokens[place + 1 : place + 2]))
    )

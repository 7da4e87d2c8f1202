"""The outlets that a story names, and which of them a phrase begins with.

What it does not do: say what was said there (`venue` does).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.attribution.grammar import TIME_WORDS
from sayso.attribution.occasion.lexicon import lexicon, split
from sayso.attribution.phrases import is_name_word
from sayso.attribution.speakers.identity import plain
from sayso.attribution.speakers.metonyms import country_of, seat_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sayso.attribution.tokens import Token

# "the semi-official French-language media outlet | Lund": a description has at most so many words.
DESCRIBED = 7
# American stations are named by letters that no other body has.
CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}")
# Broadcasters and agencies go by initials without an article ("told NHK"); other bodies of such names are listed.
INITIALS = re.compile(r"[A-Z]{2,5}\d?")


@dataclass(frozen=True, slots=True)
class Press:
    """The outlets that a story names, by their names in lower case, the people in it, and its own outlet.

    `first` says that a first person is the outlet's own ("when I rang him"): not so inside a quotation.
    `sittings` are the kinds that the story's own words tell of what may be either (`sitting`); `bodies` are the
    organisations and governments that speak in it; `mentioned` is where the text names its outlets, in order.
    """

    names: Mapping[str, str]
    persons: Collection[str] = ()
    bodies: Collection[str] = ()
    own: str | None = None
    first: bool = True
    sittings: Sequence[str | None] = ()
    mentioned: Sequence[tuple[int, str]] = ()

    def full(self, name: str) -> str | None:
        """Return the outlet that the story calls by a name, by its full name where it gives one ("the Ledger")."""
        low = plain(name).removeprefix("the ")
        longer = {full for known, full in self.names.items() if known.endswith(f" {low}")}
        return longer.pop() if len(longer) == 1 else self.names.get(low)

    def last_before(self, place: int) -> str | None:
        """Return the outlet that the text names last before a place, the only one where it names no other."""
        at = bisect_left(self.mentioned, (place, ""))
        named = set(self.names.values())
        return self.mentioned[at - 1][1] if at else named.pop() if len(named) == 1 else None


def outlet(text: str, tokens: Sequence[Token], press: Press) -> str | None:
    """Return the name of the outlet that a phrase begins with, article and description left off; None for another."""
    known = lexicon()
    tokens = _behind_description(tokens)
    first = next((place for place, token in enumerate(tokens) if is_named(token)), len(tokens))
    if any(token.low in known.leads for token in tokens[:first]):
        return None
    phrase = [token for token in tokens[:3] if token.low != "same"]
    generic = len(phrase) > 1 and phrase[0].low == "the" and phrase[1].low in known.generic
    if generic and not any(map(is_named, phrase[1:3])):
        return press.last_before(tokens[0].start)
    name = name_in(text, tokens)
    if name is None:
        return None
    described = bool(known.before & {part for token in tokens[:first] for part in split(token.low)})
    behind = next((token.low for token in tokens if token.start >= tokens[first].start + len(name)), "")
    described = described or behind in known.before
    if country_of(name.lower()):  # "Swedish radio", "the French daily": told of without its name
        return None
    parts = {part for word in name.lower().split() for part in split(word)}
    entry = lookup(name)
    in_story = press.full(name)
    # "La Paz" begins as papers abroad do, and a capital is spoken to by no reporter.
    foreign = first == 0 and len(name.split()) > 1 and tokens[0].low in known.articles and seat_of(name) is None
    letters = first == 0 and INITIALS.fullmatch(name) and name.lower() not in {*known.bodies, *press.bodies}
    if press.own and same(name, press.own):
        return press.own
    if not (described or entry or in_story or parts & known.inside or letters or foreign or CALL_SIGN.fullmatch(name)):
        return None
    return in_story or (entry.name if entry else name)


def is_own_name(tokens: Sequence[Token]) -> bool:
    """Say whether a phrase begins with a word by which an outlet means itself: "us", "this newspaper"."""
    lows = tuple(token.low for token in tokens[:2])
    return any(lows[: len(own)] == own for own in lexicon().own)


def _behind_description(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave off what stands before a description with a name right behind: "the Welsh | outlet Golwg Newydd"."""
    for place, token in enumerate(tokens[:DESCRIBED]):
        if token.low in lexicon().leads:
            break
        if token.low in lexicon().before and any(map(is_named, tokens[place + 1 : place + 2])):
            return tokens[place:]
    return tokens


def language(tokens: Sequence[Token]) -> str | None:
    """Return the language of "the French-language outlet" as ISO 639-1, None where none is named."""
    for token in tokens:
        head, _, tail = token.low.partition("-")
        if tail == "language" and head in lexicon().languages:
            return lexicon().languages[head]
    return None


def name_in(text: str, tokens: Sequence[Token]) -> str | None:
    """Return the run of capitalised words that comes first, small words within it kept ("Politika na Štrafti")."""
    first = next((place for place, token in enumerate(tokens) if is_named(token)), None)
    if first is None:
        return None
    last = first
    for place in range(first + 1, len(tokens)):
        if tokens[place - 1].low.endswith("'s") and place - 1 == last and is_named(tokens[place]):
            if _is_outlets(tokens[first:place]):  # "Harbour Television's Front Row": the programme is the outlet's
                break
            first = place
        if is_named(tokens[place]) or (tokens[place].text.isdigit() and place == len(tokens) - 1):
            last = place
        elif place - last > 1 or tokens[place].low in {"in", "on", "at", "to", "by", "and", "that", "from", "with"}:
            break
    name = text[tokens[first].start : tokens[last].end]
    return name.removesuffix("’s").removesuffix("'s")


def _is_outlets(tokens: Sequence[Token]) -> bool:
    """Say whether a possessive is that of an outlet, by a word in its name or by the table of outlets."""
    lows = {part for token in tokens for part in split(token.low.removesuffix("'s"))}
    return bool(lows & lexicon().inside) or lookup(" ".join(token.text for token in tokens)[:-2]) is not None


def is_named(token: Token) -> bool:
    """Say whether a word is one of a name: no day or month, and not "French-language" or "Cardiff-based"."""
    adjective = token.low.endswith("-language") or token.low.endswith("-based")
    return is_name_word(token) and token.low not in TIME_WORDS and not adjective


def same(name: str, other: str) -> bool:
    """Say whether a name is the outlet's own or a part of it ("the Plainsman" of The Winnipeg Plainsman)."""
    mine, theirs = (set(each.lower().replace("-", " ").split()) - {"the"} for each in (name, other))
    initials = "".join(word[0] for word in other.split() if word[0].isupper())
    return (bool(mine) and mine <= theirs) or name == initials

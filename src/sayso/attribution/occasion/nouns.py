"""Which occasion a phrase names: its head among the listed nouns, phrase by phrase behind each preposition.

What it does not do: say whose words were said there, or who held it (`venue` and `hosts` do).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, PREPOSITIONS, TIME_WORDS
from sayso.attribution.occasion.lexicon import lexicon, named_at, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.occasion.lexicon import Phrases
    from sayso.attribution.tokens import Token

# What names an occasion stands among the first words of its phrase: "in a recording of a conference call".
REACH = 12
# One word that is not listed may stand between two that are: "a post-match press conference".
BETWEEN = 1
# The phrase that the head of a compound stands in ends before one of these: "in a report | released online".
ENDINGS = ("ed", "ing", "ly")
CONJUNCTIONS = frozenset({"and", "or", "but", "that", "which", "who", "where", "when", "while"})
NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Noun:
    """What names an occasion: its words, its kind, the word that leads to it ("" for none)."""

    words: tuple[str, ...]
    kind: str
    lead: str


def parts(tokens: Sequence[Token]) -> list[str]:
    """Return the words of a phrase in lower case, those that hyphens part as several."""
    return [part for token in tokens for part in (split(token.low) or (token.low,))]


def occasion_named(lows: Sequence[str], phrases: Phrases) -> Noun | None:
    """Return what names the occasion of a phrase that begins with a preposition; None where nothing does."""
    lead = 0
    while lead < min(len(lows), REACH):
        end = _end(lows, lead)
        if lows[lead] == "of" and (lead == 0 or lows[lead - 1] in lexicon().aside):
            if lead:
                return None
            lead = end
            continue
        found = head(lows, lead, end, phrases)
        if found is not None and found[1] != NOTHING and leads_to(lows[lead], *found):
            return Noun(*found, lows[lead])
        lead = end
        while found is not None and found[1] == NOTHING and lead < len(lows) and lows[lead] == "of":
            lead = _end(lows, lead)  # "on the steps of | the court": nor is what it belongs to
    return None


def _end(lows: Sequence[str], lead: int) -> int:
    """Return where the phrase of a preposition is over: where the next one begins."""
    return next((place for place in range(lead + 1, len(lows)) if _leads(lows, place)), len(lows))


def _leads(lows: Sequence[str], place: int) -> bool:
    return lows[place] in lexicon().leads or lows[place] in PREPOSITIONS


def leads_to(lead: str, words: Sequence[str], kind: str) -> bool:
    """Say whether a phrase that begins so tells of an occasion of that kind: "by telephone", not "by breakfast"."""
    if words[0] == lead:
        return True
    known = lexicon()
    if lead in known.never or kind in known.unled.get(lead, ()):
        return False
    return lead != "before" or " ".join(words) not in known.events


def head(lows: Sequence[str], start: int, end: int, phrases: Phrases) -> tuple[tuple[str, ...], str] | None:
    """Return the listed phrase that is the head of a noun phrase, with its kind: of a row of listed ones the last.

    A phrase that begins before `end` may go on behind it ("statement of claim").
    """
    found, place, gap = None, start, 0
    while place < min(end, start + REACH):
        if found is not None and lows[place] in lexicon().counted:
            break
        named = named_at(phrases, lows, place)
        if named is not None:
            found, gap = named, 0
            place += len(named[0])
            if named[1] == NOTHING:
                break
            continue
        gap += found is not None
        if found is not None and (gap > BETWEEN or _ends(lows[place])):
            break
        place += 1
    return found


def is_over(lows: Sequence[str], place: int) -> bool:
    """Say whether a noun phrase is over at a place: no further noun makes it another thing ("the court | clerk")."""
    return place >= len(lows) or lows[place] == "of" or lows[place] in lexicon().around or _ends(lows[place])


def _ends(low: str) -> bool:
    """Say whether a noun phrase is over at a word: a participle, an adverb, a time, an article."""
    return (
        low.endswith(ENDINGS)
        or low in lexicon().participles
        or low in TIME_WORDS
        or low in DETERMINERS
        or low in CONJUNCTIONS
        or not low[0].isalnum()
    )

"""Noun phrases beside a cue, found without a parser: who stands before the verb, who after it.

What it does not do: resolve a pronoun, or understand a clause. It reads outwards
from the cue until something shows that the phrase is over, so a long subject is
sometimes cut; where nothing convinces, it answers None rather than guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import (
    APPOSITION_HEADS,
    AUXILIARIES,
    CLAUSE_WORDS,
    CONNECTIVES,
    DETERMINERS,
    LEADS,
    NOT_ADVERBS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tokens import Token

Range = tuple[int, int]

ENDS = frozenset(".,;:!?()[]{}—–\"“”„«»‹›‘‚`''")
# News sentences rarely have a longer subject; beyond it the walk has left the phrase (PolNeAR train: 97 % are shorter).
LONGEST_SUBJECT = 14
LONGEST_APPOSITION = 30
# Titles of works write words of four letters and more with a capital ("A Field Guide to the Birds").
LONG_WORD = 4


def is_adverb(low: str) -> bool:
    """Say whether a word is an adverb in -ly that may stand inside a verb group."""
    return low.endswith("ly") and low not in NOT_ADVERBS


def verb_group_start(tokens: Sequence[Token], place: int) -> int:
    """Return where the verb group that ends in the verb at `place` begins ("has never publicly | said")."""
    start = place
    while start > 0 and (tokens[start - 1].low in AUXILIARIES or is_adverb(tokens[start - 1].low)):
        start -= 1
    return start


def is_name_word(token: Token) -> bool:
    """Say whether a token begins with a capital or a digit-free capital sequence ("NYT", "al-Din" does not)."""
    return token.text[0].isupper()


def clause_start(tokens: Sequence[Token]) -> int:
    """Return where a sentence's clause begins: behind "However," and its like, which join it to the one before."""
    joined = len(tokens) > 1 and tokens[0].low in CONNECTIVES and tokens[1].text == ","
    return 2 if joined else 0


def subject_before(tokens: Sequence[Token], stop: int) -> Range | None:
    """Return the token range of the noun phrase that ends right before `stop`, apposition included.

    "Hugh Hill, a doctor, | said" gives the whole of "Hugh Hill, a doctor".
    """
    if stop <= 0:
        return None
    last = tokens[stop - 1]
    if last.text == ",":
        comma = _comma_before(tokens, stop - 1)
        if comma is None:
            return None
        start = _phrase_start(tokens, comma)
        return (start, stop - 1) if start < comma and not _only_time(tokens, start, comma) else None
    start = _phrase_start(tokens, stop)
    return (start, stop) if start < stop else None


def subject_after(tokens: Sequence[Token], start: int) -> Range | None:
    """Return the token range of the noun phrase that begins at `start`, apposition included."""
    if start >= len(tokens):
        return None
    if tokens[start].low in PRONOUNS:
        return (start, start + 1)
    if not (is_name_word(tokens[start]) or tokens[start].low in DETERMINERS or tokens[start].text.isalpha()):
        return None
    if tokens[start].low in CLAUSE_WORDS | PREPOSITIONS and not is_name_word(tokens[start]):
        return None
    end = _phrase_end(tokens, start)
    return (start, _apposition_end(tokens, end)) if end > start else None


def _is_abbreviation_point(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the full stop at `place` belongs to a title or an initial ("Mr.", "J.")."""
    if tokens[place].text != "." or place == 0 or place + 1 >= len(tokens):
        return False
    word = tokens[place - 1]
    return word.end == tokens[place].start and (word.low in TITLES or (len(word.text) == 1 and word.text.isupper()))


def _comma_before(tokens: Sequence[Token], stop: int) -> int | None:
    for place in range(stop - 1, max(-1, stop - LONGEST_APPOSITION), -1):
        if tokens[place].text == ",":
            return place
        if tokens[place].text in ENDS and not _is_abbreviation_point(tokens, place):
            return None
    return None


def _phrase_start(tokens: Sequence[Token], stop: int) -> int:
    last = tokens[stop - 1]
    if last.low in PRONOUNS:
        return stop - 1
    start = stop
    while start > 0 and stop - start < LONGEST_SUBJECT:
        token = tokens[start - 1]
        if token.text == ")" and (opening := _bracket_before(tokens, start - 1)) is not None:
            start = opening
            continue
        if (token.text in ENDS and not _is_abbreviation_point(tokens, start - 1)) or token.low in CLAUSE_WORDS:
            break
        if token.low in {"and", "or"} and not _joins_names(tokens, start - 1, stop):
            break
        start -= 1
    return _without_lead(tokens, start, stop)


def _bracket_before(tokens: Sequence[Token], closing: int) -> int | None:
    """Return where a short bracket opens ("Ana Ruiz (D-Ohio) | said"), None where none does."""
    for place in range(closing - 1, max(-1, closing - 8), -1):
        if tokens[place].text == "(":
            return place
    return None


def _joins_names(tokens: Sequence[Token], place: int, stop: int) -> bool:
    return 0 < place < stop - 1 and (
        (is_name_word(tokens[place - 1]) and is_name_word(tokens[place + 1]))
        or (tokens[place - 1].low.endswith("s") and tokens[stop - 1].low.endswith("s"))
    )


def _without_lead(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Drop what stands before the noun phrase itself: "in Boston Ana Ruiz | said", "and he | said"."""
    while start < stop and tokens[start].low in LEADS:
        start += 1
    if start < stop and (tokens[start].low in PREPOSITIONS or is_adverb(tokens[start].low)):
        name = stop
        while name > start + 1 and (is_name_word(tokens[name - 1]) or tokens[name - 1].text == "."):
            name -= 1
        if name < stop:
            return name
        determiners = [place for place in range(start, stop) if tokens[place].low in DETERMINERS]
        return determiners[-1] if len(determiners) > 1 else stop
    return start


def _only_time(tokens: Sequence[Token], start: int, stop: int) -> bool:
    return all(token.low in TIME_WORDS or token.text.isdigit() for token in tokens[start:stop])


def _phrase_end(tokens: Sequence[Token], start: int) -> int:
    end = start
    while end < len(tokens) and end - start < LONGEST_SUBJECT:
        token = tokens[end]
        if token.text in ENDS and not _is_abbreviation_point(tokens, end):
            break
        if end > start and (token.low in CLAUSE_WORDS or token.low in TIME_WORDS or token.low == "who"):
            break
        if end > start and token.low in PREPOSITIONS - {"for", "from", "with"} and not is_name_word(token):
            break
        end += 1
    return end


def _apposition_end(tokens: Sequence[Token], end: int) -> int:
    """Carry a source over its apposition: up to the next comma or the end of the sentence."""
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return end
    if tokens[end + 1].low not in APPOSITION_HEADS:
        return end
    stop = end + 1
    while stop < len(tokens) and stop - end < LONGEST_APPOSITION:
        if tokens[stop].text in ENDS and not _is_abbreviation_point(tokens, stop):
            break
        stop += 1
    return stop

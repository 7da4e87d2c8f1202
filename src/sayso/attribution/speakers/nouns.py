"""Single words of a phrase: which are names, which are nouns that tell somebody, which one is the head."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sayso.attribution.speakers.lexicon import (
    ADVERBS,
    COMMON,
    FIRST_PERSON,
    HONORIFICS,
    JOINS,
    LINKS,
    PARTICIPLES,
    RELATIVES,
    SHORTENED,
    WORDS_KEPT,
    fold,
    institution,
    is_group,
    is_person_noun,
    singular,
)
from sayso.attribution.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

Tokens = tuple[Token, ...]
# What follows the hyphen of a name in small letters is short ("Ali-zade", "Jae-wook"); longer, it is an adjective
# ("Leeds-based"), and so are these short ones.
LONGEST_TAIL = 4
TAILS = frozenset(
    {"born", "made", "wide", "like", "wing", "led", "run", "bred", "only", "free", "area", "long", "type"}
)


# Behind one of these the noun phrase goes on with something else than its head.
BORDERS = LINKS | RELATIVES | JOINS


def is_proper(token: Token) -> bool:
    """Say whether a token is written as a name: with a capital at first, or behind "al-"; "Leeds-based" is not."""
    return _is_proper(token.text)


@lru_cache(maxsize=WORDS_KEPT)
def _is_proper(written: str) -> bool:
    text = written.replace("’", "'")
    parts = text.split("-")
    if text[0].isupper():
        tail = parts[-1]
        joined = len(parts) > 1 and tail.islower() and (len(tail) > LONGEST_TAIL or tail in TAILS)
        return text.lower() not in FIRST_PERSON and not joined
    last = parts[-1].split("'")[-1]
    return text[0].isalpha() and last is not text and last[:1].isupper()


def is_shortened(token: Token) -> bool:
    """Say whether the point behind a word belongs to it: an initial, "P.B", a title."""
    if token.text[0].isdigit():
        return False
    return len(token.text) <= 2 or "." in token.text or fold(token.low) in HONORIFICS or fold(token.low) in SHORTENED  # noqa: PLR2004  # "J", "Jr"


def is_common(word: str) -> bool:
    """Say whether a folded word names people in general, so that its capital is a sentence's ("Nurses in Leeds")."""
    return (
        is_group(word)
        or is_person_noun(word)
        or institution(word) is not None
        or institution(singular(word)) is not None
    )


def is_known(word: str) -> bool:
    """Say whether a folded word, or what it is the plural of, is a noun of the lists."""
    return word in COMMON or singular(word) in COMMON or is_person_noun(word) or is_group(word)


def head_of(tokens: Sequence[Token]) -> str:
    """Return the folded head noun: the last word before the first link, behind a participle none."""
    if not tokens:
        return ""
    inner = _within_name(tokens)
    stop = next((n for n, token in enumerate(tokens) if n and token.low in BORDERS and n not in inner), len(tokens))
    known = [fold(token.low) for token in tokens[:stop] if token.text[0].isalpha()]
    while len(known) > 1 and known[-1] in ADVERBS:
        known.pop()
    if not known:
        return ""
    # "Longshoremen interviewed over two days", "a page torn from it": the noun stands before the participle.
    for n, word in enumerate(known):
        if (
            n
            and (word.endswith(("ed", "ing")) or word in PARTICIPLES)
            and word not in COMMON
            and is_known(known[n - 1])
        ):
            return known[n - 1]
    people = [word for word in known if is_person_noun(word) or is_group(word)]
    return people[-1] if people and not is_known(known[-1]) else known[-1]


def _within_name(tokens: Sequence[Token]) -> range:
    """Return the places of a body's name over "of" that a noun in small letters follows, an empty range for none.

    The noun is what is meant: "a | Ministry of Works | official" is somebody, "a | University of Ely | survey" a text.
    """
    link = next((n for n, token in enumerate(tokens) if n and token.low in {"of", "for"}), 0)
    if not link or not is_proper(tokens[link - 1]) or institution(fold(tokens[link - 1].low)) is None:
        return range(0)
    end = link + 1 + (link + 1 < len(tokens) and tokens[link + 1].low == "the")
    start = end
    while end < len(tokens) and (is_proper(tokens[end]) or (end > start and tokens[end].low == "and")):
        end += 1
    follows = start < end < len(tokens) and tokens[end].text.islower() and tokens[end].low not in BORDERS
    return range(link, end) if follows else range(0)


def with_apostrophes(tokens: Tokens) -> Tokens:
    """Give the apostrophe of a plural possessive back to its word ("the miners' union"), where no quotation is open."""
    for token in tokens:
        if token.text in {"'", "’"}:
            break
    else:
        return tokens
    kept: list[Token] = []
    opened = False
    for place, token in enumerate(tokens):
        last = kept[-1] if kept else None
        touches = last is not None and last.end == token.start and last.low.endswith("s") and not opened
        goes_on = (
            place + 1 < len(tokens) and tokens[place + 1].text[0].isalpha() and tokens[place + 1].start > token.end
        )
        if token.text in {"'", "’"} and last is not None and touches and goes_on:
            kept[-1] = Token(last.start, token.end, last.text + token.text, last.low + "'")
        else:
            opened = token.text in {"‘", "'"} or (opened and token.text != "’")
            kept.append(token)
    return tuple(kept)

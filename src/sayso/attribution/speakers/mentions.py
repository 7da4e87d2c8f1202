"""Every name in the running text, with what stands beside it: title, role, apposition, age, "who".

What it does not do: parse sentences. A capital at the beginning of one is a name only
where the word is written so elsewhere, or goes on with another capital.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import (
    AUXILIARIES,
    CLAUSE_WORDS,
    CONNECTIVES,
    DETERMINERS,
    LEADS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
)
from sayso.attribution.speakers import clusters, kinds, persons
from sayso.attribution.speakers.beside import ENDS, beside_body, noun_of, place_of_office, roles_before, roles_behind
from sayso.attribution.speakers.lexicon import (
    AMBIGUOUS,
    BENCH,
    GIVEN,
    HONORIFICS,
    KEPT,
    LINKS,
    OPENERS,
    PARTICLES,
    fold,
    institution,
    is_person_noun,
    noun_gender,
    singular,
)
from sayso.attribution.speakers.metonyms import country_of, is_country, is_place
from sayso.attribution.speakers.naming import LONGEST_NAME, is_body
from sayso.attribution.speakers.nouns import is_common, is_proper, is_shortened, with_apostrophes
from sayso.attribution.tokens import words
from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.speakers.lexicon import Gender
    from sayso.attribution.tokens import Token
    from sayso.values import Span, SpeakerKind

# Words that open a sentence with a capital and are no part of a name.
NO_NAMES = (
    LEADS | PREPOSITIONS | CLAUSE_WORDS | CONNECTIVES | DETERMINERS | PRONOUNS | POSSESSIVES | TIME_WORDS | LINKS
    | AUXILIARIES | OPENERS
)  # fmt: skip
OPENING, CLOSING = frozenset("“\"‘'«„"), frozenset("”\"’'»“")
LONGEST_NICKNAME = 3
# How nouns for what somebody does end; a given name must follow.
TRADE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
# "van der", "de la": no more particles in a row.
MOST_PARTICLES = 3


@lean
@dataclass(frozen=True, slots=True)
class Named:
    """One name in the text: its words as written, where it begins and ends, and what stands beside it.

    `shared` is the surname that it shares with the name behind "and" if both are persons' ("Ron and Ana Ruiz"), `aged`
    says that an age stands behind it, `nickname` are the words that stand in it between quotation marks.
    """

    shown: tuple[str, ...]
    start: int
    end: int
    kind: SpeakerKind | None
    roles: frozenset[str]
    gender: Gender
    role: tuple[Token, ...] = ()
    heads: tuple[str, ...] = ()
    evidence: frozenset[str] = frozenset()
    shared: str = ""
    aged: bool = False
    nickname: tuple[str, ...] = ()


def named(text: str, paragraphs: Sequence[Span]) -> list[Named]:
    """Return the names of a text in order."""
    runs = [
        (tokens, start, end)
        for paragraph in paragraphs
        for tokens in [with_apostrophes(words(text, paragraph.start, paragraph.end))]
        for start, end in _runs(tokens)
    ]
    inside = {fold(tokens[n].low) for tokens, start, end in runs for n in range(start, end) if not _opens(tokens, n)}
    return [found for tokens, start, end in runs if (found := _named(tokens, start, end, inside)) is not None]


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the ranges of capitalised words with the particles and points between them."""
    place, proper = 0, [is_proper(token) for token in tokens]
    while place < len(tokens):
        if not proper[place]:
            place += 1
            continue
        end = place + 1
        while end < len(tokens) and end - place < 2 * LONGEST_NAME + 2:
            if tokens[end - 1].low.endswith("'s"):
                break
            if proper[end] or tokens[end].text == "&" or tokens[end].text.isdigit():
                end += 1
            elif step := _joins(tokens, end) or _nicknamed(tokens, end):
                end += step
            else:
                break
        yield place, end
        place = end


def _joins(tokens: Sequence[Token], place: int) -> int:
    """Return how many words join two names: an initial's point, particles, an institution's "of"; 0 where none do."""
    token, before = tokens[place], fold(tokens[place - 1].low)
    stop = place
    while stop < len(tokens) and stop - place < MOST_PARTICLES and fold(tokens[stop].low) in PARTICLES:
        stop += 1
    if (token.text == "." and is_shortened(tokens[place - 1])) or (
        token.low == "of" and (institution(before) or before in {"bank", "friends", "order"} or _is_lone(tokens, place))
    ):
        stop = place + 1
        stop += token.low == "of" and stop + 1 < len(tokens) and tokens[stop].low == "the"
        if _is_seat(tokens, place, stop):
            return 0
    return stop + 1 - place if place < stop < len(tokens) and is_proper(tokens[stop]) else 0


def _is_seat(tokens: Sequence[Token], place: int, stop: int) -> bool:
    """Say whether a firm's name of two words is told by its country behind "of": "Vell Foods | of Sweden"."""
    firm = institution(fold(tokens[place - 1].low)) == "organisation" and place > 1 and is_proper(tokens[place - 2])
    return firm and tokens[place].low == "of" and stop < len(tokens) and is_country(tokens[stop].low)


def _is_lone(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the word before a place stands alone behind "the" and names nobody ("the Altar | of Hope")."""
    word = fold(tokens[place - 1].low)
    return place > 1 and tokens[place - 2].low == "the" and word not in GIVEN and not is_person_noun(word)


def _nicknamed(tokens: Sequence[Token], place: int) -> int:
    """Return how many tokens a nickname in a name is long, with its marks (Ada | “Rocket” | Lund); 0 for none."""
    if tokens[place].text not in OPENING:
        return 0
    for end in range(place + 2, min(place + LONGEST_NICKNAME + 2, len(tokens) - 1)):
        if tokens[end].text in CLOSING:
            told = all(map(is_proper, tokens[place + 1 : end])) and is_proper(tokens[end + 1])
            return end + 1 - place if told and tokens[end].end < tokens[end + 1].start else 0
    return 0


def _without_nickname(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[str, ...]]:
    """Return the words of a name without the nickname in it, and those of the nickname."""
    place = next((n for n, token in enumerate(tokens) if token.text in OPENING), None)
    if place is None:
        return tuple(tokens), ()
    end = next(n for n, token in enumerate(tokens) if n > place and token.text in CLOSING)
    return (*tokens[:place], *tokens[end + 1 :]), tuple(token.text for token in tokens[place + 1 : end])


def _opens(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].text in ENDS


def _named(tokens: Sequence[Token], start: int, end: int, inside: set[str]) -> Named | None:
    opens = _opens(tokens, start)
    while start < end and opens and tokens[start].low in NO_NAMES:
        start += 1
    titled = start > 0 and tokens[start - 1].low == "the"
    while start < end and (tokens[start].text.isdigit() or (tokens[start].low in TIME_WORDS and not titled)):
        start += 1
    if start >= end:
        return None
    adjective = end - start > 1 and metonym_adjective(tokens[start].low) and not beside_body(fold(tokens[end - 1].low))
    start += adjective
    begin, honorific = _behind_titles(tokens, start, end)
    if begin >= end:
        return None
    if _no_name(tokens, start, begin, end, inside):
        return None
    before, role = roles_before(tokens, start, begin)
    behind, aged, head = roles_behind(tokens, end)
    if end - begin > 1 and tokens[begin].text.isupper() and tokens[begin + 1].text[0].isdigit():
        return None  # "NOK 410" is money, "A4 210" a size
    full, nickname = _without_nickname(tokens[begin:end])
    shown = clusters.clean(tuple(token.text for token in full))
    article = start > 0 and tokens[start - 1].low == "the" and begin == start and not before
    noun = noun_of(_with_word_before(tokens, start, role))
    kind = kinds.of_name(shown, article=article, heads=[noun, head])
    paired = start > 1 and tokens[start - 1].low == "and" and fold(tokens[start - 2].low) in GIVEN and end - begin > 1
    if (
        honorific
        or aged
        or nickname
        or (paired and kind is None)
        or (end < len(tokens) and tokens[end].low == "who" and kind is None)
    ):
        kind = "person"
    roles = frozenset(before | behind)
    gender = noun_gender(honorific) or next((told for one in sorted(roles) if (told := noun_gender(one))), "")
    return Named(
        shown,
        tokens[begin].start,
        tokens[end - 1].end,
        kind,
        roles,
        gender if kind in {"person", None} else "",
        role,
        tuple(one for one in (noun, head) if one),
        persons.evidence(tokens, start, end),
        _shared(tokens, start, end),
        aged,
        clusters.clean(nickname) if nickname else (),
    )


def _with_word_before(tokens: Sequence[Token], start: int, role: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a role of one noun with the word before it, which may make another thing of it ("data | service")."""
    alone = len(role) == 1 and start > 1 and tokens[start - 1] is role[0] and tokens[start - 2].text.islower()
    return (tokens[start - 2], *role) if alone else role


def _no_name(tokens: Sequence[Token], start: int, begin: int, end: int, inside: set[str]) -> bool:
    """Say whether capitalised words are a dateline, a time, a place or a sentence's first word, and no name."""
    if begin == start and not start and _is_dateline(tokens, end):
        return True
    lone = fold(tokens[begin].low) if _opens(tokens, begin) and begin == start and end - begin == 1 else ""
    if lone and lone not in inside and lone not in GIVEN:
        return True
    if end - begin == 1 and tokens[begin].low in PRONOUNS | POSSESSIVES:
        return True
    if (tokens[begin].low in TIME_WORDS and end - begin == 1) or (end - begin == 1 and is_place(tokens[begin].low)):
        return True
    return bool(
        begin == start
        and end - begin == 1
        and _opens(tokens, begin)
        and is_common(fold(tokens[begin].low))
        and not tokens[begin].text.isupper()
    )


def _is_dateline(tokens: Sequence[Token], end: int) -> bool:
    """Say whether a paragraph's first words are a place in capitals before a dash ("ABER – The mayor")."""
    return (
        end < len(tokens)
        and tokens[end].text in {"–", "—"}
        and all(t.text.isupper() for t in tokens[:end] if t.text != ".")
    )


def _shared(tokens: Sequence[Token], start: int, end: int) -> str:
    """Return the last word of the name behind "and" ("Ron and Ana | Ruiz"), "" where a lone name shares none."""
    alone = end - start == 1 and end + 2 < len(tokens) and tokens[end].low == "and"
    if not alone or not (is_proper(tokens[end + 1]) and is_proper(tokens[end + 2])):
        return ""
    goes_on = end + 3 < len(tokens) and (is_proper(tokens[end + 3]) or tokens[end + 3].text == ".")
    return "" if goes_on and tokens[end + 3].text != "." else tokens[end + 2].text


def metonym_adjective(word: str) -> bool:
    """Say whether a word is a country's adjective ("Bulgarian"), which stands before a name and is no part of it."""
    return country_of(word) is not None and not is_country(word)


def _behind_titles(tokens: Sequence[Token], start: int, end: int) -> tuple[int, str]:
    """Return where the name begins behind its capitalised titles, and the honorific among them."""
    last, honorific = start, ""
    for place in range(start, end):
        word = fold(tokens[place].low.rstrip("."))
        if word in HONORIFICS and place + 1 < end and not (word in KEPT and place + 2 == end):
            honorific, last = word, place + 1
        elif (
            word not in HONORIFICS
            and (is_person_noun(word) or (singular(word) in AMBIGUOUS and place == start))
            and not (place > start and (fold(tokens[place - 1].low) in GIVEN or (honorific and word not in BENCH)))
        ):
            last = place + 1
    if last > start and not honorific and is_body(tokens[start:end], last - start):
        return start, ""
    if last == start and end - start > 2 and _is_trade(tokens[start], tokens[start + 1]):  # noqa: PLR2004  # a trade and two names
        last += 1
    while last + 1 < end and place_of_office(tokens, last):
        last += 1
    while last < end and tokens[last].text == ".":
        last += 1
    return last, honorific


def _is_trade(token: Token, behind: Token) -> bool:
    """Say whether a sentence begins with what somebody does, written with its capital ("Tuner | Ana Ruiz")."""
    word = fold(token.low)
    return word.endswith(TRADE_ENDINGS) and word not in GIVEN and fold(behind.low) in GIVEN and not token.text.isupper()

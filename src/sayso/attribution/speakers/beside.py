"""What stands beside a name in the running text: titles and roles before it, an apposition or an age behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import AUXILIARIES, DETERMINERS, POSSESSIVES
from sayso.attribution.speakers.lexicon import (
    HONORIFICS,
    LINKS,
    MODIFIERS,
    PORTFOLIOS,
    SPELT,
    compound,
    fold,
    institution,
    is_person_noun,
)
from sayso.attribution.speakers.metonyms import country_of
from sayso.attribution.speakers.nouns import head_of, is_proper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tokens import Token

ENDS = frozenset('.!?"“”„«»‘:;()[]—–')
BEING = frozenset({"is", "was", "became", "remains"})
ARTICLES = frozenset({"a", "an", "the", "now", "once"})
# A noun of one word for each kind that two words tell.
STANDING_FOR = {"outlet": "newspaper", "organisation": "company", "government": "ministry"}
# Words read before a name for its role ("the mine's former safety engineer | Ana Ruiz"), and back to its office.
MOST_BEFORE, TO_OFFICE = 5, 3
# Words read behind a comma for a role ("Ana Ruiz, the mine's former safety engineer").
MOST_BEHIND = 8


def place_of_office(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a capitalised word is what an office is of ("Leader of the Opposition | Ana Ruiz")."""
    return place > 1 and fold(tokens[place].low) in PORTFOLIOS and tokens[place - 1].low in {"of", "the"}


def noun_of(role: Sequence[Token]) -> str:
    """Return the noun right before a name that tells what bears it; of "news agency" one that means an outlet."""
    head = head_of(role)
    place = next((n for n, token in enumerate(role) if fold(token.low) == head), 0)
    together = compound(fold(role[place - 1].low), head) if place else None
    return STANDING_FOR.get(together or "", SPELT.get(head, head))


def roles_before(tokens: Sequence[Token], start: int, begin: int) -> tuple[set[str], tuple[Token, ...]]:
    """Return the role words that lead up to a name, capitalised ones included, and the tokens that hold them."""
    first = min(_role_edge(tokens, begin), start)
    if first == start:
        first = _role_edge(
            tokens, start
        )  # "former rail minister | Sir Julian Lund": the honorific is no part of the role
    told = tokens[first:begin]
    if begin > TO_OFFICE and place_of_office(tokens, begin - 1):
        office = next(
            (n for n in range(begin - 2, max(-1, begin - 5), -1) if is_person_noun(fold(tokens[n].low))), first
        )
        told = tokens[office:begin]
    if first == begin and begin > 1 and tokens[begin - 1].text == ",":
        told = _appositive(tokens[max(0, begin - 1 - MOST_BEHIND) : begin - 1])
    told = [token for token in told if not _is_honorific(token)]
    return {_spelt(token) for token in told if token.text[0].isalpha()}, tuple(told)


def _role_edge(tokens: Sequence[Token], end: int) -> int:
    """Return where the role words begin that stand right before `end`; `end` itself where none do."""
    first = end
    while first > 0 and end - first < MOST_BEFORE and _in_role(tokens[first - 1]):
        first -= 1
    return first


def _is_honorific(token: Token) -> bool:
    """Say whether a word is a form of address and no role ("Ms", "Sir", not "Father")."""
    word = fold(token.low.rstrip("."))
    return word in HONORIFICS and word not in SPELT and not is_person_noun(word)


def _spelt(token: Token) -> str:
    """Return a role word spelt out: "Sgt" is a sergeant."""
    word = fold(token.low.rstrip("."))
    return SPELT.get(word, word)


def _appositive(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the role that ends these words, as a name follows behind the comma ("the chief of staff, | Ana Ruiz")."""
    last = len(tokens) - 1
    body = last if last >= 0 and beside_body(fold(tokens[last].low)) else None
    for place in range(last, -1, -1):
        if tokens[place].text in {",", *ENDS}:
            break
        links_on = place == last or tokens[place + 1].low in LINKS
        if links_on and is_person_noun(fold(tokens[place].low)) and not tokens[place].low.endswith("'s"):
            return tokens[_role_start(tokens, place) : place + 1]
    start = _role_start(tokens, body) if body is not None else 0
    # "exploring a new government, Ana Ruiz" names no government: only what an article opens is named behind a comma.
    opened = (
        body is not None
        and start > 0
        and (tokens[start - 1].low in DETERMINERS | POSSESSIVES or tokens[start - 1].low.endswith("'s"))
    )
    return tokens[start : body + 1] if opened and body is not None else ()


def _role_start(tokens: Sequence[Token], place: int) -> int:
    while place > 0 and (_in_role(tokens[place - 1]) or is_proper(tokens[place - 1])):
        place -= 1
    return place


def beside_body(word: str) -> bool:
    """Say whether a noun beside a name tells a body or an outlet ("the utility | Norrkraft")."""
    told = institution(word)
    return told is not None and told != "document"


def _in_role(token: Token) -> bool:
    word = fold(token.low)
    return word in MODIFIERS or is_person_noun(word) or beside_body(word) or country_of(word) is not None


def roles_behind(tokens: Sequence[Token], end: int) -> tuple[set[str], bool, str]:
    """Return the role words behind a name, whether an age stands there, and the noun that the role ends in.

    A role stands behind a comma ("Ana Ruiz, 58, a welder"), or is said of the name ("Ana Ruiz is a welder").
    """
    place, aged = _behind_age(tokens, end)
    if place + 1 >= len(tokens):
        return set(), aged, ""
    if tokens[place].text == ",":
        place += 1
    elif tokens[place].low not in BEING or tokens[place + 1].low not in ARTICLES:
        return set(), aged, ""
    if tokens[place].low == "who":
        place += 1
    if tokens[place : place + 1] and tokens[place].low in BEING:
        place += 1
    behind = tokens[place : place + MOST_BEHIND]
    if not behind:
        return set(), aged, ""
    opened = behind[0].low in DETERMINERS | POSSESSIVES | {"once"} or _in_role(behind[0])
    stop = next(
        (
            n
            for n, token in enumerate(behind)
            if n
            and (token.low in LINKS or not token.text[0].isalnum() or token.low in AUXILIARIES or token.low == "who")
        ),
        len(behind),
    )
    head = _spelt(behind[stop - 1])
    if not opened or is_proper(behind[0]) or not (is_person_noun(head) or beside_body(head)):
        return set(), aged, ""
    return (
        {
            word
            for token in behind[:stop]
            if (word := _spelt(token)) in MODIFIERS or is_person_noun(word) or beside_body(word)
        },
        aged,
        head,
    )


def _behind_age(tokens: Sequence[Token], end: int) -> tuple[int, bool]:
    """Return where the text goes on behind a name and the age that follows it, and whether one does."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not tokens[end + 1].text.isdigit():
        return end, False
    aged = len(tokens[end + 1].text) <= 2 and (end + 2 >= len(tokens) or not tokens[end + 2].text[0].isalnum())  # noqa: PLR2004  # nobody is older
    return (end + 2 if aged else len(tokens)), aged

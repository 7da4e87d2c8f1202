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
from sayso.attribution.speakers.lexicon import (
    BENCH,
    GIVEN,
    HONORIFICS,
    KEPT,
    LINKS,
    MODIFIERS,
    OPENERS,
    PARTICLES,
    PORTFOLIOS,
    SPELT,
    fold,
    institution,
    is_person_noun,
    noun_gender,
)
from sayso.attribution.speakers.metonyms import country_of, is_country, is_place
from sayso.attribution.speakers.naming import LONGEST_NAME
from sayso.attribution.speakers.nouns import head_of, is_common, is_proper, is_shortened, with_apostrophes
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
ENDS = frozenset('.!?"“”„«»‘:;()[]—–')
OPENING, CLOSING = frozenset("“\"‘'«„"), frozenset("”\"’'»“")
LONGEST_NICKNAME = 3
# How nouns for what somebody does end; a given name must follow.
TRADE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
BEING = frozenset({"is", "was", "became", "remains"})
ARTICLES = frozenset({"a", "an", "the", "now", "once"})
# Words read before a name for its role ("the mine's former safety engineer | Ana Ruiz").
MOST_BEFORE = 5
# "van der", "de la": no more particles in a row.
MOST_PARTICLES = 3
# Words read behind a comma for a role ("Ana Ruiz, the mine's former safety engineer").
MOST_BEHIND = 8


@lean
@dataclass(frozen=True, slots=True)
class Named:
    """One name in the text: its words as written, where it begins, and what stands beside it.

    `shared` is the surname that it shares with the name behind "and" if both are persons' ("Ron and Ana Ruiz"), `aged`
    says that an age stands behind it, `nickname` are the words that stand in it between quotation marks.
    """

    shown: tuple[str, ...]
    start: int
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
        token.low == "of" and (institution(before) or before in {"bank", "friends", "order"})
    ):
        stop = place + 1
    return stop + 1 - place if place < stop < len(tokens) and is_proper(tokens[stop]) else 0


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
    before, role = _roles_before(tokens, start, begin)
    behind, aged, head = _roles_behind(tokens, end)
    if end - begin > 1 and tokens[begin].text.isupper() and tokens[begin + 1].text[0].isdigit():
        return None  # "NOK 410" is money, "A4 210" a size
    full, nickname = _without_nickname(tokens[begin:end])
    shown = clusters.clean(tuple(token.text for token in full))
    article = start > 0 and tokens[start - 1].low == "the" and begin == start and not before
    kind = kinds.of_name(shown, article=article, heads=[_head(role), head])
    if honorific or aged or nickname or (end < len(tokens) and tokens[end].low == "who" and kind is None):
        kind = "person"
    roles = frozenset(before | behind)
    gender = noun_gender(honorific) or next((told for one in sorted(roles) if (told := noun_gender(one))), "")
    return Named(
        shown,
        tokens[begin].start,
        kind,
        roles,
        gender if kind in {"person", None} else "",
        role,
        tuple(one for one in (_head(role), head) if one),
        persons.evidence(tokens, start, end),
        _shared(tokens, start, end),
        aged,
        clusters.clean(nickname) if nickname else (),
    )


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


def place_of_office(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a capitalised word is what an office is of ("Leader of the Opposition | Ana Ruiz")."""
    return place > 1 and fold(tokens[place].low) in PORTFOLIOS and tokens[place - 1].low in {"of", "the"}


def _head(role: Sequence[Token]) -> str:
    """Return the noun right before a name that tells what bears it; "news agency" is an outlet."""
    head = head_of(role)
    head = SPELT.get(head, head)
    return "newspaper" if head == "agency" and any(token.low == "news" for token in role) else head


def _behind_titles(tokens: Sequence[Token], start: int, end: int) -> tuple[int, str]:
    """Return where the name begins behind its capitalised titles, and the honorific among them."""
    last, honorific = start, ""
    for place in range(start, end):
        word = fold(tokens[place].low.rstrip("."))
        if word in HONORIFICS and place + 1 < end and not (word in KEPT and place + 2 == end):
            honorific, last = word, place + 1
        elif (
            word not in HONORIFICS
            and is_person_noun(word)
            and not (place > start and (fold(tokens[place - 1].low) in GIVEN or (honorific and word not in BENCH)))
        ):
            last = place + 1
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


def _roles_before(tokens: Sequence[Token], start: int, begin: int) -> tuple[set[str], tuple[Token, ...]]:
    """Return the role words that lead up to a name, capitalised ones included, and the tokens that hold them."""
    first = min(_role_edge(tokens, begin), start)
    if first == start:
        first = _role_edge(
            tokens, start
        )  # "former rail minister | Sir Julian Lund": the honorific is no part of the role
    told = tokens[first:begin]
    if begin > MOST_PARTICLES and place_of_office(tokens, begin - 1):
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


def _roles_behind(tokens: Sequence[Token], end: int) -> tuple[set[str], bool, str]:
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

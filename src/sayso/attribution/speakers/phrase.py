"""The words of a source taken apart: determiner, owner, role, name, what follows the name, appositions.

What it does not do: decide who it is. "the mine's lawyer, Ana Ruiz of Ruiz & Son" has the
owner "the mine", the role "lawyer", the name "Ana Ruiz" and, after it, "of Ruiz & Son".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, POSSESSIVES
from sayso.attribution.speakers.lexicon import (
    BENCH,
    COUNTING,
    DEMONYMS,
    EVERYBODY,
    HONORIFICS,
    KEPT,
    LINKS,
    NAMED,
    REFLEXIVES,
    RELATIVES,
    fold,
    is_group,
    singular,
)
from sayso.attribution.speakers.metonyms import country_of, is_country
from sayso.attribution.speakers.naming import name_in, run_from
from sayso.attribution.speakers.nouns import head_of, is_proper, with_apostrophes
from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.tokens import Token

MARKS = frozenset("\"“”„‟«»‘’‚'")
# A phrase is read up to this many words: the rest tells a story (97 % of sources in the training corpus are shorter).
LONGEST = 60


@lean
@dataclass(frozen=True, slots=True)
class Phrase:
    """A source in parts; each part is a run of tokens, empty where there is none.

    `core` is the first segment without determiner and owner; `role` what of it stands
    before the name, or all of it where there is no name; `late` says that the name
    stands behind a comma ("the foreman, Ivo Lund"), `title` what stands right before it
    there ("the foreman, | skipper | Ivo Lund"). `aside` are the segments after
    the first that hold no name. `head` is the folded head noun of the role or, without
    a role, of the core; "" where there is none.
    """

    tokens: Tokens
    determiner: str = ""
    owner: Tokens = ()
    core: Tokens = ()
    role: Tokens = ()
    name: Tokens = ()
    after: Tokens = ()
    aside: tuple[Tokens, ...] = ()
    late: bool = False
    honorific: str = ""
    head: str = ""
    title: Tokens = ()


def parse(tokens: Sequence[Token]) -> Phrase:
    """Return the parts of a noun phrase; never fails, at worst everything is `core`."""
    words = _without_marks(with_apostrophes(tuple(tokens[:LONGEST])))
    first, *rest = segments(words) or [()]
    phrase = _segment(first)
    if phrase.name or not rest:
        return _whole(tokens, phrase, phrase, rest)
    for place, segment in enumerate(rest[:2]):
        found = _segment(segment)
        if found.name and _names_the_head(phrase, found):
            return _whole(tokens, phrase, found, rest[place + 1 :])
    return _whole(tokens, phrase, phrase, rest)


def _whole(tokens: Sequence[Token], phrase: Phrase, named: Phrase, aside: Sequence[Tokens]) -> Phrase:
    """Return a phrase with the name of one of its segments, its other segments, and its head."""
    return Phrase(
        tuple(tokens),
        phrase.determiner,
        phrase.owner,
        phrase.core,
        phrase.role,
        named.name,
        named.after,
        tuple(aside),
        named is not phrase,
        named.honorific,
        head_of(phrase.role or (phrase.core if not named.name else ())),
        named.role if named is not phrase else (),
    )


def _without_marks(tokens: Tokens) -> Tokens:
    """Leave out quotation marks, and a nickname between two of them in the middle of a name (Ada “Rocket” Lund)."""
    kept: list[Token] = []
    opened: int | None = None
    for place, token in enumerate(tokens):
        if token.text not in MARKS:
            kept.append(token)
        elif opened is None:
            opened = len(kept)
        else:
            around = opened > 0 and place + 1 < len(tokens) and is_proper(tokens[place + 1])
            if around and is_proper(kept[opened - 1]):
                del kept[opened:]
            opened = None
    return tuple(kept)


def segments(tokens: Tokens) -> list[Tokens]:
    """Return the parts between commas and dashes; brackets and their content are left out, and "herself" at an end."""
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif depth == 0 and token.text in {",", "–", "—", ";", ":"}:
            found.append([])
        elif depth == 0:
            found[-1].append(token)
    return [_without_reflexive(tuple(part)) for part in found if part]


def _without_reflexive(tokens: Tokens) -> Tokens:
    """Leave out a reflexive behind a name or a role: "Ana Ruiz herself" is Ana Ruiz."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1].low in REFLEXIVES else tokens


def _segment(tokens: Tokens) -> Phrase:
    determiner, place = "", 0
    if tokens and tokens[0].low in DETERMINERS | POSSESSIVES | COUNTING:
        determiner, place = tokens[0].low, 1
    owner = _owner(tokens, place)
    core = tokens[place + len(owner) :]
    told = core[: _cut(core)]
    named = next((n for n, token in enumerate(told) if token.low in NAMED and n), None)
    if named is not None and (run := run_from(told, named + 1)):
        return Phrase(tokens, determiner, owner, told, (), run)
    start, end = name_in(told, article=determiner == "the" and not owner)
    origin = determiner == "the" and len(told) == 1 and start < end and _origin(told[0])
    if start == end or origin or (determiner in COUNTING | EVERYBODY and is_group(fold(told[end - 1].low))):
        return Phrase(tokens, determiner, owner, told, told)
    name, honorific = told[start:end], ""
    while name and fold(name[0].low.rstrip(".")) in HONORIFICS and not (len(name) == 2 and fold(name[0].low) in KEPT):  # noqa: PLR2004  # "Lord" and a surname
        honorific, name = fold(name[0].low), _after_point(name[1:])
    if honorific and len(name) > 1 and fold(name[0].low) in BENCH:  # "Mrs Justice" is how a judge is addressed
        name = name[1:]
    return Phrase(
        tokens,
        determiner,
        owner,
        told,
        _role_before(told[:start]),
        name or told[start:end],
        told[end:],
        honorific=honorific,
    )


def _origin(token: Token) -> bool:
    """Say whether a word behind "the" tells where somebody comes from and is no name: "Finn", "Libyans"."""
    one = singular(fold(token.low))
    return one in DEMONYMS or (not is_country(token.low) and country_of(one) is not None)


def _after_point(tokens: Tokens) -> Tokens:
    return tokens[1:] if tokens and tokens[0].text == "." else tokens


def _role_before(tokens: Tokens) -> Tokens:
    """Return what stands before a name as its role, without an article at its end."""
    return tokens[:-1] if tokens and tokens[-1].low in {"the", "a", "an"} else tokens


def _owner(tokens: Tokens, place: int) -> Tokens:
    """Return "the mine's" of "the mine's lawyer": up to the last possessive before a name or a link, else ()."""
    last = 0
    for n in range(place, len(tokens) - 1):
        if tokens[n].low in LINKS | RELATIVES and n > place:
            break
        inside = tokens[n].low.endswith("s'") and is_proper(tokens[n]) and all(map(is_proper, tokens[n + 1 :]))
        if tokens[n].low.endswith(("'s", "s'")) and tokens[n].text[0].isalpha() and not inside:
            last = n + 1
    return tokens[place:last]


def _cut(tokens: Tokens) -> int:
    """Return where a relative clause begins, or the end."""
    return next((n for n, token in enumerate(tokens) if n and token.low in RELATIVES), len(tokens))


def _names_the_head(phrase: Phrase, found: Phrase) -> bool:
    """Say whether a segment behind a comma names the noun before it: a lone name, or a titled one, right behind it."""
    whole = not found.after or fold(found.after[0].low) in LINKS
    owned = bool(found.owner) and not (len(found.owner) == 1 and country_of(found.owner[0].low))
    return whole and not owned and bool(phrase.core or phrase.determiner) and not _is_place(phrase, found)


def _is_place(phrase: Phrase, found: Phrase) -> bool:
    """Say whether "Leeds, Britain" is meant: a country behind a phrase that ends in a name."""
    ends_in_name = bool(phrase.core) and is_proper(phrase.core[-1])
    return ends_in_name and len(found.name) == 1 and country_of(found.name[0].low) is not None

"""What kind of speaker a name or a phrase stands for, as DESIGN draws the line; None where nothing tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.speakers.lexicon import (
    AMBIGUOUS,
    BENCHES,
    BODY_ENDINGS,
    COLLECTIVES,
    COUNTRY_ENDINGS,
    COUNTRY_SURNAMES,
    DEFINITE,
    EVERYBODY,
    FIRMS,
    FOREIGN_ARTICLES,
    GENERAL,
    GIVEN,
    HONORIFICS,
    INSTITUTIONS,
    INTERNATIONAL,
    LEGISLATURES,
    NAMED_TEXTS,
    OFFICES,
    OUTLET_DAYS,
    OUTLET_ENDINGS,
    OUTLET_NAMES,
    OUTLETS_ABROAD,
    PAPERS,
    SERVICES,
    TEXT_ENDINGS,
    TRADES,
    WRITTEN,
    compound,
    fold,
    institution,
    is_group,
    is_person_noun,
    singular,
)
from sayso.attribution.speakers.metonyms import country_of, is_country
from sayso.attribution.speakers.nouns import is_proper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.phrase import Phrase
    from sayso.values import SpeakerKind

# A name of so many words that holds no given name and no word for a body may be either; of one it is rarely a person.
PERSONAL = 2
# An office has one holder at a time, but "his deputy" need not be the only one.
SOMEBODYS = frozenset({"his", "her", "my"})
# Of an office there is one who held it before.
HELD_BEFORE = frozenset({"predecessor", "successor"})
# How nouns for what somebody does end, and the length from which the ending tells.
TRADE, SHORTEST_TRADE = ("er", "or", "ist", "ian"), 5
# Abbreviations in capitals up to this length are bodies ("BKEA", "ASIC"), longer ones are shouted words.
LONGEST_ACRONYM = 6


def of_name(words: Sequence[str], *, article: bool, heads: Sequence[str] = ()) -> SpeakerKind | None:
    """Return the kind of a name; `heads` are the folded nouns beside it, `article` says that "the" stands before it.

    What a noun beside it tells comes first ("the tabloid Morning Owl", "analyst Lo"),
    then what its own words tell, then a given name.
    """
    folded = [fold(word) for word in words]
    given = folded[0].partition("-")[0] in GIVEN and len(folded) > 1 and not article
    for head in heads:
        several = len(words) > 1 and head not in TRADES
        told = beside(head) if head not in AMBIGUOUS or given else None if several else "organisation"
        if told:
            return told
    if given and folded[0] not in INTERNATIONAL:
        return "person"
    told = _by_last(folded) or _by_words(words, folded, article=article)
    if told is None and len(words) > 1 and not article and any(map(_of_trade, heads)):
        return "person"
    return told


def _by_last(folded: Sequence[str]) -> SpeakerKind | None:
    """Return what the last two words of a name tell together; what is of several countries is no government's."""
    told = compound(folded[-2], folded[-1]) if len(folded) > 1 else None
    return "organisation" if told == "government" and folded[0] in INTERNATIONAL else told


def _of_trade(head: str) -> bool:
    """Say whether a noun that no list has looks like what somebody does ("convener", "taxidermist")."""
    return head.endswith(TRADE) and len(head) > SHORTEST_TRADE and institution(head) is None and not is_group(head)


def _by_words(words: Sequence[str], folded: Sequence[str], *, article: bool) -> SpeakerKind | None:
    """Return what the words of a name tell by themselves."""
    several, last = len(folded) > 1, folded[-1]
    if last == "committee" and any(word in LEGISLATURES for word in folded):
        return "government"
    if last in NAMED_TEXTS:
        return "document"
    if _of_outlet(folded, article=article):
        return "outlet"
    own = of_body(folded)
    if own is not None:
        return "organisation" if folded[0] in INTERNATIONAL else own
    acronym = not several and words[0].isupper() and 1 < len(words[0]) <= LONGEST_ACRONYM
    foreign = several and folded[0] in FOREIGN_ARTICLES
    general = several and (folded[0] in INTERNATIONAL | GENERAL or country_of(folded[0]) is not None)
    firm = several and (last in BODY_ENDINGS or _of_country(words))
    told = "&" in folded or acronym or foreign or general or firm or (article and several)
    return "organisation" if told else None


def _of_country(words: Sequence[str]) -> bool:
    """Say whether a name ends in a country, as those of a country's federations do ("Netball NZ", "Hockey India")."""
    last = fold(words[-1])
    return (words[-1].isupper() and last in COUNTRY_ENDINGS) or (is_country(last) and last not in COUNTRY_SURNAMES)


def _of_outlet(folded: Sequence[str], *, article: bool) -> bool:
    several, last = len(folded) > 1, folded[-1]
    if (last in OUTLET_NAMES and (article or several)) or (several and not OUTLETS_ABROAD.isdisjoint(folded)):
        return True
    return (several and article and folded[0] in OUTLET_DAYS) or (
        last.endswith(OUTLET_ENDINGS) and last not in OUTLET_ENDINGS
    )


def of_body(folded: Sequence[str]) -> SpeakerKind | None:
    """Return what the last word for a body in a name tells; words for texts tell nothing in a name."""
    for word in reversed(folded):
        told = institution(word) if word not in HONORIFICS else None
        if told == "document":
            told = "organisation" if word in INSTITUTIONS["organisation"] else None
        if told:
            return told
    return None


def beside(head: str) -> SpeakerKind | None:
    """Return what a noun beside a name tells of it: "analyst" a person, "tabloid" an outlet, "maker" a firm."""
    if not head:
        return None
    if is_person_noun(head):
        return "person"
    told = institution(head)
    if told == "document" and head not in COLLECTIVES:
        return None
    if head in BENCHES | COLLECTIVES or singular(head) in AMBIGUOUS:
        return "organisation"
    return told or ("group" if is_group(head) else None)


def of_phrase(phrase: Phrase, cue: Sequence[str] = ()) -> SpeakerKind:
    """Return the kind of a phrase that names nobody, by its head noun; `cue` are the folded words that attribute it."""
    head = phrase.head or phrase.determiner
    told = _of_some(phrase, head) or _together(phrase) or _of_several(head) or _of_noun(phrase, head)
    return told or _of_somebody(phrase, head) or _by_form(head, cue)


def _together(phrase: Phrase) -> SpeakerKind | None:
    """Return what the head of a phrase and the word before it name together ("the central bank")."""
    place = next((n for n, token in enumerate(phrase.core) if fold(token.low) == phrase.head), 0)
    told = compound(fold(phrase.core[place - 1].low), phrase.head) if place else None
    return "unnamed" if told == "person" and phrase.determiner not in DEFINITE - SOMEBODYS else told


def _of_several(head: str) -> SpeakerKind | None:
    """Return the kind of several people; "the opposition" is a body."""
    if head in BENCHES:
        return "organisation"
    if is_group(head):
        return "group" if head not in INSTITUTIONS["government"] else "government"
    return None


def _of_somebody(phrase: Phrase, head: str) -> SpeakerKind | None:
    """Return the kind of one person by what they do: who holds an office that a body has one of is a `person`."""
    own = phrase.determiner in SOMEBODYS and not phrase.owner and head not in HELD_BEFORE
    if head in OFFICES and phrase.determiner in DEFINITE and not own:
        return "person"
    if head in FIRMS:
        return "organisation"
    return "unnamed" if is_person_noun(head) else None


def _by_form(head: str, cue: Sequence[str]) -> SpeakerKind:
    """Return the kind that an unknown noun has by its ending, and by what it is said to do."""
    person = head.endswith(TRADE)
    if not person and (head.endswith(TEXT_ENDINGS) or any(word in WRITTEN for word in cue[-1:])):
        return "document"
    return "group" if head.endswith("s") and not head.endswith("ss") else "unnamed"


def _of_some(phrase: Phrase, head: str) -> SpeakerKind | None:
    """Return what a counting word tells: "one of the judges" is somebody, "two of them" are a group."""
    if phrase.determiner in {"one", "another"} and head not in {"side", "team"}:
        told = institution(head)
        return told if told and not is_person_noun(head) and phrase.core and phrase.core[0].low != "of" else "unnamed"
    part = bool(phrase.core) and phrase.core[0].low == "of"
    return "group" if phrase.determiner in EVERYBODY and (part or is_person_noun(head)) else None


def _of_noun(phrase: Phrase, head: str) -> SpeakerKind | None:
    """Return the kind of a body or a text by its noun, None where the noun names people or is not known."""
    if head == "committee" and any(fold(token.low) in LEGISLATURES for token in phrase.core):
        return "government"
    if head in PAPERS and (phrase.determiner in {"a", "an"} or len(phrase.core) > 1) and not _abroad(phrase):
        return "document"
    if head == "group" and (phrase.determiner in {"a", "an"} or phrase.owner):
        return "group"  # people who work together, as "Ana Ruiz's group in Leeds"
    told = institution(head)
    if told == "government" and (head != "guard" or _service(phrase)):
        return told
    if told and not (is_person_noun(head) and len(phrase.core) > 1):
        return told
    several = institution(singular(head)) if head != singular(head) else None
    return None if several is None else "document" if several == "document" else "group"


def _service(phrase: Phrase) -> bool:
    return len(phrase.core) > 1 and fold(phrase.core[-2].low) in SERVICES


def _abroad(phrase: Phrase) -> bool:
    """Say whether a paper is told by its country or town and so is a newspaper ("a Chinese paper")."""
    place = next((n for n, token in enumerate(phrase.core) if fold(token.low) == phrase.head), 0)
    return any(is_proper(token) for token in phrase.core[:place])

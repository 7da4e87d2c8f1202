"""The words of lexicon.toml and names.toml: what kind of speaker a word names, and of which gender."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from sayso.values import SpeakerKind

Gender = Literal["he", "she", ""]
# A text has some hundreds of different words with a capital; more would be looked up again, no harm done.
WORDS_KEPT = 16384


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


_TABLE = _read("lexicon.toml")
_NAMES = _read("names.toml")

HONORIFICS_HE = frozenset(_TABLE["honorifics"]["men"])
HONORIFICS_SHE = frozenset(_TABLE["honorifics"]["women"])
HONORIFICS = HONORIFICS_HE | HONORIFICS_SHE | frozenset(_TABLE["honorifics"]["either"])
POST_NOMINALS = frozenset(_TABLE["honorifics"]["behind"])
KEPT = frozenset(_TABLE["honorifics"]["kept"])
NOUNS_HE = frozenset(_TABLE["gendered"]["men"])
NOUNS_SHE = frozenset(_TABLE["gendered"]["women"])
FAMILY = frozenset(_TABLE["relations"]["family"])
CALLED = frozenset(_TABLE["relations"]["called"])
RELATIONS = FAMILY | frozenset(_TABLE["relations"]["apart"])
OFFICES = frozenset(_TABLE["people"]["offices"])
TRADES = frozenset(_TABLE["people"]["trades"])
FIRMS = frozenset(_TABLE["people"]["firms"])
COLLECTIVES = frozenset(_TABLE["people"]["collectives"])
# "central bank", by both words.
COMPOUNDS: dict[str, SpeakerKind] = {pair: kind for kind, pairs in _TABLE["compounds"].items() for pair in pairs}
BODY_ENDINGS = frozenset(_TABLE["endings"]["names"])
COUNTRY_ENDINGS, COUNTRY_SURNAMES = frozenset(_TABLE["endings"]["countries"]), frozenset(_TABLE["endings"]["surnames"])
TEXT_ENDINGS: tuple[str, ...] = tuple(_TABLE["endings"]["texts"])
RANKS = frozenset(_TABLE["people"]["ranks"])
AMBIGUOUS = frozenset(_TABLE["people"]["ambiguous"])
TITLES = frozenset(_TABLE["people"]["titles"]) | OFFICES | NOUNS_HE | NOUNS_SHE | RELATIONS
GROUPS = frozenset(_TABLE["people"]["groups"])
INSTITUTIONS: dict[str, frozenset[str]] = {kind: frozenset(words) for kind, words in _TABLE["institutions"].items()}
OUTLETS_ABROAD = INSTITUTIONS.pop("outlet_names_abroad")
OUTLET_NAMES = INSTITUTIONS.pop("outlet_names") | OUTLETS_ABROAD
GENERIC: dict[str, frozenset[str]] = {kind: frozenset(words) for kind, words in _TABLE["generic"].items()}
SPELT: dict[str, str] = {short: word for word, shorts in _TABLE["spelt"].items() for short in shorts}
EPITHETS = frozenset(_TABLE["people"]["epithets"])
# What else somebody may be called who is called by a word: the words that stand in a row with it.
AKIN: dict[str, frozenset[str]] = {}
for _row in _TABLE["akin"].values():
    AKIN |= {word: AKIN.get(word, frozenset()) | frozenset(_row) for word in _row}
BENCH = frozenset(_TABLE["akin"]["bench"])
MODIFIERS = frozenset(_TABLE["modifiers"]["roles"])
PORTFOLIOS = frozenset(_TABLE["modifiers"]["portfolios"])
PRINT = frozenset(_TABLE["carriers"]["print"])
AIR = frozenset(_TABLE["carriers"]["air"])
OUTLET_ENDINGS: tuple[str, ...] = tuple(_TABLE["carriers"]["endings"])
FOREIGN_ARTICLES = frozenset(_TABLE["foreign"]["articles"])
SURNAMES: tuple[str, ...] = tuple(_TABLE["foreign"]["surnames"])
INTERNATIONAL = frozenset(_TABLE["foreign"]["international"])
GENERAL = frozenset(_TABLE["foreign"]["general"])
LEGISLATURES = frozenset(_TABLE["legislatures"]["words"])
INDEFINITE = frozenset(_TABLE["determining"]["indefinite"])
GOVERNED_REGIONS = frozenset(_TABLE["determining"]["governed_regions"])
LOCAL = frozenset(_TABLE["determining"]["local"])
ANONYMITY: tuple[str, ...] = tuple(_TABLE["anonymity"]["phrases"])
MEN = frozenset(_NAMES["men"].split())
WOMEN = frozenset(_NAMES["women"].split())
GIVEN = MEN | WOMEN | frozenset(_NAMES["either"].split())
_PHRASES = {name: frozenset(words) for name, words in _TABLE["phrases"].items()}
DEMONYMS = _PHRASES["demonyms"]
BENCHES = _PHRASES["benches"]
PLURAL_VERBS = _PHRASES["plural_verbs"]
PAIRS = _PHRASES["pairs"]
SIBLINGS = _PHRASES["siblings"]
SIDES = _PHRASES["sides"]
BODIES_AT_ONCE = _PHRASES["bodies_at_once"]
LINKS = _PHRASES["links"]
JOINS = _PHRASES["joins"]
RELATIVES = _PHRASES["relatives"]
PARTICLES = _PHRASES["particles"]
LEADING = _PHRASES["leading"]
LEGAL_FORMS = _PHRASES["legal_forms"]
FIRST_PERSON = _PHRASES["first_person"]
COUNTING = _PHRASES["counting"]
NAMED = _PHRASES["named"]
SHORTENED = _PHRASES["shortened"]
ADVERBS = _PHRASES["adverbs"]
PARTICIPLES = _PHRASES["participles"]
DEFINITE = _PHRASES["definite"]
EVERYBODY = _PHRASES["everybody"]
PAPERS = _PHRASES["papers"]
NAMED_TEXTS = _PHRASES["named_texts"]
SERVICES = _PHRASES["services"]
OUTLET_DAYS = _PHRASES["outlet_days"]
WRITTEN = _PHRASES["written"]
EMPTY = _PHRASES["empty"]
BELONGING = _PHRASES["belonging"]
PUBLISHING = _PHRASES["publishing"]
TELLING = _PHRASES["telling"]
QUOTING = _PHRASES["quoting"]
SELF = _PHRASES["self"]
CARRIED = _PHRASES["carried"]
UNNAMED_BODIES = _PHRASES["unnamed_bodies"]
NATIONAL = _PHRASES["national"]
REFLEXIVES = _PHRASES["reflexives"]
REGIONAL = _PHRASES["regional"]
OFFICES_OF = _PHRASES["offices_of"]
SPEAKERS_OWN = _PHRASES["speakers_own"]
CITING = _PHRASES["citing"]
GIVING_BACK = _PHRASES["giving_back"]
RUMOURED = _PHRASES["rumoured"]
RECORDED = _PHRASES["recorded"]
SHOWN = frozenset(tuple(phrase.split()) for phrase in _PHRASES["shown"])
OPENERS = _PHRASES["openers"]
STOPS = _PHRASES["stops"]
# Endings that only nouns for people have in words longer than SHORT, but for those of NO_PEOPLE.
ENDINGS = ("woman", "ologist", "-general", "keeper", "owner", "-elect", "ographer", "ician", "arian", "ist")
SHORT = 6
NO_PEOPLE = frozenset(
    {
        "checklist",
        "shortlist",
        "playlist",
        "wishlist",
        "blacklist",
        "consist",
        "persist",
        "resist",
        "insist",
        "assist",
        "bookkeepers",
    }
)
# A word of several lists means the first of these.
ORDER: tuple[SpeakerKind, ...] = ("outlet", "government", "document", "organisation")
COMMON = frozenset().union(TITLES, GROUPS, *INSTITUTIONS.values())


@lru_cache(maxsize=WORDS_KEPT)
def fold(word: str) -> str:
    """Return a word in the form of the lists: lower case, no accents, plain apostrophes, no possessive ending."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if low.isascii():
        return low
    return "".join(char for char in unicodedata.normalize("NFKD", low) if not unicodedata.combining(char))


@lru_cache(maxsize=WORDS_KEPT)
def singular(word: str) -> str:
    """Return what a plural is the plural of, by its ending; the word itself where it does not look like one."""
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=WORDS_KEPT)
def institution(word: str) -> SpeakerKind | None:
    """Return what kind of body or text a folded noun names, None where it names none."""
    for kind in ORDER:
        if word in INSTITUTIONS[kind]:
            return kind
    return None


def compound(first: str, head: str) -> SpeakerKind | None:
    """Return what two folded words together name where it is another kind than the second alone, else None."""
    return COMPOUNDS.get(f"{first} {head}")


@lru_cache(maxsize=WORDS_KEPT)
def is_person_noun(word: str) -> bool:
    """Say whether a folded noun names one person ("engineer", "councilwoman", "shopkeeper", "seismologist")."""
    last = word.rpartition("-")[2]
    return word in TITLES or last in TITLES or (len(word) > SHORT and word.endswith(ENDINGS) and word not in NO_PEOPLE)


@lru_cache(maxsize=WORDS_KEPT)
def is_group(word: str) -> bool:
    """Say whether a folded noun names several people ("officials", "growers", "beekeepers")."""
    return word in GROUPS or (word != singular(word) and is_person_noun(singular(word)))


def name_gender(word: str) -> Gender:
    """Return what a folded given name tells of the gender, "" where it tells nothing."""
    return "he" if word in MEN else "she" if word in WOMEN else ""


def noun_gender(word: str) -> Gender:
    """Return what a folded noun or honorific tells of the gender ("chairwoman", "mr"), "" where it tells nothing."""
    if word in NOUNS_HE or word in HONORIFICS_HE:
        return "he"
    if word in NOUNS_SHE or word in HONORIFICS_SHE or word.endswith("woman"):
        return "she"
    return "he" if word.endswith("man") and word not in {"human", "ottoman", "german", "roman"} else ""

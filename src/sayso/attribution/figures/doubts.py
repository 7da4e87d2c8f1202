"""Numbers that are no figures: names, labels, ages, clock times, scores, idioms, pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.figures.numbers import DASHES, Number

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon

AGES = range(1, 111)
# Words before a number that make it a pronoun: "the two agreed", "both", "these three".
POINTING = frozenset({"the", "these", "those", "other", "first", "last", "next", "final", "all", "both", "any", "or"})
HOURS = 12
SMALL = 10
# How far back "put the dead at" reaches.
REACH = 14
SURE_LABELS = frozenset({"page", "chapter", "hole", "room", "article", "section", "number", "route", "flight"})
CALLED = frozenset({"known", "identified", "designated", "numbered", "listed", "labelled", "labeled"})
PERSONS = frozenset({"she", "he", "who", "i", "and", "now"})
HES = frozenset({"she's", "he's", "who's", "i'm", "aged"})
# Before a bare number they tell the time of day, or make it a word: "plus four", "cut in two", "a two".
HOURLY = frozenset({"past", "since", "by", "until", "till", "before", "after", "from", "in", "a", "plus", "rang"})
SHARED_BY = frozenset({"by", "than", "nearly", "about", "almost", "over", "under", "around", "roughly", "some", "only"})
WHOLES = frozenset(
    {"the", "its", "their", "his", "her", "our", "my", "your", "those", "these", "that", "what", "as", ""}
)
MORE = frozenset(
    {
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
        "in",
        "on",
        "to",
        "from",
        "since",
        "are",
        "were",
        "have",
        "between",
        "and",
        "by",
    }
)


def is_part_of_name(atoms: Atoms, number: Number) -> bool:
    """Say whether a number is joined to letters, signs or other numbers: F-16, B52, 24/7, #5, 555-0199."""
    before, after = atoms.at(number.first - 1), atoms.at(number.last)
    if atoms.joined(number.first):
        if (
            before in {"#", "/", ":", "@", "_", "&", "'", ".", ",", "*", "="}
            or before.isalpha()
            or before[-1:].isdigit()
        ):
            return True
        if before in DASHES and atoms.joined(number.first - 1):
            return True
    if not atoms.joined(number.last):
        return False
    odd = after in {"/", ":", "=", "_", "'"} or after[:1].isdigit()
    if after in {",", "."} and atoms.joined(number.last + 1) and atoms.at(number.last + 1)[:1].isdigit():
        return True  # 1,5 and 192.168.1.1
    return odd or (after in DASHES and atoms.at(number.last + 1)[:1].isdigit() and atoms.joined(number.last + 1))


def is_label(atoms: Atoms, number: Number, words: Lexicon) -> bool:
    """Say whether a bare number names its word ("page 4", "Savannah 101", "known as 907") rather than counting."""
    at = number.first - 1 - (atoms.at(number.first - 1) == ".")
    if number.style == "fraction" or number.value is None:
        return False
    if atoms.at(at) in words.labels or (atoms.at(at) == "as" and atoms.at(at - 1) in CALLED):
        return True
    if number.scaled:
        return False
    return number.style == "figures" and atoms.is_capital(at) and atoms.at(at).isalpha() and not atoms.opens(at)


def is_page(atoms: Atoms, number: Number) -> bool:
    """Say whether a number with a noun behind it is a label all the same: "Page 90 lists what ..."."""
    return number.style == "figures" and atoms.at(number.first - 1) in SURE_LABELS


def is_age(atoms: Atoms, number: Number, words: Lexicon) -> bool:
    """Say whether a bare number is an age: behind a name between commas, "she is 79", "a boy of six", "under 12"."""
    if number.value is None or number.value not in AGES or number.scaled or number.style == "fraction":
        return False
    before, third = atoms.at(number.first - 1), atoms.at(number.first - 2)
    after = atoms.at(number.last)[:1]
    if before in {",", "("}:
        return (after in {",", ".", ")", ";"} or not after) and third[:1].isalpha()
    if before in {"is", "was", "turns", "turned", "being"}:
        return third in PERSONS
    if before in {"under", "over"}:
        return third in words.people
    return before in HES or (before in {"of", "at"} and not _counts(atoms, number, words))


def _counts(atoms: Atoms, number: Number, words: Lexicon) -> bool:
    """Say whether the words before "at" or "of" announce a count: "put the dead at twenty-three", "a total of 40"."""
    first = max(0, number.first - REACH)
    return any(atoms.low[place] in words.counts for place in range(first, number.first - 1))


def is_clock(atoms: Atoms, number: Number, words: Lexicon) -> bool:
    """Say whether a bare number is an hour, or none at all: "at eight", "since four", "cut in two", "a two"."""
    hour = number.value is not None and 0 < number.value <= HOURS and not number.scaled and number.style != "fraction"
    if not hour or number.last - number.first > 1:
        return False
    before = atoms.at(number.first - 1)
    return (
        before in HOURLY
        or atoms.at(number.last) in {"past", "to"}
        or (before in {"at", "about", "around"} and not _counts(atoms, number, words))
    )


def is_pronoun(atoms: Atoms, number: Number) -> bool:
    """Say whether a bare number word stands for people or things named before: "one", "the two"."""
    if number.style == "words" and number.value in {0, 1} and not number.scaled:
        return True
    small = number.style == "words" and (number.value or 0) <= SMALL and not number.scaled
    return atoms.at(number.first - 1) in POINTING and small


def is_both(atoms: Atoms, number: Number) -> bool:
    """Say whether "the two ..." only points at what was named before."""
    return number.value == len(("one", "other")) and number.style == "words" and atoms.at(number.first - 1) == "the"


def is_ordinal(atoms: Atoms, number: Number) -> bool:
    """Say whether a fraction word is none: "a third man", "in the second half", "half right", "half a century"."""
    if number.style != "fraction":
        return False
    article = atoms.at(number.first) in {"a", "an"}
    before, after = atoms.at(number.first - 1), atoms.at(number.last)
    if number.last - number.first > 1 + article:
        return False
    if after == "of" or before in SHARED_BY:
        return before in {"first", "second", "the", "other", "each", "this"} and not article and after == "of"
    if not article:
        return after not in WHOLES or before in {"first", "second", "the", "other", "last", "a", "every", "each"}
    return after in DASHES or (after[:1].isalpha() and after not in MORE)

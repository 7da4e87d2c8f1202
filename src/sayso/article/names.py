"""Who is named in a byline or a contributors' line: people, and the outlets they write for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sayso.article.dates import months
from sayso.article.outlets import OutletEntry, lookup
from sayso.article.words import any_of, expression, fold, longest_first, words

# A byline of ten names has about this length; what is longer is prose.
MAX_BYLINE = 300
# Names of people have up to five words, particles not counted ("María del Carmen Ejemplo de la Cruz").
MAX_WORDS = 5
MAX_NAME = 60
# A given name and a surname stand before an employer's name.
MIN_NAME = 2
SEPARATORS = re.compile(r"\s*(?:[|•·/;\n\t]|\s[-–—]\s|,)\s*")
TRIM = " \u00a0\t.,;:|·•*_\"'“”„»«()[]-–—"


@dataclass(frozen=True, slots=True)
class Names:
    """The people and the outlets that one line names, each in order and once."""

    people: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


def read_names(text: str, *, marked: bool = True) -> Names:
    """Return who a byline names: "By Ann Onym and Bo Lee, Reuters" -> two people, one outlet.

    Desks, ranks and "Staff" are nobody. `marked` says that the mark-up calls the
    line a byline; without it only a line that begins with a byline word is read.
    Names are given as they stand.
    """
    text = text[:MAX_BYLINE].strip()
    prefix = _prefix().match(fold(text))
    if prefix is None and not marked:
        return Names()
    return people_in(text[prefix.end() :] if prefix else text)


def people_in(text: str) -> Names:
    """Return the people and outlets in a list of names ("Ann Onym in Oslo, Bo Lee and Reuters")."""
    people: dict[str, None] = {}
    outlets: dict[str, None] = {}
    listed = _joiner().search(fold(text)) is not None or ";" in text
    for chunk in SEPARATORS.split(text[:MAX_BYLINE]):
        if lookup(chunk.strip(TRIM)) is not None:
            outlets[chunk.strip(TRIM)] = None
            continue
        for piece in _split(_joiner(), chunk):
            person, outlet = _cut(piece)
            if outlet:
                outlets[outlet] = None
            # "By Ann Onym, New York": without an "and", what follows a comma is a rank, a place or an employer.
            if person and (listed or not people):
                people[person] = None
    return Names(tuple(people), tuple(outlets))


def _cut(piece: str) -> tuple[str, str]:
    """Return (person, outlet) of one piece between separators; empty where there is none."""
    piece = _without_prefix(piece.strip(TRIM))
    if lookup(piece) is not None:
        return "", piece
    head, *rest = _split(_stop(), piece)[:2]
    outlet = rest[0].strip(TRIM) if rest and as_publisher(rest[0]) else ""
    ranked = _rank().search(fold(head))
    if ranked and as_publisher(head[: ranked.start()]):
        # "Associated Press writer Ann Onym"
        outlet = outlet or head[: ranked.start()].strip(TRIM)
        head = head[ranked.end() :]
    elif ranked and ranked.start() == 0:
        # "Meteorologist Ann Onym"
        head = head[ranked.end() :]
    head = _before_date(head.strip(TRIM))
    head, employer = _employed(head)
    return (head if is_person(head) else ""), outlet or employer


def _employed(name: str) -> tuple[str, str]:
    """Return a name and the outlet that follows it without a sign between ("ANN ONYM Associated Press").

    Only outlets whose names are no common words: "Ann Post" is a person.
    """
    parts = name.split()
    for count in range(MIN_NAME, len(parts)):
        rest = " ".join(parts[count:])
        if lookup(rest, plain=False) is not None and is_person(" ".join(parts[:count])):
            return " ".join(parts[:count]), rest
    return name, ""


def _before_date(name: str) -> str:
    """Return a name without the date behind it ("Ann Onym 15 November 2020", "Ann Onym January 3")."""
    parts = name.split()
    for index, part in enumerate(parts[1:], 1):
        dated = index > 1 or (parts[index + 1 : index + 2] and parts[index + 1][0].isdigit())
        if part[0].isdigit() or (part.lower().strip(".,") in months() and dated):
            return " ".join(parts[:index])
    return name


def is_person(name: str) -> bool:
    """Say whether these words look like one person's name; no list of names is consulted.

    Two to five capitalised words (or words of a script without capitals), none of
    them a desk, a rank or a day, none with digits. A first name alone is nobody.
    """
    parts = name.split()
    particles = words("byline", "particles")
    telling = [part for part in parts if part.lower() not in particles]
    if parts and parts[0].lower() in words("byline", "given") and parts[0][0].isupper() and len(parts) > 1:
        telling.insert(0, parts[0])
    if not telling or len(telling) > MAX_WORDS or len(name) > MAX_NAME:
        return False
    if any(part.lower().strip(".") in words("byline", "roles") for part in telling):
        return False
    cased = any(letter.lower() != letter.upper() for letter in name)
    if cased and len(telling) == 1:
        return False
    return all(_is_name_word(part) for part in telling) and lookup(name) is None and entry_words(name) == 0


def entry_words(name: str) -> int:
    """Return how many words of a name are a publisher's ("Gazette", "News")."""
    return sum(part.lower().strip(".,") in words("publisher", "words") for part in name.split()[1:])


def as_publisher(name: str) -> OutletEntry | None:
    """Return the outlet of the table that goes by this name, without articles and stray marks."""
    return lookup(name.strip(TRIM)) or lookup(name.strip())


def _is_name_word(part: str) -> bool:
    letters = [letter for letter in part if letter.isalpha()]
    if not letters or any(letter.isdigit() for letter in part) or any(sign in part for sign in "@:/\\<>{}=?!#%"):
        return False
    first = next((letter for letter in part if letter.isalpha()), "")
    # "d'Exemple" and "al-Mithal" begin small
    return not first.islower() or (("-" in part or "'" in part or "’" in part) and any(ch.isupper() for ch in part))


def _without_prefix(piece: str) -> str:
    prefix = _prefix().match(fold(piece))
    return piece[prefix.end() :] if prefix else piece


def _split(pattern: re.Pattern[str], text: str) -> list[str]:
    pieces, at = [], 0
    for match in pattern.finditer(fold(text)):
        pieces.append(text[at : match.start()])
        at = match.end()
    return [*pieces, text[at:]]


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(expression(longest_first("byline", "prefixes")) + r"[\s:]{0,4}")


@cache
def _joiner() -> re.Pattern[str]:
    return re.compile(r"\s" + expression(words("byline", "joiners")) + r"\s")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"\s" + expression(words("byline", "stops")) + r"\s")


@cache
def _rank() -> re.Pattern[str]:
    return any_of(words("byline", "ranks"))

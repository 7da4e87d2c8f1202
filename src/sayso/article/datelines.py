"""The dateline before a story's first sentence: place, date and agency ("OSLO, Jan 3 (Reuters) -")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.article.credits import credit_of
from sayso.article.dates import months
from sayso.article.naming import Named
from sayso.article.outlets import lookup
from sayso.values import Credit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Rio de Janeiro", "3 de enero", "Frankfurt am Main", "Oslo and Bergen".
PARTICLES = frozenset(
    ["de", "del", "la", "am", "an", "der", "im", "and", "und", "et", "y", "e", "of", "el", "du", "do", "da", "a"]
)
# "PORT OF SPAIN, Trinidad and Tobago, Jan. 3, 2025".
MAX_PLACE_WORDS = 10
# "Bad Urach (dpa) Der ...": places of up to three words do without a dash.
SHORT_PLACE = 3
# "NATO: The", "USA: The" are no datelines; cities with under five letters seldom stand before a colon.
FEW_LETTERS = 5
# "ROM" is a city; two letters are a country or a state. "SAN PEDRO DE MACORIS" has four words.
FEWEST_LETTERS = 3
MAX_CITY_WORDS = 4
# The longest datelines have place, country, a full date and two agencies.
MAX_DATELINE = 120
DASH = r"(?:--?|[–—―_:]|\.-|\.\s?[–—-])"
# From the opening bracket or slash on: agencies, dpa's service marks, and the dash.
IN_BRACKETS = re.compile(rf"[(/](?P<names>[^()\n]{{2,50}}?)[)/]\s{{0,3}}(?P<dash>{DASH}|(?<=/)\.)?(?=\s|$)")
OPENING = re.compile(r"[(/]")
# "МОСКВА, 3 янв — РИА Новости.", "BEIJING, Jan. 3 -- Xinhua."
AFTER_DASH = re.compile(r"(?P<place>[^()!?\n–—-]{2,60})[–—-]{1,2}\s(?P<credit>(?P<names>[^().!?\n,]{2,40})\.)(?=\s)")
# "Oslo Reuters — The ...", "AFP - Le ...": agency and dash, without brackets.
BARE_AGENCY = re.compile(r"(?P<words>[^()!?\n:–—―]{2,60}?)\s{0,2}(?:[–—―]|\s--?)\s")
MAX_AGENCY_WORDS = 3
# What an agency that nobody knows goes by in its own datelines.
INITIALS = re.compile(r"[A-Z]{2,6}")
WORD = re.compile(r"[^\s,]+")
# One of these is in every dateline.
SIGN = re.compile(r"[(/:–—―-]")
# "OSLO, Jan 3 -" and "NEW DELHI:": a place in capitals alone.
PLAIN = re.compile(r"(?P<place>[^()!?\n:–—―-]{2,60})(?:-{1,2}\s|[–—―]|:\s)")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: where it stands, and the credits inside it."""

    span: Span
    credits: tuple[Credit, ...] = ()


def may_hold_dateline(text: str, line: Span) -> bool:
    """Say whether a sign that is in every dateline stands near the beginning of a paragraph; False rules one out."""
    return SIGN.search(text, line.start, min(line.end, line.start + MAX_DATELINE)) is not None


def find_dateline(text: str, line: Span) -> Dateline | None:
    """Return the dateline at the very beginning of a paragraph, None where there is none.

    An agency in brackets makes one, whatever place stands before it; without an
    agency the place must be in capitals. What is in the brackets must be a
    publisher of the table, or have a publisher's word in its name and a dash behind
    it ("OSLO (Harbour Press) -"): "(SPD)" and "(42)" make no dateline.
    """
    end = min(line.end, line.start + MAX_DATELINE)
    found = (
        _in_brackets(text, line.start, end) or _after_dash(text, line.start, end) or _before_dash(text, line.start, end)
    )
    if found:
        # A line that is nothing but "(AFP)" is a credit, no dateline.
        alone = not text[found.span.end : line.end].strip()
        return None if alone and text[line.start] in "(/" else found
    match = PLAIN.match(text, line.start, end)
    if match and _is_place(match["place"]) and _starts_sentence(text, match, line.end):
        return Dateline(Span(line.start, line.start + len(match[0].rstrip())))
    return None


def _in_brackets(text: str, start: int, end: int) -> Dateline | None:
    opening = OPENING.search(text, start, end)
    match = IN_BRACKETS.match(text, opening.start(), end) if opening else None
    if match is None:
        return None
    place = text[start : match.start()].strip()
    # "Oslo (dpa) Die ..." has no dash: then a sentence must begin behind the bracket, and the place be short.
    dashed = match["dash"] or not place or (len(place.split()) <= SHORT_PLACE and _starts_sentence(text, match, end))
    if not _may_precede(place) or not dashed:
        return None
    return _with_agency(text, start, match, Span(match.start(), match.end()))


def _after_dash(text: str, start: int, end: int) -> Dateline | None:
    match = AFTER_DASH.match(text, start, end)
    if match is None or not _may_precede(match["place"]):
        return None
    return _with_agency(text, start, match, Span(*match.span("credit")))


def _before_dash(text: str, start: int, end: int) -> Dateline | None:
    match = BARE_AGENCY.match(text, start, end)
    if match is None or not _starts_sentence(text, match, end):
        return None
    words = list(WORD.finditer(text, *match.span("words")))
    for count in range(1, min(MAX_AGENCY_WORDS, len(words)) + 1):
        span = Span(words[-count].start(), words[-1].end())
        name = span.of(text)
        entry = lookup(name, plain=name.isupper())
        if entry is not None and entry.kind == "agency" and _may_precede(text[start : span.start].strip(" ,")):
            named = Named(name, span, None, entry)
            return Dateline(Span(start, match.end()), (credit_of(named, "wire", text, span, "dateline"),))
    return None


def _with_agency(text: str, start: int, match: re.Match[str], credit: Span) -> Dateline | None:
    named = list(_publishers(text, Span(*match.span("names")))) or _stranger(text, start, match)
    if not named and not _is_dated(text[start : match.start()].strip(), match):
        return None
    return Dateline(
        Span(start, match.end()),
        tuple(credit_of(one, "wire", text, credit, "dateline") for one in named),
    )


def _stranger(text: str, start: int, match: re.Match[str]) -> list[Named]:
    """Return an agency that the table lacks: between a place in capitals and a dash, with a publisher's word in it."""
    names = Span(*match.span("names"))
    named = Named(names.of(text), names, None, None)
    opened = "dash" in match.groupdict() and bool(match["dash"]) and text[match.start()] == "("
    capital = all(word[0].isupper() for word in named.name.split())
    return [named] if opened and capital and named.is_known and _is_place(text[start : match.start()].strip()) else []


def _is_dated(place: str, match: re.Match[str]) -> bool:
    """Say whether "ABER, May 15 (NP) -" is a dateline though nobody knows the initials: a place in capitals, a date."""
    dashed = bool(match.groupdict().get("dash")) and INITIALS.fullmatch(match["names"].strip()) is not None
    words = {word.lower().strip(".,") for word in place.split()}
    return dashed and _is_place(place) and bool(words & months().keys()) and any(map(str.isdigit, place))


def _publishers(text: str, span: Span) -> Iterator[Named]:
    at = span.start
    for part in re.split(r"[/,+&=]", span.of(text)):
        name = part.strip()
        start = at + len(part) - len(part.lstrip())
        entry = lookup(name)
        if entry is not None:
            yield Named(name, Span(start, start + len(name)), None, entry)
        at += len(part) + 1


def _may_precede(place: str) -> bool:
    """Say whether these words can be place and date: all with a capital or a digit, or a month; no outlet's name."""
    words = [word for word in place.replace("/", " ").split() if any(letter.isalnum() for letter in word)]
    if len(words) > MAX_PLACE_WORDS or "!" in place or "?" in place or lookup(place) is not None:
        return False
    return all(_fits_place(word, index) for index, word in enumerate(words))


def _fits_place(word: str, index: int) -> bool:
    first = next(letter for letter in word if letter.isalnum())
    small = word.lower().strip(".,")
    return not first.islower() or (index > 0 and (small in months() or small in PARTICLES))


def _starts_sentence(text: str, match: re.Match[str], end: int) -> bool:
    """Say whether what follows begins a sentence; short words before a colon ("NATO: The") are no place."""
    after = text[match.end() : end].lstrip()[:1]
    short = (
        "place" in match.groupdict() and match[0].rstrip().endswith(":") and len(match["place"].strip()) < FEW_LETTERS
    )
    return bool(after) and not after.islower() and not short


def _is_place(place: str) -> bool:
    first = place.split(",", maxsplit=1)[0].split(".", maxsplit=1)[0].strip()
    letters = [letter for letter in first if letter.isalpha()]
    capitals = all(letter.isupper() for letter in letters)
    return capitals and len(letters) >= FEWEST_LETTERS and len(first.split()) <= MAX_CITY_WORDS

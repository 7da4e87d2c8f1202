"""Places that stand for those who govern from them: the table of places.toml, and which of its lines the context means.

What it does not do: tell a government from its country's football team; a place that
says something is taken to be its government unless the article has a person of that name.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.attribution.speakers.lexicon import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from sayso.values import SpeakerKind

# What a country's name counts; a country is what a story is about where it reaches this much, and this many times
# as much as the next one.
NAMED, FEWEST, TIMES = 1.0, 0.5, 1.5
# Countries with an article.
ARTICLED = (
    "United ", "Netherlands", "Philippines", "Czech R", "Dominican R", "Bahamas", "Gambia", "Faroe", "Comoros", "Cook ",
    "Central African", "Democratic R", "Republic", "Maldives", "Solomon", "Marshall", "Seychelles",
)  # fmt: skip
CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'.-]*")


@dataclass(frozen=True, slots=True)
class Governed:
    """Who a place stands for; `metonym` says that the place is another name than the governed country's own."""

    name: str
    kind: SpeakerKind
    metonym: bool
    why: str


@dataclass(frozen=True, slots=True)
class _Seat:
    name: str
    kind: SpeakerKind
    context: tuple[str, ...]
    otherwise: str | None


@dataclass(frozen=True, slots=True)
class _Places:
    countries: Mapping[str, str]
    seats: Mapping[str, str]
    bodies: Mapping[str, tuple[_Seat, ...]]
    adjectives: Mapping[str, str]
    regions: Mapping[str, str]
    towns: Mapping[str, str]


def governed(name: str, text: str) -> Governed | None:
    """Return who the place of this name stands for in an article, None where the name is no place of the table."""
    places, key = _places(), fold(name).removeprefix("the ")
    if key in places.bodies:
        return _body(places.bodies[key], name, text)
    country = places.countries.get(key)
    if country or key in places.regions:
        return Governed(_of(country or places.regions[key]), "government", metonym=False, why="")
    country = places.seats.get(key)
    why = f"“{name}” is taken to stand for the government of {country}"
    return Governed(_of(country), "government", metonym=True, why=why) if country else None


def _body(seats: tuple[_Seat, ...], name: str, text: str) -> Governed | None:
    low = text.lower()
    for seat in seats:
        fits = [word for word in seat.context if re.search(rf"\b{re.escape(word)}\b", low)]
        if fits or not seat.context:
            told = f", since the text speaks of “{fits[0]}”" if fits else ""
            return Governed(seat.name, seat.kind, metonym=True, why=f"“{name}” is taken to be the {seat.name}{told}")
    other = next((seat.otherwise for seat in seats if seat.otherwise), None)
    why = f"“{name}” is taken to stand for the government of {other}"
    return Governed(_of(other), "government", metonym=True, why=why) if other else None


def _of(country: str) -> str:
    article = "the " if country.startswith(ARTICLED) else ""
    return f"Government of {article}{country}"


def country_of(word: str) -> str | None:
    """Return the country that a word names, as noun or adjective ("Norway", "Norwegian"), None where it names none."""
    places, key = _places(), fold(word).removeprefix("the ")
    return places.countries.get(key) or places.adjectives.get(key)


def seat_of(word: str) -> str | None:
    """Return the country that is governed from a place, None where none is."""
    return _places().seats.get(fold(word))


def is_country(word: str) -> bool:
    """Say whether a word is a country's own name, not its adjective."""
    return fold(word) in _places().countries


def is_place(word: str) -> bool:
    """Say whether a word is a country or a place that stands for one."""
    places, key = _places(), fold(word)
    return key in places.countries or key in places.adjectives or key in places.seats or key in places.bodies


def countries_told(text: str, people: Container[str] = ()) -> list[tuple[int, str, float]]:
    """Return where a text tells a country, which one, and how plainly.

    A town tells half as much as a country's name, and less each further time;
    `people` are folded words of people's names, which are no towns.
    """
    places = _places()
    told: list[tuple[int, str, float]] = []
    towns: set[str] = set()
    before = ""
    for match in CAPITALISED.finditer(text):
        word = fold(match[0].rstrip(".-"))
        for key in (f"{before} {word}", word):
            country = places.countries.get(key) or places.adjectives.get(key) or places.seats.get(key)
            if country or (key in places.towns and key not in people):
                weight = NAMED if country else NAMED / 8 if key in towns else NAMED / 2
                told.append((match.start(), country or places.towns[key], weight))
                towns.add(key)
                break
        before = word
    return told


def regions_told(text: str) -> set[str]:
    """Return the states, provinces and regions of the table that a text names."""
    regions, told, before = _places().regions, set(), ""
    for match in CAPITALISED.finditer(text):
        word = fold(match[0].rstrip(".-").removesuffix("’s").removesuffix("'s"))
        told |= {regions[key] for key in (f"{before} {word}", word) if key in regions}
        before = word
    return told


def main_country(
    told: Iterable[tuple[int, str, float]], fewest: float = FEWEST, times: float = TIMES, early: float = 0.0
) -> str | None:
    """Return the country that an article is about, None where none is told clearly more often than the others.

    It must count `fewest`, and `times` as much as the next one; the one told first counts `early` beside.
    """
    counted: dict[str, float] = {}
    for _, country, weight in told:
        counted[country] = counted.get(country, 0.0 if counted else early) + weight
    best = sorted(counted.items(), key=lambda one: -one[1])[:2]
    clear = bool(best) and best[0][1] >= fewest and (len(best) == 1 or best[0][1] >= times * best[1][1])
    return best[0][0] if clear else None


@cache
def _places() -> _Places:
    table = tomllib.loads(files(__package__).joinpath("places.toml").read_text(encoding="utf-8"))
    countries = {fold(name): name for name in table["countries"]}
    countries |= {fold(name): country for name, country in table["also"].items()}
    seats: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    for country, line in table["countries"].items():
        cities, _, adjective = line.partition(";")
        seats |= {fold(city.strip()).removeprefix("the "): country for city in cities.split(",") if city.strip()}
        adjectives |= {fold(one.strip()): country for one in adjective.split(",") if one.strip()}
    bodies: dict[str, tuple[_Seat, ...]] = {}
    for row in table["seats"]:
        seat = _Seat(row["name"], row["kind"], tuple(row["context"]), row.get("otherwise"))
        bodies[fold(row["place"])] = (*bodies.get(fold(row["place"]), ()), seat)
    regions = {fold(name): name for name in table["regions"]["names"]}
    towns = {
        fold(town.strip()): land for land, line in table["towns"].items() for town in " ".join(line.split()).split(",")
    }
    return _Places(countries, seats, bodies, adjectives, regions, towns)

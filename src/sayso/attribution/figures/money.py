"""The currency of a number: the sign or letters before it, the name or code behind it, the custom of the country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.figures.numbers import DASHES

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon, SharedName


@dataclass(frozen=True, slots=True)
class Money:
    """A currency (ISO 4217) and where its sign or name begins or ends, outside of the number."""

    code: str
    edge: int


def before(atoms: Atoms, place: int, words: Lexicon, country: str | None) -> Money | None:
    """Return the currency written right before a number: "$", "US$", "Rs", "CHF"; `edge` is its first atom."""
    sign = atoms.at(place - 1)
    if sign == "$":
        led = words.dollar_prefixes.get(atoms.at(place - 2)) if _touches(atoms, place - 1) else None
        return Money(led, place - 2) if led else Money(_own("dollars", words, country), place - 1)
    if sign in words.currency_signs:
        return Money(words.currency_signs[sign], place - 1)
    stop = sign == "."
    letters = atoms.at(place - 1 - stop)
    code = words.currency_codes.get(letters)
    if code is None or not atoms.is_capital(place - 1 - stop) or (len(letters) == 1 and not atoms.joined(place)):
        return None
    written = atoms.text[atoms.start[place - 1 - stop] : atoms.end[place - 1 - stop]]
    is_code = written.isupper() or len(written) < len("USD") or code[:2].lower() != letters[:2]
    return Money(code, place - 1 - stop) if is_code else None


def _touches(atoms: Atoms, sign: int) -> bool:
    """Say whether capital letters stand before a dollar sign: "US$", "US $"."""
    return atoms.is_capital(sign - 1) and (atoms.joined(sign) or atoms.at(sign - 1) == "us")


def after(atoms: Atoms, place: int, words: Lexicon, country: str | None) -> Money | None:
    """Return the currency written behind a number: "euros", "Canadian dollars", "-dollar", "USD"; `edge` follows it."""
    at = place + (atoms.at(place) in DASHES and atoms.joined(place + 1))
    word = atoms.at(at)
    if word in words.currency_names and not (word in {"pula", "som", "dram", "sums", "soles"} and at != place):
        return Money(words.currency_names[word], at + 1)
    if word in words.shared_names:
        return _named(words.shared_names[word], word, at + 1, country)
    if word in words.currency_signs and word in {"€", "₽", "₺"}:
        return Money(words.currency_signs[word], at + 1)
    for step in (1, 2):  # "Canadian dollars", "New Zealand dollars", "U.S. dollars"
        shared, adjective = words.shared_names.get(atoms.at(at + step)), atoms.at(at + step - 1)
        if shared and (adjective in shared.adjectives or adjective in {"us", "u.s"}):
            return Money(shared.adjectives.get(adjective, "USD"), at + step + 1)
        one = words.currency_names.get(atoms.at(at + step))
        if one and step == 1 and atoms.is_capital(at):
            return Money(one, at + 2)
    written = atoms.text[atoms.start[at] : atoms.end[at]] if at < len(atoms) else ""
    if len(written) == len("USD") and written.isupper() and words.currency_codes.get(word) == written:
        return Money(written, at + 1)
    return None


def _named(shared: SharedName, word: str, edge: int, country: str | None) -> Money | None:
    code = shared.countries.get(country or "") or shared.default
    return Money(code or word, edge) if code or word not in {"pounds", "pound"} else None


def _own(name: str, words: Lexicon, country: str | None) -> str:
    """Return the dollar of the country, the one of the United States where the country is not known or has none."""
    shared = words.shared_names[name]
    return shared.countries.get(country or "", shared.default)

"""One number as it is written: figures or words, scales, fractions, groups, and plurals that name no number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sayso.values import lean, replace

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.figures.lexicon import Lexicon

Style = Literal["figures", "words", "fraction", "vague"]
# Longer runs of figures are keys and serial numbers.
LONGEST = 18
DASHES = frozenset("-‐‑–")
THOUSAND = 1000
HUNDRED = 100


@lean
@dataclass(frozen=True, slots=True)
class Number:
    """A number at the atoms `[first, last)`; `value` is None for "dozens", `scaled` says that it has a scale word."""

    first: int
    last: int
    value: float | None
    style: Style
    scaled: bool = False


def read(atoms: Atoms, place: int, words: Lexicon) -> Number | None:
    """Return the number that begins at a place, None where none does."""
    word = atoms.low[place]
    if word[0] in "0123456789":
        return _figures(atoms, place, words)
    if word in words.signs:
        return Number(place, place + 1, words.signs[word], "fraction")
    if word in words.vague or word in words.vague_before:
        return _vague(atoms, place, words)
    if word in {"half", "quarter"}:
        return _part(atoms, place, words)
    if word in {"a", "an"}:
        return _after_article(atoms, place, words)
    return _in_words(atoms, place, words) if word in words.digits or word in words.tens else None


def _figures(atoms: Atoms, place: int, words: Lexicon) -> Number | None:
    value = plain(atoms.low[place])
    if value is None:
        return None
    last = place + 1
    if atoms.joined(last) and atoms.at(last) in words.signs:  # 2½
        value, last = value + words.signs[atoms.low[last]], last + 1
    return scaled(atoms, Number(place, last, value, "figures"), words)


def plain(word: str) -> float | None:
    """Return the value of an atom of figures, None for ordinals, dates, times and keys."""
    digits = word.replace(",", "").replace("\u00a0", "").replace("\u2009", "").replace("\u202f", "")
    if digits[0] == "0" and digits[1:2].isdecimal():
        return None  # 007, the 000 of 10 000
    if len(digits) > LONGEST or not digits.replace(".", "", 1).isdecimal() or digits.endswith("."):
        return None
    return float(digits)


def scaled(atoms: Atoms, number: Number, words: Lexicon) -> Number:
    """Return the number with the scale words behind it: "1.4-million", "1.2bn", "2 lakh crore"."""
    while True:
        at = number.last + (atoms.at(number.last) in DASHES and atoms.joined(number.last + 1))
        scale = words.scales.get(atoms.at(at)) or (words.short_scales.get(atoms.at(at)) if at == number.last else None)
        if scale is None or number.value is None:
            return number
        number = replace(number, last=at + 1, value=number.value * scale, scaled=True)


def _in_words(atoms: Atoms, place: int, words: Lexicon) -> Number:
    """Read number words: "twenty-five hundred", "two hundred and thirty", "two and a half", "two-thirds"."""
    number = _below_hundred(atoms, place, words)
    if fraction := _fraction(atoms, number, words):
        return fraction
    if atoms.at(number.last) == "dozen":
        return replace(number, last=number.last + 1, value=12 * (number.value or 0))
    number = _with_half(atoms, number)
    total, part, last, ceiling = 0.0, number.value or 0.0, number.last, float("inf")
    any_scale = False
    while scale := words.scales.get(atoms.at(at := last + (atoms.at(last) in DASHES and atoms.joined(last + 1)))):
        if scale == HUNDRED and part < HUNDRED:
            part, last = part * HUNDRED, at + 1
        elif scale < ceiling:
            total, part, last, ceiling = total + part * scale, 0.0, at + 1, scale
        else:
            break
        any_scale = True
        more = _more(atoms, last, words)
        if more is not None and (more.value or 0) < (HUNDRED if not part % HUNDRED and part else ceiling):
            part, last = part + (more.value or 0), more.last
    return Number(place, last, total + part, "words", scaled=any_scale)


def _below_hundred(atoms: Atoms, place: int, words: Lexicon) -> Number:
    word = atoms.low[place]
    if word in words.digits:
        return Number(place, place + 1, words.digits[word], "words")
    at = place + 1 + (atoms.at(place + 1) in DASHES)
    unit = words.digits.get(atoms.at(at), 0)
    if 0 < unit < 10:  # noqa: PLR2004 - twenty-nine is the largest of the twenties
        return Number(place, at + 1, words.tens[word] + unit, "words")
    return Number(place, place + 1, words.tens[word], "words")


def _more(atoms: Atoms, place: int, words: Lexicon) -> Number | None:
    """Return the number that goes on behind a scale: "(two hundred) and thirty", "(three thousand) four"."""
    at = place + (atoms.at(place) == "and")
    word = atoms.at(at)
    return _below_hundred(atoms, at, words) if word in words.digits or word in words.tens else None


def _with_half(atoms: Atoms, number: Number) -> Number:
    if [atoms.at(number.last + step) for step in range(3)] == ["and", "a", "half"]:
        return replace(number, last=number.last + 3, value=(number.value or 0) + 0.5)
    return number


def _fraction(atoms: Atoms, number: Number, words: Lexicon) -> Number | None:
    """Read "two-thirds", "three quarters"."""
    at = number.last + (atoms.at(number.last) in DASHES)
    word = atoms.at(at)
    share = words.fractions.get(word)
    if share is None or not number.value or (number.value > 1 and not word.endswith(("s", "half"))):
        return None
    if number.value == 1 and word == "half" and at == number.last:
        return None  # "one half" of a match
    return Number(number.first, at + 1, number.value * share, "fraction")


def _after_article(atoms: Atoms, place: int, words: Lexicon) -> Number | None:
    """Read "a dozen", "a thousand", "a third", "a few hundred"; an article alone is no number."""
    word = atoms.at(place + 1)
    if word in words.groups:
        return Number(place, place + 2, words.groups[word], "words")
    if word in words.scales:
        one = scaled(atoms, Number(place, place + 1, 1.0, "words"), words)
        return _and_half(atoms, one)
    if word in words.fractions and not word.endswith("s"):
        return _part(atoms, place + 1, words, first=place)
    if word in words.vague_before:
        number = _vague(atoms, place + 1, words)
        return replace(number, first=place) if number else None
    return None


def _and_half(atoms: Atoms, number: Number) -> Number:
    if [atoms.at(number.last + step) for step in range(3)] == ["and", "a", "half"]:
        return replace(number, last=number.last + 3, value=(number.value or 0) * 1.5)
    return number


def _part(atoms: Atoms, place: int, words: Lexicon, first: int | None = None) -> Number | None:
    """Read "half", "a quarter", "half a million", "a quarter of a million"; "half a dozen" is six."""
    share, begin = words.fractions[atoms.low[place]], place if first is None else first
    at = place + 1 + (atoms.at(place + 1) == "of")
    at += atoms.at(at) == "-"
    if atoms.at(at) in {"a", "an"}:
        group = words.scales.get(atoms.at(at + 1)) or words.groups.get(atoms.at(at + 1))
        if group:
            return Number(begin, at + 2, share * group, "words", scaled=True)
    if atoms.at(place) == "quarter" and first is None:
        return None
    return Number(begin, place + 1, share, "fraction")


def _vague(atoms: Atoms, place: int, words: Lexicon) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred": how many is not said."""
    at = place + 1
    if atoms.low[place] in words.vague_before:
        known = atoms.at(at) in words.scales or atoms.at(at) == "dozen"
        return Number(place, at + 1, None, "vague") if known else None
    while atoms.at(at) == "of" and (atoms.at(at + 1) in words.vague or atoms.at(at + 1) in words.scales):
        at += 2
    if atoms.low[place] == "scores" and atoms.at(at) != "of":
        return None  # a verb, or goals
    if atoms.low[place] == "tens" and at == place + 1:
        return None
    return Number(place, at, None, "vague")

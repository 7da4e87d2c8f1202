"""What a date is read against: the publication, the dates before it in the text, the customs of the country."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from sayso.attribution.times.tense import Tense, looks_ahead, tense
from sayso.values import replace

if TYPE_CHECKING:
    from sayso.attribution.atoms import Atoms
    from sayso.attribution.times.lexicon import Lexicon
    from sayso.attribution.times.periods import Period

Order = Literal["day-first", "month-first"]
ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
# Years that the calendar of every reader can shift by a thousand years without leaving what Python counts.
FIRST_YEAR, LAST_YEAR = 1100, 2900
# So many dates are remembered for "a day earlier": it counts from one of the same paragraph or the one before.
MEMORY = 8


@dataclass(frozen=True, slots=True)
class Published:
    """When the text was published, as precisely as known: month and day are None where they are not."""

    year: int
    month: int | None = None
    day: int | None = None

    def date(self) -> date | None:
        """Return the day, None where it is not known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


def published(value: str | None) -> Published | None:
    """Read an ISO 8601 date or datetime; None where there is none, or none that can be reckoned with."""
    match = ISO.match(value or "")
    if not match or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return None
    year, month, day = (int(each) if each else None for each in match.groups())
    try:
        date(year or 1, month or 1, day or 1)
    except ValueError:
        return None
    return Published(year or 1, month, day)


def length(period: Period) -> int:
    """Return how many days a period has; one without bounds is endless."""
    if period.first is None or period.last is None:
        return 1 << 30
    return (period.last - period.first).days + 1


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a reader may ask beside the words that it reads."""

    atoms: Atoms
    lexicon: Lexicon
    published: Published | None
    before: tuple[Period, ...] = ()
    order: Order | None = None

    def today(self) -> date | None:
        """Return the day of publication, None where it is not known to the day."""
        return self.published.date() if self.published else None

    def anchor(self, longest: int, *, gone: bool = False) -> Period | None:
        """Return the last date before in the text that is no longer than so many days, None where there is none.

        With `gone` one that lay ahead of the publication is passed over.
        """
        today = self.today()
        for each in self.before:
            if each.first and length(each) <= longest and not (gone and today and each.first > today):
                return each
        return None

    def after(self, period: Period) -> Scene:
        """Return the scene behind a date that was read: the next may count from it, or from one of the few before."""
        if period.first is None or "REF" in period.value:
            return self
        return replace(self, before=(period, *self.before[: MEMORY - 1]))

    def unknown(self) -> str:
        """Say what is missing of the publication date."""
        if self.published is None:
            return "relative to a publication date that is not known"
        return f"the publication date is known to the {'month' if self.published.month else 'year'} only"


@dataclass(frozen=True, slots=True)
class Found:
    """A form found in the atoms `[first, last)`; `outer` is where the whole form begins and ends."""

    scene: Scene
    match: re.Match[str]
    first: int
    last: int

    def has(self, kind: str) -> bool:
        """Say whether a word of this class takes part."""
        return kind in self.match.re.groupindex and self.match[kind] is not None

    def value(self, kind: str) -> int:
        """Return the value of the word of a class that takes part; "YEAR2" is the second of its class."""
        return self.scene.lexicon.value(kind.rstrip("23"), self.match_word(kind))

    def maybe(self, *kinds: str) -> int | None:
        """Return the value of the first of these classes that takes part, None where none does."""
        return next((self.value(kind) for kind in kinds if self.has(kind)), None)

    def match_word(self, kind: str) -> str:
        """Return the atom of a class that takes part."""
        return self.scene.atoms.low[self.match.start(kind)]

    def words(self) -> tuple[str, ...]:
        """Return the atoms of the whole form, possessives without their ending."""
        return tuple(word.removesuffix("'s") for word in self.scene.atoms.low[self.match.start() : self.match.end()])

    def name(self) -> str:
        """Return the words of the date as the lexicon's names have them: no year, no possessive of the whole."""
        end = next(
            (place for place in range(self.first, self.last) if self.scene.atoms.low[place].isdecimal()), self.last
        )
        words = list(self.scene.atoms.low[self.first : end])
        while words and words[-1] == ",":
            words.pop()
        name = " ".join(words).replace(" .", ".").replace("s '", "s'")
        return name if name in self.scene.lexicon.named else name.removesuffix("'s")

    def amount(self) -> int:
        """Return the number of an AMOUNT ("two", "twenty-five", "45")."""
        tens = self.maybe("TENS")
        return (tens or 0) + (self.maybe("NUM", "NUM2", "DOM", "YY", "NUMBER") or 0)

    def unit(self) -> str:
        """Return the unit of time in the singular."""
        words = self.scene.atoms.low
        kind = "UNITS" if self.has("UNITS") else "UNIT"
        word = words[self.match.start(kind)].removesuffix("'s")
        return {"centuries": "century"}.get(word, word.removesuffix("s"))

    def tense(self) -> Tense | None:
        """Return what the words around say about past or future."""
        is_day = any(self.has(kind) for kind in ("WEEKDAY", "DOM", "ORD", "ORDINAL"))
        return tense(self.scene.atoms, self.first, self.last, self.scene.lexicon.tense, is_day=is_day)

    def looks_ahead(self) -> bool:
        """Say whether the verb before looks ahead, whatever the rest of the sentence says."""
        return looks_ahead(self.scene.atoms, self.first, self.scene.lexicon.tense)

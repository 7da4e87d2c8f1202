"""What a list of results says of an article: enough to know it by, without its text."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

COLUMNS = """a.id, a.ref, a.text_id, a.version, a.url, a.title, a.outlet, a.domain, a.published, a.language,
    (SELECT c.asked FROM captures c WHERE c.id = a.capture)"""
# Names of publishers in one archive; each is folded once.
REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Card:
    """An article as a result names it.

    `number` is its row in this archive, `article` the hash of its text (the same
    everywhere), `version` counts the texts seen at its address, from 1. `asked` is
    the path or address that somebody gave for it.
    """

    number: int
    ref: str | None
    article: str
    version: int
    url: str | None
    title: str | None
    outlet: str | None
    domain: str | None
    published: str | None
    language: str | None
    asked: str


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which articles are looked at: an outlet, a language, days of publication (ISO dates, both included).

    An outlet is meant by any part of its name, or by its domain. An article dated to
    a month or year counts wherever one of its days does; one without a date is left
    out as soon as a day is asked for.
    """

    outlet: str | None = None
    language: str | None = None
    earliest: str | None = None
    latest: str | None = None

    def condition(self) -> tuple[str, list[str]]:
        """Return an SQL condition over `articles a`, beginning with AND where there is one, and its values."""
        parts: list[tuple[str, list[str]]] = []
        if self.outlet is not None:
            said = folded(self.outlet)
            parts.append(("(instr(folded(a.outlet), ?) OR folded(a.domain) = ?)", [said, said]))
        if self.language is not None:
            parts.append(("(a.language = ? OR a.language LIKE ? || '-%')", [self.language.lower()] * 2))
        if self.earliest is not None:
            parts.append(("a.published >= substr(?, 1, length(a.published))", [self.earliest]))
        if self.latest is not None:
            parts.append(("substr(a.published, 1, 10) <= ?", [self.latest]))
        return "".join(f" AND {sql}" for sql, _ in parts), [value for _, values in parts for value in values]


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of the results is wanted."""

    limit: int = 20
    offset: int = 0


EVERYTHING = Narrowing()
_TAUGHT: WeakSet[apsw.Connection] = WeakSet()
FIRST = Page()


def card(row: Sequence[Any]) -> Card:
    """Return the card of a row of COLUMNS."""
    return Card(*row)


def cards(connection: apsw.Connection, numbers: Sequence[int], narrowing: Narrowing = EVERYTHING) -> list[Card]:
    """Return the cards of the articles with these numbers that the narrowing lets through, in no order."""
    teach(connection)
    condition, values = narrowing.condition()
    query = f"SELECT {COLUMNS} FROM articles a WHERE a.id = ?{condition}"  # noqa: S608  # our own words
    found = [connection.execute(query, (number, *values)).fetchone() for number in numbers]
    return [card(row) for row in found if row]


def teach(connection: apsw.Connection) -> None:
    """Give the connection the SQL function that `Narrowing` uses, once: doing it again would undo prepared queries."""
    if connection not in _TAUGHT:
        connection.create_scalar_function("folded", folded, 1, deterministic=True)
        _TAUGHT.add(connection)


@lru_cache(REMEMBERED)
def folded(text: str | None) -> str:
    """Return the text without case, accents and surplus space, for comparing names."""
    decomposed = unicodedata.normalize("NFKD", (text or "").casefold())
    return " ".join("".join(each for each in decomposed if not unicodedata.combining(each)).split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article's text with the places in it that matter; offsets are into the article's text."""

    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...] = field(default=())

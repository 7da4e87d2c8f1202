"""One batch of articles into the tables: few statements for many rows, numbers given here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, NamedTuple

from sayso.archive import postings
from sayso.archive.sql import row, rows, value

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    import apsw

    from sayso.archive.prepared import Prepared, Row, Said
    from sayso.archive.words import Hashes

CAPTURE = """INSERT INTO captures (id, sha256, size, retrieved, asked, answered, media_type, charset, status,
    last_modified, etag, record, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
ARTICLE = """INSERT INTO articles (id, address, version, text_id, capture, made_by, statements_by, signed_by,
    quotations, apart, ref, url, title, outlet, domain, published, language, characters, text, text_form, rest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
STATEMENT = """INSERT INTO statements (article, made_by, speaker, name, start, kind, act, stance, negated, identity,
    role, relayed, occasion_kind, occasion_date, confidence, value)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
# CROSS keeps the order: from the texts to the articles and on.
HOLDERS = """SELECT a.text_id, a.id, d.address, a.ref, a.url FROM json_each(?) AS t
    CROSS JOIN articles a ON substr(a.text_id, 1, 12) = substr(t.value, 1, 12) AND a.text_id = t.value
    CROSS JOIN addresses d ON d.id = a.address ORDER BY a.id"""


class Held(NamedTuple):
    """An article that has a certain text: its number, and what it is known by."""

    number: int
    address: str
    ref: str | None
    url: str | None


class Batch:
    """Articles that go in together, inside one transaction of the caller's.

    `place` decides for one after the other, so that two of a batch meet as they
    would in two batches; `write` then sends the rows of each table at once.
    """

    def __init__(self, connection: apsw.Connection, maker: Callable[[str, str], int]) -> None:
        self._connection = connection
        self._maker = maker
        self._texts: dict[str, list[Held]] = {}
        self._versions: dict[str, tuple[int, int]] = {}
        self._speakers: dict[tuple[str, str], int] = {}
        self._keys: list[tuple[int, Hashes]] = []
        self._next = {table: self._last(table) + 1 for table in ("captures", "articles", "addresses", "speakers")}
        self._rows: dict[str, list[Row]] = {statement: [] for statement in ORDER}

    def place(self, prepared: Sequence[Prepared]) -> list[tuple[Literal["added", "version", "there"], int]]:
        """Decide what each article is to the archive, and take its rows where it is new."""
        self._look_up({each.text_id for each in prepared} - self._texts.keys())
        return [self._place(each) for each in prepared]

    def _place(self, prepared: Prepared) -> tuple[Literal["added", "version", "there"], int]:
        held = self._held(prepared)
        if held is not None:
            return "there", held
        number = self._number("articles")
        address, version = self._versions.get(prepared.address) or self._known(prepared.address)
        self._versions[prepared.address] = address, version + 1
        self._texts[prepared.text_id].append(Held(number, prepared.address, prepared.ref, prepared.url))
        self._take(prepared, number, address, version + 1)
        return ("version" if version else "added"), number

    def write(self) -> None:
        """Send the rows to the tables."""
        for statement in ORDER:
            if self._rows[statement]:
                self._connection.executemany(statement, self._rows[statement])
                self._rows[statement].clear()
        postings.add(self._connection, self._keys)
        self._keys.clear()

    def _look_up(self, texts: Collection[str]) -> None:
        """Learn which articles have these texts: one question for all of them costs a fifth of one for each."""
        self._texts |= {text: [] for text in texts}
        for text, *held in rows(self._connection, HOLDERS, (json.dumps(sorted(texts)),)):
            self._texts[text].append(Held(*held))

    def _held(self, prepared: Prepared) -> int | None:
        for number, address, ref, url in self._texts[prepared.text_id]:
            if address == prepared.address or (prepared.url is None and url is None and ref == prepared.ref):
                return number
        return None

    def _known(self, address: str) -> tuple[int, int]:
        """Return the number of the address, taken now where it is new, and its newest version (0: none)."""
        known = row(self._connection, KNOWN, (address,))
        if known is not None:
            return known[0], known[1] or 0
        number = self._number("addresses")
        self._rows[ADDRESS].append((number, address))
        return number, 0

    def _take(self, prepared: Prepared, number: int, address: int, version: int) -> None:
        capture, maker = self._number("captures"), self._maker("", prepared.made_with)
        by = None if prepared.statements is None else self._maker(prepared.model, prepared.read_with)
        place = (number, address, version, prepared.text_id, capture, maker, by)
        head = (*place, prepared.signed_by, prepared.quotations, prepared.apart)
        self._rows[CAPTURE].append((capture, *prepared.capture))
        self._rows[ARTICLE].append((*head, *prepared.article))
        self._rows[WORDS].append((number, prepared.title, prepared.text))
        if prepared.keys is not None:
            self._keys.append((number, prepared.keys))
        self.take_statements(prepared.statements or (), number, by)

    def take_statements(self, statements: Iterable[Said], number: int, by: int | None) -> None:
        """Take the statements of an article that has its number already."""
        for who, rest in statements:
            self._rows[STATEMENT].append((number, by, self._speaker(who) if who else None, *rest))

    def _speaker(self, who: tuple[str, str]) -> int:
        if who not in self._speakers:
            known = value(self._connection, "SELECT id FROM speakers WHERE name = ? AND kind = ?", who)
            self._speakers[who] = known or self._number("speakers")
            if not known:
                self._rows[SPEAKER].append((self._speakers[who], *who))
        return self._speakers[who]

    def _number(self, table: str) -> int:
        self._next[table] += 1
        return self._next[table] - 1

    def _last(self, table: str) -> int:
        return value(self._connection, f"SELECT max(id) FROM {table}") or 0  # noqa: S608  # our own names


KNOWN = "SELECT id, (SELECT max(version) FROM articles WHERE address = addresses.id) FROM addresses WHERE address = ?"
ADDRESS = "INSERT INTO addresses (id, address) VALUES (?, ?)"
SPEAKER = "INSERT INTO speakers (id, name, kind) VALUES (?, ?, ?)"
WORDS = "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)"
ORDER = (ADDRESS, CAPTURE, SPEAKER, ARTICLE, STATEMENT, WORDS)

"""What somebody said over time, as the statements of the archive have it.

Every statement is given with whom it was ascribed to and why that is the person
asked for (`people`). Where several bear the name, each stands by itself.

What it does not do: find what was said where no statement was extracted
(`sayso extract` makes up for it), or check that it was said.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sayso.archive.cards import COLUMNS, EVERYTHING, FIRST, Card, Narrowing, Page, card, folded, teach
from sayso.archive.codec import from_plain
from sayso.archive.corrections import Correction, Corrections
from sayso.archive.damage import explained
from sayso.archive.dates import moment
from sayso.archive.packing import unpack_statement
from sayso.archive.people import ID, Sighting, people, plain
from sayso.archive.sql import rows, value
from sayso.archive.texts import article_text
from sayso.errors import UsageError
from sayso.values import Statement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import apsw

    from sayso.archive.people import Person
    from sayso.archive.store import Store

# No name is longer; what is, is no name.
LONGEST = 200
HANDS = ("first", "relayed")
# How a key begins: what somebody is, or that the key is an id.
KINDS = frozenset(
    ("person", "outlet", "government", "organisation", "group", "document", "unnamed", ID.removesuffix(":"))
)


@dataclass(frozen=True, slots=True)
class Manner:
    """Which statements are wanted: kind of occasion, stance, act, and whether through other hands; None: any.

    `hands` is "first" where nobody stands between the speaker and the article's
    outlet, "relayed" where somebody does.
    """

    occasion: str | None = None
    stance: str | None = None
    act: str | None = None
    hands: str | None = None

    def condition(self) -> tuple[str, list[str]]:
        """Return an SQL condition over `statements s`, beginning with AND where there is one, and its values."""
        named = {"occasion_kind": self.occasion, "stance": self.stance, "act": self.act}
        wanted = {column: said for column, said in named.items() if said is not None}
        relayed = {"first": " AND s.relayed = 0", "relayed": " AND s.relayed > 0"}.get(self.hands or "", "")
        return "".join(f" AND s.{column} = ?" for column in wanted) + relayed, list(wanted.values())


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a person: `why` tells how it is known to be theirs, `words` are its content.

    `date` is when it was said, where the text tells (`dated` is "occasion"), else
    when it was published ("published"); both None where nothing is known.
    `corrections` are what people say against it.
    """

    person: str
    why: str
    card: Card
    statement: Statement
    words: str
    date: str | None
    dated: str | None
    relayed: int
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One page of what the bearers of a name said, in order of time, the undated last; `total` counts all."""

    people: tuple[Person, ...]
    said: tuple[Said, ...]
    total: int


ANY = Manner()


def who(
    store: Store, name: str, *, manner: Manner = ANY, narrowing: Narrowing = EVERYTHING, page: Page = FIRST
) -> Record:
    """Return what somebody of that name, or part of a name, said; raises UsageError where it is no name.

    A key of a person, as an earlier answer gave it, is taken too: it means that one alone.
    """
    wanted = name.split(":", 1)[1] if _is_key(name) else name
    words = plain(wanted.split(" (")[0] if _is_key(name) else wanted)
    if len(name) > LONGEST or not any(each.isalnum() for word in words for each in word):
        raise UsageError("this is no name", hint='write: sayso who "Ilsa Brandt"')
    with explained(store.path):
        connection = store.connection
        teach(connection)
        speakers = _speakers(connection, words if not name.startswith(ID) else _words_of(connection, name))
        found = [person for person in people(_sightings(connection, speakers)) if _is_meant(person, name, words)]
        places = {each: person for person in found for each in person.sightings}
        every = _statements(connection, speakers, places, manner, narrowing)
        chosen = every[page.offset : page.offset + page.limit]
        said = Corrections(connection)
        return Record(tuple(found), tuple(_worded(connection, each, said) for each in chosen), len(every))


def _is_key(name: str) -> bool:
    return name.split(":", 1)[0] in KINDS


def _is_meant(person: Person, name: str, words: Sequence[str]) -> bool:
    if _is_key(name):
        return person.key == name
    mine = plain(person.name)
    short = mine == tuple(words[-1:]) and person.kind == "person"
    return set(words) <= set(mine) or short


SPEAKERS = "SELECT id, name, kind FROM speakers WHERE instr(folded(name), ?)"
# Shorter words than this, but for the last, stand in too many names.
TELLING = 4


def _speakers(connection: apsw.Connection, words: Sequence[str]) -> dict[int, tuple[str, str]]:
    """Return every name that has a word of the one asked for: other bearers decide whose a surname is."""
    asked = {folded(word) for word in words[:-1] if len(word) >= TELLING} | {folded(word) for word in words[-1:]}
    found = (row for word in sorted(asked) for row in rows(connection, SPEAKERS, (word,)))
    return {number: (name, kind) for number, name, kind in found}


NAMED = "SELECT DISTINCT p.name FROM statements s JOIN speakers p ON p.id = s.speaker WHERE s.identity = ?"
# Up to schema 4 every statement has to be looked at.
NAMED_BEFORE = NAMED.replace("s.identity", "json_extract(statement_value(s.value), '$.speaker.key')")
HAS_IDENTITY = "SELECT 1 FROM pragma_table_info('statements') WHERE name = 'identity'"


def _words_of(connection: apsw.Connection, key: str) -> list[str]:
    """Return the words of every name under which somebody with this id said something."""
    named = NAMED if value(connection, HAS_IDENTITY) else NAMED_BEFORE
    return [word for (name,) in rows(connection, named, (key,)) for word in plain(name)]


SEEN = """SELECT article, group_concat(role, char(10)),
        max(json_extract(statement_value(value), '$.speaker.key'))
    FROM statements WHERE speaker = ? GROUP BY article"""


def _sightings(connection: apsw.Connection, speakers: Mapping[int, tuple[str, str]]) -> list[Sighting]:
    roles: dict[tuple[int, str, str], set[str]] = defaultdict(set)
    keys: dict[tuple[int, str, str], str] = {}
    for number, (name, kind) in speakers.items():
        for article, joined, key in rows(connection, SEEN, (number,)):
            roles[article, name, kind].update((joined or "").split("\n"))
            keys[article, name, kind] = key if key and (kind != "person" or key.startswith(ID)) else ""
    return [Sighting(*seen, tuple(sorted(said - {""})), keys[seen]) for seen, said in roles.items()]


def _statements(
    connection: apsw.Connection,
    speakers: Mapping[int, tuple[str, str]],
    places: Mapping[Sighting, Person],
    manner: Manner,
    narrowing: Narrowing,
) -> list[Said]:
    """Return the statements of these sightings that are wanted, in order of time, still without their words."""
    by_name = {(each.article, each.name, each.kind): (each, person) for each, person in places.items()}
    (first, some), (second, more) = manner.condition(), narrowing.condition()
    query = f"""SELECT s.value, s.relayed, {COLUMNS} FROM statements s JOIN articles a ON a.id = s.article
        WHERE s.speaker = ?{first}{second}"""  # noqa: S608  # our own words
    found: list[Said] = []
    for number, (name, kind) in speakers.items():
        for packed, relayed, *columns in rows(connection, query, (number, *some, *more)):
            seen = by_name.get((columns[0], name, kind))
            if seen is not None:
                statement = from_plain(Statement, json.loads(unpack_statement(packed)))
                date, dated = _date(statement, columns[8])
                why = seen[1].sightings[seen[0]]
                found.append(Said(seen[1].key, why, card(columns), statement, "", date, dated, relayed))
    return sorted(found, key=lambda said: (not said.date, moment(said.date), said.card.number, _start(said.statement)))


def _date(statement: Statement, published: str | None) -> tuple[str | None, str | None]:
    occasion = statement.occasion
    if occasion and occasion.date and occasion.date[:1].isdigit():
        return occasion.date, "occasion"
    return (published, "published") if published else (None, None)


def _start(statement: Statement) -> int:
    return statement.content[0].start if statement.content else 0


def _worded(connection: apsw.Connection, said: Said, corrections: Corrections) -> Said:
    text = article_text(connection, said.card.number) or ""
    content = said.statement.content
    words = " … ".join(" ".join(span.of(text).split()) for span in content)
    return replace(said, words=words, corrections=corrections.of_statement(said.card.article, content))

"""One story as the archive has it: what was derived from it, and beside that what people say against it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.archive.cards import cards
from sayso.archive.codec import to_plain
from sayso.archive.corrections import Corrections, correct
from sayso.archive.damage import explained
from sayso.archive.fields import held, typed
from sayso.archive.sql import rows, value
from sayso.errors import UsageError
from sayso.values import Article, Statement

if TYPE_CHECKING:
    from sayso.archive.cards import Card
    from sayso.archive.corrections import Correction
    from sayso.archive.store import Store
    from sayso.values import Reading


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One statement, its words, and what people say against it."""

    statement: Statement
    words: str
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What an archive has of one story; `extracted` says whether its statements were looked for.

    `corrections` are about the article itself, `loose` about statements that the
    archive does not have: left out by the extraction, or with other borders now.
    """

    card: Card
    extracted: bool
    statements: tuple[Reviewed, ...]
    corrections: tuple[Correction, ...]
    loose: tuple[Correction, ...]


def named(store: Store, story: str) -> int:
    """Return the number of the story that is known by an address, a file, an id or the hash of its text.

    Of several versions it is the newest. Raises UsageError where there is none, or
    where an id is that of several texts.
    """
    with explained(store.path):
        found = list(rows(store.connection, NAMED, (story, f"file://{Path(story).absolute().as_posix()}")))
    if not found:
        hint = "give its address, its file, or its id as sayso search shows it"
        raise UsageError(f"the archive holds no story {story[:100]!r}", where=str(store.path), hint=hint)
    addresses: dict[str, int] = {address: number for number, address, _ in found}
    texts = {text for number, address, text in found if addresses[address] == number}
    if len(texts) > 1:
        hint = f"give its address: {', '.join(list(addresses)[:5])}"
        raise UsageError(f"{story[:100]!r} names {len(texts)} stories", where=str(store.path), hint=hint)
    return max(addresses.values())


NAMED = """SELECT a.id, d.address, a.text_id FROM articles a JOIN addresses d ON d.id = a.address
    WHERE d.address IN (?1, ?2) OR a.ref = ?1 OR (substr(a.text_id, 1, 12) = substr(?1, 1, 12) AND a.text_id = ?1)
    ORDER BY a.id"""


def review(store: Store, number: int) -> Review:
    """Return what the archive has of the story of that number, and what people say against it."""
    reading = _reading(store, number)
    article = reading.article
    with explained(store.path):
        (shown,) = cards(store.connection, [number])
        said = Corrections(store.connection)
        extracted = bool(value(store.connection, EXTRACTED, (number,)))
        statements = tuple(
            Reviewed(each, _words(each, article), said.of_statement(article.id, each.content))
            for each in reading.statements
        )
        every = said.of_text(article.id)
    found = {each.content for each in reading.statements}
    return Review(
        shown,
        extracted,
        statements,
        tuple(each for each in every if not each.spans),
        tuple(each for each in every if each.spans and each.spans not in found),
    )


EXTRACTED = "SELECT statements_by IS NOT NULL FROM articles WHERE id = ?"


def _words(statement: Statement, article: Article) -> str:
    return " … ".join(" ".join(span.of(article.text).split()) for span in statement.content)


def object_to(  # one keyword for each thing that is said
    store: Store,
    number: int,
    field: str | None,
    text: str | None,
    *,
    statement: str | None = None,
    who: str,
    why: str = "",
) -> Correction:
    """Keep what somebody says of a field of a story, or of one of its statements, by that statement's id.

    `text` is what is right as it would be typed, None where nothing is. Without a
    field the statement itself should not be there. Raises UsageError where there is
    no such story, statement or field, or the field can't hold that.
    """
    reading = _reading(store, number)
    subject: Article | Statement = reading.article
    if statement is not None:
        subject = _statement(reading, statement)
    elif field is None:
        raise UsageError("nothing is said to be wrong", hint="name a field, or a statement")
    kind, spans = ("statement", subject.content) if isinstance(subject, Statement) else ("article", ())
    if field is None:
        return correct(store, number, kind, before=to_plain(subject), after=None, spans=spans, who=who, why=why)
    after = typed(type(subject), field, text)
    before = held(subject, field)
    return correct(store, number, f"{kind}.{field}", before=before, after=after, spans=spans, who=who, why=why)


def _reading(store: Store, number: int) -> Reading:
    reading = store.reading(number)
    if reading is None:
        raise UsageError(f"there is no article {number} in this archive", where=str(store.path))
    return reading


def _statement(reading: Reading, name: str) -> Statement:
    for each in reading.statements:
        if each.id == name:
            return each
    known = ", ".join(each.id for each in reading.statements[:20]) or "none"
    raise UsageError(f"the story has no statement {name[:40]!r}", hint=f"it has: {known}")

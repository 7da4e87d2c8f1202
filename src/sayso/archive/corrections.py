"""What people say against what was derived: kept beside it, never in its place.

A correction is about a text and a place in it, not about a row, so that it holds for
every copy of the text in the archive and outlives a new extraction. None is ever
applied: it is shown beside what was derived, and the reader decides whom to believe.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sayso.archive.codec import dumps, flat, unflat
from sayso.archive.damage import explained
from sayso.archive.log import record
from sayso.archive.sql import rows, value
from sayso.document.capture import now
from sayso.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from sayso.archive.store import Store
    from sayso.values import Span

# A value of DESIGN.md, and mostly one of its fields: "statement", "statement.speaker", "article.published".
FIELD = re.compile(r"(?:article|statement)(?:\.[a-z_]{1,40}){0,3}")


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that somebody says is otherwise; `spans` are the statement's content, none where it is the article.

    `before` is what was derived, None where something was missing; `after` what is
    right, None where nothing should be there; both as JSON gives them. Equal when all
    fields are.
    """

    at: str
    who: str
    text_id: str
    field: str
    spans: tuple[Span, ...]
    before: Any
    after: Any
    why: str


def correct(  # noqa: PLR0913  # one keyword for each column
    store: Store,
    article: int,
    field: str,
    *,
    after: object,
    before: object = None,
    spans: Sequence[Span] = (),
    who: str = "",
    why: str = "",
) -> Correction:
    """Keep what somebody says against what was derived from an article, and return it once it is on the disk.

    Raises UsageError where there is no such article, no such field, or a span lies
    outside its text; ArchiveError where the archive can't be written.
    """
    with explained(store.path):
        found = list(rows(store.connection, "SELECT text_id, characters FROM articles WHERE id = ?", (article,)))
    if not found:
        raise UsageError(f"there is no article {article} in this archive", where=str(store.path))
    text_id, characters = found[0]
    if FIELD.fullmatch(field) is None:
        hint = "write statement, statement.speaker, article.published, ..."
        raise UsageError(f"{field[:40]!r} is nothing that can be corrected", hint=hint)
    if not all(0 <= span.start < span.end <= characters for span in spans):
        raise UsageError("a span lies outside the text", hint=f"the text has {characters:,} characters")
    made = Correction(now(), who, text_id, field, tuple(spans), before, after, why)
    with store.transaction() as connection:
        connection.execute(CORRECTION, _row(made))
        record(connection, "correct", {"text": text_id, "field": field, "who": who})
    return made


def corrections(store: Store, article: int) -> list[Correction]:
    """Return what people said against what was derived from an article's text, in the order in which they did."""
    with explained(store.path):
        text_id = value(store.connection, "SELECT text_id FROM articles WHERE id = ?", (article,))
        return list(Corrections(store.connection).of_text(text_id))


class Corrections:
    """The corrections of an archive, as far as they are asked for; `kept` says whether there are any at all."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._known: dict[str, list[Correction]] = {}
        self.kept = value(connection, "SELECT 1 FROM corrections LIMIT 1") is not None

    def of_text(self, text_id: str) -> list[Correction]:
        """Return what people said against what was derived from a text, in the order in which they did."""
        if not self.kept:
            return []
        if text_id not in self._known:
            self._known[text_id] = [_correction(*each) for each in rows(self._connection, CORRECTIONS, (text_id,))]
        return self._known[text_id]

    def of_statement(self, text_id: str, content: Sequence[Span]) -> tuple[Correction, ...]:
        """Return those that are about the statement with exactly this content."""
        return tuple(each for each in self.of_text(text_id) if each.spans and each.spans == tuple(content))


CORRECTION = """INSERT INTO corrections (at, who, text_id, field, spans, before, after, why)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
CORRECTIONS = """SELECT at, who, text_id, field, spans, before, after, why FROM corrections
    WHERE text_id = ? ORDER BY id"""


def _row(made: Correction) -> tuple[str | None, ...]:
    plain = (None if each is None else dumps(each) for each in (made.before, made.after))
    return (made.at, made.who, made.text_id, made.field, dumps(flat(made.spans)), *plain, made.why)


def _correction(  # noqa: PLR0913, PLR0917  # the columns
    at: str, who: str, text_id: str, field: str, spans: str, before: str | None, after: str | None, why: str
) -> Correction:
    derived, right = (None if each is None else json.loads(each) for each in (before, after))
    return Correction(at, who, text_id, field, unflat(json.loads(spans)), derived, right, why)

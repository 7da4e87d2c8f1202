"""One record of named fields (a JSON object, a row of a table) to a Document, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.document.capture import Origin, capture
from sayso.document.kinds import is_markdown
from sayso.document.plain import content
from sayso.document.stream import HEAD
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.settings import Settings
    from sayso.values import DocumentKind

# The fields of CONTRACT ("Inputs"); a record may have others, which are not read.
STRINGS = ("text", "html", "url", "title", "published", "outlet", "language")
NAMES = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
HINTS = {
    "published": 'a date is text, such as "2025-01-20"',
    "byline": "a byline is text or a list of texts",
    "id": "an id is text or a whole number",
}
NO_CONTENT = 'a record needs "text" or "html"'


class WrongFieldError(ValueError):
    """A field holds what it can't hold; `args` are the reason and the hint."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: in which input, where in it, and which bytes of it are the record's own."""

    origin: Origin
    record: str
    raw: bytes
    charset: str = "utf-8"

    def failure(self, why: str, hint: str = "") -> Failure:
        """Return the Failure of this record."""
        return Failure(where=self.origin.asked, why=why, record=self.record, hint=hint)


def document_of(
    record: Mapping[str, object], place: Place, settings: Settings, *, warnings: tuple[str, ...] = ()
) -> Document | Failure:
    """Return the Document that a record is.

    `id` becomes `ref`; `text` wins over `html` where both are given, with a
    warning. A field of the wrong type makes a Failure: nothing is converted but a
    whole number as id. None and a missing field are the same.
    """
    try:
        given = {name: _string(record, name) for name in STRINGS}
        ref, byline = _ref(record), _byline(record)
    except WrongFieldError as error:
        return place.failure(*error.args)
    text, html = given.pop("text"), given.pop("html")
    if text and html:
        warnings = (*warnings, 'the record has "text" and "html"; the text was read')
    if not (text or html):
        empty = [name for name in ("text", "html") if record.get(name) == ""]
        return place.failure(f'"{empty[0]}" is empty' if empty else NO_CONTENT, "" if empty else _near(record))
    kind = _kind(text)
    shown, flattened = content(text or html or "", kind, settings)
    return Document(
        kind=kind,
        text=shown,
        raw=place.raw,
        capture=capture(place.raw, place.origin, charset=place.charset, record=place.record),
        ref=ref,
        byline=byline,
        warnings=(*warnings, *flattened),
        **given,
    )


def _kind(text: str | None) -> DocumentKind:
    if not text:
        return "html"
    return "markdown" if is_markdown(text[:HEAD]) else "text"


def _string(record: Mapping[str, object], name: str) -> str | None:
    value = record.get(name)
    if value is None or isinstance(value, str):
        return value
    raise WrongFieldError(f'"{name}" is {_name(value)}, not text', HINTS.get(name, ""))


def _ref(record: Mapping[str, object]) -> str | None:
    value = record.get("id")
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise WrongFieldError(f'"id" is {_name(value)}, not text', HINTS["id"])


def _byline(record: Mapping[str, object]) -> tuple[str, ...]:
    value = record.get("byline")
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return tuple(value)
    raise WrongFieldError(f'"byline" is {_name(value)}, not text or a list of texts', HINTS["byline"])


def _name(value: object) -> str:
    if isinstance(value, list) and value:
        return "a list that holds other things than texts"
    return NAMES.get(type(value), f"of type {type(value).__name__}")


def _near(record: Mapping[str, object]) -> str:
    """Name the field that was probably meant, or list what there is."""
    if not record:
        return "the record is empty"
    named = ", ".join(sorted(str(name)[:40] for name in list(record)[:8]))
    return f"it has: {named}"

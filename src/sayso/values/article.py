"""One story: its text, its layout and its credentials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.values.document import Capture  # noqa: TC001  # the archive reads the types of fields when it runs
from sayso.values.span import Span  # noqa: TC001  # the same

PartKind = Literal["headline", "dek", "teaser", "byline", "contributors", "dateline", "body", "credit"]
CreditKind = Literal["republished-from", "wire", "first-published", "with-material-from"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher: its name, and its registered domain where known."""

    name: str
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """The publication date and what it rests on.

    `value` is an ISO 8601 date or datetime, as precise as the evidence and no
    more; `precision` is `year`, `month`, `day`, `minute` or `second`. `rule` names
    the evidence ("given", "json-ld datePublished", "meta article:published_time",
    "time element in header", "url path", "dateline"), `text` is what it says there.
    """

    value: str
    precision: Literal["year", "month", "day", "minute", "second"]
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A line or a mark in which the outlet names another publisher as where the text comes from.

    `span` is None where the credit is not part of the shown text (JSON-LD, a
    canonical link); `rule` then says where it stands, and `text` what it says.
    """

    text: str
    outlet: str
    kind: CreditKind
    rule: str
    span: Span | None = None
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of `Article.text` with a role in the layout; parts don't overlap and are in order.

    `repeats` is the index (into `Article.parts`) of an earlier part that says the
    same (a teaser that repeats the dek), None where it is said for the first time.
    """

    kind: PartKind
    span: Span
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One story as text with its layout and its credentials.

    `text` is immutable and every span of every stage points into it. For plain
    text it is the input, unchanged; for pages headline, dek and body as shown,
    blank lines between. `id` is the sha256 of `text`, so two articles with equal
    text have equal ids whatever their captures. `blocks` are block quotations and
    embedded posts: spans of paragraphs that the page sets off as somebody else's.
    """

    id: str
    text: str
    capture: Capture
    ref: str | None = None
    url: str | None = None
    title: str | None = None
    dek: str | None = None
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    outlet: Outlet | None = None
    published: Dating | None = None
    language: str | None = None
    parts: tuple[Part, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    blocks: tuple[Span, ...] = ()
    credits: tuple[Credit, ...] = ()
    warnings: tuple[str, ...] = ()

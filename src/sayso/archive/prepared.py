"""One article made ready to be written: all that costs time and needs no database, so that any core can do it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, overload

from sayso import __version__
from sayso.archive.codec import dumps, flat, to_plain
from sayso.archive.packing import pack, pack_rest, pack_statement, pack_text
from sayso.archive.people import ID
from sayso.archive.signatures import VERSION, sign_all
from sayso.attribution.quotation import outermost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.archive.signatures import Signatures
    from sayso.archive.words import Hashes
    from sayso.values import Article, Capture, Reading, Span, Statement

# What `articles` has a column for, or another table; everything else of an Article goes into `rest`.
ELSEWHERE = frozenset({"id", "text", "capture", "ref", "url", "title", "outlet", "language"})
Row = tuple[str | int | float | bytes | None, ...]


# A statement's speaker as (name, kind), None where nobody is named; and its columns, as STATEMENT in writing.py.
Said = tuple[tuple[str, str] | None, Row]


class Read(NamedTuple):
    """The statements of an article, ready to be written: by which tagger, which, and what else a Reading holds."""

    model: str
    statements: tuple[Said, ...]
    apart: str


class Prepared(NamedTuple):
    """The rows of one article, without the numbers that only the archive can give.

    `capture` and `article` are in the order of CAPTURE and ARTICLE in store.py;
    `statements` is None where none were extracted, else a pair for each one: its
    speaker as (name, kind), None where nobody is named, and its row. `quotations` are
    JSON spans, `keys` those of its signatures, made by the rules of version
    `signed_by`. `made_with` and `read_with` are the versions of sayso that extracted
    the article and its statements.
    """

    address: str
    text_id: str
    ref: str | None
    url: str | None
    model: str
    capture: Row
    article: Row
    title: str
    text: str
    statements: tuple[Said, ...] | None = None
    apart: str | None = None
    quotations: str = "[]"
    keys: Hashes | None = None
    signed_by: int | None = None
    made_with: str = __version__
    read_with: str = __version__


def read_of(reading: Reading, model: str) -> Read:
    """Return what was extracted from an article, ready to be written."""
    return Read(model, statement_rows(reading), _apart(reading))


def _apart(reading: Reading) -> str:
    return dumps(to_plain(reading, ("article", "statements")))


class Draft(NamedTuple):
    """An article to be made ready.

    `raw` are the bytes that `article.capture` speaks of, None where they are not
    at hand (then there will be nothing to check); `reading` is what was extracted
    from it, by the tagger named `model` ('' for the rules alone).
    """

    article: Article
    raw: bytes | None
    reading: Reading | None = None
    model: str = ""


def prepare(article: Article, raw: bytes | None, reading: Reading | None = None, *, model: str = "") -> Prepared:
    """Return one article ready to be written; see `Draft`."""
    return prepare_all([Draft(article, raw, reading, model)])[0]


def prepare_all(drafts: Sequence[Draft]) -> list[Prepared]:
    """Return the articles ready to be written; many at once are signed in a fraction of the time."""
    quotes = [outermost(draft.article.text, draft.article.paragraphs) for draft in drafts]
    signed = sign_all([draft.article.text for draft in drafts], quotes)
    return [_prepared(*each) for each in zip(drafts, quotes, signed, strict=True)]


def _prepared(draft: Draft, quotes: Sequence[Span], signed: Signatures) -> Prepared:
    article, reading = draft.article, draft.reading
    packed, form = pack_text(article.text, draft.raw)
    return Prepared(
        address=clean(address_of(article)),
        text_id=article.id,
        ref=clean(article.ref),
        url=clean(article.url),
        model=draft.model,
        capture=capture_row(article.capture, draft.raw),
        article=_article_row(article, packed, form),
        title=clean(article.title) or "",
        text=clean(article.text),
        statements=statement_rows(reading) if reading else None,
        apart=_apart(reading) if reading else None,
        quotations=dumps(flat(quotes)),
        keys=signed.keys(),
        signed_by=VERSION,
    )


def address_of(article: Article) -> str:
    """Return what says where an article is from: its address, else its file with the record's own id, else its bytes.

    A file is named by its absolute path, so that the same file is known from any folder.
    """
    if article.url:
        return article.url
    asked = article.capture.asked
    if asked.startswith("<") or asked in ("text", "bytes") or (article.capture.record and not article.ref):
        return f"sha256:{article.capture.sha256}" if article.ref is None else f"ref:{article.ref}"
    place = Path(asked).absolute().as_posix()
    return f"file://{place}#{article.ref}" if article.ref is not None else f"file://{place}"


def capture_row(capture: Capture, raw: bytes | None) -> Row:
    """Return the columns of `captures`, the bytes packed."""
    return (
        capture.sha256,
        capture.size,
        clean(capture.retrieved),
        clean(capture.asked),
        clean(capture.answered),
        clean(capture.media_type),
        clean(capture.charset),
        capture.status,
        clean(capture.last_modified),
        clean(capture.etag),
        clean(capture.record),
        None if raw is None else pack(raw),
    )


def _article_row(article: Article, packed: bytes, form: int) -> Row:
    outlet = article.outlet
    exact = {"ref": article.ref, "url": article.url, "title": article.title, "language": article.language}
    rest = to_plain(article, ELSEWHERE) | {name: text for name, text in exact.items() if clean(text) != text}
    if outlet and (clean(outlet.name) != outlet.name or clean(outlet.domain) != outlet.domain):
        rest["outlet"] = to_plain(outlet)
    return (
        clean(article.ref),
        clean(article.url),
        clean(article.title),
        clean(outlet.name) if outlet else None,
        clean(outlet.domain) if outlet else None,
        clean(article.published.value) if article.published else None,
        clean(article.language),
        len(article.text),
        packed,
        form,
        pack_rest(dumps(rest)),
    )


def statement_rows(reading: Reading) -> tuple[Said, ...]:
    """Return each statement's speaker, as (name, kind), and its row (columns as STATEMENT in store.py)."""
    return tuple((_speaker(each), _statement_row(each)) for each in reading.statements)


def _speaker(statement: Statement) -> tuple[str, str] | None:
    who = statement.speaker
    return (clean(who.name), who.kind) if who and who.name else None


def _statement_row(statement: Statement) -> Row:
    occasion, who = statement.occasion, statement.speaker
    return (
        clean(statement.id),
        statement.content[0].start if statement.content else 0,
        statement.kind,
        statement.act,
        statement.stance,
        int(statement.negated),
        clean(who.key) if who and who.key and who.key.startswith(ID) else None,
        clean(who.role) if who else None,
        relayed(statement),
        clean(occasion.kind) if occasion else None,
        clean(occasion.date) if occasion else None,
        statement.confidence,
        pack_statement(dumps(to_plain(statement))),
    )


def relayed(statement: Statement) -> int:
    """Return through how many hands it came, the first speaker and the article's own outlet not counted."""
    return max(0, len(statement.relay) - 2)


@overload
def clean(text: str) -> str: ...
@overload
def clean(text: None) -> None: ...
@overload
def clean(text: str | None) -> str | None: ...
def clean(text: str | None) -> str | None:
    """Return the text as UTF-8 can hold it: a lone surrogate becomes a question mark."""
    if text is None or text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text

"""One stream of bytes of any kind: tell the kind, hand it to that kind's reader."""

from __future__ import annotations

from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from sayso.document.archives import read_zip
from sayso.document.kinds import Kind, kind_of
from sayso.document.parquet import read_parquet
from sayso.document.plain import page
from sayso.document.records import read_lines, read_objects
from sayso.document.signatures import hint_for
from sayso.document.stream import CHUNK, Stream
from sayso.document.unpack import Gunzip
from sayso.document.warc import read_warc
from sayso.errors import InputError, SaysoError
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sayso.document.capture import Origin
    from sayso.document.fetch import Fetcher
    from sayso.settings import Settings
    from sayso.values import DocumentKind

    Items = Iterator[Document | Failure]

# A .gz within a .gz happens by mistake; more layers are a trap.
MOST_LAYERS = 2
PAGES: dict[Kind, DocumentKind] = {"html": "html", "text": "text", "markdown": "markdown"}


@dataclass(frozen=True, slots=True)
class Task:
    """What to read and how; `fetcher` is there where links are to be followed."""

    stream: Stream
    origin: Origin
    settings: Settings
    fetcher: Fetcher | None = None
    warnings: tuple[str, ...] = ()


def read(task: Task) -> Items:
    """Yield what the stream holds. Raises InputError where it is nothing that can be read."""
    yield from _limited(_read(task), task)


def _read(task: Task, layers: int = 0) -> Items:
    kind, name = kind_of(task.stream.head)
    if kind == "gzip":
        if layers == MOST_LAYERS:
            raise InputError(f"packed with gzip more than {MOST_LAYERS} times", where=task.origin.asked)
        packing = Gunzip(task.stream, task.settings)
        inner = Stream(packing, packing=packing)
        yield from _read(Task(inner, task.origin, task.settings, task.fetcher, task.warnings), layers + 1)
        return
    if kind == "empty":
        raise _empty(task, name)
    if kind == "other":
        raise InputError(f"this is {name}", where=task.origin.asked, hint=hint_for(name))
    if kind in PAGES:
        yield from _page(task, PAGES[kind])
    else:
        yield from READERS[kind](task)


def _empty(task: Task, name: str) -> InputError:
    if task.stream.damage:
        return InputError(task.stream.damage, where=task.origin.asked, hint="nothing could be unpacked: fetch it again")
    return InputError(f"the input is empty: {name}", where=task.origin.asked, hint="check that it was saved whole")


def _page(task: Task, kind: DocumentKind) -> Items:
    raw = task.stream.whole(task.settings.max_document_bytes)
    damage = task.stream.damage
    warnings = (*task.warnings, damage) if damage else task.warnings
    yield page(raw, task.origin, task.settings, kind=kind, warnings=warnings)
    if damage:
        yield _cut(task, damage)


def _records(task: Task, reader: Callable[[Stream, Origin, Settings], Items]) -> Items:
    yield from reader(task.stream, task.origin, task.settings)
    if task.stream.damage:
        yield _cut(task, task.stream.damage)


def _listed(task: Task, reader: Callable[[bytes, Origin, Settings, Fetcher | None], Items]) -> Items:
    raw = task.stream.whole(task.settings.max_document_bytes)
    yield from reader(raw, task.origin, task.settings, task.fetcher)
    if task.stream.damage:
        yield _cut(task, task.stream.damage)


def _cut(task: Task, damage: str) -> Failure:
    return Failure(task.origin.asked, damage, hint="what came before was read")


def _seekable(task: Task, reader: Callable[[BinaryIO, Origin, Settings], Items]) -> Items:
    """Read a kind that needs its end first: from the file itself, or from a copy on disk of a pipe's bytes."""
    if task.stream.file is not None:
        task.stream.file.seek(0)
        yield from reader(task.stream.file, task.origin, task.settings)
        return
    with TemporaryFile() as copy:
        while piece := task.stream.read(CHUNK):
            copy.write(piece)
        if task.stream.damage:
            raise InputError(task.stream.damage, where=task.origin.asked, hint="fetch it again")
        copy.seek(0)
        yield from reader(copy, task.origin, task.settings)


def _feed(task: Task) -> Items:
    from sayso.document.feed import read_feed  # noqa: PLC0415  # what parses feeds is slow to load

    yield from _listed(task, read_feed)


def _sitemap(task: Task) -> Items:
    from sayso.document.sitemap import read_sitemap  # noqa: PLC0415  # the same

    yield from _listed(task, read_sitemap)


READERS: dict[Kind, Callable[[Task], Items]] = {
    "json-lines": lambda task: _records(task, read_lines),
    "json": lambda task: _records(task, read_objects),
    "warc": lambda task: read_warc(task.stream, task.origin, task.settings),
    "zip": lambda task: _seekable(task, read_zip),
    "parquet": lambda task: _seekable(task, read_parquet),
    "feed": _feed,
    "sitemap": _sitemap,
}


def _limited(items: Items, task: Task) -> Items:
    """Stop behind `max_records`, and turn an error behind the first item into a Failure: it costs the rest alone."""
    count = 0
    try:
        for item in items:
            if 0 < task.settings.max_records <= count:
                why = f"it holds more than the limit of {task.settings.max_records} records"
                yield Failure(task.origin.asked, why, hint="raise it with SAYSO_MAX_RECORDS (0: no limit)")
                return
            yield item
            count += 1
    except SaysoError as error:
        if not count and error.where:
            raise
        if not count:
            raise type(error)(error.what, where=task.origin.asked, hint=error.hint) from error
        yield Failure(error.where or task.origin.asked, error.what, hint=error.hint)

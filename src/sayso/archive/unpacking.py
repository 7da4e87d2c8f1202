"""A pack into an archive, once every hash in it was found to be right: `sayso unpack`."""

from __future__ import annotations

import hashlib
import json
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from sayso.archive.codec import from_plain, with_plain
from sayso.archive.corrections import CORRECTION
from sayso.archive.ledger import Account
from sayso.archive.log import record
from sayso.archive.pack import ARTICLES, CAPTURES, CORRECTIONS, FORMAT, MANIFEST
from sayso.archive.prepared import Prepared, prepare
from sayso.article.extract import text_id
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.values import Article, Capture, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.archive.store import Store

CHUNK = 1024 * 1024
# A manifest has about 150 bytes a capture: this is one of two million, and no line of articles is longer than a page.
MANIFEST_BYTES = 320 * 1024 * 1024
BATCH = 500
BROKEN = (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, TypeError, ValueError, zlib.error)
HINT = "ask for the pack again: nothing of it was taken over"


class Manifest(NamedTuple):
    """What a pack says that it holds: the sha256 of each member, and of the manifest itself."""

    members: dict[str, str]
    sha256: str


def unpack(store: Store, path: Path, settings: Settings | None = None) -> Account:
    """Put the articles of a pack into the archive, each with the bytes and the makers it had there.

    Everything is checked before anything is written. Articles that are held
    already stay as they are. Raises InputError where the pack is none, is
    damaged, or holds other bytes than its manifest says.
    """
    settings = settings or Settings()
    with _opened(path) as pack:
        manifest = verify(pack, settings)
        account = Account()
        for batch in _batches(_ready(pack, settings)):
            with store.transaction():
                for placed in store.put(batch):
                    account.count(placed.outcome)
        with store.transaction() as connection:
            new = _corrections(store, pack)
            if account.added or account.versions or new:
                record(
                    connection, "unpack", {"articles": account.added + account.versions, "manifest": manifest.sha256}
                )
    return account


def verify(pack: ZipFile, settings: Settings) -> Manifest:
    """Return the manifest once every member has the hash that it gives; raises InputError where one has not."""
    data = _bytes(pack, MANIFEST, MANIFEST_BYTES)
    told = json.loads(data)
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise InputError("the pack is of no kind that this version knows", hint="upgrade: pip install --upgrade sayso")
    members: dict[str, str] = dict(told["sha256"])
    for name, sha256 in members.items():
        if _hash(pack, name) != sha256:
            raise InputError(f"{name} is not what the manifest says", hint=HINT)
        most = settings.max_document_bytes
        if name.startswith(CAPTURES) and (name != CAPTURES + sha256 or pack.getinfo(name).file_size > most):
            raise InputError(f"{name} is no capture, or longer than {most:,} bytes", hint=HINT)
    for needed in (ARTICLES, CORRECTIONS):
        if needed not in members:
            raise InputError(f"the manifest names no {needed}", hint=HINT)
    return Manifest(members, hashlib.sha256(data).hexdigest())


@contextmanager
def _opened(path: Path) -> Iterator[ZipFile]:
    """Open a pack; what the zip reader and the values raise about broken content becomes an InputError."""
    try:
        with ZipFile(path) as pack:
            yield pack
    except InputError as error:
        raise InputError(error.what, where=str(path), hint=error.hint) from error
    except FileNotFoundError as error:
        raise InputError("there is no such file", where=str(path), hint="make one: sayso pack FILE") from error
    except BROKEN as error:
        raise InputError(f"this is no pack, or a damaged one: {error}", where=str(path), hint=HINT) from error


def _hash(pack: ZipFile, name: str) -> str:
    seen = hashlib.sha256()
    with pack.open(name) as member:
        while piece := member.read(CHUNK):
            seen.update(piece)
    return seen.hexdigest()


def _bytes(pack: ZipFile, name: str, most: int) -> bytes:
    with pack.open(name) as member:
        data = member.read(most + 1)
    if len(data) > most:
        raise InputError(f"{name} is longer than {most:,} bytes", hint=HINT)
    return data


def _lines(pack: ZipFile, name: str, most: int) -> Iterator[Any]:
    with pack.open(name) as member:
        while line := member.readline(most + 1):
            if len(line) > most:
                raise InputError(f"a line of {name} is longer than {most:,} bytes", hint=HINT)
            yield json.loads(line)


def _ready(pack: ZipFile, settings: Settings) -> Iterator[Prepared]:
    # A line holds text and statements: some times the text's size.
    names = set(pack.namelist())
    for line in _lines(pack, ARTICLES, 8 * settings.max_document_bytes):
        plain = line["article"]
        capture = from_plain(Capture, plain["capture"])
        article = from_plain(Article, plain)
        if text_id(article.text) != article.id:
            raise InputError(f"the text of {line['address']!r} is not the one that its hash names", hint=HINT)
        name = CAPTURES + capture.sha256
        raw = _bytes(pack, name, settings.max_document_bytes) if name in names else None
        reading = with_plain(Reading(article), line["reading"]) if "reading" in line else None
        made = prepare(article, raw, reading, model=line.get("model", ""))
        yield made._replace(
            address=line["address"], made_with=line["made_with"], read_with=line.get("read_with", made.read_with)
        )


def _batches(articles: Iterator[Prepared]) -> Iterator[list[Prepared]]:
    batch: list[Prepared] = []
    for each in articles:
        batch.append(each)
        if len(batch) == BATCH:
            yield batch
            batch = []
    yield batch


KNOWN = """SELECT 1 FROM corrections WHERE (at, who, text_id, field, spans, before, after, why) IS
    (?, ?, ?, ?, ?, ?, ?, ?)"""


def _corrections(store: Store, pack: ZipFile) -> int:
    new = [
        tuple(each)
        for each in _lines(pack, CORRECTIONS, CHUNK)
        if not store.connection.execute(KNOWN, tuple(each)).fetchone()
    ]
    store.connection.executemany(CORRECTION, new)
    return len(new)

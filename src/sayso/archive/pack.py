"""A part of an archive as one file that others can check: `sayso pack`.

A pack is a zip file: `captures/` holds the bytes as received, each under its
sha256; `articles.jsonl` what was derived from them, one article a line;
`corrections.jsonl` what people said against it; `manifest.json` the sha256 of each
of these. The same articles give the same bytes, so a pack of what was unpacked is
the pack itself. Times of packing are in the archive's log, not in the pack.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sayso import __version__
from sayso.archive.codec import dumps, to_plain
from sayso.archive.damage import ArchiveError
from sayso.archive.log import record
from sayso.archive.sql import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sayso.archive.store import Store

FORMAT = "sayso-pack-1"
ARTICLES, CORRECTIONS, MANIFEST, CAPTURES = "articles.jsonl", "corrections.jsonl", "manifest.json", "captures/"
STAMP = "manifest.json.tsr"
# The first moment that a zip file can name: a pack says nothing of when it was made.
EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(slots=True)
class Packed:
    """What went into a pack: articles, captures with bytes, and the sha256 of the manifest that names them all."""

    articles: int = 0
    captures: int = 0
    manifest: str = ""
    hashes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Which articles: all that fit every field that is given. Dates are compared as far as both are known."""

    articles: tuple[int, ...] = ()
    outlet: str | None = None
    address: str | None = None
    since: str | None = None
    until: str | None = None


def numbers(store: Store, part: Part) -> list[int]:
    """Return the articles of a part, in the order of arrival; `address` is how theirs begins."""
    query = "SELECT a.id FROM articles a JOIN addresses d ON d.id = a.address WHERE 1"
    values: list[object] = []
    for condition, given in (
        (" AND (a.outlet = ? COLLATE NOCASE OR a.domain = ?2 COLLATE NOCASE)", part.outlet),
        (" AND a.published >= ?", part.since),
        (" AND substr(a.published, 1, length(?)) <= ?", part.until),
        (" AND substr(d.address, 1, length(?)) = ?", part.address),
    ):
        if given is not None:
            query += condition.replace("?2", "?")
            values += [given] * condition.count("?")
    found = [number for (number,) in rows(store.connection, query + " ORDER BY a.id", values)]
    chosen = set(part.articles)
    return [number for number in found if not chosen or number in chosen]


def pack(store: Store, file: IO[bytes], chosen: Iterable[int]) -> Packed:
    """Write a pack of these articles; raises ArchiveError where there is none of such a number."""
    done = Packed()
    texts: dict[str, None] = {}
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        with archive.open(_member(ARTICLES), "w") as lines:
            seen = hashlib.sha256()
            bodies: dict[str, int] = {}
            for number in chosen:
                line, sha256, text_id = _line(store, number)
                data = dumps(line).encode() + b"\n"
                lines.write(data)
                seen.update(data)
                texts[text_id] = None
                bodies.setdefault(sha256, number)
                done.articles += 1
            done.hashes[ARTICLES] = seen.hexdigest()
        for sha256, number in sorted(bodies.items()):
            raw = store.raw(number)
            if raw is not None:
                _write(archive, done, CAPTURES + sha256, raw)
                done.captures += 1
        _write(archive, done, CORRECTIONS, b"".join(_corrections(store, texts)))
        manifest = {"format": FORMAT, "sayso": __version__, "articles": done.articles, "sha256": done.hashes}
        data = json.dumps(manifest, indent=1, sort_keys=True).encode() + b"\n"
        archive.writestr(_member(MANIFEST), data)
        done.manifest = hashlib.sha256(data).hexdigest()
    return done


def note(store: Store, packed: Packed) -> None:
    """Log that a pack was made, by the hash of its manifest."""
    with store.transaction() as connection:
        record(connection, "pack", {"articles": packed.articles, "manifest": packed.manifest})


def stamped(path: Path, answer: bytes) -> None:
    """Put a time stamp's answer beside the manifest in a pack."""
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr(_member(STAMP), answer)


MADE = """SELECT d.address, m.sayso, s.sayso, s.model FROM articles a JOIN addresses d ON d.id = a.address
    JOIN makers m ON m.id = a.made_by LEFT JOIN makers s ON s.id = a.statements_by WHERE a.id = ?"""


def _line(store: Store, number: int) -> tuple[dict[str, Any], str, str]:
    made, reading = row(store.connection, MADE, (number,)), store.reading(number)
    if made is None or reading is None:
        raise ArchiveError(f"there is no article {number}", where=str(store.path), hint="see: sayso search")
    address, maker, read_with, model = made
    line: dict[str, Any] = {"address": address, "made_with": maker, "article": to_plain(reading.article)}
    if read_with is not None:
        line["read_with"], line["model"] = read_with, model
        line["reading"] = to_plain(reading, ("article",))
    return line, reading.article.capture.sha256, reading.article.id


def _corrections(store: Store, texts: Iterable[str]) -> Iterator[bytes]:
    query = "SELECT at, who, text_id, field, spans, before, after, why FROM corrections WHERE text_id = ? ORDER BY id"
    for text_id in texts:
        for found in rows(store.connection, query, (text_id,)):
            yield json.dumps(list(found)).encode() + b"\n"


def _write(archive: ZipFile, done: Packed, name: str, data: bytes) -> None:
    archive.writestr(_member(name), data)
    done.hashes[name] = hashlib.sha256(data).hexdigest()


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, EPOCH)
    member.compress_type = ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    return member

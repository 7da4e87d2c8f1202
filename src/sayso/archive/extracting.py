"""The statements that are missing: of articles that came in without them, extracted as if they had come with them."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from sayso.archive.log import record
from sayso.archive.pool import Pool, cores
from sayso.archive.prepared import Read, read_of
from sayso.archive.sql import rows, value
from sayso.archive.work import model_name, read_statements
from sayso.errors import told
from sayso.settings import Settings
from sayso.values import Article, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.archive.store import Store

# Articles looked up and sent at once: each is a tenth of a second of work.
CHUNK = 4
PAGE = 256
# What is not written yet is done again after a kill: a few seconds of work at most.
WRITE_SECONDS = 1.0


class Extracted(NamedTuple):
    """One article whose statements are on the disk: its number, how many they are, or why there are none."""

    article: int
    statements: int = 0
    failure: Failure | None = None


def waiting(store: Store) -> int:
    """Return how many articles have no statements extracted yet."""
    return int(value(store.connection, "SELECT count(*) FROM articles WHERE statements_by IS NULL"))


def extract_missing(
    store: Store, *, tagger: bool = True, jobs: int | None = None, settings: Settings | None = None
) -> Iterator[Extracted]:
    """Extract what is missing, and yield each article when its statements are on the disk.

    Of the settings the scale of stances and the ids of speakers count. Stopped at any
    moment it goes on where it was. Raises ArchiveError where the archive can't be read
    or written.
    """
    total = 0
    pending: list[tuple[Numbered, Read | Failure]] = []
    since = time.monotonic()
    settings = settings or Settings()
    work = partial(read_all, tagger=tagger, stances=settings.stance_scale, ids=settings.speaker_ids)
    with Pool(work, _lost, jobs or cores()) as pool:
        for chunk, results in pool.map(_chunks(store)):
            pending += zip(chunk, results, strict=True)
            if time.monotonic() - since > WRITE_SECONDS:
                yield from (done := _written(store, pending))
                total += sum(each.failure is None for each in done)
                pending, since = [], time.monotonic()
    yield from (done := _written(store, pending))
    total += sum(each.failure is None for each in done)
    if total:
        with store.transaction() as connection:
            record(connection, "extract", {"articles": total, "model": model_name(tagger=tagger)})


Numbered = tuple[int, Article]


def read_all(articles: Sequence[Numbered], *, tagger: bool, stances: str = "", ids: str = "") -> list[Read | Failure]:
    """Return what each article says, or why that can't be told."""
    return [_read(article, tagger=tagger, stances=stances, ids=ids) for _, article in articles]


def _read(article: Article, *, tagger: bool, stances: str, ids: str) -> Read | Failure:
    try:
        return read_of(read_statements(article, tagger=tagger, stances=stances, ids=ids), model_name(tagger=tagger))
    except Exception as error:  # noqa: BLE001  # a fault of ours in one text must not cost the others
        why, hint = told(error)
        return Failure(article.url or article.capture.asked, why, article.capture.record, hint)


def _chunks(store: Store) -> Iterator[list[Numbered]]:
    last = 0
    while page := [number for (number,) in rows(store.connection, MISSING, (last, PAGE))]:
        last = page[-1]
        for start in range(0, len(page), CHUNK):
            found = ((number, store.article(number)) for number in page[start : start + CHUNK])
            yield [(number, article) for number, article in found if article is not None]


MISSING = "SELECT id FROM articles WHERE statements_by IS NULL AND id > ? ORDER BY id LIMIT ?"


def _written(store: Store, pending: Sequence[tuple[Numbered, Read | Failure]]) -> list[Extracted]:
    ready = [(number, each) for (number, _), each in pending if isinstance(each, Read)]
    if ready:
        with store.transaction():
            store.put_statements([number for number, _ in ready], [each for _, each in ready])
    return [
        Extracted(number, failure=each) if isinstance(each, Failure) else Extracted(number, len(each.statements))
        for (number, _), each in pending
    ]


def _lost(item: Numbered) -> Failure:
    where = item[1].capture
    return Failure(
        where.asked, "the process that read it ended without a word", where.record, "it may need more memory"
    )

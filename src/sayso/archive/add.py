"""Inputs into the archive: read here, understood on all cores, written here, told when they are safely on the disk."""

from __future__ import annotations

import json
import time
from collections import deque
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import islice
from typing import IO, TYPE_CHECKING, NamedTuple

from sayso.archive.ledger import Entry
from sayso.archive.log import record
from sayso.archive.pool import Pool, cores
from sayso.archive.prepared import Prepared
from sayso.archive.settling import newest, settle
from sayso.archive.sql import row, rows
from sayso.archive.work import Wanted, prepared_all
from sayso.document import documents
from sayso.errors import SaysoError, UsageError
from sayso.settings import Settings
from sayso.values import Document, Failure, Unchanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import apsw

    from sayso.archive.store import Outcome, Placed, Store
    from sayso.document.position import Position

# Documents that go to a worker at once: enough that sending them costs little beside the work, few enough that
# the last worker is not left alone with many. With statements a document is a tenth of a second of work.
CHUNK = 64
CHUNK_WITH_STATEMENTS = 4
CHUNK_BYTES = 1024 * 1024
# What is written in one transaction, by number, size and seconds: large ones cost the full-text index less
# (a quarter less at 2,000 than at 100, another sixth less at 4,000), and what is not written yet is read again after a
# kill.
BATCH = 4000
BATCH_BYTES = 16 * 1024 * 1024
BATCH_SECONDS = 4.0


class Added(NamedTuple):
    """What became of one record, told when it is on the disk.

    `article` is its number in the archive, None where it failed; then `failure` says where and why.
    """

    outcome: Outcome | None
    article: int | None = None
    ref: str | None = None
    address: str | None = None
    failure: Failure | None = None


class Kept(NamedTuple):
    """An article that is held already: its number and where it is from."""

    number: int
    address: str


# The hash of a capture's bytes, where it was asked for, and its place there.
Place = tuple[str, str, str | None]
Result = tuple[str | None, Prepared | Failure | Kept]
Spread = Pool[Document, Prepared | Failure]


@dataclass(slots=True)
class Waiting:
    """What became of records so far, each with its own id: ready, failed, or the number under which it is held."""

    results: list[Result] = field(default_factory=list)
    size: int = 0
    since: float = field(default_factory=time.monotonic)

    def take(self, result: Result) -> None:
        """Take one more."""
        self.results.append(result)
        self.size += len(result[1].text) if isinstance(result[1], Prepared) else 0

    def full(self) -> bool:
        """Say whether it is time to write."""
        late = time.monotonic() - self.since > BATCH_SECONDS
        return late or len(self.results) >= BATCH or self.size >= BATCH_BYTES


def add(  # noqa: PLR0913  # one keyword for each question that the command line asks
    store: Store,
    inputs: Iterable[str],
    *,
    settings: Settings | None = None,
    wanted: Wanted | None = None,
    follow: bool = False,
    stdin: IO[bytes] | None = None,
    jobs: int | None = None,
    position: Position | None = None,
) -> Iterator[Added]:
    """Put every story of the inputs into the archive, and yield what became of each, in order, once it is safe.

    An input is a path, a folder, an http(s) address or `-` for `stdin`. A run
    that was stopped goes on where it was, if the input is the same files
    unchanged; the records dealt with before are not yielded again, their failures
    are. Raises UsageError where the call is wrong, ArchiveError where the archive
    can't be written: what was yielded before is kept.
    """
    settings = settings or Settings()
    wanted = (wanted or Wanted())._replace(stances=settings.stance_scale, ids=settings.speaker_ids)
    adding = _Adding(store, settings, wanted, follow=follow, stdin=stdin, position=position)
    before = newest(store)
    with Pool(partial(prepared_all, wanted=adding.wanted), _lost, jobs or cores()) as pool:
        for asked in inputs:
            yield from adding.one(asked, pool)
    settle(store, before)


class _Adding:
    """One run of `add`."""

    def __init__(  # what `add` was asked
        self,
        store: Store,
        settings: Settings,
        wanted: Wanted,
        *,
        follow: bool,
        stdin: IO[bytes] | None,
        position: Position | None,
    ) -> None:
        self.wanted = wanted
        self._store = store
        self._settings = settings
        self._follow = follow
        self._stdin = stdin
        self._position = position

    def one(self, asked: str, pool: Spread) -> Iterator[Added]:
        """Add one input."""
        entry = Entry(self._store.connection, asked, self.wanted)
        yield from (Added(None, failure=each) for each in entry.resume())
        waiting = Waiting()
        for result in self._results(islice(self._items(asked), entry.account.done, None), pool):
            waiting.take(result)
            if waiting.full():
                yield from self._written(waiting, entry, last=False)
                waiting = Waiting()
        yield from self._written(waiting, entry, last=True)

    def _items(self, asked: str) -> Iterator[Document | Failure]:
        try:
            yield from documents(
                asked,
                settings=self._settings,
                stdin=self._stdin,
                follow=self._follow,
                position=self._position,
                known=self._store.validators,
            )
        except UsageError:
            raise
        except SaysoError as error:
            yield Failure(error.where or asked, error.what, hint=error.hint)

    def _results(self, items: Iterator[Document | Failure], pool: Spread) -> Iterator[Result]:
        """Yield what became of each item, in order; what needs no work is kept beside the chunk that goes out."""
        beside: deque[list[Result | None]] = deque()
        for chunk, results in pool.map(self._chunks(items, beside)):
            made = iter(zip(chunk, results, strict=True))
            for known in beside.popleft():
                yield known or _with_ref(next(made))
        yield from (known for rest in beside for known in rest if known)

    def _chunks(
        self, items: Iterator[Document | Failure], beside: deque[list[Result | None]]
    ) -> Iterator[list[Document]]:
        most = CHUNK_WITH_STATEMENTS if self.wanted.statements else CHUNK
        chunk: list[Document] = []
        order: list[Result | None] = []
        while group := _group(items, most - len(chunk)):
            held = self._held([item for item in group if isinstance(item, Document)])
            for item in group:
                order.append(self._known(item, held))
                if isinstance(item, Document) and order[-1] is None:
                    chunk.append(item)
            if len(chunk) >= most or sum(len(each.raw) for each in chunk) >= CHUNK_BYTES or len(order) >= BATCH:
                beside.append(order)
                yield chunk
                chunk, order = [], []
        beside.append(order)
        if chunk:
            yield chunk

    def _held(self, group: Sequence[Document]) -> dict[Place, Kept]:
        """Return what these very bytes of these places are held under; one question, since each costs a lock."""
        if self.wanted.url is not None or not group:
            return {}
        hashes = json.dumps([each.capture.sha256 for each in group])
        return {
            (sha, asked, record): Kept(*kept)
            for sha, asked, record, *kept in rows(self._store.connection, HELD, (hashes,))
        }

    def _known(self, item: Document | Failure, held: Mapping[Place, Kept]) -> Result | None:
        """Return what is known of an item without any work: it failed, or these very bytes of this place are held."""
        if isinstance(item, Unchanged):
            same = row(self._store.connection, FETCHED, (item.where,))
            return None, Kept(*same) if same else item
        if isinstance(item, Failure):
            return None, item
        mine = item.capture
        kept = held.get((mine.sha256, mine.asked, mine.record))
        return None if kept is None else (item.ref, kept)

    def _written(self, waiting: Waiting, entry: Entry, *, last: bool) -> list[Added]:
        """Write what waits in one transaction, and return what became of it now that it is on the disk."""
        before = entry.account.done
        with self._store.transaction() as connection:
            placed = iter(self._store.put([each for _, each in waiting.results if isinstance(each, Prepared)]))
            done = [_added(ref, each, placed) for ref, each in waiting.results]
            for each in done:
                entry.account.count(each.outcome or "failed")
            if done:
                entry.write(before, [each.failure for each in done if each.failure])
            if last:
                entry.end()
                _note(connection, entry)
        return done


FETCHED = """SELECT a.id, d.address FROM captures c JOIN articles a ON a.capture = c.id
    JOIN addresses d ON d.id = a.address WHERE c.asked = ? AND c.answered IS NOT NULL ORDER BY c.id DESC LIMIT 1"""
# CROSS keeps the order: from the hashes to the captures and on.
HELD = """SELECT c.sha256, c.asked, c.record, a.id, d.address FROM json_each(?) AS h
    CROSS JOIN captures c ON substr(c.sha256, 1, 12) = substr(h.value, 1, 12) AND c.sha256 = h.value
    CROSS JOIN articles a ON a.capture = c.id CROSS JOIN addresses d ON d.id = a.address"""


def _group(items: Iterator[Document | Failure], most: int) -> list[Document | Failure]:
    """Take the next items, so many or so many bytes of them; none at the end."""
    group: list[Document | Failure] = []
    size = 0
    while len(group) < most and size < CHUNK_BYTES and (item := next(items, None)) is not None:
        group.append(item)
        size += len(item.raw) if isinstance(item, Document) else 0
    return group


def _with_ref(made: tuple[Document, Prepared | Failure]) -> Result:
    return made[0].ref, made[1]


def _added(ref: str | None, each: Prepared | Failure | Kept, placed: Iterator[Placed]) -> Added:
    if isinstance(each, Failure):
        return Added(None, failure=each)
    if isinstance(each, Kept):
        return Added("there", each.number, ref, each.address)
    outcome, number = next(placed)
    return Added(outcome, number, ref, each.address)


def _lost(document: Document) -> Failure:
    where = document.capture
    hint = "it may need more memory than there is; give it by itself"
    return Failure(where.asked, "the process that read it ended without a word", where.record, hint)


def _note(connection: apsw.Connection, entry: Entry) -> None:
    """Log what an input added; one that changed nothing leaves no trace."""
    done = entry.account
    if done.added or done.versions:
        record(connection, "add", {"input": entry.asked, **asdict(done)})

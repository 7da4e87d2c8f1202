"""Which articles hold a key: an inverted index of hashes in two plain tables, five bytes an entry.

An entry is one number of 64 bits: the upper bits of a key, and in the place of the
lower ones the number of an article. Entries lie sorted in segments; a segment is cut
by the first bits of the key into blocks, so the block of a key is computed, never
searched for. Every batch of articles makes a segment, in the transaction that makes
the articles, and small segments are merged into larger ones, as in a log-structured
merge tree. What is found does not depend on how the segments were cut.

What it does not do: forget. An article taken out of the archive is still named here
until the index is made again (`clear`), so the caller joins with the articles it holds.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.archive.words import distinct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import apsw
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]

# 2^26 articles to a segment leave 38 bits of a key: among 200 million entries one key in a thousand meets a stranger.
ARTICLE_BITS = 26
ARTICLE_MASK = np.uint64((1 << ARTICLE_BITS) - 1)
KEY_BITS = 64 - ARTICLE_BITS
# Entries to a block, at most on average: blocks of 320 to 640 bytes fill a page of 4 KiB with little waste.
PER_BLOCK = 128
# So many segments of like size become one: an entry is written again some four times on its way through an archive.
FANOUT = 8
# Larger ones stay as they are: merging takes seconds at most, and a million articles make some twenty segments.
MOST_ENTRIES = 1 << 24
# Entries sorted at a time in a merge: some 50 MiB.
SLICE = 1 << 20
BLOCK_SPACE = 1 << 32
# Bytes from which a block, which then holds a common key, is searched rather than read whole: all keys of an article
# among 100,000 were found in 11 ms instead of 22.
LARGE = 16 * 1024


@dataclass(frozen=True, slots=True)
class Segment:
    """One sorted run of entries over articles `first` to `last`; its blocks are told by `bits` bits of the key."""

    id: int
    first: int
    last: int
    entries: int
    bits: int

    @property
    def article_bits(self) -> int:
        """How many bits an article's number takes here."""
        return max(1, (self.last - self.first).bit_length())

    @property
    def width(self) -> int:
        """Bytes to an entry: what the block's number does not say of the key, and the article."""
        return (KEY_BITS - self.bits + self.article_bits + 7) // 8


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Which of the keys asked for (as places in what was asked) were found in which article; one pair a hit.

    `count` says of each key asked for how many articles hold it; of a key that more
    than the limit hold, the articles are left out and the count stops somewhere above it.
    """

    key: Places
    article: Places
    count: Places


def add(connection: apsw.Connection, batch: Sequence[tuple[int, Hashes]]) -> None:
    """Index the keys of some articles; runs inside the caller's transaction.

    An article must not be in the index yet. Order and size of batches change speed,
    not results.
    """
    batch = [(article, keys) for article, keys in batch if len(keys)]
    if not batch:
        return
    first, last = min(article for article, _ in batch), max(article for article, _ in batch)
    numbers = np.repeat(
        np.array([article - first for article, _ in batch], np.uint64), [len(keys) for _, keys in batch]
    )
    entries = distinct((np.concatenate([keys for _, keys in batch]) & ~ARTICLE_MASK) | numbers)
    segment = _created(connection, first, last, len(entries))
    _write(connection, segment, entries)
    while crowd := _crowd(segments(connection)):
        _merge(connection, crowd)


def settle(connection: apsw.Connection) -> None:
    """Merge what is small beside the rest, so that reading has few segments to look at; for the end of a run."""
    total, chosen = 0, list[Segment]()
    for segment in sorted(segments(connection), key=lambda each: each.entries):
        if total + segment.entries > MOST_ENTRIES or (len(chosen) > 1 and segment.entries > FANOUT * total):
            break
        chosen.append(segment)
        total += segment.entries
    if len(chosen) > 1:
        _merge(connection, chosen)


def clear(connection: apsw.Connection) -> None:
    """Empty the index, to be made again."""
    connection.execute("DELETE FROM postings")
    connection.execute("DELETE FROM segments")


def segments(connection: apsw.Connection) -> list[Segment]:
    """Return the segments, oldest first."""
    rows = connection.execute("SELECT id, first, last, entries, bits FROM segments ORDER BY id")
    return [Segment(*map(_whole, row)) for row in rows]


def lookup(connection: apsw.Connection, keys: Hashes, *, most: int) -> Hits:
    """Return in which articles each key is found, and how many they are; milliseconds for some hundred keys.

    `keys` are distinct. A key that more than `most` articles hold says little about
    any of them; its articles are left out.
    """
    order = np.argsort(keys)
    wanted = keys[order] >> np.uint64(ARTICLE_BITS)
    found = [_in_segment(connection, segment, wanted, most) for segment in segments(connection)]
    count = sum((each.end - each.start for each in found), np.zeros(len(keys), np.int64))
    told = [each.hits(count <= most) for each in found]
    place = np.concatenate([np.empty(0, np.int64), *(which for which, _ in told)])
    articles = np.concatenate([np.empty(0, np.int64), *(article for _, article in told)])
    counted = np.empty(len(keys), np.int64)
    counted[order] = count
    return Hits(order[place], articles, counted)


def slices(connection: apsw.Connection) -> Iterator[tuple[Hashes, Places]]:
    """Yield all entries, a range of keys at a time: the upper bits of each key, ascending, and its article.

    All articles that hold a key come in one slice; a slice has about SLICE entries.
    """
    every = segments(connection)
    total = sum(each.entries for each in every)
    bits = min([max(0, (total // SLICE).bit_length()), *(each.bits for each in every)])
    for part in range(1 << bits if every else 0):
        keys, articles = [], []
        for segment in every:
            base, step = segment.id * BLOCK_SPACE, segment.bits - bits
            bounds = (base + (part << step), base + ((part + 1) << step) - 1)
            rows = connection.execute("SELECT id, block FROM postings WHERE id BETWEEN ? AND ? ORDER BY id", bounds)
            entries = _read(segment, rows)
            keys.append(entries >> np.uint64(ARTICLE_BITS))
            articles.append((entries & ARTICLE_MASK).astype(np.int64) + segment.first)
        found = np.concatenate(keys)
        order = np.argsort(found, kind="stable")
        yield found[order], np.concatenate(articles)[order]


@dataclass(frozen=True, slots=True, eq=False)
class _Ranges:
    """The entries of some blocks of one segment, and the range in them of each key asked for."""

    articles: Places
    start: Places
    end: Places

    def hits(self, wanted: npt.NDArray[np.bool_]) -> tuple[Places, Places]:
        """Return key and article of each hit, for the wanted keys."""
        sizes = np.where(wanted, self.end - self.start, 0)
        which = np.repeat(np.arange(len(sizes)), sizes)
        within = np.arange(len(which)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return which, self.articles[self.start[which] + within]


def _in_segment(connection: apsw.Connection, segment: Segment, wanted: Hashes, most: int) -> _Ranges:
    numbers = wanted >> np.uint64(KEY_BITS - segment.bits) if segment.bits else np.zeros(len(wanted), np.uint64)
    base, rows = segment.id * BLOCK_SPACE, list[tuple[int, bytes]]()
    places = [(base + number,) for number in np.unique(numbers).tolist()]
    for place, block in connection.executemany("SELECT id, block FROM postings WHERE id = ?", places):
        number = place - base
        here = block if len(block) <= LARGE else _narrowed(segment, block, wanted[numbers == number], most)
        rows.append((number, here))
    entries = _read(segment, rows)
    keys = entries >> np.uint64(ARTICLE_BITS)
    return _Ranges(
        (entries & ARTICLE_MASK).astype(np.int64) + segment.first,
        np.searchsorted(keys, wanted),
        np.searchsorted(keys, wanted, side="right"),
    )


def _narrowed(segment: Segment, block: bytes, wanted: Hashes, most: int) -> bytes:
    """Return what a large block holds of some keys, of each no more than shows that it is too common."""
    width, rest = segment.width, KEY_BITS - segment.bits
    places = range(len(block) // width)

    def packed(place: int) -> int:
        return int.from_bytes(block[place * width : (place + 1) * width], "little")

    parts = []
    for key in (wanted & np.uint64((1 << rest) - 1)).tolist():
        start = bisect_left(places, key << segment.article_bits, key=packed)
        end = bisect_left(places, (key + 1) << segment.article_bits, start, key=packed)
        parts.append(block[start * width : min(end, start + most + 1) * width])
    return b"".join(parts)


def _created(connection: apsw.Connection, first: int, last: int, entries: int) -> Segment:
    """Enter a new segment into the list; its blocks are written by the caller."""
    if last - first > int(ARTICLE_MASK):
        raise ValueError(f"articles {first} to {last} are too far apart for one segment")
    bits = max(0, (entries // PER_BLOCK).bit_length())
    connection.execute(
        "INSERT INTO segments (first, last, entries, bits) VALUES (?, ?, ?, ?)", (first, last, entries, bits)
    )
    return Segment(connection.last_insert_rowid(), first, last, entries, bits)


def _write(connection: apsw.Connection, segment: Segment, entries: Hashes) -> None:
    """Write sorted entries, whole blocks, into the segment."""
    connection.executemany("INSERT INTO postings (id, block) VALUES (?, ?)", _blocks(segment, entries))


def _blocks(segment: Segment, entries: Hashes) -> Iterator[tuple[int, bytes]]:
    if not len(entries):
        return
    rest, width = KEY_BITS - segment.bits, segment.width
    number = entries >> np.uint64(64 - segment.bits) if segment.bits else np.zeros(len(entries), np.uint64)
    key = (entries >> np.uint64(ARTICLE_BITS)) & np.uint64((1 << rest) - 1)
    packed = (key << np.uint64(segment.article_bits)) | (entries & ARTICLE_MASK)
    data = packed.astype("<u8").view(np.uint8).reshape(-1, 8)[:, :width].tobytes()
    starts = np.flatnonzero(np.concatenate(([True], number[1:] != number[:-1])))
    base = segment.id * BLOCK_SPACE
    for start, end, block in zip(
        starts.tolist(), [*starts[1:].tolist(), len(entries)], number[starts].tolist(), strict=True
    ):
        yield base + block, data[start * width : end * width]


def _read(segment: Segment, rows: Iterable[tuple[Any, ...]]) -> Hashes:
    """Return the entries of some blocks, in the order of the rows."""
    numbers, blocks = [], []
    for row, block in rows:
        numbers.append(row % BLOCK_SPACE)
        blocks.append(block)
    width, rest = segment.width, KEY_BITS - segment.bits
    counts = [len(block) // width for block in blocks]
    data = np.zeros((sum(counts), 8), np.uint8)
    data[:, :width] = np.frombuffer(b"".join(blocks), np.uint8).reshape(-1, width)
    packed = data.view("<u8").astype(np.uint64).reshape(-1)
    number = np.repeat(np.array(numbers, np.uint64), counts)
    key = (number << np.uint64(rest)) | (packed >> np.uint64(segment.article_bits))
    return (key << np.uint64(ARTICLE_BITS)) | (packed & np.uint64((1 << segment.article_bits) - 1))


def _crowd(present: Sequence[Segment]) -> list[Segment]:
    """Return segments of like size that are so many that they should be one; none where there is no such crowd."""
    tiers: dict[int, list[Segment]] = {}
    for segment in present:
        tiers.setdefault((segment.entries.bit_length() - 1) // (FANOUT.bit_length() - 1), []).append(segment)
    for _, crowd in sorted(tiers.items()):
        if len(crowd) >= FANOUT and sum(each.entries for each in crowd) <= MOST_ENTRIES:
            return crowd
    return []


def _merge(connection: apsw.Connection, old: Sequence[Segment]) -> None:
    """Make one segment of several, a slice of the key space at a time; blocks go as soon as they are read."""
    first, last = min(each.first for each in old), max(each.last for each in old)
    total = sum(each.entries for each in old)
    new = _created(connection, first, last, total)
    # A slice must be whole blocks of every segment, old and new.
    bits = min(new.bits, *(each.bits for each in old), max(0, (total // SLICE).bit_length()))
    written = 0
    for part in range(1 << bits):
        entries = np.sort(np.concatenate([_taken(connection, each, part, bits, first) for each in old]))
        _write(connection, new, entries)
        written += len(entries)
    connection.executemany("DELETE FROM segments WHERE id = ?", [(each.id,) for each in old])
    connection.execute("UPDATE segments SET entries = ? WHERE id = ?", (written, new.id))


def _taken(connection: apsw.Connection, segment: Segment, part: int, bits: int, first: int) -> Hashes:
    """Take the entries of a slice out of a segment, the articles counted from `first`."""
    base, step = segment.id * BLOCK_SPACE, segment.bits - bits
    bounds = (base + (part << step), base + ((part + 1) << step) - 1)
    entries = _read(segment, connection.execute("SELECT id, block FROM postings WHERE id BETWEEN ? AND ?", bounds))
    connection.execute("DELETE FROM postings WHERE id BETWEEN ? AND ?", bounds)
    return entries + np.uint64(segment.first - first)


def _whole(value: object) -> int:
    return int(str(value))

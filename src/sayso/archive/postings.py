"""Which articles hold a key: an inverted index of hashes in two plain tables, four to five bytes an entry.

An entry is one number of 64 bits: the upper bits of a key, and in the place of the
lower ones the number of an article. Entries lie sorted in segments; a segment is cut
by the first bits of the key into blocks, so the block of a key is computed, never
searched for. Every batch of articles makes a segment, in the transaction that makes
the articles, and small segments are merged into larger ones, as in a log-structured
merge tree. What is found does not depend on how the segments were cut.

In small segments, and in all of the first schemas, each entry has its whole bytes. In
large ones the lower bytes are kept as they are, the few bits above them as the steps
from one entry to the next, in unary: a 1 for each entry, a 0 for each step (Elias and
Fano). What a segment was written in it is read in, until it is merged with others.

What it does not do: forget. An article taken out of the archive is still named here
until the index is made again (`clear`), so the caller joins with the articles it holds.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.archive.damage import DamageError
from sayso.archive.words import distinct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import apsw
    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Octets = npt.NDArray[np.uint8]

# 2^26 articles to a segment leave 38 bits of a key: among 200 million entries one key in a thousand meets a stranger.
ARTICLE_BITS = 26
ARTICLE_MASK = np.uint64((1 << ARTICLE_BITS) - 1)
KEY_BITS = 64 - ARTICLE_BITS
# Entries to a block, at most on average: blocks of 270 to 540 bytes fill a page with little waste.
PER_BLOCK = 128
# How a segment's blocks are packed: every entry in equal bytes, or split into lower bytes and upper bits.
EVEN, SPLIT = 0, 1
# Segments of so many entries (those of 6,000 articles) are split, which saves a sixth of the index. Smaller ones are
# merged before long: split too, writing and merging took a quarter longer in all.
LASTING = 1 << 20
# At most so many bits of an entry are upper ones: 2^8 steps take a block 32 bytes.
UPPER_BITS = 8
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
DAMAGED = DamageError("the index of keys is damaged", hint="make it again: sayso reindex --all")


@dataclass(frozen=True, slots=True)
class Segment:
    """One sorted run of entries over articles `first` to `last`; its blocks are told by `bits` bits of the key."""

    id: int
    first: int
    last: int
    entries: int
    bits: int
    form: int = EVEN

    @property
    def article_bits(self) -> int:
        """How many bits an article's number takes here."""
        return max(1, (self.last - self.first).bit_length())

    @property
    def length(self) -> int:
        """Bits of an entry: what the block's number does not say of the key, and the article."""
        return KEY_BITS - self.bits + self.article_bits

    @property
    def width(self) -> int:
        """Bytes of each entry that are kept as they are, least first."""
        return max(1, (self.length - (UPPER_BITS if self.form == SPLIT else 0) + 7) // 8)

    @property
    def steps(self) -> int:
        """How many values the bits above these bytes can have."""
        return 1 << max(0, self.length - 8 * self.width)

    def counts(self, sizes: Places) -> Places:
        """Return how many entries blocks of so many bytes have: `width` bytes and a bit each, and the steps."""
        return sizes // self.width if self.form == EVEN else (8 * sizes - self.steps) // (8 * self.width + 1)


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
    # All columns: archives of the first schemas have no `form`.
    rows = connection.execute("SELECT * FROM segments ORDER BY id")
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
    parts: list[Hashes] = []
    places = [(base + number,) for number in np.unique(numbers).tolist()]
    for place, block in connection.executemany("SELECT id, block FROM postings WHERE id = ?", places):
        if len(block) <= LARGE:
            rows.append((place, block))
        else:
            parts.append(_narrowed(segment, place, block, wanted[numbers == place - base], most))
    entries = _read(segment, rows)
    if parts:
        entries = np.sort(np.concatenate((entries, *parts)))
    keys = entries >> np.uint64(ARTICLE_BITS)
    return _Ranges(
        (entries & ARTICLE_MASK).astype(np.int64) + segment.first,
        np.searchsorted(keys, wanted),
        np.searchsorted(keys, wanted, side="right"),
    )


def _narrowed(segment: Segment, place: int, block: bytes, wanted: Hashes, most: int) -> Hashes:
    """Return what a large block holds of some keys, of each no more than shows that it is too common."""
    width, count = segment.width, int(segment.counts(np.array([len(block)]))[0])
    ends = _ends(segment, block, count)

    def before(entry: int) -> int:
        """Return how many entries of the block come before this one."""
        upper, lower = divmod(entry, 1 << 8 * width)
        first, last = (ends[upper - 1] if upper else 0), (ends[upper] if upper < len(ends) else count)
        return bisect_left(range(count), lower, first, last, key=low)

    def low(at: int) -> int:
        return int.from_bytes(block[at * width : (at + 1) * width], "little")

    parts = [np.empty(0, np.uint64)]
    for key in (wanted & np.uint64((1 << KEY_BITS - segment.bits) - 1)).tolist():
        start, end = before(key << segment.article_bits), before((key + 1) << segment.article_bits)
        end = min(end, start + most + 1)
        uppers = np.searchsorted(np.array(ends), np.arange(start, end), side="right")
        parts.append(_whole_entries(segment, place, block[start * width : end * width], uppers))
    return np.concatenate(parts)


def _ends(segment: Segment, block: bytes, count: int) -> list[int]:
    """Return of each value of the upper bits, ascending, how many entries of a block have it or a smaller one."""
    if segment.form == EVEN:
        return [count]
    zeros = np.flatnonzero(_bits(block[count * segment.width :])[: count + segment.steps] == 0)
    if len(zeros) != segment.steps:
        raise DAMAGED
    ends: list[int] = (zeros - np.arange(len(zeros))).tolist()
    return ends


def _created(connection: apsw.Connection, first: int, last: int, entries: int) -> Segment:
    """Enter a new segment into the list; its blocks are written by the caller."""
    if last - first > int(ARTICLE_MASK):
        raise ValueError(f"articles {first} to {last} are too far apart for one segment")
    bits = max(0, (entries // PER_BLOCK).bit_length())
    row = (first, last, entries, bits, SPLIT if entries >= LASTING else EVEN)
    connection.execute("INSERT INTO segments (first, last, entries, bits, form) VALUES (?, ?, ?, ?, ?)", row)
    return Segment(connection.last_insert_rowid(), *row)


def _write(connection: apsw.Connection, segment: Segment, entries: Hashes) -> None:
    """Write sorted entries, whole blocks, into the segment."""
    connection.executemany("INSERT INTO postings (id, block) VALUES (?, ?)", _blocks(segment, entries))


def _blocks(segment: Segment, entries: Hashes) -> Iterator[tuple[int, bytes]]:
    """Yield the row of each block that has entries."""
    if not len(entries):
        return
    rest, width = KEY_BITS - segment.bits, segment.width
    number = entries >> np.uint64(64 - segment.bits) if segment.bits else np.zeros(len(entries), np.uint64)
    key = (entries >> np.uint64(ARTICLE_BITS)) & np.uint64((1 << rest) - 1)
    packed = (key << np.uint64(segment.article_bits)) | (entries & ARTICLE_MASK)
    data = packed.astype("<u8").view(np.uint8).reshape(-1, 8)[:, :width].tobytes()
    starts = np.flatnonzero(np.concatenate(([True], number[1:] != number[:-1])))
    counts = np.diff(starts, append=len(entries))
    above, ends = _above(segment, packed, counts)
    base, before = segment.id * BLOCK_SPACE, 0
    for start, count, end, block in zip(
        starts.tolist(), counts.tolist(), ends.tolist(), number[starts].tolist(), strict=True
    ):
        yield base + block, data[start * width : (start + count) * width] + above[before:end]
        before = end


def _above(segment: Segment, packed: Hashes, counts: Places) -> tuple[bytes, Places]:
    """Return the upper bits of so many entries of each block, in unary, and where those of each block end."""
    if segment.form == EVEN:
        return b"", np.zeros(len(counts), np.int64)
    ends = np.cumsum((counts + segment.steps + 7) // 8)
    ones = _within(counts) + np.repeat(8 * np.concatenate(([0], ends[:-1])), counts)
    if segment.steps > 1:
        ones += (packed >> np.uint64(8 * segment.width)).astype(np.int64)
    bits = np.zeros(8 * int(ends[-1]), np.uint8)
    bits[ones] = 1
    return np.packbits(bits).tobytes(), ends


def _within(counts: Places) -> Places:
    """Return of each of so many entries of each block, one block after the other, which of its block it is."""
    return np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)


def _bits(octets: bytes) -> Octets:
    return np.unpackbits(np.frombuffer(octets, np.uint8))


def _read(segment: Segment, rows: Iterable[tuple[Any, ...]]) -> Hashes:
    """Return the entries of some blocks, in the order of the rows."""
    places, blocks = [], []
    for place, block in rows:
        places.append(place)
        blocks.append(block)
    sizes, width = np.array([len(block) for block in blocks], np.int64), segment.width
    counts = segment.counts(sizes)
    bounds = (counts * width).tolist()
    lower = b"".join([block[:end] for block, end in zip(blocks, bounds, strict=True)])
    uppers = np.zeros(int(counts.sum()), np.int64)
    if segment.form == SPLIT:
        ones = np.flatnonzero(_bits(b"".join([block[end:] for block, end in zip(blocks, bounds, strict=True)])))
        if len(ones) != len(uppers):
            raise DAMAGED
        bits = 8 * (sizes - counts * width)
        uppers = ones - _within(counts) - np.repeat(np.cumsum(bits) - bits, counts)
    return _whole_entries(segment, np.repeat(np.array(places, np.int64), counts), lower, uppers)


def _whole_entries(segment: Segment, places: Places | int, lower: bytes, uppers: Places) -> Hashes:
    """Return entries from the rows of their blocks, their lower bytes and their upper bits."""
    data = np.zeros((len(uppers), 8), np.uint8)
    data[:, : segment.width] = np.frombuffer(lower, np.uint8).reshape(-1, segment.width)
    packed = data.view("<u8").astype(np.uint64).reshape(-1)
    if segment.steps > 1:
        packed |= uppers.astype(np.uint64) << np.uint64(8 * segment.width)
    number = np.asarray(places % BLOCK_SPACE, np.uint64)
    key = (number << np.uint64(KEY_BITS - segment.bits)) | (packed >> np.uint64(segment.article_bits))
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

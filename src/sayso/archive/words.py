"""The words of a text as numbers: where each stands, its keyed 64-bit hash, whether it has a capital or is a figure.

Everything is one pass of numpy over the code points, since signatures have to be
made a thousand times a second. A word is a run of letters and digits, folded: case
and accents are gone, a combining mark, a soft hyphen and the separator inside a
number ("1,200", "1.200") are left out. In scripts written without spaces each
character is a word.

What it does not do: know a language, take suffixes off, or read a number's value.
Letters outside `TABLED` are folded one by one (slower, the same rules). The tables
follow the Unicode version of the Python that runs; a letter added to Unicode since
is no letter for an older one (an accepted gap).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

# Every alphabet in daily use lies below the CJK blocks; a table of this size is made in some ten milliseconds.
TABLED = 0x3000
# Code points of one text that are looked at: 300 times a long article; arrays stay under 100 MiB.
LONGEST_TEXT = 1 << 20
# An odd multiplier has an inverse modulo 2^64, so that any slice's hash comes from prefix sums (Knuth's for MMIX).
MULTIPLIER = 6364136223846793005
INVERSE = pow(MULTIPLIER, -1, 1 << 64)
# "sayso" and a version: a change of what a word is must change the key, so that old and new hashes never meet.
KEY = int.from_bytes(b"sayso-01", "big")
NO_WORD, IGNORED = 0, 1
# Scripts that put no space between words: Thai to Myanmar, Khmer; kana and ideographs lie above the table.
UNSPACED = ((0x0E00, 0x1100), (0x1780, 0x1800))
IDEOGRAPHS = ((0x3005, 0x3008), (0x3040, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32000))
SENTENCE_ENDS = ".!?:;\n\r\"“”„«»‘’'…|•–—-"
CAPITAL, DIGIT, SPACE, ENDING = 1, 2, 3, 4
COMMA, POINT = ord(","), ord(".")
# Stands between two texts that are looked at together: no letter, no space, no end of a sentence.
BETWEEN = "\0"
# Groups of texts whose words are kept at hand: the texts of one chunk of documents make one or two.
REMEMBERED = 2
# Bytes; glibc looks at frees of up to 32 MiB.
LARGEST_ARRAY = 1 << 24


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one text, in order; five arrays of one length.

    `start` and `end` are half-open offsets into the text; `hash` is the keyed hash
    of the folded word; `length` counts its folded characters. `capital` says that it
    begins with one, `figure` with a digit, `opening` that a sentence may begin there.
    """

    start: Places
    end: Places
    hash: Hashes
    length: Places
    capital: Flags
    figure: Flags
    opening: Flags

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """The words of several texts, one text after the other.

    `first` says at which word each text begins and, at its end, how many words there
    are; `base` how far the offsets of each text are moved.
    """

    words: Words
    first: Places
    base: Places


def words(text: str) -> Words:
    """Return the words of the first `LONGEST_TEXT` code points of a text."""
    return _found(_codes([text]), np.zeros(1, np.int64))


def words_of(texts: Sequence[str]) -> Texts:
    """Return the words of several texts, each as `words` finds them, in a fraction of the time.

    The last ones are remembered: on its way into the archive a text is asked for twice.
    """
    return _words_of(tuple(texts))


@lru_cache(maxsize=REMEMBERED)
def _words_of(texts: tuple[str, ...]) -> Texts:
    _keep_memory()
    sizes = [min(len(text), LONGEST_TEXT) + len(BETWEEN) for text in texts]
    base = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)))
    found = _found(_codes(texts), base[:-1])
    return Texts(found, np.searchsorted(found.start, base), base[:-1])


@cache
def _keep_memory() -> None:
    """Let the C library keep what arrays of this size give back: it learns that from the first that is freed.

    Otherwise it returns the memory and fetches it anew for each array, which took half of the time.
    """
    np.empty(LARGEST_ARRAY, np.uint8)


def _codes(texts: Sequence[str]) -> npt.NDArray[np.uint32]:
    """Return the code points of the texts, a sign that belongs to no word between two."""
    joined = BETWEEN.join(text[:LONGEST_TEXT] for text in texts)
    return np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _found(codes: npt.NDArray[np.uint32], begins: Places) -> Words:
    """Return the words of these code points, in which texts begin at the places given."""
    kinds, folded, solo = _read(codes)
    _join_figures(codes, kinds, folded)
    where = None
    if (folded == IGNORED).any():
        where = np.flatnonzero(folded != IGNORED)
        folded, solo = folded[where], solo[where] if solo is not None else None
    start, end = _borders(folded != NO_WORD, solo)
    if not len(start):
        return _none()
    first, last = (start, end - 1) if where is None else (where[start], where[end - 1])
    return Words(
        start=first,
        end=last + 1,
        hash=_hashes(folded, start, end),
        length=end - start,
        capital=kinds[first] == CAPITAL,
        figure=kinds[first] == DIGIT,
        opening=_openings(kinds, first, begins),
    )


def mixed(values: Hashes, key: int = KEY) -> Hashes:
    """Return the values spread over all 64 bits, differently for each key (the finaliser of splitmix64)."""
    spread = values ^ np.uint64(key & 0xFFFFFFFFFFFFFFFF)
    spread = (spread ^ (spread >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    spread = (spread ^ (spread >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return spread ^ (spread >> np.uint64(31))


def runs(hashes: Hashes, length: int) -> Hashes:
    """Return the hash of each run of `length` neighbours, in order; none where there are fewer."""
    count = len(hashes) - length + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    total = hashes[:count] * np.uint64(MULTIPLIER)
    for step in range(1, length):
        total = (total + hashes[step : step + count]) * np.uint64(MULTIPLIER)
    return mixed(total, KEY + length)


def distinct(hashes: Hashes) -> Hashes:
    """Return the hashes sorted, each once (several times as fast as np.unique, for few and for many)."""
    ordered = np.sort(hashes)
    if len(ordered) < 2:  # noqa: PLR2004  # nothing to compare
        return ordered
    fresh = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    return ordered[fresh]


def _none() -> Words:
    places, flags = np.empty(0, np.int64), np.empty(0, np.bool_)
    return Words(places, places, np.empty(0, np.uint64), places, flags, flags, flags)


def _read(codes: npt.NDArray[np.uint32]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32], Flags | None]:
    """Return of each code point its kind, itself folded (NO_WORD, IGNORED or a letter), and whether it is a word alone.

    The last is None where no code point is.
    """
    tables = _tables()
    highest = int(codes.max()) if len(codes) else 0
    capped = codes if highest < TABLED else np.minimum(codes, TABLED)
    kinds, folded = tables.kind.take(capped), tables.fold.take(capped)
    if highest < UNSPACED[0][0]:
        return kinds, folded, None
    high = np.flatnonzero(codes >= UNSPACED[0][0])  # mostly quotation marks
    alone = tables.solo[capped[high]]
    for number in np.flatnonzero(codes[high] >= TABLED) if highest >= TABLED else ():
        folded[high[number]], alone[number] = _fold(int(codes[high[number]]))
    if not alone.any():
        return kinds, folded, None
    solo = np.zeros(len(codes), np.bool_)
    solo[high] = alone
    return kinds, folded, solo


def _join_figures(codes: npt.NDArray[np.uint32], kinds: npt.NDArray[np.uint8], folded: npt.NDArray[np.uint32]) -> None:
    """Leave out, in place, the point or comma between two digits: "1,200" is one figure."""
    points = np.flatnonzero((codes == COMMA) | (codes == POINT))
    points = points[(points > 0) & (points < len(codes) - 1)]
    folded[points[(kinds[points - 1] == DIGIT) & (kinds[points + 1] == DIGIT)]] = IGNORED


def _borders(inside: Flags, solo: Flags | None) -> tuple[Places, Places]:
    """Return where words start and end: at the edge of a run of letters, and on both sides of a solo character."""
    padded = np.zeros(len(inside) + 2, np.bool_)
    padded[1:-1] = inside
    edge = padded[1:] != padded[:-1]
    if solo is None:
        edges = np.flatnonzero(edge)
        return edges[::2], edges[1::2]
    # Between two characters inside words there is a border where either stands alone.
    alone = np.zeros(len(inside) + 2, np.bool_)
    alone[1:-1] = solo
    cut = padded[1:] & padded[:-1] & (alone[1:] | alone[:-1])
    return np.flatnonzero((edge & padded[1:]) | cut), np.flatnonzero((edge & padded[:-1]) | cut)


def _hashes(folded: npt.NDArray[np.uint32], start: Places, end: Places) -> Hashes:
    up, down = _powers(1 << max(10, int(len(folded) + 1).bit_length()))
    sums = np.empty(len(folded) + 1, np.uint64)
    sums[0] = 0
    np.multiply(folded, up[: len(folded)], out=sums[1:])
    np.cumsum(sums[1:], out=sums[1:])
    return mixed((sums[end] - sums[start]) * down[start])


def _openings(kinds: npt.NDArray[np.uint8], first: Places, begins: Places) -> Flags:
    """Say of each word whether nothing, a line's end or an ending mark stands before it (a space left out)."""
    before, second = kinds[np.maximum(first - 1, 0)], kinds[np.maximum(first - 2, 0)]
    opening: Flags = (before == ENDING) | ((before == SPACE) & (second == ENDING))
    places = np.minimum(np.searchsorted(first, begins), len(first) - 1)
    opening[places[first[places] == begins]] = True
    return opening


@cache
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """Return the powers of the multiplier and of its inverse, modulo 2^64; few sizes, each a power of two."""
    up, down = (np.full(size, base, np.uint64) for base in (MULTIPLIER, INVERSE))
    up[0] = down[0] = 1
    return np.cumprod(up), np.cumprod(down)


@dataclass(frozen=True, slots=True, eq=False)
class _Tables:
    """What each code point below TABLED is; one entry more stands for all above, filled in one by one.

    `kind` is CAPITAL, DIGIT, SPACE, ENDING (a mark or line's end before a sentence) or 0.
    """

    fold: npt.NDArray[np.uint32]
    solo: Flags
    kind: npt.NDArray[np.uint8]


@cache
def _tables() -> _Tables:
    pairs = [_fold(code) for code in range(TABLED + 1)]
    return _Tables(
        np.array([letter for letter, _ in pairs], np.uint32),
        np.array([solo for _, solo in pairs], np.bool_),
        np.array([_kind(chr(code)) for code in range(TABLED)] + [0], np.uint8),
    )


def _kind(letter: str) -> int:
    if letter.isupper():
        return CAPITAL
    if letter.isdigit():
        return DIGIT
    return SPACE if letter == " " else ENDING if letter in SENTENCE_ENDS else 0


@cache
def _fold(code: int) -> tuple[int, bool]:
    """Return one code point folded to a base letter in lower case, and whether it is a word by itself."""
    letter = chr(code)
    if unicodedata.category(letter) in {"Mn", "Mc", "Me", "Cf"} and not _within(code, UNSPACED):
        return IGNORED, False
    if not letter.isalnum():
        return NO_WORD, False
    base = unicodedata.normalize("NFKD", letter.lower())[0]
    return ord(base.lower()), _within(code, UNSPACED) or _within(code, IDEOGRAPHS)


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= code < end for start, end in ranges)

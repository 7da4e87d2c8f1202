"""Words as keys: the same number for the same word in every article and on every machine.

A stem key is the CRC-32 of the word in lower case without accents and endings, so that "ships", "shipped" and
"shipping" meet. What it does not do: know a language; the endings are English and those shared with its neighbours,
and a word of four letters or fewer keeps all of its letters.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from zlib import crc32

# Tried longest first, once each round; two rounds take "-ings" and "-edly" apart. What is left keeps four letters.
ENDINGS = (
    *("ations", "ation", "ments", "ment", "ness", "ings", "ing", "edly", "ied", "ies", "ers", "er", "ed", "es"),
    *("ly", "al", "'s", "s", "e", "y"),
)
SHORTEST_STEM = 4
# What the caches hold: a year of one newspaper has some 200,000 different words.
CACHED = 1 << 18


@lru_cache(CACHED)
def plain(word: str) -> str:
    """Return the word in lower case without accents and with plain apostrophes."""
    low = word.lower().replace("’", "'")
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)) or low


@lru_cache(CACHED)
def stem(word: str) -> str:
    """Return the word without its ending; figures and short words stay whole."""
    low = plain(word)
    if not low.isalpha() and not low.endswith("'s"):
        return low
    for _ in range(2):
        ending = next((e for e in ENDINGS if low.endswith(e) and len(low) - len(e) >= SHORTEST_STEM), "")
        low = low.removesuffix(ending)
    return low[:-1] if len(low) > SHORTEST_STEM and low[-1] == low[-2] else low


@lru_cache(CACHED)
def stem_key(word: str) -> int:
    """Return the key of a word's stem."""
    return crc32(stem(word).encode("utf8", "surrogatepass"))

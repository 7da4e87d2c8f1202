"""Words as they are compared: British and American spellings, accents and kinds of apostrophe are one.

What it does not do: know synonyms, or forms of one verb (`matches.stems` cuts endings).
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.matches.stems import plain

# Endings that are spelt in two ways, the American one put for both; each needs letters enough before it to be no
# other word ("four", "rise", "more").
PAIRS = (
    (re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=\w{3})ys(?=(?:e|ed|es|er|ers|ing)$)"), "yz"),
    (re.compile(r"(?<=\w{3})our(?=(?:s|ed|er|ers|ing|ite|ites|ful|able|hood|hoods|al|less)?$)"), "or"),
    (re.compile(r"(?<=\w{2}[tb])re(?=s?$)"), "er"),
    (re.compile(r"(?<=\w{3})ogue(?=s?$)"), "og"),
    (re.compile(r"(?<=\w{3})enc(?=e$)"), "ens"),
    (re.compile(r"(?<=\w[aeiou])ll(?=(?:ed|er|ers|ing)$)"), "l"),
)
# Words that follow no rule.
SINGLE = {
    "grey": "gray", "programme": "program", "programmes": "programs", "tyre": "tire", "tyres": "tires",
    "aluminium": "aluminum", "towards": "toward", "afterwards": "afterward", "cheque": "check", "cheques": "checks",
    "kerb": "curb", "plough": "plow", "sceptical": "skeptical", "judgement": "judgment", "ageing": "aging",
    "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed", "whilst": "while",
    "amongst": "among", "manoeuvre": "maneuver", "mould": "mold", "moustache": "mustache", "storey": "story",
    "percent": "%", "per-cent": "%",
}  # fmt: skip
# Letters that no accent makes ("Eryılmaz" is Eryilmaz in a paper that has no ı).
LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
)
CACHED = 1 << 16


@lru_cache(CACHED)
def spelling(word: str) -> str:
    """Return a word in the one spelling under which it is compared."""
    low = plain(word).translate(LETTERS)
    low = SINGLE.get(low, low)
    for ending, put in PAIRS:
        low = ending.sub(put, low)
    return low

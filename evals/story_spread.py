"""Say how varied the labelled stories are: cues, sources, and the phrases that two stories share."""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
WORDS = tomllib.loads((Path(__file__).parent / "story_words.toml").read_text(encoding="utf-8"))
HELPERS = frozenset(WORDS["helpers"])
IRREGULAR: dict[str, str] = WORDS["irregular"]
LENGTH = 5


def cue_lemma(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return one form for a cue and its inflections; crude: it trims endings and knows a few irregular verbs."""
    words = [word.lower() for start, end in spans for word in WORD.findall(text[start:end])]
    kept = [IRREGULAR.get(word) or _trim(word) for word in words if word not in HELPERS]
    return " ".join(kept) or " ".join(words) or (text[spans[0][0] : spans[0][1]] if spans else "")


def _trim(word: str) -> str:
    for ending, least in (("ing", 3), ("ied", 3), ("ed", 3), ("es", 3), ("s", 3), ("e", 3)):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word


def source_form(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words of a source in lower case, without an article before them."""
    words = [word.lower() for start, end in spans for word in WORD.findall(text[start:end])]
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) and len(words) > 1 else words)


def top_share(counts: Counter[str], top: int) -> float:
    """Return the share of all occurrences that the `top` most common forms have."""
    total = sum(counts.values())
    return sum(number for _, number in counts.most_common(top)) / total if total else 0.0


def overlaps(texts: Mapping[str, str]) -> list[tuple[float, str, str]]:
    """Return, highest first, the pairs that share 5-grams, with the share of the shorter one's 5-grams."""
    found = {name: grams(text) for name, text in texts.items()}
    holders: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, own in found.items():
        for gram in own:
            holders[gram].append(name)
    shared = Counter(pair for names in holders.values() for pair in combinations(sorted(names), 2))
    found_pairs = ((n / max(1, min(len(found[a]), len(found[b]))), a, b) for (a, b), n in shared.items())
    return sorted(found_pairs, key=lambda pair: (-pair[0], pair[1:]))


def grams(text: str) -> set[tuple[str, ...]]:
    """Return the 5-grams of the words of a text, in lower case."""
    words = [word.lower() for word in WORD.findall(text)]
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}

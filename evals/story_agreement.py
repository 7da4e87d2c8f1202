"""Compare two independent labellings of the same stories.

Statements are paired one to one by their contents (best overlap first, at least
half of the words), as the scorers pair predictions with gold; every other figure
is taken on those pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WORD = re.compile(r"[^\W_]+")
# The content overlap from which two labellings mean the same statement: the scorers' own threshold.
SAME = 0.5
FIELDS = ("kind", "act", "stance", "negated")

Row = dict[str, Any]
Words = frozenset[int]


def words_in(text: str, spans: Iterable[Sequence[int]]) -> Words:
    """Return the positions of the words that lie in the spans: punctuation at the edges never counts."""
    return frozenset(start + match.start() for start, end in spans for match in WORD.finditer(text[start:end]))


def paired(first: Row, second: Row) -> list[tuple[Row, Row]]:
    """Return the statements of two labellings that share at least half of their content words."""
    text = first["text"]
    candidates = []
    for i, one in enumerate(first["statements"]):
        for j, other in enumerate(second["statements"]):
            mine, theirs = words_in(text, one["content"]), words_in(text, other["content"])
            same_source = bool(words_in(text, one["source"]) & words_in(text, other["source"]))
            if mine | theirs and (share := len(mine & theirs) / len(mine | theirs)) >= SAME:
                candidates.append((-share, not same_source, i, j))
    left, right, pairs = set[int](), set[int](), []
    for _, _, i, j in sorted(candidates):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((first["statements"][i], second["statements"][j]))
    return pairs


def agreement(stories: Sequence[tuple[Row, Row]]) -> list[str]:
    """Return the lines of the report on pairs of rows (first pass, second pass) of the same text."""
    counts: Counter[str] = Counter()
    for first, second in stories:
        counts.update(_counts(first, second))
    pairs = counts["pairs"]
    return [
        f"second pass  {len(stories)} stories, {counts['first']} and {counts['second']} statements, {pairs} paired",
        f"  content    overlap F1 {_f1(counts, 'pairs')}, exact F1 {_f1(counts, 'exact')}",
        f"  source     exact {_share(counts['source'], pairs)}, cue exact {_share(counts['cue'], pairs)}",
        f"  speaker    {_share(counts['speaker'], pairs)}, nesting {_share(counts['nested'], pairs)}",
        f"  relay      {_share(counts['relay'], pairs)}, occasion {_share(counts['occasion'], pairs)}",
        "  values     " + ", ".join(f"{field} {_share(counts[field], pairs)}" for field in FIELDS),
        f"  asserted   F1 of words {_share(2 * counts['both asserted'], counts['asserted'])}",
    ]


def _counts(first: Row, second: Row) -> Counter[str]:
    text, pairs = first["text"], paired(first, second)
    counts = Counter(first=len(first["statements"]), second=len(second["statements"]), pairs=len(pairs))
    outer = {one["id"]: other["id"] for one, other in pairs}
    for one, other in pairs:
        counts.update(
            {
                "exact": _same_words(text, one, other, "content"),
                "source": _same_words(text, one, other, "source"),
                "cue": _same_words(text, one, other, "cue"),
                "speaker": _who(one["speaker"]) == _who(other["speaker"]),
                "nested": outer.get(one["within"]) == other["within"],
                "relay": _names(one) == _names(other),
                "occasion": _where(one["occasion"]) == _where(other["occasion"]),
                **{field: one[field] == other[field] for field in FIELDS},
            }
        )
    mine, theirs = words_in(text, first["unattributed"]), words_in(text, second["unattributed"])
    counts.update({"asserted": len(mine) + len(theirs), "both asserted": len(mine & theirs)})
    return counts


def _same_words(text: str, one: Row, other: Row, role: str) -> bool:
    return words_in(text, one[role]) == words_in(text, other[role])


def _who(speaker: Row | None) -> tuple[str | None, str | None]:
    return (speaker["name"], speaker["kind"]) if speaker else (None, None)


def _names(statement: Row) -> list[tuple[str | None, str]]:
    return [(hop["name"], hop["kind"]) for hop in statement["relay"]]


def _where(occasion: Row | None) -> tuple[str | None, ...]:
    return (occasion["kind"], occasion["host"], occasion["date"]) if occasion else ()


def _f1(counts: Counter[str], hits: str) -> str:
    return _share(2 * counts[hits], counts["first"] + counts["second"])


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "n/a"

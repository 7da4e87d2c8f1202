r"""Score attributed statements against annotated ones.

The unit is the word: a span counts as the set of its word tokens (`[^\W_]+`, so
apostrophes and hyphens split), and quotation marks, commas or white space at a
border never decide a match. All figures are micro-averages over the corpus.

- content.exact   the word sets of the whole content are equal, one to one
- content.overlap one-to-one, best first, Jaccard of the word sets >= 0.5
- content.token   precision and recall of word tokens inside any content
- flat.ROLE       every contiguous fragment of a role is a span by itself; first and last word must be equal
- source|content  among overlapping pairs: share whose sources have a telling word in common (or are both empty)
- cue|content     the same for cues
- triple          content overlaps, source and cue agree
- KIND.*          recall by the kind of the annotated statement, precision by that of the predicted one; the kind is
                  told from double quotation marks: all content words inside, some, or none
- speech.triple   the triple of those whose cue holds a word of speech (a list that the caller gives): recall by the
                  annotated statement, precision by the predicted one

Statements with `within` are left out where the corpus marks each token once.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Words = frozenset[int]
WORD = re.compile(r"[^\W_]+")
DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'
# Words that two different people's names share: agreeing on one of these is no agreement.
EMPTY = frozenset(
    "the a an of in on at to for by from with and or mr mrs ms dr sen rep gov president former".split()  # noqa: SIM905  # reads as the list it is
)
ROLES = ("source", "cue", "content")
KINDS = ("direct", "mixed", "indirect")
OVERLAP = 0.5


@dataclass(frozen=True)
class Marked:
    """One statement as word sets, with its fragments as character spans."""

    content: Words
    cue: Words
    source: Words
    spans: Mapping[str, Sequence[Sequence[int]]]


class Text:
    """A text as numbered words, and which of them stand inside double quotation marks."""

    def __init__(self, text: str) -> None:
        self.words = [(match.start(), match.end(), match[0].lower()) for match in WORD.finditer(text)]
        self._at = {place: number for number, (start, end, _) in enumerate(self.words) for place in range(start, end)}
        ranges = [place for start, end in quoted(text) for place in range(start, end)]
        self.quoted = frozenset(number for place in ranges if (number := self._at.get(place)) is not None)

    def ids(self, spans: Iterable[Sequence[int]]) -> Words:
        """Return the numbers of the words that the spans touch."""
        return frozenset(
            number for start, end in spans for place in range(start, end) if (number := self._at.get(place)) is not None
        )

    def mark(self, statement: Mapping[str, Any]) -> Marked:
        """Return a statement of a row as word sets."""
        spans = {role: statement.get(role) or [] for role in ROLES}
        return Marked(self.ids(spans["content"]), self.ids(spans["cue"]), self.ids(spans["source"]), spans)

    def kind(self, words: Words) -> str:
        """Return direct, mixed or indirect: all, some or none of the words inside double quotation marks."""
        inside = len(words & self.quoted)
        return "indirect" if not inside else "direct" if inside == len(words) else "mixed"

    def agree(self, one: Words, other: Words) -> bool:
        """Say whether two sources (or cues) share a word that tells something, or are equal."""
        return one == other or any(self.words[number][2] not in EMPTY for number in one & other)

    def speaks(self, marked: Marked, speech: frozenset[str]) -> bool:
        """Say whether a word of the cue is one of speech."""
        return any(self.words[number][2] in speech for number in marked.cue)

    def fragments(self, spans: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
        """Return first and last word of every contiguous stretch that one span covers."""
        found: list[list[int]] = []
        for number in sorted(self.ids(spans)):
            if found and number == found[-1][1] + 1 and self._together(found[-1][1], number, spans):
                found[-1][1] = number
            else:
                found.append([number, number])
        return {(first, last) for first, last in found}

    def _together(self, one: int, other: int, spans: Sequence[Sequence[int]]) -> bool:
        return any(start <= self.words[one][0] and self.words[other][1] <= end for start, end in spans)


def quoted(text: str) -> list[tuple[int, int]]:
    """Return the ranges inside double quotation marks, line by line; an unclosed one ends with its line."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        opened = None
        for place in range(line.start(), line.end()):
            mark = text[place]
            if mark not in DOUBLE:
                continue
            if opened is not None and mark != "\u201c":
                found.append((opened, place + 1))
                opened = None
            elif mark != "\u201d":
                opened = place
        if opened is not None:
            found.append((opened, line.end()))
    return found


def rates(right: int, predicted: int, annotated: int) -> dict[str, float]:
    """Return precision, recall and F1 in percent, one decimal."""
    precision = right / predicted if predicted else 0.0
    recall = right / annotated if annotated else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * f1, 1)}


def pairs(
    gold: Sequence[Marked], found: Sequence[Marked], least: float, like: Callable[[Marked, Marked], float]
) -> list[tuple[int, int]]:
    """Match one to one, best first, everything whose likeness is at least `least`."""
    scored = [
        (likeness, i, j)
        for i, mine in enumerate(gold)
        for j, theirs in enumerate(found)
        if mine.content & theirs.content and (likeness := like(mine, theirs)) >= least
    ]
    used_gold: set[int] = set()
    used_found: set[int] = set()
    matched = []
    for _, i, j in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            matched.append((i, j))
    return matched


def jaccard(one: Words, other: Words) -> float:
    """Return the share of the words of both that both have."""
    return len(one & other) / len(one | other) if one | other else 0.0


def score(
    rows: Iterable[Mapping[str, Any]],
    predictions: Mapping[str, Sequence[Mapping[str, Any]]],
    speech: frozenset[str] = frozenset(),
) -> dict[str, Any]:
    """Return every figure for annotated rows and the predicted statements by `doc_id`.

    A prediction that lies half or more in a region that the annotators skipped
    (`discard`) is not counted. `speech` are the words (lower case, every form) that
    make a cue one of speech; without them there is no figure for speech alone.
    """
    counts: Counter[str] = Counter()
    for row in rows:
        _count(Text(row["text"]), row, predictions.get(row["doc_id"], ()), counts, speech)
    figures = _figures(counts)
    return figures | {"speech.triple": _by_kind(counts, "speech", "triple")} if speech else figures


def _count(
    text: Text,
    row: Mapping[str, Any],
    predicted: Sequence[Mapping[str, Any]],
    counts: Counter[str],
    speech: frozenset[str],
) -> None:
    skipped = text.ids(row.get("discard") or [])
    gold = [marked for statement in row["statements"] if (marked := text.mark(statement)).content]
    found = [marked for statement in predicted if (marked := text.mark(statement)).content]
    found = [marked for marked in found if not skipped or len(marked.content & skipped) < OVERLAP * len(marked.content)]
    counts["gold"] += len(gold)
    counts["found"] += len(found)
    counts.update(f"{text.kind(marked.content)}.gold" for marked in gold)
    counts.update(f"{text.kind(marked.content)}.found" for marked in found)
    exact = pairs(gold, found, 1.0, lambda one, other: jaccard(one.content, other.content))
    close = pairs(
        gold,
        found,
        OVERLAP,
        lambda one, other: jaccard(one.content, other.content) + 0.001 * bool(one.source & other.source),
    )
    for name, matched in (("exact", exact), ("overlap", close)):
        counts[name] += len(matched)
        counts.update(f"{text.kind(gold[i].content)}.{name}.gold" for i, _ in matched)
        counts.update(f"{text.kind(found[j].content)}.{name}.found" for _, j in matched)
    counts["speech.gold"] += sum(text.speaks(marked, speech) for marked in gold)
    counts["speech.found"] += sum(text.speaks(marked, speech) for marked in found)
    for i, j in close:
        source, cue = text.agree(gold[i].source, found[j].source), text.agree(gold[i].cue, found[j].cue)
        counts["source"] += source
        counts["cue"] += cue
        counts["triple"] += source and cue
        counts["speech.triple.gold"] += source and cue and text.speaks(gold[i], speech)
        counts["speech.triple.found"] += source and cue and text.speaks(found[j], speech)
    told = frozenset().union(*(marked.content for marked in gold))
    ours = frozenset().union(*(marked.content for marked in found))
    counts.update({"token": len(told & ours), "token.gold": len(told), "token.found": len(ours)})
    for role in ROLES:
        mine = {fragment for marked in gold for fragment in text.fragments(marked.spans[role])}
        theirs = {fragment for marked in found for fragment in text.fragments(marked.spans[role])}
        counts.update(
            {f"{role}.flat": len(mine & theirs), f"{role}.flat.gold": len(mine), f"{role}.flat.found": len(theirs)}
        )


def _figures(counts: Counter[str]) -> dict[str, Any]:
    matched = max(1, counts["overlap"])
    figures: dict[str, Any] = {"annotated": counts["gold"], "predicted": counts["found"]}
    for name in ("exact", "overlap"):
        figures[f"content.{name}"] = rates(counts[name], counts["found"], counts["gold"])
    figures["content.token"] = rates(counts["token"], counts["token.found"], counts["token.gold"])
    for role in ROLES:
        figures[f"flat.{role}"] = rates(
            counts[f"{role}.flat"], counts[f"{role}.flat.found"], counts[f"{role}.flat.gold"]
        )
    figures["source|content"] = round(100 * counts["source"] / matched, 1)
    figures["cue|content"] = round(100 * counts["cue"] / matched, 1)
    figures["triple"] = rates(counts["triple"], counts["found"], counts["gold"])
    for kind in KINDS:
        for name in ("exact", "overlap"):
            figures[f"{kind}.{name}"] = _by_kind(counts, kind, name)
    return figures


def _by_kind(counts: Counter[str], kind: str, name: str) -> dict[str, float]:
    precision = counts[f"{kind}.{name}.found"] / max(1, counts[f"{kind}.found"])
    recall = counts[f"{kind}.{name}.gold"] / max(1, counts[f"{kind}.gold"])
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * f1, 1)}

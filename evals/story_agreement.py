"""Compare two independent labellings of the same stories: `python -m evals.story_agreement [--folder DIR]`.

Statements are paired one to one by their contents (best overlap first, at least
half of the words), as the scorers pair predictions with gold; every other figure
is taken on those pairs. Names and roles compare as the scorers compare them, so
"Norway's fisheries ministry" is "the fisheries ministry of Norway". Run as a
program it prints one table line a field, in percent, for each split and for all;
second passes whose header names the month of their `rules` have columns apart.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals.field_values import bodies, role, same, same_chain, same_values
from evals.field_values import name as compared
from evals.story_file import STORIES, load, paths
from evals.story_format import compile_story

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from evals.story_file import Story

WORD = re.compile(r"[^\W_]+")
# The content overlap from which two labellings mean the same statement: the scorers' own threshold.
SAME = 0.5
FIELDS = ("kind", "act", "stance", "negated")
# What is shared of the statements that pair, in the order of the table.
SHARED = ("source", "cue", "speaker", "role", "nested", "relay", "occasion", *FIELDS)
MARKED = {"figures": ("value", "to", "unit", "approximate"), "dates": ("value",)}
SPLITS = ("test", "dev", "train")

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
    counts = counted(stories)
    pairs = counts["pairs"]
    marked = ", ".join(f"{name} {_both(counts, name)}" for name in ("hedges", *MARKED))
    return [
        f"second pass  {len(stories)} stories, {counts['first']} and {counts['second']} statements, {pairs} paired",
        f"  content    overlap F1 {_f1(counts, 'pairs')}, exact F1 {_f1(counts, 'exact')}",
        f"  source     exact {_share(counts['source'], pairs)}, cue exact {_share(counts['cue'], pairs)}",
        f"  speaker    {_share(counts['speaker'], pairs)}, role {_share(counts['role'], pairs)}",
        f"  relay      {_share(counts['relay'], pairs)}, nesting {_share(counts['nested'], pairs)}",
        f"  occasion   {_share(counts['occasion'], pairs)}",
        "  values     " + ", ".join(f"{field} {_share(counts[field], pairs)}" for field in FIELDS),
        f"  marked     F1 of {marked}",
        f"  asserted   F1 of words {_both(counts, 'asserted')}",
    ]


def counted(stories: Iterable[tuple[Row, Row]]) -> Counter[str]:
    """Return what the two labellings of all these stories share, field by field, as counts."""
    counts: Counter[str] = Counter()
    for first, second in stories:
        counts.update(_counts(first, second))
    return counts


def fields(counts: Counter[str]) -> dict[str, str]:
    """Return the cells of one column of the table: statements as they are, everything else in percent."""
    pairs = counts["pairs"]
    return {
        "statements": f"{counts['first']}, {counts['second']}",
        "content, overlap F1": _f1(counts, "pairs"),
        "content, exact F1": _f1(counts, "exact"),
        **{name: _share(counts[name], pairs) for name in SHARED},
        **{f"{name}, F1": _both(counts, name) for name in ("occasion kind", "occasion host")},
        **{f"{name}, F1": _both(counts, name) for name in ("hedges", *MARKED)},
        "unattributed, F1 of words": _both(counts, "asserted"),
    }


def table(columns: Mapping[str, Sequence[tuple[Row, Row]]]) -> list[str]:
    """Return the agreement as a Markdown table: a line a field, a column for each named set of pairs of rows."""
    cells = [fields(counted(pairs)) for pairs in columns.values()]
    heads = [f"{name} ({len(pairs)} stories)" for name, pairs in columns.items()]
    return [
        f"| field | {' | '.join(heads)} |",
        "|---" * (len(heads) + 1) + "|",
        *(f"| {name} | {' | '.join(cell[name] for cell in cells)} |" for name in cells[0]),
    ]


def parted(passes: Sequence[tuple[Story, Story]]) -> dict[str, list[tuple[Row, Row]]]:
    """Return pairs of rows by name of their column: a split, or all where there are several, under each set of rules.

    Passes made under different rules never share a column: what two readers did not
    know cannot be held against what two others do.
    """
    columns: dict[str, list[tuple[Row, Row]]] = {}
    for rules in sorted({second.header.get("rules", "") for _, second in passes}):
        under = [(one, two) for one, two in passes if two.header.get("rules", "") == rules]
        splits = [split for split in SPLITS if any(one.split == split for one, _ in under)]
        for name in [*splits, "all"] if len(splits) > 1 else splits:
            pairs = [(one, two) for one, two in under if name in {one.split, "all"}]
            title = f"{name}, rules of {rules}" if rules else name
            columns[title] = [(compile_story(one), compile_story(two)) for one, two in pairs]
    return columns


def _counts(first: Row, second: Row) -> Counter[str]:
    text, pairs = first["text"], paired(first, second)
    counts = Counter(first=len(first["statements"]), second=len(second["statements"]), pairs=len(pairs))
    outer = {one["id"]: other["id"] for one, other in pairs}
    among = bodies(one["speaker"] for one in first["statements"])
    for one, other in pairs:
        counts.update(
            {
                "exact": _same_words(text, one, other, "content"),
                "source": _same_words(text, one, other, "source"),
                "cue": _same_words(text, one, other, "cue"),
                "speaker": same(one["speaker"], other["speaker"], among),
                "role": _role(one["speaker"]) == _role(other["speaker"]),
                "nested": outer.get(one["within"]) == other["within"],
                "relay": same_chain(one["relay"], other["relay"], among),
                "occasion": _where(one["occasion"]) == _where(other["occasion"]),
                **{field: one[field] == other[field] for field in FIELDS},
            }
        )
        counts.update(_told(one["occasion"] or {}, other["occasion"] or {}))
    counts.update(_marks(first, second))
    return counts


def _told(one: Row, other: Row) -> Counter[str]:
    """Count kinds and hosts of occasions where either labelling tells one: most statements have none to agree on."""
    counts: Counter[str] = Counter()
    for field, mine, theirs in (
        ("occasion kind", one.get("kind"), other.get("kind")),
        ("occasion host", compared(one.get("host")), compared(other.get("host"))),
    ):
        told = bool(mine) and mine == theirs
        counts.update({field: bool(mine) + bool(theirs), f"both {field}": told})
    return counts


def _marks(first: Row, second: Row) -> Counter[str]:
    """Count what stands on the text as a whole: asserted and hedging words, figures and dates."""
    counts: Counter[str] = Counter()
    for name, spans in (("asserted", _asserted), ("hedges", _hedges)):
        mine, theirs = (words_in(row["text"], spans(row)) for row in (first, second))
        counts.update({name: len(mine) + len(theirs), f"both {name}": len(mine & theirs)})
    for name, keys in MARKED.items():
        one, other = first[name], second[name]
        counts.update({name: len(one) + len(other), f"both {name}": same_values(one, other, keys)})
    return counts


def _asserted(row: Row) -> list[Sequence[int]]:
    return list(row["unattributed"])


def _hedges(row: Row) -> list[Sequence[int]]:
    return [span for statement in row["statements"] for span in statement["hedges"]]


def _same_words(text: str, one: Row, other: Row, role: str) -> bool:
    return words_in(text, one[role]) == words_in(text, other[role])


def _role(speaker: Row | None) -> frozenset[str]:
    return role(speaker["role"]) if speaker else frozenset()


def _where(occasion: Row | None) -> tuple[str | None, ...]:
    return (occasion["kind"], occasion["host"], occasion["date"]) if occasion else ()


def _f1(counts: Counter[str], hits: str) -> str:
    return _share(2 * counts[hits], counts["first"] + counts["second"])


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "n/a"


def _both(counts: Counter[str], name: str) -> str:
    return _share(2 * counts[f"both {name}"], counts[name])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table over all stories of a folder that have a second pass."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=STORIES)
    options = parser.parse_args(arguments)
    twice = [(path, path.with_suffix(".second")) for path in paths(options.folder)]
    passes = [(load(one), load(two)) for one, two in twice if two.exists()]
    print("\n".join(table(parted(passes))) if passes else f"no second pass in {options.folder}")
    return 0 if passes else 1


if __name__ == "__main__":
    sys.exit(main())

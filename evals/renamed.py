"""Measure whether what sayso tells of a labelled article hangs on its names: the same article, renamed, read again.

    python -m evals.renamed FOLDER TABLE [--given] [--cells]

FOLDER holds article.txt and gold.json, as `evals.fields --seed` takes them. TABLE is a
TOML file with one entry a variant, its names invented:

    [[variants]]
    label = "three-word outlet"
    published = "2026-03-16"              # where the day of publication changes as well
    words = { "Ana Ruiz" = "Ingrid Sorli-Bakke", "Ruiz" = "Sorli-Bakke", "Aber" = "Oslo" }
    values = { "2026-05" = "2026-03", "4e6" = "7e6" }    # what the new words come to: dates, amounts

Words are replaced whole and the longest first, in the text and in every string of the
labels; the spans move with them. Printed are, a variant a line, the cells that are right
of those that the labels fill (`--given`: on the labelled spans), and with `--cells` each
one that is right here and wrong there: a result that hangs on a name. Exits with 3 where
FOLDER or TABLE is missing: neither is part of the project.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from evals import field_readings, field_seed, field_values
from evals.fields import bodies, verdicts
from evals.story_agreement import paired

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Row = dict[str, Any]
# What is compared of each statement, in the order of the table; `found` is whether it was found at all.
CELLS = (
    "found",
    "speaker",
    "role",
    "relay",
    "relay dated",
    "kind",
    "host",
    "date",
    "hedges",
    "figures",
    "unattributed",
)
SPANS = ("content", "cue", "source")


@dataclass(frozen=True, slots=True)
class Renaming:
    """One variant of a table: whole words of the text for others, and values of the labels for others."""

    label: str
    words: Mapping[str, str]
    values: Mapping[str, str]
    published: str | None = None


class Moved:
    """A text with words replaced, and where each place of the old one lies in it."""

    def __init__(self, text: str, words: Mapping[str, str]) -> None:
        """Replace whole words, the longest first; a replacement is not looked at again."""
        places, pieces, done, length = [(0, 0)], [], 0, 0
        for match in _pattern(words).finditer(text) if words else ():
            pieces += [text[done : match.start()], words[match[0]]]
            length += match.start() - done
            places.append((match.start(), length))
            length += len(words[match[0]])
            done = match.end()
            places.append((done, length))
        self.text = "".join([*pieces, text[done:]])
        self._places = places

    def at(self, place: int) -> int:
        """Return where a place of the old text lies in the new one; inside a replaced word its beginning."""
        old, new = self._places[bisect_right(self._places, place, key=itemgetter(0)) - 1]
        return min(new + place - old, self._next(old, new))

    def _next(self, old: int, new: int) -> int:
        later = bisect_right(self._places, old, key=itemgetter(0))
        return self._places[later][1] if later < len(self._places) else new + len(self.text)


def renamed(text: str, gold: Row, renaming: Renaming) -> tuple[str, Row]:
    """Return text and labels of an article with the names of a variant."""
    moved = Moved(text, renaming.words)
    labels = _relabelled(gold, renaming)
    labels["published"] = renaming.published or gold["published"]
    for one, old in zip(labels["statements"], gold["statements"], strict=True):
        for role in SPANS:
            one[role] = [[moved.at(start), moved.at(end)] for start, end in old[role]]
            one[f"{role}_text"] = [moved.text[start:end] for start, end in one[role]]
    return moved.text, labels


def _relabelled(value: Any, renaming: Renaming) -> Any:  # noqa: ANN401  # a JSON value, whatever it is
    if isinstance(value, dict):
        return {key: _relabelled(each, renaming) for key, each in value.items()}
    if isinstance(value, list):
        return [_relabelled(each, renaming) for each in value]
    if isinstance(value, str):
        return renaming.values.get(value) or Moved(value, renaming.words).text
    if isinstance(value, float):
        return next((float(new) for old, new in renaming.values.items() if _number(old) == value), value)
    return value


def _number(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None


def _pattern(words: Mapping[str, str]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def cells(gold: Row, found: Row) -> dict[tuple[str, str], bool]:
    """Return for each cell that the labels fill, by statement and field, whether the reading has it right."""
    result = {(one["id"], "found"): False for one in gold["statements"]}
    among = bodies(gold)
    for one, other in paired(gold, found):
        name = one["id"]
        right = verdicts(gold["text"], one, other, among)
        asked = {field: right[field][0] for field in ("speaker", "role", "relay", "relay dated")}
        mine, theirs = one["occasion"] or {}, other["occasion"] or {}
        asked["kind"] = mine.get("kind") == theirs.get("kind")
        asked["host"] = field_values.name(mine.get("host")) == field_values.name(theirs.get("host"))
        asked["date"] = mine.get("date") == theirs.get("date")
        same = field_values.same_spans(gold["text"], one["hedges"], other["hedges"])
        asked["hedges"] = same == len(one["hedges"]) == len(other["hedges"])
        if one["figures"]:
            known = field_values.same_values(one["figures"], other["figures"], ("value", "unit", "approximate"))
            asked["figures"] = known == len(one["figures"])
        result[name, "found"] = True
        result.update({(name, field): value for field, value in asked.items()})
    for number, span in enumerate(gold["unattributed"], 1):
        told = field_values.alike_spans(gold["text"], [span], found["unattributed"])
        result[f"u{number}", "unattributed"] = bool(told)
    return result


def measure(folder: Path, renaming: Renaming, *, given: bool = False) -> dict[tuple[str, str], bool]:
    """Return the cells of a folder's article under other names."""
    text = (folder / "article.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    text, labels = renamed(text, gold, renaming)
    with TemporaryDirectory() as made:
        (Path(made) / "article.txt").write_text(text, encoding="utf-8")
        (Path(made) / "gold.json").write_text(json.dumps(labels), encoding="utf-8")
        row = field_seed.row(Path(made))
    return cells(row, field_readings.as_row(field_readings.read(row, given=given)))


def table(path: Path) -> list[Renaming]:
    """Return the variants of a table, the article under its own names first."""
    listed = tomllib.loads(path.read_text(encoding="utf-8"))["variants"]
    variants = [
        Renaming(one["label"], one.get("words", {}), one.get("values", {}), one.get("published")) for one in listed
    ]
    return [Renaming("as it is", {}, {}), *variants]


def report(results: Mapping[str, Mapping[tuple[str, str], bool]], *, each: bool) -> Iterator[str]:
    """Yield a line a variant with the cells right of those filled, field by field; with `each` what changed."""
    width = max(map(len, results))
    yield " ".join([" " * width, *(f"{field[:8]:>8s}" for field in CELLS), f"{'changed':>8s}"])
    first = next(iter(results.values()))
    for label, result in results.items():
        shares = [[right for (_, field), right in result.items() if field == cell] for cell in CELLS]
        counts = [f"{sum(share)}/{len(share)}" for share in shares]
        changed = [cell for cell in first if first[cell] != result.get(cell, False)]
        yield " ".join([f"{label:{width}s}", *(f"{count:>8s}" for count in counts), f"{len(changed):8d}"])
        if each:
            yield from (
                f"{'':{width}s}   {name} {field}: {_word(first[name, field])} as it is" for name, field in changed
            )


def _word(right: bool) -> str:  # noqa: FBT001  # what it turns into a word
    return "right" if right else "wrong"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure every variant and print; 3 where the article or the table is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="holds article.txt and gold.json")
    parser.add_argument("table", type=Path, help="the variants, as TOML")
    parser.add_argument("--given", action="store_true", help="take the statements' spans from the labels")
    parser.add_argument("--cells", action="store_true", help="list each cell that changes with the names")
    options = parser.parse_args(arguments)
    missing = [path for path in (options.folder / "gold.json", options.table) if not path.exists()]
    if missing:
        print(f"{missing[0]}: not here; it is not part of the project", file=sys.stderr)
        return 3
    results = {one.label: measure(options.folder, one, given=options.given) for one in table(options.table)}
    print("\n".join(report(results, each=options.cells)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

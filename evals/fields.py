"""Measure what sayso tells about each statement: who, through whom, where, when, in what tone.

    python -m evals.fields [--split NAME] [--given] [--rules] [--json] [--errors FIELD] [--seed FOLDER]

Predicted statements are paired with labelled ones by their contents (at least half
of the words shared, best first, nested ones included); every figure is taken on
those pairs. With `--given` the statements' spans are the labelled ones, so that a field
is judged apart from whether its statement was found. `--errors FIELD` lists what
is wrong, on train and dev alone: the test part is for measuring. `--seed FOLDER`
measures an article with labels of its own (article.txt, gold.json) instead.

A share says how many of the pairs asked are right. Where sayso gives no answer
and the labels have one, that is an abstention: never right, and counted apart. The date
has a rate beside its share: "date marked" counts every statement that sayso dates, so
that a date given where the labels have none costs precision.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals import field_readings, field_seed, field_values
from evals.story_agreement import paired
from evals.story_file import load, paths
from evals.story_format import compile_story
from sayso.attribution.grammar import POSSESSIVES, PRONOUNS
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Row = dict[str, Any]
Pair = tuple[Row, Row]
Bodies = frozenset[frozenset[str]]
SPLITS = ("train", "dev", "test")
SHARES = ("speaker", "pronouns", "role", "role told", "relay", "relay dated", "date", "stance", "act", "negation")
RATES = ("role marked", "metonym", "occasion", "host", "date marked", "hedges", "negated", "figures", "figure values",
    "dates", "date values", "unattributed", "unattributed words")  # fmt: skip
# What the gate shows and holds, of the date also how many are open.
GATED = ("stories", "speaker", "pronouns", "role", "relay", "occasion F1", "host F1", "date", "date abstained",
    "date of answered", "date marked P", "stance", "act", "hedges F1", "negated F1", "figure values F1",
    "date values F1", "unattributed F1")  # fmt: skip
REFERRING = PRONOUNS | POSSESSIVES


def measure(gold: Sequence[Row], found: Sequence[Row]) -> Counter[str]:
    """Return the counts of every field over stories and their readings, in the same order."""
    counts: Counter[str] = Counter()
    for row, mine in zip(gold, found, strict=True):
        pairs = paired(row, mine)
        among = bodies(row)
        counts.update(
            {
                "stories": 1,
                "annotated": len(row["statements"]),
                "predicted": len(mine["statements"]),
                "pairs": len(pairs),
            }
        )
        for one, other in pairs:
            counts.update(_shares(row["text"], one, other, among))
            counts.update(_rates(row["text"], one, other))
        counts.update(_asserted(row, mine))
    return counts


def bodies(row: Row) -> Bodies:
    """Return the names of the bodies that speak in a labelled story."""
    return field_values.bodies(one["speaker"] for one in row["statements"])


def _shares(text: str, gold: Row, found: Row, among: Bodies) -> Counter[str]:
    """Return, for one pair, what was asked, what was right and what was left open."""
    counts: Counter[str] = Counter()
    for field, (right, unanswered) in verdicts(text, gold, found, among).items():
        counts.update({f"{field}.asked": 1, f"{field}.right": right, f"{field}.abstained": unanswered})
    return counts


def verdicts(text: str, gold: Row, found: Row, among: Bodies = frozenset()) -> dict[str, tuple[bool, bool]]:
    """Return for each field that the pair asks whether it is right, and whether it was left open.

    `among` are the bodies that speak in the story (see `bodies`).
    """
    mine, theirs = gold["speaker"], found["speaker"]
    right = field_values.same(mine, theirs, among)
    unknown = mine is not None and theirs is None
    roles = [field_values.role((value or {}).get("role")) for value in (mine, theirs)]
    result = {"speaker": (right, unknown)}
    if pronoun(text, gold["source"]):
        result["pronouns"] = (right, unknown)
    result["role"] = (roles[0] == roles[1], bool(roles[0]) and not roles[1])
    if roles[0]:
        result["role told"] = (roles[0] == roles[1], not roles[1])
    hops = gold["relay"], found["relay"]
    result["relay"] = (field_values.same_chain(*hops, among), unknown)
    result["relay dated"] = (field_values.same_dated(*hops, among), unknown)
    when = [(one["occasion"] or {}).get("date") for one in (gold, found)]
    if when[0]:
        result["date"] = (when[0] == when[1], when[1] is None)
    for field, key in (("stance", "stance"), ("act", "act"), ("negation", "negated")):
        if gold[key] is not None:
            result[field] = (gold[key] == found[key], False)
    return result


def pronoun(text: str, source: Sequence[Sequence[int]]) -> bool:
    """Say whether a source is nothing but a pronoun or a possessive ("who", "her")."""
    tokens = [token for start, end in source for token in words(text, start, end)]
    return len(tokens) == 1 and tokens[0].low in REFERRING


def _rates(text: str, gold: Row, found: Row) -> Counter[str]:
    counts: Counter[str] = Counter()
    who = [one["speaker"] or {} for one in (gold, found)]
    where = [one["occasion"] or {} for one in (gold, found)]
    _both(counts, "role marked", *(field_values.role(one.get("role")) for one in who))
    _both(counts, "metonym", *(field_values.name(one.get("metonym")) for one in who))
    _both(counts, "occasion", *(one.get("kind") for one in where))
    _both(counts, "host", *(field_values.name(one.get("host")) for one in where))
    _both(counts, "date marked", *(one.get("date") for one in where))
    _both(counts, "negated", gold["negated"], found["negated"])
    _many(
        counts,
        "hedges",
        gold["hedges"],
        found["hedges"],
        field_values.same_spans(text, gold["hedges"], found["hedges"]),
    )
    for field, key, compared in (
        ("figures", "figures", ("value",)),
        ("figure values", "figures", ("value", "unit", "approximate")),
        ("dates", "dates", ()),
        ("date values", "dates", ("value",)),
    ):
        _many(counts, field, gold[key], found[key], field_values.same_values(gold[key], found[key], compared))
    return counts


def _both(counts: Counter[str], field: str, mine: object, theirs: object) -> None:
    counts.update(
        {
            f"{field}.annotated": bool(mine),
            f"{field}.predicted": bool(theirs),
            f"{field}.hit": bool(mine) and mine == theirs,
        }
    )


def _many(counts: Counter[str], field: str, mine: Sequence[Any], theirs: Sequence[Any], hits: int) -> None:
    counts.update({f"{field}.annotated": len(mine), f"{field}.predicted": len(theirs), f"{field}.hit": hits})


def _asserted(gold: Row, found: Row) -> Counter[str]:
    text, mine, theirs = gold["text"], gold["unattributed"], found["unattributed"]
    counts: Counter[str] = Counter()
    _many(counts, "unattributed", mine, theirs, field_values.alike_spans(text, mine, theirs))
    told, ours = field_values.words_in(text, mine), field_values.words_in(text, theirs)
    _many(counts, "unattributed words", sorted(told), sorted(ours), len(told & ours))
    return counts


def figures(counts: Counter[str]) -> dict[str, float]:
    """Return every figure in percent, one name a number; a field that nothing asks for has none."""
    table: dict[str, float] = {name: counts[name] for name in ("stories", "annotated", "predicted", "pairs")}
    for field in SHARES:
        if asked := counts[f"{field}.asked"]:
            table[field] = _percent(counts[f"{field}.right"], asked)
            table[f"{field} abstained"] = _percent(counts[f"{field}.abstained"], asked)
            table[f"{field} of answered"] = _percent(counts[f"{field}.right"], asked - counts[f"{field}.abstained"])
    for field in RATES:
        mine, theirs = counts[f"{field}.annotated"], counts[f"{field}.predicted"]
        if mine:
            table[f"{field} P"] = _percent(counts[f"{field}.hit"], theirs)
            table[f"{field} R"] = _percent(counts[f"{field}.hit"], mine)
            table[f"{field} F1"] = _percent(2 * counts[f"{field}.hit"], mine + theirs)
    return table


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def gated() -> dict[str, float]:
    """Return what the gate holds: the fields on the labelled spans of the dev and the test part, one name a number."""
    table = {}
    for part in ("dev", "test"):
        gold = stories(part)
        found = [field_readings.as_row(field_readings.read(row, given=True)) for row in gold]
        measured = figures(measure(gold, found))
        table.update({f"{part} {name}": measured[name] for name in GATED if name in measured})
    return table


def report(counts: Counter[str]) -> Iterator[str]:
    """Yield the lines of the report: shares with what was left open, then rates."""
    table = figures(counts)
    yield ", ".join(f"{name} {table[name]:g}" for name in ("stories", "annotated", "predicted", "pairs"))
    yield f"  {'share':20s}{'right':>8s}{'asked':>8s}{'open':>8s}{'of answered':>13s}"
    for field in SHARES:
        if field in table:
            asked, left = counts[f"{field}.asked"], table[f"{field} abstained"]
            yield f"  {field:20s}{table[field]:8.1f}{asked:8d}{left:8.1f}{table[f'{field} of answered']:13.1f}"
    yield f"  {'rate':20s}{'P':>8s}{'R':>8s}{'F1':>8s}{'annotated':>13s}"
    for field in RATES:
        if f"{field} F1" in table:
            three = "".join(f"{table[f'{field} {part}']:8.1f}" for part in ("P", "R", "F1"))
            yield f"  {field:20s}{three}{counts[f'{field}.annotated']:13d}"


def errors(gold: Sequence[Row], found: Sequence[Row], field: str) -> Iterator[str]:
    """Yield a line for each pair that a share has wrong: the story, the source, what is so, what was said."""
    for row, mine in zip(gold, found, strict=True):
        for one, other in paired(row, mine):
            right, _ = verdicts(row["text"], one, other, bodies(row)).get(field, (True, False))
            if not right:
                named = " | ".join(row["text"][start:end] for start, end in one["source"])
                cue = " | ".join(row["text"][start:end] for start, end in one["cue"])
                yield f"{row['doc_id']} {one['id']} [{named}] ({cue})"
                yield f"    is   {_told(one, field)}"
                yield f"    said {_told(other, field)}  {'; '.join(other['reasons'])}"


def _told(one: Row, field: str) -> str:
    if field.startswith("relay"):
        return " > ".join(f"{hop['name']}/{hop['kind']}/{hop['medium']}/{hop['date']}" for hop in one["relay"])
    if field in {"speaker", "pronouns", "role", "role told"}:
        who = one["speaker"]
        return f"{who['name']} | {who['kind']} | {who['role']} | {who['metonym']}" if who else "-"
    return str(one["occasion"] if field == "date" else one[{"negation": "negated"}.get(field, field)])


def stories(split: str | None) -> list[Row]:
    """Return the compiled stories of one part, or of all."""
    rows = (compile_story(load(path)) for path in paths())
    return [row for row in rows if split in {None, row["split"]}]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 2 where the test part's errors are asked for, 3 where the seed's labels are missing."""
    options = _options(arguments)
    if options.errors and options.split not in {"train", "dev"} and not options.seed:
        print("--errors needs --split train or --split dev: the test part is for measuring alone", file=sys.stderr)
        return 2
    if options.seed and not (options.seed / "gold.json").exists():
        print(f"{options.seed}: no gold.json here; it is not part of the project", file=sys.stderr)
        return 3
    parts = _parts(options)
    table = {}
    for name, gold in parts.items():
        found = [
            field_readings.as_row(field_readings.read(row, given=options.given, tagger=not options.rules))
            for row in gold
        ]
        counts = measure(gold, found)
        table[name] = figures(counts)
        lines: Iterable[str] = errors(gold, found, options.errors) if options.errors else report(counts)
        if not options.json:
            print("\n".join([name, *lines]))
    if options.json:
        print(json.dumps(table))
    return 0


def _parts(options: argparse.Namespace) -> dict[str, list[Row]]:
    if options.seed:
        return {"seed": [field_seed.row(options.seed)]}
    chosen = [options.split] if options.split else SPLITS
    rows = stories(options.split)
    return {name: [row for row in rows if row["split"] == name] for name in chosen}


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=SPLITS)
    parser.add_argument("--given", action="store_true", help="take the statements' spans from the labels")
    parser.add_argument("--rules", action="store_true", help="find statements without the trained tagger")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    parser.add_argument("--errors", metavar="FIELD", choices=SHARES, help="list what is wrong in one field")
    parser.add_argument("--seed", type=Path, metavar="FOLDER", help="measure FOLDER/article.txt against its gold.json")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())

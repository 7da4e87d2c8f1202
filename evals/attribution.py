"""Measure attribution on an annotated corpus.

    python -m evals.attribution FILE [--json] [--rules] [--nested] [--by-rule] [--floors SECTION]
        [--raise SECTION [--lower]]

FILE holds one JSON object a line (also .xz): `doc_id`, `text`, `statements` with
`content`, `cue` and `source` as character spans. The corpus is not part of the
project; where FILE is missing the program says so and exits with 3.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals import floors
from evals.scorer import OVERLAP, Text, jaccard, score
from sayso.article import extract
from sayso.attribution import attribute
from sayso.attribution.cues import lexicon
from sayso.attribution.tone.acts import acts
from sayso.attribution.tone.wording import Wording
from sayso.document import from_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sayso.values import Statement


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the annotated articles of a JSON-lines file, compressed with xz or not."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def predicted(text: str, *, nested: bool = False, tagger: bool = True, language: str | None = None) -> list[Statement]:
    """Return the statements of a plain text, without nested ones where the corpus marks each word once."""
    article = extract(from_text(text))
    reading = attribute(replace(article, language=language) if language else article, tagger=tagger)
    return [statement for statement in reading.statements if nested or statement.within is None]


@cache
def speech() -> frozenset[str]:
    """Return the words that make a cue one of speech: those of the cue lexicon that tell no thought and no intent."""
    known = lexicon()
    return frozenset(word for word in {*known.verbs, *known.nouns, "according"} if not _is_thought(word))


def _is_thought(word: str) -> bool:
    told = acts().told.best(Wording((word,)))
    return told is not None and told.value in {"thought", "intent"}


def is_nested(statement: Mapping[str, Any]) -> bool:
    """Say whether an annotated statement stands within another one."""
    return bool(statement.get("within") or statement.get("nested"))


def nested_alone(
    corpus: Sequence[dict[str, Any]], *, tagger: bool
) -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """Return the nested statements of a corpus and those that sayso finds, to be scored by themselves."""
    gold = [{**row, "statements": [one for one in row["statements"] if is_nested(one)]} for row in corpus]
    found = {
        row["doc_id"]: [
            as_row(one)
            for one in predicted(row["text"], nested=True, tagger=tagger, language=row.get("lang"))
            if one.within
        ]
        for row in corpus
    }
    return gold, found


def as_row(statement: Statement) -> dict[str, Any]:
    """Return a statement in the form that the scorer takes."""
    spans = {
        role: [[span.start, span.end] for span in getattr(statement, role)] for role in ("content", "cue", "source")
    }
    return {**spans, "rule": statement.rule}


def by_rule(corpus: Sequence[dict[str, Any]], found: dict[str, list[dict[str, Any]]]) -> Iterable[str]:
    """Yield a line a rule: how often its content, and its content and source, were right."""
    seen: Counter[str] = Counter()
    content: Counter[str] = Counter()
    source: Counter[str] = Counter()
    for row in corpus:
        text = Text(row["text"])
        gold = [text.mark(statement) for statement in row["statements"]]
        skipped = text.ids(row.get("discard") or [])
        for statement in found[row["doc_id"]]:
            mine = text.mark(statement)
            if not mine.content or len(mine.content & skipped) >= OVERLAP * len(mine.content):
                continue
            seen[statement["rule"]] += 1
            best = max(gold, key=lambda one: jaccard(one.content, mine.content), default=None)
            if best is not None and jaccard(best.content, mine.content) >= OVERLAP:
                content[statement["rule"]] += 1
                source[statement["rule"]] += text.agree(best.source, mine.source)
    for rule, number in seen.most_common():
        right = f"content {content[rule] / number:.2f}  content and source {source[rule] / number:.2f}"
        yield f"{rule:24s}{number:7d}  {right}"


def flat(figures: dict[str, Any]) -> dict[str, float]:
    """Return the figures with one name a number ("content.overlap F1")."""
    table = {}
    for name, value in figures.items():
        if isinstance(value, dict):
            table.update({f"{name} {part}": number for part, number in value.items()})
        else:
            table[name] = value
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the evaluation; 1 where a floor is broken, 3 where the corpus is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    parser.add_argument(
        "--rules", action="store_true", help="the deterministic layer alone, without the trained tagger"
    )
    parser.add_argument("--nested", action="store_true", help="score the statements within others, and those alone")
    parser.add_argument("--by-rule", action="store_true", help="print how often each rule is right")
    parser.add_argument("--floors", metavar="SECTION", help="fail where a figure is under its floor in floors.toml")
    parser.add_argument("--raise", dest="up", metavar="SECTION", help="write the figures as the section's floors")
    parser.add_argument("--lower", action="store_true", help="with --raise: let floors go down as well")
    options = parser.parse_args(arguments)
    if not options.file.exists():
        print(f"{options.file}: the corpus is not here; it is not part of the project", file=sys.stderr)
        return 3
    corpus = list(rows(options.file))
    if options.nested:
        corpus, found = nested_alone(corpus, tagger=not options.rules)
    else:
        found = {
            row["doc_id"]: [as_row(one) for one in predicted(row["text"], tagger=not options.rules)] for row in corpus
        }
    if options.by_rule:
        print("\n".join(by_rule(corpus, found)))
    figures = score(corpus, found, speech())
    if options.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:20s}{value}" for name, value in figures.items()))
    if options.up:
        print("\n".join(floors.move(options.up, flat(figures), lower=options.lower)))
    broken = floors.held(options.floors, flat(figures)) if options.floors else []
    print("\n".join(broken), file=sys.stderr, end="\n" if broken else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

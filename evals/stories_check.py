"""Check all labelled stories and count them: `python -m evals.stories_check [FILE ...]`.

Problems go first, one a line, as `file:line: what`; the exit code is 1 where there
are any. Then come the counts, the spread of cues and sources, the 5-gram overlap
between stories, and the agreement between two passes where second passes exist.
`--bare SLUG` prints a story file without its marks and labels, to start a second pass from;
`--show SLUG` prints what its labels say, to be read over before it is called done.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from evals.story_agreement import agreement
from evals.story_file import STORIES, Story, bare, load, paths
from evals.story_format import Row, compile_story
from evals.story_marks import StoryError
from evals.story_rules import Problem, problems
from evals.story_spread import cue_lemma, overlaps, source_form, top_share

if TYPE_CHECKING:
    from collections.abc import Iterable

SHOWN = 12
TOP = 20
# Unrelated news texts of this length share under 2 % of their 5-grams; 4 % is a copied phrase or two.
MOST_OVERLAP = 0.04


def check(files: list[Path]) -> tuple[list[Story], list[Problem]]:
    """Return the stories that compile and everything that is wrong in any of them."""
    stories, found = [], []
    for path in files:
        try:
            story = load(path)
        except (StoryError, OSError, UnicodeDecodeError) as error:
            what = error.what if isinstance(error, StoryError) else str(error)
            found.append(Problem(str(path), getattr(error, "line", 1), what))
            continue
        wrong = problems(story)
        found += wrong
        if not wrong:
            stories.append(story)
    return stories, found


def report(rows: list[Row]) -> list[str]:
    """Return the lines of the report on compiled stories."""
    pairs = overlaps({row["doc_id"]: row["text"] for row in rows})
    statements = [(row, statement) for row in rows for statement in row["statements"]]
    return [
        *_totals(rows),
        *_values(rows, [statement for _, statement in statements]),
        _spread("cues", Counter(cue_lemma(row["text"], s["cue"]) for row, s in statements)),
        _spread("sources", Counter(source_form(row["text"], s["source"]) for row, s in statements)),
        *(f"5-grams      {share:.2%} shared by {a} and {b}" for share, a, b in pairs[:3]),
    ]


def _totals(rows: list[Row]) -> list[str]:
    depths = [depth(row, statement) for row in rows for statement in row["statements"]]
    return [
        f"stories      {len(rows)}, words {sum(len(row['text'].split()) for row in rows)}",
        f"statements   {len(depths)}, nested {sum(d > 0 for d in depths)}, three deep {sum(d > 1 for d in depths)}",
        f"unattributed {sum(len(row['unattributed']) for row in rows)}",
        f"figures      {sum(len(row['figures']) for row in rows)}, dates {sum(len(row['dates']) for row in rows)}",
    ]


def _values(rows: list[Row], statements: list[Row]) -> list[str]:
    occasions = [s["occasion"]["kind"] or "bare date" for s in statements if s["occasion"]]
    return [
        _counted("split", (row["split"] for row in rows)),
        _counted("", (f"statements in {row['split']}" for row in rows for _ in row["statements"])),
        _counted("style", (row["style"] for row in rows)),
        *(_counted(field, (s[field] for s in statements)) for field in ("kind", "act", "stance")),
        _counted("speaker", (s["speaker"]["kind"] if s["speaker"] else "nobody" for s in statements)),
        _counted("occasion", occasions),
        _counted("also", (word for s in statements for word in _also(s))),
        f"hops         {_mean([len(s['relay']) for s in statements]):.2f} a statement",
    ]


def _also(statement: Row) -> list[str]:
    speaker = statement["speaker"]
    told = {
        "negated": statement["negated"],
        "hedged": statement["hedges"],
        "metonym": speaker and speaker["metonym"],
        "role": speaker and speaker["role"],
        "no source": not statement["source"],
        "no cue": not statement["cue"],
    }
    return [word for word, true in told.items() if true]


def depth(row: Row, statement: Row) -> int:
    """Return how many statements stand around this one."""
    within = {s["id"]: s["within"] for s in row["statements"]}
    steps, at = 0, within[statement["id"]]
    while at:
        steps, at = steps + 1, within[at]
    return steps


def too_alike(rows: list[Row]) -> list[str]:
    """Return a line for each pair of stories that share more 5-grams than unrelated texts do."""
    pairs = overlaps({row["doc_id"]: row["text"] for row in rows})
    alike = [pair for pair in pairs if pair[0] > MOST_OVERLAP]
    return [f"{a} and {b} share {share:.1%} of their 5-grams: rewrite one" for share, a, b in alike]


def _counted(name: str, values: Iterable[str]) -> str:
    return f"{name:12s} " + ", ".join(f"{key} {number}" for key, number in Counter(values).most_common())


def _spread(name: str, counts: Counter[str]) -> str:
    common = ", ".join(f"{key or '(none)'} {number}" for key, number in counts.most_common(SHOWN))
    return f"{name:12s} {len(counts)} distinct; top {TOP} have {top_share(counts, TOP):.1%}: {common}"


def _mean(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def shown(row: Row) -> list[str]:
    """Return a story's statements in words, two lines each, and what it asserts."""
    text = row["text"]
    lines = [line for statement in row["statements"] for line in _shown(text, statement)]
    return [text, "", *lines, "", *(f"asserted: {text[start:end]}" for start, end in row["unattributed"])]


def _shown(text: str, statement: Row) -> tuple[str, str]:
    content, cue, source, hedges = (_words(text, statement[key]) for key in ("content", "cue", "source", "hedges"))
    who = statement["speaker"] or {"name": None, "kind": "nobody", "role": None}
    chain = " > ".join(hop["name"] or f"({hop['kind']})" for hop in statement["relay"])
    where = statement["occasion"]
    place = f" @ {where['kind']}, {where['host']}, {where['date']}" if where else ""
    values = [statement["kind"], statement["act"], statement["stance"], statement["negated"] and "negated", hedges]
    return (
        f"{statement['id']} in {statement['within'] or 'none'}  [{source}] <{cue}> {content}",
        f"      {who['name']} ({who['kind']}; {who['role']}) {', '.join(filter(None, values))}{place} | {chain}",
    )


def _words(text: str, spans: list[tuple[int, int]]) -> str:
    return " … ".join(text[start:end] for start, end in spans)


def second_passes(stories: list[Story]) -> tuple[list[str], list[Problem]]:
    """Compare each story with its second pass, where there is one; return report lines and problems."""
    pairs, found = [], []
    for story in stories:
        path = Path(story.path).with_suffix(".second")
        if not path.exists():
            continue
        seconds, wrong = check([path])
        found += wrong
        if seconds and seconds[0].text != story.text:
            found.append(Problem(str(path), 1, f"its text is not that of the story: start from --bare {story.slug}"))
        elif seconds:
            pairs.append((compile_story(story), compile_story(seconds[0])))
    return agreement(pairs) if pairs else ["second pass  none yet"], found


def main() -> int:
    """Check the files named, or all stories; print problems, then the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--bare", metavar="SLUG", help="print one story file without its marks and labels")
    parser.add_argument("--show", metavar="SLUG", help="print one story with what its labels say")
    chosen = parser.parse_args()
    if chosen.bare:
        print(bare(load(STORIES / f"{chosen.bare}.story")))
        return 0
    if chosen.show:
        print("\n".join(shown(compile_story(load(STORIES / f"{chosen.show}.story")))))
        return 0
    stories, found = check(chosen.files or paths())
    rows = [compile_story(story) for story in stories]
    agreed, wrong = second_passes(stories)
    alike = too_alike(rows)
    print("\n".join([*map(str, [*found, *wrong]), *alike, *report(rows), *agreed]))
    return 1 if found or wrong or alike else 0


if __name__ == "__main__":
    sys.exit(main())

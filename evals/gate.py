"""The evaluation gate: every figure that has a floor, measured again.

    python -m evals.gate [--corpus FILE] [--write] [--raise [--lower]]

Pages and stories are part of the project and always measured. The annotated
corpus is not: it is measured where FILE exists, and named where it does not.
Exits with 1 where a figure is under its floor in evals/floors.toml, or where
docs/figures.md shows another figure than the one measured (`--write` mends it).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from evals import attribution, floors, pages, story_format
from evals.scorer import score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PAGE = Path(__file__).parent.parent / "docs" / "figures.md"


def stories() -> dict[str, float]:
    """Return the scorer's figures on the project's own labelled stories, nested statements counted too."""
    return measured([story_format.compile_story(story_format.load(path)) for path in story_format.paths()], nested=True)


def measured(corpus: Sequence[Mapping[str, object]], *, nested: bool, tagger: bool = True) -> dict[str, float]:
    """Return the scorer's figures on annotated articles, with the trained tagger or by the rules alone."""
    found = {
        str(row["doc_id"]): [
            attribution.as_row(one) for one in attribution.predicted(str(row["text"]), nested=nested, tagger=tagger)
        ]
        for row in corpus
    }
    return attribution.flat(score(corpus, found))


def table(section: str, figures: Mapping[str, float]) -> str:
    """Return the figures of a section as a Markdown table, with their floors."""
    limits = floors.limits(section)
    rows = [f"| {name} | {figure} | {limits.get(name, '')} |" for name, figure in figures.items()]
    return "\n".join(["| figure | measured | floor |", "|---|---|---|", *rows])


def shown(page: str, sections: Mapping[str, Mapping[str, float]]) -> str:
    """Return the page with the tables of the measured sections put in between their marks."""
    for name, figures in sections.items():
        before, mark, rest = page.partition(f"<!-- figures: {name} -->\n")
        if mark:
            page = f"{before}{mark}{table(name, figures)}\n<!-- end -->{rest.partition('<!-- end -->')[2]}"
    return page


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and hold every section against its floors and the documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, help="annotated articles as JSON lines, .xz or not")
    parser.add_argument("--raise", dest="up", action="store_true", help="write better figures as the new floors")
    parser.add_argument("--lower", action="store_true", help="with --raise: let floors go down as well")
    parser.add_argument("--write", action="store_true", help="put the measured figures into docs/figures.md")
    options = parser.parse_args(arguments)
    sections = {
        "pages": pages.figures(),
        "pages-unseen": pages.figures(pages.UNSEEN),
        "pages-blind": pages.figures(pages.BLIND),
        "stories": stories(),
    }
    if options.corpus and options.corpus.exists():
        corpus = list(attribution.rows(options.corpus))
        sections["polnear-dev"] = measured(corpus, nested=False)
        sections["polnear-dev-rules"] = measured(corpus, nested=False, tagger=False)
    else:
        print("polnear-dev: not measured, the annotated corpus is not here")
    for name, figures in sections.items():
        if options.up:
            print("\n".join(floors.move(name, figures, lower=options.lower)))
        print(f"{name}: " + ", ".join(f"{key} {figures[key]}" for key in floors.limits(name) if key in figures))
    broken = [line for name, figures in sections.items() for line in floors.held(name, figures)]
    broken += documented(sections, write=options.write)
    print("\n".join(broken) if broken else "every figure is at or above its floor, and as documented")
    return 1 if broken else 0


def documented(sections: Mapping[str, Mapping[str, float]], *, write: bool) -> list[str]:
    """Return a complaint where docs/figures.md shows something else; with `write` put the figures in instead."""
    page = PAGE.read_text(encoding="utf-8")
    current = shown(page, sections)
    if write:
        PAGE.write_text(current, encoding="utf-8")
        return []
    return [] if current == page else ["docs/figures.md shows other figures - python -m evals.gate --write"]


if __name__ == "__main__":
    sys.exit(main())

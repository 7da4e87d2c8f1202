"""The evaluation gate: every figure that has a floor, measured again.

    python -m evals.gate [--corpus FILE] [--expressions FILE] [--write] [--raise [--lower]]

Pages and stories are part of the project and always measured. The annotated
corpus is not, nor is the table of expressions: they are measured where FILE exists, and named where it does not.
Exits with 1 where a figure is under its floor in evals/floors.toml, or where
docs/figures.md shows another figure than the one measured (`--write` mends it).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from evals import attribution, changes, fields, floors, pages, story_format, times
from evals import figures as quantities
from evals.scorer import score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# How far a documented figure may lie from the one measured here, in points and in shares.
PERCENT = 0.7
SHARE = 0.007
MOST_COMPLAINTS = 10
PAGE = Path(__file__).parent.parent / "docs" / "figures.md"


def stories() -> dict[str, float]:
    """Return the scorer's figures on the own stories that nothing is trained on, nested statements included."""
    rows = [story_format.compile_story(story_format.load(path)) for path in story_format.paths()]
    return measured([row for row in rows if row["split"] != "train"], nested=True)


def measured(corpus: Sequence[Mapping[str, object]], *, nested: bool, tagger: bool = True) -> dict[str, float]:
    """Return the scorer's figures on annotated articles, with the trained tagger or by the rules alone."""
    found = {
        str(row["doc_id"]): [
            attribution.as_row(one) for one in attribution.predicted(str(row["text"]), nested=nested, tagger=tagger)
        ]
        for row in corpus
    }
    return attribution.flat(score(corpus, found, attribution.speech()))


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
    parser.add_argument("--expressions", type=Path, default=times.EXPRESSIONS, help="time expressions and quantities")
    parser.add_argument("--raise", dest="up", action="store_true", help="write better figures as the new floors")
    parser.add_argument("--lower", action="store_true", help="with --raise: let floors go down as well")
    parser.add_argument("--write", action="store_true", help="put the measured figures into docs/figures.md")
    options = parser.parse_args(arguments)
    sections = {
        "pages": pages.figures(),
        "pages-unseen": pages.figures(pages.UNSEEN),
        "pages-blind": pages.figures(pages.BLIND),
        "stories": stories(),
        "fields-given": fields.gated(),
        "dates": times.stories_figures(),
        "figures": quantities.stories_figures(),
        "changes": changes.families_figures(),
    }
    if options.expressions.exists():
        sections["expressions"] = {
            **times.expressions(options.expressions)[0],
            **quantities.expressions(options.expressions)[0],
        }
    else:
        print("expressions: not measured, the table of time expressions and quantities is not here")
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
    """Return a complaint for each figure that docs/figures.md shows otherwise; with `write` put the figures in instead.

    The int8 kernels of different processors round differently, which moves a figure of the
    tagger by a few tenths: so much is no complaint.
    """
    page = PAGE.read_text(encoding="utf-8")
    if write:
        PAGE.write_text(shown(page, sections), encoding="utf-8")
        return []
    stale = [
        f"docs/figures.md: {name}, {figure} is {value} - python -m evals.gate --write"
        for name, figures in sections.items()
        for figure, value in figures.items()
        if abs(_told(page, name).get(figure, float("inf")) - value) > (PERCENT if value > 1 else SHARE)
    ]
    return stale[:MOST_COMPLAINTS]


def _told(page: str, section: str) -> dict[str, float]:
    """Return the figures that the page shows for a section."""
    rows = page.partition(f"<!-- figures: {section} -->")[2].partition("<!-- end -->")[0]
    cells = [line.strip("| ").split(" | ") for line in rows.splitlines() if line.startswith("| ")]
    return {name: float(value) for name, value, *_ in cells if value.replace(".", "", 1).replace("-", "", 1).isdigit()}


if __name__ == "__main__":
    sys.exit(main())

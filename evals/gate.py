"""The evaluation gate: every figure that has a floor, measured again.

    python -m evals.gate [--corpus FILE]

Pages and stories are part of the project and always measured. The annotated
corpus is not: it is measured where FILE exists, and named where it does not.
Exits with 1 where a figure fell under its floor in evals/floors.toml.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from evals import attribution, floors, pages, story_format
from evals.scorer import score

if TYPE_CHECKING:
    from collections.abc import Sequence


def stories() -> dict[str, float]:
    """Return the scorer's figures on the project's own labelled stories, nested statements counted too."""
    corpus = [story_format.compile_story(story_format.load(path)) for path in story_format.paths()]
    found = {
        row["doc_id"]: [attribution.as_row(one) for one in attribution.predicted(row["text"], nested=True)]
        for row in corpus
    }
    return attribution.flat(score(corpus, found))


def corpus_figures(path: Path) -> dict[str, float]:
    """Return the scorer's figures on an annotated corpus."""
    corpus = list(attribution.rows(path))
    found = {row["doc_id"]: [attribution.as_row(one) for one in attribution.predicted(row["text"])] for row in corpus}
    return attribution.flat(score(corpus, found))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and hold every section against its floors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, help="annotated articles as JSON lines, .xz or not")
    parser.add_argument("--raise", dest="up", action="store_true", help="write better figures as the new floors")
    parser.add_argument("--lower", action="store_true", help="with --raise: let floors go down as well")
    options = parser.parse_args(arguments)
    sections = {"pages": pages.figures(), "stories": stories()}
    if options.corpus and options.corpus.exists():
        sections["polnear-dev"] = corpus_figures(options.corpus)
    else:
        print("polnear-dev: not measured, the annotated corpus is not here")
    broken = []
    for name, figures in sections.items():
        if options.up:
            print("\n".join(floors.move(name, figures, lower=options.lower)))
        print(f"{name}: " + ", ".join(f"{key} {figures[key]}" for key in floors.named(name) if key in figures))
        broken += floors.held(name, figures)
    print("\n".join(broken) if broken else "every figure is at or above its floor")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

r"""How well pages are read: sayso beside trafilatura alone, on page shapes that the project wrote itself.

    python -m evals.pages [--unseen | --blind] [--json] [--failures] [--floors FILE [--raise [--lower]]]

The pages and what is true of them (`gold.jsonl`) lie in evals/pages. The extraction
was tuned on these, so their figures flatter. Those of evals/pages/unseen (`--unseen`)
were written after it, in mark-up that it had not met, and those of evals/pages/blind
(`--blind`) later still, after the mark-up of common content systems. Neither has
floors. Figures:

- **body F1**, of both: words (`\w+`, casefolded; a Han or kana character is a
  word) are counted, not ordered. Recall is the share of the words of the gold
  body paragraphs that were extracted; precision the share of extracted words
  that are in the body, leaving aside words that an extractor may keep or leave
  (`optional`: captions, tables, crossheads; headline, dek, byline, contributors
  and credit lines). F1 a page, mean over pages. Both get the same decoded text;
  sayso's body is its parts of the kinds `body` and `dateline`.
- **credits** are counted once an outlet and page, under the outlet's name in the
  table; kinds are counted where the outlet is right.
- **dek**, **headline**, **byline**, **contributors**, **outlet**, **language**: share
  of the pages that are right; a dek is right when it has the gold's words. A dek
  where the page shows none counts against dek precision.
- **dates**: right (the same day, or as much of it as the page tells), missed, or
  invented: another day, more than the page tells, or any answer where it tells none.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trafilatura

from evals import floors
from sayso.article import extract, outlets
from sayso.document import from_bytes
from sayso.values import Article, Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HERE = Path(__file__).with_name("pages")
UNSEEN = HERE / "unseen"
BLIND = HERE / "blind"
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
LOW = 0.9  # a body under this is listed among the failures even where trafilatura does no better
DAY = 10  # characters of an ISO date up to the day
# A dateline is a part of its own, cut out of the body's first paragraph.
BODY = ("body", "dateline")
ROWS = ("headline", "dek", "byline", "contributors", "outlet", "language")


@dataclass(frozen=True, slots=True)
class Gold:
    """What is true of one page; `optional` texts may be kept or left out of the body."""

    file: str
    url: str
    shape: str
    headline: str
    dek: str | None
    byline: list[str]
    contributors: list[str]
    body: list[str]
    optional: list[str]
    credits: list[dict[str, str]]
    published: str | None
    language: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one page was read: F1 of both bodies, credits by outlet, and what else was right."""

    gold: Gold
    body: float
    baseline: float
    found: frozenset[str]
    true: frozenset[str]
    kinds: int
    right: frozenset[str]
    dek_found: bool
    date: str
    notes: tuple[str, ...]


def gold(folder: Path = HERE) -> list[Gold]:
    """Return what is true of the pages of a folder, in the order of their file names."""
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return [Gold(**json.loads(line)) for line in lines]


def words(text: str) -> Counter[str]:
    """Count the words of a text, casefolded."""
    return Counter(WORD.findall(text.casefold()))


def f1(found: str, page: Gold) -> float:
    """Return the word F1 of an extracted body; see the module's docstring."""
    body = words("\n".join(page.body))
    allowed = words("\n".join([*page.optional, *_lines_beside_the_body(page)]))
    extracted = words(found)
    matched = (body & extracted).total()
    excess = (extracted - body - allowed).total()
    return 2 * matched / (matched + excess + body.total())


def _lines_beside_the_body(page: Gold) -> Iterable[str]:
    credited = (credit["text"] for credit in page.credits)
    return [page.headline, page.dek or "", *page.byline, *page.contributors, *credited]


def read(page: Gold, folder: Path = HERE) -> tuple[Document, Article]:
    """Return the page as sayso reads it, with the address that it would have been fetched from."""
    document = next(from_bytes((folder / page.file).read_bytes(), asked=page.file))
    if not isinstance(document, Document):
        raise TypeError(f"{page.file}: {document}")
    return document, extract(document, url=page.url)


def outcome(page: Gold, folder: Path = HERE) -> Outcome:
    """Read one page with both and compare with its gold."""
    document, article = read(page, folder)
    shown = (part.span.of(article.text) for part in article.parts if part.kind in BODY)
    body = f1("\n".join(shown), page)
    baseline = f1(trafilatura.extract(document.text, fast=True, include_comments=False) or "", page)
    true = _kinds((credit["outlet"], credit["kind"]) for credit in page.credits)
    found = _kinds((credit.outlet, credit.kind) for credit in article.credits)
    asked, given = _answers(page, article)
    right = frozenset(row for row in ROWS if asked[row] == given[row])
    date = date_verdict(page.published, article.published.value if article.published else None)
    notes = [f"{row}: {given[row]!r}, not {asked[row]!r}" for row in ROWS if row not in right]
    notes += [f"credit missed: {name}" for name in sorted(true.keys() - found.keys())]
    notes += [f"credit not there: {name}" for name in sorted(found.keys() - true.keys())]
    both = true.keys() & found.keys()
    wrong = [name for name in sorted(both) if not found[name] & true[name]]
    notes += [f"credit kind: {name} is {sorted(found[name])}, not {sorted(true[name])}" for name in wrong]
    if date != "right":
        notes.append(f"date {date}: {article.published and article.published.value}, not {page.published}")
    if body < max(baseline, LOW):
        notes.append(f"body {body:.3f}, trafilatura {baseline:.3f}")
    kinds = len(both) - len(wrong)
    has_dek = article.dek is not None
    return Outcome(
        page, body, baseline, frozenset(found), frozenset(true), kinds, right, has_dek, date, tuple(notes)
    )  # fmt: skip


def _kinds(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {}
    for name, kind in pairs:
        kinds.setdefault(_outlet(name), set()).add(kind)
    return kinds


def _answers(page: Gold, article: Article) -> tuple[dict[str, Any], dict[str, Any]]:
    asked = {
        "headline": _plain(page.headline),
        "dek": _plain(page.dek),
        "byline": sorted(map(_plain, page.byline)),
        "contributors": sorted(map(_plain, page.contributors)),
        "outlet": _outlet(page.outlet),
        "language": page.language,
    }
    given = {
        "headline": _plain(article.title),
        "dek": _plain(article.dek),
        "byline": sorted(map(_plain, article.byline)),
        "contributors": sorted(map(_plain, article.contributors)),
        "outlet": _outlet(article.outlet.name) if article.outlet else "",
        "language": (article.language or "").partition("-")[0],
    }
    return asked, given


def _plain(text: str | None) -> str:
    return " ".join(WORD.findall((text or "").casefold()))


def _outlet(name: str) -> str:
    entry = outlets.lookup(name)
    return entry.name if entry else _plain(name)


def date_verdict(true: str | None, found: str | None) -> str:
    """Say whether a found date is `right`, `missed` or `invented`; two days are the same where the instants are."""
    if found is None:
        return "right" if true is None else "missed"
    if true is None:
        return "invented"
    if true[:DAY].startswith(found[:DAY]) or _instant(true) == _instant(found) is not None:
        return "right"
    return "invented"


def _instant(text: str) -> float | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.timestamp() if moment.tzinfo else None


@cache
def outcomes(folder: Path = HERE) -> tuple[Outcome, ...]:
    """Read every page of a folder once."""
    return tuple(outcome(page, folder) for page in gold(folder))


def figures(folder: Path = HERE) -> dict[str, float]:
    """Return every figure of a folder by the name that floors.toml knows it by."""
    rows = outcomes(folder)
    body, baseline = (_mean(getattr(row, name) for row in rows) for name in ("body", "baseline"))
    both = sum(len(row.true & row.found) for row in rows)
    dekked = [row for row in rows if row.gold.dek]
    deks = sum("dek" in row.right for row in dekked)
    dates = Counter(row.date for row in rows)
    return {
        "pages": len(rows),
        "body f1": body,
        "trafilatura body f1": baseline,
        "body f1 over trafilatura": round(body - baseline, 4),
        "credit recall": _share(both, sum(len(row.true) for row in rows)),
        "credit precision": _share(both, sum(len(row.found) for row in rows)),
        "credit kind": _share(sum(row.kinds for row in rows), both),
        "dek recall": _share(deks, len(dekked)),
        "dek precision": _share(deks, sum(row.dek_found for row in rows)),
        **{name: _share(sum(name in row.right for row in rows), len(rows)) for name in ROWS if name != "dek"},
        "dates right": _share(dates["right"], len(rows)),
        "dates missed": dates["missed"],
        "dates invented": dates["invented"],
    }


def _mean(numbers: Iterable[float]) -> float:
    values = list(numbers)
    return round(sum(values) / len(values), 4) if values else 0.0


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; with `--floors`, exit with 1 where a figure fell under its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    apart = parser.add_mutually_exclusive_group()
    for other in (UNSEEN, BLIND):
        what = f"measure the pages of {other.name} instead"
        apart.add_argument(f"--{other.name}", dest="folder", action="store_const", const=other, help=what)
    parser.add_argument("--json", action="store_true", help="print the figures, and each page's outcome, as JSON")
    parser.add_argument("--failures", action="store_true", help="list what was missed, page by page")
    parser.add_argument("--floors", type=Path, metavar="FILE", help="hold the figures against [pages] of this file")
    parser.add_argument("--raise", dest="up", action="store_true", help="write better figures as the new floors")
    parser.add_argument("--lower", action="store_true", help="with --raise: let floors go down as well")
    options = parser.parse_args(arguments)
    folder: Path = options.folder or HERE
    if folder != HERE and options.floors:
        parser.error(f"the {folder.name} pages have no floors: leave out --{folder.name} or --floors")
    measured = figures(folder)
    if options.json:
        pages = [{**asdict(row), "gold": row.gold.file} for row in outcomes(folder)]
        print(json.dumps({"figures": measured, "pages": pages}, default=sorted, ensure_ascii=False, indent=1))
    else:
        print("\n".join(f"{name:26} {figure:>8}" for name, figure in measured.items()))
    if options.failures:
        print("\n".join(f"{row.gold.file}: {note}" for row in outcomes(folder) for note in row.notes))
    if not options.floors:
        return 0
    if options.up:
        print("\n".join(floors.move("pages", measured, lower=options.lower, path=options.floors)))
    broken = floors.held("pages", measured, options.floors)
    print("\n".join(broken), file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

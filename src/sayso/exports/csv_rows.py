"""`csv`: one row a statement, for spreadsheets and data frames.

A cell that a spreadsheet would run as a formula gets an apostrophe in front
(see `guarded`); `unguarded` takes exactly that one away again. Several spans
of one statement stand in one cell, joined by ` | `, with their offsets as a
JSON list of pairs in the cell beside it.
"""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import Article, Figure, Hop, Occasion, Reading, Span, Speaker, Statement

COLUMNS = (
    "ref", "article", "url", "title", "outlet", "published",
    "statement", "kind", "speaker", "speaker_kind", "role", "metonym",
    "source", "source_offsets", "cue", "cue_offsets", "content", "content_offsets",
    "within", "repeats", "chain",
    "occasion", "occasion_kind", "occasion_host", "occasion_date",
    "act", "stance", "negated", "hedges", "figures", "dates",
    "basis", "rule", "confidence", "reasons",
    "force", "modality", "occasion_language", "attributed_share",
)  # fmt: skip
JOINT = " | "
# A spreadsheet takes a cell for a formula by these first characters (OWASP, "CSV Injection"), and by their
# full-width twins; apostrophes before them count, so that the guard can be taken off without doubt.
FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
SURROGATES = re.compile("[\ud800-\udfff]")


def chunks(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield the header, then the rows of each reading as it comes; an article without statements gives none."""
    yield _line(COLUMNS)
    for reading in readings:
        yield "".join(_line(row(reading, each)) for each in reading.statements)


def row(reading: Reading, statement: Statement) -> tuple[str, ...]:
    """Return the cells of one statement, in the order of COLUMNS, guarded."""
    article = reading.article
    cells = (*_story(article), *_saying(article.text, statement), *_occasion(article.text, statement.occasion))
    return tuple(guarded(cell) for cell in (*cells, *_manner(article.text, statement), *_added(reading, statement)))


def guarded(cell: str) -> str:
    r"""Return the cell so that no spreadsheet runs it: an apostrophe goes before `= + - @`, tab and newline.

    Lone surrogates, which have no UTF-8 form, are spelt out (`\ud800`).
    """
    cell = SURROGATES.sub(lambda match: f"\\u{ord(match[0]):04x}", cell)
    return f"'{cell}" if FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return the cell as it was before `guarded` put its apostrophe there."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def _story(article: Article) -> tuple[str, ...]:
    return (
        article.ref or "",
        article.id,
        article.url or "",
        article.title or "",
        article.outlet.name if article.outlet else "",
        article.published.value if article.published else "",
    )


def _saying(text: str, statement: Statement) -> tuple[str, ...]:
    return (
        statement.id,
        statement.kind,
        *_speaker(statement.speaker),
        *_words(text, statement.source),
        *_words(text, statement.cue),
        *_words(text, statement.content),
        statement.within or "",
        statement.repeats or "",
        " > ".join(_hop(each) for each in statement.relay),
    )


def _speaker(speaker: Speaker | None) -> tuple[str, ...]:
    if speaker is None:
        return "", "", "", ""
    return speaker.name or "", speaker.kind, speaker.role or "", speaker.metonym or ""


def _words(text: str, spans: tuple[Span, ...]) -> tuple[str, str]:
    offsets = [[span.start, span.end] for span in spans]
    return JOINT.join(span.of(text) for span in spans), json.dumps(offsets, separators=(",", ":"))


def _hop(hop: Hop) -> str:
    details = ", ".join(each for each in (hop.medium, hop.date) if each)
    name = hop.name or f"({hop.kind}, not named)"
    return f"{name} ({details})" if details else name


def _occasion(text: str, occasion: Occasion | None) -> tuple[str, ...]:
    if occasion is None:
        return "", "", "", ""
    return occasion.span.of(text), occasion.kind or "", occasion.host or "", occasion.date or ""


def _manner(text: str, statement: Statement) -> tuple[str, ...]:
    figures = (_figure(text, each) for each in statement.figures)
    dates = (f"{each.span.of(text)} = {each.value}" for each in statement.dates)
    return (
        statement.act,
        statement.stance,
        "yes" if statement.negated else "no",
        _words(text, statement.hedges)[0],
        JOINT.join(figures),
        JOINT.join(dates),
        statement.basis,
        statement.rule,
        f"{statement.confidence:.3f}",
        JOINT.join(statement.reasons),
    )


def _added(reading: Reading, statement: Statement) -> tuple[str, ...]:
    """Return the columns that came later: they stand last, so that no column before them moved."""
    modality, occasion, share = statement.modality, statement.occasion, reading.attributed_share
    return (
        str(statement.force or ""),
        f"{modality.span.of(reading.article.text)} = {modality.kind}" if modality else "",
        (occasion and occasion.language) or "",
        "" if share is None else f"{share:.3f}",
    )


def _figure(text: str, figure: Figure) -> str:
    """Return the words of a figure, then its value (both ends of a range, None where it has none) and its unit."""
    number = f"{figure.value}" if figure.to is None else f"{figure.value}..{figure.to}"
    return f"{figure.span.of(text)} = {number} {figure.unit}".rstrip()

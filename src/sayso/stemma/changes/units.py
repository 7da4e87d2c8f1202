"""Reading -> Units: the clauses that are told, each with who says so; what changes are found on.

A unit is a stretch of words of one sentence: a statement with its cue and its source, or what the outlet says itself.
Where a sentence goes on with another clause of some length, that is a unit of its own. What it does not do: look into
subordinate clauses that no comma sets off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.attribution.spans import merged
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.matches.sheet import Sheet
    from sayso.values import Reading, Statement

# A clause of fewer words belongs to its neighbour: the shortest labelled statements of the training families that are
# no whole sentence have four.
SHORTEST = 4
# Words that open a clause of its own behind a comma.
OPENERS = frozenset(
    {
        *("and", "but", "while", "although", "though", "which", "who", "whose", "where", "because", "so", "after"),
        *("before", "since", "when", "as", "or", "yet", "if", "unless"),
    }
)


@dataclass(frozen=True, slots=True)
class Unit:
    """The words `[first, last)` of a sheet, their characters, the sentence they stand in, and who says so.

    `statement` is the one that covers most of the words, None where the outlet speaks; `headline` says that the
    words stand in the headline.
    """

    first: int
    last: int
    span: Span
    sentence: int
    statement: Statement | None
    headline: bool = False

    @property
    def rows(self) -> slice:
        """Return the words as a slice of the sheet's rows."""
        return slice(self.first, self.last)


def units(reading: Reading, sheet: Sheet) -> tuple[Unit, ...]:
    """Return the units of a reading in the order of the text; what is no news (bylines, credits) is left out."""
    skipped = _skipped(reading)
    headline = [part.span for part in reading.article.parts if part.kind == "headline"]
    owners, told = _owners(reading.statements, sheet), _told(reading, sheet)
    found = []
    for sentence in range(len(sheet.first) - 1):
        whole = sheet.span(int(sheet.first[sentence]), int(sheet.first[sentence + 1]) - 1)
        titled = any(each.holds(whole) for each in headline)
        bounds = sheet.first[sentence : sentence + 2].tolist()
        for first, last in [bounds] if titled else _pieces(sheet, sentence, owners, told):
            span = sheet.span(first, last - 1)
            if not any(each.meets(span) for each in skipped):
                owner = _owner(owners[first:last])
                statement = reading.statements[owner] if owner >= 0 else None
                found.append(Unit(first, last, span, sentence, statement, titled))
    return tuple(_one_headline(_whole_quotations(found, sheet), sheet))


def _whole_quotations(found: Sequence[Unit], sheet: Sheet) -> list[Unit]:
    """Join the sentences of one quotation: it is one statement, however many full stops it holds."""
    kept: list[Unit] = []
    for unit in found:
        last = kept[-1] if kept else None
        if last and last.statement and last.statement is unit.statement and _runs_on(sheet, last.last - 1, unit.first):
            span = Span(last.span.start, unit.span.end)
            kept[-1] = Unit(last.first, unit.last, span, last.sentence, last.statement, last.headline)
        else:
            kept.append(unit)
    return kept


def _runs_on(sheet: Sheet, before: int, after: int) -> bool:
    """Say whether one quotation holds both words."""
    start, end = int(sheet.starts[before]), int(sheet.ends[after])
    return any(each.start <= start and end <= each.end for each in sheet.quotations)


def _one_headline(found: Sequence[Unit], sheet: Sheet) -> Iterator[Unit]:
    """Yield the units, all sentences of the headline as one."""
    titled = [unit for unit in found if unit.headline]
    if titled:
        first, last = titled[0].first, titled[-1].last
        statement = next((unit.statement for unit in titled if unit.statement), None)
        yield Unit(first, last, sheet.span(first, last - 1), titled[0].sentence, statement, headline=True)
    yield from (unit for unit in found if not unit.headline)


def _skipped(reading: Reading) -> list[Span]:
    kinds = {"byline", "contributors", "dateline", "credit"}
    parts = [part.span for part in reading.article.parts if part.kind in kinds]
    return [*parts, *(credit.span for credit in reading.article.credits if credit.span)]


def _owners(statements: Sequence[Statement], sheet: Sheet) -> list[int]:
    """Return for each word the outermost statement that it belongs to, by number; -1 for the outlet's own words.

    The words between the parts of one statement in one sentence belong to it too.
    """
    owners = np.full(sheet.size, -1)
    order = sorted(range(len(statements)), key=lambda number: statements[number].within is None)
    for number in order:
        one = statements[number]
        for part in merged((*one.content, *one.cue, *one.source)):
            low, high = np.searchsorted(sheet.starts, (part.start, part.end))
            owners[low:high] = number
    found: list[int] = owners.tolist()
    return _filled(found, sheet)


def _told(reading: Reading, sheet: Sheet) -> list[int]:
    """Return how many words before each one, and in all, are content of a statement or the outlet's own words."""
    told = np.zeros(sheet.size, np.bool_)
    for span in (*reading.unattributed, *(span for one in reading.statements for span in one.content)):
        low, high = np.searchsorted(sheet.starts, (span.start, span.end))
        told[low:high] = True
    found: list[int] = [0, *np.cumsum(told).tolist()]
    return found


def _filled(owners: list[int], sheet: Sheet) -> list[int]:
    """Give the few words between two parts of one statement to it."""
    last: dict[int, int] = {}
    for place, owner in enumerate(owners):
        if owner < 0:
            continue
        before = last.get(owner)
        if before is not None and 1 < place - before <= SHORTEST and sheet.sentence[before] == sheet.sentence[place]:
            owners[before + 1 : place] = [owner] * (place - before - 1)
        last[owner] = place
    return owners


def _pieces(sheet: Sheet, sentence: int, owners: Sequence[int], told: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the word ranges that a sentence is cut into, each with SHORTEST words that tell something.

    `told` is how many words tell something before each word of the text.
    """
    low, high = int(sheet.first[sentence]), int(sheet.first[sentence + 1])
    places = [place for place in range(low + 1, high) if _cuts(sheet, place, owners)]
    begin = low
    for place, end in zip(places, [*places, high][1:], strict=True):
        if told[place] - told[begin] >= SHORTEST and told[end] - told[place] >= SHORTEST:
            yield begin, place
            begin = place
    if begin < high:
        yield begin, high


def _cuts(sheet: Sheet, place: int, owners: Sequence[int]) -> bool:
    """Say whether another clause begins at a word."""
    between = sheet.text[sheet.ends[place - 1] : sheet.starts[place]]
    if sheet.quoted[place] and sheet.quoted[place - 1]:
        return False
    if owners[place] != owners[place - 1] and _long(owners, place):
        return True
    if ";" in between:
        return True
    word = sheet.text[sheet.starts[place] : sheet.ends[place]].lower()
    return "," in between and word in OPENERS


def _long(owners: Sequence[int], place: int) -> bool:
    """Say whether what begins here goes on with one owner for the length of a clause."""
    return len(set(owners[place : place + SHORTEST])) == 1 and len(set(owners[max(0, place - SHORTEST) : place])) == 1


def _owner(owners: Sequence[int]) -> int:
    """Return the number that most words have."""
    counts = {number: owners.count(number) for number in set(owners)}
    return max(counts, key=lambda number: (counts[number], number))

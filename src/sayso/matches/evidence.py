"""Aligned -> the evidence, listed: what both articles share, in what order, and what speaks against a relation.

What it does not do: weigh. The verdict comes from the features; here a reader sees what they rest on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.features import ODD
from sayso.matches.names import respelt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from sayso.matches.aligned import Aligned
    from sayso.matches.sheet import Sheet
    from sayso.matches.verdict import Verdict

from sayso.values import Evidence

# Words listed in one line of evidence; the rest is counted.
LISTED = 8
# A shared quotation has at least this many words.
QUOTATION = 5


def evidence(aligned: Aligned, verdict: Verdict) -> tuple[Evidence, ...]:
    """Return what was seen, the weightiest kind first; lines with nothing to say are left out."""
    return tuple(_all(aligned, verdict))


def _all(aligned: Aligned, verdict: Verdict) -> Iterator[Evidence]:
    if verdict.doubt:
        yield Evidence("doubt", verdict.doubt)
    if verdict.relation == "identical":
        small, large = sorted((aligned.one.size, aligned.other.size))
        more = f"; {'A' if aligned.one.size == large else 'B'} has {large - small} more at its edges" * (large > small)
        yield Evidence("same-text", f"the same {small} words in the same order{more}")
        return
    yield from _passages(aligned)
    yield from _sentences(aligned)
    yield from _quotations(aligned)
    yield from _listed("shared-figures", aligned, aligned.one.figures, aligned.other.figures)
    yield from _listed("shared-names", aligned, aligned.one.names, aligned.other.names)
    yield from _odd(aligned)
    yield from _respelt(aligned)


def _passages(aligned: Aligned) -> Iterator[Evidence]:
    runs = aligned.runs
    if not runs:
        return
    words = sum(run.size for run in runs)
    free = int((aligned.held_one & ~aligned.one.quoted).sum())
    longest = max(run.size for run in runs)
    detail = f"{words} words in {len(runs)} {'run' if len(runs) == 1 else 'runs'}, the longest of {longest}; "
    detail += f"{free} of them outside quotation marks; {words / aligned.one.size:.0%} of A, "
    yield Evidence("shared-passages", detail + f"{words / aligned.other.size:.0%} of B")
    if free == 0:
        yield Evidence("only-quotations", "all that is shared word for word stands in quotation marks: no proof")


def _sentences(aligned: Aligned) -> Iterator[Evidence]:
    pairs = aligned.pairs
    if not pairs:
        return
    kept = sum(pair.chain == 0 for pair in pairs)
    counts = f"{len(aligned.one.first) - 1} sentences of A and {len(aligned.other.first) - 1} of B"
    alike = float(np.median([aligned.likeness.alike[pair.a, pair.b] for pair in pairs]))
    yield Evidence(
        "sentence-order", f"{len(pairs)} of {counts} correspond, {kept} of them in the same order; likeness {alike:.2f}"
    )


def _quotations(aligned: Aligned) -> Iterator[Evidence]:
    """Yield how many quotations both hold, and whether in one order."""
    shared = [
        run
        for run in aligned.runs
        if int((aligned.one.quoted[run.a : run.a + run.size]).sum()) >= QUOTATION
        and int((aligned.other.quoted[run.b : run.b + run.size]).sum()) >= QUOTATION
    ]
    if not shared:
        return
    places = [run.b for run in shared]
    order = "" if len(shared) == 1 else ", in the same order" if places == sorted(places) else ", in another order"
    words = sum(run.size for run in shared)
    name = "quotation" if len(shared) == 1 else "quotations"
    yield Evidence("shared-quotations", f"{len(shared)} {name} or parts of them, {words} words{order}")


def _listed(kind: str, aligned: Aligned, one: NDArray[np.int64], other: NDArray[np.int64]) -> Iterator[Evidence]:
    """Yield the words among the rows of one article that stand among those of the other."""
    held = set(aligned.other.keys[other].tolist())
    found = dict.fromkeys(_word(aligned.one, row) for row in one.tolist() if int(aligned.one.keys[row]) in held)
    if found:
        total = len(set(aligned.one.keys[one].tolist()))
        yield Evidence(kind, f"{_some(found)} ({len(found)} of {total} of A)")


def _odd(aligned: Aligned) -> Iterator[Evidence]:
    """Yield the words without a capital that news hardly ever uses and both articles do."""
    held = set(aligned.other.keys[aligned.other.weights >= ODD].tolist())
    rows = np.flatnonzero((aligned.one.weights >= ODD) & ~aligned.one.quoted).tolist()
    words = [_word(aligned.one, row) for row in rows if int(aligned.one.keys[row]) in held]
    found = dict.fromkeys(word for word in words if word.isalpha() and word.islower())
    if found:
        yield Evidence("odd-words", _some(found))


def _respelt(aligned: Aligned) -> Iterator[Evidence]:
    found = dict.fromkeys(
        f"{_word(aligned.one, a)} / {_word(aligned.other, b)}" for a, b in respelt(aligned.one, aligned.other)
    )
    if found:
        yield Evidence("names-respelt", _some(found))


def _word(sheet: Sheet, row: int) -> str:
    return sheet.text[sheet.starts[row] : sheet.ends[row]]


def _some(words: Iterable[str]) -> str:
    """Return the first few words with the number of the rest."""
    every = list(words)
    more = f" and {len(every) - LISTED} more" if len(every) > LISTED else ""
    return ", ".join(every[:LISTED]) + more

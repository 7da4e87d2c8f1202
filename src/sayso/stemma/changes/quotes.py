"""What became of the words between quotation marks: altered, trimmed, unquoted, or quoted that were not before.

What it does not do: take a change of capital, of the closing comma or of the kind of marks for one.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from sayso.stemma.changes.quoted import HOLDS, met, quotes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.quoted import Quote
    from sayso.values import Change, Span

# The words of a quotation that are compared; the longest speeches that papers print in full have some thousands, and
# what became of their first thousand is what a reader wants to know.
MOST_WORDS = 1000
# What a clause must keep of a quotation to be its paraphrase, in weight: one telling word.
KEPT = 1.5


def quotes(couples: Sequence[Couple], one: Side, other: Side) -> Iterator[Change]:
    """Yield what became of each quotation."""
    if not couples:
        return
    before, after = quotes_of(one), quotes_of(other)
    found = met(before, after, couples)
    for a, b in found.items():
        yield from _altered(couples, before[a], after[b])
    for a in [a for a in range(len(before)) if a not in found]:
        yield from _unquoted(couples, before[a], [each.span for each in after])
    for b in [b for b in range(len(after)) if b not in found.values()]:
        yield from _put_in(couples, after[b], [each.span for each in before])


def _altered(couples: Sequence[Couple], first: Quote, second: Quote) -> Iterator[Change]:
    couple = _couple(couples, first, second)
    words = _words(couple.one, first), _words(couple.other, second)
    if words[0] == words[1]:
        return
    codes = [code for code in SequenceMatcher(None, *words, autojunk=False).get_opcodes() if code[0] != "equal"]
    if all(tag == "delete" for tag, *_ in codes):
        yield couple.change("quote-trimmed", first.span, second.span, "words of the quotation are gone")
    else:
        yield couple.change("quote-altered", first.span, second.span, "other words between the quotation marks")


def _words(side: Side, quote: Quote) -> list[str]:
    return side.lows(quote.first, min(quote.last, quote.first + MOST_WORDS))


def _couple(couples: Sequence[Couple], first: Quote, second: Quote) -> Couple:
    """Return the pair of units that holds both quotations, or the nearest to one."""
    return max(couples, key=lambda c: (c.a.span.meets(first.span)) + (c.b.span.meets(second.span)))


def _unquoted(couples: Sequence[Couple], quote: Quote, quoted: Sequence[Span]) -> Iterator[Change]:
    """Yield `quote-to-paraphrase` where the clause is kept and nothing of the quotation stands in marks."""
    for couple in couples:
        if couple.a.span.meets(quote.span):
            place = _counterpart(couple, quote)
            if place is not None and not any(place.meets(each) for each in quoted):
                yield couple.change("quote-to-paraphrase", quote.span, place, "the quotation marks are gone")
                return


def _put_in(couples: Sequence[Couple], quote: Quote, quoted: Sequence[Span]) -> Iterator[Change]:
    """Yield `paraphrase-to-quote` where words that stood without marks now stand in them."""
    for couple in couples:
        if couple.b.span.meets(quote.span):
            lows = set(_words(couple.other, quote))
            there = [row for row in range(couple.a.first, couple.a.last) if couple.one.low(row) in lows]
            kept = {couple.one.low(row) for row in there}
            if len(kept) < max(1, round(HOLDS * len(lows))):
                continue
            place = couple.one.span(there[0], there[-1] + 1)
            if not any(place.meets(each) for each in quoted):
                verdict = "quotation marks around words that had none"
                yield couple.change("paraphrase-to-quote", place, quote.span, verdict)
                return


def _counterpart(couple: Couple, quote: Quote) -> Span | None:
    """Return the words of B that stand for a quotation of A: those that it keeps, from the first to the last."""
    stems = set(couple.one.sheet.stems[quote.first : quote.last].tolist())
    weights = couple.other.sheet.weights
    kept = [row for row in range(couple.b.first, couple.b.last) if int(couple.other.sheet.stems[row]) in stems]
    if sum(float(weights[row]) for row in kept) < KEPT:
        return None
    return couple.other.span(kept[0], kept[-1] + 1)

"""Paragraphs -> scopes: sentences whose borders respect quotations, with the quotations marked in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.candidate import Scope
from sayso.attribution.spans import overlapping
from sayso.attribution.spoken import DASHES
from sayso.attribution.tokens import LONGEST_SENTENCE, Sentence, sentences, words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A quotation of more characters in one paragraph is read in pieces: every pair of readings in a scope is compared.
LONGEST_SCOPE = 4 * LONGEST_SENTENCE


def scopes(text: str, paragraph: Span, quotes: Sequence[Span], language: str) -> Iterator[Scope]:
    """Yield the sentences as scopes; a border inside a quotation, or between it and its cue, is no border.

    `quotes` are the outermost quotations, sorted and disjoint.
    """
    found = sentences(text, paragraph, language)
    start: int | None = None
    for number, sentence in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        whole = sentence.span.end - (sentence.span.start if start is None else start) < LONGEST_SCOPE
        if following and whole and _crossed(text, quotes, sentence.span.end, following):
            start = sentence.span.start if start is None else start
            continue
        if start is not None:
            span = Span(start, sentence.span.end)
            sentence = Sentence(span, words(text, span.start, span.end))  # noqa: PLW2901  # the joined sentence stands for its last part
        start = None
        yield scope_of(sentence, quotes, opens=sentence.span.start == paragraph.start)


def scope_of(sentence: Sentence, quotes: Sequence[Span] = (), *, opens: bool = False) -> Scope:
    """Return one sentence as a scope; `quotes` may reach beyond it, `opens` says that it begins its paragraph."""
    tokens = sentence.tokens
    inside = [False] * len(tokens)
    ranges = []
    place = 0
    for quote in overlapping(quotes, sentence.span):
        while place < len(tokens) and tokens[place].end <= quote.start:
            place += 1
        first = place
        while place < len(tokens) and tokens[place].start < quote.end:
            inside[place] = True
            place += 1
        if place > first:
            ranges.append((first, place))
    return Scope(tokens, tuple(inside), tuple(ranges), opens)


def _crossed(text: str, quotes: Sequence[Span], border: int, following: Sentence) -> bool:
    """Say whether a sentence border cuts a quotation in two, or off its cue (`"Why?" | he asked`)."""
    last = overlapping(quotes, Span(border - 1, border))
    if not last:
        return False
    if border < last[0].end:
        return True
    opening = following.tokens[0].text
    goes_on = text[max(0, border - 6) : border].rstrip("\"”’'»“ ").endswith((",", "?", "!"))
    return opening in DASHES or goes_on or opening[0].islower()

"""Sentences and words with their offsets: the grid that the rules work on."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sentencex import get_sentence_boundaries

from sayso.values import Span, lean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A word keeps its inner apostrophes, hyphens and points ("U.S", "Jean-Daniel", "didn't"); any other visible
# character is a token of its own. Both branches are linear: no repeat is nested over the same characters.
# Accents, vowel signs and other marks that Python counts apart from the letter before them, and the invisible signs
# that stand within words (soft hyphen, joiners, variation selectors): the blocks that Unicode gives to them alone.
MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0981-\u0983\u09bc\u09be-\u09cd\u0e31\u0e34-\u0e3a"
    "\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
LETTER = rf"(?:[^\W_]|[{MARKS}])"
TOKEN = re.compile(rf"[^\W_]{LETTER}*(?:['’.\-&/][^\W_]{LETTER}*)*|[^\w\s]|_+")
# sentencex takes UTF-8, which has no lone surrogates; a stand-in keeps the offsets.
SURROGATE = re.compile("[\ud800-\udfff]")
# A sentence is cut after this many characters where it has no end: text without a single full stop still costs
# linear time, and no sentence of the training corpus is longer than 3,100 characters.
LONGEST_SENTENCE = 4000
# sentencex takes quadratic time in text with many opening quotation marks: it gets at most this much at once (a page of
# nothing but marks then costs a hundredth of a second). Longer paragraphs are whole stories without paragraphs, and
# are cut between two sentences.
LONGEST_STRETCH = LONGEST_SENTENCE


class Token(NamedTuple):
    """One word or mark: its offsets into the article, its text, and the text in lower case with plain apostrophes.

    A tuple, for a story has a thousand of them, and a tuple is made in half the time.
    """

    start: int
    end: int
    text: str
    low: str


@lean
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span without outer white space, and its tokens in order."""

    span: Span
    tokens: tuple[Token, ...]


def words(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Return the tokens of `text[start:end]`, offsets counted in `text`.

    A text is cut once and kept until another one comes: every rule asks for the words
    of some stretch, most of them for the same ones. A border inside a word cuts it.
    """
    tokens, starts = _grid(text)
    first = bisect_left(starts, start)
    found = tokens[first : bisect_left(starts, end, first)]
    if found and found[-1].end > end:
        found = (*found[:-1], *_cut(text, found[-1].start, end))
    if first > 0 and tokens[first - 1].end > start:
        found = (*_cut(text, start, min(end, tokens[first - 1].end)), *found)
    return found


@lru_cache(maxsize=1)
def _grid(text: str) -> tuple[tuple[Token, ...], list[int]]:
    tokens = _cut(text, 0, len(text))
    return tokens, [token.start for token in tokens]


def _cut(text: str, start: int, end: int) -> tuple[Token, ...]:
    spans = [match.span() for match in TOKEN.finditer(text, start, end)]
    if not spans:
        return ()
    written = [text[first:last] for first, last in spans]
    # All at once: no word holds a line end, and none looks past one for its case.
    lows = "\n".join(written).lower().replace("’", "'").split("\n")
    new = tuple.__new__  # what Token() calls, without a call of Python in between
    return tuple([new(Token, (*span, word, low)) for span, word, low in zip(spans, written, lows, strict=True)])


def sentences(text: str, paragraph: Span, language: str = "en") -> tuple[Sentence, ...]:
    """Return the sentences of one paragraph; those of the last text are kept, for several rules ask for the same.

    The borders come from sentencex, which keeps a quotation of several sentences
    together with the clause that introduces it; that suits attribution, where such
    a quotation is one content.
    """
    known = _known(text)
    found = known.get((paragraph, language))
    if found is None:
        found = known[paragraph, language] = tuple(
            Sentence(Span(tokens[0].start, tokens[-1].end), tokens)
            for piece in _sentences(text, paragraph, language)
            if (tokens := words(text, piece.start, piece.end))
        )
    return found


@lru_cache(maxsize=1)
def _known(text: str) -> dict[tuple[Span, str], tuple[Sentence, ...]]:  # noqa: ARG001  # what it is kept by
    return {}


def beginnings(text: str, paragraph: Span, language: str = "en") -> Iterator[int]:
    """Yield where each sentence of `sentences` begins, for a fifth of the time: no word is looked at."""
    for piece in _sentences(text, paragraph, language):
        first = TOKEN.search(text, piece.start, piece.end)
        if first:
            yield first.start()


def _sentences(text: str, paragraph: Span, language: str) -> Iterator[Span]:
    for stretch in _stretches(text, paragraph):
        for bound in get_sentence_boundaries(language, SURROGATE.sub("\ufffd", stretch.of(text))):
            start, end = stretch.start + bound["start_index"], stretch.start + bound["end_index"]
            yield from _pieces(text, Span(start, end), LONGEST_SENTENCE, (" ",))


def _stretches(text: str, paragraph: Span) -> Iterator[Span]:
    return _pieces(text, paragraph, LONGEST_STRETCH, (". ", '." ', ".” ", " "))


def _pieces(text: str, span: Span, longest: int, borders: Sequence[str]) -> Iterator[Span]:
    """Yield the span in pieces of at most `longest` characters, cut behind the last border of the best kind in each."""
    start = span.start
    while span.end - start > longest:
        places = (text.rfind(border, start, start + longest) + len(border) for border in borders)
        cut = next((place for place in places if place > start + longest // 2), start + longest)
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)

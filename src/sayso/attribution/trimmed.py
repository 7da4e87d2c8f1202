"""What the tagger takes into a source or a cue beside it, cut off: when and where it was said, what was done by it.

The tagger learnt from a corpus whose cues hold the whole phrase ("said in a statement on Friday"); here a cue is the
words that do the attributing, and the rest tells the occasion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import DETERMINERS, TIME_WORDS
from sayso.attribution.occasion.lexicon import first_named, split
from sayso.attribution.occasion.lexicon import lexicon as occasions
from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.tokens import Token

# What begins a phrase of time or place behind a verb: "said | on Friday", "wrote | last week", "rang | a day earlier".
BEGINNING = frozenset(
    {"on", "in", "at", "during", "around", "over", "by", "via", "last", "this", "early", "late", "earlier"}
)
DAYS = frozenset({"day", "night", "week", "month", "year"})
CLAUSES = frozenset({"that", "which", "who", "what"})
# A phrase that ends so is not whole: "commented in the debate on" needs its last word.
ENDING = frozenset(
    {"to", "that", "of", "on", "for", "about", "in", "with", "as", "at", "by", "out", "up", "from", "against"}
)
# These say of a verb that it came at another time, and belong to it ("adding later").
ALONE = frozenset({"now", "then", "later", "before", "earlier", "this", "last", "ago", "recently"})
MONTHS = frozenset({"may", "march"})
YEAR_DIGITS = 4


def source(text: str, span: Span) -> Span:
    """Cut "on Saturday" and "contradicted her staff by" off the end of a source."""
    return _without_verb(text, _without_day(text, span))


def cue(text: str, span: Span) -> tuple[Span, ...]:
    """Cut a phrase that tells when or on what occasion out of a cue: one span, or two around what is cut."""
    tokens = words(text, span.start, span.end)
    end = _last_verb(tokens)
    start = next((n for n in range(1, end) if _begins(tokens, n)), end)
    tail, rest = tokens[start:end], (*tokens[:start], *tokens[end:])
    whole = bool(tail) and tail[-1].low not in ENDING and not any(token.low in CLAUSES for token in tail)
    if not whole or not _tells(tail) or _says(tokens) > _says(rest):
        return (span,)
    kept = Span(span.start, tokens[start - 1].end)
    return (kept,) if end == len(tokens) else (kept, Span(tokens[end].start, span.end))


def _last_verb(tokens: Sequence[Token]) -> int:
    """Return where the verb that ends a cue begins ("rang back yesterday | to say", "Friday | saying"), or the end."""
    last = len(tokens) - 1
    if last > 1 and tokens[last - 1].low == "to":
        return last - 1
    verb = last > 0 and tokens[last].low.endswith("ing") and tokens[last].low in lexicon().verbs
    return last if verb and tokens[last - 1].low not in DETERMINERS else len(tokens)


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a phrase of time or place may begin here; an article leads one of time alone ("a day earlier")."""
    counted = tokens[place].low == "a" and place + 1 < len(tokens) and tokens[place + 1].low in DAYS
    return counted or tokens[place].low in BEGINNING or _is_time(tokens[place])


def _says(tokens: Sequence[Token]) -> bool:
    said = lexicon()
    return any(token.low in said.verbs or token.low in said.nouns for token in tokens)


def _tells(tail: Sequence[Token]) -> bool:
    """Say whether words tell a time or name an occasion."""
    lows = [part for token in tail for part in split(token.low)]
    return any(_is_time(token) or token.low in DAYS for token in tail) or (
        bool(lows) and first_named(occasions().kinds, lows, len(lows)) is not None
    )


def _is_time(token: Token) -> bool:
    """Say whether a word names a time by itself; "may" and "march" do in capitals."""
    if token.text.isdigit():
        return len(token.text) == YEAR_DIGITS
    return token.low in TIME_WORDS - ALONE and (token.low not in MONTHS or token.text[0].isupper())


def _without_day(text: str, span: Span) -> Span:
    """Cut "on Saturday" off the end of a source."""
    tokens = words(text, span.start, span.end)
    dated = len(tokens) > 2 and tokens[-2].low == "on" and tokens[-1].low in TIME_WORDS  # noqa: PLR2004  # a source and two words
    return Span(span.start, tokens[-3].end) if dated else span


def _without_verb(text: str, span: Span) -> Span:
    """Cut "contradicted her staff by" off a source: none ends in "by", and what leads up to it is what was done."""
    tokens = words(text, span.start, span.end)
    if len(tokens) < 3 or tokens[-1].low != "by":  # noqa: PLR2004  # a name, a verb and "by"
        return span
    places = range(1, len(tokens) - 1)
    done = (place for place in places if tokens[place].text.islower() and tokens[place].low.endswith("ed"))
    return Span(span.start, tokens[next(done, len(tokens) - 1) - 1].end)

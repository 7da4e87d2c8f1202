"""Attributing verbs outside quotation marks, and who stands beside each.

What it does not do: look into quotations, say which words a verb reports
(`reported`), or find attributions without a verb of cues.toml. It takes one
sentence at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.cues import Verb, lexicon
from sayso.attribution.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
)
from sayso.attribution.phrases import (
    is_name_word,
    subject_after,
    subject_before,
    verb_group_start,
)
from sayso.values import Span, lean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.phrases import Range
    from sayso.attribution.tokens import Token

STOPS = frozenset(".!?;…")
QUOTES = frozenset("\"“”„‟«»‹›‘‚'`") | {"''", "``"}

# A phrase between verb and content ("said in a statement on Monday that") is at most this long in nearly all
# of the training corpus; further away, a "that" belongs to something else.
LONGEST_ADVERBIAL = 14

# No sentence of the training corpus holds more than ten attributing verbs. What holds more than this is no prose, and
# every pair of its readings would be compared.
MOST_CUES = 40


@lean
@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that attributes, found at `place`; `first..last` is its verb group, `last` exclusive."""

    place: int
    first: int
    last: int
    verb: Verb
    subject: Range | None
    inverted: bool
    passive: bool


def find(scope: Scope) -> list[Cue]:
    """Return the attributing verbs of one sentence in order."""
    cues: list[Cue] = []
    known = lexicon()
    for place, token in enumerate(scope.tokens):
        if token.low not in known.verbs or scope.inside[place]:
            continue
        if len(cues) == MOST_CUES:
            break
        verb = known.verb_at(scope.tokens, place)
        if verb is not None and (cue := _cue(scope, place, verb, cues)) is not None:
            cues.append(cue)
    return cues


def trailing(scope: Scope, cue: Cue) -> int | None:
    """Return the comma before a cue that closes its sentence (", he said."), None where the cue does not."""
    if cue.subject is None or "clause" not in cue.verb.frames:
        return None
    start = cue.first if cue.inverted else min(cue.first, cue.subject[0])
    end = cue.subject[1] if cue.inverted else cue.last
    comma = start > 0 and scope.tokens[start - 1].text == ","
    return start - 1 if comma and closes(scope, end) else None


def span_of(tokens: Sequence[Token], place: Range) -> Span:
    """Return the characters that a token range covers."""
    return Span(tokens[place[0]].start, tokens[place[1] - 1].end)


def cue_span(scope: Scope, cue: Cue) -> Span:
    """Return the characters of the verb group."""
    return span_of(scope.tokens, (cue.first, cue.last))


def _cue(scope: Scope, place: int, verb: Verb, earlier: Sequence[Cue]) -> Cue | None:
    tokens = scope.tokens
    first = verb_group_start(tokens, place)
    last = place + (2 if verb.particle else 1)
    group = {token.low for token in tokens[first:place]}
    passive = verb.form in {"past", "participle"} and bool(group & BE)
    if verb.form == "ing" and first > 0 and tokens[first - 1].low in DETERMINERS:
        return None  # "the finding", "a warning"
    if verb.form in {"base", "third"} and not _is_finite(scope, place, first, verb):
        return None
    if verb.lemma == "know" and first > 0 and tokens[first - 1].low == "you":
        return None
    if passive:
        by = last < len(tokens) and tokens[last].low == "by"
        return Cue(
            place, first, last + by, verb, subject_after(tokens, last + 1) if by else None, inverted=by, passive=True
        )
    follows = subject_after(tokens, last) if verb.inverts and _is_inverted(scope, first, last) else None
    if follows is not None and closes(scope, follows[1]) and not _holds_verb(tokens, follows):
        return Cue(place, place, last, verb, follows, inverted=True, passive=False)
    subject = _subject(scope, first, verb, earlier)
    if subject is None:
        return None
    return Cue(place, first, last, verb, subject, inverted=False, passive=False)


def _holds_verb(tokens: Sequence[Token], phrase: Range) -> bool:
    """Say whether a phrase taken for a subject is a clause: ", said | the road would close"."""
    return any(token.low in AUXILIARIES for token in tokens[phrase[0] : phrase[1]])


def _is_finite(scope: Scope, place: int, first: int, verb: Verb) -> bool:
    """Tell "officials say" and "she claims that" from the nouns "a claim", "the reports"."""
    tokens = scope.tokens
    before = tokens[first - 1] if first > 0 else None
    if before is None or before.low in {"to", "'s"} or before.low in DETERMINERS:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if first < place and tokens[place - 1].low in AUXILIARIES:
        return True
    if verb.form == "base" and not (
        before.low in PRONOUNS or _looks_plural(before.low) or before.low in {"people", "many"}
    ):
        return False
    if not verb.nounlike:
        return True
    return (
        before.low in PRONOUNS
        or _follows_quotation(scope, first)
        or (after is not None and (after.low in {"that", "the", "he", "she", "it"} or after.text in QUOTES))
    )


def _looks_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith("'s")


def _follows_quotation(scope: Scope, first: int) -> bool:
    """Say whether a quotation stands right before the subject of the verb group (`"Never," Orr | claims`)."""
    subject = _outside(scope, subject_before(scope.tokens, first))
    return subject is not None and subject[0] > 0 and scope.inside[subject[0] - 1]


def _is_inverted(scope: Scope, first: int, last: int) -> bool:
    """Say whether the subject follows: right before the verb a comma or a closing mark ends what was said."""
    if first == 0 or last >= len(scope.tokens):
        return False
    before, after = scope.tokens[first - 1], scope.tokens[last]
    closes = scope.inside[first - 1] or before.text in {",", "—", "–", "?", "!"}
    stands = after.low in PRONOUNS | DETERMINERS or is_name_word(after) or after.low.endswith("s")
    plain = after.low not in TIME_WORDS and after.low != "that" and not scope.inside[last]
    return closes and stands and plain and not scope.tokens[last - 1].low.endswith("ing")


def _subject(scope: Scope, first: int, verb: Verb, earlier: Sequence[Cue]) -> Range | None:
    tokens = scope.tokens
    if verb.form == "ing" or (first > 0 and tokens[first - 1].low in {"and", "but", "then"}):
        if earlier:
            return earlier[-1].subject
        own = subject_before(tokens, first) if verb.form != "ing" else None
        return own or _opening_subject(scope, first)
    if first == 0:
        return None
    if scope.inside[first - 1]:
        return None
    return _outside(scope, subject_before(tokens, first))


def _outside(scope: Scope, phrase: Range | None) -> Range | None:
    """Cut off what a phrase took of the quotation before it: its closing mark may be an apostrophe as well."""
    if phrase is None or not scope.inside[phrase[0]]:
        return phrase
    start = phrase[0]
    while start < phrase[1] and scope.inside[start]:
        start += 1
    return (start, phrase[1]) if start < phrase[1] else None


def _opening_subject(scope: Scope, stop: int) -> Range | None:
    """Return the noun phrase that a sentence begins with, for a second verb that has no subject of its own."""
    tokens = scope.tokens
    start = 0
    if tokens[0].low in PREPOSITIONS:
        comma = next((place for place in range(1, min(stop, 20)) if tokens[place].text == ","), None)
        if comma is None:
            return None
        start = comma + 1
    end = start
    while end < stop and (
        is_name_word(tokens[end]) or tokens[end].low in DETERMINERS | PRONOUNS or tokens[end].text == "."
    ):
        end += 1
        if tokens[end - 1].low in PRONOUNS:
            break
    if end == start:
        return None
    if tokens[end - 1].low in DETERMINERS - PRONOUNS:
        end += 1
    if end > stop:
        return None
    return (start, end)


def closes(scope: Scope, place: int) -> bool:
    """Say whether nothing is reported after `place`: a full stop, a comma or an adverbial comes next."""
    if place >= len(scope.tokens):
        return True
    token = scope.tokens[place]
    if scope.inside[place] or token.low == "that" or introduces(scope, place):
        return False
    if token.text in STOPS or token.text in {",", ")", "—", "–"}:
        return True
    adverbial = token.low in PREPOSITIONS | TIME_WORDS | {"when", "as", "while", "after", "before", "and"}
    return adverbial and not any(other.low == "that" for other in scope.tokens[place : place + LONGEST_ADVERBIAL])


def introduces(scope: Scope, place: int) -> bool:
    """Say whether the mark at `place` is followed by a quotation that it introduces."""
    return scope.tokens[place].text in {",", ":"} and place + 1 < len(scope.tokens) and scope.inside[place + 1]

"""Attributing verbs outside quotation marks: who stands beside the verb, and which words it reports.

What it does not do: look into quotations, or find attributions without a verb of
cues.toml. It takes one sentence at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import Verb, lexicon
from sayso.attribution.grammar import (
    ADDRESSEES,
    AUXILIARIES,
    BE,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_WORDS,
)
from sayso.attribution.phrases import (
    clause_start,
    is_adverb,
    is_name_word,
    subject_after,
    subject_before,
    verb_group_start,
)
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.phrases import Range
    from sayso.attribution.tokens import Token

STOPS = frozenset(".!?;…")
QUOTES = frozenset("\"“”„‟«»‹›‘‚'`") | {"''", "``"}
# A sentence that opens with one of these has its main clause behind the comma: the reported words end there.
SUBORDINATORS = frozenset({"despite", "while", "although", "though", "after", "when", "whereas", "even", "if", "as"})
# A phrase between verb and content ("said in a statement on Monday that") is at most this long in nearly all
# of the training corpus; further away, a "that" belongs to something else.
LONGEST_ADVERBIAL = 14
# Titles of works write words of four letters and more with a capital ("A Field Guide to the Birds").
LONG_WORD = 4
# No sentence of the training corpus holds more than ten attributing verbs. What holds more than this is no prose, and
# every pair of its readings would be compared.
MOST_CUES = 40


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
    for place, token in enumerate(scope.tokens):
        if scope.inside[place] or token.low not in lexicon().verbs:
            continue
        if len(cues) == MOST_CUES:
            break
        verb = lexicon().verb_at(scope.tokens, place)
        if verb is not None and (cue := _cue(scope, place, verb, cues)) is not None:
            cues.append(cue)
    return cues


def candidates(scope: Scope, cues: Sequence[Cue]) -> Iterator[Candidate]:
    """Yield the attributions of the verbs that stand alone, without a quotation beside them."""
    for number, cue in enumerate(cues):
        found = _before(scope, cue) or _after(scope, cue, cues[number + 1 :])
        if found is not None:
            yield found


def trailing(scope: Scope, cue: Cue) -> int | None:
    """Return the comma before a cue that closes its sentence (", he said."), None where the cue does not."""
    if cue.subject is None or "clause" not in cue.verb.frames:
        return None
    start = cue.first if cue.inverted else min(cue.first, cue.subject[0])
    end = cue.subject[1] if cue.inverted else cue.last
    comma = start > 0 and scope.tokens[start - 1].text == ","
    return start - 1 if comma and _closes(scope, end) else None


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
    if verb.form in {"base", "third"} and not _is_finite(tokens, place, first, verb):
        return None
    if verb.lemma == "know" and first > 0 and tokens[first - 1].low == "you":
        return None
    if passive:
        by = last < len(tokens) and tokens[last].low == "by"
        return Cue(
            place, first, last + by, verb, subject_after(tokens, last + 1) if by else None, inverted=by, passive=True
        )
    follows = subject_after(tokens, last) if verb.inverts and _is_inverted(scope, first, last) else None
    if follows is not None and _closes(scope, follows[1]) and not _holds_verb(tokens, follows):
        return Cue(place, place, last, verb, follows, inverted=True, passive=False)
    subject = _subject(scope, first, verb, earlier)
    if subject is None:
        return None
    return Cue(place, first, last, verb, subject, inverted=False, passive=False)


def _holds_verb(tokens: Sequence[Token], phrase: Range) -> bool:
    """Say whether a phrase taken for a subject is a clause: ", said | the road would close"."""
    return any(token.low in AUXILIARIES for token in tokens[phrase[0] : phrase[1]])


def _is_finite(tokens: Sequence[Token], place: int, first: int, verb: Verb) -> bool:
    """Tell "officials say" and "she claims that" from the nouns "a claim", "the reports"."""
    before = tokens[first - 1] if first > 0 else None
    if before is None or before.low in {"to", "'s"} or before.low in DETERMINERS:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if first < place and tokens[place - 1].low in AUXILIARIES:
        return True
    if verb.form == "base" and not (
        before.low in PRONOUNS or before.low.endswith("s") or before.low in {"people", "many"}
    ):
        return False
    if not verb.nounlike:
        return True
    return before.low in PRONOUNS or (
        after is not None and (after.low in {"that", "the", "he", "she", "it"} or after.text in QUOTES)
    )


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
    return subject_before(tokens, first)


def _opening_subject(scope: Scope, stop: int) -> Range | None:
    """Return the noun phrase that a sentence begins with, for a second verb that has no subject of its own."""
    tokens = scope.tokens
    start = 0
    if tokens[0].low in PREPOSITIONS:
        comma = next((place for place in range(1, min(stop, 20)) if tokens[place].text == ","), None)
        start = comma + 1 if comma is not None else 0
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


def _before(scope: Scope, cue: Cue) -> Candidate | None:
    """Return the reading in which the content stands before the cue ("The bridge is safe, the council | said")."""
    start = min(cue.first, cue.subject[0]) if cue.subject and not cue.inverted else cue.first
    if cue.passive and not cue.inverted:
        return None
    if start < 3 or scope.tokens[start - 1].text not in {",", "—", "–"} or "clause" not in cue.verb.frames:  # noqa: PLR2004  # two words and a comma are no clause
        return None
    end = cue.subject[1] if cue.inverted and cue.subject else cue.last
    if not _closes(scope, end):
        return None
    begin = _clause_begin(scope, start - 1)
    rest = resumed(scope, end)
    interrupted = bool(rest) and scope.tokens[begin].low in DETERMINERS
    if start - 1 - begin < 3 and not interrupted:  # noqa: PLR2004  # "On Monday, she said" has its content after the cue
        return None
    content = (span_of(scope.tokens, (begin, start - 1)), *rest)
    return _candidate(scope, cue, content, "said-after")


def resumed(scope: Scope, end: int) -> tuple[Span, ...]:
    """Return the content that goes on behind a cue between two commas ("The road, she said, | is closed")."""
    tokens = scope.tokens
    if end >= len(tokens) or tokens[end].text not in {",", "—", "–"} or any(scope.inside[end:]):
        return ()
    stop = len(tokens)
    while stop > end and tokens[stop - 1].text in STOPS:
        stop -= 1
    participle = end + 1 < stop and tokens[end + 1].low.endswith("ing")
    return (span_of(tokens, (end + 1, stop)),) if stop - end > 2 and not participle else ()  # noqa: PLR2004  # a mark and a word


def _closes(scope: Scope, place: int) -> bool:
    """Say whether nothing is reported after `place`: a full stop, a comma or an adverbial comes next."""
    if place >= len(scope.tokens):
        return True
    token = scope.tokens[place]
    if scope.inside[place] or token.low == "that" or _introduces(scope, place):
        return False
    if token.text in STOPS or token.text in {",", ")", "—", "–"}:
        return True
    adverbial = token.low in PREPOSITIONS | TIME_WORDS | {"when", "as", "while", "after", "before", "and"}
    return adverbial and not any(other.low == "that" for other in scope.tokens[place : place + LONGEST_ADVERBIAL])


def _introduces(scope: Scope, place: int) -> bool:
    """Say whether the mark at `place` is followed by a quotation that it introduces."""
    return scope.tokens[place].text in {",", ":"} and place + 1 < len(scope.tokens) and scope.inside[place + 1]


def _clause_begin(scope: Scope, stop: int) -> int:
    for place in range(stop - 1, -1, -1):
        if scope.tokens[place].text in {";", ":"} and not scope.inside[place]:
            return place + 1
    return clause_start(scope.tokens)


def _after(scope: Scope, cue: Cue, later: Sequence[Cue]) -> Candidate | None:
    start = _content_start(scope, cue)
    if start is None:
        return None
    end = _content_end(scope, start, later)
    if end <= start or (end - start < 2 and not scope.inside[start]):  # noqa: PLR2004  # one word ("said so") is no content
        return None
    return _candidate(scope, cue, (span_of(scope.tokens, (start, end)),), f"said-before-{_frame(scope, start)}")


def _frame(scope: Scope, start: int) -> str:
    low = scope.tokens[start].low
    return low if low in {"that", "to", "whether"} else "clause"


def _content_start(scope: Scope, cue: Cue) -> int | None:
    """Return where the words reported after the verb begin, None where the verb reports nothing there."""
    tokens = scope.tokens
    place = cue.subject[1] if cue.inverted and cue.subject and cue.subject[1] > cue.last else cue.last
    while place < len(tokens) and is_adverb(tokens[place].low):
        place += 1
    if place >= len(tokens) or tokens[place].text in STOPS:
        return None
    if cue.passive:
        return _passive_start(scope, cue, place)
    if tokens[place].text in {",", ":"} or tokens[place].low in PREPOSITIONS | TIME_WORDS:
        return _behind_adverbial(scope, cue, place)
    if tokens[place].low in {"that", "whether"} and "clause" in cue.verb.frames:
        return place
    if cue.verb.addressee:
        return _behind_addressee(scope, place)
    if cue.inverted:
        return None
    return _bare_start(scope, cue, place)


def _bare_start(scope: Scope, cue: Cue, place: int) -> int | None:
    tokens = scope.tokens
    frames = cue.verb.frames
    if tokens[place].low in BE or (frames == {"quote"} and _is_title(scope, place)):
        return None
    if "clause" in frames and not cue.verb.needs_that and tokens[place].low not in {"and", "or", "but"}:
        return place
    if "to" in frames and any(token.low == "to" for token in tokens[place : place + LONGEST_ADVERBIAL]):
        return place
    if "object" in frames and tokens[place].low not in {"and", "or", "but"}:
        return place
    return place if scope.inside[place] else None


def _is_title(scope: Scope, place: int) -> bool:
    """Say whether a quotation at `place` is a title: its long words in capitals, no mark that ends a sentence."""
    quoted = next((scope.tokens[first:last] for first, last in scope.quotes if first <= place < last), ())
    long = [token for token in quoted if len(token.text) >= LONG_WORD and token.text[0].isalpha()]
    return bool(long) and all(map(is_name_word, long)) and not any(token.text in STOPS | {","} for token in quoted)


def _passive_start(scope: Scope, cue: Cue, place: int) -> int | None:
    """Return the content's place behind "is accused of", "was told that", "is said to": nobody is named."""
    low = scope.tokens[place].low
    if cue.inverted:
        return None
    return place if low in {"of", "that", "to"} and cue.verb.lemma != "know" else None


def _behind_adverbial(scope: Scope, cue: Cue, place: int) -> int | None:
    tokens = scope.tokens
    if "clause" not in cue.verb.frames and tokens[place].low != "to":
        return place if tokens[place].low in {"for", "on", "of"} and "object" in cue.verb.frames else None
    if tokens[place].low == "to" and "to" in cue.verb.frames:
        return place
    limit = min(len(tokens), place + LONGEST_ADVERBIAL)
    for step in range(place, limit):
        if tokens[step].low in {"that", "whether"} and not scope.inside[step]:
            return step
        if scope.inside[step] and tokens[step - 1].text in {",", ":"}:
            return step
        if tokens[step].text in STOPS:
            return None
    if tokens[place].text == ":":
        return place + 1
    if tokens[place].low in TIME_WORDS and place + 1 < len(tokens) and tokens[place].text != ",":
        return place + 1
    return None


def _behind_addressee(scope: Scope, place: int) -> int | None:
    """Step over who is told: "told | the paper's editors | that ..."; at most eight words."""
    tokens = scope.tokens
    for step in range(place, min(len(tokens), place + 9)):
        if tokens[step].low in {"that", "to", "whether"} or scope.inside[step]:
            return step
        if tokens[step].text in STOPS | {":"}:
            return step + 1 if tokens[step].text == ":" and step + 1 < len(tokens) else None
    if tokens[place].low in ADDRESSEES or is_name_word(tokens[place]):
        step = place + 1
        while step < len(tokens) and is_name_word(tokens[step]) and tokens[step].low not in PRONOUNS:
            step += 1
        return step if step < len(tokens) and tokens[step].text not in STOPS | {","} else None
    return None


def _content_end(scope: Scope, start: int, later: Sequence[Cue]) -> int:
    """Return where the reported words end: the sentence's end, or where another attribution begins."""
    end = len(scope.tokens)
    for other in later:
        cut = _cut_before(scope, other)
        if cut is not None and cut > start + 1:
            end = min(end, cut)
    while end > start and scope.tokens[end - 1].text in STOPS | {","} and not scope.inside[end - 1]:
        end -= 1
    return end


def _cut_before(scope: Scope, other: Cue) -> int | None:
    """Return where another attribution in the same sentence takes over: ", adding", " and said", ", he said."."""
    tokens = scope.tokens
    before = other.first - 1
    if before < 0 or scope.inside[before]:
        return None
    if tokens[before].text == "," and other.verb.form == "ing":
        return before
    if tokens[before].low in {"and", "but"} and other.verb.form == "past":
        return before - 1 if tokens[before - 1].text == "," else before
    start = min(other.first, other.subject[0]) if other.subject and not other.inverted else other.first
    if start > 1 and tokens[start - 1].low == "as" and tokens[start - 2].text == ",":
        return start - 2
    if start > 1 and tokens[start - 1].low in {"and", "but"} and tokens[start - 2].text == "," and other.subject:
        return start - 2
    if start > 0 and tokens[start - 1].text == "," and other.subject and not other.inverted:
        return start - 1 if tokens[0].low in SUBORDINATORS or _closes(scope, other.last) else None
    return None


def _candidate(scope: Scope, cue: Cue, content: tuple[Span, ...], rule: str) -> Candidate:
    source = (span_of(scope.tokens, cue.subject),) if cue.subject else ()
    negated = any(token.low in NEGATIONS for token in scope.tokens[cue.first : cue.place])
    hearsay = tuple(
        Span(token.start, token.end)
        for token in scope.tokens[cue.first : min(len(scope.tokens), cue.last + 1)]
        if token.low in lexicon().hearsay
    )
    return Candidate(content, (cue_span(scope, cue),), source, rule, negated=negated, hearsay=hearsay)

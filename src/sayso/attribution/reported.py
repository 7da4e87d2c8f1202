"""Which words an attributing verb reports: the clause before it, behind it, or on both sides.

What it does not do: quotations that a cue introduces or follows (`spoken`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import ADDRESSEES, BE, DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS, TIME_WORDS
from sayso.attribution.phrases import LONG_WORD, clause_start, is_adverb, is_name_word
from sayso.attribution.verbs import LONGEST_ADVERBIAL, STOPS, closes, cue_span, introduces, span_of
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.verbs import Cue

# A sentence that opens with one of these has its main clause behind the comma: the reported words end there.
SUBORDINATORS = frozenset({"despite", "while", "although", "though", "after", "when", "whereas", "even", "if", "as"})


def candidates(scope: Scope, cues: Sequence[Cue]) -> Iterator[Candidate]:
    """Yield the attributions of the verbs that stand alone, without a quotation beside them."""
    for number, cue in enumerate(cues):
        found = _before(scope, cue) or _after(scope, cue, cues[number + 1 :])
        if found is not None:
            yield found


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


def _before(scope: Scope, cue: Cue) -> Candidate | None:
    """Return the reading in which the content stands before the cue ("The bridge is safe, the council | said")."""
    start = min(cue.first, cue.subject[0]) if cue.subject and not cue.inverted else cue.first
    if cue.passive and not cue.inverted:
        return None
    if start < 3 or scope.tokens[start - 1].text not in {",", "—", "–"} or "clause" not in cue.verb.frames:  # noqa: PLR2004  # two words and a comma are no clause
        return None
    end = cue.subject[1] if cue.inverted and cue.subject else cue.last
    if not closes(scope, end):
        return None
    begin = _clause_begin(scope, start - 1)
    rest = resumed(scope, end)
    interrupted = bool(rest) and scope.tokens[begin].low in DETERMINERS
    if start - 1 - begin < 3 and not interrupted:  # noqa: PLR2004  # "On Monday, she said" has its content after the cue
        return None
    content = (span_of(scope.tokens, (begin, start - 1)), *rest)
    return _candidate(scope, cue, content, "said-after")


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
    if introduces(scope, place):
        return place + 1
    if "clause" not in cue.verb.frames and tokens[place].low != "to":
        return place if tokens[place].low in {"for", "on", "of"} and "object" in cue.verb.frames else None
    if tokens[place].low == "to" and "to" in cue.verb.frames:
        return place
    ahead = range(place, min(len(tokens), place + LONGEST_ADVERBIAL))
    step = next((step for step in ahead if _opens_content(scope, step) or tokens[step].text in STOPS), None)
    if step is not None:
        return step if _opens_content(scope, step) else None
    timed = tokens[place].low in TIME_WORDS and place + 1 < len(tokens)
    return place + 1 if timed or tokens[place].text == ":" else None


def _opens_content(scope: Scope, step: int) -> bool:
    """Say whether reported words begin here: with "that" or "whether", or a quotation behind a comma or colon."""
    if scope.inside[step]:
        return scope.tokens[step - 1].text in {",", ":"}
    return scope.tokens[step].low in {"that", "whether"}


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
        return start - 1 if tokens[0].low in SUBORDINATORS or closes(scope, other.last) else None
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

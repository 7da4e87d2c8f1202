"""Direct speech: which quotation goes with which cue, and which quotations are one statement.

What it does not do: pair the marks (`quotation`), or handle reported clauses that
merely contain a quotation (`verbs`).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from sayso.attribution.candidate import Candidate
from sayso.attribution.grammar import PREPOSITIONS, PRONOUNS, TIME_WORDS
from sayso.attribution.marks import MARK
from sayso.attribution.phrases import LONG_WORD, is_name_word, subject_after
from sayso.attribution.verbs import STOPS, cue_span, span_of
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.phrases import Range
    from sayso.attribution.verbs import Cue

# Between a cue and the quotation that it resumes ("he said on the steps of the court, "...") stand few words.
LONGEST_INTERRUPTION = 16
# A quotation of fewer words without a cue beside it is a title, a nickname or a scare quote far more often than speech.
SHORTEST_SPEECH = 5
DASHES = frozenset({"—", "–", "-", "―", "‒"})
# After one of these a quotation goes on behind the words that interrupt it.
RESUMING = frozenset({",", ":", "—", "–", ".", ";"})


@dataclass(frozen=True, slots=True)
class Speech:
    """A candidate whose content is quoted, the quotations that it took and the cue that it used up."""

    candidate: Candidate
    quotes: tuple[Range, ...]
    cue: Cue | None


def find(scope: Scope, cues: Sequence[Cue]) -> list[Speech]:
    """Return the quotations of one sentence that have a cue behind them, interrupted ones joined."""
    found: list[Speech] = []
    taken: set[Range] = set()
    for number, quote in enumerate(scope.quotes):
        if quote in taken:
            continue
        speech = _with_cue_after(scope, quote, cues) or _unlisted(scope, quote) or _signed(scope, quote)
        if speech is None:
            continue
        speech = _resumed(scope, speech, number, cues)
        taken.update(speech.quotes)
        found.append(speech)
    return found


def alone(scope: Scope, quote: Range, *, speaking: bool) -> Candidate | None:
    """Return a quotation that nothing attributes, or None where it is too short to be speech.

    Behind a quotation that somebody was `speaking`, a sentence of any length within marks is speech.
    """
    words = [token for token in scope.tokens[quote[0] : quote[1]] if token.text[0].isalnum()]
    if _is_direction(scope, quote):
        return None
    ends = quote[1] >= 2 and any(token.text in STOPS | {","} for token in scope.tokens[quote[1] - 2 : quote[1]])  # noqa: PLR2004  # the mark and what it follows
    whole = quote[0] == 0 and quote[1] >= len(scope.tokens) - 1
    # German, French and British commas stand behind the mark.
    ends = ends or (quote[0] == 0 and quote[1] < len(scope.tokens) and scope.tokens[quote[1]].text == ",")
    long_enough = len(words) >= SHORTEST_SPEECH or (speaking and ends and whole)
    if not long_enough or not (ends or whole):
        return None
    content = (span_of(scope.tokens, quote),)
    return Candidate(content, (), (), "quotation-alone", "quotation-marks", ("no cue beside the quotation",))


def _is_direction(scope: Scope, quote: Range) -> bool:
    """Say whether all that is quoted stands in brackets: `"(Laughter.)` tells what happened, not what was said."""
    inside = [token.text for token in scope.tokens[quote[0] : quote[1]] if not MARK.match(token.text)]
    return len(inside) > 1 and inside[0] in {"(", "["} and inside[-1] in {")", "]"}


def _with_cue_after(scope: Scope, quote: Range, cues: Sequence[Cue]) -> Speech | None:
    for cue in cues:
        start = cue.first if cue.inverted or cue.subject is None else min(cue.first, cue.subject[0])
        gap = start - quote[1]
        if gap < 0 or cue.verb.form == "ing":
            continue
        if gap > 1 or (gap == 1 and scope.tokens[quote[1]].text not in {",", "—", "–", "-"}):
            return None
        if not _says_nothing_more(scope, cue) or _names_a_work(scope, quote):
            return None
        source = (span_of(scope.tokens, cue.subject),) if cue.subject else ()
        content = (span_of(scope.tokens, quote),)
        candidate = Candidate(content, (cue_span(scope, cue),), source, "quotation-cue", "quotation-marks")
        return Speech(candidate, (quote,), cue)
    return None


def _says_nothing_more(scope: Scope, cue: Cue) -> bool:
    """Say whether the cue has no reported clause of its own: `"a mess" is what he said that ...` has one."""
    return cue.last >= len(scope.tokens) or scope.tokens[cue.last].low != "that"


def _names_a_work(scope: Scope, quote: Range) -> bool:
    """Say whether a quotation names where it was said: `On Radio Quay's "Harbour Tonight," Ruiz said`."""
    first, last = quote
    before = scope.tokens[first - 1].low if first else ""
    long = [token for token in scope.tokens[first:last] if len(token.text) >= LONG_WORD and token.text[0].isalpha()]
    return (before in PREPOSITIONS or before.endswith("'s")) and bool(long) and all(map(is_name_word, long))


def _unlisted(scope: Scope, quote: Range) -> Speech | None:
    """`"Never," she chuckled.`: a verb that no list holds, between the quotation and the sentence's end."""
    tokens = scope.tokens
    start = quote[1] + (quote[1] < len(tokens) and tokens[quote[1]].text == ",")
    speech_ends = quote[1] >= 2 and tokens[quote[1] - 2].text in STOPS | {","}  # noqa: PLR2004  # the mark and what it follows
    if start >= len(tokens) or scope.inside[start] or not (speech_ends or start > quote[1]):
        return None
    if is_name_word(tokens[start]) or tokens[start].low in PRONOUNS or tokens[start].low in {"the", "a", "an", "one"}:
        source = subject_after(tokens, start)
        if source is None:
            return None
        verb = next((i for i in range(start + 1, min(source[1] + 1, len(tokens))) if _looks_past(tokens[i].low)), None)
        if verb is None:
            return None
        who, place = (start, verb), verb
    elif _looks_past(tokens[start].low) and (source := subject_after(tokens, start + 1)):
        who, place = source, start
    else:
        return None
    cue = (span_of(tokens, (place, place + 1)),)
    content = (span_of(tokens, quote),)
    candidate = Candidate(content, cue, (span_of(tokens, who),), "unlisted-verb", "quotation-marks")
    return Speech(candidate, (quote,), None)


def _looks_past(low: str) -> bool:
    return len(low) > 3 and low.endswith("ed") and low not in TIME_WORDS  # noqa: PLR2004  # "red", "bed" are no verbs


def _signed(scope: Scope, quote: Range) -> Speech | None:
    """`"We will rebuild." - Mayor Ana Ruiz`: a dash and a name close the paragraph."""
    tokens = scope.tokens
    place = quote[1]
    if place + 1 >= len(tokens) or tokens[place].text not in DASHES or not is_name_word(tokens[place + 1]):
        return None
    source = subject_after(tokens, place + 1)
    if source is None or source[1] < len(tokens) - 1:
        return None
    cue = (span_of(tokens, (place, place + 1)),)
    content, who = (span_of(tokens, quote),), (span_of(tokens, source),)
    return Speech(Candidate(content, cue, who, "signed-quotation", "quotation-marks"), (quote,), None)


def _resumed(scope: Scope, speech: Speech, number: int, cues: Sequence[Cue]) -> Speech:
    """Join the quotations that go on behind the cue: `"X," he said, "Y"`; `number` is the place of the first."""
    quotes = [scope.quotes[number]]
    for quote in islice(scope.quotes, number + 1, None):
        if not _goes_on(scope, quotes[-1][1], quote[0], speech.cue, cues):
            break
        quotes.append(quote)
    content = tuple(span_of(scope.tokens, quote) for quote in quotes)
    return replace(speech, candidate=replace(speech.candidate, content=content), quotes=tuple(quotes))


def _goes_on(scope: Scope, start: int, end: int, mine: Cue | None, cues: Sequence[Cue]) -> bool:
    """Say whether the words between two quotations only interrupt: a few of them, no other cue, a mark at the end."""
    if not 0 < end - start <= LONGEST_INTERRUPTION or scope.tokens[end - 1].text not in RESUMING:
        return False
    return not any(start <= cue.place < end for cue in cues if cue is not mine)

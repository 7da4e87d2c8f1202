"""Attributions without a verb of saying: according to, as-clauses, colons, nouns, hearsay adverbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import POSSESSIVES, PREPOSITIONS
from sayso.attribution.phrases import ENDS, clause_start, is_name_word, subject_after
from sayso.attribution.reported import resumed
from sayso.attribution.verbs import STOPS, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.phrases import Range
    from sayso.attribution.verbs import Cue
    from sayso.values import Span

# A source before a colon ("NYT: ...") is short; longer text before a colon introduces a list or an explanation.
LONGEST_LABEL = 6


def according_to(scope: Scope) -> Iterator[Candidate]:
    """Yield "according to the ministry, the road is closed" and the same with the source last."""
    prepositions = lexicon().prepositions
    for place, token in enumerate(scope.tokens):
        if token.low not in prepositions or scope.inside[place]:
            continue
        for phrase in prepositions[token.low]:
            end = place + len(phrase)
            if tuple(token.low for token in scope.tokens[place:end]) != phrase:
                continue
            source = _until_comma(scope, end)
            if source is None or (len(phrase) == 1 and not is_name_word(scope.tokens[source[0]])):
                continue
            content = _beside(scope, place, source[1])
            if content:
                cue, who = span_of(scope.tokens, (place, end)), span_of(scope.tokens, source)
                yield Candidate(content, (cue,), (who,), "according-to")
            break


def as_clauses(scope: Scope, cues: Sequence[Cue]) -> Iterator[Candidate]:
    """Yield ", as the envoy noted": the content is the clause beside it."""
    for cue in cues:
        start = min(cue.first, cue.subject[0]) if cue.subject else cue.first
        place = start - 1
        if place < 0 or scope.tokens[place].low != "as" or scope.inside[place] or "clause" not in cue.verb.frames:
            continue
        end = max(cue.last, cue.subject[1] if cue.subject else 0)
        found = _beside(scope, place, end)
        if found and _set_off(scope, place, end):
            joins = cue.passive or not cue.subject or cue.subject[0] > place + 1
            head = (place, cue.last) if joins else (cue.first, cue.last)
            who = (span_of(scope.tokens, cue.subject),) if cue.subject else ()
            yield Candidate(found, (span_of(scope.tokens, head),), who, "as-clause")


def passive_as(scope: Scope) -> Iterator[Candidate]:
    """Yield ", as reported by the paper": participle and agent behind "as", no subject of its own."""
    tokens = scope.tokens
    for place in range(len(tokens) - 2):
        if tokens[place].low != "as" or scope.inside[place]:
            continue
        verb = lexicon().verb_at(tokens, place + 1)
        if verb is None or verb.form not in {"past", "participle"}:
            continue
        by = tokens[place + 2].low == "by"
        source = subject_after(tokens, place + 3) if by else None
        if source and place <= 1:  # "As noted by the envoy, the road is closed": no apposition, the clause
            comma = next((step for step in range(*source) if tokens[step].text == ","), source[1])
            source = (source[0], comma)
        end = source[1] if source else place + 2
        found = _beside(scope, place, end)
        if found and source and "clause" in verb.frames:
            cue = span_of(tokens, (place, place + 3))
            yield Candidate(found, (cue,), (span_of(tokens, source),), "as-clause")


def _set_off(scope: Scope, start: int, end: int) -> bool:
    """Say whether marks set an as-clause off: "as prices rose" tells a time, ", as she noted," attributes."""
    before = start == 0 or scope.tokens[start - 1].text in {",", "—", "–", "("}
    return before and (
        end >= len(scope.tokens) or scope.tokens[end].text in ENDS or scope.tokens[end].low in PREPOSITIONS
    )


def _beside(scope: Scope, start: int, end: int) -> tuple[Span, ...]:
    """Return the clause that a marker at `start..end` comments on, both halves where it stands in the middle."""
    content = _rest(scope, start, end)
    if content is None:
        return ()
    follows = resumed(scope, end) if start > 1 else ()
    return (span_of(scope.tokens, content), *follows)


def colon(scope: Scope) -> Iterator[Candidate]:
    """Yield "Harbour Board: ferry to stop" where a name alone opens the paragraph; the colon is the cue."""
    tokens = scope.tokens
    if not scope.opens_paragraph:
        return
    place = next((i for i, token in enumerate(tokens[: LONGEST_LABEL + 1]) if token.text == ":"), None)
    if place is None or place == 0 or place + 2 >= len(tokens):
        return
    if any(
        token.low in lexicon().verbs
        or token.low in lexicon().labels
        or not (is_name_word(token) or token.low in {"of", "the"})
        for token in tokens[:place]
    ):
        return
    end = _strip_end(scope, len(tokens))
    cue = span_of(tokens, (place, place + 1))
    yield Candidate((span_of(tokens, (place + 1, end)),), (cue,), (span_of(tokens, (0, place)),), "colon")


def nouns(scope: Scope) -> Iterator[Candidate]:
    """Yield "his claim that ...", "a warning from the bank that ...", "advice of the envoy suggesting that ..."."""
    tokens, known = scope.tokens, lexicon().nouns
    for place, token in enumerate(tokens):
        if token.low not in known or scope.inside[place] or place == 0:
            continue
        found = _noun_content(scope, place)
        if found is None:
            continue
        start, cues, source = found
        end = _noun_end(scope, start)
        if end - start > 2:  # noqa: PLR2004  # "that" and one word is no clause
            who = (span_of(tokens, source),) if source else ()
            spans = tuple(span_of(tokens, cue) for cue in cues)
            yield Candidate((span_of(tokens, (start, end)),), spans, who, "noun")


def hearsay(scope: Scope) -> Iterator[Candidate]:
    """Yield the clause of "reportedly" and its kin: said by somebody whom nobody names."""
    tokens, known = scope.tokens, lexicon().hearsay
    for place, token in enumerate(tokens):
        if token.low in known and not scope.inside[place]:
            end = _strip_end(scope, len(tokens))
            spans = [span_of(tokens, (0, place))] if place else []
            spans += [span_of(tokens, (place + 1, end))] if place + 1 < end else []
            cue = span_of(tokens, (place, place + 1))
            if spans:
                yield Candidate(tuple(spans), (cue,), (), "hearsay", reasons=("nobody is named",))
            return


def _until_comma(scope: Scope, start: int) -> Range | None:
    end = start
    while end < len(scope.tokens) and not scope.inside[end]:
        token = scope.tokens[end]
        if token.text in ENDS and not (token.text == "." and end + 1 < len(scope.tokens)):
            break
        end += 1
    if start in {0, end}:
        return None
    return (start, end)


def _rest(scope: Scope, start: int, end: int) -> Range | None:
    """Return the clause of a marker at `start..end`: what follows one that opens the sentence, else what precedes."""
    tokens = scope.tokens
    if start <= 1:
        begin = end + 1 if end < len(tokens) and tokens[end].text == "," else end
        stop = _strip_end(scope, len(tokens))
        return (begin, stop) if stop - begin > 1 else None
    stop = start - 1 if tokens[start - 1].text == "," else start
    begin = clause_start(tokens)
    return (begin, stop) if stop > begin + 1 else None


def _strip_end(scope: Scope, end: int) -> int:
    while end > 1 and scope.tokens[end - 1].text in STOPS and not scope.inside[end - 1]:
        end -= 1
    return end


def _noun_content(scope: Scope, place: int) -> tuple[int, list[Range], Range | None] | None:
    tokens = scope.tokens
    after = place + 1
    if after >= len(tokens):
        return None
    if tokens[after].low == "that":
        return after, [(place, place + 1)], _possessor(scope, place)
    if tokens[after].low not in {"from", "by", "of"}:
        return None
    limit = min(len(tokens), after + 16)
    for step in range(after + 1, limit):
        low = tokens[step].low
        verb = lexicon().verb_at(tokens, step) if low in lexicon().verbs else None
        if low == "that":
            return step, [(place, place + 1)], (after + 1, step)
        if verb is not None and verb.form == "ing":
            stop = step - 1 if tokens[step - 1].text == "," else step
            return step + 1, [(place, place + 1), (step, step + 1)], (after + 1, stop)
        if tokens[step].text in STOPS or low in PREPOSITIONS - {"from", "for"} or low in {"which", "who"}:
            return None
    return None


def _possessor(scope: Scope, place: int) -> Range | None:
    tokens = scope.tokens
    before = tokens[place - 1]
    if before.low in POSSESSIVES:
        return (place - 1, place)
    if before.low.endswith(("'s", "s'")) and len(before.low) > 2:  # noqa: PLR2004  # a bare 's is no possessor
        start = place - 1
        while start > 0 and is_name_word(tokens[start - 1]):
            start -= 1
        return (start, place)
    return None


def _noun_end(scope: Scope, start: int) -> int:
    for step in range(start + 1, len(scope.tokens)):
        if scope.tokens[step].text == "," and not scope.inside[step]:
            return step
    return _strip_end(scope, len(scope.tokens))

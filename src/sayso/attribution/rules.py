"""The deterministic layer: every rule over every sentence, and the candidates that survive each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.attribution import markers, spoken, verbs
from sayso.attribution.candidate import Candidate, Scope
from sayso.attribution.quotation import quotations
from sayso.attribution.spans import overlapping
from sayso.attribution.tokens import Sentence, sentences, words
from sayso.attribution.transcript import turns
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.quotation import Quotation

# Two candidates that share more than this part of their words are readings of one attribution; the likelier stays.
SAME = 0.5


def candidates(
    text: str, paragraphs: Sequence[Span], blocks: Sequence[Span] = (), language: str = "en"
) -> list[Candidate]:
    """Return the attributions that the rules find, in text order.

    `blocks` are paragraphs that the page sets off as quotations. The result depends
    on the arguments alone, and one paragraph's marks never reach the next but for a
    running quotation.
    """
    found = quotations(text, paragraphs)
    spoken_turns = turns(text, paragraphs)
    set_off = frozenset(blocks)
    result: list[Candidate] = []
    before: Span | None = None
    for paragraph, quotes in _by_paragraph(text, found, paragraphs, language):
        if paragraph in set_off:
            result.append(_introduced(text, _block(paragraph), before, language))
        elif paragraph in spoken_turns:
            result.append(spoken_turns[paragraph])
        else:
            new = _paragraph(text, paragraph, [quote.span for quote in quotes], language)
            if new and new[0].rule == "quotation-alone" and new[0].content[0].start == paragraph.start:
                new[0] = _introduced(text, new[0], before, language)
            result = _carried(result, new, quotes, found)
        before = paragraph
    return sorted(result, key=lambda candidate: (candidate.content[0], candidate.content[-1].end))


def _by_paragraph(
    text: str, found: Sequence[Quotation], paragraphs: Sequence[Span], language: str
) -> Iterator[tuple[Span, list[Quotation]]]:
    """Yield each paragraph with its outermost quotations, lost closing marks repaired; one pass over both."""
    carried_on = {quotation.continues for quotation in found}
    place = 0
    for paragraph in paragraphs:
        here = []
        while place < len(found) and found[place].span.start < paragraph.end:
            quotation = found[place]
            if quotation.depth == 0:
                whole = quotation.closed or place in carried_on
                here.append(quotation if whole else _repaired(text, quotation, language))
            place += 1
        yield paragraph, here


def _repaired(text: str, quote: Quotation, language: str) -> Quotation:
    """Close a quotation that lost its closing mark before the words that attribute it: `"We won, he said.`."""
    for sentence in sentences(text, quote.inner, language):
        scope = _scope(sentence, (), opens=False)
        for cue in verbs.find(scope):
            cut = verbs.trailing(scope, cue)
            if cut is not None:
                end = scope.tokens[cut].end
                return replace(quote, span=Span(quote.span.start, end), inner=Span(quote.inner.start, end))
    return quote


def _paragraph(text: str, paragraph: Span, quotes: Sequence[Span], language: str) -> list[Candidate]:
    result: list[Candidate] = []
    for scope in _scopes(text, paragraph, quotes, language):
        result = _continued(scope, result, _sentence(scope))
    return result


def _scopes(text: str, paragraph: Span, quotes: Sequence[Span], language: str) -> Iterator[Scope]:
    """Yield the sentences as scopes; a border inside a quotation, or between it and its cue, is no border."""
    pending: Span | None = None
    found = list(sentences(text, paragraph, language))
    for number, sentence in enumerate(found):
        span = Span(pending.start, sentence.span.end) if pending else sentence.span
        following = found[number + 1] if number + 1 < len(found) else None
        if any(
            _crosses(text, quote, span.end, following) for quote in overlapping(quotes, Span(span.end - 1, span.end))
        ):
            pending = span
            continue
        tokens = words(text, span.start, span.end) if pending else sentence.tokens
        pending = None
        yield _scope(Sentence(span, tokens), quotes, opens=span.start == paragraph.start)
    if pending:
        yield _scope(
            Sentence(pending, words(text, pending.start, pending.end)), quotes, opens=pending.start == paragraph.start
        )


def _crosses(text: str, quote: Span, border: int, following: Sentence | None) -> bool:
    """Say whether a sentence border cuts a quotation in two, or off its cue (`"Why?" | he asked`)."""
    if quote.start < border < quote.end:
        return True
    if following is None or quote.end != border:
        return False
    opening, inside = following.tokens[0], quote.of(text).rstrip("\"”’'»“ ")
    return opening.text in spoken.DASHES or inside.endswith((",", "?", "!")) or opening.text[0].islower()


def _scope(sentence: Sentence, quotes: Sequence[Span], *, opens: bool) -> Scope:
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


def _sentence(scope: Scope) -> list[Candidate]:
    cues = verbs.find(scope)
    speeches = spoken.find(scope, cues)
    used = {id(speech.cue) for speech in speeches if speech.cue}
    free = [cue for cue in cues if id(cue) not in used]
    marked = [*markers.according_to(scope), *markers.as_clauses(scope, free), *markers.passive_as(scope)]
    found = [speech.candidate for speech in speeches] + marked
    found += list(verbs.candidates(scope, free)) + list(markers.nouns(scope)) + list(markers.colon(scope))
    taken = [quote for speech in speeches for quote in speech.quotes]
    for quote in scope.quotes:
        span = verbs.span_of(scope.tokens, quote)
        covered = quote in taken or any(part.meets(span) for candidate in found for part in candidate.content)
        if not covered and (candidate := spoken.alone(scope, quote)) is not None:
            found.append(candidate)
    if not found:
        found = list(markers.hearsay(scope))
    return _best(found)


def _best(found: Sequence[Candidate]) -> list[Candidate]:
    """Keep one reading of each attribution: by confidence, then by order of finding."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda candidate: -candidate.confidence):
        if not any(_same(candidate, other) for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda candidate: candidate.content[0])


def _same(one: Candidate, other: Candidate) -> bool:
    if one.cue and one.cue == other.cue:
        return True
    if _nested(one, other) or _nested(other, one):
        return False
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    longer = max(sum(a.end - a.start for a in one.content), sum(b.end - b.start for b in other.content))
    return shared > SAME * longer


def _nested(inner: Candidate, outer: Candidate) -> bool:
    """Say whether a candidate stands inside another's content with a cue of its own: the paper says that he urged."""
    mine = (*inner.cue, *inner.source, *inner.content)
    return bool(inner.cue) and all(any(part.holds(span) for part in outer.content) for span in mine)


def _continued(scope: Scope, earlier: list[Candidate], here: list[Candidate]) -> list[Candidate]:
    """`"X," she said. "Y."`: a sentence that is a quotation and nothing else goes on with the statement before."""
    opens = bool(scope.quotes) and scope.quotes[0][0] == 0
    single = len(here) == 1 and here[0].rule == "quotation-alone"
    spoken_before = bool(earlier) and earlier[-1].basis == "quotation-marks"
    if opens and single and spoken_before:
        return [*earlier[:-1], spoken.joined(earlier[-1], here[0].content)]
    return [*earlier, *here]


def _carried(
    result: list[Candidate], new: list[Candidate], here: Sequence[Quotation], found: Sequence[Quotation]
) -> list[Candidate]:
    """Join a running quotation with the statement that it began in an earlier paragraph."""
    first = here[0] if here else None
    if first is None or first.continues is None or not new or not new[0].content[0].meets(first.span):
        return [*result, *new]
    origin = found[first.continues].span
    for number in range(len(result) - 1, -1, -1):
        if any(part.meets(origin) for part in result[number].content):
            if new[0].cue and not result[number].cue:
                merged = replace(new[0], content=(*result[number].content, *new[0].content))
            else:
                merged = spoken.joined(result[number], new[0].content)
            return [*result[:number], merged, *result[number + 1 :], *new[1:]]
    return [*result, *new]


def _block(paragraph: Span) -> Candidate:
    reasons = ("no line introduces the block quotation",)
    return Candidate((paragraph,), (), (), "block-quotation", "quotation-marks", reasons)


def _introduced(text: str, candidate: Candidate, before: Span | None, language: str) -> Candidate:
    """Take cue and source from the paragraph before, where its last sentence ends in a colon ("She said:")."""
    if before is None or not before.of(text).endswith(":"):
        return candidate
    last = list(sentences(text, before, language))[-1]
    scope = _scope(last, (), opens=False)
    cues = verbs.find(scope)
    colon = Span(before.end - 1, before.end)
    cue = verbs.cue_span(scope, cues[-1]) if cues else colon
    subject = cues[-1].subject if cues else None
    source = (verbs.span_of(scope.tokens, subject),) if subject else ()
    reasons = () if source else ("the line that introduces it names nobody",)
    return replace(candidate, cue=(cue,), source=source, reasons=reasons)

"""The deterministic layer: every rule over every sentence, and the candidates that survive each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from sayso.attribution import markers, reported, spoken, verbs
from sayso.attribution.candidate import Candidate
from sayso.attribution.quotation import quotations
from sayso.attribution.scopes import scope_of, scopes
from sayso.attribution.spans import merged, overlapping
from sayso.attribution.threads import Piece, Threads
from sayso.attribution.tokens import sentences
from sayso.attribution.transcript import turns
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.candidate import Scope
    from sayso.attribution.phrases import Range
    from sayso.attribution.quotation import Quotation

# Two candidates that share more than this part of their characters are readings of one attribution; the likelier stays.
SAME = 0.5
# A finding inside a quotation is kept from this measured share of right ones on.
LIKELY = 0.5
# Who speaks in a quotation, and the verbs of their own mind in the present.
SPEAKING = frozenset({"i", "we"})
MINDS = frozenset({"believe", "expect", "fear", "feel", "guess", "hope", "intend", "know", "mean", "need"})
MINDS |= frozenset({"plan", "suppose", "think", "understand", "want", "wish"})


@dataclass(frozen=True, slots=True)
class Found:
    """The candidates in text order, and the outermost quotations as the rules read them, sorted and disjoint.

    `inner` are the attributions that a quoted speaker makes ("“They told us that it was
    safe,” ..."), in text order: statements where what holds them is one.
    """

    candidates: tuple[Candidate, ...]
    quotes: tuple[Span, ...]
    inner: tuple[Candidate, ...] = ()


def find(text: str, paragraphs: Sequence[Span], blocks: Sequence[Span] = (), language: str = "en") -> Found:
    """Return the attributions that the rules find.

    `blocks` are paragraphs that the page sets off as quotations. The result depends
    on the arguments alone, and one paragraph's marks never reach the next but for a
    running quotation.
    """
    marked = quotations(text, paragraphs)
    quoted = _repaired(text, marked, language)
    spoken_turns = turns(text, paragraphs)
    set_off = frozenset(blocks)
    threads = Threads()
    before: Span | None = None
    for paragraph, quotes in _by_paragraph(quoted, paragraphs):
        if paragraph in set_off:
            pieces = [Piece(_introduced(text, _block(paragraph), before, language))]
        elif paragraph in spoken_turns:
            pieces = [Piece(spoken_turns[paragraph])]
        else:
            running = bool(quotes) and quotes[0].continues is not None
            pieces = _paragraph(text, paragraph, [quote.span for quote in quotes], language, running=running)
            if pieces and _stands_alone(pieces[0].candidate, paragraph):
                pieces[0] = Piece(_introduced(text, pieces[0].candidate, before, language))
        threads.add(pieces, quotes)
        before = paragraph
    inner = _within_quotations(text, quoted, [quote.span for quote in marked if quote.depth == 1], language)
    return Found(threads.candidates(), tuple(quote.span for quote in quoted), tuple(inner))


def _repaired(text: str, found: Sequence[Quotation], language: str) -> list[Quotation]:
    """Return the outermost quotations, those without a closing mark cut before the words that attribute them.

    A quotation that ends with its own attribution does not run on into the next paragraph.
    """
    cut: set[int] = set()
    outermost: list[Quotation] = []
    for place, quotation in enumerate(found):
        if quotation.depth:
            continue
        end = None if quotation.closed else _lost_end(text, quotation, language)
        whole = replace(quotation, continues=None) if quotation.continues in cut else quotation
        if end is not None:
            cut.add(place)
            whole = replace(whole, span=Span(whole.span.start, end), inner=Span(whole.inner.start, end))
        outermost.append(whole)
    return outermost


def _lost_end(text: str, quote: Quotation, language: str) -> int | None:
    """Return where a quotation without a closing mark ends: before its own attribution (`"We won, he said.`)."""
    for sentence in sentences(text, quote.inner, language):
        scope = scope_of(sentence)
        for cue in verbs.find(scope):
            comma = verbs.trailing(scope, cue)
            if comma is not None:
                return scope.tokens[comma].end
    return None


def _by_paragraph(
    quoted: Sequence[Quotation], paragraphs: Sequence[Span]
) -> Iterator[tuple[Span, Sequence[Quotation]]]:
    """Yield each paragraph with its quotations; one pass over both."""
    place = 0
    for paragraph in paragraphs:
        first = place
        while place < len(quoted) and quoted[place].span.start < paragraph.end:
            place += 1
        yield paragraph, quoted[first:place]


def _stands_alone(candidate: Candidate, paragraph: Span) -> bool:
    return candidate.rule == "quotation-alone" and candidate.content[0].start == paragraph.start


def _paragraph(text: str, paragraph: Span, quotes: Sequence[Span], language: str, *, running: bool) -> list[Piece]:
    """Return the pieces of one paragraph; `running` says that it opens with more of an earlier quotation."""
    pieces: list[Piece] = []
    for scope in scopes(text, paragraph, quotes, language):
        speaking = pieces[-1].candidate.basis == "quotation-marks" if pieces else running
        here = _sentence(scope, speaking=speaking)
        if pieces and speaking and _goes_on(scope, here):
            pieces.append(Piece(here[0], goes_on=True))
        else:
            pieces.extend(map(Piece, here))
    return pieces


def _goes_on(scope: Scope, here: Sequence[Candidate]) -> bool:
    """`"X," she said. "Y."`: a sentence that is a quotation and nothing else goes on with the statement before."""
    opens = bool(scope.quotes) and scope.quotes[0][0] == 0
    return opens and len(here) == 1 and here[0].rule == "quotation-alone"


def _sentence(scope: Scope, *, speaking: bool) -> list[Candidate]:
    cues = verbs.find(scope)
    speeches = spoken.find(scope, cues)
    used = {id(speech.cue) for speech in speeches if speech.cue}
    free = [cue for cue in cues if id(cue) not in used]
    found = [speech.candidate for speech in speeches]
    found += [*_few(markers.according_to(scope)), *markers.as_clauses(scope, free), *_few(markers.passive_as(scope))]
    found += [*reported.candidates(scope, free), *_few(markers.nouns(scope)), *markers.colon(scope)]
    found += _alone(scope, found, {quote for speech in speeches for quote in speech.quotes}, speaking=speaking)
    return _best(found or list(markers.hearsay(scope)))


def _within_quotations(
    text: str, quoted: Sequence[Quotation], deeper: Sequence[Span], language: str
) -> Iterator[Candidate]:
    """Yield what quoted speakers attribute to somebody named, where the rule is right more often than not."""
    for quote in quoted:
        for sentence in sentences(text, quote.inner, language):
            found = _sentence(scope_of(sentence, deeper), speaking=False)
            for one in found:
                if one.cue and one.source and one.confidence > LIKELY and not _own_mind(text, one):
                    yield one


def _own_mind(text: str, one: Candidate) -> bool:
    """Say whether a quoted speaker tells their own mind now ("I want to leave"): part of what is said.

    "I told them" and "we had hoped" tell of another occasion, and are attributions.
    """
    return one.source[0].of(text).casefold() in SPEAKING and one.cue[0].of(text).casefold() in MINDS


def _few(found: Iterator[Candidate]) -> Iterator[Candidate]:
    return islice(found, verbs.MOST_CUES)


def _alone(scope: Scope, found: Sequence[Candidate], taken: set[Range], *, speaking: bool) -> list[Candidate]:
    """Return the quotations that no candidate took as its content or holds in it."""
    covered = merged(part for candidate in found for part in candidate.content)
    free = (quote for quote in scope.quotes if quote not in taken)
    loose = (quote for quote in free if not overlapping(covered, verbs.span_of(scope.tokens, quote)))
    return [candidate for quote in loose if (candidate := spoken.alone(scope, quote, speaking=speaking)) is not None]


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


def _block(paragraph: Span) -> Candidate:
    reasons = ("no line introduces the block quotation",)
    return Candidate((paragraph,), (), (), "block-quotation", "quotation-marks", reasons)


def _introduced(text: str, candidate: Candidate, before: Span | None, language: str) -> Candidate:
    """Take cue and source from the paragraph before, where its last sentence ends in a colon ("She said:")."""
    if before is None or not before.of(text).endswith(":"):
        return candidate
    *_, last = sentences(text, before, language)
    scope = scope_of(last)
    cues = verbs.find(scope)
    colon = Span(before.end - 1, before.end)
    cue = verbs.cue_span(scope, cues[-1]) if cues else colon
    subject = cues[-1].subject if cues else None
    source = (verbs.span_of(scope.tokens, subject),) if subject else ()
    reasons = () if source else ("the line that introduces it names nobody",)
    return replace(candidate, cue=(cue,), source=source, reasons=reasons)

"""The trained tagger and the rules, made one: quotation marks decide borders, the tagger finds the rest.

What it does not do: run the tagger (`sayso.attribution.tagger` does), or decide who a source is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution import trimmed
from sayso.attribution.candidate import Candidate
from sayso.attribution.comments import commented
from sayso.attribution.cues import lexicon
from sayso.attribution.grammar import MODALS, NEGATIONS
from sayso.attribution.spans import BORDERS, Places, merged, overlapping
from sayso.attribution.tokens import words
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.rules import Found
    from sayso.attribution.tagger import Tagged

# A rule's finding that the tagger did not see is kept from this measured share of right ones on. On the development
# set .5 costs half a point of F1 and .8 a tenth of one, beside none at all: what is left then is speech in quotation
# marks beside its cue, which no reader would forgive missing in a text unlike that set.
SURE = 0.8
# These forms name the one who says it beside the whole clause ("as noted by the envoy"): what the tagger finds within
# that clause is at most nested in it, and where it is less sure than so it has cut the clause short.
MARKED = frozenset({"as-clause", "according-to"})
UNSURE = 0.5
# Inside a content, what has no word of saying for its cue is a statement from this probability of the tagger's on: .2
# points of whole statements on dev stories and .5 on train stories that the tagger never saw, beside no limit at all.
# At .45 the latter gain another .3, and stories with other words for saying lose as much.
TELLING = 0.35
# Two contents that share this part of their characters are one statement, as the scorer counts it.
SAME = 0.5
# A content border this close to a quotation's border (a mark, a comma, a space) is meant to be that border.
SLACK = 3


def fused(text: str, found: Found, tagged: Sequence[Tagged], apart: Sequence[Span] = ()) -> tuple[Candidate, ...]:
    """Return the candidates of rules and tagger in text order, each saying what it rests on.

    Borders beside a quotation mark are moved onto it. A statement that both find
    takes cue and source from the tagger, the rule's where the tagger names none, and
    the rule's content where the quotation marks join more pieces. What the form
    alone settles stays as it is, and so does a clause that a marker takes whole, with what
    is nested in it. Anything else that one finds is kept if it is the tagger's, if it
    is nested in another, if its rule is right often enough, or if it stands in a part
    that is told `apart` (a headline): the tagger learnt from running text and is nearly
    blind to "PAPER: bridge to close".
    """
    settled = merged(part for rule in found.candidates if rule.is_settled for part in rule.content)
    sayings = [one for one in tagged if one.confidence >= UNSURE or not _would_act(text, one.cue)]
    mine = _apart_from(settled, [_snapped(text, one, found.quotes) for one in sayings])
    places = Places([one.content for one in mine])
    taken: set[int] = set()
    result: list[Candidate] = []
    for rule in found.candidates:
        near = places.meeting(rule.content)
        if rule.is_settled:
            taken.update(n for n in near if alike(rule.content, mine[n].content) and not _inside_one(mine[n], [rule]))
            result.append(rule)
            continue
        within = [n for n in near if rule.rule in MARKED and _inside_one(mine[n], [rule])]
        free = (n for n in near if n not in taken and n not in within)
        twin = next((n for n in free if alike(rule.content, mine[n].content)), None)
        if twin is not None:
            taken.add(twin)
            result.append(_joined(rule, mine[twin]))
        elif within and len(within) == len(near):
            taken.update(n for n in within if not _says(text, mine[n].cue[0]))
            result.append(rule)
        elif _inside_one(rule, [mine[n] for n in near]) if near else _stands_alone(rule, apart):
            result.append(rule)
    return _in_order([*result, *(one for number, one in enumerate(mine) if number not in taken)])


def _apart_from(settled: Sequence[Span], tagged: Sequence[Candidate]) -> list[Candidate]:
    """Return the findings without the words that are settled as somebody else's, unless all of one stands in these."""
    result = []
    for one in tagged:
        within = bool(one.cue) and bool(overlapping(settled, one.cue[0]))
        content = tuple(span for span in one.content if within or not overlapping(settled, span))
        if content:
            result.append(one if len(content) == len(one.content) else replace(one, content=content))
    return result


def _in_order(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda one: (*BORDERS(one.content[0]), one.content[-1].end)))


def with_nested(
    text: str, found: Found, outer: Sequence[Candidate], inner: Sequence[Tagged] = ()
) -> tuple[Candidate, ...]:
    """Return the candidates with those that stand inside their contents, but for what is there already.

    Inside a content only what names a source of its own is a statement: "pushing for
    more arms" there is part of what is said, and so is what somebody would do. What the rules find inside a quotation
    counts where the quotation is a statement, and the tagger saw nothing like it.
    """
    new = [_snapped(text, one, found.quotes) for one in inner if one.source and _tells(text, one)]
    outer = [commented(text, one) for one in outer]
    kept = [*outer, *_unlike(new, outer)]
    places = Places([other.content for other in kept])
    held = [one for one in found.inner if _inside_one(one, [kept[n] for n in places.meeting(one.content)])]
    return _in_order([*kept, *_unlike(held, kept)])


def _would_act(text: str, cue: Span | None) -> bool:
    """Say whether a cue tells what somebody would do, not say: "would forgo", "may accept"."""
    return cue is not None and not _says(text, cue) and words(text, cue.start, cue.end)[0].low in MODALS


def _tells(text: str, one: Tagged) -> bool:
    """Say whether a nested finding tells of a saying: by a word for it, or surely enough and not by a modal verb."""
    if one.cue is None or _says(text, one.cue):
        return True
    return one.confidence >= TELLING and not _would_act(text, one.cue)


def _says(text: str, cue: Span) -> bool:
    """Say whether a cue has a word of saying: "would forgo" and "has allocated" have none."""
    said = lexicon()
    return any(
        word.low in said.verbs or word.low in said.nouns or word.low == "according" or not word.text[0].isalnum()
        for word in words(text, cue.start, cue.end)
    )


def _unlike(some: Sequence[Candidate], others: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield those that are none of the others: alike, and not inside it with a cue of its own."""
    places = Places([other.content for other in others])
    for one in some:
        near = [others[n] for n in places.meeting(one.content)]
        if not any(alike(one.content, other.content) and not _inside_one(one, [other]) for other in near):
            yield one


def alike(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Say whether two contents share half of the characters of both together."""
    shared = sum(min(a.end, b.end) - max(a.start, b.start) for a in one for b in other if a.meets(b))
    union = sum(span.end - span.start for span in merged([*one, *other]))
    return shared >= SAME * union


def _snapped(text: str, one: Tagged, quotes: Sequence[Span]) -> Candidate:
    content = tuple(_to_marks(text, span, quotes) for span in _without_named(one.content, (one.cue, one.source)))
    cue = trimmed.cue(text, one.cue) if one.cue else ()
    source = (trimmed.source(text, one.source),) if one.source else ()
    tokens = words(text, one.cue.start, one.cue.end) if one.cue else ()
    return Candidate(
        content,
        cue,
        source,
        "tagger",
        "model",
        negated=any(token.low in NEGATIONS for token in tokens),
        hearsay=tuple(Span(token.start, token.end) for token in tokens if token.low in lexicon().hearsay),
        probability=one.confidence,
    )


def _without_named(content: Sequence[Span], named: Sequence[Span | None]) -> Sequence[Span]:
    """Return the pieces of a content that are not cue or source themselves; all of them where no other is left."""
    return [span for span in content if not any(other and other.holds(span) for other in named)] or content


def _to_marks(text: str, span: Span, quotes: Sequence[Span]) -> Span:
    """Move a border beside a quotation's border onto it; never over a word."""
    start, end = span.start, span.end
    for quote in overlapping(quotes, Span(max(0, start - SLACK), min(len(text), end + SLACK))):
        if _near(text, quote.start, start):
            start = quote.start
        if _near(text, quote.end, end):
            end = quote.end
    return Span(start, end) if start < end else span


def _near(text: str, one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    return high - low <= SLACK and not any(char.isalnum() for char in text[low:high])


def _joined(rule: Candidate, one: Candidate) -> Candidate:
    """Return the tagger's finding with what the rule adds: further pieces of a split quotation, a missing source."""
    spoken = rule.basis == "quotation-marks"
    whole = rule.rule in MARKED and one.confidence < UNSURE and _shorter(one, rule)
    content = rule.content if whole or (spoken and len(rule.content) > len(one.content)) else one.content
    source = rule.source if whole else one.source or rule.source
    return replace(
        one,
        content=tuple(_without_named(content, source)),
        cue=one.cue or rule.cue,
        source=source,
        rule=rule.rule if spoken else one.rule,
        basis="quotation-marks" if spoken else "model",
        negated=rule.negated or one.negated,
        hearsay=rule.hearsay or one.hearsay,
    )


def _shorter(one: Candidate, rule: Candidate) -> bool:
    """Say whether the tagger's finding has the rule's cue, and no more than a part of the rule's content."""
    return any(a.meets(b) for a in one.cue for b in rule.cue) and all(
        any(part.holds(span) for part in rule.content) for span in one.content
    )


def _stands_alone(rule: Candidate, apart: Sequence[Span]) -> bool:
    return rule.confidence >= SURE or bool(overlapping(apart, rule.content[0]))


def _inside_one(inner: Candidate, others: Sequence[Candidate]) -> bool:
    """Say whether a finding stands, cue and source included, within the content of one of the others."""
    spans = (*inner.cue, *inner.source, *inner.content)
    return bool(inner.cue) and any(all(any(part.holds(s) for part in one.content) for s in spans) for one in others)

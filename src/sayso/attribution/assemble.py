"""From candidates to statements: kinds, nesting, repeats, speakers, chains, dates, figures, confidence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sayso.attribution import learned, relay, rules
from sayso.attribution.cues import lexicon
from sayso.attribution.fusion import with_nested
from sayso.attribution.mentions import mentions
from sayso.attribution.occasion import placed
from sayso.attribution.share import attributed_share
from sayso.attribution.spans import merged, overlapping, without
from sayso.attribution.speakers import identity, speakers
from sayso.attribution.speakers.lexicon import CITING, GIVING_BACK, RUMOURED
from sayso.attribution.tokens import words
from sayso.attribution.tone import scale, toned, written
from sayso.attribution.unattributed import unattributed
from sayso.attribution.voices import voices
from sayso.values import Article, Reading, Span, Statement, replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.candidate import Candidate
    from sayso.attribution.rules import Found
    from sayso.attribution.speakers import Resolved, Told
    from sayso.values import StatementKind

# Two statements of headline, dek and teaser that share this part of their content words are one said again.
REPEATED = 0.6
# So many statements of headline, dek and teaser are compared with each later one there; real ones hold one to three.
MOST_FIRSTS = 30
# Statements are in text order, so the one that holds another stands near it; no sentence has more attributions.
NEAR = 12
RELATIVE = frozenset({"which", "who"})
LAYOUT = frozenset({"headline", "dek", "teaser"})


def attribute(article: Article, *, tagger: bool = True, stances: str = "", ids: str = "") -> Reading:
    """Return the statements of an article in text order, and what it asserts on nobody's say-so.

    A pure function: the same article gives the same reading. `tagger=False` leaves
    the trained tagger out: the rules alone are faster and find less. Tagger, cues and
    phrases are English; other languages get the rules, hence quotation marks and
    little else, a reason on each statement says so, and nothing is called
    unattributed, since most of what is attributed there goes unseen.
    """
    language = article.language or "en"
    told = story_of(article)
    found = rules.find(article.text, told, article.blocks, language)
    if tagger and language.startswith("en"):
        apart = [part.span for part in article.parts if part.kind in LAYOUT]
        found = learned.with_tagger(article.text, told, apart, found)
    else:
        found = replace(found, candidates=with_nested(article.text, found, found.candidates))
    return reading(article, found, stances=stances, ids=ids)


def reading(article: Article, found: Found, *, stances: str = "", ids: str = "") -> Reading:
    """Return what given candidates make of an article: everything but the finding of them.

    The candidates are taken as they are, in their order, so that what is told of a
    statement can be judged apart from where it was found. `stances` and `ids` are
    paths of the user's tables, "" for none.
    """
    said, told = mentions(article), story_of(article)
    english = (article.language or "en").startswith("en")
    statements = _statements(article, found)
    who = speakers(article, told, statements, found.quotes)
    statements = [_with_speaker(one, who.told[one.id], identity.table(ids)) for one in statements]
    statements = toned(article.text, statements, scale(stances))
    if english:
        statements = written(article.text, placed(article, statements, said.dates, who.outlets))
    statements = [said.onto(each) for each in _with_relay(article, statements, found.candidates, who)]
    asserted = unattributed(article, told, statements) if english else ()
    share = attributed_share(article, told, statements) if english else None
    return Reading(article, tuple(statements), asserted, voices(article, asserted), share)


def story_of(article: Article) -> list[Span]:
    """Return the paragraphs that tell the story: bylines, credits and datelines attribute nothing.

    A credit or a dateline inside a paragraph is cut off from it.
    """
    aside = [part.span for part in article.parts if part.kind in {"byline", "contributors", "dateline", "credit"}]
    holes = merged([*aside, *(credit.span for credit in article.credits if credit.span)])
    return [piece for paragraph in article.paragraphs for piece in without(paragraph, holes, article.text)]


def _statements(article: Article, found: Found) -> list[Statement]:
    statements: list[Statement] = []
    for number, candidate in enumerate(found.candidates, 1):
        statements.append(
            Statement(
                id=f"s{number}",
                kind=kind_of(article.text, candidate, found.quotes),
                content=candidate.content,
                cue=candidate.cue,
                source=candidate.source,
                negated=candidate.negated,
                hedges=candidate.hearsay,
                quotations=tuple(quote for part in candidate.content for quote in overlapping(found.quotes, part)),
                basis=candidate.basis,
                rule=candidate.rule,
                confidence=candidate.confidence,
                reasons=(*candidate.reasons, *_foreign(article)),
            )
        )
    return _with_repeats(article, _nested(article.text, statements))


def _with_speaker(statement: Statement, told: Told, ids: Mapping[str, str]) -> Statement:
    who = identity.identified(told.speaker, ids) if told.speaker else None
    return replace(statement, speaker=who, reasons=(*statement.reasons, *told.reasons))


def _with_relay(
    article: Article, statements: Sequence[Statement], found: Sequence[Candidate], who: Resolved
) -> list[Statement]:
    """Add the chain of hops; it needs the speakers, the occasions and the hedges of all statements."""
    by_id = {one.id: one for one in statements}
    text = article.text
    hearsay = frozenset(
        one.id
        for one, candidate in zip(statements, found, strict=True)
        if candidate.hearsay or _is_rumoured(text, one) or any(_is_hearsay(text, one, hedge) for hedge in one.hedges)
    )
    via = {name: one.via for name, one in who.told.items()}
    return [
        replace(one, relay=relay.chain(one, by_id, article, via, hearsay=hearsay, outlets=who.outlets))
        for one in statements
    ]


def _is_rumoured(text: str, statement: Statement) -> bool:
    """Say whether the cue tells of the speaker what nobody vouches for ("the king | is said to have asked")."""
    told = [token.low for span in statement.cue for token in words(text, span.start, span.end)]
    return any(one in RUMOURED and two == "to" for one, two in pairwise(told))


def _is_hearsay(text: str, statement: Statement, hedge: Span) -> bool:
    """Say whether a hedge tells of a hand that nobody names ("she | reportedly | added"): none inside what was said."""
    return hedge.of(text).lower() in lexicon().hearsay and not any(part.holds(hedge) for part in statement.content)


def _foreign(article: Article) -> tuple[str, ...]:
    known = (article.language or "en").startswith("en")
    return () if known else (f"cues are English and the text is marked “{article.language}”",)


def kind_of(text: str, candidate: Candidate, quotes: Sequence[Span]) -> StatementKind:
    """Return `direct`, `mixed` or `indirect` by the letter: all, some or no content words inside quotation marks.

    What the layout sets off (a turn of a transcript) is direct though it carries no marks.
    """
    if candidate.is_set_off:
        return "direct"
    inside = total = 0
    for part in candidate.content:
        near, place = overlapping(quotes, part), 0
        for token in words(text, part.start, part.end):
            if token.text[0].isalnum():
                while place < len(near) and near[place].end <= token.start:
                    place += 1
                total += 1
                inside += place < len(near) and near[place].start < token.end
    if not inside:
        return "indirect"
    return "direct" if inside == total else "mixed"


def _nested(text: str, statements: Sequence[Statement]) -> list[Statement]:
    """Name for each statement the smallest other one whose content holds its content.

    Of two with the very same content the one that is cited is inside ("the Ledger
    reported, citing two officials").
    """
    holders = (
        _holder(text, statement, statements[max(0, place - NEAR) : place + NEAR + 1])
        for place, statement in enumerate(statements)
    )
    return [replace(one, within=holder) if holder else one for one, holder in zip(statements, holders, strict=True)]


def _holder(text: str, statement: Statement, others: Sequence[Statement]) -> str | None:
    first, last = statement.content[0].start, statement.content[-1].end
    around = [one for one in others if one.content[0].start <= first and last <= one.content[-1].end]
    # Only a longer content can hold another one, and of equal ones only the uncited, so the links form no circle.
    longer = [(size, other) for other in around if (size := _size(other)) > _size(statement)]
    holders = [(size, other.id) for size, other in longer if all(_covers(other, span) for span in statement.content)]
    same = [one for one in around if one.content == statement.content and one is not statement]
    if same and _cited(text, statement):
        # "the Ledger said, citing the Post, which quoted an official": each is inside the one told right before it.
        before = [
            one for one in same if _cue_start(one) < _cue_start(statement) and _is_handed_on(text, one, statement)
        ]
        outer = max(before, key=_cue_start, default=None) or next(
            (one for one in reversed(same) if not _cited(text, one)), None
        )
        if outer:
            return outer.id
    elif same and statement.source and (teller := _teller(text, [*same, statement])) is not statement:
        return teller.id
    return min(holders)[1] if holders else None


def _teller(text: str, same: Sequence[Statement]) -> Statement:
    """Return who tells the others' words, of several to whom the very same ones are given.

    The first to be named, unless the words are given back to a later one ("X hinted, according to the Ledger").
    """
    known = sorted((one for one in same if one.source and not _cited(text, one)), key=_cue_start)
    later = [one for one in known[1:] if _vouches(text, one)]
    return later[-1] if later and not _vouches(text, known[0]) else known[0]


def _vouches(text: str, statement: Statement) -> bool:
    """Say whether a cue gives back to its source what has been told before: "according to", "as quoted by"."""
    tokens = [token for span in statement.cue for token in words(text, span.start, span.end)]
    return bool(tokens) and (tokens[0].low in GIVING_BACK or tokens[-1].low == "by")


def _cited(text: str, statement: Statement) -> bool:
    """Say whether the cue names a source of the one who tells it ("citing", "on the word of"), who stands behind it."""
    tokens = [token for span in statement.cue for token in words(text, span.start, span.end)]
    if not tokens or not statement.source or statement.source[-1].start < tokens[0].start or tokens[-1].low == "by":
        return False
    return any(token.low in CITING for token in tokens)


def _cue_start(statement: Statement) -> int:
    return (statement.cue or statement.source or statement.content)[0].start


def _is_handed_on(text: str, outer: Statement, statement: Statement) -> bool:
    """Say whether a statement is cited by another that is cited itself: "citing the Post, | which in turn quoted"."""
    if not _cited(text, outer) or not outer.source or not statement.cue:
        return False
    between = words(text, outer.source[0].end, statement.cue[0].start)[:2]
    return any(
        token.low in RELATIVE for token in (*between, *words(text, statement.cue[0].start, statement.cue[0].end)[:1])
    )


def _size(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)


def _covers(statement: Statement, span: Span) -> bool:
    return any(part.holds(span) for part in overlapping(statement.content, span))


def _with_repeats(article: Article, statements: Sequence[Statement]) -> list[Statement]:
    """Link a statement of headline, dek or teaser to one that says the same in an earlier part of these."""
    layout = [part.span for part in article.parts if part.kind in LAYOUT]
    firsts: list[tuple[Span, str, frozenset[str]]] = []
    repeated: list[Statement] = []
    for statement in statements:
        place = next((part for part in overlapping(layout, statement.content[0])), None)
        same = None
        if place is not None:
            mine = _content_words(article.text, statement)
            earlier = ((name, theirs) for part, name, theirs in firsts if part.end <= place.start)
            same = next((name for name, theirs in earlier if _shared(mine, theirs) >= REPEATED), None)
            if same is None and len(firsts) < MOST_FIRSTS:
                firsts.append((place, statement.id, mine))
        repeated.append(replace(statement, repeats=same) if same else statement)
    return repeated


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _content_words(text: str, statement: Statement) -> frozenset[str]:
    return frozenset(
        token.low
        for part in statement.content
        for token in words(text, part.start, part.end)
        if token.text[0].isalnum()
    )

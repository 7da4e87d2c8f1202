"""The occasion of every statement: found beside its cue, shared in a sentence, carried over while the same goes on."""

from __future__ import annotations

import re
from bisect import bisect_left
from types import MappingProxyType
from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, PREPOSITIONS
from sayso.attribution.occasion.bare import with_days
from sayso.attribution.occasion.carrying import goes
from sayso.attribution.occasion.days import behind, calendar, of_the_source, part_told
from sayso.attribution.occasion.frames import frames
from sayso.attribution.occasion.going import going_on
from sayso.attribution.occasion.introduced import introduced
from sayso.attribution.occasion.lexicon import lexicon, named_at
from sayso.attribution.occasion.press import Press
from sayso.attribution.occasion.scenes import scene
from sayso.attribution.occasion.sitting import sittings
from sayso.attribution.occasion.venue import PLACING, SITTING, WRITING, WROTE_TO, Venue, venue
from sayso.attribution.occasion.written import of_source
from sayso.attribution.spans import overlapping
from sayso.attribution.speakers.identity import plain
from sayso.attribution.tokens import words
from sayso.values import Occasion, Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sayso.attribution.occasion.days import Calendar
    from sayso.attribution.occasion.frames import Frame, Piece
    from sayso.attribution.occasion.going import Decide
    from sayso.values import Article, DateMention, Statement

NONE: Mapping[str, str] = MappingProxyType({})
# These may be told by the addressee alone; the medium says more ("told us | by telephone").
BY_THE_TOLD = frozenset({"interview", "press conference"})
MEDIA = frozenset({"call", "message", "statement", "letter"})
BODIES = frozenset({"organisation", "government"})
# A piece that begins so close behind a content frames that one: "called it “a farce” | in a chat with Radio Tahi".
ADJACENT = 2
# "shortly before the opening bell": no more words tell a part of the day alone.
LONGEST_PART = 5
JOINING = frozenset({"and", "but", "yet"})
# No story names more outlets; their names are looked for together.
MOST_OUTLETS = 64
# "Lund Crown Court | hears": the name of a bench before its cue is no longer, in characters.
BENCH = 40
# Farther than any mark of the same sentence.
WALL = 100_000
# A piece frames one of so many sayings before and behind it; no sentence of the labelled stories has more at all.
NEAR = 8
# "on Tuesday", "as far back as the autumn of 2021": a date that no occasion goes with is framed by so few words.
LONGEST_BARE = 12
# A date behind one of these says when something began or ends, not when it was said.
NOT_THEN = frozenset({"since", "until", "till", "by", "through", "from", "than", "before", "after", "for"})
# A date behind one of these is of another verb: "half of | what it promised in January", "to whom it wrote on Friday".
CLAUSES = frozenset({"what", "which", "whom", "whose"})
# A piece that begins with one of these tells of something else.
OTHER_CLAUSES = frozenset(
    {"who", "which", "whose", "where", "while", "because", "since", "although", "though", "if", "unless"}
)


def placed(
    article: Article,
    statements: Sequence[Statement],
    dates: Sequence[DateMention] = (),
    outlets: Mapping[str, str] = NONE,
    decide: Decide = goes,
) -> list[Statement]:
    """Return the statements with the occasion of each, as far as the text tells it.

    `dates` are the dates of the whole article, sorted and disjoint; `outlets` are the full names of the outlets in it,
    by what the text calls them in lower case. An occasion goes to the statement whose cue is
    nearest in its sentence, and to those beside it with the same source; to another one
    only where the same person goes on speaking (`going`).
    """
    press = _press(article, statements, outlets)
    heads = [part.span for part in article.parts if part.kind in {"dateline", "byline"}]
    times = calendar(article, statements, dates)
    found: dict[int, Occasion] = {}
    back: list[tuple[int, Span]] = []
    told: list[tuple[Span, int]] = []
    for frame in frames(article, statements):
        told += [(frame.span, number) for number in frame.statements if statements[number].within is None]
        inside = replace(frame, pieces=tuple(piece for piece in frame.pieces if not overlapping(heads, piece.span)))
        for number, occasion in _in_frame(article.text, inside, statements, press, times):
            found[number] = _better(found.get(number), occasion)
        back += _coming_back(article.text, inside, statements)
    _elsewhere(article, statements, told, press, times, found)
    for number, span in sorted(back):
        last = max((other for other in found if other < number and found[other].kind), default=None)
        if last is not None and (number not in found or not found[number].kind):
            found[number] = replace(found[last], span=span)
    going = with_days(article, statements, going_on(article, statements, found, times.days, decide))
    return [
        replace(one, occasion=going[number]) if going.get(number) != one.occasion else one
        for number, one in enumerate(statements)
    ]


def _elsewhere(
    article: Article,
    statements: Sequence[Statement],
    told: Sequence[tuple[Span, int]],
    press: Press,
    times: Calendar,
    found: dict[int, Occasion],
) -> None:
    """Add to the occasions found, by number of the statement, what no piece around its words tells.

    A source that is dated, a verb of saying, a sentence before, the introduction of a transcript.
    """
    for number, statement in enumerate(statements):
        if number not in found and (dated := of_source(article.text, statement, times.spans, times.dates)):
            found[number] = dated
    for number, statement in enumerate(statements):
        if not (number in found and found[number].kind) and (verb := _cue_told(article.text, statement)):
            found[number] = _better(found.get(number), Occasion(*verb))
    for number, occasion in _scenes(article, told, press):
        if not (number in found and found[number].kind):
            found[number] = _better(found.get(number), occasion)
    introduced(article, statements, press, times.dates, found)


def _scenes(article: Article, told: Sequence[tuple[Span, int]], press: Press) -> Iterator[tuple[int, Occasion]]:
    """Yield for statements, by number, the occasion that the sentence before theirs sets."""
    spans = sorted({span for span, _ in told})
    for span, number in told:
        if found := scene(article, span, spans, press):
            yield number, found


def _press(article: Article, statements: Sequence[Statement], called: Mapping[str, str]) -> Press:
    """Return the outlets and the people that the story's own statements name as speakers."""
    own = article.outlet.name if article.outlet else None
    named = [one.speaker for one in statements if one.speaker and one.speaker.name]
    outlets = {
        plain(each.name).removeprefix("the "): each.name for each in named if each.name and each.kind == "outlet"
    }
    outlets = {**outlets, **called}
    outlets.pop(plain(own or "").removeprefix("the "), None)
    persons = frozenset(each.name.lower() for each in named if each.name and each.kind == "person")
    bodies = frozenset(each.name.lower() for each in named if each.name and each.kind in BODIES)
    return Press(
        outlets, persons, bodies, own, sittings=sittings(article.text), mentioned=_mentioned(article.text, outlets)
    )


def _mentioned(text: str, outlets: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return where a text names these outlets, in order; of names that begin with each other the longest counts."""
    if not outlets:
        return []
    forms = {**{full.lower().removeprefix("the "): full for full in outlets.values()}, **outlets}
    names = sorted(filter(None, forms), key=len, reverse=True)[:MOST_OUTLETS]
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)
    return [(match.start(), forms[match[0].lower()]) for match in pattern.finditer(text) if match[0].lower() in forms]


def _in_frame(
    text: str,
    frame: Frame,
    statements: Sequence[Statement],
    press: Press,
    times: Calendar,
) -> Iterator[tuple[int, Occasion]]:
    if not frame.pieces:
        return
    inside = replace(press, own=None, first=False)
    anchors = sorted((_anchor(statements[number]), number) for number in frame.statements)
    for piece in frame.pieces:
        at = bisect_left(anchors, (piece.span.start, 0))
        near = [number for _, number in anchors[max(0, at - NEAR) : at + NEAR]]
        nearest = min(near, key=lambda number: _distance(text, statements[number], piece.span))
        first = next(iter(words(text, piece.span.start, piece.span.end)), None)
        if first is None or first.low in OTHER_CLAUSES:
            continue
        heard = press if statements[nearest].within is None else inside
        where = venue(text, piece, _cue_before(text, statements[nearest], piece), heard)
        told = where is None and of_the_source(text, piece.span, statements[nearest])
        when = None if told else _date(text, piece.span, times, named=bool(where and where.kind))
        value = behind(text, when, statements[nearest], times.today) if when else None
        occasion = _occasion(piece.span, where, when, value)
        if not when:
            occasion = _on_the_day(text, piece.span, occasion, times)
        if occasion is None and piece.after_cue and first.low in PLACING:  # "rang | from the rig"
            occasion = Occasion(piece.span)
        if occasion is not None:
            occasion = _by_cue(text, statements[nearest], occasion)
        if occasion is not None and (occasion.kind or occasion.host or occasion.date):
            for number in near:
                # what opens a sentence holds for all its verbs
                together = occasion.kind is not None and piece.span.start < anchors[0][0]
                if number == nearest or together or _shares(statements[number], statements[nearest]):
                    yield number, occasion


def _coming_back(text: str, frame: Frame, statements: Sequence[Statement]) -> list[tuple[int, Span]]:
    """Return the statements of a sentence that were made where the one told last was ("retorted | then"), by number."""
    pieces = [piece.span for piece in frame.pieces if piece.after_cue and _words(text, piece.span) in lexicon().again]
    return [
        (number, span)
        for span in pieces
        for number in frame.statements
        if any(0 <= span.start - cue.end <= ADJACENT for cue in statements[number].cue)
    ]


def _words(text: str, span: Span) -> tuple[str, ...]:
    return tuple(token.low for token in words(text, span.start, span.end) if token.text[0].isalnum())


def _on_the_day(text: str, piece: Span, occasion: Occasion | None, times: Calendar) -> Occasion | None:
    """Give what was said at a part of a day ("at noon") the day that the story tells of, where it tells of one.

    Where nothing else tells an occasion the piece is no more than that part.
    """
    tokens = words(text, piece.start, piece.end)
    if occasion is None and len(tokens) > LONGEST_PART:
        return None
    day = part_told(tokens, times, piece.start)
    return replace(occasion or Occasion(piece), date=day, inferred=True) if day else occasion


def _occasion(piece: Span, where: Venue | None, when: DateMention | None, date: str | None) -> Occasion | None:
    """Return the occasion of a piece: a kind with its date, a host at a place, or a bare date."""
    kind = where.kind if where else None
    host = where.host if where else None
    if kind is None and host is None and date is None:
        return None
    span = where.span if where and (kind or host) else when.span if when else piece
    return Occasion(span, kind, host, date, where.language if where else None)


def _date(text: str, piece: Span, times: Calendar, *, named: bool) -> DateMention | None:
    """Return the one date of a piece that says when it was said; None where there is none, or more than one.

    Where the piece is `named` an occasion, "from July" dates that; elsewhere it says when something began.
    """
    inside = overlapping(times.spans, piece)
    if len(inside) != 1 or not piece.holds(inside[0]):
        return None
    before = words(text, piece.start, inside[0].start)
    behind = len(before) == 1 and named  # "After Saturday's draw": the occasion is named by what it came after
    if before and not behind and before[-1].low in (NOT_THEN - {"from"} if named else NOT_THEN):
        return None
    if not named and (len(words(text, piece.start, piece.end)) > LONGEST_BARE or any(t.low in CLAUSES for t in before)):
        return None
    return times.dates[bisect_left(times.spans, inside[0])]


def _cue_before(text: str, statement: Statement, piece: Piece) -> str:
    """Return the last word of the cue that ends before a piece, in lower case."""
    ends = [span for span in statement.cue if span.end <= piece.span.start]
    found = [token.low for token in words(text, ends[-1].start, ends[-1].end)] if ends else []
    if found[-1:] == ["to"] and len(found) > 1 and found[-2] in WRITING:  # "wrote to | the bishop"
        return WROTE_TO
    if found[-1:] == ["back"] and set(found) & WRITING:  # "wrote back | to the bishop"
        return "wrote"
    return found[-1] if found else ""


def _distance(text: str, statement: Statement, place: Span) -> tuple[int, bool]:
    """Return how far a piece is from the nearest mark of a statement, and whether that one stands behind it.

    A semicolon is a wall, and so is "but": what stands behind frames what comes next.
    """
    close = (*statement.content, *statement.cue, *statement.source)
    if any(0 <= place.start - span.end <= ADJACENT and not _wall(text, span, place) for span in close):
        return 0, False
    marks = statement.cue or statement.source or statement.content
    return min(
        (max(span.start - place.end, place.start - span.end, 0) + _wall(text, span, place), span.start > place.start)
        for span in marks
    )


def _wall(text: str, mark: Span, place: Span) -> int:
    """Return how much farther a piece is from a mark before it, for a semicolon or a conjunction in between."""
    if mark.start > place.start:
        return 0
    joined = text[max(0, place.start - 2) : place.start] == "; " or place.of(text).split(" ", 1)[0] in JOINING
    return WALL if joined else 0


def _anchor(statement: Statement) -> int:
    return (statement.cue or statement.source or statement.content)[0].start


def _shares(one: Statement, other: Statement) -> bool:
    """Say whether two statements of a sentence have the same source, or one of them has none of its own."""
    return one.source == other.source or not one.source


def _better(known: Occasion | None, new: Occasion) -> Occasion:
    """Return one occasion of two that frame the same saying: what one leaves open the other fills."""
    if known is None:
        return new
    told = known.kind in BY_THE_TOLD and new.kind in MEDIA
    first, second = (known, new) if (known.kind and not told) or not new.kind else (new, known)
    dated = first.date and not (first.inferred and second.date and not second.inferred)
    return replace(
        first,
        host=first.host or second.host,
        date=first.date if dated else second.date,
        inferred=first.inferred if dated else second.inferred,
        language=first.language or second.language,
        kind=first.kind or second.kind,
    )


def _by_cue(text: str, statement: Statement, occasion: Occasion) -> Occasion:
    """Give the kind that the verb of saying tells ("rang") to an occasion that nothing else tells the kind of."""
    if occasion.kind:
        return occasion
    told = _cue_told(text, statement)
    return replace(occasion, kind=told[1]) if told else occasion


def _cue_told(text: str, statement: Statement) -> tuple[Span, str] | None:
    """Return the words of a cue that tell the kind by themselves, with the kind: "she | texted"; a noun is none."""
    known = lexicon()
    for span in statement.cue:
        tokens = words(text, span.start, span.end)
        for place, token in enumerate(tokens):
            kind = known.cues.get(token.low)
            if kind and not (place and tokens[place - 1].low in DETERMINERS | PREPOSITIONS):
                return span, kind
    lows = [token.low for span in statement.cue for token in words(text, span.start, span.end)]
    if known.called & set(lows) and known.asking & set(lows):
        return statement.cue[0], "call"
    return _heard(text, statement) if known.heard & set(lows) else None


def _heard(text: str, statement: Statement) -> tuple[Span, str] | None:
    """Return the bench that hears what nobody is named for, in the cue or right before it: "court | hears"."""
    cue = statement.cue[0]
    low = min([cue.start, *(span.end for span in statement.content if span.end <= cue.start)])
    before = words(text, max(low, cue.start - BENCH), cue.start) if not statement.source else []
    tokens = [*before, *words(text, cue.start, cue.end)]
    lows = [token.low for token in tokens]
    for place in range(len(lows) - 1):
        named = named_at(lexicon().addressees, lows, place)
        end = place + len(named[0]) if named else 0
        if named and named[1] in SITTING and end >= len(before):
            return Span(tokens[place].start, cue.end), named[1]
    return None

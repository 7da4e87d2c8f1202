"""The occasion of every statement: found beside its cue, shared in a sentence, carried over while the same goes on."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from sayso.attribution.occasion.frames import frames
from sayso.attribution.occasion.going import LASTING, going_on
from sayso.attribution.occasion.introduced import introduced
from sayso.attribution.occasion.lexicon import lexicon
from sayso.attribution.occasion.press import Press
from sayso.attribution.occasion.sitting import sittings
from sayso.attribution.occasion.venue import Venue, venue
from sayso.attribution.occasion.written import of_source
from sayso.attribution.spans import overlapping
from sayso.attribution.tokens import words
from sayso.values import Occasion, Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.attribution.occasion.frames import Frame, Piece
    from sayso.values import Article, DateMention, Statement

# A piece that begins so close behind a content frames that one: "called it “a farce” | in a chat with Radio Tahi".
ADJACENT = 2
# A piece frames one of so many sayings before and behind it; no sentence of the labelled stories has more at all.
NEAR = 8
# "on Tuesday", "as far back as the autumn of 2021": a date that no occasion goes with is framed by so few words.
LONGEST_BARE = 10
# A date behind one of these says when something began or ends, not when it was said.
NOT_THEN = frozenset({"since", "until", "till", "by", "through", "from", "than", "before", "after", "for"})
# A piece that begins with one of these tells of something else.
OTHER_CLAUSES = frozenset(
    {"who", "which", "whose", "where", "while", "because", "since", "although", "though", "if", "unless"}
)


def placed(article: Article, statements: Sequence[Statement], dates: Sequence[DateMention] = ()) -> list[Statement]:
    """Return the statements with the occasion of each, as far as the text tells it.

    `dates` are the dates of the whole article, sorted and disjoint. An occasion goes to the statement whose cue is
    nearest in its sentence, and to those beside it with the same source; to another one
    only where the same person goes on speaking (`going`).
    """
    press = _press(article, statements)
    heads = [part.span for part in article.parts if part.kind in {"dateline", "byline"}]
    spans = [date.span for date in dates]
    found: dict[int, Occasion] = {}
    for frame in frames(article, statements):
        inside = replace(frame, pieces=tuple(piece for piece in frame.pieces if not overlapping(heads, piece.span)))
        for number, occasion in _in_frame(article.text, inside, statements, press, (spans, dates)):
            found[number] = _better(found.get(number), occasion)
    for number, statement in enumerate(statements):
        if number not in found and (told := of_source(article.text, statement, spans, dates)):
            found[number] = told
    introduced(article, statements, press, dates, found)
    going = going_on(article, statements, found)
    return [
        replace(one, occasion=going[number]) if going.get(number) != one.occasion else one
        for number, one in enumerate(statements)
    ]


def _press(article: Article, statements: Sequence[Statement]) -> Press:
    """Return the outlets and the people that the story's own statements name as speakers."""
    own = article.outlet.name if article.outlet else None
    named = [one.speaker for one in statements if one.speaker and one.speaker.name]
    outlets = {
        each.name.lower().removeprefix("the "): each.name for each in named if each.name and each.kind == "outlet"
    }
    outlets.pop((own or "").lower().removeprefix("the "), None)
    persons = frozenset(each.name.lower() for each in named if each.name and each.kind == "person")
    return Press(outlets, persons, own, sittings=sittings(article.text))


def _in_frame(
    text: str,
    frame: Frame,
    statements: Sequence[Statement],
    press: Press,
    dated: tuple[Sequence[Span], Sequence[DateMention]],
) -> Iterator[tuple[int, Occasion]]:
    inside = replace(press, own=None, first=False)
    anchors = sorted((_anchor(statements[number]), number) for number in frame.statements)
    for piece in frame.pieces:
        at = bisect_left(anchors, (piece.span.start, 0))
        near = [number for _, number in anchors[max(0, at - NEAR) : at + NEAR]]
        nearest = min(near, key=lambda number: _distance(statements[number], piece.span))
        first = next(iter(words(text, piece.span.start, piece.span.end)), None)
        if first is None or first.low in OTHER_CLAUSES:
            continue
        heard = press if statements[nearest].within is None else inside
        where = venue(text, piece, _cue_before(text, statements[nearest], piece), heard)
        when = _date(text, piece.span, dated, named=bool(where and where.kind))
        if not where and not when:
            continue
        occasion = _occasion(piece.span, where, when)
        if occasion is not None:
            occasion = _by_cue(text, statements[nearest], occasion)
            for number in near:
                together = occasion.kind in LASTING and piece.span.start < anchors[0][0]
                if number == nearest or together or _shares(statements[number], statements[nearest]):
                    yield number, occasion


def _occasion(piece: Span, where: Venue | None, when: DateMention | None) -> Occasion | None:
    """Return the occasion of a piece: a kind with its date, a host at a place, or a bare date."""
    date = when.value if when else None
    kind = where.kind if where else None
    host = where.host if where else None
    if kind is None and host is None and date is None:
        return None
    span = where.span if where and (kind or host) else when.span if when else piece
    return Occasion(span, kind, host, date, where.language if where else None)


def _date(
    text: str, piece: Span, dated: tuple[Sequence[Span], Sequence[DateMention]], *, named: bool
) -> DateMention | None:
    """Return the one date of a piece that says when it was said; None where there is none, or more than one.

    Where the piece is `named` an occasion, "from July" dates that; elsewhere it says when something began.
    """
    spans, dates = dated
    inside = overlapping(spans, piece)
    if len(inside) != 1 or not piece.holds(inside[0]):
        return None
    before = words(text, piece.start, inside[0].start)
    if before and before[-1].low in (NOT_THEN - {"from"} if named else NOT_THEN):
        return None
    if not named and len(words(text, piece.start, piece.end)) > LONGEST_BARE:
        return None
    return dates[bisect_left(spans, inside[0])]


def _cue_before(text: str, statement: Statement, piece: Piece) -> str:
    """Return the last word of the cue that ends before a piece, in lower case."""
    ends = [span for span in statement.cue if span.end <= piece.span.start]
    found = words(text, ends[-1].start, ends[-1].end) if ends else ()
    return found[-1].low if found else ""


def _distance(statement: Statement, place: Span) -> tuple[int, bool]:
    """Return how far a piece is from the nearest mark of a statement, and whether that one stands behind it."""
    if any(0 <= place.start - span.end <= ADJACENT for span in (*statement.content, *statement.cue, *statement.source)):
        return 0, False
    marks = statement.cue or statement.source or statement.content
    return min((max(span.start - place.end, place.start - span.end, 0), span.start > place.start) for span in marks)


def _anchor(statement: Statement) -> int:
    return (statement.cue or statement.source or statement.content)[0].start


def _shares(one: Statement, other: Statement) -> bool:
    """Say whether two statements of a sentence have the same source, or one of them has none of its own."""
    return one.source == other.source or not one.source


def _better(known: Occasion | None, new: Occasion) -> Occasion:
    """Return one occasion of two that frame the same saying: what one leaves open the other fills."""
    if known is None:
        return new
    first, second = (known, new) if known.kind or not new.kind else (new, known)
    return replace(
        first,
        host=first.host or second.host,
        date=first.date or second.date,
        language=first.language or second.language,
        kind=first.kind or second.kind,
    )


def _by_cue(text: str, statement: Statement, occasion: Occasion) -> Occasion:
    """Give the kind that the verb of saying tells ("rang") to an occasion of which the text gives the time alone."""
    if occasion.kind:
        return occasion
    spoken = [token.low for span in statement.cue for token in words(text, span.start, span.end)]
    kind = next((lexicon().cues[low] for low in spoken if low in lexicon().cues), None)
    return replace(occasion, kind=kind)

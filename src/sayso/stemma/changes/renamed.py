"""A speaker under another name or another spelling of it.

Each name is told once, where it first stands. A name that the other text has as well is no other spelling of anything.
What it does not do: judge which one is right, or compare titles.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from sayso.stemma.changes.people import who

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.people import Who
    from sayso.values import Change, Span

# Two spellings of one name are this much alike (SequenceMatcher's ratio): "Karcz" and "Kartch" .73, "Benali" and
# "Venali" .83; "Lama" and "Thapa" .44.
NEAR = 0.6
SHORTEST = 3
VERDICT = "the same speaker under another name"


class Named(NamedTuple):
    """A name as it first stands as a source: who that is, and the place."""

    who: Who
    span: Span


def renamed(couples: Sequence[Couple], one: Side, other: Side) -> Iterator[Change]:
    """Yield `speaker-renamed` once for each name that became another."""
    if not couples:
        return
    before, after = _named(one), _named(other)
    linked = {(_key(a), _key(b)) for a, b in _linked(couples)}
    free = dict(after)
    for key, first in before.items():
        found = next(
            (name for name in free if _is_respelt(first.who, free[name].who, one, other, (key, name) in linked)), None
        )
        if found is not None:
            yield _couple(couples, first, free[found]).change(
                "speaker-renamed", first.span, free.pop(found).span, VERDICT
            )


def _named(side: Side) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for statement in side.reading.statements:
        source = who(side, statement)
        if source is not None and source.name and source.written:
            span = statement.source[0]
            old = found.get(_key(source))
            if old is None or len(source.words) > len(old.who.words):
                found[_key(source)] = Named(source, span)
    return found


def _key(source: Who) -> str:
    return source.name[-1] if source.name else ""


def _linked(couples: Sequence[Couple]) -> Iterator[tuple[Who, Who]]:
    """Yield who says what in both texts."""
    for couple in couples:
        one, other = couple.a.statement, couple.b.statement
        before = who(couple.one, one) if one else None
        after = who(couple.other, other) if other else None
        if before and after and not couple.joined:
            yield before, after


def _is_respelt(before: Who, after: Who, one: Side, other: Side, linked: bool) -> bool:  # noqa: FBT001  # one fact of five
    """Say whether a part of each name is a spelling of the other's that its own text alone has."""
    gone = [word for word in before.name if word not in other.known and len(word) >= SHORTEST]
    new = [word for word in after.name if word not in one.known and len(word) >= SHORTEST]
    shared = set(before.name) & set(after.name)
    ratios = [
        SequenceMatcher(None, a, b, autojunk=False).ratio()
        for a in gone
        for b in new
        if linked or shared or a[0] == b[0]
    ]
    return max(ratios, default=0) >= NEAR


def _couple(couples: Sequence[Couple], before: Named, after: Named) -> Couple:
    """Return the pair of units nearest to both places."""
    return max(couples, key=lambda c: c.a.span.meets(before.span) + c.b.span.meets(after.span))

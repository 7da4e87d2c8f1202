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


def renamed(couples: Sequence[Couple], one: Side, other: Side, *, translated: bool = False) -> Iterator[Change]:
    """Yield `speaker-renamed` once for each name that became another.

    In a translation who says the same is the same speaker, however far the letters are apart ("Dorj", "Do'erji").
    """
    if not couples:
        return
    before, after = _named(one), _named(other)
    linked = {(_key(a), _key(b)) for a, b in _linked(couples)}
    new = {name: _only(named.who, other, one) for name, named in after.items()}
    free = dict(after)
    for key, first in before.items():
        gone = _only(first.who, one, other)
        found = next(
            (
                name
                for name, named in free.items()
                if _is_respelt(
                    gone,
                    new[name],
                    shared=bool(set(first.who.name) & set(named.who.name)),
                    linked=(key, name) in linked,
                    sure=translated and first.who.kind == named.who.kind == "person",
                )
            ),
            None,
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


def _only(source: Who, here: Side, there: Side) -> list[str]:
    """Return the parts of a name that its own text alone has; what stands in neither is nobody's spelling."""
    return [word for word in source.name if word in here.known and word not in there.known and len(word) >= SHORTEST]


def _is_respelt(gone: Sequence[str], new: Sequence[str], *, shared: bool, linked: bool, sure: bool) -> bool:
    """Say whether parts of two names stand for each other: near in letters, or beside a part that both have.

    `shared` says that there is such a part, `linked` that both say the same, `sure` that they are one person then.
    """
    if gone and new and linked and (shared or sure):
        return True
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

"""Through whom a statement reached the reader: nested attributions, hearsay, credits, the outlet itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.values import Hop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sayso.values import Article, Statement

# Credits that put another publisher before the article's own outlet for the whole text.
UPSTREAM = frozenset({"republished-from", "wire", "first-published"})


def chain(statement: Statement, by_id: Mapping[str, Statement], article: Article, *, hearsay: bool) -> tuple[Hop, ...]:
    """Return the hops from the speaker to the article's outlet; an unknown relay is a hop without a name.

    A publisher that a credit names comes before the article's own outlet. A hop
    that would repeat the one before it is left out: an outlet's own statement does
    not pass through it twice. `within` links hold no cycle (`assemble` makes them).
    """
    hops = [_speaker_hop(statement)]
    if hearsay:
        hops.append(Hop(None, "unnamed"))
    outer = by_id.get(statement.within or "")
    while outer is not None:
        hops.append(_speaker_hop(outer))
        outer = by_id.get(outer.within or "")
    hops += [Hop(_known(credit.outlet), "outlet") for credit in article.credits if credit.kind in UPSTREAM]
    if article.outlet:
        hops.append(Hop(_known(article.outlet.name), "outlet"))
    return tuple(_once(hops))


def _speaker_hop(statement: Statement) -> Hop:
    speaker = statement.speaker
    return Hop(speaker.name or speaker.role, speaker.kind) if speaker else Hop(None, "unnamed")


def _known(name: str) -> str:
    entry = lookup(name)
    return entry.name if entry else name


def _once(hops: Iterable[Hop]) -> Iterator[Hop]:
    """Yield each named hop once; hops without a name are different unknown hands and all stay."""
    seen: set[tuple[str, str]] = set()
    for hop in hops:
        if hop.name is None or (hop.name, hop.kind) not in seen:
            yield hop
        if hop.name is not None:
            seen.add((hop.name, hop.kind))

"""Through whom a statement reached the reader: nested attributions, hearsay, outlets spoken to, credits, the outlet."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from sayso.article.outlets import lookup
from sayso.attribution.speakers.identity import plain
from sayso.attribution.speakers.kinds import of_name
from sayso.values import Hop, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sayso.values import Article, Credit, Statement

# Credits that put another publisher before the article's own outlet for the whole text.
UPSTREAM = frozenset({"republished-from", "wire"})
# Who hosts one of these is an outlet, whatever its name.
ON_AIR = frozenset({"interview", "broadcast"})
# A capital behind a small letter begins a word of a name that is written as an address.
INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Initials of more letters than these tell an outlet.
SHORTEST = 2
NO_OUTLETS: Mapping[str, str] = MappingProxyType({})


def chain(
    statement: Statement,
    by_id: Mapping[str, Statement],
    article: Article,
    via: Mapping[str, Sequence[Hop]],
    *,
    hearsay: frozenset[str],
    outlets: Mapping[str, str] = NO_OUTLETS,
) -> tuple[Hop, ...]:
    """Return the hops from the speaker to the article's outlet; an unknown relay is a hop without a name.

    After each speaker come the outlet that hosted the occasion, the outlets spoken to
    or quoted from (`via`, by statement id), and a nameless hop where the statement is
    hearsay; then the statement around it, and so on outwards. A publisher that a credit
    names stands before the article's own outlet, unless that heard it itself. Hops of one name
    that follow each other are one. `within` links hold no cycle (`assemble` makes them).
    """
    hops: list[Hop] = []
    heard = False
    step: Statement | None = statement
    while step is not None:
        told = [*_host(step, outlets), *via.get(step.id, ())]
        others = [hop for hop in told if not _is_own_form(hop.name, article)]
        heard = heard or len(others) < len(told)
        hops += [_speaker_hop(step), *others]
        if step.id in hearsay and step.speaker is not None:
            hops.append(Hop(None, "unnamed"))
        step = by_id.get(step.within or "")
    hops += [
        Hop(_upstream(credit, outlets), "outlet")
        for credit in article.credits
        if credit.kind in UPSTREAM and not heard and not _is_own(credit, article)
    ]
    if article.outlet:
        hops.append(Hop(_known(article.outlet.name), "outlet"))
    return _folded(hops)


def _is_own(credit: Credit, article: Article) -> bool:
    """Say whether a credit is the outlet's own short form: "(HNA)" in the Harbour News Agency is no other agency."""
    initials = _initials(article)
    return len(initials) > 1 and initials == "".join(filter(str.isalpha, credit.text))


def _initials(article: Article) -> str:
    """Return the first letters of the capitalised words in the name of the article's outlet."""
    return _first_letters(article.outlet.name if article.outlet else "")


def _first_letters(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())


def _is_own_form(name: str | None, article: Article) -> bool:
    """Say whether a hop is the article's own outlet, which ends the chain: "the Lantern" in the Aber Lantern.

    Its initials are its own, whatever other agency has them too.
    """
    if not name or not article.outlet:
        return False
    initials = _initials(article)
    if len(initials) > SHORTEST and initials in {name, _first_letters(name)}:
        return True
    if lookup(name) is not None:
        return plain(name) == plain(_known(article.outlet.name))
    own, told = plain(article.outlet.name).split(), plain(name).removeprefix("the ").split()
    return bool(told) and own[-len(told) :] == told


def _upstream(credit: Credit, outlets: Mapping[str, str]) -> str:
    """Return the name of a credited outlet; of a bare address the name that the story has for it, or its words."""
    written, name = credit.outlet, _known(credit.outlet)
    if credit.domain is None or written.lower() != credit.domain or name != written:
        return name
    label = written.lower().split(".")[0].replace("-", "")
    for form, full in outlets.items():
        if form.replace(" ", "") == label or plain(full).replace(" ", "") == label:
            return full
    # "HarbourLantern.example" is the Harbour Lantern.
    parts = INNER_CAPITAL.sub(" ", written.split(".")[0])
    return parts if " " in parts and parts[0].isupper() else name


def _speaker_hop(statement: Statement) -> Hop:
    where = statement.occasion
    medium, date = (where.kind, where.date) if where else (None, None)
    speaker = statement.speaker
    if speaker is None:
        return Hop(None, "unnamed", medium, date)
    return Hop(speaker.name, speaker.kind, medium, date, None if speaker.name else speaker.role)


def _host(statement: Statement, outlets: Mapping[str, str]) -> list[Hop]:
    """Return the outlet that hosted the occasion as a hop; a hall or a council relays nothing."""
    host = statement.occasion.host if statement.occasion else None
    if host is None:
        return []
    named = outlets.get(plain(host).removeprefix("the "))
    airs = statement.occasion is not None and statement.occasion.kind in ON_AIR
    return [Hop(named or _known(host), "outlet")] if named or airs or is_outlet(host) else []


def is_outlet(name: str) -> bool:
    """Say whether a name is an outlet's: by the table of outlets, or by its own words ("Coast FM")."""
    return lookup(name) is not None or of_name(name.split(), article=False) == "outlet"


def _known(name: str) -> str:
    entry = lookup(name)
    return entry.name if entry else name


def _folded(hops: Iterable[Hop]) -> tuple[Hop, ...]:
    """Make one of hops of the same name in a row, keeping what either says; a nameless hop is a hand of its own."""
    kept: list[Hop] = []
    for hop in hops:
        last = kept[-1] if kept else None
        if last is not None and hop.name is not None and last.name == hop.name:
            kept[-1] = replace(last, medium=last.medium or hop.medium, date=last.date or hop.date)
        else:
            kept.append(hop)
    return tuple(kept)

"""Whether an occasion goes on to the next statement of its level: the same person, near by, speaking of no other time.

What is told of the two statements is weighed; the weights are learnt from the labelled training stories
(`training/occasions.py`) and stand in carrying.toml. What it does not do: find an occasion (`placed` does), or read
what is said. Whether a description ("the engineer") means the one who spoke before is known by where it stands alone.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import attrgetter
from typing import TYPE_CHECKING

from sayso.attribution.grammar import PRONOUNS
from sayso.attribution.tokens import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.values import Article, Occasion, Statement

# Log-odds: to be counted right, one that goes on need not be more probable than not (.43).
LEAST = -0.3
# Farther on nothing goes on: paragraphs between the beginnings of two statements.
FARTHEST = 2
# Occasions by who else is there: a bench, those who meet, a crowd, many who ask, one who asks, readers.
SORTS = {
    "court": "bench",
    "hearing": "bench",
    "meeting": "sitting",
    "speech": "crowd",
    "press conference": "asked",
    "appearance": "crowd",
    "interview": "alone",
    "broadcast": "asked",
    "call": "alone",
}
WRITTEN = "written"
OTHER_TIMES = frozenset({"since", "later", "earlier", "previously", "formerly", "once", "afterwards"})
GOING_ON = frozenset(
    {"added", "adding", "adds", "continued", "concluded", "went", "repeated", "further", "also", "ended"}
)
ANSWERING = frozenset(
    {"replied", "answered", "asked", "agreed", "conceded", "shot", "countered", "interjected", "denied"}
)
DEFINITE = frozenset({"the", "his", "her", "their", "this", "that", "its"})
INDEFINITE = frozenset({"a", "an", "one", "some", "another", "several", "two", "three"})


@dataclass(slots=True)
class Going:
    """What goes on at one level of nesting: who began it, what was said there last, and what others said since."""

    first: Statement
    last: Statement
    occasion: Occasion
    between: int = 0


def told(article: Article, after: Statement, now: Going) -> dict[str, float] | None:
    """Return what tells for or against an occasion going on to a statement; None where it cannot be there."""
    if now.occasion.kind is None or not after.content or not now.last.content:
        return None
    apart = paragraph_of(article, after) - paragraph_of(article, now.last)
    if not 0 <= apart <= FARTHEST:
        return None
    text = article.text
    who = relation(text, now.last, after)
    sort = SORTS.get(now.occasion.kind, WRITTEN)
    cue = {token.low for span in after.cue for token in words(text, span.start, span.end)}
    facts = {
        "always": True,
        who: True,
        f"{who} {sort}": True,
        f"apart {apart}": True,
        f"{who} apart": apart > 0,
        f"{who} fits": _fits(now.last, after),
        f"{who} at once": apart == 0 and not now.between,
        f"{who} began": now.first is now.last,
        "between": now.between > 0,
        f"{who} between": now.between > 0,
        f"{sort} between": now.between > 0,
        "silent": after.act in {"thought", "intent", "silence"} or after.negated,
        "other time": bool(cue & OTHER_TIMES),
        "had": "had" in cue,
        "has": bool(cue & {"has", "have"}),
        "going on": bool(cue & GOING_ON),
        "answering": bool(cue & ANSWERING),
        f"{sort} answering": bool(cue & ANSWERING),
        "no cue": not after.cue,
        "quoted": after.kind == "direct",
        "within": after.within is not None,
        "by account": bool(cue & {"by", "according", "to"} and not cue & {"told", "said"}),
        "tense": _is_present(cue)
        != _is_present({token.low for span in now.last.cue for token in words(text, span.start, span.end)}),
    }
    return {name: 1.0 for name, fact in facts.items() if fact}


def goes(found: Mapping[str, float] | None, *, after: Statement, now: Going) -> bool:  # noqa: ARG001  # for training
    """Say whether an occasion goes on, by what is told of it (`told`) and the weights learnt."""
    return found is not None and sum(learnt().get(name, 0.0) * value for name, value in found.items()) > LEAST


@cache
def learnt() -> Mapping[str, float]:
    """Return the weights that ship, read once."""
    table = tomllib.loads(files(__package__).joinpath("carrying.toml").read_text(encoding="utf-8"))
    weights: Mapping[str, float] = table["weights"]
    return weights


def relation(text: str, before: Statement, after: Statement) -> str:
    """Return how the source of a statement stands to who spoke before: the same, open (by what form), another, none."""
    one, two = before.speaker, after.speaker
    low = after.source[0].of(text).lower() if after.source else ""
    if not low:
        return "no source"
    if one is not None and two is not None and (one.name, one.kind) == (two.name, two.kind):
        return "same" if one.name is not None or one.role == two.role else "unnamed"
    if two is not None and two.name is not None:
        return "another"
    first = low.split(maxsplit=1)[0]
    if low in PRONOUNS:
        return "pronoun"
    if first in INDEFINITE:
        return "some"
    return "definite" if first in DEFINITE else "open"


def _fits(before: Statement, after: Statement) -> bool:
    """Say whether both speakers are people, or both are bodies, as far as their kinds tell."""
    kinds = {one.speaker.kind if one.speaker else None for one in (before, after)}
    return kinds <= {"person", "unnamed"} or kinds <= {"organisation", "government", "outlet", "group"}


def _is_present(cue: set[str]) -> bool:
    return any(word.endswith("s") and not word.endswith("ss") for word in cue - {"was", "has", "is", "as"})


def paragraph_of(article: Article, statement: Statement) -> int:
    """Return the number of the paragraph that a statement begins in."""
    return bisect_right(article.paragraphs, statement.content[0].start, key=attrgetter("start"))

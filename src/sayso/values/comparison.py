"""How two stories stand to each other, and what one did to what the other tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.values.span import Span  # noqa: TC001  # the archive reads the types of fields when it runs

# DERIVED: one text comes from the other, or both come from one; the last two are independent tellings and strangers.
Relation = Literal["identical", "light-edit", "reworded", "digest", "translated", "excerpt", "same-event", "unrelated"]
Direction = Literal["a->b", "b->a", "unknown"]
# In the order of consequence: the rank of a change is its place here, counted from 1.
ChangeKind = Literal[
    "source-dropped", "source-changed", "negation", "figure", "date", "hardened", "softened", "quote-altered",
    "quote-trimmed", "quote-to-paraphrase", "paraphrase-to-quote", "speaker-renamed", "added", "dropped", "reordered",
    "reworded",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for or against a relation: its kind ("shared-passages", "dates"), and what was seen."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of A and the stretch of B that says the same; `verbatim` where at most white space differs."""

    a: Span
    b: Span
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that B did to what A tells.

    `before` lies in the text of A and `after` in that of B: the smallest place that shows the change, a whole clause
    where it is all of it; None where that text has nothing of it (`added`, `dropped`). `rank` is the place of the kind
    in the order of consequence, 1 the gravest. `statement_before` and `statement_after` are the ids of the statements
    around them, None where the outlet speaks itself. `detail` is one plain sentence.
    """

    kind: ChangeKind
    rank: int
    before: Span | None
    after: Span | None
    statement_before: str | None = None
    statement_after: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles, A and B: how B stands to A, and on what evidence. Equal where all fields are.

    `confidence` is the calibrated probability that `relation` is the right one, `derived`
    that one text comes from the other or both from one, by whatever relation.
    `direction` "a->b" says that A is the earlier text; "unknown" where nothing tells. `changes` are
    what B did to what A tells, the gravest first; they need the statements of both (`sayso.stemma`), and
    are empty where neither text comes from the other.
    """

    relation: Relation
    confidence: float
    derived: float
    direction: Direction = "unknown"
    evidence: tuple[Evidence, ...] = ()
    passages: tuple[Passage, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """An article held (`article` is its id, `ref` its owner's name for it) and how it stands to the one asked about.

    In the comparison, A is the article asked about and B the one held. `place` is the
    path or address that somebody gave for it, None where there was none.
    """

    article: str
    comparison: Comparison
    ref: str | None = None
    url: str | None = None
    place: str | None = None

"""What this stage gives: the nodes and edges of a story's family, and the origins of its statements."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.values import Article, Change, Evidence, Passage, Relation


@dataclass(frozen=True, slots=True)
class Node:
    """One telling: an article held, or a source that is not (`article` None), of which `why` says what must be true.

    `id` is the number of the node in its stemma, the same in whatever order the archive took the articles in.
    `outlet` is the publisher, `published` the date that the page shows (a window "2026-03-01/2026-03-04" for what is
    not held). `search` is a string to look for what is not held with, `quotations` words that it must contain.
    `relative` is false for an independent report of the same event: it is in the stemma for its statements alone.
    """

    id: str
    article: Article | None = None
    outlet: str | None = None
    published: str | None = None
    why: str = ""
    search: str = ""
    quotations: tuple[str, ...] = ()
    relative: bool = True

    @property
    def held(self) -> bool:
        """Whether the archive, or the question, holds it."""
        return self.article is not None


@dataclass(frozen=True, slots=True)
class Rival:
    """Another parent that the evidence allows, with its probability; `parent` is a node's id."""

    parent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Edge:
    """The child comes from the parent; both are ids of nodes.

    `confidence` is the probability that this parent is the right one among all nodes and none. `relation` is None
    where one end is not held, so that there is nothing to compare. `credit_lost` says that the parent names a source
    that the child, which has it from there, does not.
    """

    parent: str
    child: str
    relation: Relation | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    changes: tuple[Change, ...] = ()
    rivals: tuple[Rival, ...] = ()
    passages: tuple[Passage, ...] = ()
    credit_lost: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """One statement of the story asked about: on how many independent origins it rests, and in which nodes it stands.

    `roots` are the nodes or outlets that stand at the beginning of each line; `circular` says who rests on whom in a
    circle; `doubt` why the count may be wrong.
    """

    statement: str
    count: int
    nodes: tuple[str, ...]
    roots: tuple[str, ...] = ()
    circular: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Stemma:
    """The family tree of a story; `asked` is the node of the story asked about. Equal where all fields are."""

    asked: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...] = ()
    origins: tuple[Origin, ...] = field(default=())
    doubts: tuple[str, ...] = ()

    def node(self, name: str) -> Node:
        """Return the node of that id."""
        return next(each for each in self.nodes if each.id == name)

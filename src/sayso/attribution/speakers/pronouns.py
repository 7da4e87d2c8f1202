"""Whom a pronoun means: candidates weighed by place, distance, gender and number; nobody where none stands out.

The weights are learnt from the labelled training stories (`training/pronouns.py`) and
stand in pronouns.toml. What it does not do: read meaning. "The mayor told the judge
that she was late" stays with whoever the weights prefer, or with nobody.
"""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Protocol

from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.speakers.clusters import Entity
    from sayso.values import Statement

HE = frozenset({"he", "his", "him", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself", "which"})
THEY = frozenset({"they", "their", "them", "theirs", "themselves"})
FIRST = frozenset({"i", "my", "me", "mine", "myself"})
OURS = frozenset({"we", "our", "us", "ours", "ourselves"})
OTHER = frozenset({"you", "your", "who", "one", "others", "nobody", "everyone", "someone", "everybody", "somebody"})
ALL = HE | SHE | IT | THEY | FIRST | OURS | OTHER

# Nobody named more sentences ago is meant; the fourth and later candidates of a kind are alike.
FARTHEST = 8
MOST_NEARER = 3
MOST_REPEATED = 8


@lean
@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity was last mentioned before a pronoun.

    `sentences` is how long ago, `subject` that it came first in its sentence, `quoted`
    that it stands in a quotation, `spoke` that nobody has spoken since it did, `holder`
    that it says the statement around the pronoun's, `source` that it stood there as a
    source, `governed` that a preposition stands before it, `paragraph` that it is in
    the pronoun's paragraph, `earlier` that it spoke before the one who spoke last,
    `leads` that it is the first of the paragraph, `previous` that it is the first of the
    sentence before, `told_of` that what is said names it.
    """

    entity: Entity
    sentences: int
    subject: bool
    quoted: bool
    spoke: bool
    holder: bool = False
    source: bool = False
    governed: bool = False
    paragraph: bool = False
    earlier: bool = False
    leads: bool = False
    previous: bool = False
    told_of: bool = False


def fits(pronoun: str, entity: Entity) -> bool:
    """Say whether gender, number and kind allow the pronoun to mean the entity."""
    if pronoun in HE | SHE:
        wanted = "he" if pronoun in HE else "she"
        return entity.is_person and not entity.plural and entity.gender in {"", wanted}
    if pronoun in IT:
        return not entity.is_person and entity.kind != "group" and not entity.plural
    return entity.plural or entity.kind in {"group", "organisation", "government", "outlet"}


def candidates(pronoun: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that the pronoun may mean, the nearest first as they come."""
    return [one for one in mentions if one.sentences <= FARTHEST and fits(pronoun, one.entity)]


def features(mention: Mention, nearer: int, *, inside: bool) -> dict[str, float]:
    """Return what tells for or against a candidate; what is not the case is left out.

    `nearer` candidates were mentioned since; `inside` says that the pronoun is in a quotation.
    """
    entity = mention.entity
    found = {
        "here": mention.sentences == 0,
        "before": mention.sentences == 1,
        "paragraph": mention.paragraph,
        "subject": mention.subject,
        "spoke": mention.spoke,
        "holder": mention.holder,
        "source": mention.source,
        "governed": mention.governed,
        "quoted": mention.quoted and not inside,
        "gender": bool(entity.gender),
        "named": entity.name is not None,
        "full": len(entity.words) > 1,
        "doubtful": not entity.sure,
        "untold": entity.kind is None,
        "speaks": entity.spoke,
        "earlier": mention.earlier,
        "leads": mention.leads,
        "previous": mention.previous,
        "told of": mention.told_of,
    }
    counts = {
        "sentences": float(mention.sentences),
        "nearer": float(min(MOST_NEARER, nearer)),
        "repeated": math.log(min(MOST_REPEATED, len(entity.places)) or 1),
    }
    return counts | {name: 1.0 for name, fine in found.items() if fine}


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of the features for "he" and "she" and for the rest, and what must be reached for an answer.

    A feature without a weight tells nothing.
    """

    people: Mapping[str, float]
    things: Mapping[str, float]
    least: float

    def weigh(self, pronoun: str, told: Mapping[str, float]) -> float:
        """Return how much the features speak for a candidate of a pronoun."""
        weights = self.people if pronoun in HE | SHE else self.things
        return sum(weights.get(name, 0.0) * value for name, value in told.items())


@cache
def learnt() -> Weights:
    """Return the shipped weights."""
    table = tomllib.loads(files(__package__).joinpath("pronouns.toml").read_text(encoding="utf-8"))
    return Weights(table["people"], table["things"], table["least"])


class Chooser(Protocol):
    """What decides whom a pronoun means; `statement` is the one that it is the source of."""

    def __call__(
        self, pronoun: str, mentions: Sequence[Mention], *, inside: bool, statement: Statement | None = None
    ) -> tuple[Entity | None, str]:
        """Return whom the pronoun means, None for nobody, and the reason."""


def choose(
    pronoun: str,
    mentions: Sequence[Mention],
    *,
    inside: bool,
    statement: Statement | None = None,  # noqa: ARG001  # a chooser that learns needs it
    weights: Weights | None = None,
) -> tuple[Entity | None, str]:
    """Return whom the pronoun means and a reason that tells the doubt; None where nobody fits or no one stands out."""
    fitting = candidates(pronoun, mentions)
    if not fitting:
        return None, f"nobody before “{pronoun}” fits it"
    model = weights or learnt()
    scores = [model.weigh(pronoun, features(one, nearer, inside=inside)) for nearer, one in enumerate(fitting)]
    order = sorted(range(len(fitting)), key=lambda place: -scores[place])
    best = fitting[order[0]].entity
    share = 1 / sum(math.exp(score - scores[order[0]]) for score in scores)
    if share < model.least:
        return None, f"“{pronoun}” may be {_shown(best)} or {_shown(fitting[order[1]].entity)}"
    return best, f"“{pronoun}” is taken to be {_shown(best)}"


def _shown(entity: Entity) -> str:
    return entity.name or (f"the {entity.described}" if entity.described else "somebody unnamed")

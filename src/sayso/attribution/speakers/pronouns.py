"""Whom a pronoun means: candidates weighed by distance, place, gender and number; nobody where two weigh alike.

What it does not do: read meaning. "The mayor told the judge that she was late" stays
with whoever the weights prefer, or with nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.clusters import Entity

HE = frozenset({"he", "his", "him", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself", "which"})
THEY = frozenset({"they", "their", "them", "theirs", "themselves"})
FIRST = frozenset({"i", "my", "me", "mine", "myself"})
OURS = frozenset({"we", "our", "us", "ours", "ourselves"})
OTHER = frozenset({"you", "your", "who", "one", "others", "nobody", "everyone", "someone", "everybody", "somebody"})
ALL = HE | SHE | IT | THEY | FIRST | OURS | OTHER

# The weights were set by hand and tried one by one on the training stories, half and double; the differences are small.
PER_SENTENCE = 0.7
SPOKE_BEFORE = 1.1
SUBJECT = 0.6
GENDER_TOLD = 0.7
QUOTED = 1.2
NAMED = 0.4
DOUBTFUL = 1.5
REPEATED = 0.1
MOST_REPEATED = 5
# Two candidates that weigh this little apart are no answer.
MARGIN = 0.15
# Nobody named more sentences ago is meant.
FARTHEST = 7


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity was last mentioned before a pronoun: how long ago, as the first of its sentence, quoted."""

    entity: Entity
    sentences: int
    subject: bool
    quoted: bool
    spoke: bool


def fits(pronoun: str, entity: Entity) -> bool:
    """Say whether gender, number and kind allow the pronoun to mean the entity."""
    if pronoun in HE | SHE:
        wanted = "he" if pronoun in HE else "she"
        return entity.is_person and not entity.plural and entity.gender in {"", wanted}
    if pronoun in IT:
        return not entity.is_person and entity.kind != "group" and not entity.plural
    return entity.plural or entity.kind in {"group", "organisation", "government", "outlet"}


def weigh(mention: Mention, *, inside: bool) -> float:
    """Return how likely a mention is what a pronoun means; `inside` says that the pronoun is in a quotation itself."""
    entity = mention.entity
    return (
        -PER_SENTENCE * mention.sentences
        + SPOKE_BEFORE * mention.spoke
        + SUBJECT * mention.subject
        + GENDER_TOLD * bool(entity.gender)
        - QUOTED * (mention.quoted and not inside)
        + NAMED * (entity.name is not None)
        - DOUBTFUL * (not entity.sure)
        + REPEATED * min(MOST_REPEATED, len(entity.places))
    )


def choose(pronoun: str, mentions: Sequence[Mention], *, inside: bool) -> tuple[Entity | None, str]:
    """Return whom the pronoun means and a reason that tells the doubt; None where nobody fits or two fit alike."""
    weighed = sorted(
        (
            (weigh(mention, inside=inside), -number, mention.entity)
            for number, mention in enumerate(mentions)
            if mention.sentences <= FARTHEST and fits(pronoun, mention.entity)
        ),
        key=lambda one: one[:2],
        reverse=True,
    )
    if not weighed:
        return None, f"nobody before “{pronoun}” fits it"
    best = weighed[0][2]
    if len(weighed) > 1 and weighed[0][0] - weighed[1][0] < MARGIN:
        other = weighed[1][2]
        return None, f"“{pronoun}” may be {_shown(best)} or {_shown(other)}"
    return best, f"“{pronoun}” is taken to be {_shown(best)}"


def _shown(entity: Entity) -> str:
    return entity.name or (f"the {entity.described}" if entity.described else "somebody unnamed")

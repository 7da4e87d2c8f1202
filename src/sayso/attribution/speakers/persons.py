"""Whether a name of which no word tells its kind is a person's: evidence from its form and from where it stands.

The weights are learnt from the labelled training stories (`training/persons.py`) and
stand in persons.toml. What it does not do: know names. Where a given name, a title or
a noun beside it tells the kind, it is not asked.
"""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.attribution.grammar import AUXILIARIES
from sayso.attribution.speakers.lexicon import PARTICLES, SURNAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sayso.attribution.speakers.clusters import Entity
    from sayso.attribution.tokens import Token

# "in Leeds", "at Harbour": what stands behind these is a place or a body more often than a person.
WHERE = frozenset({"in", "at", "near", "across", "around", "outside", "inside", "into", "through", "on", "from"})
TO = frozenset({"to", "with", "for", "by", "against", "of", "between"})
# Verbs that show that the name before them counts as several.
SEVERAL = frozenset({"have", "are", "were"})
HE_SHE = frozenset({"he", "she", "his", "her", "him"})
IT = frozenset({"it", "its"})
# Words behind a name among which its pronoun is looked for.
BEHIND = 14


def evidence(tokens: Sequence[Token], start: int, end: int) -> frozenset[str]:
    """Return what the words around one mention tell, by the names of the features."""
    before = tokens[start - 1].low if start else ""
    behind = tokens[end].low if end < len(tokens) else ""
    told = {
        "the": before == "the",
        "where": before in WHERE,
        "to": before in TO,
        "possessive": tokens[end - 1].low.endswith(("'s", "s'")),
        "which": behind == "which" or (behind == "," and end + 1 < len(tokens) and tokens[end + 1].low == "which"),
        "who": behind == "who" or (behind == "," and end + 1 < len(tokens) and tokens[end + 1].low == "who"),
        "several": behind in SEVERAL,
        "verb": behind.endswith(("ed", "s")) or behind in AUXILIARIES,
        "comma": behind == ",",
    }
    for token in tokens[end : end + BEHIND]:
        if token.low in HE_SHE or token.low in IT:
            told["he or she" if token.low in HE_SHE else "it"] = True
            break
        if token.text[0].isupper() and token.low not in HE_SHE | IT:
            break
    return frozenset(name for name, fine in told.items() if fine)


def features(entity: Entity, common: frozenset[str]) -> dict[str, float]:
    """Return what tells for or against a person; `common` are the words that the text writes without a capital.

    What is not the case is left out.
    """
    words, last = entity.words, entity.words[-1]
    told = {"always": 1.0}
    if entity.mentions:
        told |= {f"at {name}": count / entity.mentions for name, count in entity.seen.items()}
    found = {
        "one word": len(words) == 1,
        "three words": len(words) > 2,  # noqa: PLR2004  # as the name says
        "called by the last": last in entity.alone,
        "called by the first": words[0] in entity.alone and last not in entity.alone,
        "always in full": len(words) > 1 and entity.full > 2 and not entity.alone,  # noqa: PLR2004  # in headline and text, and again
        "common words": not common.isdisjoint(words),
        "shouted": entity.name is not None and any(part.isupper() and len(part) > 1 for part in entity.name.split()),
        "initial": entity.name is not None and "." in entity.name,
        "hyphen": "-" in words[0],
        "particle": not PARTICLES.isdisjoint(words),
        "surname": len(words) > 1 and last.endswith(SURNAMES),
        "mentioned often": len(entity.places) > 3,  # noqa: PLR2004  # more than three times
    }
    return told | {name: 1.0 for name, fine in found.items() if fine}


@cache
def learnt() -> Mapping[str, float]:
    """Return the shipped weights."""
    table = tomllib.loads(files(__package__).joinpath("persons.toml").read_text(encoding="utf-8"))
    return dict(table["weights"])


def likely(entity: Entity, common: frozenset[str]) -> float:
    """Return how likely it is, 0 to 1, that a name is a person's."""
    weights = learnt()
    score = sum(weights[name] * value for name, value in features(entity, common).items())
    return 1 / (1 + math.exp(-score))

"""What kind of act an attribution is (speech, writing, thought, intent, silence), and whether it is denied that it was.

What it does not do: tell speech from writing where neither cue, speaker nor occasion does; it answers speech then.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from sayso.attribution.cues import plural
from sayso.attribution.tone.phrasebook import Phrasebook, phrasebook
from sayso.attribution.tone.scale import irregular
from sayso.attribution.tone.wording import Wording, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.attribution.tone.phrasebook import Entry
    from sayso.attribution.tone.scale import Tone
    from sayso.values import Act

# Acts that the words of the cue tell; what none of them tells is speech.
TOLD: tuple[Act, ...] = ("thought", "intent", "writing", "speech")


@dataclass(frozen=True, slots=True)
class Around:
    """Words beside a cue, in lower case: the first two of its source, the two before source or cue, a short content."""

    source: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Acts:
    """The lists of acts.toml, indexed."""

    silence: Phrasebook[Act]
    told: Phrasebook[Act]
    negations: frozenset[str]
    yet: Phrasebook[bool]
    contents: frozenset[tuple[str, ...]]
    sources: frozenset[tuple[str, ...]]
    before: frozenset[tuple[str, ...]]
    whole: frozenset[tuple[str, ...]]
    written_by: frozenset[str]
    written_on: frozenset[str]


@cache
def acts() -> Acts:
    """Return the lists that ship, read once."""
    here = files(__package__)
    table = tomllib.loads(here.joinpath("acts.toml").read_text(encoding="utf-8"))
    forms = irregular(tomllib.loads(here.joinpath("scale.toml").read_text(encoding="utf-8")), "scale.toml")
    forms |= irregular(table, "acts.toml")
    told = [(cue, act) for act in TOLD for cue in _listed(table[act])]
    verbs = frozenset(cue for act in TOLD for cue in table[act]["phrases"] if " " not in cue)
    silent: list[tuple[str, Act]] = [(cue, "silence") for cue in _silences(table["silence"])]
    spoken = frozenset(word for cue, _ in silent for word in cue.split() if word not in table["negation"]["words"])
    denied = table["negation"]
    return Acts(
        phrasebook(silent, forms, spoken - {"to", "of", "on"}),
        phrasebook(told, forms, verbs),
        frozenset(denied["words"]),
        phrasebook([(cue, True) for cue in denied["phrases"]], forms),
        frozenset(tuple(start.split()) for start in denied["contents"]),
        frozenset(tuple(start.split()) for start in denied["sources"]),
        frozenset(tuple(words.split()) for words in denied["before"]),
        frozenset(tuple(words.split()) for words in denied["whole"]),
        frozenset(table["writing"]["kinds"]),
        frozenset(table["writing"]["occasions"]),
    )


def act_of(wording: Wording, *, kind: str | None, occasion: str | None, negated: bool) -> Act:
    """Return the act of a statement from its cue, the kind of its speaker and the kind of its occasion."""
    known = acts()
    silent = known.silence.best(wording)
    if silent is not None and (negated or not _needs_negation(silent)):
        return "silence"
    told = known.told.best(wording)
    if told is not None and told.value != "speech":
        return told.value
    if kind in known.written_by or (occasion in known.written_on and told is None):
        return "writing"
    return "speech"


def is_silence(lows: tuple[str, ...]) -> bool:
    """Say whether the words of a sentence tell that somebody kept silent ("did not respond to a request")."""
    return acts().silence.best(Wording(tuple(plain(lows)))) is not None


def negation(wording: Wording, around: Around, tone: Entry[Tone] | None) -> bool:
    """Say whether the text says that it was not said: by the cue, by its subject, or by the content.

    A negation that belongs to a cue of the scale ("pleaded not guilty") denies nothing.
    """
    known = acts()
    if not known.negations.isdisjoint(wording.cue):
        own = sum(word in known.negations for word in tone.words) if tone else 0
        if sum(word in known.negations for word in wording.cue) > own:
            return True
    return (
        known.yet.best(wording) is not None
        or not known.contents.isdisjoint((wording.tail[:1], wording.tail[:2]))
        or around.whole in known.whole
        or not known.sources.isdisjoint((around.source[:1], around.source[:2]))
        or around.before in known.before
        or around.before[1:] in known.before
    )


def _needs_negation(entry: Entry[Act]) -> bool:
    return "not" in entry.words


def _listed(table: dict[str, Any]) -> Iterator[str]:
    yield from table["phrases"]
    for noun in table.get("nouns", []):
        yield from {noun, plural(noun)} - set(table["phrases"])


def _silences(table: dict[str, list[str]]) -> Iterator[str]:
    """Yield every phrase of silence, those made of two lists put together."""
    yield from table["phrases"]
    yield from (f"{refusal} to {word}" for refusal in table["refusals"] for word in table["speaking"])
    yield from (f"not {word}" for word in table["negated"])
    yield from (f"not {word} <question>" for word in table["asked"])
    yield from (f"never {word} <question>" for word in table["asked"])

"""Outlets that a statement passed through ("told the magazine", "was quoted by"), and why a source stays unnamed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sayso.attribution.speakers import clusters, kinds
from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.descriptions import definite
from sayso.attribution.speakers.lexicon import ANONYMITY, GENERIC, QUOTING, RECORDED, SHOWN, STOPS, TELLING, fold
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.speakers.scene import place_of
from sayso.attribution.tokens import words
from sayso.values import Hop, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.scene import Scene
    from sayso.values import Statement

# So many characters behind a source or a cue hold the words that lead to a name there.
NEXT = 24
# Statements looked back through for the text in which something is recorded.
FAR = 12
# No outlet's name is longer, in characters, nor goes on over these words.
LONGEST_NAME = 60


def passed(scene: Scene, statement: Statement) -> tuple[tuple[Hop, ...], list[str]]:
    """Return the outlets that a statement was told to or quoted by, as hops, and the reasons for doubt."""
    hops: list[Hop] = []
    reasons: list[str] = []
    for place in (*_shown(scene, statement), *filter(None, (_told(scene, cue) for cue in statement.cue))):
        found = _outlet_behind(scene, place, statement)
        if found is not None:
            hops.append(Hop(found[0].name, "outlet"))
            reasons += [found[1]] if found[1] else []
    if not hops and (recorded := _on_record(scene, statement)) is not None:
        hops.append(recorded)
    return tuple(hops), reasons


def _on_record(scene: Scene, statement: Statement) -> Hop | None:
    """Return the text or the paper that holds what somebody "is recorded as saying": the last one that told something.

    None where the cue says nothing of the kind, or where the statement stands in another one.
    """
    told = [token.low for token in scene.tokens(statement.cue)]
    if statement.within or "by" in told or not any(one in RECORDED and two == "as" for one, two in pairwise(told)):
        return None
    for entity in scene.speakers_before(place_of(statement), FAR):
        if entity.kind in {"document", "outlet"}:
            return Hop(entity.name, entity.kind, role=None if entity.name else entity.described)
    return None


def _told(scene: Scene, cue: Span) -> int | None:
    """Return where the one who was told or who quoted would be named: "told |", "quoted by |", "quoted | by |"."""
    tokens = words(scene.text, cue.start, cue.end)
    if tokens and any(token.low in QUOTING for token in tokens):
        behind = [*tokens[-1:], *words(scene.text, cue.end, cue.end + NEXT)[:1]]
        return next((token.end for token in behind if token.low in {"by", "in"}), None)
    return cue.end if tokens and tokens[-1].low in TELLING else None


def _shown(scene: Scene, statement: Statement) -> list[int]:
    """Return where it would be named who saw a source that is a text: "logs seen by |", "a memo, leaked to |"."""
    places = []
    for source in statement.source[:1]:
        end = source.end + NEXT if scene.text[source.end : source.end + 1] == "," else source.end
        tokens = words(scene.text, source.start, end)
        places += [
            second.end
            for first, second in pairwise(tokens)
            if (first.low, second.low) in SHOWN and first.start <= source.end + len(", ")
        ]
    return places[:1]


def _outlet_behind(scene: Scene, place: int, statement: Statement) -> tuple[Entity, str] | None:
    """Return the outlet that is named right behind a cue, None where somebody else is."""
    stop = min([place + LONGEST_NAME, len(scene.text), *(s.start for s in statement.content if s.start >= place)])
    tokens = words(scene.text, place, stop)
    ends = (n for n, t in enumerate(tokens) if not (t.text[0].isalnum() or t.text == "&") or (n and t.low in STOPS))
    tokens = tokens[: next(ends, len(tokens))]
    if not tokens:
        return None
    phrase = parse(tokens)
    if phrase.name:
        return _outlet_named(scene, phrase)
    noun = next((n for n, t in enumerate(tokens) if fold(t.low) in GENERIC["outlet"]), None)
    if tokens[0].low != "the" or noun is None:
        return None
    entity, why = definite(scene, parse(tokens[: noun + 1]), place)
    return (entity, why) if entity is not None and entity.kind == "outlet" else None


def _outlet_named(scene: Scene, phrase: Phrase) -> tuple[Entity, str] | None:
    shown = clusters.clean(tuple(token.text for token in phrase.name))
    name = clusters.outlet_name(" ".join(shown))
    if name:
        return Entity("outlet", name), ""
    entity = scene.cast.find(tuple(map(fold, shown)), phrase.name[0].start)
    if entity is not None and entity.kind == "outlet":
        return entity, ""
    told = kinds.of_name(shown, article=phrase.determiner == "the", heads=[phrase.head])
    return (Entity("outlet", " ".join(shown)), "") if told == "outlet" else None


def anonymity(scene: Scene, source: Sequence[Span]) -> Span | None:
    """Return where the sentence of an unnamed source says why nobody is named, None where it does not."""
    if not source:
        return None
    sentence = scene.sentence_span(source[0].start)
    low = sentence.of(scene.text).lower().replace("’", "'")
    if len(low) != sentence.end - sentence.start:
        return None  # lower case has another length in this script, so offsets would not hold
    found = [place for phrase in ANONYMITY if (place := low.find(phrase)) >= 0]
    if not found:
        return None
    place = min(found)
    stop = next((n for n in range(place, len(low)) if low[n] in ',;.”"\n'), len(low))
    return Span(sentence.start + place, sentence.start + stop)

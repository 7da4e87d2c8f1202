"""What kind of act an attribution is (speech, writing, thought, intent, silence), and whether it is denied that it was.

What it does not do: tell speech from writing where neither cue, speaker nor occasion does; it answers speech then.
Where a text has a voice (a clip, a radio station) the words that tell so are for the caller to show.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sayso.attribution.cues import plural
from sayso.attribution.tone.phrasebook import Phrasebook, forms_of, phrasebook
from sayso.attribution.tone.scale import forms_shipped, irregular
from sayso.attribution.tone.wording import Wording, plain
from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sayso.attribution.tone.phrasebook import Entry
    from sayso.attribution.tone.scale import Tone
    from sayso.values import Act

# What a phrase of silence may hold at each name: the list of acts.toml with the words, and whether they are verbs.
CLASSES = {
    "<speaking>": ("speaking", True),
    "<telling>": ("telling", True),
    "<mute>": ("mute", False),
    "<asking>": ("asking", False),
    "<message>": ("messages", False),
    "<handed>": ("handed", False),
    "<kept>": ("kept", False),
}
# Acts that the words of the cue tell; what none of them tells is speech.
TOLD: tuple[Act, ...] = ("thought", "intent", "writing", "speech")


@lean
@dataclass(frozen=True, slots=True)
class Around:
    """Words beside a cue, in lower case: the first two of its source, the two before source or cue, a short content."""

    source: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    # The words before a content that stands before its cue, and the words of a brief quotation.
    question: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Acts:
    """The lists of acts.toml, indexed."""

    silence: Phrasebook[Act]
    plainly: Phrasebook[Act]
    told: Phrasebook[Act]
    negations: frozenset[str]
    yet: Phrasebook[bool]
    contents: frozenset[tuple[str, ...]]
    sources: frozenset[tuple[str, ...]]
    before: frozenset[tuple[str, ...]]
    whole: frozenset[tuple[str, ...]]
    written_by: frozenset[str]
    written_on: frozenset[str]
    aired: frozenset[str]
    heard: frozenset[str]
    handed_down: frozenset[str]
    printed: frozenset[str]
    giving: Phrasebook[bool]
    given: frozenset[str]
    kept: frozenset[str]
    affirming: Phrasebook[bool]
    asked: frozenset[str]
    after: frozenset[str]
    answers: Phrasebook[bool]
    unsaid: Phrasebook[bool]


@cache
def acts() -> Acts:
    """Return the lists that ship, read once."""
    table = tomllib.loads(files(__package__).joinpath("acts.toml").read_text(encoding="utf-8"))
    forms = {**forms_shipped(), **irregular(table, "acts.toml")}
    told = [(cue, act) for act in TOLD for cue in _listed(table[act])]
    verbs = frozenset(cue for act in TOLD for cue in table[act]["phrases"] if " " not in cue)
    plainly: list[tuple[str, Act]] = [(cue, "silence") for cue in _plain_silences(table["silence"])]
    silent: list[tuple[str, Act]] = [*plainly, *((cue, "silence") for cue in _silences(table["silence"]))]
    silent += [(cue, "speech") for cue in table["silence"]["unsaid"]]
    spoken = frozenset(word for cue, _ in silent for word in cue.split() if word not in table["negation"]["words"])
    spoken -= {"to", "of", "on"} | CLASSES.keys()
    classes = _classes(table["silence"], forms)
    denied = table["negation"]
    return Acts(
        phrasebook(silent, forms, spoken, classes),
        phrasebook(plainly, forms, spoken, classes),
        phrasebook(told, forms, verbs),
        frozenset(denied["words"]),
        phrasebook([(cue, True) for cue in denied["phrases"]], forms),
        frozenset(tuple(start.split()) for start in denied["contents"]),
        frozenset(tuple(start.split()) for start in denied["sources"]),
        frozenset(tuple(words.split()) for words in denied["before"]),
        frozenset(tuple(words.split()) for words in denied["whole"]),
        frozenset(table["writing"]["kinds"]),
        frozenset(table["writing"]["occasions"]),
        _numbers(table["speech"]["aired"]),
        _numbers(table["speech"]["heard"]),
        _numbers(table["speech"]["handed_down"]),
        _numbers(table["speech"]["printed"]),
        phrasebook([(cue, True) for cue in denied["giving"]], forms, frozenset(denied["giving"])),
        frozenset(denied["given"]),
        frozenset(denied["kept"]),
        phrasebook([(cue, True) for cue in denied["affirming"]], forms, frozenset(denied["affirmed"])),
        frozenset(table["asked"]["words"]),
        frozenset(table["asked"]["after"]),
        phrasebook([(cue, True) for cue in table["asked"]["answers"]], forms, frozenset(table["asked"]["answers"])),
        phrasebook([(cue, True) for cue in table["unsaid"]["phrases"]], {}),
    )


def act_of(
    wording: Wording,
    *,
    kind: str | None,
    occasion: str | None,
    negated: bool,
    around: Around | None = None,
    voiced: bool = False,
) -> Act:
    """Return the act of a statement from its cue, the words around it, the kinds of its speaker and occasion.

    `voiced` says that the speaker or the occasion has a voice (see `is_aloud`), so that neither makes it writing.
    """
    known = acts()
    if around is not None and known.unsaid.best(Wording(around.quoted)) is not None:
        return "silence"
    # Denied by its subject or by what stands before it: "neither | would say", as "would not say".
    denied = negated and known.negations.isdisjoint(wording.cue)
    silent = known.silence.best(replace(wording, cue=("not", *wording.cue)) if denied else wording)
    if silent is not None and _is_silent(silent, kind=kind, negated=negated):
        return "silence"
    told = known.told.best(wording)
    if told is not None and told.value != "speech":
        return told.value
    is_text = kind in known.written_by or (occasion in known.written_on and told is None)
    return "writing" if is_text and not voiced else "speech"


def is_aloud(lows: Sequence[str], *, kind: str | None = None) -> bool:
    """Say whether the words of an occasion, or of a speaker of this kind, tell of a voice.

    "in a voice note", "a statement read out", "Radio Aber"; but "the caption of the clip", "the station's website".
    """
    known = acts()
    if not known.printed.isdisjoint(lows):
        return False
    voices = {"outlet": known.aired, "document": known.heard | known.handed_down}.get(kind or "", known.heard)
    return not voices.isdisjoint((*lows, *map(" ".join, pairwise(lows))))


def unanswered(wording: Wording, around: Around) -> bool:
    """Say whether a content is what was asked ("Asked | who paid, she smiled") and the cue no answer that is known.

    Whoever asks sees to it that the scale of stances doesn't know the cue.
    """
    known = acts()
    place = len(around.question)
    while place and around.question[place - 1] in known.after:
        place -= 1
    asked = place > 0 and around.question[place - 1] in known.asked
    return asked and bool(wording.cue) and known.answers.best(wording) is None and known.told.best(wording) is None


def is_silence(lows: tuple[str, ...]) -> bool:
    """Say whether the words of a sentence tell plainly that somebody kept silent ("did not respond to a request")."""
    return acts().plainly.best(Wording(tuple(plain(lows)))) is not None


def negation(wording: Wording, around: Around, tone: Entry[Tone] | None) -> bool:
    """Say whether the text says that it was not said: by the cue, by its subject, or by the content.

    A negation that belongs to a cue of the scale ("pleaded not guilty") or to an idiom that says more, not
    less ("did not hesitate to say"), denies nothing.
    """
    known = acts()
    affirming = known.affirming.best(wording)
    if not known.negations.isdisjoint(wording.cue):
        idioms = [entry.words for entry in (tone, affirming) if entry]
        own = max((sum(word in known.negations for word in words) for words in idioms), default=0)
        if sum(word in known.negations for word in wording.cue) > own:
            return True
    return (
        (affirming is None and known.yet.best(wording) is not None)
        or _gives_nothing(wording)
        or not known.contents.isdisjoint((wording.tail[:1], wording.tail[:2]))
        or around.whole in known.whole
        or not known.sources.isdisjoint((around.source[:1], around.source[:2]))
        or around.before in known.before
        or around.before[1:] in known.before
    )


def _is_silent(entry: Entry[Act], *, kind: str | None, negated: bool) -> bool:
    """Say whether an entry that fits tells of silence: a document that doesn't name somebody says less, no more."""
    denied = negated or entry.words[0] != "not"
    return entry.value == "silence" and denied and not (kind == "document" and entry.words[-1] == "<thing>")


def _gives_nothing(wording: Wording) -> bool:
    """Say whether a cue of giving has a content that is none: "offered | no details", but not "offered | no less"."""
    known = acts()
    if "<quote>" in wording.signs or known.given.isdisjoint(wording.tail[:1]):
        return False
    return known.kept.isdisjoint(wording.tail[1:2]) and known.giving.best(Wording(wording.cue)) is not None


def _classes(table: dict[str, list[str]], forms: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return every form of the words that each class holds: of verbs all, of nouns and adjectives both numbers."""
    return {
        name: frozenset(
            form for word in table[listed] for form in (forms_of(word, forms) if verbs else (word, plural(word)))
        )
        for name, (listed, verbs) in CLASSES.items()
    }


def _numbers(nouns: Sequence[str]) -> frozenset[str]:
    """Return nouns of one word or two in both numbers."""
    return frozenset({*nouns, *map(plural, nouns)})


def _listed(table: dict[str, Any]) -> Iterator[str]:
    yield from table["phrases"]
    for noun in table.get("nouns", []):
        yield from {noun, plural(noun)} - set(table["phrases"])


def _plain_silences(table: dict[str, list[str]]) -> Iterator[str]:
    """Yield every phrase that tells of silence in any sentence."""
    yield from table["phrases"]
    yield from (f"{refusal} to <speaking>" for refusal in table["refusals"])
    yield from (f"not {word}" for word in table["negated"])
    yield from (f"not {word} <question>" for word in table["asked"])
    yield from (f"never {word} <question>" for word in table["asked"])


def _silences(table: dict[str, list[str]]) -> Iterator[str]:
    """Yield every phrase that tells of silence as a cue, those made of two lists put together."""
    yield from table["idioms"]
    yield from (f"not {word} <thing>" for word in table["withheld"])
    yield from (f"never {word} <thing>" for word in table["withheld"])
    yield from (f"{failure} <telling>" for failure in table["failures"])
    yield from (f"{state} <mute>" for state in table["states"])
    yield from (f"{evasion} <asking>" for evasion in table["evasions"])
    yield from (f"{evasion} <message>" for evasion in table["unanswered"])
    yield from (f"{verb} no <handed>" for verb in table["handing"])
    yield from (f"{verb} <kept>" for verb in table["keeping"])

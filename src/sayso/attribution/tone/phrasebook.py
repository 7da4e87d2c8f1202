"""Cues as lemmas in order, and which of them stands in the words of a cue: the longest and last one wins.

What it does not do: find a cue in a text. It is asked about the words that
attribute, and the first words of what they attribute.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar

from sayso.attribution.cues import inflected, inflections
from sayso.attribution.tone.wording import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sayso.attribution.tone.wording import Wording

Value = TypeVar("Value")
# Between two words of a phrase so many others may stand ("brushed the latest charge aside"), as scale.toml says.
WIDEST_GAP = 3
# What may stand between a cue and the words of the content that end its phrase: "been told by | ... | to leave".
BEFORE_TAIL = frozenset({"by"})
# What the content may hold before or between those words: "ducked | all of their questions", "kept | his counsel".
PASSED = frozenset(
    {
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "their",
        "my",
        "our",
        "your",
        "any",
        "all",
        "every",
        "each",
        "of",
        "one",
        "two",
    }
    | {
        "three",
        "several",
        "many",
        "most",
        "some",
        "repeated",
        "multiple",
        "numerous",
        "further",
        "other",
        "such",
        "written",
    }
    | {"own"}
)


@dataclass(frozen=True, slots=True)
class Entry(Generic[Value]):
    """One cue: its words in order, each as lemma, and what it stands for."""

    words: tuple[str, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class Phrasebook(Generic[Value]):
    """Entries by their first word, those that each written word may begin, and the lemmas that it may be a form of."""

    entries: Mapping[str, tuple[Entry[Value], ...]]
    lemmas: Mapping[str, frozenset[str]]
    begun: Mapping[str, tuple[Entry[Value], ...]]

    def lemmas_of(self, low: str) -> frozenset[str]:
        """Return the lemmas of a word in lower case, the word itself among them."""
        return self.lemmas.get(low) or frozenset((low,))

    def listed(self) -> Iterator[Entry[Value]]:
        """Yield every entry."""
        for entries in self.entries.values():
            yield from entries

    def best(self, wording: Wording) -> Entry[Value] | None:
        """Return the entry of most words in a cue, of equals the one that stands last; None where there is none."""
        begun = [(place, entries) for place, low in enumerate(wording.cue) if (entries := self.begun.get(low))]
        if not begun:
            return None
        cue, tail = ([self.lemmas_of(low) for low in lows] for lows in (wording.cue, wording.tail))
        there = frozenset().union(*cue, *tail, wording.signs)
        best: tuple[int, int, Entry[Value]] | None = None
        for place, entries in begun:
            for entry in entries:
                rank = (len(entry.words), place)
                if entry.words[-1] not in there or (best is not None and rank <= best[:2]):
                    continue
                if _goes_on(entry.words[1:], cue, place + 1, tail, wording):
                    best = (*rank, entry)
        return best[2] if best else None


def phrasebook(
    cues: Iterable[tuple[str, Value]],
    lemmas: Mapping[str, frozenset[str]],
    verbs: frozenset[str] = frozenset(),
    classes: Mapping[str, Iterable[str]] = MappingProxyType({}),
) -> Phrasebook[Value]:
    """Return the book of cues; `lemmas` gives the irregular forms a base, `verbs` the words that are inflected.

    `classes` gives, a name, the written words that a cue may hold at that name ("duck <asking>").
    The first word of a cue of several words is always inflected: it is a verb more often than not.
    """
    listed = [(tuple(cue.split()), value) for cue, value in cues]
    firsts = {words[0] for words, _ in listed if len(words) > 1}
    within = {word for words, _ in listed for word in words if word in verbs or word in lemmas}
    forms: dict[str, frozenset[str]] = {}
    for base in sorted(firsts | within | verbs):
        for form in forms_of(base, lemmas):
            forms[form] = forms.get(form, frozenset()) | {base}
    for name, members in classes.items():
        for word in members:
            forms[word] = forms.get(word, frozenset()) | {name}
    entries: dict[str, tuple[Entry[Value], ...]] = {}
    for words, value in sorted(listed, key=lambda one: one[0]):
        entries[words[0]] = (*entries.get(words[0], ()), Entry(words, value))
    lemmas = {form: bases | {form} for form, bases in forms.items()}
    begun = {
        form: tuple(entry for lemma in sorted(lemmas.get(form, {form})) for entry in entries.get(lemma, ()))
        for form in {*lemmas, *entries}
    }
    return Phrasebook(entries, lemmas, {form: found for form, found in begun.items() if found})


def forms_of(base: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the forms of a base: irregular ones beside those that cues.toml knows, by rule where neither has any."""
    if base in irregular:
        return irregular[base] | inflections().get(base, frozenset())
    return inflected(base)


def _goes_on(
    rest: Sequence[str], cue: Sequence[frozenset[str]], start: int, tail: Sequence[frozenset[str]], wording: Wording
) -> bool:
    """Say whether the rest of a phrase goes on from `start`: in the cue with gaps, then in the content without."""
    for number, word in enumerate(rest):
        if word in SIGNS:
            return word in wording.signs
        place = next((at for at in range(start, min(len(cue), start + WIDEST_GAP + 1)) if word in cue[at]), None)
        if place is None:
            left = rest[number:]
            return set(wording.cue[start:]) <= BEFORE_TAIL and _opens(left, tail)
        start = place + 1
    return True


def _opens(words: Sequence[str], tail: Sequence[frozenset[str]]) -> bool:
    """Say whether a content opens with the words, those that may be passed left out."""
    place = 0
    for word in words:
        while place < len(tail) and word not in tail[place] and not PASSED.isdisjoint(tail[place]):
            place += 1
        if place == len(tail) or word not in tail[place]:
            return False
        place += 1
    return True

"""Whether the words around a date put it before or after the publication: prepositions, tenses, promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.attribution.atoms import Atoms

Tense = Literal["past", "future"]
# How far a verb may stand from its date: nine in ten dates of the training stories have theirs within this.
REACH = 22
# A sentence ends here; what stands beyond says nothing about the date.
ENDS = frozenset(".!?;\n")
# A preposition of two or three words before a date.
LONGEST_PREPOSITION = 4
SHORTEST_PAST = 4
# "Had guaranteed delivery by July": so near a pluperfect undoes what the preposition says.
CLOSE = 6
QUOTES = frozenset('"“”„«»‟')


def tense(atoms: Atoms, first: int, last: int, words: Mapping[str, frozenset[str]], *, is_day: bool) -> Tense | None:
    """Return whether the date at the atoms `[first, last)` lies behind or ahead; None where the words don't tell.

    A verb of the past right before the date decides ("said Tuesday"), then the
    preposition ("by", "since"), then the nearest verb before it in the sentence, and
    the nearest one after it where none is before. A quotation beside the date is
    passed over.
    """
    begin = first
    while atoms.at(begin - 1) in words["between"]:
        begin -= 1
    near = begin - 1 - (atoms.at(begin - 1) in {"on", "in", "back"})
    if _is_past(atoms, near, words):
        return "past"
    led = {" ".join(atoms.low[max(0, begin - size) : begin]) for size in range(1, LONGEST_PREPOSITION + 1)}
    if led & words["back"]:
        return "past"
    before = _first(atoms, range(begin - 1, max(-1, begin - REACH), -1), begin, words)
    if led & words["forward"] or (is_day and led & words["forward_days"]):
        after = before or _first(atoms, range(last, min(len(atoms), last + REACH)), begin, words)
        return "past" if after == "pluperfect" else "future"
    found = before or _first(atoms, range(last, min(len(atoms), last + REACH)), begin, words)
    return "past" if found == "pluperfect" else found


def looks_ahead(atoms: Atoms, first: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Say whether the verb before a place in its sentence looks ahead."""
    return _first(atoms, range(first - 1, max(-1, first - REACH), -1), first, words) == "future"


def _first(
    atoms: Atoms, places: range, date: int, words: Mapping[str, frozenset[str]]
) -> Tense | Literal["pluperfect"] | None:
    """Return what the first telling verb at these places says, up to the end of the sentence or quotation."""
    quoted = False
    for place in places:
        word = atoms.low[place]
        if word in QUOTES:
            if _is_border(atoms, place, places.step) and not quoted:
                return None
            quoted = not quoted
        elif quoted:
            continue
        elif word[0] in ENDS and not _is_abbreviation(atoms, place):
            return None
        elif told := _told(atoms, place, date, words):
            return told
    return None


def _told(
    atoms: Atoms, place: int, date: int, words: Mapping[str, frozenset[str]]
) -> Tense | Literal["pluperfect"] | None:
    """Return what the word at a place says about the date."""
    word, led = atoms.low[place], atoms.at(place - 1)
    if (word == "had" or led == "had") and abs(date - place) <= CLOSE:
        return "pluperfect"
    if atoms.is_capital(place) and not atoms.opens(place):
        return None  # the month of May, a man called Will
    if word in words["promises"]:
        return "future" if abs(date - place) > 1 else "past"
    phrase = f"{word} {atoms.at(place + 1)}"
    if {word, phrase} & (words["future"] | words["timetable"]) or word.endswith("'ll"):
        return "future"
    if word in words["timetable_near"] and led != "to" and (date == place + 1 or atoms.at(place + 1) in {"on", "in"}):
        return "future"
    if led == "be":
        return "future"
    return "past" if _is_past(atoms, place, words) else None


def _is_past(atoms: Atoms, place: int, words: Mapping[str, frozenset[str]]) -> bool:
    word = atoms.at(place)
    if word in words["future"] or word in words["promises"] or atoms.at(place - 1) in {"be", "to"}:
        return False
    if word in words["past"]:
        return True
    return word.endswith("ed") and len(word) >= SHORTEST_PAST and word not in words["not_past"]


def _is_border(atoms: Atoms, place: int, step: int) -> bool:
    """Say whether the mark begins (going back) or ends (going on) the quotation that the date stands in."""
    opening = not atoms.joined(place) and atoms.joined(place + 1)
    return opening if step < 0 else not opening


def _is_abbreviation(atoms: Atoms, place: int) -> bool:
    """Say whether the stop belongs to a short form ("Mr.", "U.S.") rather than ending the sentence."""
    return atoms.low[place] == "." and (not atoms.is_capital(place + 1) or len(atoms.at(place - 1)) <= len("mr"))

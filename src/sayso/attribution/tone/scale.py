"""The scale of stances: which cue takes which side, and how hard it puts it; read from TOML, editable.

What it does not do: look at a text, or say which words attribute (`sayso.attribution.cues`
does, and gives the forms of the verbs that it knows).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from sayso.attribution.cues import plural
from sayso.attribution.tone.phrasebook import Phrasebook, phrasebook
from sayso.errors import UsageError
from sayso.values import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

STANCES: tuple[Stance, ...] = get_args(Stance)
FORCES = range(1, 6)
LISTS = ("verbs", "nouns", "phrases")
HINT = "docs/tone.md describes the file"


@dataclass(frozen=True, slots=True)
class Tone:
    """The stance of a cue, and its force from 1 (tentative) to 5 (as hard as it gets)."""

    stance: Stance
    force: int


Listed = dict[str, tuple[Tone, frozenset[str]]]


def compare(one: Tone, other: Tone) -> int:
    """Return how much harder the second puts it than the first: above 0 harder, below 0 softer, 0 neither."""
    return other.force - one.force


def scale(path: str = "") -> Phrasebook[Tone]:
    """Return the scale that ships, with the cues of the file at `path` put over it ("" for none).

    Raises UsageError where the file can't be read, has an unknown table or list, or names a
    cue twice: it never guesses.
    """
    return _read(path)


@cache
def _shipped() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(files(__package__).joinpath("scale.toml").read_text(encoding="utf-8"))
    return table


def forms_shipped() -> Mapping[str, frozenset[str]]:
    """Return the irregular forms of the scale that ships: of "swear" swears, swore, sworn, swearing."""
    return irregular(_shipped(), "scale.toml")


@cache
def _read(path: str) -> Phrasebook[Tone]:
    cues, forms = _cues(_shipped(), "scale.toml"), dict(forms_shipped())
    if path:
        own = _own(path)
        cues |= _cues(own, path)
        forms |= irregular(own, path)
    return _built(cues, forms)


def _own(path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"the scale of stances can't be read: {error}", where=path, hint=HINT) from error


def _cues(table: Mapping[str, Any], where: str) -> Listed:
    """Return each cue of a file with its tone and the lists that it stands in; a cue has one tone."""
    cues: Listed = {}
    for stance in table.keys() - {"forms"}:
        if stance not in STANCES:
            raise UsageError(f"there is no stance {stance!r}", where=where, hint=f"one of {', '.join(STANCES)}; {HINT}")
        for group in _groups(table[stance], stance, where):
            tone = Tone(stance, group["force"])
            for name in LISTS:
                for cue in _words(group.get(name, []), stance, name, where):
                    before, lists = cues.get(cue, (tone, frozenset()))
                    if before != tone or name in lists:
                        raise UsageError(f"{cue!r} is listed twice", where=where, hint=HINT)
                    cues[cue] = (tone, lists | {name})
    return cues


def _groups(groups: object, stance: str, where: str) -> Iterator[dict[str, Any]]:
    for group in groups if isinstance(groups, list) else [groups]:
        if not isinstance(group, dict) or group.keys() - {"force", *LISTS} or group.get("force") not in FORCES:
            takes = f"[[{stance}]] takes force = 1 to 5 and lists named {', '.join(LISTS)}"
            raise UsageError(takes, where=where, hint=HINT)
        yield group


def _words(value: object, stance: str, name: str, where: str) -> Iterator[str]:
    if not isinstance(value, list) or not all(isinstance(cue, str) and cue.split() for cue in value):
        raise UsageError(f"{name} of [[{stance}]] is not a list of cues in quotation marks", where=where, hint=HINT)
    for cue in value:
        yield " ".join(cue.lower().replace("’", "'").split())


def irregular(table: Mapping[str, Any], where: str) -> dict[str, frozenset[str]]:
    """Return all forms of the verbs under [forms] of a file, by base."""
    forms: object = table.get("forms", {})
    if not isinstance(forms, dict) or not all(isinstance(listed, list) for listed in forms.values()):
        raise UsageError("[forms] takes a list of forms a verb", where=where, hint=HINT)
    return {base: frozenset({base, *map(str, listed)}) for base, listed in forms.items()}


def _built(cues: Listed, forms: Mapping[str, frozenset[str]]) -> Phrasebook[Tone]:
    verbs = frozenset(cue for cue, (_, lists) in cues.items() if "verbs" in lists)
    nouns = [(plural(cue), tone) for cue, (tone, lists) in cues.items() if "nouns" in lists and plural(cue) not in cues]
    return phrasebook([*((cue, tone) for cue, (tone, _) in cues.items()), *nouns], forms, verbs)

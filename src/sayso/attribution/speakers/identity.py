"""A key that is the same for a speaker in every article, what it rests on, and Wikidata ids from the user's table.

What it does not do: tell two people of one full name apart, for no text can; a
Wikidata id can, and takes the place of the name where the table gives one. A surname
alone makes no key: it would mix families up.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from sayso.attribution.speakers.lexicon import fold
from sayso.attribution.speakers.metonyms import country_of
from sayso.errors import UsageError
from sayso.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.values import Speaker

NO_IDS: Mapping[str, str] = MappingProxyType({})
WORD = re.compile(r"[^\W_]+")
WIKIDATA = re.compile(r"Q[1-9][0-9]{0,11}")
LITTLE = frozenset({"the", "of", "for", "and", "s"})
BODIES = frozenset({"government", "organisation"})
# A story has some dozens of names; more would be looked at again, no harm done.
NAMES_KEPT = 4096
# Tables read before are kept: one for each path that a process is given.
TABLES_KEPT = 8


def identified(speaker: Speaker, ids: Mapping[str, str] = NO_IDS) -> Speaker:
    """Return the speaker with key, reason and Wikidata id; `ids` maps folded names to ids (see `table`)."""
    if speaker.name is None or speaker.kind in {"group", "unnamed", "document"}:
        return speaker
    known = ids.get(plain(speaker.name))
    if known:
        return replace(
            speaker, key=f"wikidata:{known}", key_why=f"“{speaker.name}” is {known} in the table of ids", wikidata=known
        )
    words = plain(speaker.name).split()
    if speaker.kind == "person" and len(words) == 1:
        return replace(speaker, key_why="one name alone may be several people's")
    if speaker.kind in BODIES and speaker.name.islower():
        return replace(speaker, key_why="a body that goes by what it is alone may be several")
    if speaker.kind in BODIES:
        # "Norway's fisheries ministry" and "the Ministry of Fisheries of Norway" are one body.
        words = sorted(fold(country_of(word) or word).replace(" ", "-") for word in words if word not in LITTLE)
    what = "the full name" if speaker.kind == "person" else "the name"
    return replace(speaker, key=f"{speaker.kind}:{'-'.join(words)}", key_why=f"{what} “{speaker.name}”")


@lru_cache(maxsize=NAMES_KEPT)
def plain(name: str) -> str:
    """Return a name in the form in which names compare: folded words, no marks."""
    return " ".join(fold(word) for word in WORD.findall(name.replace("’s", "").replace("'s", "")))


@lru_cache(maxsize=TABLES_KEPT)
def table(path: str) -> Mapping[str, str]:
    """Return the ids of a CSV file of two columns, name and Wikidata id, by folded name; empty for "".

    A first line without an id is taken for a heading. Raises UsageError where the file
    can't be read, or where a line has no id: which line, and what is wrong with it.
    """
    if not path:
        return NO_IDS
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as lines:
            read = [row for row in csv.reader(lines) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"the table of speakers' ids can't be read: {error}", where=path) from error
    found: dict[str, str] = {}
    for number, row in enumerate(read, 1):
        if len(row) > 1 and WIKIDATA.fullmatch(row[1].strip()):
            found[plain(row[0])] = row[1].strip()
        elif number > 1:
            raise UsageError(
                f"line {number} is not a name and a Wikidata id: {','.join(row)!r}",
                where=path,
                hint="write one speaker a line, such as: Ana Ruiz,Q4712",
            )
    return MappingProxyType(found)

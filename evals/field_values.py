"""When two values of a field are the same: names, roles, chains, spans, figures.

Names compare after this normalisation: lower case, plain apostrophes, words only
(points, commas and hyphens part words), no leading "the", no possessive ending; an
outlet of the table goes by the name that the table gives it ("RT.com" is RT); of a
joint speaker the members compare as a set. A first name or a title more or less is
another name; the name of a government or an organisation compares as a set of words
(`body`). Roles compare in the same way as names, part by part between semicolons,
with no leading article or possessive.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from sayso.article.outlets import by_domain, lookup
from sayso.attribution.speakers.metonyms import countries_told, country_of, governed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Row = dict[str, Any]
Words = frozenset[int]
WORD = re.compile(r"[^\W_]+")
POSSESSIVE = re.compile(r"['’]s?\b(?!\w)")
LEADING = frozenset("the a an my your his her its our their".split())  # noqa: SIM905  # reads as the list it is
LITTLE = frozenset("of the for in and s".split())  # noqa: SIM905  # reads as the list it is
BODIES = frozenset({"government", "organisation"})
JOINT = re.compile(r" (?:and|&) ")
FORMS = "A/S AB AG AS ASA BV Co Corp GmbH Inc LLC Limited Ltd NV Oy Oyj PLC S.A S.p.A SA SE SpA d.o.o plc".split()  # noqa: SIM905  # reads as the list it is
LEGAL = re.compile(rf",? (?:{'|'.join(map(re.escape, FORMS))})\.?$")
# A body that one word names ("the army") is told by its place alone; what more words name has a name without it.
NAMED_BY = 2
# Two unattributed clauses that share this part of their words are one, as the scorer counts contents.
SAME = 0.5


@cache
def name(written: str | None) -> frozenset[str]:
    """Return the members of a name in the form in which names compare; empty where there is none."""
    if written is None:
        return frozenset()
    entry = lookup(written) or (by_domain(written) if "." in written else None)
    parts = [entry.name] if entry else JOINT.split(written)
    return frozenset(_plain(part, frozenset({"the"})) for part in parts)


@cache
def role(written: str | None) -> frozenset[str]:
    """Return the parts of a role in the form in which roles compare; empty where there is none."""
    return frozenset(filter(None, (_plain(part, LEADING) for part in (written or "").split(";"))))


def _plain(text: str, leading: frozenset[str]) -> str:
    words = WORD.findall(POSSESSIVE.sub("", text).casefold())
    return " ".join(words[1:] if len(words) > 1 and words[0] in leading else words)


@cache
def body(written: str | None) -> frozenset[str]:
    """Return the name of a body in the form in which names of bodies compare: its words in any order.

    "Norway's fisheries ministry", "the Norwegian fisheries ministry" and "the Fisheries
    Ministry of Norway" are one name: little words and endings fall away, a country's
    adjective counts as the country. "Aber Ferries Ltd" is Aber Ferries.
    """
    return frozenset(_in_order(written))


@cache
def _in_order(written: str | None) -> tuple[str, ...]:
    words = (word for part in name(LEGAL.sub("", written or "") or None) for word in part.split() if word not in LITTLE)
    return tuple(country_of(word) or word for word in words)


def speaker(value: Mapping[str, Any] | None) -> tuple[frozenset[str], str | None]:
    """Return name and kind, the two things that make a speaker right."""
    return who(value["name"], value["kind"]) if value else (frozenset(), None)


def who(written: str | None, kind: str) -> tuple[frozenset[str], str]:
    """Return a name and its kind; a government's or an organisation's name compares as that of a body."""
    return (body if kind in BODIES else name)(written), kind


def bodies(speakers: Iterable[Mapping[str, Any] | None]) -> frozenset[frozenset[str]]:
    """Return the names of the bodies among a story's labelled speakers, for `same` to tell which need their place."""
    return frozenset(body(_called(one)) for one in speakers if one and one["kind"] in BODIES)


def same(
    label: Mapping[str, Any] | None, answer: Mapping[str, Any] | None, among: Collection[frozenset[str]] = ()
) -> bool:
    """Say whether an answer means the labelled speaker: equal kind, and equal names but for two things.

    A body whose words one of the two gives as its name and the other as its description
    is the same. And the answer may leave out the place of a body, where two words or
    more are left, and only one of the story's bodies (`among`) has them all: "the
    fisheries ministry" is that of Norway where the story has no other. A place that the
    label doesn't have, or another one, is another body.
    """
    if label is None or answer is None or label["kind"] != answer["kind"] or label["kind"] not in BODIES:
        return speaker(label) == speaker(answer)
    if not (label["name"] or answer["name"]):
        return True
    mine, theirs = _called(label), _called(answer)
    told, rest = body(theirs), [word for word in _in_order(mine) if word not in body(theirs)]
    if not rest:
        return body(mine) == told
    alone = len(told) >= NAMED_BY and told < body(mine) and sum(told <= other for other in among) == 1
    return alone and _is_place(" ".join(rest))


def _called(one: Mapping[str, Any]) -> str | None:
    written = one["name"] or one.get("role")
    return str(written) if written else None


def _is_place(words: str) -> bool:
    """Say whether these words, all of them, are one place of the tables."""
    return bool(country_of(words) or governed(words, "") or (" " not in words and countries_told(words.title())))


def same_chain(
    label: Sequence[Mapping[str, Any]], answer: Sequence[Mapping[str, Any]], among: Collection[frozenset[str]] = ()
) -> bool:
    """Say whether two chains name the same hops in the same order."""
    return len(label) == len(answer) and all(same(*hops, among) for hops in zip(label, answer, strict=True))


def same_dated(
    label: Sequence[Mapping[str, Any]], answer: Sequence[Mapping[str, Any]], among: Collection[frozenset[str]] = ()
) -> bool:
    """Say whether two chains name the same hops, each with the same medium and date."""
    dated = [[(hop["medium"], hop["date"]) for hop in hops] for hops in (label, answer)]
    return dated[0] == dated[1] and same_chain(label, answer, among)


def words_in(text: str, spans: Iterable[Sequence[int]]) -> Words:
    """Return the positions of the words that lie in the spans: marks at the edges never count."""
    return frozenset(start + match.start() for start, end in spans for match in WORD.finditer(text[start:end]))


def same_spans(text: str, mine: Iterable[Sequence[int]], theirs: Iterable[Sequence[int]]) -> int:
    """Return how many spans of the two lists hold exactly the same words."""
    return len({words_in(text, [one]) for one in mine} & {words_in(text, [one]) for one in theirs})


def alike_spans(text: str, mine: Iterable[Sequence[int]], theirs: Iterable[Sequence[int]]) -> int:
    """Return how many spans pair one to one, best first, sharing at least half of their words."""
    left, right = [words_in(text, [one]) for one in mine], [words_in(text, [one]) for one in theirs]
    scored = sorted(
        (
            (-len(one & other) / len(one | other), i, j)
            for i, one in enumerate(left)
            for j, other in enumerate(right)
            if one & other
        ),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for share, i, j in scored:
        if -share >= SAME and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
    return len(used[0])


def same_values(mine: Sequence[Row], theirs: Sequence[Row], keys: Sequence[str]) -> int:
    """Return how many marked values (figures, dates) pair one to one: spans that meet, and equal `keys`."""
    free = list(theirs)
    found = 0
    for one in mine:
        twin = next((other for other in free if _meet(one, other) and _agree(one, other, keys)), None)
        if twin is not None:
            free.remove(twin)
            found += 1
    return found


def _meet(one: Row, other: Row) -> bool:
    return bool(max(one["start"], other["start"]) < min(one["end"], other["end"]))


def _agree(one: Row, other: Row, keys: Sequence[str]) -> bool:
    return all(one.get(key) == other.get(key) for key in keys)

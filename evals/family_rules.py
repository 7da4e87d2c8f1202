"""Say what is wrong with a story family: what a label claims and the texts don't show.

Problems are certain (a quotation said to be altered stands unaltered); doubts are
worth a second look and often right as they are (a number written another way).
Neither reads for meaning: that `hardened` is true takes a reader of `--show`.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from evals.family_edges import changes, passages, shared, span, statements
from evals.family_file import HEADER
from evals.family_format import compile_family
from evals.story_labels import SPLITS
from evals.story_rules import Problem
from evals.story_spread import WORD, WORDS, grams

if TYPE_CHECKING:
    from collections.abc import Iterator

    from evals.family_file import Family, Label, Telling

# Half of the words is where a text stops being a shortened copy; of the first families no digest passed it.
LONGEST_DIGEST = 0.6
# An edit leaves most of the words in place; a rewording leaves few runs of five.
LEAST_EDITED, MOST_REWORDED = 0.5, 0.45
# Independent tellings share names and the official quotation, hardly another run of five words.
MOST_INDEPENDENT = 0.06
LEAST_TELLINGS, LEAST_WORDS, MOST_WORDS = 6, 150, 450
QUOTED = re.compile(r"“[^”\n]{1,2000}”|\"[^\"\n]{1,2000}\"|‘[^’\n]{12,2000}’|«[^»\n]{1,2000}»")
MARK = re.compile(r"[“”\"‘«»]|(?<!\w)['’]|['’](?!\w)")
DIGITS = re.compile(r"\d[\d,.:]*\d|\d")
SAID = re.compile(rf"\b({'|'.join(WORDS['said'])})\b", re.IGNORECASE)
LETTERS = {"figure": "f", "date": "d", "speaker-renamed": "n"}


def problems(family: Family) -> list[Problem]:
    """Return everything that is certainly wrong in a family."""
    found = [
        *_header(family),
        *_independent(family),
        *(Problem(family.path, line, what) for line, what in _tellings(family)),
    ]
    try:
        compile_family(family)
    except (KeyError, ValueError) as error:
        if not found:
            found.append(Problem(family.path, 1, f"can't be compiled: {error}"))
    return found


def _header(family: Family) -> Iterator[Problem]:
    for key in sorted(HEADER - {"split", "note"} - family.header.keys()):
        yield Problem(family.path, 1, f"the header has no {key}")
    if family.header.get("split", "dev") not in SPLITS:
        yield Problem(family.path, 1, f"no split: {family.header['split']!r}")
    first = next(iter(family.tellings.values()))
    if first.relation != "original":
        yield Problem(family.path, first.line, "the first telling is the original")
    if not LEAST_WORDS <= len(first.text.split()) <= MOST_WORDS:
        yield Problem(family.path, first.line, f"the original has {len(first.text.split())} words")
    if len(family.tellings) < LEAST_TELLINGS:
        yield Problem(family.path, 1, f"a family has {LEAST_TELLINGS} tellings or more")
    for url, number in Counter(one.url for one in family.tellings.values()).items():
        if number > 1:
            yield Problem(family.path, 1, f"two tellings stand at {url}")


def _independent(family: Family) -> Iterator[Problem]:
    """Check that independent tellings are there, share an official quotation, and share nothing else."""
    roots = [one for one in family.tellings.values() if one.parent is None]
    if len(roots) < 2:  # noqa: PLR2004 - the original and another one
        yield Problem(family.path, 1, "a family has a same-event telling")
    for one in roots[1:]:
        for other in family.tellings.values():
            share = overlap(masked(one.text), masked(other.text))
            if share > MOST_INDEPENDENT and one.key not in _sources(family, other):
                yield Problem(family.path, one.line, f"{one.key} and {other.key} share {share:.1%} outside quotations")
    told = {gram for one in family.tellings.values() if _root(family, one) == roots[0].key for gram in _quoted(one)}
    if roots[1:] and not any(told & _quoted(one) for one in roots[1:]):
        yield Problem(family.path, roots[1].line, "no same-event telling shares five words of a quotation")


def _sources(family: Family, one: Telling) -> set[str]:
    """Return the keys of a telling and of all that it comes from, merged sources with it."""
    found, todo = set[str](), [one.key]
    while todo:
        key = todo.pop()
        found.add(key)
        todo += [source for source in (family.tellings[key].parent, family.tellings[key].also) if source]
    return found


def _root(family: Family, one: Telling) -> str:
    while one.parent:
        one = family.tellings[one.parent]
    return one.key


def masked(text: str) -> str:
    """Return a text without what stands between quotation marks."""
    return QUOTED.sub(" | ", text)


def _quoted(one: Telling) -> set[tuple[str, ...]]:
    """Return the 5-grams inside quotation marks."""
    return {gram for quotation in QUOTED.finditer(one.text) for gram in grams(quotation[0])}


def overlap(one: str, two: str) -> float:
    """Return the share of the 5-grams of the text with fewer of them that the other has too."""
    a, b = grams(one), grams(two)
    return len(a & b) / max(1, min(len(a), len(b)))


def _tellings(family: Family) -> Iterator[tuple[int, str]]:
    for one in family.tellings.values():
        yield from ((one.line, what) for what in _times(one))
        if one.parent:
            parent = family.tellings[one.parent]
            if _time(one.published) <= _time(parent.published):
                yield one.line, f"{one.key} is not later than its parent {parent.key}"
            yield from ((one.line, what) for what in _relation(parent, one))
            yield from _labels(parent, one)
            yield from _unlabelled(family, parent, one)


def _times(one: Telling) -> Iterator[str]:
    for written in (one.published, one.shown or one.published):
        try:
            datetime.fromisoformat(written)
        except ValueError:
            yield f"not an ISO time: {written!r}"
    if "T" not in one.published or _time(one.published).tzinfo is None:
        yield f"published needs a time and a zone: {one.published!r}"


def _time(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return datetime.fromisoformat("0001-01-01T00:00Z")


def _relation(parent: Telling, child: Telling) -> Iterator[str]:
    """Check that the texts look like the relation that the label names."""
    share = overlap(parent.text, child.text)
    length = len(child.text.split()) / max(1, len(parent.text.split()))
    same = _words(parent) == _words(child)
    if (child.relation == "identical") != same:
        yield f"{child.key} is {'not ' if not same else ''}word for word its parent, credits aside"
    if child.relation == "light-edit" and share < LEAST_EDITED:
        yield f"{child.key} shares {share:.0%} of the 5-grams: no light edit"
    if child.relation in {"reworded", "translated"} and share > MOST_REWORDED:
        yield f"{child.key} shares {share:.0%} of the 5-grams: not {child.relation}"
    if child.relation == "digest" and length > LONGEST_DIGEST:
        yield f"{child.key} has {length:.0%} of the parent's words: no digest"
    if child.relation == "excerpt":
        taken = sum(one.after[1] - one.after[0] for one in passages(parent, child)) / max(1, len(child.text))
        if not 0 < taken < LONGEST_DIGEST:
            yield f"{child.key} comes to {taken:.0%} from its parent: no excerpt in another text"
    elif not shared(parent, child):
        yield f"{child.key} shares no statement with its parent"


def _words(one: Telling) -> list[str]:
    """Return the words outside credit lines."""
    lines = [span(mark) for mark in one.marked.marks if mark.tag == "v"]
    found = (m for m in WORD.finditer(one.text))
    return [m[0].lower() for m in found if not any(s <= m.start() and m.end() <= e for s, e in lines)]


def _labels(parent: Telling, child: Telling) -> Iterator[tuple[int, str]]:
    for label in child.labels:
        before, after = parent.places.get(label.before), child.places.get(label.after)
        if before is None or after is None:
            where = f"{label.before} in {parent.key}" if before is None else f"{label.after} in {child.key}"
            yield label.line, f"no mark {where}"
            continue
        one, two = parent.text[slice(*span(before))], child.text[slice(*span(after))]
        wrong = _untrue(label, one, two)
        if wrong:
            yield label.line, f"{label.kind} {label.after}: {wrong}: {one!r} > {two!r}"


def _untrue(label: Label, before: str, after: str) -> str | None:
    """Say how the two texts contradict the kind of a change, as far as letters tell."""
    one, two = _plain(before), _plain(after)
    letter = LETTERS.get(label.kind, label.before[0])
    if label.kind in LETTERS and {label.before[0], label.after[0]} - {letter, "s", "h"}:
        return f"a place with the letter {letter} is expected"
    if label.kind == "quote-to-paraphrase":
        return None if MARK.search(before) and not QUOTED.search(after) else "quotation marks should go"
    if label.kind == "paraphrase-to-quote":
        return None if MARK.search(after) and not QUOTED.search(before) else "quotation marks should come"
    if one == two:
        return "the words are the same"
    if label.kind == "quote-trimmed":
        return None if len(two) < len(one) and _within(two, one) else "not the same words with some gone"
    return None


def _plain(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _within(few: list[str], many: list[str]) -> bool:
    """Say whether one list is a subsequence of the other."""
    rest = iter(many)
    return all(word in rest for word in few)


def _unlabelled(family: Family, parent: Telling, child: Telling) -> Iterator[tuple[int, str]]:
    """Find places that differ without a change that says how, and places that nothing uses."""
    named = {label.before for label in child.labels} | {label.after for label in child.labels}
    also = family.tellings[child.also].places if child.also else {}
    used = {label.before for one in family.tellings.values() for label in one.labels if one.parent == child.key}
    for key, mark in child.places.items():
        if key[0] in "shx" or key in named:
            continue
        other = parent.places.get(key)
        if other is None and key not in also and key not in used:
            yield mark.line, f"{key} is marked and no change names it"
        elif other and _plain(parent.text[slice(*span(other))]) != _plain(child.text[slice(*span(mark))]):
            yield mark.line, f"{key} differs from the parent's and no change says how"


def doubts(family: Family) -> list[Problem]:
    """Return what looks like a change without a label: a new number, a quotation changed or gone, a source gone."""
    found: list[Problem] = []
    for child in family.tellings.values():
        parent = family.tellings[child.parent] if child.parent else None
        if parent and child.relation != "identical":
            found += [Problem(family.path, line, what) for line, what in _doubts(parent, child)]
    return found


def _doubts(parent: Telling, child: Telling) -> Iterator[tuple[int, str]]:
    labelled = [one for one in changes(parent, child) if not one.derived]
    for key in shared(parent, child):
        mark = child.places[key]
        keys = [one for one, other in statements(child).items() if span(other) == span(mark)]
        before = " ".join(parent.text[slice(*span(parent.places[one]))] for one in keys if one in parent.places)
        after = child.text[mark.start : mark.end]
        inside = [one.kind for one in labelled if one.after and mark.start <= one.after[0] < mark.end]
        new = sorted(set(DIGITS.findall(after)) - set(DIGITS.findall(before)))
        if new and not {"figure", "date"} & set(inside):
            yield mark.line, f"{child.key} {key}: new number {', '.join(new)}"
        quoted = {word for one in QUOTED.finditer(after) for word in _plain(one[0])} - set(_plain(before))
        if quoted and not any("quote" in kind for kind in inside):
            yield mark.line, f"{child.key} {key}: new words in quotation marks: {', '.join(sorted(quoted))}"
        if SAID.search(before) and not SAID.search(after) and not any("source" in kind for kind in inside):
            yield mark.line, f"{child.key} {key}: no word of saying is left"
        if QUOTED.search(before) and not QUOTED.search(after) and not any("quote" in kind for kind in inside):
            yield mark.line, f"{child.key} {key}: quotation marks are gone"

"""Who used these words in quotation marks, in which forms, and where they stand earliest in this archive.

A quotation counts where the words asked for stand in it, or where it is a part of
them, with at most one word in three altered, left out or put in. Uses with the same
words are one form, whatever stands around them.

What it does not do: say which form is right, or which came first outside this
archive. Words that are reported without quotation marks are for `search`.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.archive import postings
from sayso.archive.align import nearest
from sayso.archive.cards import EVERYTHING, Card, Narrowing, cards
from sayso.archive.codec import from_plain, unflat
from sayso.archive.corrections import Correction, Corrections
from sayso.archive.damage import explained
from sayso.archive.dates import moment
from sayso.archive.packing import unpack_statement
from sayso.archive.query import phrase
from sayso.archive.signatures import QUOTED, always_kept, quotation_keys
from sayso.archive.sql import rows, value
from sayso.archive.texts import article_text
from sayso.archive.words import words, words_of
from sayso.errors import UsageError
from sayso.values import Span, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import apsw
    import numpy.typing as npt

    from sayso.archive.store import Store

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

# Longer than any quotation that is asked for; a speech is for sayso match.
LONGEST = 200
# One word in three may differ: "never once tested" and "never ever tested" are two forms of one quotation.
TOLERANCE = 3
# A quotation that is only a part of the words asked for has at least so many of them, and a quarter of them all.
SHORTEST_PART = 3
SMALLEST_PART = 4
# Articles that are looked into: those that share the most runs of words. A decompressed text costs .1 ms.
MOST_ARTICLES = 300
# One that shares so many times fewer runs than the best has common turns of phrase alone: a part of the words that is
# long enough to count (SMALLEST_PART) shares a quarter of them.
FAR = 8
# Of articles that share less than half of what the best shares so many are looked into, the closest first and of those
# that share as many the ones with the rarest run: at 200,000 articles chance alone brings hundreds, by runs that many
# have, .2 ms each. Where more are left, the answer says that it is not complete.
MOST_FAR = 40
# A run of words in more articles than this is no way to find one quotation.
MOST_HITS = 5000


@dataclass(frozen=True, slots=True)
class Use:
    """One quotation in one article: its span with the marks, and the span of the words asked for in it.

    `speaker` is who says it by the article's statements; None where it names nobody
    or its statements were not extracted (`extracted` is False then). `corrections` are
    what people say against that statement.
    """

    card: Card
    quotation: Span
    words: Span
    text: str
    quoted: str
    speaker: str | None
    extracted: bool
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Words asked for that this form does not have, and what it has in their place; either may be empty."""

    asked: str
    used: str


@dataclass(frozen=True, slots=True)
class Form:
    """One wording: as most uses spell it, how it differs from what was asked, and its uses, earliest first.

    `part` says that the quotation holds only a part of the words asked for.
    `earliest` is the first dated use in this archive, None where none is dated.
    """

    text: str
    part: bool
    differences: tuple[Difference, ...]
    uses: tuple[Use, ...]
    earliest: Use | None

    @property
    def articles(self) -> int:
        """In how many articles it is used."""
        return len({use.card.number for use in self.uses})


@dataclass(frozen=True, slots=True)
class Forms:
    """Every form that was found, the most used first; `complete` is False where too many articles share the words."""

    forms: tuple[Form, ...]
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    text: str
    hashes: Hashes
    surfaces: tuple[str, ...]
    most: int  # how often the word stands in it that stands there most often


@dataclass(frozen=True, slots=True)
class _Match:
    """A quotation that fits: the words of the article it covers, and how it stands to what was asked."""

    use: Use
    key: tuple[int, ...]
    part: bool
    differences: tuple[Difference, ...]


def quotes(store: Store, text: str, narrowing: Narrowing = EVERYTHING) -> Forms:
    """Return the forms in which the words are used in quotation marks; raises UsageError for none or too many words."""
    asked = _asked(text)
    with explained(store.path):
        connection = store.connection
        numbers, complete = _candidates(connection, asked)
        found = cards(connection, numbers, narrowing)
        matches = list(_matches(connection, found, asked))
        return Forms(_forms(connection, matches), complete)


def _asked(text: str) -> _Asked:
    found = words(text)
    if not len(found):
        raise UsageError("there is no word to look for", hint='write: sayso quotes "the words as they were quoted"')
    if len(found) > LONGEST:
        raise UsageError(
            f"these are {len(found):,} words, the limit is {LONGEST}", hint="give the part that you are asking about"
        )
    most = max(Counter(found.hash.tolist()).values())
    return _Asked(text, found.hash, _surfaces(text, found.start.tolist(), found.end.tolist()), most)


def _surfaces(text: str, starts: Iterable[int], ends: Iterable[int]) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in zip(starts, ends, strict=True))


def _candidates(connection: apsw.Connection, asked: _Asked) -> tuple[list[int], bool]:
    """Return the articles to look into, and whether these are all that may hold the words.

    Those that hold the words as they are, and those whose quotations share runs of them.
    """
    keys = quotation_keys(asked.text)
    hits = postings.lookup(connection, keys, most=MOST_HITS)
    shared = Counter(hits.article.tolist())
    exact = _holding(hits, always_kept(keys)) if len(asked.hashes) >= QUOTED else None
    if exact is None:
        exact = {number for (number,) in rows(connection, PHRASE, (phrase(asked.text), MOST_ARTICLES + 1))}
    best = max(shared.values(), default=0)
    rarest = _rarest(hits)
    ordered = sorted(shared, key=lambda number: (-shared[number], rarest[number], number))
    near = [number for number in ordered if shared[number] * 2 >= best]
    far = [number for number in ordered if shared[number] * FAR > best > shared[number] * 2]
    whole = sorted(exact, key=lambda number: (-shared[number], number))
    every = list(dict.fromkeys([*whole, *near, *far[:MOST_FAR]]))
    all_seen = len(every) <= MOST_ARTICLES and len(far) <= MOST_FAR
    return every[:MOST_ARTICLES], all_seen and not (hits.count > MOST_HITS).any()


def _rarest(hits: postings.Hits) -> dict[int, int]:
    """Return of each article how many articles hold the rarest of the keys that were found in it."""
    order = np.argsort(hits.count[hits.key])[::-1]  # the rarest last, so that it stays
    return dict(zip(hits.article[order].tolist(), hits.count[hits.key[order]].tolist(), strict=True))


def _holding(hits: postings.Hits, kept: Flags) -> set[int] | None:
    """Return the articles that have every key which all quotations of these words have; None where no key is such.

    Those that hold the words as they are, are among them: it takes a tenth of what
    the index of words needs to find the phrase, wherever it stands.
    """
    sure = kept & (hits.count <= MOST_HITS)
    if not sure.any():
        return None
    articles, found = np.unique(hits.article[sure[hits.key]], return_counts=True)
    return set(articles[found == np.count_nonzero(sure)].tolist())


PHRASE = "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?"
QUOTATIONS = "SELECT quotations FROM articles WHERE id = ?"


def _matches(connection: apsw.Connection, found: Sequence[Card], asked: _Asked) -> Iterator[_Match]:
    """Yield the quotations of these articles that fit."""
    held = [each for card in found if (each := _held(connection, card)) is not None]
    # The words of all of them in one go: by itself each would cost ten times as much.
    read = words_of(["\n".join(each.quoted) for each in held])
    known = np.concatenate((np.zeros(1, np.int64), np.cumsum(np.isin(read.words.hash, asked.hashes))))
    starts = np.array(
        [start for each, base in zip(held, read.base.tolist(), strict=True) for start in each.starts(base)]
    )
    firsts, lasts = np.searchsorted(read.words.start, starts.reshape(-1, 2)).T.tolist() if len(starts) else ([], [])
    place = 0
    for each in held:
        for span in each.spans:
            first, last, base = firsts[place], lasts[place], int(starts[2 * place])
            place += 1
            if _could_fit(asked, last - first, int(known[last] - known[first])):
                words_here = read.words.hash[first:last]
                if _may_fit(asked.hashes, words_here):
                    moved = span.start - base
                    bounds = read.words.start[first:last] + moved, read.words.end[first:last] + moved
                    yield from _match(each.card, each.text, span, _Quoted(words_here, *bounds), asked)


@dataclass(frozen=True, slots=True)
class _Held:
    """An article that is looked into: its text, and its quotations with what stands in them."""

    card: Card
    text: str
    spans: tuple[Span, ...]
    quoted: tuple[str, ...]

    def starts(self, base: int) -> Iterator[int]:
        """Yield where each quotation begins and ends in the quotations of all articles, a sign between two."""
        for each in self.quoted:
            yield from (base, base + len(each))
            base += len(each) + 1


def _held(connection: apsw.Connection, card: Card) -> _Held | None:
    spans = unflat(json.loads(value(connection, QUOTATIONS, (card.number,)) or "[]"))
    text = article_text(connection, card.number) if spans else None
    return _Held(card, text, spans, tuple(span.of(text) for span in spans)) if text else None


def _could_fit(asked: _Asked, words_here: int, known: int) -> bool:
    """Say whether so many words, so many of them known from what was asked, can be enough; `_may_fit` looks closer."""
    if words_here < len(asked.hashes):
        return words_here > 0 and known * TOLERANCE >= words_here * (TOLERANCE - 1)
    return known * asked.most * TOLERANCE >= len(asked.hashes) * (TOLERANCE - 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Quoted:
    """The words of one quotation: hashes, and offsets into the article's text."""

    hash: Hashes
    start: Places
    end: Places


def _may_fit(asked: Hashes, quoted: Hashes) -> bool:
    """Say whether enough words of the shorter one stand in the other, in whatever order."""
    one, other = (asked, quoted) if len(asked) <= len(quoted) else (quoted, asked)
    held = set(other.tolist())
    return len(one) > 0 and sum(word in held for word in one.tolist()) * TOLERANCE >= len(one) * (TOLERANCE - 1)


def _match(card: Card, text: str, span: Span, quoted: _Quoted, asked: _Asked) -> Iterator[_Match]:
    place = _fit(asked.hashes, quoted.hash)
    if place is None:
        return
    start, end, part = place
    within = Span(int(quoted.start[start]), int(quoted.end[end - 1]))
    surfaces = _surfaces(text, quoted.start[start:end].tolist(), quoted.end[start:end].tolist())
    hashes = tuple(quoted.hash[start:end].tolist())
    differences = tuple(_differences(asked, hashes, surfaces, part=part))
    use = Use(card, span, within, within.of(text), span.of(text), None, extracted=False)
    yield _Match(use, hashes, part, differences)


def _fit(asked: Hashes, quoted: Hashes) -> tuple[int, int, bool] | None:
    """Return which words of a quotation fit what was asked, and whether it holds but a part of that; None: none do."""
    if len(quoted) >= len(asked):
        place = nearest(asked, quoted)
        fits = place.distance * TOLERANCE <= len(asked) and place.start < place.end
        return (place.start, place.end, False) if fits else None
    place = nearest(quoted, asked)
    if place.distance * TOLERANCE > len(quoted):
        return None
    missing = len(asked) - (place.end - place.start)
    large = len(quoted) >= SHORTEST_PART and len(quoted) * SMALLEST_PART >= len(asked)
    return (0, len(quoted), missing > 0) if large or missing * TOLERANCE <= len(asked) else None


def _differences(asked: _Asked, hashes: Sequence[int], surfaces: Sequence[str], *, part: bool) -> Iterator[Difference]:
    """Yield what differs, word by word; of a part, what is missing before and behind it is no difference."""
    matcher = SequenceMatcher(None, asked.hashes.tolist(), list(hashes), autojunk=False)
    for tag, start, end, used_start, used_end in matcher.get_opcodes():
        outside = part and used_start == used_end and used_start in {0, len(hashes)}
        if tag != "equal" and not outside:
            yield Difference(" ".join(asked.surfaces[start:end]), " ".join(surfaces[used_start:used_end]))


def _forms(connection: apsw.Connection, matches: Iterable[_Match]) -> tuple[Form, ...]:
    grouped: dict[tuple[int, ...], list[_Match]] = {}
    for match in matches:
        grouped.setdefault(match.key, []).append(match)
    said = Corrections(connection)
    forms = [_form(connection, group, said) for group in grouped.values()]
    return tuple(sorted(forms, key=lambda form: (-form.articles, len(form.differences), form.part, form.text)))


def _form(connection: apsw.Connection, group: Sequence[_Match], said: Corrections) -> Form:
    uses = [_attributed(connection, match.use, said) for match in group]
    # The undated come last: nobody knows when they were.
    uses.sort(key=lambda use: (not use.card.published, moment(use.card.published), use.card.number, use.words.start))
    spellings = Counter(" ".join(use.text.split()) for use in uses)
    text = min(spellings, key=lambda each: (-spellings[each], each))
    earliest = uses[0] if uses[0].card.published else None
    return Form(text, group[0].part, group[0].differences, tuple(uses), earliest)


SAID = """SELECT value FROM statements WHERE article = ? AND start <= ? ORDER BY start DESC LIMIT 40"""
EXTRACTED = "SELECT statements_by IS NOT NULL FROM articles WHERE id = ?"


def _attributed(connection: apsw.Connection, use: Use, said: Corrections) -> Use:
    """Return the use with who says it, by the innermost statement that holds the words, and whether anybody looked."""
    extracted = bool(value(connection, EXTRACTED, (use.card.number,)))
    best: tuple[int, dict[str, Any]] | None = None
    for (record,) in rows(connection, SAID, (use.card.number, use.words.start)) if extracted else ():
        plain = json.loads(unpack_statement(record))
        for span in unflat(plain["content"]):
            if span.meets(use.words) and (best is None or span.end - span.start < best[0]):
                best = span.end - span.start, plain
    if best is None:
        return replace(use, extracted=extracted)
    statement = from_plain(Statement, best[1])
    corrections = said.of_statement(use.card.article, statement.content)
    return replace(use, speaker=_name(statement), extracted=extracted, corrections=corrections)


def _name(statement: Statement) -> str | None:
    who = statement.speaker
    return (who.name or who.role) if who else None

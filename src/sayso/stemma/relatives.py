"""Article x archive -> those who belong to its family, and the independent reports of its event.

The relatives of the story asked about and all versions of its page are looked up, then the relatives of the least
alike of these, since the far end of a chain may share nothing with its beginning. What it does not do: go further than
that, or compare each with each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from sayso.matches.aligned import align
from sayso.matches.candidates import candidates
from sayso.matches.matching import signed
from sayso.matches.sheet import Sheet, sheet
from sayso.matches.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sayso.matches.candidates import Index
    from sayso.values import Article

# As many of the family, the least sure first, are asked for relatives of their own ...
ASKED = 4
# ... and so many of what each brings are looked at, beside what was found to be no relative of the story asked about.
# Together some fifty comparisons, a quarter of a second.
BROUGHT = 6
EVEN = 0.5
# A version of a page holds so much of the runs of words of another, of the shorter one of the two. What holds less is
# compared like any article: a page may be written anew.
VERSION = 0.7
# A family larger than this is a page with hundreds of versions; the nearest of them are drawn and the rest is counted.
MOST = 250


@dataclass(slots=True)
class Relatives:
    """The family with its sheets, the story asked about first; `rivals` are other reports of the event, with theirs."""

    articles: list[Article]
    sheets: list[Sheet]
    rivals: list[tuple[Article, Sheet]] = field(default_factory=list)
    left_out: int = 0
    numbers: dict[str, int] = field(default_factory=dict)


def relatives(
    article: Article,
    index: Index,
    held: Callable[[int], Article | None],
    versions: Callable[[str], Sequence[int]] = lambda _: (),
) -> Relatives:
    """Return the family of an article in an archive.

    `held` gives the article of a number of the index, `versions` the numbers of all that are held of an address.
    """
    out = Relatives([article], [sheet(article)])
    look = _Look(index, held, out)
    same = list(versions(article.url)) if article.url else []
    waiting = look.family(article, out.sheets[0], list(dict.fromkeys([*look.proposed(article, None), *same])))
    for _ in range(ASKED):
        if not waiting:
            break
        _, _, other, page = waiting.pop(0)
        waiting += look.family(other, page, look.proposed(other, BROUGHT))
        waiting.sort(key=lambda each: each[:2])
    out.rivals = [(other, page) for other, page, event in look.others.values() if event]
    _bounded(out)
    return out


Found = tuple[float, tuple[str, str, str], "Article", Sheet]


class _Look:
    """Looks at articles of an archive, each opened once; `others` are those that are no relative so far."""

    def __init__(self, index: Index, held: Callable[[int], Article | None], out: Relatives) -> None:
        self._index, self._held, self._out = index, held, out
        self._seen: set[int] = set()
        self.others: dict[int, tuple[Article, Sheet, bool]] = {}

    def proposed(self, article: Article, most: int | None) -> list[int]:
        """Return the numbers that the index proposes for an article, the likeliest first."""
        return [each.article for each in candidates(signed(article), self._index)][:most]

    def family(self, article: Article, own: Sheet, proposed: list[int]) -> list[Found]:
        """Take what is derived from, or with, the article into the family; return it, the least sure first."""
        found: list[Found] = []
        for number in [*self.others, *(each for each in proposed if each not in self._seen)]:
            opened = self._open(number)
            if opened is None:
                continue
            other, page, event = opened
            judged = None if are_versions(article, own, other, page) else verdict(align(own, page))
            if judged is None or judged.derived >= EVEN:
                self.others.pop(number, None)
                self._out.articles.append(other)
                self._out.sheets.append(page)
                found.append((judged.derived if judged else 1.0, identity(other), other, page))
            else:
                self.others[number] = (other, page, event or judged.relation == "same-event")
        return sorted(found, key=lambda each: each[:2])

    def _open(self, number: int) -> tuple[Article, Sheet, bool] | None:
        if number in self.others:
            return self.others[number]
        self._seen.add(number)
        other = self._held(number)
        if other is None:
            return None
        self._out.numbers[_key(other)] = number
        return None if identity(other) == identity(self._out.articles[0]) else (other, sheet(other), False)


def are_versions(article: Article, own: Sheet, other: Article, page: Sheet) -> bool:
    """Say whether two are versions of one address that hold the same for the most part: that needs no verdict."""
    if not article.url or article.url != other.url:
        return False
    shared = np.intersect1d(own.runs, page.runs, assume_unique=True)
    return len(shared) >= VERSION * max(1, min(len(own.runs), len(page.runs)))


def identity(article: Article) -> tuple[str, str, str]:
    """Return what tells two records of an archive apart."""
    return (article.id, article.ref or "", article.url or "")


def _key(article: Article) -> str:
    return "\n".join(identity(article))


def number_of(found: Relatives, article: Article) -> int | None:
    """Return the archive's number of an article that was looked at; None for one that the archive does not hold."""
    return found.numbers.get(_key(article))


def _bounded(out: Relatives) -> None:
    """Bring the family into an order of its own, and leave out what is more than can be drawn."""
    asked = identity(out.articles[0])
    pairs = sorted(zip(out.articles, out.sheets, strict=True), key=lambda each: _order(each[0], asked))
    out.left_out = max(0, len(pairs) - MOST)
    out.articles, out.sheets = [each[0] for each in pairs[:MOST]], [each[1] for each in pairs[:MOST]]
    related = {identity(each) for each in out.articles}
    apart = (each for each in out.rivals if identity(each[0]) not in related)
    out.rivals = sorted(apart, key=lambda each: identity(each[0]))


def _order(article: Article, asked: tuple[str, str, str]) -> tuple[bool, str, tuple[str, str, str]]:
    published = article.published.value if article.published else "9"
    return (identity(article) != asked, published, identity(article))

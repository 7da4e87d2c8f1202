"""Pairs of articles -> which of them share something in their own words, beside what both quote.

Rivals who report one event quote the same people, and in an archive of any size most pairs that share rare keys share
nothing else. The index does not say which of its keys are quotations; signing a text again does, for a tenth of what
reading it for a comparison costs. What it does not do: judge; a pair that is kept is a reason to compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sayso.archive import postings
from sayso.archive.signatures import sign_all
from sayso.attribution.quotation import outermost
from sayso.stemma.pairs import MOST_HOLDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import apsw
    from numpy.typing import NDArray

    from sayso.values import Article, Span

    Ranks = NDArray[np.int64]
    Keys = NDArray[np.uint64]

# What a pair must share outside quotations, in nats: two keys that ten of 100,000 articles hold are 18. Of 339 pairs of
# the training families that are derived and share LEAST of all keys, 338 share as much, as do all of the 300 copies and
# 919 re-filings of the copies development set; of 125 pairs of those families that are not derived, 75 do.
LEAST_OWN = 20.0
# Texts signed in one go, so that few are in memory.
TOGETHER = 256
UPPER = np.uint64(postings.ARTICLE_BITS)


def grounded(
    connection: apsw.Connection,
    rank: Ranks,
    one: Ranks,
    other: Ranks,
    read: Callable[[int], Article | None],
    total: int,
) -> NDArray[np.bool_]:
    """Say of each pair of ranks whether it shares LEAST_OWN outside quotations; `read` gives the article of a rank.

    `rank[number]` is the rank of an article, `total` is as many articles as rarity is reckoned among.
    """
    places, which = np.unique(np.concatenate((one, other)), return_inverse=True)
    if not len(places):
        return np.zeros(0, np.bool_)
    own = list(_own(places.tolist(), read))
    keys, met = np.unique(np.concatenate(own), return_counts=True)
    keys = keys[met > 1]
    count = _holders(connection, rank, keys)
    weights = np.where(count <= MOST_HOLDERS, np.log1p(total / np.maximum(count, 1)), 0.0)
    keys, weights = keys[weights > 0], weights[weights > 0]
    rows = [_rows(each, keys) for each in own]
    first, second = which[: len(one)].tolist(), which[len(one) :].tolist()
    shared = [
        weights[np.intersect1d(rows[a], rows[b], assume_unique=True)].sum() for a, b in zip(first, second, strict=True)
    ]
    return np.round(np.array(shared), 6) >= LEAST_OWN


def _own(places: list[int], read: Callable[[int], Article | None]) -> Iterator[Keys]:
    """Yield what each article is looked up by but for its quotations, as much of each key as the index holds."""
    for start in range(0, len(places), TOGETHER):
        held = [read(place) for place in places[start : start + TOGETHER]]
        texts = [each.text if each else "" for each in held]
        quotes = [outermost(each.text, each.paragraphs) if each else [] for each in held]
        bare = sign_all([_blanked(text, spans) for text, spans in zip(texts, quotes, strict=True)], [[]] * len(texts))
        for found, outside in zip(sign_all(texts, quotes), bare, strict=True):
            terms = np.intersect1d(found.terms, outside.terms, assume_unique=True)
            yield np.unique(np.concatenate((found.passages, found.bands, terms)) >> UPPER)


def _blanked(text: str, spans: list[Span]) -> str:
    """Return a text with its quotations left out: names and long words that stand in them alone are no terms of it."""
    bounds = [0, *(bound for span in spans for bound in (span.start, span.end)), len(text)]
    return " ".join(text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True))


def _holders(connection: apsw.Connection, rank: Ranks, keys: Keys) -> Ranks:
    """Return how many of the ranked articles hold each of the keys, which are sorted."""
    out = np.zeros(len(keys), np.int64)
    for found, articles in postings.slices(connection):
        held = found[rank[np.minimum(articles, len(rank) - 1)] >= 0]
        out += np.searchsorted(held, keys, "right") - np.searchsorted(held, keys, "left")
    return out


def _rows(own: Keys, keys: Keys) -> Ranks:
    """Return where in `keys` those of one article stand; both are sorted."""
    place = np.minimum(np.searchsorted(keys, own), max(len(keys) - 1, 0))
    return place[keys[place] == own] if len(keys) else np.empty(0, np.int64)

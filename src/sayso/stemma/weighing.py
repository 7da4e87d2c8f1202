"""Tellings of one family -> what each costs as the parent of each other, in nats, and what was weighed.

Five things count. What the child holds beyond the parent had to be written anew, and what the parent holds beyond the
child was left out: leaving out is the cheaper, so a longer text is the likelier parent, and a telling that lacks what
its would-be child has in common with others is none. A word in the midst is left out more often than put in
(`omitted`), slips are made more often than mended. Credits name the parent. Dates count as far as the texts leave them
believed (`belief`). What it does not do: choose; `tree` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sayso.stemma import clocks
from sayso.stemma.belief import doubted
from sayso.stemma.credited import credit_to, named, same
from sayso.stemma.elements import elements
from sayso.stemma.omitted import omitted
from sayso.values import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from sayso.matches.sheet import Sheet
    from sayso.stemma.elements import Elements
    from sayso.values import Article

    Costs = NDArray[np.float64]

# In nats, for the whole of a text. All of them were found together on the simulated trees' tuning seeds and the train
# and dev story families: `python -m evals.trees --tune`.
WRITTEN = 50.0
LEFT_OUT = 20.0
# Sentences change together, so for probabilities what the texts say counts for less than its sum. It orders edges by
# how sure they are; how often those of one probability are right is not measured.
BELIEF = 0.35
# What it costs to have no parent here: more than any rewording, since relatives are told by the matches, not by this.
NO_PARENT = 200.0
# A slip made, a slip mended; no more than MOST_SLIPS count, since one careless hour makes many.
MADE, MENDED, MOST_SLIPS = 0.5, 1.0, 3
# A word that the parent lacks in the midst of what both have.
OMITTED, MOST_OMITTED = 0.5, 3
CREDIT = 7.0
NAMED = 1.0
# Versions of one page: each comes from the version captured before it. Another one as the parent costs this much.
NEXT_VERSION, OTHER_VERSION = 2.0, 3.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """The costs (the last row and column are the virtual root), and what they were made from.

    `beliefs` are the same costs with what the texts say taken down to what it is worth, for probabilities; `ordered`
    is what the dates say (`clocks.order`), `omitted` how many words the row's telling lacks in the midst (`omitted`).
    """

    costs: Costs
    beliefs: Costs
    elements: Elements
    ordered: Costs
    omitted: Costs

    def evidence(self, articles: Sequence[Article], parent: int, child: int) -> tuple[Evidence, ...]:
        """Return what speaks for and against an edge, in words."""
        return tuple(_said(self, articles, parent, child))


def weigh(articles: Sequence[Article], sheets: Sequence[Sheet]) -> Weighed:
    """Weigh every telling as the parent of every other."""
    found = elements(sheets)
    dates = clocks.moments([each.published for each in articles])
    without = omitted(sheets).astype(np.float64)
    said = OMITTED * np.minimum(without, MOST_OMITTED) + _slips(found) + _credits(articles) + _versions(articles)
    texts = _texts(found)
    ordered = clocks.order(dates)
    said += clocks.costs(ordered, doubted(_rooted(texts + said), dates))
    return Weighed(_rooted(texts + said), _rooted(BELIEF * texts + said), found, ordered, without)


def _rooted(inner: Costs) -> Costs:
    """Return the costs with the virtual root as the last row and column."""
    out = np.full((len(inner) + 1, len(inner) + 1), np.inf)
    out[:-1, :-1] = inner
    out[-1, :-1] = NO_PARENT
    np.fill_diagonal(out, np.inf)
    return out


def _texts(found: Elements) -> Costs:
    common = found.common.astype(np.float64)
    whole = np.maximum(np.diag(common), 1e-9)
    written = np.maximum(whole[None, :] - common, 0) / whole[None, :]
    left_out = np.maximum(whole[:, None] - common, 0) / whole[:, None]
    out: Costs = WRITTEN * written + LEFT_OUT * left_out
    return out


def _slips(found: Elements) -> Costs:
    size = len(found.slips)
    made = np.zeros((size, size))
    for child in (each for each in range(size) if found.slips[each]):
        for parent in range(size):
            made[parent, child] = min(len(_made(found, parent, child)), MOST_SLIPS)
    # What the child made of the parent, it would mend were it the other way round.
    out: Costs = MADE * made + MENDED * made.T
    return out


def _made(found: Elements, parent: int, child: int) -> list[str]:
    """Return the slips of the child where the parent spells right."""
    return [word for word, meant in found.slips[child].items() if meant in found.right[parent]]


def _credits(articles: Sequence[Article]) -> Costs:
    size = len(articles)
    out = np.zeros((size, size))
    for child, article in enumerate(articles):
        for parent, other in enumerate(articles):
            if parent == child:
                continue
            if credit_to(article, other.outlet):
                out[parent, child] -= CREDIT
            elif named(article, other.outlet):
                out[parent, child] -= NAMED
    return out


def _versions(articles: Sequence[Article]) -> Costs:
    """Weigh the versions of one address by when they were captured; equal times say nothing of their order."""
    out = np.zeros((len(articles), len(articles)))
    pages: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        if article.url:
            pages.setdefault(article.url, []).append(place)
    for places in pages.values():
        times = sorted({articles[place].capture.retrieved for place in places})
        turn = {place: times.index(articles[place].capture.retrieved) for place in places}
        for parent in places:
            for child in places:
                step = turn[child] - turn[parent]
                out[parent, child] = -NEXT_VERSION if step in {0, 1} else OTHER_VERSION
    return out


def _said(weighed: Weighed, articles: Sequence[Article], parent: int, child: int) -> list[Evidence]:
    found, before, after = weighed.elements, articles[parent], articles[child]
    common, sizes = float(found.common[parent, child]), np.diag(found.common)
    said = [
        Evidence(
            "containment",
            f"{common / max(float(sizes[child]), 1e-9):.0%} of the child's wording is in the parent, "
            f"{common / max(float(sizes[parent]), 1e-9):.0%} of the parent's in the child",
        )
    ]
    credit = credit_to(after, before.outlet)
    if credit:
        said.append(Evidence("credit", f"the child credits {credit.outlet}: {credit.text}"))
    elif before.outlet and named(after, before.outlet):
        said.append(Evidence("outlet-named", f"the child's text names {before.outlet.name}"))
    made, mended = _made(found, parent, child), _made(found, child, parent)
    lost = int(weighed.omitted[parent, child])
    if lost:
        said.append(
            Evidence("against", f"the child has {lost} words in the midst of what both have that the parent lacks")
        )
    shared = sorted(found.slips[parent].keys() & found.slips[child].keys())
    if shared:
        said.append(Evidence("shared-slips", f"both misspell: {', '.join(shared[:5])}"))
    if made:
        said.append(Evidence("slips", f"misspelt in the child, right in the parent: {', '.join(made[:5])}"))
    if mended:
        said.append(Evidence("against", f"misspelt in the parent, right in the child: {', '.join(mended[:5])}"))
    said += _times(weighed, before, after, parent, child)
    if after.url and after.url == before.url:
        said.append(Evidence("same-address", f"two versions of {after.url}"))
    elif same(before.outlet, after.outlet):
        said.append(Evidence("same-outlet", "both were published by one outlet"))
    return said


def _times(weighed: Weighed, before: Article, after: Article, parent: int, child: int) -> list[Evidence]:
    one, other = before.published, after.published
    if not one or not other:
        which = "neither date" if not one and not other else "the parent's date" if not one else "the child's date"
        return [Evidence("dates-unknown", f"{which} is known")]
    detail = f"parent {one.value} ({one.rule}), child {other.value} ({other.rule})"
    says = weighed.ordered[parent, child]
    if np.isnan(says):
        return [Evidence("dates-unknown", f"a date can't be read: {detail}")]
    if says < 0:
        return [Evidence("against", f"the dates say the reverse and are not believed: {detail}")]
    return [Evidence("dates" if says > 0 else "dates-equal", detail)]

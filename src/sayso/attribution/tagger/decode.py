"""Scores of words -> labelled spans -> linked statements. Needs numpy alone.

In the training corpus every statement has exactly one cue, and at most one source. So contents are tied to cues, cues
without content say nothing, and each cue gets the one source that its words and its contents' words point at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

ROLES = ("source", "cue", "content")
SOURCE, CUE, CONTENT = range(3)
LABELS = ("O", *(f"{mark}-{role}" for role in ROLES for mark in "BI"))
LINKS = ("content-cue", "cue-source", "content-source")
CONTENT_CUE, CUE_SOURCE, CONTENT_SOURCE = range(3)
# Width of the vectors whose products score links; other widths were not tried.
LINK_WIDTH = 64
NEVER = np.float32(-1e4)

FLOOR = 1e-9
# Chosen on the development set. A cue without content takes one that gives it a tenth of the votes of its own cue: up
# to 0.7 points of F1 of whole statements, flat from .03 to .3.
TAKEN = 0.1
# Words that were not labelled become a cue or a source when they get so many votes (of one and of two): 0.3 and 1.0
# points, flat from .3 to .9. Words beside the first belong to it when they get a tenth of its votes; flat from .02.
OVERLOOKED_CUE, OVERLOOKED_SOURCE, EDGE = 0.3, 0.6, 0.1

# Between two scalings a figure shrinks by what so many steps and words can at most: a forbidden step counts as zero,
# any other one as e^-10 or more, which leaves float64 (down to e^-708) room enough.
RESCALED = 16

# Word distances are told apart up to NEAR words, then two a doubling, up to REACH kinds a side.
NEAR, REACH = 5, 16


@dataclass(frozen=True, slots=True)
class Chain:
    """What decoding needs beside the network, for one level of labels.

    `step` (labels, labels) and `start` (labels) are the CRF's, forbidden steps at -10000; `distance` (links, 2 * REACH)
    is what a signed word distance adds to a link. Where windows of several levels are decoded together
    (`side_by_side`), `step` and `start` have one entry a window before that.
    """

    step: Floats
    start: Floats
    distance: Floats


@lean
@dataclass(frozen=True, slots=True)
class Found:
    """A span of words in its window. `role` indexes ROLES."""

    role: int
    start: int
    end: int


@lean
@dataclass(frozen=True, slots=True)
class Linked:
    """A statement in words of its window, with the shares of the votes that its cue and its source got (0..1)."""

    content: tuple[Found, ...]
    cue: Found | None
    source: Found | None
    cue_share: float = 1.0
    source_share: float = 1.0


def allowed_steps() -> NDArray[np.bool_]:
    """Say which label may follow which: an inner label only its own beginning or itself. The last row is the start."""
    table = np.ones((len(LABELS) + 1, len(LABELS)), np.bool_)
    for j, name in enumerate(LABELS):
        if name.startswith("I-"):
            table[:, j] = False
            table[j - 1 : j + 1, j] = True
    return table


def side_by_side(chains: Sequence[Chain], windows: int) -> Chain:
    """Return one chain for the windows of every level, level after level; it has no distances."""
    step, start = (np.repeat(np.stack([getattr(c, k) for c in chains]), windows, 0) for k in ("step", "start"))
    return Chain(step, start, np.zeros((0, 0), np.float32))


def viterbi(emissions: Floats, lengths: Sequence[int], chain: Chain) -> list[list[int]]:
    """Return the best labels of each window. `emissions` is (windows, words, labels), padded at the end."""
    count, width, labels = emissions.shape
    # Windows stand in the last place: many at a time is what one step of the recursion then runs over.
    local = np.ascontiguousarray(emissions.transpose(1, 2, 0))
    # Indexed by the label before, then by the one that follows.
    step = np.ascontiguousarray(np.broadcast_to(chain.step, (count, labels, labels)).transpose(1, 2, 0))
    scores = np.empty_like(local)
    scores[0] = chain.start.T.reshape(labels, -1) + local[0]
    ways = np.empty_like(step)
    for i in range(1, width):
        np.add(scores[i - 1, :, None], step, out=ways)
        np.maximum.reduce(ways, 0, out=scores[i])
        scores[i] += local[i]
    before = (scores[:-1].transpose(0, 2, 1)[:, :, None] + step.transpose(2, 1, 0)).argmax(3).astype(np.uint8)
    paths = []
    for row, length in enumerate(lengths):
        path = [int(scores[length - 1, :, row].argmax())]
        # One byte for each label of each word: the one before it on the best way there.
        came = before[: length - 1, row].tobytes()
        for place in range(len(came) - labels, -1, -labels):
            path.append(came[place + path[-1]])
        paths.append(path[::-1])
    return paths


def marginals(emissions: Floats, lengths: Sequence[int], chain: Chain) -> Floats:
    """Return the label probabilities of each word, given its window (windows, words, labels); 0 in the padding."""
    count, width, labels = emissions.shape
    place, size = np.arange(width), np.array(lengths)[:, None]
    inside = place < size
    # Each window a second time, from its last word to its first: both ways are one recursion, taken together.
    mirror = np.where(inside, size - 1 - place, place)
    local = np.exp(emissions - emissions.max(2, keepdims=True), dtype=np.float64)
    local = np.stack([local, np.take_along_axis(local, mirror[:, :, None], 1)])
    step = np.broadcast_to(np.exp(chain.step, dtype=np.float64), (count, labels, labels))
    step = np.stack([step, step.swapaxes(1, 2)])
    # What leads up to each word, its own score left out.
    ahead = np.empty((width, 2, count, 1, labels))
    ahead[0, 0, :, 0] = np.exp(chain.start)
    ahead[0, 1] = 1
    turned = np.ascontiguousarray(local.transpose(2, 0, 1, 3)[:, :, :, None])
    now = np.empty_like(ahead[0])
    for i in range(1, width):
        np.multiply(ahead[i - 1], turned[i - 1], out=now)
        # Scaled, for products of so many small figures leave the range; every few words is often enough.
        if i % RESCALED == 0:
            now /= now.sum(3, keepdims=True)
        np.matmul(now, step, out=ahead[i])
    forward, backward = ahead[:, :, :, 0].transpose(1, 2, 0, 3)
    out = forward * local[0] * np.take_along_axis(backward, mirror[:, :, None], 1)
    out /= out.sum(2, keepdims=True)
    return np.where(inside[:, :, None], out, 0).astype(np.float32)


def spans(labels: Sequence[int]) -> list[Found]:
    """Read spans off labels; an inner label always continues what stands before it."""
    out: list[Found] = []
    if not any(labels):
        return out
    start, role = 0, -1
    for i, label in enumerate([*labels, 0]):
        if label and label % 2 == 0:
            continue
        if role >= 0:
            out.append(Found(role, start, i))
        start, role = i, (label - 1) // 2 if label else -1
    return out


def bucket(reach: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give signed word distances their numbers: to the left from 0 up, to the right from REACH up."""
    size = np.abs(reach).astype(np.float32)
    far = np.floor(NEAR + 2 * np.log2(np.maximum(size, 1) / NEAR)) + 1
    index = np.minimum(np.where(size <= NEAR, size, far), REACH - 1).astype(np.int64)
    return np.asarray(index + (reach > 0) * REACH)


@lru_cache(maxsize=256)
def _buckets(words: int) -> NDArray[np.int64]:
    """Return the numbers of the distances from `words` to the left to `words` to the right."""
    return bucket(np.arange(-words, words + 1))


def shares(links: Floats, pointing: Sequence[tuple[int, Found]], chain: Chain) -> Floats:
    """Return how the words of each span share their votes between "nothing" and every word, in the mean.

    `links` (LINKS, words, 1 + words) scores what each word may point at, distance left out; column 0 is nothing.
    `pointing` says by which kind of link each span points. The result is (spans, 1 + words).
    """
    words = links.shape[1]
    if not pointing:
        return np.zeros((0, 1 + words), np.float32)
    kinds, starts, ends = np.array([(kind, span.start, span.end) for kind, span in pointing]).T
    sizes = ends - starts
    begin = sizes.cumsum() - sizes
    kind = kinds.repeat(sizes)
    rows = np.arange(len(kind)) + (starts - begin).repeat(sizes)
    scores = links[kind, rows]
    # The distances from one word to all others are a stretch of the distances from far left to far right.
    reaches = np.ascontiguousarray(chain.distance[:, _buckets(words)])
    size = reaches.itemsize
    stretches = np.ndarray((len(LINKS), words + 1, words), reaches.dtype, reaches, 0, (reaches.strides[0], size, size))
    scores[:, 1:] += stretches[kind, words - rows]
    scores -= scores.max(1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(1, keepdims=True)
    return np.asarray(np.add.reduceat(scores, begin, 0) / sizes.astype(np.float32)[:, None], np.float32)


@lean
@dataclass(frozen=True, slots=True)
class Votes:
    """What "nothing" and each of some targets get of each span's votes, what all words get, and the running sums."""

    ballots: list[list[float]]
    totals: list[float]
    sums: NDArray[np.float64]


def votes(share: Floats, targets: Sequence[Found]) -> Votes:
    """Count the votes of each span for the targets."""
    sums = share.cumsum(1, dtype=np.float64)
    ballots = np.empty((len(sums), 1 + len(targets)))
    ballots[:, 0] = sums[:, 0]
    if targets:
        ballots[:, 1:] = sums[:, [span.end for span in targets]]
        ballots[:, 1:] -= sums[:, [span.start for span in targets]]
    return Votes(ballots.tolist(), sums[:, -1].tolist(), sums)


def link(found: Sequence[Found], links: Floats, chain: Chain) -> list[Linked]:
    """Tie the spans of one window into statements, in the order of their contents."""
    sources, cues, contents = ([f for f in found if f.role == role] for role in range(len(ROLES)))
    if not contents:
        return []
    asked = ((CONTENT_CUE, contents), (CONTENT_SOURCE, contents), (CUE_SOURCE, cues))
    share = shares(links, [(kind, span) for kind, some in asked for span in some], chain)
    count = len(contents)
    to_cue, by_content, by_cue = share[:count], share[count : 2 * count], share[2 * count :]
    spare, ballots = _with_overlooked(to_cue, cues, contents, sources)
    if spare:
        cues = [*cues, *spare]
        by_cue = np.concatenate([by_cue, shares(links, [(CUE_SOURCE, cue) for cue in spare], chain)])
    groups: dict[int, list[int]] = {}
    for number, cue in enumerate(_cues(ballots)):
        groups.setdefault(cue, []).append(number)
    told = sorted(groups.items(), key=lambda item: item[1][0])
    both = np.array([_mean(by_content, group) + (by_cue[key] if key >= 0 else 0) for key, group in told])
    to_source = votes(both, sources)
    out = []
    for (key, group), one, vote, total in zip(told, both, to_source.ballots, to_source.totals, strict=True):
        content = tuple(contents[number] for number in group)
        source, trust = _source(one, vote, total, sources, [*sources, *cues, *content])
        surest = min(_weight(ballots[number], 1 + key) for number in group) if key >= 0 else 0.0
        out.append(Linked(content, cues[key] if key >= 0 else None, source, surest, trust))
    return out


def _mean(share: Floats, group: Sequence[int]) -> Floats:
    """Return the mean votes of some spans; most often it is one."""
    return share[group[0]] if len(group) == 1 else np.asarray(share[group].mean(0))


def _with_overlooked(
    to_cue: Floats, cues: Sequence[Found], contents: Sequence[Found], sources: Sequence[Found]
) -> tuple[list[Found], list[list[float]]]:
    """Return the cues that the labels overlooked and contents point at, and how each content votes on all cues."""
    found: list[Found] = []
    counted = votes(to_cue, cues)
    for number, (content, vote, total) in enumerate(zip(contents, counted.ballots, counted.totals, strict=True)):
        least = max(*vote, OVERLOOKED_CUE)
        # What no cue and not "nothing" got is all that overlooked words can have.
        if total - sum(vote) <= least:
            continue
        spare = _overlooked(to_cue[number], [*cues, *found, *sources, content], CUE)
        if spare and spare[1] > least:
            found.append(spare[0])
            got = counted.sums[:, spare[0].end] - counted.sums[:, spare[0].start]
            for ballot, more in zip(counted.ballots, got.tolist(), strict=True):
                ballot.append(more)
    return found, counted.ballots


def _overlooked(share: Floats, taken: Sequence[Found], role: int) -> tuple[Found, float] | None:
    """Return the words outside `taken` that are pointed at most, and their part of the votes."""
    free = share[1:].copy()
    for span in taken:
        free[span.start : span.end] = 0
    top = int(free.argmax())
    if not free[top]:
        return None
    near = free > free[top] * EDGE
    low, high = top, top + 1
    while low and near[low - 1]:
        low -= 1
    while high < len(free) and near[high]:
        high += 1
    return Found(role, low, high), float(free[low:high].sum())


def _cues(ballots: Sequence[Sequence[float]]) -> list[int]:
    """Choose a cue for each content; below 0 there is none to choose from, and the content stands alone.

    A cue that no content chose takes, of those that share theirs with others, the one that likes it best.
    """
    count = len(ballots[0]) - 1 if ballots else 0
    if not count:
        return [-1 - number for number in range(len(ballots))]
    chosen = [max(range(count), key=vote[1:].__getitem__) for vote in ballots]
    for cue in range(count):
        if cue in chosen:
            continue
        liking = [
            (vote[1 + cue] / max(vote[1 + own], FLOOR), number)
            for number, (vote, own) in enumerate(zip(ballots, chosen, strict=True))
            if chosen.count(own) > 1
        ]
        if liking and max(liking)[0] > TAKEN:
            chosen[max(liking)[1]] = cue
    return chosen


def _source(
    share: Floats, vote: Sequence[float], total: float, sources: Sequence[Found], taken: Sequence[Found]
) -> tuple[Found | None, float]:
    """Choose among nothing, the sources found, and the words outside `taken` spans that are pointed at most."""
    best = max(range(len(vote)), key=vote.__getitem__)
    least = max(vote[best], OVERLOOKED_SOURCE)
    spare = _overlooked(share, taken, SOURCE) if total - sum(vote) > least else None
    if spare and spare[1] > least:
        return spare[0], spare[1] / max(total, FLOOR)
    return (sources[best - 1] if best else None), _weight(vote, best)


def _weight(vote: Sequence[float], chosen: int) -> float:
    return vote[chosen] / max(sum(vote), FLOOR)


def chain_of(weights: Mapping[str, Floats], level: int = 0) -> Chain:
    """Read one level's decoding tables off a model's weights `step`, `start` and `distance`."""
    allowed = allowed_steps()
    return Chain(
        np.where(allowed[:-1], weights["step"][level], NEVER).astype(np.float32),
        np.where(allowed[-1], weights["start"][level], NEVER).astype(np.float32),
        weights["distance"].reshape(-1, len(LINKS), 2 * REACH)[level].astype(np.float32),
    )

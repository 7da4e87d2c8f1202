"""Costs of all edges -> the cheapest tree, and how probable each edge is among all trees.

A forest over n tellings is an arborescence over n + 1 nodes, the last of which is the virtual root: its children are
the earliest tellings held. The cheapest one is found by Chu-Liu and Edmonds; the probability of an edge, where a tree
of cost c has the weight exp(-c), by the matrix-tree theorem (Koo et al. 2007, "Structured prediction models via the
matrix-tree theorem"). What it does not do: know what a cost means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Costs = NDArray[np.float64]

# A parent so many nats worse than the best has no part in a probability; it keeps the matrix well conditioned.
WORST = 30.0
# What the likeliest earliest telling costs more than a parent would: e^-8 is the chance left for two beginnings.
BEGINNING = 8.0


def cheapest(costs: Costs) -> list[int]:
    """Return the parent of each node in the cheapest arborescence that hangs on the last row.

    `costs[p, c]` is the cost of p as the parent of c; infinite where it can't be. The last node is the root and has
    itself as its parent. Ties go to the node that comes first. Steps: contract the cycles of best parents until there
    is none, then open them again (n^3 at worst, n^2 as a rule).
    """
    size = len(costs)
    root = size - 1
    work = costs.astype(np.float64).copy()
    np.fill_diagonal(work, np.inf)
    alive = np.ones(size, np.bool_)
    # Where an edge of the contracted graph really begins and ends.
    tail = np.repeat(np.arange(size)[:, None], size, 1)
    head = np.repeat(np.arange(size)[None, :], size, 0)
    contracted: list[tuple[int, list[int], dict[int, tuple[int, int]], dict[int, int]]] = []
    members = {each: {each} for each in range(size)}
    while True:
        best = _best(work, alive, root)
        cycle = _cycle(best, root)
        if not cycle:
            break
        keep = cycle[0]
        enters = {node: (int(tail[best[node], node]), int(head[best[node], node])) for node in cycle}
        owner = {inner: node for node in cycle for inner in members[node]}
        _contract(work, alive, tail, head, cycle, best)
        contracted.append((keep, cycle, enters, owner))
        members[keep] = set().union(*(members[node] for node in cycle))
    chosen: dict[int, tuple[int, int]] = {
        node: (int(tail[parent, node]), int(head[parent, node])) for node, parent in best.items()
    }
    for keep, cycle, enters, owner in reversed(contracted):
        entry = chosen.pop(keep)
        entered = owner[entry[1]]
        chosen |= {node: enters[node] for node in cycle if node != entered}
        chosen[entered] = entry
    parents = [root] * size
    for parent, child in chosen.values():
        parents[child] = parent
    return parents


def _best(work: Costs, alive: NDArray[np.bool_], root: int) -> dict[int, int]:
    nodes = [node for node in np.flatnonzero(alive).tolist() if node != root]
    return {node: int(work[:, node].argmin()) for node in nodes}


def _cycle(best: dict[int, int], root: int) -> list[int]:
    """Return the nodes of one cycle of parents, smallest first; empty where there is none."""
    done: set[int] = set()
    for start in sorted(best):
        way: dict[int, None] = {}
        node = start
        while node != root and node not in done and node not in way:
            way[node] = None
            node = best[node]
        if node in way:
            order = list(way)
            return sorted(order[order.index(node) :])
        done |= way.keys()
    return []


def _contract(
    work: Costs, alive: NDArray[np.bool_], tail: NDArray[np.int64], head: NDArray[np.int64], cycle: list[int],
    best: dict[int, int],
) -> None:  # fmt: skip
    """Make one node of a cycle, in the place of its first: in place, an edge into it costs what it costs more."""
    rows = np.array(cycle)
    paid = np.array([work[best[node], node] for node in cycle])
    inside = work[:, rows] - paid[None, :]
    into = inside.argmin(1)
    out = work[rows, :].argmin(0)
    every = np.arange(len(work))
    keep = cycle[0]
    in_tail, in_head = tail[every, rows[into]].copy(), head[every, rows[into]].copy()
    out_tail, out_head = tail[rows[out], every].copy(), head[rows[out], every].copy()
    new_in, new_out = inside[every, into], work[rows[out], every].copy()
    work[:, keep], work[keep, :] = new_in, new_out
    tail[:, keep], head[:, keep] = in_tail, in_head
    tail[keep, :], head[keep, :] = out_tail, out_head
    gone = rows[1:]
    work[gone, :] = work[:, gone] = np.inf
    work[rows[:, None], rows[None, :]] = np.inf
    alive[gone] = False


def probabilities(costs: Costs) -> Costs:
    """Return the probability of each edge over all arborescences; columns of nodes sum to 1, the root's is empty.

    How much the root's edges cost more than others is no matter here, since every tree has one: it is set so that
    the matrix can be inverted.
    """
    size = len(costs)
    root = size - 1
    work = costs.astype(np.float64).copy()
    np.fill_diagonal(work, np.inf)
    best = work[:root, :root].min(0) if root > 1 else np.full(root, np.inf)
    known = np.isfinite(best)
    highest = best[known].max() if known.any() else 0.0
    work[root, :root] = np.where(known, BEGINNING + highest, 0.0)
    # What a constant adds to every parent of a node changes no probability.
    work[:, :root] -= np.where(known, best, 0.0)
    weights = np.exp(-np.minimum(work, WORST)) * np.isfinite(work)
    inner = weights[:root, :root]
    laplacian = np.diag(weights[:, :root].sum(0)) - inner
    inverse = np.linalg.inv(laplacian)
    out = np.zeros_like(work)
    out[:root, :root] = inner * (np.diag(inverse)[None, :] - inverse.T)
    out[root, :root] = weights[root, :root] * np.diag(inverse)
    return np.clip(out, 0.0, 1.0)

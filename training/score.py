"""Predict a development set with a model under training and score it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from data import LEVELS, Story, sample
from data import examples as cut
from model import Tagger, to_tensors

from evals.scorer import score
from sayso.attribution.tagger.decode import (
    LABELS,
    LINK_WIDTH,
    LINKS,
    ROLES,
    Chain,
    Found,
    Linked,
    chain_of,
    link,
    spans,
    viterbi,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from data import Example

HEADLINES = (
    "content.exact",
    "content.overlap",
    "content.token",
    "flat.source",
    "flat.cue",
    "flat.content",
    "triple",
    "direct.exact",
    "direct.overlap",
    "mixed.exact",
    "mixed.overlap",
    "indirect.exact",
    "indirect.overlap",
)


def judge(gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the figures of the project's scorer on annotated rows and predicted ones, in the same order."""
    return score(gold, {row["doc_id"]: row["statements"] for row in found})


def chain_from(model: Tagger, level: int = 0) -> Chain:
    """Read the decoding table off a model."""
    weights = {k: getattr(model, k).detach().float().cpu().numpy() for k in ("step", "start", "distance")}
    return chain_of(weights, level)


def read(model: Tagger, items: Sequence[Example], pieces: int = 4096) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Yield index, label scores (words, labels) and link scores (links, words, 1 + words) of each, in any order."""
    device = next(model.parameters()).device
    order = sorted(range(len(items)), key=lambda i: items[i].labels.shape[1])
    model.eval()
    while order:
        width = items[order[0]].labels.shape[1]
        group = order[: max(1, pieces // (2 * width + 2))]
        del order[: len(group)]
        batch = to_tensors(sample([items[i] for i in group]), device)
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
            emitted, vectors, _ = model(batch)
        for row, i in enumerate(group):
            size = items[i].labels.shape[1]
            e = emitted[row, :size].cpu().numpy().reshape(size, LEVELS, len(LABELS))
            v = vectors[row, :size].view(size, LEVELS, len(LINKS), -1)[:, 0].transpose(0, 1)
            pointing = v[..., :LINK_WIDTH] @ v[..., LINK_WIDTH:-1].transpose(1, 2) / LINK_WIDTH**0.5
            yield i, e[:, 0], torch.cat([v[..., -1:], pointing], 2).cpu().numpy()


def predict(model: Tagger, stories: Sequence[Story], *, context: int = 0) -> list[dict[str, Any]]:
    """Return one row a story, as the scorer reads them."""
    chain = chain_from(model)
    items, owner = [], []
    for n, story in enumerate(stories):
        for e in cut(story, context=context):
            items.append(e)
            owner.append(n)
    out = [{"doc_id": s.row["doc_id"], "text": s.row["text"], "statements": [], "spans": []} for s in stories]
    for i, emissions, links in read(model, items):
        labels = viterbi(emissions[None], [len(emissions)], chain)[0]
        found = spans(labels)
        add(out[owner[i]], items[i], found, link(found, links, chain))
    return out


def add(row: dict[str, Any], e: Example, found: Sequence[Found], statements: Sequence[Linked]) -> None:
    """Put what was found in a window into its story's row, in characters. What begins in the context is left out."""
    own = e.view.own - e.view.start

    def place(f: Found) -> list[int]:
        return [int(e.words.starts[e.view.start + f.start]), int(e.words.ends[e.view.start + f.end - 1])]

    row["spans"] += [[ROLES[f.role], *place(f)] for f in found if f.start >= own]
    for s in statements:
        if s.content[0].start < own:
            continue
        row["statements"].append(
            {
                "content": [place(f) for f in s.content],
                "cue": [place(s.cue)] if s.cue else [],
                "source": [place(s.source)] if s.source else [],
            }
        )


def headline(result: Mapping[str, Any]) -> dict[str, float]:
    """Pick the figures of the targets: F1 in per cent, and the shares of right sources and cues."""
    figures = {name: result[name]["F1"] for name in HEADLINES}
    return figures | {name: result[name] for name in ("source|content", "cue|content")}

#!/usr/bin/env python3
"""Make a trained tagger narrower: fewer heads of attention and fewer inner units, the rest refitted to do their work.

python training/prune.py --model WEIGHTS.safetensors --train TRAIN.jsonl.xz --encoder FOLDER \
    --heads 4 8 8 6 3 --inner 192 384 320 192 192 --out NARROW.safetensors

Layer by layer, from the bottom: what the layer adds to a state is a linear map of what its heads (or its inner units)
say, so the best map from any part of them is a least squares fit. Beginning with all, the one goes whose leaving costs
least, and the map is fitted anew, until so many are left (surgeon.py). What is fitted is the whole layer's sum, so each
layer also mends what the layers below got wrong, as do the maps into a layer and those of the heads at the top. Nothing
is trained.
"""

from __future__ import annotations

import argparse
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from data import epoch, rows, sample, story
from encoder import attend, words_of
from model import Tagger, load_tagger, save_tagger, to_tensors
from surgeon import Moments
from torch import nn
from torch.nn import functional as fn
from train import load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from encoder import Encoder, Layer
    from model import Tensors
    from torch import Tensor

    # The states of a batch as the teacher and as the student has them, the bias of attention, and which states count.
    Pair = tuple[Tensor, Tensor, Tensor, Tensor]


def said(layer: Layer, x: Tensor, bias: Tensor) -> Tensor:
    """Return what the heads of a layer say, before it is mapped to a state (batch, words, all heads)."""
    b, t, _ = x.shape
    q, k, v = layer.qkv(x).view(b, t, 3, layer.heads, -1).permute(2, 0, 3, 1, 4)
    return attend(q, k, v, bias).transpose(1, 2).reshape(b, t, -1)


def narrower(teacher: Tagger, batches: Sequence[Tensors], heads: Sequence[int], inner: Sequence[int]) -> Tagger:
    """Return a tagger with so many heads and inner units in each layer that does best what the teacher does."""
    shape = teacher.encoder.shape
    size = shape.each()[0][1]
    student = Tagger(replace(shape, heads=tuple(heads), inner=tuple(inner), head=size)).eval()
    own = student.state_dict()
    state = {k: v for k, v in teacher.state_dict().items() if own[k].shape == v.shape}
    student.load_state_dict(own | state)
    sides = [begun(teacher.encoder, batch) for batch in batches]
    pairs = [(x, x, bias, count) for x, bias, count in sides]
    for number, (old, new) in enumerate(zip(teacher.encoder.layers, student.encoder.layers, strict=True)):
        if number and number == shape.lower:
            pairs = [
                (words_of(x, batch.first), words_of(y, batch.first), masked(batch.known), batch.known)
                for (x, y, _, _), batch in zip(pairs, batches, strict=True)
            ]
        pairs = narrow_heads(old, new, pairs, size)
        pairs = narrow_inner(old, new, pairs)
    for own, true in ((student.emit, teacher.emit), (student.project, teacher.project)):
        mend(own, true, pairs)
    return student


def narrow_heads(old: Layer, new: Layer, pairs: Sequence[Pair], size: int) -> list[Pair]:
    """Choose the heads of a layer and fit what follows them; return the states after them."""
    own = deepcopy(old)
    mend(own.qkv, old.qkv, pairs)
    moments, sums = Moments(), []
    for x, y, bias, count in pairs:
        total = x + old.out(said(old, x, bias))
        moments.add(said(own, y, bias)[count].numpy(), (total - y)[count].numpy())
        sums.append(total)
    kept, weight, shift = map(torch.from_numpy, moments.fit(size, new.heads))
    parts = torch.cat([kept + third * old.out.in_features for third in range(3)])
    fill(new.qkv, own.qkv.weight[parts], own.qkv.bias[parts])
    fill(new.out, weight, shift)
    return [
        (old.norm1(total), new.norm1(y + new.out(said(new, y, bias))), bias, count)
        for total, (_, y, bias, count) in zip(sums, pairs, strict=True)
    ]


def narrow_inner(old: Layer, new: Layer, pairs: Sequence[Pair]) -> list[Pair]:
    """Choose the inner units of a layer and fit what follows them; return the states after them."""
    own = deepcopy(old)
    mend(own.up, old.up, pairs)
    moments, sums = Moments(), []
    for x, y, _, count in pairs:
        total = x + old.down(fn.gelu(old.up(x)))
        moments.add(fn.gelu(own.up(y))[count].numpy(), (total - y)[count].numpy())
        sums.append(total)
    kept, weight, shift = map(torch.from_numpy, moments.fit(1, new.up.out_features))
    fill(new.up, own.up.weight[kept], own.up.bias[kept])
    fill(new.down, weight, shift)
    return [
        (old.norm2(total), new.norm2(y + new.down(fn.gelu(new.up(y)))), bias, count)
        for total, (_, y, bias, count) in zip(sums, pairs, strict=True)
    ]


def mend(linear: nn.Linear, true: nn.Linear, pairs: Sequence[Pair]) -> None:
    """Change a map so that it makes of the student's states, as near as it can, what `true` makes of the teacher's."""
    moments = Moments()
    for x, y, _, count in pairs:
        moments.add(y[count].numpy(), (true(x) - true(y))[count].numpy())
    _, weight, shift = map(torch.from_numpy, moments.fit(1, true.in_features))
    fill(linear, true.weight + weight, true.bias + shift)


def begun(encoder: Encoder, batch: Tensors) -> tuple[Tensor, Tensor, Tensor]:
    """Return the states at the input, the bias of attention, and which entries count."""
    x = encoder.begin(batch.ids, batch.features)
    return x, masked(batch.mask), batch.mask.bool()


def masked(known: Tensor) -> Tensor:
    """Return the bias that hides what is no word or word piece."""
    return (1.0 - known[:, None, None, :].float()) * -1e4


def fill(linear: nn.Linear, weight: Tensor, bias: Tensor) -> None:
    """Set the values of a linear map."""
    linear.weight.copy_(weight)
    linear.bias.copy_(bias)


@torch.no_grad()
def main() -> None:
    """Narrow the model given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--heads", type=int, nargs="+", required=True, help="one number a layer")
    parser.add_argument("--inner", type=int, nargs="+", required=True, help="likewise")
    parser.add_argument("--texts", type=int, default=60, help="so many texts, evenly drawn, are what it is fitted on")
    plan = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = load_tokenizer(plan.encoder)
    read = rows(plan.train)
    stories = [story(row, tokenizer) for row in read[:: max(1, len(read) // plan.texts)]]
    batches = [
        to_tensors(sample(items), torch.device("cpu")) for items in epoch(stories, seed=1, pieces=4096, limit=160)
    ]
    save_tagger(narrower(load_tagger(plan.model).eval(), batches, plan.heads, plan.inner), plan.out)


if __name__ == "__main__":
    main()

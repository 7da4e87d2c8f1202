"""A BERT encoder written for tagging: word features at the input, cheap dropout, layers and inner widths to choose.

Dropout draws one mask a window and channel, not one a value: on a processor with few cores, drawing random numbers and
leaving the fused attention kernel cost more than half of a training step.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as fn

from sayso.attribution.tagger.windows import FEATURE_SIZES

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of an encoder.

    The `lower` layers see word pieces, the others each word's first piece; 0: pieces alone. `inner` and `heads` are the
    same for all layers, or one a layer. A head of attention is `head` wide; 0: as wide as a state has for each.
    """

    layers: int = 6
    width: int = 384
    inner: int | tuple[int, ...] = 1536
    heads: int | tuple[int, ...] = 12
    vocabulary: int = 30522
    positions: int = 512
    lower: int = 0
    head: int = 0

    def each(self) -> list[tuple[int, int, int]]:
        """Return for each layer how many heads it has, how wide one is, and how many inner units it has."""
        heads, inner = (tuple([n] * self.layers) if isinstance(n, int) else tuple(n) for n in (self.heads, self.inner))
        return [(h, self.head or self.width // h, i) for h, i in zip(heads, inner, strict=True)]


class Rounded(torch.autograd.Function):
    """Round to multiples of a scale; the gradient passes as if nothing were rounded."""

    @staticmethod
    def forward(ctx: object, x: Tensor, scale: Tensor) -> Tensor:  # noqa: ARG004  (torch's own signature)
        """Return the multiples nearest to `x`."""
        return (x / scale).round_().mul_(scale)

    @staticmethod
    def backward(ctx: object, slope: Tensor) -> tuple[Tensor, None]:  # noqa: ARG004
        """Hand the gradient on."""
        return slope, None


class Linear(nn.Linear):
    """A linear map that can calculate as its export does, so that training sees what int8 makes of it.

    Where `whole`, weights have 128 steps a column, as `export.shrink` keeps them, and what comes in has 255 steps from
    its least to its largest value in each window, as the runtime reads it.
    """

    whole = False

    def forward(self, x: Tensor) -> Tensor:
        """Map (windows, words, inputs)."""
        if not self.whole:
            return super().forward(x)
        with torch.no_grad():
            given = (x.amax((1, 2), keepdim=True).clamp(min=0) - x.amin((1, 2), keepdim=True).clamp(max=0)) / 255
            kept = self.weight.abs().amax(1, keepdim=True) / 64
        x, weight = (Rounded.apply(value, scale.clamp(min=1e-12)) for value, scale in ((x, given), (self.weight, kept)))
        return fn.linear(x, weight, self.bias)


class ChannelDropout(nn.Module):
    """Drop whole channels of a window: one draw for all of its word pieces."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """Apply to (batch, pieces, width)."""
        if not self.training or not self.rate:
            return x
        keep = torch.empty(x.shape[0], 1, x.shape[2], device=x.device, dtype=x.dtype).bernoulli_(1 - self.rate)
        return x * (keep / (1 - self.rate))


def attend(q: Tensor, k: Tensor, v: Tensor, bias: Tensor) -> Tensor:
    """Attend; on a processor, two plain products make a training step 20 % faster than the fused kernel does."""
    if q.is_cuda:
        return fn.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    scores = (q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5 + bias
    return scores.softmax(-1).to(v.dtype) @ v


class Layer(nn.Module):
    """Self-attention, then two dense steps, each followed by a normalised sum."""

    def __init__(self, width: int, sizes: tuple[int, int, int], dropout: float) -> None:
        super().__init__()
        self.heads, head, inner = sizes
        self.qkv = Linear(width, 3 * self.heads * head)
        self.out = Linear(self.heads * head, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, inner)
        self.down = Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = ChannelDropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Map (batch, pieces, width) with an additive attention `bias` (batch, 1, 1, pieces)."""
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = attend(q, k, v, bias.to(q.dtype))
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(b, t, -1))))
        return self.norm2(x + self.drop(self.down(fn.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces and features -> one vector a word, or a piece where the shape has no `lower` layers."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.pieces = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.features = nn.ModuleList(nn.Embedding(n, shape.width) for n in FEATURE_SIZES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.drop = ChannelDropout(dropout)
        self.layers = nn.ModuleList(Layer(shape.width, sizes, dropout) for sizes in shape.each())

    def begin(self, ids: Tensor, features: Tensor) -> Tensor:
        """Return the state of each word piece before the first layer."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        for column, table in enumerate(self.features):
            x = x + table(features[..., column])
        return self.norm(x)

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor, first: Tensor, known: Tensor) -> list[Tensor]:
        """Return the hidden states after the input and after each layer.

        `first` (windows, words) is where each word has its first piece, `known` which of its entries are words.
        """
        x = self.drop(self.begin(ids, features))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        states = [x]
        for number, layer in enumerate(self.layers):
            if number and number == self.shape.lower:
                x = words_of(x, first)
                bias = (1.0 - known[:, None, None, :].to(x.dtype)) * -1e4
            x = layer(x, bias)
            states.append(x)
        return states


def words_of(states: Tensor, first: Tensor) -> Tensor:
    """Pick the states of the words' first pieces: (windows, pieces, width) -> (windows, words, width)."""
    return states.gather(1, first[..., None].expand(-1, -1, states.shape[2]))


def load_bert(encoder: Encoder, path: Path) -> None:
    """Fill an encoder from a BERT checkpoint in safetensors; with fewer layers, take them evenly and keep the last."""
    weights = load_file(path)
    depth = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layer."))
    own: dict[str, Tensor] = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for i, j in enumerate(spread(depth, encoder.shape.layers)):
        old = f"encoder.layer.{j}."
        for end in ("weight", "bias"):
            own[f"layers.{i}.qkv.{end}"] = torch.cat(
                [weights[f"{old}attention.self.{n}.{end}"] for n in ("query", "key", "value")]
            )
            for new, name in names.items():
                own[f"layers.{i}.{new}.{end}"] = weights[f"{old}{name}.{end}"]
    narrow(own, encoder.layers[0].up.out_features)
    missing, unexpected = encoder.load_state_dict(own, strict=False)
    if unexpected or not all(name.startswith("features.") for name in missing):
        raise SystemExit(f"{path} is not the BERT that was expected: {missing} {unexpected}")


def spread(depth: int, wanted: int) -> list[int]:
    """Choose `wanted` of `depth` layers evenly, the first and the last always among them."""
    return [round(i * (depth - 1) / max(1, wanted - 1)) for i in range(wanted - 1)] + [depth - 1]


def narrow(weights: dict[str, Tensor], inner: int, prefix: str = "") -> None:
    """Keep, in each layer, the `inner` units of the dense steps whose weights are largest. Changes `weights`."""
    for name in [k for k in weights if k.startswith(prefix) and k.endswith(".up.weight")]:
        stem = name[: -len("up.weight")]
        up, down = weights[name], weights[f"{stem}down.weight"]
        if up.shape[0] <= inner:
            continue
        keep = (up.norm(dim=1) * down.norm(dim=0)).topk(inner).indices.sort().values
        weights[name], weights[f"{stem}up.bias"] = up[keep], weights[f"{stem}up.bias"][keep]
        weights[f"{stem}down.weight"] = down[:, keep].contiguous()

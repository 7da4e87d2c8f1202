"""Encoder with two heads a level: labels (a linear-chain CRF) and links (content to cue, cue and content to source)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import torch
from data import LEVELS
from encoder import ChannelDropout, Encoder, Linear, Shape, words_of
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as fn

from sayso.attribution.tagger.decode import LABELS, LINK_WIDTH, LINKS, NEAR, REACH, allowed_steps

if TYPE_CHECKING:
    from pathlib import Path

    from data import Sample

NEVER = -1e4


@dataclass(slots=True)
class Output:
    """What the model says of a batch: `emissions` (batch, levels, words, labels), link logits a (row, 1 + words)."""

    emissions: Tensor
    links: Tensor
    states: list[Tensor]


@dataclass(slots=True)
class Tensors:
    """A sample on the device."""

    ids: Tensor
    mask: Tensor
    features: Tensor
    first: Tensor
    known: Tensor
    labels: Tensor
    origins: Tensor
    weights: Tensor
    goals: Tensor


def to_tensors(sample: Sample, device: torch.device) -> Tensors:
    """Move a sample to the device."""
    arrays = (
        sample.inputs.ids,
        sample.inputs.mask,
        sample.inputs.features,
        sample.first,
        sample.known,
        sample.labels,
        sample.origins,
        sample.weights,
        sample.goals,
    )
    return Tensors(*(torch.from_numpy(a).to(device, non_blocking=True) for a in arrays))


class Tagger(nn.Module):
    """The whole network. `emit` and `project` are what gets exported; the rest of the decoding needs no network."""

    def __init__(self, shape: Shape, dropout: float = 0.1, head_dropout: float = 0.2) -> None:
        super().__init__()
        self.encoder = Encoder(shape, dropout)
        self.drop = ChannelDropout(head_dropout)
        self.emit = nn.Linear(shape.width, LEVELS * len(LABELS))
        kinds = LEVELS * len(LINKS)
        self.project = Linear(shape.width, kinds * (2 * LINK_WIDTH + 1))
        self.distance = nn.Parameter(torch.zeros(kinds, 2 * REACH))
        self.step = nn.Parameter(torch.zeros(LEVELS, len(LABELS), len(LABELS)))
        self.start = nn.Parameter(torch.zeros(LEVELS, len(LABELS)))
        self.register_buffer("allowed", torch.from_numpy(allowed_steps()), persistent=False)

    def forward(self, batch: Tensors) -> tuple[Tensor, Tensor, list[Tensor]]:
        """Return label scores and link vectors of every word, and the hidden states."""
        states = self.encoder(batch.ids, batch.mask, batch.features, batch.first, batch.known)
        if not self.encoder.shape.lower:
            states[-1] = words_of(states[-1], batch.first)
        top = self.drop(states[-1])
        return self.emit(top).float(), self.project(top).float(), states

    def round(self, *, whole: bool) -> None:
        """Calculate as the int8 export does, or with full precision."""
        for part in self.modules():
            if isinstance(part, Linear):
                part.whole = whole

    def read(self, batch: Tensors) -> Output:
        """Score the words of a batch."""
        scores, vectors, states = self(batch)
        b, w = batch.first.shape
        words = scores.view(b, w, LEVELS, len(LABELS)).transpose(1, 2)
        return Output(words, self.link(vectors.view(b, w, LEVELS * len(LINKS), -1), batch), states)

    def link(self, vectors: Tensor, batch: Tensors) -> Tensor:
        """Score, for each origin word, "nothing" and every word of its window as the target."""
        b, level, kind, word = batch.origins.unbind(1)
        which = level * len(LINKS) + kind
        used = int(which.max()) + 1 if len(which) else 1
        query = vectors[:, :, :used, :LINK_WIDTH].transpose(1, 2)
        keys = vectors[:, :, :used, LINK_WIDTH : 2 * LINK_WIDTH].permute(0, 2, 3, 1)
        scores = (query @ keys)[b, which, word] / LINK_WIDTH**0.5
        nothing = vectors[b, word, which, -1]
        reach = torch.arange(batch.first.shape[1], device=word.device)[None] - word[:, None]
        scores = scores + self.distance[which[:, None], bucket(reach)]
        scores = scores.masked_fill(~batch.known[b], NEVER)
        return torch.cat([nothing[:, None], scores], 1)


def bucket(reach: Tensor) -> Tensor:
    """Give signed word distances the numbers that decoding gives them."""
    size = reach.abs().float()
    far = (NEAR + 2 * torch.log2(size.clamp(min=1) / NEAR)).floor() + 1
    index = torch.where(size <= NEAR, size, far).clamp(max=REACH - 1).long()
    return index + (reach > 0).long() * REACH


def chain_loss(model: Tagger, emissions: Tensor, labels: Tensor, known: Tensor) -> Tensor:
    """Return the CRF's negative log-likelihood, summed; unknown labels are summed over, so they cost nothing.

    Shapes: emissions (batch, levels, words, labels), labels (batch, levels, words), known (batch, words). A window
    whose level is all unknown adds nothing.
    """
    free = emissions
    fits = fn.one_hot(labels.clamp(min=0), len(LABELS)).bool() | (labels < 0)[..., None]
    both = torch.stack([free.masked_fill(~fits, NEVER), free])
    scores = _log_total(model, both, known)
    return (scores[1] - scores[0]).sum()


def _log_total(model: Tagger, emissions: Tensor, known: Tensor) -> Tensor:
    step = model.step.masked_fill(~model.allowed[:-1], NEVER)[None, None]
    alpha = model.start.masked_fill(~model.allowed[-1], NEVER) + emissions[..., 0, :]
    for i in range(1, emissions.shape[-2]):
        after = torch.logsumexp(alpha[..., :, None] + step, -2) + emissions[..., i, :]
        alpha = torch.where(known[None, :, i, None, None], after, alpha)
    return torch.logsumexp(alpha, -1)


def link_loss(links: Tensor, goals: Tensor, weights: Tensor) -> Tensor:
    """Return the negative log of the probability put on allowed targets, weighted and summed."""
    total = torch.logsumexp(links, 1)
    right = torch.logsumexp(links.masked_fill(~goals, NEVER), 1)
    return ((total - right) * weights).sum()


def copy_from(student: Tagger, weights: dict[str, Tensor]) -> None:
    """Start a student from a trained tagger of more layers or a wider inner step."""
    from encoder import narrow, spread  # noqa: PLC0415

    depth = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layers."))
    kept = {k: v for k, v in weights.items() if not k.startswith("encoder.layers.")}
    for i, j in enumerate(spread(depth, student.encoder.shape.layers)):
        old = f"encoder.layers.{j}."
        kept |= {f"encoder.layers.{i}." + k[len(old) :]: v for k, v in weights.items() if k.startswith(old)}
    narrow(kept, student.encoder.layers[0].up.out_features, "encoder.")
    student.load_state_dict(kept)


def save_tagger(model: Tagger, path: Path) -> None:
    """Write weights, with the encoder's sizes beside them in the file's header."""
    weights = {k: v.detach().float().cpu().contiguous() for k, v in model.state_dict().items()}
    save_file(weights, path, metadata={"shape": json.dumps(asdict(model.encoder.shape))})


def load_tagger(path: Path, dropout: float = 0.1) -> Tagger:
    """Read what `save_tagger` wrote."""
    with safe_open(path, "pt") as file:
        sizes = json.loads(file.metadata()["shape"])
    shape = Shape(**{k: tuple(v) if isinstance(v, list) else v for k, v in sizes.items()})
    model = Tagger(shape, dropout)
    model.load_state_dict(load_file(path))
    return model

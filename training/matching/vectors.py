"""Make the static word-piece vectors of `sayso.matches` from a sentence encoder: one command, no randomness.

    python training/matching/vectors.py --encoder MINILM --out src/sayso/matches/model/vectors.npz

Each piece of the encoder's vocabulary is read alone (`[CLS] piece [SEP]`), the mean of its three outputs is kept, the
first principal direction (what all pieces share) is taken out, the rest is turned to its first `--width` principal
directions, made length one and rounded to int8. `MINILM` is a folder with config.json, model.safetensors and vocab.txt
of all-MiniLM-L6-v2 (Apache-2.0). Pieces that hold no letter or digit are left out.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch.nn import functional

HEADS = 12
BATCH = 512


def layer_norm(x: torch.Tensor, w: dict[str, torch.Tensor], name: str) -> torch.Tensor:
    """Normalise over the last dimension, with BERT's epsilon."""
    return functional.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], 1e-12)


def dense(x: torch.Tensor, w: dict[str, torch.Tensor], name: str) -> torch.Tensor:
    """Apply one linear step of the encoder."""
    return functional.linear(x, w[f"{name}.weight"], w[f"{name}.bias"])


def layer(x: torch.Tensor, w: dict[str, torch.Tensor], name: str) -> torch.Tensor:
    """Apply one layer of BERT: attention and the two dense steps, each with its residue."""
    n, t, d = x.shape

    def heads(part: str) -> torch.Tensor:
        return dense(x, w, f"{name}.attention.self.{part}").view(n, t, HEADS, d // HEADS).transpose(1, 2)

    seen = functional.scaled_dot_product_attention(heads("query"), heads("key"), heads("value"))
    seen = dense(seen.transpose(1, 2).reshape(n, t, d), w, f"{name}.attention.output.dense")
    x = layer_norm(x + seen, w, f"{name}.attention.output.LayerNorm")
    inner = functional.gelu(dense(x, w, f"{name}.intermediate.dense"))
    return layer_norm(x + dense(inner, w, f"{name}.output.dense"), w, f"{name}.output.LayerNorm")


def read_alone(ids: torch.Tensor, w: dict[str, torch.Tensor], layers: int) -> torch.Tensor:
    """Return the mean output for rows of word-piece ids."""
    x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
    x = layer_norm(x + w["embeddings.token_type_embeddings.weight"][0], w, "embeddings.LayerNorm")
    for number in range(layers):
        x = layer(x, w, f"encoder.layer.{number}")
    return x.mean(1)


def main() -> None:
    """Read the encoder, write the vectors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--width", type=int, default=96)
    args = parser.parse_args()
    torch.set_num_threads(1)
    w = load_file(args.encoder / "model.safetensors")
    vocabulary = (args.encoder / "vocab.txt").read_text(encoding="utf8").splitlines()
    kept = [i for i, p in enumerate(vocabulary) if p.removeprefix("##").isalnum()]
    first, last = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
    rows = []
    layers = 1 + max(int(n.split(".")[2]) for n in w if n.startswith("encoder.layer."))
    with torch.inference_mode():
        for at in range(0, len(kept), BATCH):
            ids = torch.tensor([[first, i, last] for i in kept[at : at + BATCH]])
            rows.append(read_alone(ids, w, layers).numpy())
    x = np.concatenate(rows).astype(np.float64)
    x -= x.mean(0)
    _, values, axes = np.linalg.svd(x, full_matrices=False)
    x = x @ axes[1 : args.width + 1].T
    x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
    steps = 127 / np.abs(x).max(1, keepdims=True)
    int8 = np.round(x * steps).astype(np.int8)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    pieces = np.frombuffer("\n".join(vocabulary[i] for i in kept).encode("utf8"), dtype=np.uint8)
    np.savez_compressed(args.out, pieces=pieces, vectors=int8)
    kept_variance = (values[1 : args.width + 1] ** 2).sum() / (values**2).sum()
    print(f"{len(kept)} pieces, {args.width} directions hold {kept_variance:.3f} of the variance")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Read the weights of an exported tagger back: to start from, or to teach, where the float32 ones are gone.

python training/readback.py --model FOLDER --out WEIGHTS.safetensors [--reluctance FIRST SECOND]

What rounding to int8 took away stays away: the weights are the whole numbers of the export times their scales. What
the export took off the score of beginning a span is given back. Exported again, they give the same model.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from data import LEVELS
from encoder import Shape
from export import BEGINS, RELUCTANCE
from model import Tagger, save_tagger
from onnx import numpy_helper

if TYPE_CHECKING:
    from numpy.typing import NDArray


def weights_of(graph: onnx.GraphProto) -> dict[str, NDArray[np.float32]]:
    """Return the constants of a graph by name, those kept as whole numbers multiplied out."""
    kept = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    out = {}
    for name, value in kept.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            whole = value.astype(np.int32) - kept[f"{stem}_zero_point"].astype(np.int32)
            out[stem] = whole.astype(np.float32) * kept[f"{stem}_scale"]
        elif not name.endswith(("_scale", "_zero_point")):
            out[name] = value
    return out


def tagger_of(graph: onnx.GraphProto, tables: dict[str, Any], reluctance: tuple[float, ...]) -> Tagger:
    """Build the tagger that `export` made a graph and decoding tables of."""
    w = weights_of(graph)
    names = {"pieces.w": "encoder.pieces.weight", "positions.w": "encoder.positions.weight"}
    names |= {"norm.w": "encoder.norm.weight", "norm.b": "encoder.norm.bias"}
    names |= {f"features{i}.w": f"encoder.features.{i}.weight" for i in range(3)}
    names |= {f"{head}.{end[0]}": f"{head}.{end}" for head in ("emit", "project") for end in ("weight", "bias")}
    turned = {"emit.w", "project.w"}
    state = {}
    for name, value in w.items():
        if name in names or name.startswith("encoder."):
            turn = value.ndim == 2 and (name in turned or name.startswith("encoder."))  # noqa: PLR2004  (a matrix)
            state[names.get(name, name)] = torch.from_numpy(np.array(value.T if turn else value, np.float32, order="C"))
    state = {k: v for k, v in state.items() if not k.endswith("third")}
    for name in ("step", "start"):
        rows = np.array([level[name] for level in tables["levels"]], np.float32)
        for level in range(LEVELS):
            rows[level][..., list(BEGINS)] += reluctance[level]
        state[name] = torch.from_numpy(rows)
    state["distance"] = torch.from_numpy(
        np.concatenate([np.array(level["distance"], np.float32) for level in tables["levels"]])
    )
    model = Tagger(shape_of(graph, state))
    model.load_state_dict(state)
    return model


def shape_of(graph: onnx.GraphProto, state: dict[str, torch.Tensor]) -> Shape:
    """Read the sizes of an encoder off its weights and its graph."""
    attention = [node for node in graph.node if node.op_type == "MultiHeadAttention"]
    heads = tuple(part.i for node in attention for part in node.attribute if part.name == "num_heads")
    layers = [f"encoder.layers.{i}." for i in range(len(heads))]
    inner = tuple(len(state[f"{stem}up.weight"]) for stem in layers)
    head = len(state[f"{layers[0]}qkv.weight"]) // (3 * heads[0])
    vocabulary, width = state["encoder.pieces.weight"].shape
    names = [node.name for node in graph.node]
    lower = sum(name.endswith("norm2") for name in names[: names.index("words")])
    places = len(state["encoder.positions.weight"])
    return Shape(len(heads), width, inner, heads, vocabulary, places, lower if lower < len(heads) else 0, head)


def main() -> None:
    """Read back the model given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--reluctance", type=float, nargs=LEVELS, default=RELUCTANCE, help="as it was exported with")
    plan = parser.parse_args()
    tables = json.loads((plan.model / "tables.json").read_text(encoding="utf8"))
    graph = onnx.load(plan.model / "tagger.onnx").graph
    save_tagger(tagger_of(graph, tables, tuple(plan.reluctance)), plan.out)


if __name__ == "__main__":
    main()

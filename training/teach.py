"""What teachers see in the training texts, kept: their top states of every word, read once, used in every epoch.

Label and link scores follow from a top state by the teacher's two linear heads, so the states are all that is kept
(half precision, 768 bytes a word), and the windows of the student may differ from those that the teacher read. A
teacher reads as it would ship: with int8 weights, in the package's windows, by the package's runtime.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from data import LEVELS
from export import build, shrink
from model import Output, Tagger
from onnx import TensorProto, helper
from torch import Tensor

from sayso.attribution.tagger.decode import LABELS, LINKS
from sayso.attribution.tagger.network import session
from sayso.attribution.tagger.windows import batch, first_pieces, windows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data import Example, Story
    from model import Tensors


class Teacher:
    """A trained tagger and its top states of the words of each story."""

    def __init__(self, model: Tagger, stories: Sequence[Story]) -> None:
        self.model = model.eval()
        # A level that never had a label has nothing to teach: its chain is still the zeros that it began as.
        self.levels = [bool(chain.any()) for chain in model.step]
        reader = reading(model)
        self.states = {id(s.words): states(reader, s, model.encoder.shape.width) for s in stories}

    def top(self, items: Sequence[Example], given: Tensors) -> Tensor:
        """Return the kept states of a batch of windows (windows, words, width), 0 in the padding."""
        b, w = given.first.shape
        out = torch.zeros(b, w, self.model.encoder.shape.width)
        for row, e in enumerate(items):
            out[row, : e.view.end - e.view.start] = self.states[id(e.words)][e.view.start : e.view.end].float()
        return out.to(given.first.device)

    def read(self, items: Sequence[Example], given: Tensors) -> Output:
        """Score the words of a batch as `Tagger.read` does, from the kept states."""
        b, w = given.first.shape
        top = self.top(items, given)
        with torch.no_grad():
            words = self.model.emit(top).view(b, w, LEVELS, len(LABELS)).transpose(1, 2)
            vectors = self.model.project(top).view(b, w, LEVELS * len(LINKS), -1)
            return Output(words, self.model.link(vectors, given), [top])


def reading(model: Tagger) -> Any:  # noqa: ANN401  (the runtime's session has no type)
    """Return a session of the exported model that gives the top states."""
    with tempfile.TemporaryDirectory() as folder:
        full, small = Path(folder) / "full.onnx", Path(folder) / "small.onnx"
        graph = build(model)
        top = next(node.input[0] for node in graph.graph.node if node.name == "emit")
        del graph.graph.output[:]
        graph.graph.output.append(helper.make_tensor_value_info(top, TensorProto.FLOAT, [1, "words", "width"]))
        onnx.save(graph, full)
        shrink(full, small)
        return session(small)


def states(reader: Any, story: Story, width: int) -> Tensor:  # noqa: ANN401
    """Read a story window by window."""
    words = story.words
    parts = [torch.zeros(0, width, dtype=torch.float16)]
    for view in windows(story.row["text"], words):
        inputs = batch([(words, view)])
        first = first_pieces(words, view).astype(np.int32)
        (top,) = reader.run(None, {"ids": inputs.ids, "features": inputs.features, "first": first})
        parts.append(torch.from_numpy(top[0]).to(torch.float16))
    return torch.cat(parts)

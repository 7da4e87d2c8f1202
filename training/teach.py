"""What teachers see in the training texts, kept: their top states of every word, read once, used in every epoch.

Label and link scores follow from a top state by the teacher's two linear heads, so the states are all that is kept
(half precision, 768 bytes a word), and the windows of the student may differ from those that the teacher read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from data import LEVELS, examples, sample
from model import Output, Tagger, to_tensors
from torch import Tensor

from sayso.attribution.tagger.decode import LABELS, LINKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data import Example, Story
    from model import Tensors

PIECES = 8192
# Teachers see more at a time than students do.
REACH = 254


class Teacher:
    """A trained tagger and its top states of the words of each story."""

    def __init__(self, model: Tagger, stories: Sequence[Story]) -> None:
        self.model = model.eval()
        self.states: dict[int, Tensor] = {}
        device = next(model.parameters()).device
        width = model.encoder.shape.width
        waiting = [e for s in stories for e in examples(s, limit=REACH, blank=True)]
        self.states = {id(s.words): torch.zeros(len(s.words), width, dtype=torch.float16) for s in stories}
        waiting.sort(key=lambda e: e.view.end - e.view.start)
        while waiting:
            longest = waiting[-1].view.end - waiting[-1].view.start
            group = [waiting.pop() for _ in range(min(len(waiting), max(1, PIECES // (2 * longest))))]
            batch = to_tensors(sample(group), device)
            with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
                top = self.model(batch)[2][-1]
            for row, e in enumerate(group):
                size = e.view.end - e.view.start
                self.states[id(e.words)][e.view.start : e.view.end] = top[row, :size].to(torch.float16).cpu()

    def top(self, items: Sequence[Example], batch: Tensors) -> Tensor:
        """Return the kept states of a batch of windows (windows, words, width), 0 in the padding."""
        b, w = batch.first.shape
        out = torch.zeros(b, w, self.model.encoder.shape.width)
        for row, e in enumerate(items):
            out[row, : e.view.end - e.view.start] = self.states[id(e.words)][e.view.start : e.view.end].float()
        return out.to(batch.first.device)

    def read(self, items: Sequence[Example], batch: Tensors) -> Output:
        """Score the words of a batch as `Tagger.read` does, from the kept states."""
        b, w = batch.first.shape
        top = self.top(items, batch)
        with torch.no_grad():
            words = self.model.emit(top).view(b, w, LEVELS, len(LABELS)).transpose(1, 2)
            vectors = self.model.project(top).view(b, w, LEVELS * len(LINKS), -1)
            return Output(words, self.model.link(vectors, batch), [top])

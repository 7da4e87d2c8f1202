#!/usr/bin/env python3
"""Train the tagger and linker: one command, one seed.

python training/train.py --train TRAIN.jsonl.xz --dev DEV.jsonl.xz --encoder FOLDER --out FOLDER

`--encoder` holds `model.safetensors` and `tokenizer.json` of a BERT encoder. A run writes `last.pt` every few minutes
and goes on from it when started again; `best.safetensors` is the epoch that scored best on the development set.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from data import LEVELS, epoch, rows, sample, story, unlabelled
from encoder import Shape, load_bert
from model import Output, Tagger, Tensors, chain_loss, copy_from, link_loss, load_tagger, save_tagger, to_tensors
from safetensors.torch import load_file
from score import headline, judge, predict
from teach import Teacher
from tokenizers import Tokenizer
from torch.nn import functional as fn

from sayso.attribution.tagger.windows import MASK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data import Example, Story
    from torch import Tensor


PIECES = "encoder.pieces.weight"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does; kept in its folder as `plan.json`."""

    train: tuple[str, ...]
    dev: str
    encoder: str
    out: str
    teacher: tuple[str, ...] = ()
    unlabelled: tuple[str, ...] = ()
    unlabelled_pieces: int = 400_000
    start: str = ""
    seed: int = 1
    epochs: float = 6.0
    # 0: layers, widths and all as the model that it starts from has them.
    layers: int = 6
    inner: int = 1536
    lower: int = 0
    rate: float = 3e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    warmup: float = 0.1
    pieces: int = 2048
    limit: int = 254
    dropout: float = 0.1
    word_dropout: float = 0.05
    link_weight: float = 2.0
    soft_weight: float = 1.0
    state_weight: float = 1.0
    every_minutes: float = 5.0
    overfit: int = 0
    average: float = 0.0
    threads: int = 1
    dev_from: int = 1
    # Word pieces stay as they are where this is 1: a twentieth of the time of a step.
    fixed_pieces: int = 0
    # From this share of the steps on it calculates as the int8 export does; 1: never.
    whole_from: float = 1.0


def main() -> None:
    """Run the plan given on the command line."""
    plan = parse()
    out = Path(plan.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n")
    torch.set_num_threads(plan.threads)
    Run(plan).go()


def parse() -> Plan:
    """Read the command line into a plan: one option a field."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    defaults = Plan((), "", "", "")
    for name in Plan.__slots__:
        value = getattr(defaults, name)
        flag = "--" + name.replace("_", "-")
        if isinstance(value, tuple):
            parser.add_argument(flag, nargs="+", default=value, required=name == "train")
        else:
            parser.add_argument(flag, type=type(value), default=value, required=name in {"dev", "encoder", "out"})
    given = vars(parser.parse_args())
    return Plan(**{k: tuple(v) if isinstance(v, list) else v for k, v in given.items()})


class Run:
    """One training run and all its state."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.out = Path(plan.out)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        # Without the instructions for it, bfloat16 on a processor is slower than float32.
        self.half = self.device.type == "cuda" or torch.cpu._is_avx512_bf16_supported()  # noqa: SLF001  (nothing public says so)
        torch.manual_seed(plan.seed)
        tokenizer = load_tokenizer(Path(plan.encoder))
        self.stories = [story(r, tokenizer) for name in plan.train for r in rows(Path(name))]
        self.unlabelled = [story(unlabelled(r), tokenizer) for name in plan.unlabelled for r in rows(Path(name))]
        self.dev = [story(r, tokenizer) for r in rows(Path(plan.dev))]
        if plan.overfit:
            self.stories = self.dev = self.stories[: plan.overfit]
        self.model = fresh(plan).to(self.device)
        taught = self.stories + self.unlabelled
        self.teachers = [Teacher(load_tagger(Path(t)).to(self.device), taught) for t in plan.teacher]
        self.knows = shares(self.teachers).to(self.device)
        if plan.start and self.teachers:
            mean_chain(self.model, self.teachers, self.knows)
        self.steps_an_epoch = len(self.batches(0))
        self.total = int(self.steps_an_epoch * plan.epochs)
        self.optimizer = torch.optim.AdamW(groups(self.model, plan), betas=(0.9, 0.98), fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self.slope)
        self.average = {k: v.detach().clone() for k, v in self.model.state_dict().items()} if plan.average else {}
        self.step, self.best, self.saved = 0, -1.0, time.monotonic()
        self.seen: dict[str, float] = {}
        if (self.out / "last.pt").exists():
            self.resume()

    def batches(self, number: int) -> list[Any]:
        """Return the batches of an epoch: every story, and so many pieces of unlabelled ones, others each time."""
        seed = self.plan.seed * 1000 + number
        items = self.stories + drawn(self.unlabelled, seed, self.plan.unlabelled_pieces)
        return epoch(items, seed=seed, pieces=self.plan.pieces, limit=self.plan.limit)

    def slope(self, step: int) -> float:
        """Rise linearly, then fall linearly to nothing."""
        total = self.total
        rise = max(1, int(total * self.plan.warmup))
        return (step + 1) / rise if step < rise else max(0.0, (total - step) / max(1, total - rise))

    def go(self) -> None:
        """Train to the end of the plan."""
        while self.step < self.total:
            number, done = divmod(self.step, self.steps_an_epoch)
            begun = time.monotonic()
            for items in self.batches(number)[done : min(self.steps_an_epoch, done + self.total - self.step)]:
                self.update(items)
                if self.step % 50 == 0:
                    self.report(begun)
                if time.monotonic() - self.saved > 60 * self.plan.every_minutes:
                    self.save()
            # The number of batches varies by a few with the cuts; the schedule counts those of the first epoch.
            self.step = min((number + 1) * self.steps_an_epoch, self.total)
            if number + 1 >= self.plan.dev_from or self.step == self.total:
                self.judge(number + 1, time.monotonic() - begun)
            self.save()

    def update(self, items: Sequence[Example]) -> None:
        """Make one step on one batch."""
        self.model.train()
        self.model.round(whole=self.step >= self.plan.whole_from * self.total)
        batch = to_tensors(sample(items), self.device)
        hide = (torch.rand(batch.ids.shape, device=self.device) < self.plan.word_dropout) & (batch.features.sum(-1) > 0)
        batch.ids = batch.ids.masked_fill(hide, MASK)
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=self.half):
            output = self.model.read(batch)
        loss, parts = self.loss(output, batch)
        if self.teachers:
            extra, more = self.imitate(output, items, batch)
            loss, parts = loss * (1 - 0.5 * min(1.0, self.plan.soft_weight)) + extra, parts | more
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.schedule.step()
        self.step += 1
        if self.average:
            keep = min(self.plan.average, (1 + self.step) / (10 + self.step))
            for name, value in self.model.state_dict().items():
                if not (self.plan.fixed_pieces and name == PIECES):
                    self.average[name].lerp_(value.detach(), 1 - keep)
        for name, part in (parts | {"loss": loss}).items():
            self.seen[name] = 0.95 * self.seen.get(name, float(part.detach())) + 0.05 * float(part.detach())

    def loss(self, output: Output, batch: Tensors) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the loss against the labels, a word."""
        words = batch.known.sum().clamp(min=1)
        tags = chain_loss(self.model, output.emissions, batch.labels, batch.known) / words
        links = link_loss(output.links, batch.goals, batch.weights) / words
        return tags + self.plan.link_weight * links, {"tags": tags, "links": links}

    def imitate(self, output: Output, items: Sequence[Example], batch: Tensors) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the loss against the mean of the teachers, a word; each level has the teachers that learnt it."""
        known = batch.known[:, None, :, None].float()
        words = known.sum().clamp(min=1)
        taught = [teacher.read(items, batch) for teacher in self.teachers]
        knows = self.knows
        # The mean of scores, and not of chances: so do two models read as one.
        scores = torch.stack([t.emissions for t in taught])
        labels = (scores * knows[:, None, :, None, None]).sum(0).softmax(-1)
        gap = labels * (labels.clamp(min=1e-6).log() - output.emissions.log_softmax(-1)) * known
        soft = (gap * knows.sum(0)[None, :, None, None]).sum() / words
        level = batch.origins[:, 1]
        targets = (torch.stack([t.links.softmax(-1) for t in taught]) * knows[:, level, None]).sum(0)
        gap = targets * (targets.clamp(min=1e-6).log() - output.links.log_softmax(-1))
        arcs = (gap.sum(1) * batch.weights).sum() / words
        total = self.plan.soft_weight * (2 * soft + self.plan.link_weight * arcs)
        parts = {"soft": soft, "arcs": arcs}
        if len(taught) == 1 and taught[0].states[-1].shape == output.states[-1].shape and self.plan.state_weight:
            here = batch.known[..., None].float()
            size = output.states[-1].shape[-1]
            states = (
                fn.layer_norm(output.states[-1].float(), (size,)) - fn.layer_norm(taught[0].states[-1].float(), (size,))
            ).square()
            parts["states"] = (states * here).sum() / (here.sum() * size)
            total = total + self.plan.state_weight * parts["states"]
        return total, parts

    def report(self, begun: float) -> None:
        """Print a line about progress."""
        figures = " ".join(f"{k} {v:.4f}" for k, v in self.seen.items())
        print(
            f"step {self.step}/{self.total} {time.monotonic() - begun:.0f}s {figures}",
            flush=True,
        )

    def judge(self, number: int, seconds: float) -> None:
        """Score the development set and keep the weights if they are the best so far."""
        weights = {k: v.detach().clone() for k, v in self.model.state_dict().items()}
        if self.average:
            self.model.load_state_dict(self.average)
        figures = headline(judge([s.row for s in self.dev], predict(self.model, self.dev)))
        line = {"epoch": number, "seconds": round(seconds), **figures}
        print(json.dumps(line), flush=True)
        with (self.out / "dev.jsonl").open("a") as log:
            log.write(json.dumps(line) + "\n")
        goal = figures["triple"] + figures["content.overlap"]
        if goal > self.best:
            self.best = goal
            save_tagger(self.model, self.out / "best.safetensors")
        self.model.load_state_dict(weights)

    def save(self) -> None:
        """Write everything needed to go on."""
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "best": self.best,
            "schedule": self.schedule.state_dict(),
            "average": self.average,
            "random": torch.get_rng_state(),
        }
        torch.save(state, self.out / "part.pt")
        (self.out / "part.pt").replace(self.out / "last.pt")
        self.saved = time.monotonic()

    def resume(self) -> None:
        """Go on from `last.pt`."""
        state = torch.load(self.out / "last.pt", map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.average, self.step, self.best = state["average"], state["step"], state["best"]
        torch.set_rng_state(state["random"].cpu())
        print(f"going on from step {self.step}", flush=True)


def drawn(stories: Sequence[Story], seed: int, pieces: int) -> list[Story]:
    """Draw stories until they hold so many pieces."""
    order = random.Random(seed).sample(stories, len(stories))  # noqa: S311  (a draw of texts, not secrets)
    sizes = itertools.accumulate(len(one.words.ids) for one in order)
    return [one for one, size in zip(order, sizes, strict=True) if size <= pieces]


def shares(teachers: Sequence[Teacher]) -> Tensor:
    """Return how much of each level comes from each teacher (teachers, levels): alike from those that learnt it."""
    knows = torch.tensor([teacher.levels for teacher in teachers], dtype=torch.float32).view(-1, LEVELS)
    return knows / knows.sum(0).clamp(min=1)


@torch.no_grad()
def mean_chain(model: Tagger, teachers: Sequence[Teacher], knows: Tensor) -> None:
    """Start from the mean of the teachers' chains: it is what the mean of their label scores goes with."""
    for name in ("step", "start"):
        each = torch.stack([getattr(teacher.model, name) for teacher in teachers])
        mean = torch.einsum("tl,tl...->l...", knows, each)
        for level in knows.sum(0).nonzero()[:, 0].tolist():
            getattr(model, name)[level] = mean[level]


def load_tokenizer(folder: Path) -> Tokenizer:
    """Load a tokenizer that neither truncates nor pads."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def fresh(plan: Plan) -> Tagger:
    """Build a tagger on the plan's encoder, or on an earlier tagger where the plan names one to start from."""
    if plan.start and not plan.layers:
        return load_tagger(Path(plan.start), plan.dropout)
    settings = json.loads((Path(plan.encoder) / "config.json").read_text())
    width = settings["hidden_size"]
    inner = min(plan.inner, settings["intermediate_size"]) if plan.inner else settings["intermediate_size"]
    shape = Shape(plan.layers, width, inner, settings["num_attention_heads"], settings["vocab_size"])
    shape = replace(shape, lower=plan.lower)
    model = Tagger(shape, plan.dropout)
    if plan.start:
        copy_from(model, load_file(plan.start))
    else:
        load_bert(model.encoder, Path(plan.encoder) / "model.safetensors")
    return model


def groups(model: Tagger, plan: Plan) -> list[dict[str, Any]]:
    """Give heads their own rate, and lower layers of the encoder a lower one."""
    depth = len(model.encoder.layers)
    parts: dict[tuple[float, float], list[Tensor]] = {}
    for name, value in model.named_parameters():
        if plan.fixed_pieces and name == PIECES:
            value.requires_grad_(False)  # noqa: FBT003  (torch's own way)
            continue
        decay = 0.01 if value.dim() > 1 and "norm" not in name else 0.0
        if not name.startswith("encoder.") or ".features." in name:
            rate = plan.head_rate
        else:
            height = int(name.split(".")[2]) + 1 if ".layers." in name else 0
            rate = plan.rate * plan.layer_decay ** (depth - height)
        parts.setdefault((rate, decay), []).append(value)
    return [{"params": values, "lr": rate, "weight_decay": decay} for (rate, decay), values in parts.items()]


if __name__ == "__main__":
    main()

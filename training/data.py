"""Labelled stories -> windows with labels and links.

Rows are JSON lines: `{"doc_id", "text", "statements": [{"id", "content", "cue", "source", "within"?}], "discard"?,
"unlabelled"?}` with character spans. Of an `unlabelled` text nothing is known: only a teacher has something to say
about it. Statements `within` another go to the second level of labels, the others to the first. A corpus without
nesting says nothing about the second level, so that level is left unknown there and costs no loss.
"""

from __future__ import annotations

import json
import lzma
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from sayso.attribution.tagger.decode import CONTENT_CUE, CONTENT_SOURCE, CUE_SOURCE, ROLES
from sayso.attribution.tagger.windows import WINDOW, Batch, Window, Words, batch, first_pieces, split, windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

Row = dict[str, Any]

UNKNOWN = -1
LEVELS = 2


def rows(path: Path) -> list[Row]:
    """Read JSON lines, plain or xz, or every such file of a folder in name order."""
    if path.is_dir():
        files = sorted(p for p in path.iterdir() if ".jsonl" in p.name)
        return [row for file in files for row in rows(file)]
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def unlabelled(row: Row) -> Row:
    """Return a text of which nothing is known."""
    return {"doc_id": row.get("doc_id") or row.get("id"), "text": row["text"], "statements": [], "unlabelled": True}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of labels: `labels` a word (or UNKNOWN), and per statement the words of its cue, source, fragments."""

    labels: NDArray[np.int8]
    statements: tuple[dict[str, tuple[tuple[int, int], ...]], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A labelled text, cut into words."""

    row: Row
    words: Words
    levels: tuple[Level, ...]


def story(row: Row, tokenizer: Tokenizer) -> Story:
    """Cut a row into words and label them."""
    words = split(row["text"], tokenizer)
    nested = any("within" in s for s in row["statements"])
    parts: list[list[dict[str, Any]]] = [[], []]
    for statement in row["statements"]:
        parts[1 if statement.get("within") else 0].append(statement)
    known = (not row.get("unlabelled"), nested)
    return Story(row, words, tuple(_level(words, p, row, known=k) for p, k in zip(parts, known, strict=True)))


def _level(words: Words, statements: list[dict[str, Any]], row: Row, *, known: bool) -> Level:
    labels = np.full(len(words), 0 if known else UNKNOWN, np.int8)
    kept: list[dict[str, tuple[tuple[int, int], ...]]] = []
    for statement in statements:
        spans = {role: tuple(_word_spans(words, statement.get(role) or [])) for role in ROLES}
        for number, role in enumerate(ROLES):
            for low, high in spans[role]:
                labels[low:high] = 2 + 2 * number
                labels[low] = 1 + 2 * number
        kept.append(spans)
    for low, high in _word_spans(words, row.get("discard") or []):
        labels[low:high] = UNKNOWN
    return Level(labels, tuple(kept))


def _word_spans(words: Words, spans: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Turn character spans into spans of the words that they touch."""
    for start, end in sorted(map(tuple, spans)):
        low = int(np.searchsorted(words.ends, start, side="right"))
        high = int(np.searchsorted(words.starts, end, side="left"))
        if low < high:
            yield low, high


@dataclass(frozen=True, slots=True)
class Example:
    """A window of a story with its labels (levels, words) and the links of each level, in words of the window."""

    words: Words
    view: Window
    labels: NDArray[np.int8]
    links: tuple[tuple[Link, ...], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """From the words of a span to those it should point at; `kind` indexes LINKS. No target: it points at nothing."""

    kind: int
    origin: tuple[int, int]
    target: tuple[tuple[int, int], ...]


def examples(
    item: Story, *, limit: int = WINDOW, first_limit: int = 0, context: int = 0, blank: bool = False
) -> list[Example]:
    """Cut a story into windows with the labels and links that lie inside each.

    A window of which nothing is known is left out, unless `blank`: then all are kept, and none has links.
    """
    out = []
    blank = blank or bool(item.row.get("unlabelled"))
    for view in windows(item.row["text"], item.words, limit=limit, first_limit=first_limit, context=context):
        labels = np.stack([level.labels[view.start : view.end] for level in item.levels])
        if not blank and (labels == UNKNOWN).all():
            continue
        _begin(labels)
        links = tuple(() if blank else tuple(_links(level, view)) for level in item.levels)
        out.append(Example(item.words, view, labels, links))
    return out


def _begin(labels: NDArray[np.int8]) -> None:
    """Let an inner label that a cut or an overlap left without its beginning begin a span itself."""
    before = np.concatenate([np.zeros((len(labels), 1), np.int8), labels[:, :-1]], 1)
    inner = (labels > 0) & (labels % 2 == 0)
    orphan = inner & (before != UNKNOWN) & (before != labels) & (before != labels - 1)
    labels[orphan] -= 1


def _links(level: Level, view: Window) -> Iterator[Link]:
    for statement in level.statements:
        content, cue, source = (list(_inside(statement[r], view)) for r in ("content", "cue", "source"))
        for fragment in content:
            if cue or not statement["cue"]:
                yield Link(CONTENT_CUE, fragment, tuple(cue))
            if source or not statement["source"]:
                yield Link(CONTENT_SOURCE, fragment, tuple(source))
        for fragment in cue:
            if source or not statement["source"]:
                yield Link(CUE_SOURCE, fragment, tuple(source))


def _inside(spans: Sequence[tuple[int, int]], view: Window) -> Iterator[tuple[int, int]]:
    for low, high in spans:
        cut = max(low, view.start), min(high, view.end)
        if cut[0] < cut[1]:
            yield cut[0] - view.start, cut[1] - view.start


@dataclass(frozen=True, slots=True)
class Sample:
    """A batch with targets.

    `first` and `known` are (windows, words): where each word has its first piece, and which entries are words. `labels`
    is (windows, levels, words). Each row of `origins` is a word that points: window, level, kind of link, word; its
    `weights` entry shares one among the words of a span, and its row of `goals` marks the allowed targets: nothing,
    then every word.
    """

    inputs: Batch
    first: NDArray[np.int64]
    known: NDArray[np.bool_]
    labels: NDArray[np.int64]
    origins: NDArray[np.int64]
    weights: NDArray[np.float32]
    goals: NDArray[np.bool_]


def sample(items: Sequence[Example]) -> Sample:
    """Pad examples into one batch with its targets."""
    inputs = batch([(e.words, e.view) for e in items])
    width = max(e.labels.shape[1] for e in items)
    first = np.zeros((len(items), width), np.int64)
    known = np.zeros((len(items), width), bool)
    labels = np.full((len(items), LEVELS, width), UNKNOWN, np.int64)
    origins, weights, goals = [], [], []
    for b, e in enumerate(items):
        size = e.labels.shape[1]
        first[b, :size] = first_pieces(e.words, e.view)
        known[b, :size] = True
        labels[b, :, :size] = e.labels
        for level, links in enumerate(e.links):
            for link in links:
                goal = np.zeros(1 + width, bool)
                goal[0] = not link.target
                for low, high in link.target:
                    goal[1 + low : 1 + high] = True
                low, high = link.origin
                for word in range(low, high):
                    origins.append((b, level, link.kind, word))
                    weights.append(1 / (high - low))
                    goals.append(goal)
    return Sample(
        inputs,
        first,
        known,
        labels,
        np.array(origins, np.int64).reshape(-1, 4),
        np.array(weights, np.float32),
        np.array(goals, bool).reshape(-1, 1 + width),
    )


def epoch(stories: Sequence[Story], *, seed: int, pieces: int, limit: int = WINDOW) -> list[list[Example]]:
    """Make one epoch of batches of about `pieces` word pieces each, windows of like length together.

    The cuts between windows differ from epoch to epoch; the same seed gives the same batches.
    """
    draw = random.Random(seed)  # noqa: S311  (batches, not secrets)
    pool = [e for s in stories for e in examples(s, limit=limit, first_limit=draw.randint(limit // 4, limit))]
    draw.shuffle(pool)
    out: list[list[Example]] = []
    size = 400
    for low in range(0, len(pool), size):
        group: list[Example] = []
        for e in sorted(pool[low : low + size], key=_length):
            if group and (len(group) + 1) * (_length(e) + 2) > pieces:
                out.append(group)
                group = []
            group.append(e)
        out.append(group)
    draw.shuffle(out)
    return out


def _length(e: Example) -> int:
    return int(e.words.first[e.view.end] - e.words.first[e.view.start])

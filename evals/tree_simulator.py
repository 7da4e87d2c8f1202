"""Simulate families of seven: each telling copies an earlier one and does to it what desks do.

The first telling is one of the project's own stories. A child drops, moves, rewords and shortens sentences, makes slips
of the pen and mends some of its parent's, at times puts in sentences of its own (of another story) or credits its
parent. How much of each is drawn per child, from a copy with one slip to a digest. Nothing here knows how sayso weighs.
What it does not do: write. A reworded sentence has words swapped (`tree_words.toml`), left out or cut at a comma.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Literal

from evals.story_file import load, paths
from sayso.attribution.tokens import sentences
from sayso.values import Article, Capture, Credit, Dating, Outlet, Span

Clock = Literal["true", "wrong", "none"]
SIZE = 7
WRONG = 0.2
START = datetime(2026, 3, 2, 6, tzinfo=UTC)
CAPTURE = Capture("0" * 64, 0, "1970-01-01T00:00:00Z", "simulated")
# How a desk works: chance of dropping a sentence, of rewording one, how hard (share of its words touched).
MANNERS = ((0.02, 0.05, 0.1), (0.08, 0.15, 0.15), (0.2, 0.6, 0.25), (0.15, 0.9, 0.4), (0.55, 0.4, 0.2))
MANNER_WEIGHTS = (1, 3, 4, 2, 2)
SLIP, MEND, ADD, CREDIT, MOVE = 0.6, 0.2, 0.35, 0.1, 0.3
SLIP_LETTERS = 6


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it stands, and as it should: they differ where somebody's finger slipped."""

    written: str
    meant: str


Sentence = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """Seven tellings; `parents[i]` is the place of the parent of telling `i`, None for the first."""

    articles: tuple[Article, ...]
    parents: tuple[int | None, ...]


@cache
def _texts(split: str) -> tuple[tuple[Sentence, ...], ...]:
    """Return the sentences of every story of a part that has enough of them for a family."""
    found = []
    for path in paths():
        story = load(path)
        if (story.split == "test") == (split == "test"):
            spans = sentences(story.text, Span(0, len(story.text)), "en")
            told = [tuple(Word(word, word) for word in each.span.of(story.text).split()) for each in spans]
            found.append(tuple(each for each in told if len(each) > 3))  # noqa: PLR2004  # a shorter one is a heading
    return tuple(each for each in found if len(each) >= 12)  # noqa: PLR2004  # fewer leave a digest nothing to drop


def simulate(seed: int, *, clock: Clock = "true", split: str = "test") -> Tree:
    """Return the tree of a seed; the clock changes the dates shown and nothing else."""
    random = Random(seed)  # noqa: S311  # a simulation, not a secret
    texts = _texts(split)
    tellings = [texts[random.randrange(len(texts))]]
    times, parents = [START], list[int | None]([None])
    credited = [False]
    for _ in range(SIZE - 1):
        parent = random.randrange(len(tellings))
        tellings.append(_retold(tellings[parent], random, texts))
        times.append(times[parent] + timedelta(hours=0.2 + random.expovariate(1 / 8)))
        parents.append(parent)
        credited.append(random.random() < CREDIT)
    shown = _shown(times, clock, Random(seed + 1))  # noqa: S311  # the same
    made = []
    for place, telling in enumerate(tellings):
        parent_of = parents[place]
        credit = f"Outlet {parent_of}" if credited[place] else None
        made.append(_article(telling, place, shown[place], credit))
    return Tree(tuple(made), tuple(parents))


def _retold(
    parent: tuple[Sentence, ...], random: Random, texts: tuple[tuple[Sentence, ...], ...]
) -> tuple[Sentence, ...]:
    drop, reword, hard = random.choices(MANNERS, MANNER_WEIGHTS)[0]
    kept = [each for each in parent if random.random() >= drop] or [parent[0]]
    told = [_reworded(each, hard, random) if random.random() < reword else each for each in kept]
    while random.random() < MOVE and len(told) > 2:  # noqa: PLR2004  # two have no order worth moving
        told.insert(random.randrange(len(told)), told.pop(random.randrange(len(told))))
    while random.random() < ADD:
        other = texts[random.randrange(len(texts))]
        place = len(told) if random.random() < 0.6 else random.randrange(len(told) + 1)  # noqa: PLR2004  # mostly at the end
        told.insert(place, other[random.randrange(len(other))])
    mended = [
        tuple(Word(w.meant, w.meant) if w.written != w.meant and random.random() < MEND else w for w in s) for s in told
    ]
    while random.random() < SLIP:
        _slip(mended, random)
    return tuple(mended)


def _reworded(sentence: Sentence, hard: float, random: Random) -> Sentence:
    words = list(sentence)
    commas = [at for at, word in enumerate(words[:-3]) if word.written.endswith(",") and at > 4]  # noqa: PLR2004  # a clause on either side
    if commas and random.random() < 0.25:  # noqa: PLR2004  # one in four is cut
        cut = random.choice(commas)
        words = [*words[:cut], Word(words[cut].written.rstrip(",") + ".", words[cut].meant.rstrip(",") + ".")]
    out: list[Word] = []
    for word in words:
        swaps = _swaps().get(word.meant.lower())
        if swaps and random.random() < min(1.0, 2.5 * hard):
            out += [Word(each, each) for each in random.choice(swaps).split()]
        elif random.random() < hard / 4 and not word.written[0].isupper() and len(out) > 1:
            continue
        else:
            out.append(word)
    if random.random() < hard and len(out) > 6:  # noqa: PLR2004  # both halves keep a few words
        half = random.randrange(3, len(out) - 2)
        out = out[half:] + out[:half]
    return tuple(out)


@cache
def _swaps() -> dict[str, list[str]]:
    sets = tomllib.loads(Path(__file__).with_name("tree_words.toml").read_text(encoding="utf-8"))["sets"]
    return {word: [each for each in words if each != word] for words in sets for word in words}


def _slip(told: list[Sentence], random: Random) -> None:
    at = random.randrange(len(told))
    long = [n for n, word in enumerate(told[at]) if len(word.written) >= SLIP_LETTERS and word.written.isalpha()]
    if not long:
        return
    place = random.choice(long)
    word = told[at][place]
    letter = random.randrange(1, len(word.written) - 1)
    head, tail = word.written[:letter], word.written[letter:]
    wrong = random.choice([head + tail[1:], head + tail[0] + tail, head + tail[1::-1] + tail[2:]])
    told[at] = (*told[at][:place], replace(word, written=wrong), *told[at][place + 1 :])


def _shown(times: list[datetime], clock: Clock, random: Random) -> list[datetime | None]:
    if clock == "none":
        return [None] * len(times)
    out: list[datetime | None] = []
    for time in times:
        wrong = random.random() < WRONG
        far = random.random() < 0.2  # noqa: PLR2004  # one wrong clock in five is years off
        shift = timedelta(days=random.uniform(-3650, 3650)) if far else timedelta(hours=random.uniform(-72, 72))
        out.append(time + shift if clock == "wrong" and wrong else time)
    return out


def _article(telling: tuple[Sentence, ...], place: int, shown: datetime | None, credit: str | None) -> Article:
    lines = [" ".join(word.written for word in sentence) for sentence in telling]
    text, paragraphs = "\n\n".join(lines), []
    at = 0
    for line in lines:
        paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 2
    value = shown.isoformat(timespec="minutes") if shown else None
    return Article(
        hashlib.sha256(text.encode()).hexdigest(),
        text,
        replace(CAPTURE, record=str(place)),
        ref=str(place),
        outlet=Outlet(f"Outlet {place}"),
        published=Dating(value, "minute", "given", value) if value else None,
        language="en",
        paragraphs=tuple(paragraphs),
        credits=(Credit(f"Source: {credit}", credit, "republished-from", "given"),) if credit else (),
    )

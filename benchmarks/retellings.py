"""An archive's worth of invented articles with families planted in them, and what is true of each.

Most articles are a `Newswire`'s own. One in `FAMILY` begins a family: retellings of it, or of an earlier retelling,
come in among the articles after it. A retelling is a copy with a few edits, a rewording, a digest, or an excerpt: a
passage of it in the midst of another story. Rewording swaps words (`Newswire.alike`), leaves out small ones, turns
clauses round, drops and moves sentences; names, figures and the words of quotations stay, as they do where people
reword. A page of many versions is planted as well.

The same seed gives the same articles. What it does not do: mean anything; what stands in an article is a matter of
words and their order alone.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from heapq import heappop, heappush
from random import Random
from typing import TYPE_CHECKING, Literal

from benchmarks.newswire import FUNCTION, Newswire

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.newswire import Story

Manner = Literal["copy", "reworded", "digest", "excerpt"]
MANNERS: tuple[Manner, ...] = ("copy", "reworded", "digest", "excerpt")
WEIGHTS = (3, 4, 1, 2)
# One story in so many is retold, and that often at most; a retelling follows within so many articles.
FAMILY, MOST_RETOLD, WITHIN = 30, 6, 4000
# Versions of the one live page that is planted.
VERSIONS = 200
# Shares of the content words that a rewording swaps, from a light one to a heavy one, and of small words left out.
SWAPPED, SMALL = (0.2, 0.5), 0.08
SMALL_WORDS = frozenset(FUNCTION)


@dataclass(frozen=True, slots=True)
class Truth:
    """Where a planted article comes from: the first of its family, its parent, and how it retells it."""

    id: str
    family: str
    parent: str
    manner: Manner


def stories(count: int, seed: int = 1) -> Iterator[tuple[Story, Truth | None]]:
    """Yield so many articles; with each retelling, what is true of it."""
    random, wire = Random(seed), Newswire(seed)  # noqa: S311  # invented articles, not secrets
    due: list[tuple[int, str]] = []
    families: dict[str, list[Story]] = {}
    live: Story | None = None
    for made, fresh in enumerate(wire.stories(count)):
        if live and made % max(2, count // VERSIONS) == 0:
            live = replace(live, text=f"{live.text}\n\n{fresh.text.splitlines()[-1]}")
            yield replace(live, id=f"live{made}"), Truth(f"live{made}", live.id, live.id, "copy")
        elif due and due[0][0] <= made:
            _, family = heappop(due)
            tellings = families[family]
            parent = random.choice(tellings)
            manner = random.choices(MANNERS, WEIGHTS)[0]
            later = date.fromisoformat(parent.published) + timedelta(days=random.randrange(3))
            told = _retelling(parent, manner, fresh, wire, random)
            told = replace(told, id=f"{family}.{made}", published=later.isoformat())
            if manner != "excerpt":  # what holds a passage of a story is not retold for the sake of that
                tellings.append(told)
            yield told, Truth(told.id, family, parent.id, manner)
        else:
            yield fresh, None
            live = live or fresh
            if random.random() < 1 / FAMILY:
                families[fresh.id] = [fresh]
                for _ in range(random.randrange(1, MOST_RETOLD + 1)):
                    heappush(due, (made + 1 + random.randrange(WITHIN), fresh.id))


def write(path: Path, count: int, seed: int = 1) -> dict[str, Truth]:
    """Write so many articles as JSON lines, and what is true beside them; return that."""
    truths = {}
    with path.open("w", encoding="utf-8") as lines:
        for story, truth in stories(count, seed):
            lines.write(story.record())
            if truth:
                truths[truth.id] = truth
    path.with_suffix(".truth.json").write_text(json.dumps([asdict(each) for each in truths.values()]), encoding="utf-8")
    return truths


def planted(path: Path) -> dict[str, Truth]:
    """Return what was true of the articles of a file that `write` wrote."""
    found = json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8"))
    return {each["id"]: Truth(**each) for each in found}


def _retelling(parent: Story, manner: Manner, fresh: Story, wire: Newswire, random: Random) -> Story:
    """Return a story told anew; `fresh` lends its outlet, date and address, and an excerpt the rest of its text."""
    title, *paragraphs = parent.text.split("\n\n")
    if manner == "excerpt":
        start = random.randrange(max(1, len(paragraphs) - 2))
        own = fresh.text.split("\n\n")
        at = random.randrange(1, len(own) + 1)
        return replace(fresh, text="\n\n".join([*own[:at], *paragraphs[start : start + 3], *own[at:]]))
    if manner == "copy":
        kept = [each for each in paragraphs if random.random() > 0.05] or paragraphs  # noqa: PLR2004  # one in twenty goes
        return replace(fresh, title=title, text="\n\n".join([title, *kept]))
    sentences = [each for paragraph in paragraphs for each in _sentences(paragraph)]
    lost = 0.75 if manner == "digest" else 0.15
    kept = [each for each in sentences if random.random() > lost] or sentences[:2]
    hard = random.uniform(*SWAPPED)
    told = [_reworded(each, hard, wire, random) for each in kept]
    while random.random() < 0.4 and len(told) > 2:  # noqa: PLR2004  # two have no order worth moving
        told.insert(random.randrange(len(told)), told.pop(random.randrange(len(told))))
    lines = [" ".join(told[at : at + 2]) for at in range(0, len(told), 2)]
    title = _reworded(title, hard, wire, random)
    return replace(fresh, title=title, text="\n\n".join([title, *lines]))


def _sentences(paragraph: str) -> list[str]:
    """Return the sentences of an invented paragraph: each ends in a full stop and nothing else does."""
    return [f"{each.removesuffix('.')}." for each in paragraph.split(". ")]


def _reworded(sentence: str, hard: float, wire: Newswire, random: Random) -> str:
    words, out, quoted = sentence.split(), list[str](), False
    for place, word in enumerate(words):
        quoted = quoted or word.startswith("“")
        plain = not quoted and word.isalpha() and (word.islower() or place == 0)
        small = plain and word.lower() in SMALL_WORDS
        if plain and not small and random.random() < hard:
            out.append(random.choice(wire.alike(word)))
        elif not small or random.random() >= SMALL:
            out.append(word)
        quoted = quoted and "”" not in word
    if "“" not in sentence and len(out) > 8 and random.random() < hard:  # noqa: PLR2004  # a clause on either side
        half = random.randrange(4, len(out) - 3)
        out = [*out[half:-1], out[-1].removesuffix(".") + ",", *out[: half - 1], out[half - 1] + "."]
    return " ".join(out)

"""An endless supply of invented articles, for measuring at scale: realistic length, vocabulary, names and quotations.

Words follow Zipf's law over a vocabulary of 150,000 made-up forms behind some hundred
real function words; stories have topics (names and words that keep coming back),
quotations with speakers, figures, and now and then a quotation that other stories
carry too, whole, trimmed or altered. The same seed gives the same articles.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# The most frequent words of English, in that order: half of all running words.
FUNCTION = """the of to and a in that it was for on with as he is at by his be from this had not are but have they
which one or were an her she has there been their we when who will more no if out so up about into than them can only
other new some could time these two may then do first any my now such like our over man me even most made after
also did many before must through years where much your way down should because long each just people
those too""".split()  # noqa: SIM905  # a list of lines of words
# A newspaper's year uses some 150,000 forms; the exponent of English news is close to 1.
VOCABULARY = 150_000
EXPONENT = 1.1
TOPICS = 4000
WORDS_PER_TOPIC = 60
# One content word in three belongs to the story's topic: what makes an article about something.
LOWEST, HIGHEST = 150, 12_000
TOPICAL = 0.35
# Words of an article: log-normal round 430, which gives the 3 kB of agency copy.
MEAN_WORDS, SPREAD = 440, 0.45
QUOTED_SENTENCE = 0.22
# Of quotations: carried by another story as well.
SHARED = 0.15
# Few clusters, few final consonants: words then take 4.9 characters on average, as in English.
ONSETS = (*"bdfghklmnprstvwz", "st", "tr")
VOWELS = ("a", "e", "i", "o", "u", "ea")
CODAS = ("", "", "", "n", "r", "s")
SHORT, LONG = 100, 8_000
# Words that mean the same: neighbours in rank, so many to a group.
ALIKE = 4
ENDINGS = ("", "", "", "", "", "s", "ed", "ing")


@dataclass(frozen=True, slots=True)
class Story:
    """One invented article, and the quotations in it without their marks."""

    id: str
    url: str
    title: str
    outlet: str
    published: str
    text: str
    quotations: tuple[str, ...]

    def record(self) -> str:
        """Return the line of a JSON-lines input."""
        fields = ("id", "url", "title", "outlet", "published", "text")
        return json.dumps({name: getattr(self, name) for name in fields}, ensure_ascii=False) + "\n"


class Newswire:
    """The source of stories: a vocabulary, names, outlets and topics, all drawn from one seed."""

    def __init__(self, seed: int = 1) -> None:
        self._rng = np.random.default_rng(seed)
        self._words = [*FUNCTION, *self._coined(VOCABULARY - len(FUNCTION))]
        weights = 1 / np.arange(2, VOCABULARY + 2) ** EXPONENT
        self._cumulative = np.cumsum(weights / weights.sum())
        self._first = [word.title() for word in self._coined(400)]
        self._last = [word.title() for word in self._coined(6000)]
        self._outlets = [f"{word.title()} {kind}" for word in self._coined(100) for kind in ("Post", "News", "Courier")]
        ranks = self._rng.uniform(np.log(LOWEST), np.log(HIGHEST), (TOPICS, WORDS_PER_TOPIC))
        self._topics = np.exp(ranks).astype(np.int64)
        self._people = self._rng.integers(0, [len(self._first), len(self._last)], (TOPICS, 6, 2))
        self._recent: list[str] = []
        self._ranks = {word: rank for rank, word in enumerate(self._words)}

    def stories(self, count: int) -> Iterator[Story]:
        """Yield so many stories."""
        for number in range(count):
            yield self._story(number)

    def write(self, path: Path, count: int, keep: int) -> list[Story]:
        """Write so many stories as JSON lines, and return some `keep` of them to ask about."""
        kept = []
        with path.open("w", encoding="utf-8") as lines:
            for number, story in enumerate(self.stories(count)):
                lines.write(story.record())
                if number % max(1, count // keep) == 0:
                    kept.append(story)
        return kept

    def alike(self, word: str) -> list[str]:
        """Return the words that mean the same, as often used; the word itself where it is none of the vocabulary's."""
        rank = self._ranks.get(word.lower())
        if rank is None:
            return [word]
        first = max(rank - rank % ALIKE, len(FUNCTION))
        found = [each for each in self._words[first : first + ALIKE] if each != word.lower()]
        return [each.title() if word[:1].isupper() else each for each in found]

    def _coined(self, count: int) -> list[str]:
        """Return so many different made-up words, short ones first, as frequent words are."""
        made: dict[str, None] = {}
        while len(made) < count:
            syllables = 1 + (len(made) > SHORT) + (len(made) > LONG)  # as many as so many syllables give
            parts = [self._pick(part, syllables) for part in (ONSETS, VOWELS, CODAS)]
            stem = "".join("".join(each) for each in zip(*parts, strict=True))
            made[stem + self._pick(ENDINGS, 1)[0]] = None
        return list(made)

    def _pick(self, choices: Sequence[str], count: int) -> list[str]:
        return [choices[place] for place in self._rng.integers(0, len(choices), count)]

    def _story(self, number: int) -> Story:
        rng, topic = self._rng, int(self._rng.integers(TOPICS))
        people = [f"{self._first[a]} {self._last[b]}" for a, b in self._people[topic].tolist()]
        target = int(np.clip(rng.lognormal(np.log(MEAN_WORDS), SPREAD), 60, 3000))
        pool = self._drawn(topic, target + 60)
        sentences: list[str] = []
        quotations: list[str] = []
        place = used = 0
        for length, kind in zip(rng.integers(7, 30, 400).tolist(), rng.random(400).tolist(), strict=True):
            if used >= target:
                break
            words = pool[place : place + length]
            place, used = (place + length) % max(1, len(pool) - 40), used + length
            sentence = self._sentence(words, people, kind, quotations)
            sentences.append(sentence)
        paragraphs = [" ".join(sentences[start : start + 2]) for start in range(0, len(sentences), 2)]
        title = " ".join(pool[:7]).capitalize()
        day = date(2020, 1, 1) + timedelta(days=int(rng.integers(0, 2200)))
        outlet = self._outlets[int(rng.integers(len(self._outlets)))]
        url = f"https://{outlet.split()[0].lower()}.example/{day:%Y/%m}/{number}"
        return Story(
            f"a{number}", url, title, outlet, day.isoformat(), "\n\n".join([title, *paragraphs]), tuple(quotations)
        )

    def _drawn(self, topic: int, count: int) -> list[str]:
        places = np.searchsorted(self._cumulative, self._rng.random(count))
        topical = (places >= len(FUNCTION)) & (self._rng.random(count) < TOPICAL)
        places[topical] = self._topics[topic][self._rng.integers(0, WORDS_PER_TOPIC, int(topical.sum()))]
        return [self._words[place] for place in np.minimum(places, VOCABULARY - 1).tolist()]

    def _sentence(self, words: list[str], people: Sequence[str], kind: float, quotations: list[str]) -> str:
        who = people[int(kind * 1e6) % len(people)]
        text = " ".join(words)
        if kind < QUOTED_SENTENCE:
            quoted = self._quotation(text, kind)
            quotations.append(quoted)
            return f"“{quoted[:1].upper()}{quoted[1:]},” said {who}."
        if kind < QUOTED_SENTENCE + 0.3:
            half = len(words) // 2
            return f"{' '.join(words[:half]).capitalize()} {who} {' '.join(words[half:])}."
        if kind < QUOTED_SENTENCE + 0.4:
            return f"{text.capitalize()} {int(kind * 1e7) % 9000:,} {words[0]}."
        return f"{text.capitalize()}."

    def _quotation(self, text: str, kind: float) -> str:
        """Return the words themselves, or a quotation that others carry: whole, trimmed, or with a word altered."""
        turn = kind / QUOTED_SENTENCE
        if turn < SHARED and self._recent:
            shared = self._recent[int(turn * 1e7) % len(self._recent)].split()
            cut = {0: shared, 1: shared[: max(4, len(shared) * 2 // 3)]}.get(int(turn * 1e6) % 3)
            return " ".join(cut or [*shared[:2], text.split(maxsplit=1)[0], *shared[3:]])
        self._recent.append(text)
        if len(self._recent) > 5000:  # noqa: PLR2004  # a few days of news
            self._recent.pop(0)
        return text

"""What the outlet asserts itself: sentences and clauses, with what only frames, greets, asks or keeps silent."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sayso.attribution.clauses import begins, clauses, is_frame, is_rubric
from sayso.attribution.share import attributed_share
from sayso.attribution.voices import voices
from sayso.values import Dating, Part, Span, Statement
from tests.attribution.story import of, paragraphs, read, story

TABLE = tomllib.loads(files("sayso.attribution").joinpath("clauses.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "asserted"),
    [
        ("The river rose.", ["The river rose."]),
        ("Ilsa Brandt said that the river rose.", []),
        ("The river rose. Ilsa Brandt said that it fell.", ["The river rose."]),
        (
            "“It fell,” said Ilsa Brandt, who runs the old lock.",
            ["who runs the old lock"],
        ),
        ("“It fell,” said Ilsa Brandt, whose boat sank.", ["whose boat sank"]),
        (
            "The lock ran dry on Monday, and Ilsa Brandt said that it would stay shut.",
            ["The lock ran dry on Monday"],
        ),
        (
            "“It fell,” Ilsa Brandt said, though the harbour stayed dry for weeks.",
            ["though the harbour stayed dry for weeks"],
        ),
        ("“It fell,” Ilsa Brandt said, as she sliced leeks.", []),
        ("Ilsa Brandt offered “to talk again,” so long as the lock stays shut all winter.", []),
        ("“It will fall,” Ilsa Brandt said, even if the lock stays shut all winter.", []),
        ("“It fell,” Ilsa Brandt said on Monday.", []),
        ("In a long letter to the paper, Ilsa Brandt said that it fell.", []),
        ("Speaking at the lock on a cold Monday, Ilsa Brandt said that it fell.", []),
        ("“It fell,” said an official, who asked not to be named because the talks go on.", []),
        ("Who shut the lock?", []),
        ("Good morning.", []),
        ("GOOD MORNING FROM THE LOCK", []),
        ("[CUT 2: ILSA BRANDT]", []),
        ("14:52", []),
        ("Source: Aber Press Service", []),
        ("A short heading", []),
        ("Brandt did not respond to a request for comment.", []),
    ],
)
def test_what_stands_on_nobodys_say_so(text: str, asserted: list[str]) -> None:
    reading = read(text)
    assert of(text, reading.unattributed) == asserted
    assert len(reading.voices) == len(asserted)


def test_a_headline_without_a_full_stop_asserts() -> None:
    text = "Lock runs dry\n\nThe river fell."
    parts = (Part("headline", paragraphs(text)[0]),)
    reading = read(text, parts=parts)
    assert of(text, reading.unattributed) == ["Lock runs dry", "The river fell."]
    assert reading.voices == ("headline", "report")


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("It opened in 1931.", "background"),
        ("It opened in 2026.", "report"),
        ("The lock was built two decades ago.", "background"),
        ("who has run the lock", "description"),
        ("The lock is the oldest of three.", "description"),
        ("The river rose and the lock broke.", "report"),
    ],
)
def test_what_a_passage_is_to_the_story(text: str, voice: str) -> None:
    article = story(text, published=Dating("2026-03-16", "day", "given", "2026-03-16"))
    assert voices(article, [Span(0, len(text))]) == (voice,)


def test_the_share_of_attributed_words_counts_each_word_once() -> None:
    text = "It rose. It fell again, Orr said."
    article = story(text)
    outer = Statement("s1", "indirect", (Span(9, 22),))
    inner = Statement("s2", "indirect", (Span(12, 22),), within="s1")
    share = attributed_share(article, article.paragraphs, [outer, inner])
    assert share == pytest.approx(3 / 7)
    assert attributed_share(story(" "), (), []) is None
    assert read("Il pleut.", language="fr").attributed_share is None
    assert read(text).attributed_share == pytest.approx(3 / 7)


@pytest.mark.parametrize("word", TABLE["relatives"])
def test_every_relative_begins_a_clause(word: str) -> None:
    assert begins([word, "keeps", "bees"], behind=False)
    assert begins(["for", word, "they", "came"], behind=False)


@pytest.mark.parametrize("word", TABLE["conjunctions"])
def test_every_conjunction_begins_a_clause_unless_it_tells_of_the_saying(word: str) -> None:
    assert begins([word, "bees", "swarmed"], behind=False)
    for next_word in TABLE["circumstances"]:
        assert not begins([word, next_word, "swarmed"], behind=False)


@pytest.mark.parametrize("word", TABLE["participles"])
def test_every_participle_begins_one_behind_a_comma(word: str) -> None:
    assert begins([word, "in", "tins"], behind=True)
    assert not begins([word, "in", "tins"], behind=False)


@pytest.mark.parametrize("phrase", TABLE["unnamed"])
def test_every_reason_for_not_naming_asserts_nothing(phrase: str) -> None:
    assert not begins(["who", "spoke", *phrase.split()], behind=False)


@pytest.mark.parametrize("word", TABLE["frames"])
def test_every_frame_frames(word: str) -> None:
    assert is_frame([word, "bees"])
    assert is_frame(["and", word, "bees"])
    assert not is_frame(["bees", word])


@pytest.mark.parametrize("phrase", [*TABLE["greetings"], *TABLE["sources"]])
def test_every_greeting_and_every_source_line_is_a_rubric(phrase: str) -> None:
    written = f"{phrase.capitalize()} Ana Ruiz, who was there all the long cold day with them."
    assert is_rubric(written, [*phrase.split(), "ana", "ruiz"])
    assert not is_rubric("Ana Ruiz was there all the long cold day.", ["ana", "ruiz"])


@pytest.mark.parametrize("phrase", TABLE["past"])
def test_every_word_of_the_past_makes_background(phrase: str) -> None:
    text = f"Bees swarmed {phrase} here."
    assert voices(story(text), [Span(0, len(text))]) == ("background",)


@pytest.mark.parametrize("word", TABLE["states"])
def test_every_verb_of_state_makes_a_description(word: str) -> None:
    text = f"Bees {word} bees."
    assert voices(story(text), [Span(0, len(text))]) == ("description",)


def test_no_list_repeats_itself() -> None:
    for name, entries in TABLE.items():
        assert len(set(entries)) == len(entries), name
    assert clauses().relatives == frozenset(TABLE["relatives"])

"""A sentence of its own that sets the scene for what is said behind it, and those that set none."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sayso.attribution.occasion.press import Press
from sayso.attribution.occasion.scenes import scene
from sayso.values import Span
from tests.attribution.story import story
from tests.steps import LINEAR, counted

TABLE = tomllib.loads(files("sayso.attribution.occasion").joinpath("occasion.toml").read_text(encoding="utf-8"))
SAID = "It denies this."


def found(text: str, *told: str) -> tuple[str | None, str | None] | None:
    """Return kind and host of the occasion that is set for the sentence "It denies this."."""
    at = text.index(SAID)
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in (*told, SAID)]
    press = Press({}, own="Aber Post")
    occasion = scene(story(text), Span(at, at + len(SAID)), spans, press)
    return (occasion.kind, occasion.host) if occasion else None


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        (f"I rang the mill. {SAID}", (), ("call", "Aber Post")),
        (f"I rang the mill.\n\n{SAID}", (), ("call", "Aber Post")),
        (f"Ten minutes later he rang back. {SAID}", (), ("call", None)),
        (f"The keeper received reporters in slippers. {SAID}", (), ("press conference", None)),
        (f"She was speaking to the Chamber of Mills. {SAID}", (), ("speech", None)),
        (f"I rang the mill. The wheel turned. {SAID}", (), None),
        (f"I rang the mill.\n\nThe wheel turned.\n\n{SAID}", (), None),
        (f"I rang the mill, Brandt said. {SAID}", ("I rang the mill, Brandt said. ",), None),
        (f"“I rang the mill.” {SAID}", (), None),
        (f"The bell rang. {SAID}", (), None),
        (f"The mill turned. {SAID}", (), None),
        (SAID, (), None),
    ],
)
def test_the_sentence_before_sets_the_scene(
    text: str, told: tuple[str, ...], expected: tuple[str | None, str | None] | None
) -> None:
    assert found(text, *told) == expected


@pytest.mark.parametrize(
    ("kind", "phrase"), [(kind, phrase) for kind, listed in TABLE["scenes"].items() for phrase in listed]
)
def test_every_scene_has_its_kind(kind: str, phrase: str) -> None:
    got = found(f"Late on {phrase} the mill. {SAID}")
    assert got is not None
    assert got[0] == kind


def test_a_paragraph_of_many_sentences_is_linear_work() -> None:
    def work(size: int) -> int:
        text = " ".join(["The wheel turned again."] * size)
        article = story(text)
        starts = range(0, len(text), 24)
        spans = [Span(start, start + 23) for start in starts]
        return counted(lambda: [scene(article, span, spans, Press({})) for span in spans])[1]

    assert work(400) < LINEAR * work(100)

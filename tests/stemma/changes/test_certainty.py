"""How sure and how grave, before and after, in the middle of a story that stays; nothing of it in a translation."""

from __future__ import annotations

import pytest

from sayso.stemma.changes import changes
from tests.stemma.changes.told import HEADLINE, INQUIRY, between, reading

HARDER = [
    ("The yard declined to name the welder.", "The yard refused to name the welder.", "declined", "refused"),
    ("The slip is almost twice as long.", "The slip is twice as long.", "almost", "slip"),
    ("The mate advised the crew to row ashore.", "The mate pressed the crew to row ashore.", "advised", "pressed"),
    ("The clause in the charter is unfair.", "The clause in the charter is unlawful.", "unfair", "unlawful"),
    ("Herring seldom spawn in the basin.", "Herring spawn in the basin.", "seldom", "Herring"),
    ("The council is looking into the fire.", "The council opened a file on the fire.", "looking", "opened"),
]


def story(sentence: str) -> str:
    return f"{HEADLINE}\n\n{sentence} The harbour was calm.\n\n{INQUIRY}"


def found(before: str, after: str) -> list[tuple[str, str, str]]:
    return [
        (each.kind, each.before.of(story(before)), each.after.of(story(after)))
        for each in between(story(before), story(after))
        if each.kind in {"hardened", "softened"} and each.before and each.after
    ]


@pytest.mark.parametrize(("before", "after", "here", "there"), HARDER, ids=[each[1] for each in HARDER])
def test_a_graver_or_surer_word_is_found_at_its_place(before: str, after: str, here: str, there: str) -> None:
    assert any(kind == "hardened" and here in one and there in other for kind, one, other in found(before, after))


def test_the_milder_word_is_the_reverse() -> None:
    assert found("The yard refused to name him.", "The yard declined to name him.") == [
        ("softened", "refused", "declined")
    ]


def test_words_of_no_ladder_say_nothing() -> None:
    assert found("The yard painted the green hull.", "The yard painted the blue hull.") == []


def test_a_translators_words_make_nothing_graver_and_drop_nobody() -> None:
    told = "The pilot conceded that the buoy might be adrift, harbour chief Greta Lund said on Monday."
    anew = "The pilot acknowledged that the buoy is in drift on Monday."
    one, other = reading(story(told)), reading(story(anew))
    own, translated = (
        {each.kind for each in changes(one, other, relation=relation)} for relation in ("reworded", "translated")
    )
    assert own & {"hardened", "softened", "source-dropped"}
    assert not translated & {"hardened", "softened", "source-dropped"}


def test_the_surroundings_of_an_excerpt_are_no_change() -> None:
    letter = f"Notes on knots\n\nA bowline holds a dinghy in any swell, and few learn it.\n\n{INQUIRY}"
    kinds = {each.kind for each in changes(reading(story("It was late.")), reading(letter), relation="excerpt")}
    assert not kinds & {"added", "dropped"}

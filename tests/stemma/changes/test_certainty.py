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
    ("The pilot might row to the wreck.", "The pilot will row to the wreck.", "might", "will"),
    ("The harbour is expected to close.", "The harbour is certain to close.", "expected", "certain"),
    ("The purser will resign over the fire.", "The purser has resigned over the fire.", "will resign", "has resigned"),
    ("The mate is to join the old crew.", "The mate has already joined the old crew.", "to join", "has already joined"),
    ("The ramp could save the pilots an hour.", "The ramp would save the pilots an hour.", "could", "would"),
    ("Trams should run to the pier again.", "Trams will run to the pier again.", "should", "will"),
    ("The mate did not name the buyer.", "The mate refused to name the buyer.", "did not", "refused"),
    ("Divers fear that the hull is bent.", "The hull is bent.", "fear", "hull"),
    ("The buoy may be adrift.", "The buoy is adrift, and the mate wants to leave.", "may", "is"),
    ("The mate believes that the buoy sank.", "The mate is convinced that the buoy sank.", "believes", "is convinced"),
]
SAME = [
    # a month is no doubt, and an inability none either
    ("The yard has built hulls since May.", "The yard has been building hulls since the spring."),
    ("The cook did not answer the letter.", "The cook could not answer the letter."),
    ("There is no evidence that the wreck moved.", "Nothing indicates that the wreck moved."),
    ("The mate could not rule out a leak.", "A leak cannot be ruled out, the mate said."),
    ("The hull could break up.", "The hull is at risk of breaking up."),
    # what was planned and is planned, would have been and is
    ("The purser will resign over the fire.", "The purser has promised to resign over the fire."),
    ("The crew would have left the ferry.", "The crew would have left the old ferry."),
    ("The crew will not leave the ferry.", "The crew have not left the ferry."),
    # reported speech, two words for what may be, and a demand in other words
    ("The cook said the stove would be mended.", "The stove will be mended, the cook said."),
    ("The pilot might row to the wreck.", "The pilot may row to the wreck."),
    ("The pilots called for a second tug.", "The pilots demanded a second tug."),
    # a doubt that went with all that was said around it
    (
        "The hull, which a diver who had been down twice in bad light thought might have been bent, was sound.",
        "The hull was sound.",
    ),
    # what a survey found is what it says
    ("A survey found that the pier is sound.", "According to a survey, the pier is sound."),
    # who denies may be told as saying that it was not so
    ("The yard said that no weld had failed.", "The yard denied that a weld had failed."),
    # one cue stands among the words of the other
    ("The union said the purser feared a strike.", "The purser feared a strike."),
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


@pytest.mark.parametrize(("before", "after"), SAME, ids=[each[1] for each in SAME])
def test_other_words_make_it_no_surer(before: str, after: str) -> None:
    assert [each for each in found(before, after) if each[0] == "hardened"] == []


def test_a_promise_is_less_than_a_fact_only_where_it_is_doubted() -> None:
    assert [each[0] for each in found("The ferry will sail on.", "The ferry may sail on.")] == ["softened"]


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


def test_a_harder_cue_hides_no_doubt_that_is_gone() -> None:
    changed = found("The mate conceded that pilots sometimes sleep.", "The mate admitted that pilots sleep.")
    assert [kind for kind, _, _ in changed] == ["hardened", "hardened"]
    assert {here for _, here, _ in changed} == {"conceded", "sometimes"}

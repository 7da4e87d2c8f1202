from __future__ import annotations

import pytest

from sayso.values import Hop, Outlet, Span, Speaker, Statement
from sayso.views import words
from tests.samples import STORY, article, plain


@pytest.mark.parametrize(
    ("speaker", "who", "details"),
    [
        (None, "nobody named", ""),
        (Speaker("Ilsa Brandt", "person", role="minister"), "Ilsa Brandt", "minister"),
        (Speaker(None, "unnamed", role="an aide"), "an aide", "not named"),
        (Speaker(None, "unnamed"), "someone not named", "not named"),
        (Speaker(None, "group"), "people not named", "group"),
        (
            Speaker("Government of Karsund", "government", metonym="Heltby"),
            "Government of Karsund",
            "government, “Heltby” in the text",
        ),
    ],
)
def test_who_says_so(speaker: Speaker | None, who: str, details: str) -> None:
    assert words.who(Statement("s1", "direct", (), speaker=speaker)) == who
    assert words.details(speaker) == details


def test_the_chain_is_the_relay_and_an_unnamed_first_hop_takes_the_words_of_the_text() -> None:
    assert words.via(STORY.statements[5], STORY.article) == (
        "her aide (not named) → Ostrin Courier (newspaper, 2026-03-13) → OTV (website) → KESTREL News"
    )
    assert words.via(STORY.statements[8], STORY.article) == "not named → KESTREL News"


def test_without_a_relay_the_chain_is_speaker_and_outlet() -> None:
    bare = Statement("s1", "direct", (), speaker=Speaker("Jon Abelard", "person"))
    assert words.chain(bare, article("x", outlet=Outlet("KESTREL News"))) == (
        Hop("Jon Abelard", "person"),
        Hop("KESTREL News", "outlet"),
    )
    assert words.chain(Statement("s1", "direct", ()), article("x")) == (Hop(None, "unnamed"),)


@pytest.mark.parametrize(
    ("reading", "why"),
    [
        (STORY, ""),
        (plain(" \n"), "Nothing to show: the article has no text."),
        (
            plain("Il pleut.", unattributed=(Span(0, 9),), language="fr"),
            "No statement found: sayso knows the English words of saying, and this text is marked “fr”.",
        ),
        (plain("It rained."), "No statement found: nothing in this text is attributed to anybody."),
        (
            plain("It rained.", unattributed=(Span(0, 10),)),
            "No statement found: all of it (1 passage) is on nobody's say-so.",
        ),
    ],
)
def test_why_there_is_nothing_to_show(reading: object, why: str) -> None:
    assert words.nothing(reading) == why  # type: ignore[arg-type]  # a table of readings

from __future__ import annotations

import pytest

from sayso.values import DateMention, Figure, Hop, Modality, Occasion, Outlet, Reading, Span, Speaker, Statement
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


@pytest.mark.parametrize(
    ("said", "figure", "shown"),
    [
        ("£2m", Figure(Span(0, 3), 2e6, "GBP"), "£2m = 2,000,000 GBP"),
        ("38 goats", Figure(Span(0, 8), 38, "goats"), "38 goats"),
        ("About 38 goats", Figure(Span(0, 14), 38, "goats", "about"), "About 38 goats"),
        ("a third", Figure(Span(0, 7), 1 / 3, ""), "a third = 0.333333"),
        ("$3-4bn", Figure(Span(0, 6), 3e9, "USD", None, 4e9), "$3-4bn = 3,000,000,000 to 4,000,000,000 USD"),
        ("dozens", Figure(Span(0, 6), None, ""), "dozens = how many is not said"),
    ],
)
def test_a_figure_is_shown_with_what_its_words_leave_open(said: str, figure: Figure, shown: str) -> None:
    assert words.figure(figure, said) == shown
    assert words.values(Statement("s1", "direct", (), figures=(figure,)), said) == ((shown,) if said[0] in "£$" else ())


def test_a_date_is_shown_with_its_value_and_its_doubt() -> None:
    plain_, doubted = (
        DateMention(Span(0, 4), "2019"),
        DateMention(Span(0, 4), "PAST_REF", reason="no day to count from"),
    )
    assert words.date(plain_, "2019") == "2019"
    assert words.date(doubted, "once") == "once = in the past (no day to count from)"
    assert words.date(DateMention(Span(0, 4), "2019-23"), "fall") == "fall = autumn 2019"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2026-03-05", "2026-03-05"),
        ("2026-03-05~", "about 2026-03-05"),
        ("2026-22", "summer 2026"),
        ("XXXX-01", "January, year not known"),
        ("XXXX-06-03", "3 June, year not known"),
        ("2024-XX-XX", "2024-XX-XX"),
        ("XXXX-13", "XXXX-13"),
        ("FUTURE_REF", "in the future"),
    ],
)
def test_a_value_of_a_date_is_put_in_words(value: str, shown: str) -> None:
    assert words.day(value) == shown


@pytest.mark.parametrize(
    ("occasion", "beside"),
    [
        (None, ""),
        (Occasion(Span(30, 38), "interview", "Le Phare", "2026-02"), ""),  # the chain shows all of it
        (Occasion(Span(30, 38), "interview", "Le Phare", "2026-02", "fr"), "interview, with Le Phare (fr), 2026-02"),
        (Occasion(Span(30, 38), "interview", "OTV", "2026-02"), "interview, with OTV, 2026-02"),
        (Occasion(Span(30, 38), "interview", None, "2026-03"), "interview, 2026-03"),
        (Occasion(Span(30, 38)), "Le Phare"),
        (
            Occasion(Span(30, 38), "interview", "Le Phare", "2026-02", inferred=True),
            "interview, with Le Phare, 2026-02 (taken from the story)",
        ),
    ],
)
def test_an_occasion_stands_beside_the_chain_where_it_tells_more(occasion: Occasion | None, beside: str) -> None:
    hops = (Hop("Ana Ruiz", "person", "interview", "2026-02"), Hop("Le Phare", "outlet"))
    bare = (Hop("Ana Ruiz", "person"), Hop("Le Phare", "outlet"))
    known = occasion is not None and (occasion.kind or occasion.date)
    one = Statement("s1", "direct", (Span(0, 20),), relay=hops if known else bare, occasion=occasion)
    assert words.beside_chain(one, article("It might be about 60, he told Le Phare.")) == beside


def test_occasions_hedges_and_own_voice_in_words() -> None:
    text = "It might be about 60, he told Le Phare."
    spoken = Occasion(Span(30, 38), "interview", "Le Phare", "2026-02", "fr")
    assert words.occasion(spoken, text) == "interview, with Le Phare (fr), 2026-02"
    assert words.occasion(Occasion(Span(30, 38)), text) == "Le Phare"
    vague = Occasion(Span(30, 38), kind="interview", date="PAST_REF")
    assert words.occasion(vague, text) == "interview, in the past"
    assert words.occasion(Occasion(Span(30, 38), date="PAST_REF"), text) == "Le Phare"
    taken = Occasion(Span(30, 38), "hearing", date="2026-02-03", inferred=True)
    assert words.occasion(taken, text) == "hearing, 2026-02-03 (taken from the story)"
    assert words.hop(Hop("Le Phare", "outlet", "statement", "PAST_REF")) == "Le Phare (statement)"
    assert words.hop(Hop("Le Phare", "outlet", date="2026-21")) == "Le Phare (spring 2026)"
    hedged = Statement(
        "s1", "indirect", (Span(0, 20),), hedges=(Span(12, 17),), modality=Modality(Span(3, 8), "possible")
    )
    assert words.hedging(hedged, text) == ("“about”", "“might”: possible")
    reading = Reading(
        article(text), (hedged,), (Span(0, 2), Span(3, 5), Span(6, 8)), ("report", "headline", "report"), 0.5
    )
    assert words.own_voice(reading) == "1 headline, 2 report"
    assert words.attributed(reading) == "50% of the words are what somebody is said to have said"
    assert words.own_voice(plain(text)) == words.attributed(plain(text)) == ""

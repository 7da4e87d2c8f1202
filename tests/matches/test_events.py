"""One event, or a name in common: pairs of texts with what must be said, and those that must yield nothing."""

from __future__ import annotations

import pytest

from sayso.matches.aligned import align
from sayso.matches.comparing import compare
from sayso.matches.events import COLUMNS, row, same_event
from sayso.matches.features import features
from sayso.matches.sheet import sheet
from tests.matches.telling import HOST, ORIGINAL, RIVAL, STRANGER, article

# Nothing but a town, a month or a surname do these have in common with the barge of Ossel.
IN_THE_TOWN = """The glass school of Ossel will close in June after 71 years. Its last class has nine pupils.

"There is nobody left who wants to get up at four," said the headmistress, Perpetua Lind. The building goes to a maker of candles."""  # noqa: E501  # a paragraph of a story is one line
ANOTHER_VARGA = """Milo Varga has won the marathon of Quell for the third time, in two hours and eleven minutes.

The baker from Tarn trained on the stairs of his own tower block since April. "My neighbours hate me," Varga said on Tuesday."""  # noqa: E501  # a paragraph of a story is one line
BARE = "Ropes overdue, keeper down a ladder: who pays?"
BARE_TOO = "Pupils gone, school for sale: who is to blame? “Nobody gets up”"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ORIGINAL, STRANGER),
        (ORIGINAL, HOST.split("\n\n")[2]),
        (ORIGINAL, IN_THE_TOWN),
        (ORIGINAL, ANOTHER_VARGA),
        (RIVAL, STRANGER),
        (RIVAL, HOST.split("\n\n")[2]),
        (RIVAL, ANOTHER_VARGA),
    ],
)
def test_a_name_or_a_month_in_common_is_no_event_in_common(one: str, other: str) -> None:
    assert compare(article(one), article(other)).relation == "unrelated"


def test_particulars_in_common_are() -> None:
    said = compare(article(ORIGINAL), article(RIVAL))
    assert said.relation == "same-event"
    assert said.confidence > 0.5


def test_two_headlines_without_a_word_in_common_are_no_copies() -> None:
    said = compare(article(BARE), article(BARE_TOO))
    assert said.relation == "unrelated"
    assert said.derived < 0.5


def test_it_is_the_same_from_both_sides_and_a_chance() -> None:
    there, back = (align(sheet(article(a)), sheet(article(b))) for a, b in ((ORIGINAL, RIVAL), (RIVAL, ORIGINAL)))
    assert same_event(there, features(there)) == pytest.approx(same_event(back, features(back)))
    assert 0 <= same_event(there, features(there)) <= 1
    assert len(row(there, features(there))) == len(COLUMNS)

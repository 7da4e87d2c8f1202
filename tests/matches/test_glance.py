from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.matches.glance import glance, rare, shared, worth
from tests.matches.telling import EDITED, HOST, ORIGINAL, REWORDED, STRANGER, article


@pytest.mark.parametrize("other", [EDITED, REWORDED, HOST])
def test_relatives_are_worth_comparing_whichever_comes_first(other: str) -> None:
    one, two = glance(article(ORIGINAL)), glance(article(other))
    assert worth(one, two)
    assert worth(two, one)


def test_strangers_are_not() -> None:
    assert not worth(glance(article(ORIGINAL)), glance(article(STRANGER)))


def test_another_language_is_never_passed_over() -> None:
    assert worth(glance(article(ORIGINAL)), glance(replace(article(STRANGER), language="de")))


@pytest.mark.parametrize("text", ["", "Rain", "Rain fell again here"])
def test_what_is_too_short_for_a_run_is_compared(text: str) -> None:
    assert worth(glance(article(text)), glance(article(ORIGINAL)))


def test_a_text_shares_all_of_itself_with_itself() -> None:
    one = glance(article(ORIGINAL))
    assert shared(one, one) == len(one.runs)
    assert rare(one, one) == pytest.approx(1)

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.archive.signatures import Signatures, signatures
from sayso.attribution.quotation import quotations
from sayso.matches.candidates import MOST, MemoryIndex, candidates, keys_of
from tests.matches.telling import DIGEST, EDITED, HOST, ORIGINAL, REWORDED, RIVAL, STRANGER, article


def sign(text: str) -> Signatures:
    one = article(text)
    return signatures(one, [q.span for q in quotations(text, one.paragraphs)])


HELD = [EDITED, REWORDED, DIGEST, HOST, RIVAL, STRANGER]
INDEX = MemoryIndex(sign(text) for text in HELD)


@pytest.mark.parametrize(
    ("text", "channel"),
    [(EDITED, "passages"), (HOST, "passages"), (REWORDED, "terms"), (DIGEST, "terms"), (RIVAL, "quotations")],
)
def test_each_channel_proposes_what_it_is_for(text: str, channel: str) -> None:
    found = {each.article: each for each in candidates(sign(ORIGINAL), INDEX)}
    assert getattr(found[HELD.index(text)], channel) > 0


def test_a_stranger_is_not_proposed_and_the_closest_comes_first() -> None:
    found = [each.article for each in candidates(sign(ORIGINAL), INDEX)]
    assert HELD.index(STRANGER) not in found
    assert found[0] == HELD.index(EDITED)


def test_an_article_is_left_out_where_asked() -> None:
    assert HELD.index(EDITED) not in [each.article for each in candidates(sign(ORIGINAL), INDEX, without=[0])]


def test_a_key_that_everybody_holds_is_no_reason() -> None:
    line = "Subscribe to our newsletter for the best of the week."
    index = MemoryIndex(sign(f"{line} Item number {count} is called Item{count}lorem.") for count in range(400))
    alone = replace(sign(line), bands=np.empty(0, np.uint64))
    assert candidates(alone, index) == []


def test_no_channel_proposes_more_than_its_share() -> None:
    index = MemoryIndex(sign(ORIGINAL) for _ in range(6))
    found = candidates(sign(ORIGINAL), index)
    assert [each.article for each in found] == list(range(6))
    assert len(found) <= sum(MOST.values())


@pytest.mark.parametrize("text", ["", "Yes.", "\ud800"])
def test_next_to_nothing_proposes_nothing(text: str) -> None:
    assert candidates(sign(text), INDEX) == []
    assert candidates(sign(text), MemoryIndex()) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(HELD), min_size=1, max_size=6), st.integers(0, 3))
def test_a_lookup_answers_as_counting_does(texts: list[str], most: int) -> None:
    signed = [sign(text) for text in texts]
    asked = keys_of(sign(ORIGINAL), "passages")
    hits = MemoryIndex(signed).lookup(asked, most=most)
    for place, key in enumerate(asked.tolist()):
        holders = [number for number, each in enumerate(signed) if key in each.keys().tolist()]
        assert hits.count[place] == len(holders)
        assert sorted(hits.article[hits.key == place].tolist()) == (holders if len(holders) <= most else [])

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article.repeats import same, words_of

SAME = [
    ("Council closes the northern quay", "Council closes the northern quay"),
    ("Council closes the northern quay", "COUNCIL CLOSES THE NORTHERN QUAY!"),
    ("Council closes the northern quay", "Council closes the northern quay – Gazette"),
    ("Boats must move to the southern basin until May", "Boats must move to the southern basin until May."),
    ("Boats must move to the southern basin until May", "Boats have to move to the southern basin until May"),
    ("Oslo", "oslo"),
]
DIFFERENT = [
    ("", ""),
    ("Council closes the northern quay", ""),
    ("Council closes the northern quay", "Council opens the southern basin to fishing boats"),
    ("Mayor urged council to close the quay in 2022", "Mayor said in 2022 that engineers had urged her to wait"),
    ("Read more", "Read less"),
    ("Oslo", "Bergen"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_the_same_words_say_the_same(first: str, second: str) -> None:
    assert same(first, second)
    assert same(second, first)


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_other_words_say_something_else(first: str, second: str) -> None:
    assert not same(first, second)
    assert not same(second, first)


@given(
    st.lists(st.sampled_from(["quay", "Quay", "council", "the", "mayor", "closes", "ſ", "İ", "é"]), max_size=8),
    st.lists(st.sampled_from(["quay", "Quay", "council", "the", "mayor", "closes", "ſ", "İ", "é"]), max_size=8),
)
def test_a_quick_look_changes_no_answer(first: list[str], second: list[str]) -> None:
    a, b = " ".join(first), " ".join(second)
    one, two = words_of(a), words_of(b)
    shared = len({*one} & {*two}) / max(1, len({*one} | {*two}))
    alike = (bool(one) and one == two) or (min(len(one), len(two)) >= 3 and shared >= 0.7)
    assert same(a, b) == alike

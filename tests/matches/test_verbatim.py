from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.matches.sheet import sheet
from sayso.matches.verbatim import SHORTEST, shared
from tests.matches.telling import EDITED, HOST, ORIGINAL, REWORDED, STRANGER, article


def texts(one: str, other: str) -> list[str]:
    a, b = sheet(article(one)), sheet(article(other))
    return [a.span(run.a, run.a + run.size - 1).of(a.text) for run in shared(a, b)]


def test_an_edit_cuts_the_runs() -> None:
    assert len(texts(ORIGINAL, EDITED)) == 3


def test_an_excerpt_is_one_run() -> None:
    (run,) = texts(HOST, ORIGINAL)
    assert run.startswith("No one was hurt")
    assert run.endswith("comment on the ropes")


def test_strangers_and_rewordings_share_nothing() -> None:
    assert texts(ORIGINAL, STRANGER) == []
    assert texts(ORIGINAL, REWORDED) == []


def test_moved_paragraphs_are_runs() -> None:
    first, *rest = ORIGINAL.split("\n\n")
    assert len(texts(ORIGINAL, "\n\n".join([*rest, first]))) == 2


def test_repeated_text_takes_linear_time() -> None:
    a, b = sheet(article("so it goes and " * 4000)), sheet(article("so it goes and " * 3000))
    assert sum(run.size for run in shared(a, b)) >= 4


@settings(max_examples=80, deadline=None)
@given(*(st.lists(st.sampled_from("abc"), max_size=40) for _ in range(2)))
def test_runs_are_equal_words_and_use_no_word_twice(one: list[str], other: list[str]) -> None:
    a, b = sheet(article(" ".join(one))), sheet(article(" ".join(other)))
    found = shared(a, b)
    for run in found:
        assert run.size >= SHORTEST
        assert a.keys[run.a : run.a + run.size].tolist() == b.keys[run.b : run.b + run.size].tolist()
    for side in (0, 1):
        rows = [row for run in found for row in range(run[side], run[side] + run.size)]
        assert len(rows) == len(set(rows))
    same = shared(a, a)
    assert sum(run.size for run in same) == (a.size if a.size >= SHORTEST else 0)

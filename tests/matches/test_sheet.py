from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.matches import sheet as sheets
from sayso.matches.sheet import sheet
from tests.matches.telling import ORIGINAL, article


def test_every_row_opens_to_its_word() -> None:
    one = sheet(article(ORIGINAL))
    words = [one.text[start:end] for start, end in zip(one.starts, one.ends, strict=True)]
    assert words[:5] == ["A", "cargo", "barge", "carrying", "340"]
    assert [words[row] for row in one.figures] == ["340", "61", "27", "1908", "4,200"]
    assert {"Tilde", "Varga", "Ossel", "Fennick", "Brackwater"} <= {words[row] for row in one.names}


def test_quoted_words_are_marked_and_weigh_nothing_in_what_is_told() -> None:
    one = sheet(article('The mayor smiled. "We wrote to them and heard nothing at all," she said.'))
    words = [one.text[start:end] for start, end in zip(one.starts, one.ends, strict=True)]
    assert [w for w, q in zip(words, one.quoted, strict=True) if q] == [
        "We",
        "wrote",
        "to",
        "them",
        "and",
        "heard",
        "nothing",
        "at",
        "all",
    ]
    assert one.told.sum() == pytest.approx(one.weights[~one.quoted].sum(), rel=1e-5)


def test_a_scare_quote_is_the_outlets_own_word() -> None:
    assert not sheet(article('The "old bridge" is shut.')).quoted.any()


@pytest.mark.parametrize("text", ["", " \n", "...", "\ud800", '"', "1"])
def test_next_to_nothing_makes_a_sheet(text: str) -> None:
    one = sheet(article(text))
    assert len(one.first) == (len(one.told) + 1 if one.size else 1)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='ab. "\n“”A1\u00e9中', max_size=120))
def test_sentences_part_the_words(text: str) -> None:
    one = sheet(article(text))
    assert list(one.first) == sorted(set(one.first.tolist()))
    assert one.first[-1] == one.size
    assert len(one.meanings) == len(one.told) == len(one.first) - 1
    for row, (low, high) in enumerate(zip(one.first, one.first[1:], strict=False)):
        assert set(one.sentence[low:high].tolist()) == {row}


def test_a_long_text_is_cut_at_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "LONGEST", 50)
    monkeypatch.setattr(sheets, "MOST_SENTENCES", 4)
    one = sheet(article(ORIGINAL))
    assert one.size == 50
    assert len(one.told) <= 4

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.exports import csv_rows
from sayso.values import Reading, Span, Statement
from tests.samples import STORY, plain
from tests.strategies import LETTERS, readings


def rows(*held: Reading) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(csv_rows.chunks(held)), newline="")))


def test_one_row_a_statement_with_words_and_offsets() -> None:
    found = rows(STORY)
    assert [row["statement"] for row in found] == [f"s{number}" for number in range(1, 10)]
    split = found[6]
    assert split["content"] == "“We found the first crack,” | “and then about 40 more.”"
    assert [STORY.article.text[start:end] for start, end in json.loads(split["content_offsets"])] == [
        "“We found the first crack,”",
        "“and then about 40 more.”",
    ]
    assert (split["speaker"], split["speaker_kind"], split["role"]) == ("Ilsa Brandt", "person", "Water Minister")
    assert (
        split["chain"]
        == "Ilsa Brandt (interview, 2026-02) > Ostrin Courier (newspaper, 2026-03-13) > OTV (website) > KESTREL News"
    )
    assert (split["occasion"], split["occasion_kind"]) == ("in a February interview", "interview")
    assert split["figures"] == "about 40 = 40.0 crack"
    assert found[2]["within"] == "s2"
    assert found[3]["repeats"] == "s1"
    assert found[8]["chain"] == "(unnamed, not named) > KESTREL News"
    assert {row["ref"] for row in found} == {"row-7"}


def test_the_header_stands_alone_where_there_is_no_statement() -> None:
    assert "".join(csv_rows.chunks([plain("Nothing was said.")])) == ",".join(csv_rows.COLUMNS) + "\r\n"


@given(readings())
def test_every_row_has_every_column_and_is_read_back(reading: Reading) -> None:
    found = rows(reading)
    assert len(found) == len(reading.statements)
    for row, statement in zip(found, reading.statements, strict=True):
        assert row.keys() == set(csv_rows.COLUMNS)
        assert csv_rows.unguarded(row["statement"]) == statement.id
        assert json.loads(row["content_offsets"]) == [[span.start, span.end] for span in statement.content]
        assert not any(cell[:1] in set("=+-@\t\r\n＝＋－＠") and cell for cell in row.values())


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+49 30", "'+49 30"),
        ("-1", "'-1"),
        ("@home", "'@home"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'Yes', she said", "'Yes', she said"),
        ("a=1", "a=1"),
        ("", ""),
        ("a\ud800", "a\\ud800"),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(cell: str, shown: str) -> None:
    assert csv_rows.guarded(cell) == shown


@given(st.text(st.one_of(st.sampled_from("'=+-@"), LETTERS), max_size=8))
def test_the_guard_comes_off_without_doubt(cell: str) -> None:
    assert csv_rows.unguarded(csv_rows.guarded(cell)) == cell


def test_a_formula_in_the_story_is_guarded_in_its_row() -> None:
    said = Statement("s1", "direct", (Span(0, 14),), relay=())
    assert rows(plain("=cmd|' /C calc", said))[0]["content"] == "'=cmd|' /C calc"

"""What is typed becomes the search that was meant, or a usage error; nothing else."""

from __future__ import annotations

import apsw
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sayso.archive.dates import bounds
from sayso.archive.query import DEEPEST, LONGEST, MOST_WORDS, Query, parse, phrase
from sayso.errors import UsageError

TEXTS = {
    1: "The old dam burst at night",
    2: "A burst pipe flooded the museum",
    3: "The flood took the dam and the mill",
    4: "No drill was found at the dam",
    5: "Überflutung am Wehr, risk-averse café",
}


@pytest.fixture(scope="module")
def words() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize='unicode61 remove_diacritics 2')")
    connection.executemany(
        "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)",
        [(number, f"story {'dam' if number == 2 else 'x'}", text) for number, text in TEXTS.items()],
    )
    return connection


def found(words: apsw.Connection, typed: str) -> list[int]:
    rows = words.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (parse(typed).match,))
    return [row for (row,) in rows]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dam", [1, 2, 3, 4]),
        ("DAM flood", [3]),
        ("dam AND flood", [3]),
        ("flood OR pipe", [2, 3]),
        ("burst dam OR flood", [1, 2, 3]),
        ("dam NOT burst", [3, 4]),
        ("dam AND NOT burst", [3, 4]),
        ("NOT burst dam", [3, 4]),
        ("dam -burst -drill", [3]),
        ("NOT NOT flood", [3]),
        ("dam NOT (burst OR drill)", [3]),
        ("(flood OR burst) (pipe OR mill)", [2, 3]),
        ('"dam burst"', [1]),
        ("“dam burst”", [1]),
        ('"burst dam"', []),
        ('dam -"dam burst"', [2, 3, 4]),
        ("floo*", [2, 3]),
        ('"burst pip"*', [2]),
        ("risk-averse", [5]),
        ("cafe uberflutung", [5]),
        ("title:dam", [2]),
        ("dam NOT title:dam", [1, 3, 4]),
        ("and or not", []),
        ("nothing:dam", []),
        ("drill;dam", []),
        ("a\x00dam", [2]),
    ],
)
def test_a_search_finds_what_it_says(words: apsw.Connection, typed: str, expected: list[int]) -> None:
    assert found(words, typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dam outlet:kestrel", Query('"dam"', outlet="kestrel")),
        ('dam outlet:"The Ostrin Courier"', Query('"dam"', outlet="The Ostrin Courier")),
        ("from:2026-02 dam to:2026-03", Query('"dam"', earliest="2026-02-01", latest="2026-03-31")),
        ("from:2024 to:2024-02", Query("", earliest="2024-01-01", latest="2024-02-29")),
        ("Language:de dam", Query('"dam"', language="de")),
        ("(dam OR flood) outlet:x", Query('(("dam") OR ("flood"))', outlet="x")),
        ("dam from:2026-03-16", Query('"dam"', earliest="2026-03-16")),
    ],
)
def test_filters_narrow_the_whole_search(typed: str, expected: Query) -> None:
    assert parse(typed) == expected


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "no word"),
        ("  \x00 ", "no word"),
        ("*", "no letter"),
        ("??? dam", "no letter"),
        ("ab*", "too many words"),
        ('"dam', "not closed"),
        ("(dam", "not closed"),
        ("dam)", "not opened"),
        ("()", "nothing between"),
        ("dam OR", "nothing follows OR"),
        ("OR dam", "nothing stands before OR"),
        ("AND dam", "nothing stands before AND"),
        ("dam AND OR flood", "nothing follows AND"),
        ("dam AND AND flood", "before AND"),
        ("NOT dam", "take away"),
        ("dam OR NOT flood", "take away"),
        ("dam NOT", "nothing follows NOT"),
        ("(dam outlet:x)", "whole search"),
        ("dam OR outlet:x", "whole search"),
        ("outlet:a outlet:b", "twice"),
        ("from:yesterday", "no date"),
        ("from:2026-02-30", "not in the calendar"),
        ("from:٢٠٢٦", "no date"),
        ("from:0000", "not in the calendar"),
        ('outlet:"  "', "nothing follows outlet"),
        ("x" * (LONGEST + 1), "the limit is"),
        ("(" * (DEEPEST + 1) + "dam" + ")" * (DEEPEST + 1), "deep"),
        ("dam " * (MOST_WORDS + 1), "more than"),
        ("a" * 1_000_000, "the limit is"),
    ],
)
def test_what_is_no_search_is_a_usage_error(typed: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        parse(typed)


SYNTAX = [
    *('"', "''", "(", ")", "*", "^", ":", "-", "+", ";", "--", "/*", "\\", "%", ",", "“", "«", "\x00", "\ud800"),
    *("NEAR(", "AND", "OR", "NOT", "{title}", "title:", "outlet:", "from:", "2026", "rowid", "words", "dam", "é", "東"),
]
HOSTILE = st.lists(st.sampled_from(SYNTAX) | st.text(max_size=4)).map(" ".join) | st.text(max_size=60)


@given(HOSTILE)
@example('dam" OR rowid:*')
@example("NEAR(dam flood, 2)")
@example("{title text} : dam")
@example("^dam")
@example("dam + flood")
@example("text:dam")
def test_anything_typed_gives_a_result_or_a_usage_error(typed: str) -> None:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (title, text)")
    try:
        query = parse(typed)
    except UsageError:
        return
    assert query.match or query != Query()
    if query.match:
        connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (query.match,)).fetchall()


def test_the_deepest_and_the_longest_search_allowed_can_be_asked(words: apsw.Connection) -> None:
    for level in (
        "(dam OR ",
        "dam mill OR x dam (",
        "x OR dam NOT (x OR drill (",
        "(",
        "x NOT pipe OR title:dam NOT (",
    ):
        deep = level * (DEEPEST // level.count("(")) + "mill"
        found(words, deep + ")" * deep.count("("))
    assert found(words, "(dam OR " * DEEPEST + "mill" + ")" * DEEPEST) == [1, 2, 3, 4]
    assert found(words, "(dam OR mill) " * (MOST_WORDS // 2)) == [1, 2, 3, 4]
    assert found(words, " OR ".join(["dam x"] * (MOST_WORDS // 2))) == [1, 3, 4]
    assert found(words, "NOT " * 300 + "dam") == [1, 2, 3, 4]


@pytest.mark.parametrize(("text", "expected"), [("", ""), ("—", ""), ('a "b"', '"a ""b"""'), ("a\x00b", '"a b"')])
def test_a_phrase_is_one_string(text: str, expected: str) -> None:
    assert phrase(text) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2025", ("2025-01-01", "2025-12-31")),
        ("2025-3-7", ("2025-03-07", "2025-03-07")),
    ],
)
def test_a_coarse_date_has_a_first_and_a_last_day(typed: str, expected: tuple[str, str]) -> None:
    assert bounds(typed) == expected

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.exports import json_array, json_lines, load, shape
from sayso.exports.json_text import dumps
from sayso.values import Failure, Figure, Reading, Span, Statement
from tests.samples import STORY, at, plain
from tests.strategies import readings

# What CONTRACT names: scripts rely on each of them.
ARTICLE = {
    "id", "url", "title", "dek", "byline", "contributors", "outlet", "published", "published_evidence", "language",
    "text", "paragraphs", "credits", "capture",
}  # fmt: skip
STATEMENT = {
    "id", "kind", "content", "cue", "source", "speaker", "within", "relay", "occasion", "act", "stance", "negated",
    "hedges", "quotations", "figures", "dates", "confidence", "reasons",
}  # fmt: skip


@given(readings())
def test_what_is_written_loads_back_to_equal_values(reading: Reading) -> None:
    assert list(load.readings("".join(json_array.chunks([reading])))) == [reading]
    assert list(load.readings("".join(json_lines.chunks([reading])))) == [reading]


@given(st.lists(readings(), max_size=3))
def test_json_lines_holds_one_line_a_reading_whatever_splits_lines(held: list[Reading]) -> None:
    written = "".join(json_lines.chunks(held))
    assert len(written.splitlines()) == written.count("\n") == len(held)
    assert list(load.readings(written)) == held


@given(readings())
def test_every_span_carries_exactly_its_slice(reading: Reading) -> None:
    record = json.loads("".join(json_array.chunks([reading])))
    text = record["article"]["text"]
    assert text == reading.article.text
    found = [
        span for each in record["statements"] for key in ("content", "cue", "source", "hedges") for span in each[key]
    ]
    for span in [*found, *record["unattributed"]]:
        assert span["text"] == text[span["start"] : span["end"]]


def test_every_name_of_the_contract_is_there() -> None:
    record = json.loads("".join(json_array.chunks([STORY])))
    assert record.keys() == {"ref", "article", "statements", "unattributed", "attributed_share"}
    assert record["article"].keys() >= ARTICLE
    assert all(each.keys() >= STATEMENT for each in record["statements"])
    assert record["ref"] == "row-7"
    assert record["article"]["outlet"] == {"name": "KESTREL News", "domain": "kestrel-news.example"}
    assert record["article"]["published"] == "2026-03-16"
    credit = record["article"]["credits"][0]
    assert credit.keys() >= {"start", "end", "text", "outlet", "domain", "kind"}
    assert STORY.article.text[credit["start"] : credit["end"]] == credit["text"]


def test_one_statement_in_full() -> None:
    record = shape.statement(STORY.statements[6], STORY.article.text)
    split, second = at("“We found the first crack,”"), at("“and then about 40 more.”")
    assert record["content"] == [
        {"start": split.start, "end": split.end, "text": "“We found the first crack,”"},
        {"start": second.start, "end": second.end, "text": "“and then about 40 more.”"},
    ]
    occasion = at("in a February interview")
    assert record["occasion"] == {
        "start": occasion.start, "end": occasion.end, "text": "in a February interview",
        "kind": "interview", "host": "Ostrin Courier", "date": "2026-02", "language": None, "carried": False,
        "inferred": False,
    }  # fmt: skip
    figure, date = at("about 40"), at("February")
    assert record["figures"] == [
        {
            "start": figure.start,
            "end": figure.end,
            "text": "about 40",
            "value": 40.0,
            "to": None,
            "unit": "crack",
            "approximate": "about",
        }
    ]
    assert record["dates"] == [
        {
            "start": date.start,
            "end": date.end,
            "text": "February",
            "value": "2026-02",
            "from": "2026-02-01",
            "to": "2026-02-28",
            "reason": None,
        }
    ]
    assert record["relay"][0] == {
        "name": "Ilsa Brandt",
        "kind": "person",
        "medium": "interview",
        "date": "2026-02",
        "role": None,
    }  # type: ignore[index]  # a list of hops


@pytest.mark.parametrize(("count", "kind"), [(0, list), (1, dict), (2, list), (3, list)])
def test_json_is_an_object_for_one_and_an_array_for_more(count: int, kind: type) -> None:
    value = json.loads("".join(json_array.chunks([STORY] * count)))
    assert type(value) is kind
    assert kind is dict or len(value) == count


def test_json_keeps_two_readings_at_most_in_memory() -> None:
    taken = []

    def stream() -> object:
        for number in range(4):
            taken.append(number)
            yield STORY

    chunks = json_array.chunks(stream())  # type: ignore[arg-type]  # a generator of readings
    next(chunks)
    assert taken == [0, 1]


@pytest.mark.parametrize("lone", ["a\ud800b", "\udfff", "x\udc00\u2028"])
def test_a_lone_surrogate_is_escaped_and_comes_back(lone: str) -> None:
    written = "".join(json_lines.chunks([plain(lone)]))
    assert written.encode("utf-8")
    assert next(load.readings(written)).article.text == lone


@pytest.mark.parametrize("acting", ["\x1b[31m", "\x9b31m", "\x7f", "\u202e", "\u2066", "\u0085", "\ufeff"])
def test_nothing_in_json_acts_on_a_terminal(acting: str) -> None:
    written = dumps({"text": acting})
    assert acting[0] not in written
    assert json.loads(written) == {"text": acting}


def test_letters_stay_legible() -> None:
    assert dumps("Zoë сказала “да” 😀") == '"Zoë сказала “да” 😀"'


def test_a_number_that_json_cannot_hold_is_no_value() -> None:
    huge = Statement("s1", "indirect", (Span(0, 3),), figures=(Figure(Span(0, 3), float("inf"), "crowns"),))
    record = json.loads("".join(json_lines.chunks([plain("1e999", huge)])))
    assert record["statements"][0]["figures"][0]["value"] is None


def test_a_failure_says_where_why_and_what_to_do() -> None:
    assert shape.failure(Failure("a.jsonl", "cut in half", "line 3", "fetch it again")) == {
        "where": "a.jsonl", "record": "line 3", "why": "cut in half", "hint": "fetch it again",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", None),
        ("[]", None),
        ("{", "line 1 is not JSON"),
        ("3", "not a reading"),
        ("[null]", "not a reading"),
        ('{"article": {}}', "no field 'text'"),
        ('{"article": 1, "statements": [], "unattributed": []}', "not a reading"),
    ],
)
def test_what_is_no_reading_is_refused_by_name(text: str, why: str | None) -> None:
    if why is None:
        assert list(load.readings(text)) == []
        return
    with pytest.raises(InputError, match=why):
        list(load.readings(text, where="x.json"))


def test_spans_of_another_text_are_refused() -> None:
    other = replace(STORY, article=replace(STORY.article, text="Z" + STORY.article.text))
    record = shape.reading(STORY) | {"article": shape.article(other.article)}
    with pytest.raises(InputError, match="the text at"):
        load.reading(record)

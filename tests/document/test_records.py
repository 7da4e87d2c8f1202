"""JSON lines, objects and arrays: each record is a Document or says why it is none."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from sayso.document import from_bytes
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.document.making import lines


def read(data: bytes, **settings: int) -> list[Document | Failure]:
    return list(from_bytes(data, asked="in", settings=Settings(**settings)))


def test_every_field_is_kept() -> None:
    record = {
        "id": "a-1",
        "text": "He said so.\r\n\x00\u00ad\u202e",
        "url": "https://paper.example/1",
        "title": "T",
        "published": "2025-01-20",
        "outlet": "The Harbour Ledger",
        "language": "en",
        "byline": ["Ines Okoro", "Tam Lind"],
        "other": {"kept": "out"},
    }
    (document,) = read(lines(record))
    assert isinstance(document, Document)
    assert (document.kind, document.text, document.ref) == ("text", record["text"], "a-1")
    assert (document.url, document.title, document.published) == (record["url"], "T", "2025-01-20")
    assert (document.outlet, document.language, document.byline) == (
        "The Harbour Ledger",
        "en",
        ("Ines Okoro", "Tam Lind"),
    )
    assert document.raw == lines(record).rstrip(b"\n")
    assert document.capture.sha256 == sha256(document.raw).hexdigest()
    assert (document.capture.size, document.capture.record, document.capture.asked) == (
        len(document.raw),
        "line 1",
        "in",
    )


WRONG = [
    ({"text": 3}, '"text" is a number, not text'),
    ({"text": ["a"]}, '"text" is a list'),
    ({"html": {"a": 1}}, '"html" is an object'),
    ({"text": ""}, '"text" is empty'),
    ({"html": ""}, '"html" is empty'),
    ({}, 'a record needs "text" or "html"'),
    ({"body": "x"}, 'a record needs "text" or "html"'),
    ({"text": "x", "published": 20250120}, '"published" is a number'),
    ({"text": "x", "byline": [1]}, '"byline" is a list that holds other things'),
    ({"text": "x", "byline": 4.5}, '"byline" is a number'),
    ({"text": "x", "id": ["a"]}, '"id" is a list'),
    ({"text": "x", "id": True}, '"id" is true or false'),
    ({"text": "x", "url": False}, '"url" is true or false'),
    ({"text": None}, 'a record needs "text" or "html"'),
    ([1, 2], "the JSON is no object"),
    ("text", "the JSON is no object"),
    (None, "the JSON is no object"),
]


@pytest.mark.parametrize(("record", "why"), WRONG, ids=[why for _, why in WRONG])
def test_a_wrong_record_is_a_failure_with_its_line(record: object, why: str) -> None:
    first, failure, last = read(lines({"text": "one"}, record, {"text": "three"}))
    assert isinstance(first, Document)
    assert isinstance(failure, Failure)
    assert isinstance(last, Document)
    assert failure.record == "line 2"
    assert why in failure.why


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"text": "x", "id": 7}, "ref", "7"),
        ({"text": "x", "id": None}, "ref", None),
        ({"text": "x", "byline": "Tam Lind"}, "byline", ("Tam Lind",)),
        ({"text": "x", "byline": []}, "byline", ()),
        ({"text": "x", "byline": ""}, "byline", ()),
        ({"html": "<p>x"}, "kind", "html"),
        ({"text": "<p>x"}, "kind", "text"),
        ({"text": "# H\n\n**bold** [a](https://b.example)"}, "kind", "markdown"),
    ],
)
def test_field(record: dict[str, object], field: str, value: object) -> None:
    (document,) = read(lines(record))
    assert getattr(document, field) == value


def test_text_wins_over_html_and_says_so() -> None:
    (document,) = read(lines({"text": "plain", "html": "<p>marked"}))
    assert isinstance(document, Document)
    assert (document.kind, document.text) == ("text", "plain")
    assert document.warnings == ('the record has "text" and "html"; the text was read',)


BROKEN = [
    (b'{"text": "cut in ha', "the JSON is broken at character 9: Unterminated string", "the line may be cut off"),
    (b'{"text": "a"', "the JSON is broken at character 12", "the line may be cut off"),
    (b"{'text': 'a'}", "the JSON is broken at character 1", ""),
    (b"plain words", "the JSON is broken at character 0", ""),
    (b"[" * 200_000, "the JSON is nested too deeply", ""),
    (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "the JSON can't be read", ""),
]


@pytest.mark.parametrize(("line", "why", "hint"), BROKEN, ids=[why for _, why, _ in BROKEN])
def test_a_broken_line_costs_itself_alone(line: bytes, why: str, hint: str) -> None:
    first, failure, last = read(lines({"text": "one"}) + line + b"\n" + lines({"text": "three"}))
    assert isinstance(failure, Failure)
    assert failure.record == "line 2"
    assert failure.why.startswith(why)
    assert failure.hint == hint
    assert [item.text for item in (first, last) if isinstance(item, Document)] == ["one", "three"]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b"\n\n  \n"])
@pytest.mark.parametrize("last", [b"", b"\n"])
def test_line_ends(ending: bytes, last: bytes) -> None:
    data = b"\xef\xbb\xbf" + ending.join([b'{"text": "a\\r\\nb"}', b'{"text": "c"}']) + last
    assert [item.text for item in read(data) if isinstance(item, Document)] == ["a\r\nb", "c"]


def test_a_line_over_the_limit_costs_itself_alone() -> None:
    data = lines({"text": "one"}, {"text": "x" * 300_000}, {"text": "three"})
    first, failure, last = read(data, max_document_bytes=100_000)
    assert isinstance(failure, Failure)
    assert (failure.record, failure.why) == ("line 2", "the record is longer than the limit of 100,000 bytes")
    assert "SAYSO_MAX_DOCUMENT_BYTES" in failure.hint
    assert [item.text for item in (first, last) if isinstance(item, Document)] == ["one", "three"]


@pytest.mark.parametrize("extra", [-1, 0, 1, 2, 3])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b""])
def test_the_limit_is_exact(extra: int, ending: bytes) -> None:
    line = json.dumps({"text": "x" * 200}).encode()
    (item,) = read(line + ending, max_document_bytes=len(line) + extra)
    assert isinstance(item, Document if extra >= 0 else Failure)


def test_undecodable_bytes_in_a_line_are_replaced_and_said() -> None:
    (document,) = read(b'{"text": "a\xffb\xfe"}\n')
    assert isinstance(document, Document)
    assert document.text == "a\ufffdb\ufffd"
    assert document.warnings == ("2 undecodable byte sequences in utf-8 replaced, the first at byte 11 of the record",)


def test_lone_surrogates_survive() -> None:
    (document,) = read(b'{"text": "a \\ud800 b \\ud83d\\ude00 \\udc00"}')
    assert isinstance(document, Document)
    assert document.text == "a \ud800 b \U0001f600 \udc00"


ARRAYS = [
    (b'[{"text": "a"}, {"text": "b"}]', ["a", "b"]),
    (b'[\n  {"text": "a}]{\\"["},\n  {"text": "b\\\\"}\n]\n', ['a}]{"[', "b\\"]),
    (b'{\n "text": "a",\n "byline": ["x", "y"]\n}', ["a"]),
    (b'{\n "text": "a"\n}\n{\n "text": "b"\n}', ["a", "b"]),
    (b'\xef\xbb\xbf[{"text": "a"}]', ["a"]),
]


@pytest.mark.parametrize(("data", "texts"), ARRAYS)
def test_arrays_and_objects(data: bytes, texts: list[str]) -> None:
    found = read(data)
    assert [item.text for item in found if isinstance(item, Document)] == texts
    for item in found:
        assert isinstance(item, Document)
        assert item.raw in data


@pytest.mark.parametrize("size", [1, 7, 65_530, 65_536, 70_000, 200_000])
def test_elements_over_chunk_borders(size: int) -> None:
    texts = ["x" * size, 'y"\\' * (size // 3), "z"]
    found = read(json.dumps([{"text": text or "-"} for text in texts]).encode())
    assert [item.text for item in found if isinstance(item, Document)] == [text or "-" for text in texts]


def test_an_element_over_the_limit_costs_itself_alone() -> None:
    data = json.dumps([{"text": "a"}, {"text": "x" * 300_000}, {"text": "c"}]).encode()
    first, failure, last = read(data, max_document_bytes=100_000)
    assert isinstance(failure, Failure)
    assert failure.record == "record 2 at byte 16"
    assert [item.text for item in (first, last) if isinstance(item, Document)] == ["a", "c"]


@pytest.mark.parametrize(
    ("data", "why", "record"),
    [
        (b'[{"text": "a"}, {"text": "b', "the JSON is cut off at byte 27", "record 2 at byte 16"),
        (b'[{"text": "a"}, 5]', "an object was expected", "record 2 at byte 16"),
        (b'[{"text": "a"}, "b"]', "an object was expected", "record 2 at byte 16"),
        (b'[{"text": "a"}, {"text" "b"}]', "the JSON is broken at character 8", "record 2 at byte 16"),
    ],
)
def test_a_broken_array_keeps_what_came_before(data: bytes, why: str, record: str) -> None:
    first, failure = read(data)
    assert isinstance(first, Document)
    assert isinstance(failure, Failure)
    assert why in failure.why
    assert failure.record == record


def test_records_stop_at_the_limit_that_is_named() -> None:
    found = read(lines(*({"text": str(n)} for n in range(5))), max_records=3)
    assert [type(item) for item in found] == [Document] * 3 + [Failure]
    assert "SAYSO_MAX_RECORDS" in str(found[-1])
    assert len(read(lines(*({"text": str(n)} for n in range(3))), max_records=3)) == 3

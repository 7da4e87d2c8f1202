"""A text comes back from its packed form, whatever it was packed beside."""

from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.codec import dumps, to_plain
from sayso.archive.packing import (
    ALONE,
    BESIDE,
    CUSTOMARY,
    CUSTOMARY_STATEMENT,
    FIELD,
    SAME,
    pack,
    pack_rest,
    pack_statement,
    pack_text,
    unpack,
    unpack_rest,
    unpack_statement,
    unpack_text,
)
from tests import samples

STORY = "The ferry “will sail”, said the harbour master.\n\nIt did not.\n" * 40


@pytest.mark.parametrize(
    ("raw", "form", "most"),
    [
        (None, ALONE, 120),
        (b"", ALONE, 120),
        (STORY.encode(), SAME, 0),
        (json.dumps({"id": 1, "text": STORY}).encode(), FIELD, 0),
        (json.dumps({"id": 1, "html": STORY}).encode(), BESIDE, 200),
        (json.dumps({"title": STORY, "text": STORY}, ensure_ascii=False).encode(), FIELD, 0),
        (json.dumps({"meta": {"text": STORY}, "text": "\0"}, ensure_ascii=False).encode(), BESIDE, 200),
        (b"{broken" + STORY.encode(), BESIDE, 80),
        (b'{"text": ' + b"[" * 90_000, BESIDE, 200),
    ],
)
def test_each_form_gives_the_text_back(raw: bytes | None, form: int, most: int) -> None:
    packed, told = pack_text(STORY, raw)
    assert told == form
    assert len(packed) <= most
    assert unpack_text(packed, told, raw) == STORY


@given(st.text(), st.none() | st.binary() | st.text().map(lambda text: json.dumps({"text": text}).encode()))
def test_any_text_comes_back(text: str, raw: bytes | None) -> None:
    assert unpack_text(*pack_text(text, raw), raw) == text


@given(st.binary())
def test_any_bytes_come_back(raw: bytes) -> None:
    assert unpack(pack(raw)) == raw


def test_without_the_bytes_that_it_was_packed_beside_a_text_is_lost_and_says_so() -> None:
    packed, form = pack_text(STORY, b"another" + STORY.encode())
    with pytest.raises(zlib.error, match="not held"):
        unpack_text(packed, form, None)


@pytest.mark.parametrize("plain", ["{}", "{" + CUSTOMARY.decode() + "1,2]}", '{"dek":"Ø \\ud800"}'])
def test_the_rest_of_an_article_comes_back_and_is_small(plain: str) -> None:
    packed = pack_rest(plain)
    assert unpack_rest(packed) == plain
    assert len(packed) < 40
    assert unpack_rest(plain) == plain


def test_a_damaged_rest_is_no_other_rest() -> None:
    packed = pack_rest('{"dek":"the ferry sails"}')
    with pytest.raises(zlib.error):
        unpack_rest(packed[:-3] + b"xyz")


@pytest.mark.parametrize(
    ("packed", "customary", "sum_of_it"),
    [
        (pack_rest("{}"), CUSTOMARY, 3857235685),
        (pack_statement("{}"), CUSTOMARY_STATEMENT, 1367566816),
    ],
)
def test_the_preset_dictionaries_are_never_changed(packed: bytes, customary: bytes, sum_of_it: int) -> None:
    """What lies in archives was packed with them."""
    assert zlib.adler32(customary) == int.from_bytes(packed[2:6], "big") == sum_of_it


@given(st.text())
def test_a_statement_comes_back(plain: str) -> None:
    plain = plain.encode("utf-8", "replace").decode()
    assert unpack_statement(pack_statement(plain)) == plain
    assert unpack_statement(plain) == plain


def test_a_statement_takes_less_than_half() -> None:
    plain = [dumps(to_plain(each)) for each in samples.STORY.statements]
    assert 2 * sum(map(len, map(pack_statement, plain))) < sum(map(len, plain))

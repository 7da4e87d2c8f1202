"""The kind is told from the bytes."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.kinds import is_markdown, kind_of
from sayso.document.signatures import SIGNATURES, hint_for
from sayso.document.stream import HEAD
from sayso.document.tables import PAGE_TAGS
from tests.document.making import RSS, SITEMAP, lines, wacz, warc_gz, warc_record

CASES = [
    (b"<!DOCTYPE html><html><body><p>x", "html"),
    (b"\n\n  <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\n<HTML>", "html"),
    (b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>", "html"),
    (b"<!-- saved from url --><!-- twice --><html>", "html"),
    (b"\xef\xbb\xbf<html>", "html"),
    ("<html><p>é".encode("utf-16"), "html"),
    (b"<FONT SIZE=2>old page", "html"),
    (b"Warning: notice in line 3\n<!DOCTYPE html><html><body>x</body></html>", "html"),
    (b"Lead without a tag.<p>One</p><p>Two</p>", "html"),
    (b"The mayor said no.\n\nA second paragraph.", "text"),
    (b"<3 hearts & a < b > c", "text"),
    (b"<unknown> said the sign", "text"),
    (b"In HTML a paragraph ends with </p>, she said.", "text"),
    (b'["quoted" he said', "text"),
    (b"[Editor's note] The story changed.", "text"),
    (b"{curly} start", "text"),
    ("Grüße aus der Stadt".encode("latin-1"), "text"),
    ("Ein Satz ohne Zeichen.".encode("utf-16-le"), "text"),
    ("「はい」と彼は言った。".encode("shift_jis"), "text"),
    (b"a\x00b\x00c plain with \x00 bytes, still UTF-8 and mostly letters", "text"),
    (b"---\ntitle: Draft\ndate: 2025-03-04\n---\nText.", "markdown"),
    (b"# A heading\n\nSee [the report](https://paper.example/r) today.", "markdown"),
    (b"Title\n=====\n\nSome **bold** words.", "markdown"),
    (b"---\nA dash line, then prose.\n---\n", "text"),
    (b"#1 in the list\n# not far", "text"),
    (lines({"text": "x"}), "json-lines"),
    (b'{"text": "cut in half\n{"text": "whole"}\n', "json-lines"),
    (b'{\n  "text": "x"\n}\n', "json"),
    (b'{"a": {"b": 1}\n, "text": "x"}\n', "json"),
    (b'{"text": "x"}\n5\n', "json-lines"),
    (b'{broken\n{"text": "x"}\n', "json-lines"),
    (b'the end of a text"}\n{"text": "x"}\n', "json-lines"),
    (b'{broken\n{"text": "' + b"x" * 70_000 + b'"}\n', "json-lines"),
    (b'An example of a record:\n{"text": "x"}\n', "text"),
    (b'{braces}\n{"and no": object}\n', "text"),
    (b"{braces}\nin prose\n", "text"),
    (b'{"text": "cut', "json-lines"),
    (b'[{"text": "x"}]', "json"),
    (b'\xef\xbb\xbf{"text": "x"}', "json-lines"),
    ('{"text": "x"}'.encode("utf-16"), "other"),
    (b"PAR1\x15\x04", "parquet"),
    (warc_record(b"x"), "warc"),
    (warc_gz(warc_record(b"x")), "gzip"),
    (gzip.compress(b"x"), "gzip"),
    (wacz({"a": b"x"}), "zip"),
    (RSS, "feed"),
    (b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "feed"),
    (b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', "feed"),
    (SITEMAP, "sitemap"),
    (b"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "sitemap"),
    (b"", "empty"),
    (b" \n\t\r\n", "empty"),
    (b"\x00" * 5000, "empty"),
    (b"\xef\xbb\xbf", "empty"),
    (b"\xff\xfe", "empty"),
    (b"%PDF-1.7\n%\xe2\xe3", "other"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>", "other"),
    (b"<?xml version='1.0'?><invoice><sum>3</sum></invoice>", "other"),
    (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "other"),
    (bytes(range(256)) * 8, "other"),
]


# Archives carry the second at which they were packed, so a test is named by its place: every process collects the same.
@pytest.mark.parametrize(("head", "kind"), CASES, ids=[f"{number}-{kind}" for number, (_, kind) in enumerate(CASES)])
def test_kind(head: bytes, kind: str) -> None:
    assert kind_of(head)[0] == kind


@pytest.mark.parametrize(("offset", "mark", "name"), SIGNATURES, ids=[str(mark) for _, mark, _ in SIGNATURES])
def test_binary_formats_are_named_with_a_hint(offset: int, mark: bytes, name: str) -> None:
    head = b"\x01" * offset + mark + b"\x00\x01\xfe\xff" * 16
    kind, said = kind_of(head)
    assert kind == "other"
    assert said.startswith(("a ", "an "))
    assert said == name or offset
    assert hint_for(said)


@pytest.mark.parametrize("tag", sorted(PAGE_TAGS))
def test_a_page_may_begin_with(tag: str) -> None:
    for head in (f"<{tag}>", f"\n <{tag.upper()} a='b'>x", f"<!-- c --><{tag}/>"):
        assert kind_of(head.encode())[0] == "html"
    assert kind_of(f"<{tag}ish> is no tag".encode())[0] == "text"


def test_words_that_formats_begin_with_are_text() -> None:
    for word in (b"BM shares rose", b"ID3 is a tag", b"ORC is a beast", b"BZhang said", b"%PDF- is how it begins"):
        assert kind_of(word)[0] == ("other" if word.startswith(b"%PDF") else "text"), word


def test_character_cut_at_the_end_of_the_head_is_no_binary() -> None:
    text = ("é" * HEAD).encode()[: HEAD - 1] + b"\xc3"
    assert kind_of(b"x" + text[: HEAD - 1])[0] == "text"


@given(st.binary(max_size=3000))
def test_any_bytes_have_a_kind(data: bytes) -> None:
    kind, name = kind_of(data)
    assert bool(name) == (kind in ("other", "empty"))


@pytest.mark.parametrize(
    "text", ["[" * 60_000, "**a" * 20_000, "---\n" * 15_000, "<!--" * 15_000, "<" * 60_000, "#" * 60_000]
)
def test_hostile_repeats_are_answered(text: str) -> None:
    assert kind_of(text.encode())[0] in ("text", "markdown", "html")
    assert is_markdown(text) in (True, False)

"""Bytes to characters: evidence in order, and what could not be decoded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.charset import decode, lookup
from sayso.document.tables import ENCODINGS, LABELS, WIDER

CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, řekla starostka města v úterý."
RUSSIAN = "Мэр заявила, что мост закроют во вторник, сообщила городская газета."
GERMAN = "Die Bürgermeisterin erklärte am Dienstag, die Brücke werde für längere Zeit geschlossen."

CASES = [
    # bytes, header, markup, text, charset
    (b"\xef\xbb\xbfabc", "latin-1", False, "abc", "utf-8-sig"),
    ("aé".encode("utf-16"), None, False, "aé", "utf-16"),
    (b"\xfe\xff\x00a\x00b", None, False, "ab", "utf-16"),
    ("aé".encode("utf-32"), None, False, "aé", "utf-32"),
    (CZECH.encode("cp1250"), "windows-1250", False, CZECH, "cp1250"),
    (RUSSIAN.encode("koi8-r"), "KOI8-R", False, RUSSIAN, "koi8-r"),
    (b"<meta charset=windows-1251>" + RUSSIAN.encode("cp1251"), None, True, None, "cp1251"),
    (b"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'>x\xb1", None, True, None, "iso8859-2"),
    (b"<?xml version='1.0' encoding='ISO-8859-1'?><html>\x93x\x94", None, True, None, "cp1252"),
    (b"<meta charset=windows-1251>" + RUSSIAN.encode("cp1251"), "koi8-r", True, None, "koi8-r"),
    (b"<meta charset=utf-16><p>x", None, True, None, "utf-8"),
    (b"<meta charset=rot13><p>x", None, True, None, "utf-8"),
    (b"\x93quoted\x94", "iso-8859-1", False, "“quoted”", "cp1252"),
    ("naïve".encode(), None, False, "naïve", "utf-8"),
    (RUSSIAN.encode("cp1251"), None, False, RUSSIAN, "cp1251"),
    (GERMAN.encode("cp1252"), None, False, GERMAN, None),
    ("A plain line.".encode("utf-16-le"), None, False, "A plain line.", "utf-16-le"),
    ("A plain line.".encode("utf-16-be"), None, False, "A plain line.", "utf-16-be"),
    ("日本の首相".encode("cp932"), "Shift_JIS", False, "日本の首相", "cp932"),
    ("中文报道".encode("gb18030"), "gb2312", False, "中文报道", "gb18030"),
    (b"", None, False, "", "utf-8"),
]


@pytest.mark.parametrize(("data", "header", "markup", "text", "charset"), CASES)
def test_decode(data: bytes, header: str | None, markup: bool, text: str | None, charset: str | None) -> None:  # noqa: FBT001  # a column of the table
    decoded = decode(data, header=header, markup=markup)
    assert text is None or decoded.text == text
    assert charset is None or decoded.charset == charset
    assert data.decode(decoded.charset) == decoded.text


def test_utf8_declared_as_latin_1_is_read_as_utf8_and_said() -> None:
    decoded = decode("“Née”".encode(), header="iso-8859-1")
    assert decoded.text == "“Née”"
    assert decoded.warnings == ("declared as cp1252, but the bytes are UTF-8 and were read so",)


@pytest.mark.parametrize("declared", [{"header": "utf-8"}, {"markup": True}])
def test_a_single_byte_page_declared_as_utf8_is_not_full_of_gaps(declared: dict[str, str | bool]) -> None:
    data = '<meta charset="utf-8"><p>“We stay at the café,” said René Coté.</p>'.encode("cp1252")
    decoded = decode(data, **declared)  # type: ignore[arg-type]  # the columns differ in type
    assert "“We stay at the café,” said René Coté." in decoded.text
    assert decoded.warnings == (f"declared as utf-8, but the bytes are not UTF-8; guessed {decoded.charset}",)


@pytest.mark.parametrize("data", ["“Née” cut at its en".encode() + b"\xc3", b"plain \xe2\x80", b"\xc3\xa9t\xe9"])
def test_utf8_with_a_cut_or_a_stray_byte_stays_utf8(data: bytes) -> None:
    assert decode(data, header="utf-8").charset == "utf-8"


def test_damaged_utf8_is_replaced_counted_and_placed() -> None:
    data = "“Ça va”, dit-elle à l’île. Où ? Là-bas, près de l’école ".encode() + b"\xff then \xfe" + "\ufffd".encode()
    decoded = decode(data)
    assert decoded.charset == "utf-8"
    assert decoded.text.count("\ufffd") == 3
    assert (
        f"2 undecodable byte sequences in utf-8 replaced, the first at byte {data.index(0xFF)}" in decoded.warnings[0]
    )


def test_wrong_declaration_is_said() -> None:
    assert "unknown encoding 'klingon'" in decode(b"abc", header="klingon").warnings[0]
    assert "undecodable" in decode(b"\xc3\xa9 a\xff\xffb", header="utf-8").warnings[0]
    assert "guessed" in decode(RUSSIAN.encode("cp1251")).warnings[0]
    assert decode(b"abc").warnings == ()


@pytest.mark.parametrize("label", sorted(LABELS))
def test_labels_of_pages_are_known(label: str) -> None:
    assert lookup(label) in ENCODINGS


@pytest.mark.parametrize("name", sorted(ENCODINGS | set(WIDER)))
def test_encodings_are_pythons(name: str) -> None:
    assert lookup(name) in ENCODINGS


@pytest.mark.parametrize(
    "label", ["rot13", "hex", "idna", "punycode", "unicode_escape", "utf-7", "zlib", "", "\0", "é", "x" * 400]
)
def test_other_codecs_are_refused(label: str) -> None:
    assert lookup(label) is None


@given(
    st.binary(max_size=500),
    st.sampled_from([None, "utf-8", "latin-1", "shift_jis", "utf-16", "nonsense"]),
    st.booleans(),
)
def test_any_bytes_decode_and_the_charset_says_how(data: bytes, header: str | None, markup: bool) -> None:  # noqa: FBT001  # drawn by hypothesis
    decoded = decode(data, header=header, markup=markup)
    assert data.decode(decoded.charset, "replace") == decoded.text
    assert ("\ufffd" in decoded.text) <= (
        b"\xef\xbf\xbd" in data or "undecodable" in str(decoded.warnings) or "utf-16" in decoded.charset
    )

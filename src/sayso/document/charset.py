"""Bytes to characters: which encoding, on what evidence, and what could not be decoded.

Order of evidence: byte order mark, HTTP header, declaration in the page, strict
UTF-8, detection. One exception, because these are the commonest mistakes of servers:
bytes declared as a single-byte encoding that are valid non-ASCII UTF-8 are read
as UTF-8 (text in a single-byte encoding practically never is), with a warning.
The reverse too: declared as UTF-8, bytes above ASCII, and not one of them UTF-8.

A byte order mark is the signature of the encoding and not part of the text; the
charset then reads "utf-8-sig", "utf-16" or "utf-32". So for every result
`data.decode(charset, "replace") == text`.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from sayso.document.tables import ENCODINGS, LABELS, SINGLE_BYTE, WIDER

# Longest first: UTF-32 LE begins with the mark of UTF-16 LE.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The HTML standard looks for the declaration in the first 1024 bytes; real pages put it as far as 4 KiB.
DECLARATION_WINDOW = 4096
META = re.compile(rb"""<meta\s[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)
XML = re.compile(
    rb"""^\s{0,64}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE
)
# Detection looks at this much: it is the slow part, and more changes no verdict on the pages tried.
DETECTION_WINDOW = 32 * 1024
# A page is taken for damaged UTF-8, not another encoding, from this many good sequences for each bad byte.
GOOD_FOR_BAD = 2
MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
FALLBACK = "cp1252"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the Python name of the encoding it was read in, and what a reader should know about that."""

    text: str
    charset: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, header: str | None = None, markup: bool = False) -> Decoded:
    """Decode `data`; `header` is the charset of the HTTP header, `markup` allows declarations in the page.

    Never raises: bytes that don't decode become U+FFFD, and a warning says how
    many there are and where the first stands (offset in bytes).
    """
    marked = next((name for mark, name in MARKS if data.startswith(mark)), None)
    if marked:
        return _decode_as(data, marked)
    declared, warnings = _declared(data, header, markup=markup)
    if declared in SINGLE_BYTE and not data.isascii() and _is_utf8(data):
        note = f"declared as {declared}, but the bytes are UTF-8 and were read so"
        return _decode_as(data, "utf-8", (*warnings, note))
    if declared == "utf-8" and _is_never_utf8(data):
        guess = _guess(data)
        return _decode_as(data, guess, (*warnings, f"declared as utf-8, but the bytes are not UTF-8; guessed {guess}"))
    if declared:
        return _decode_as(data, declared, warnings)
    if wide := unmarked_utf16(data):
        return _decode_as(data, wide, (*warnings, f"the encoding is not declared; it looks like {wide}"))
    if _is_utf8(data):
        return _decode_as(data, "utf-8", warnings)
    guess = _guess(data)
    said: tuple[str, ...] = () if guess == "utf-8" else (f"the encoding is not declared; guessed {guess}",)
    return _decode_as(data, guess, (*warnings, *said))


def lookup(label: str) -> str | None:
    """Return Python's name of an encoding for a label as pages use them; None for an unknown one."""
    label = label.strip().lower()
    if "\0" in label or not label.isascii():
        return None
    try:
        name = codecs.lookup(LABELS.get(label, label)).name
    except LookupError:
        return None
    name = WIDER.get(name, name)
    return name if name in ENCODINGS else None


def _declared(data: bytes, header: str | None, *, markup: bool) -> tuple[str | None, tuple[str, ...]]:
    warnings: tuple[str, ...] = ()
    if header:
        if name := lookup(header):
            return name, ()
        warnings = (f"the server names an unknown encoding {header!r}",)
    if markup:
        head = data[:DECLARATION_WINDOW]
        found = XML.search(head) or META.search(head)
        if found:
            label = found[1].decode("ascii")
            name = lookup(label)
            # A declaration that can be read as ASCII can't be right about UTF-16 (WHATWG HTML, 13.2.3.2).
            if name:
                return ("utf-8" if name.startswith(("utf-16", "utf-32")) else name), warnings
            warnings = (*warnings, f"the page names an unknown encoding {label!r}")
    return None, warnings


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_never_utf8(data: bytes) -> bool:
    return not data.isascii() and not MULTIBYTE.search(data) and _bad(data) > 0


def _bad(data: bytes) -> int:
    # The incremental decoder doesn't count a character that is cut at the very end.
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(data)
    return text.count("\ufffd") - data.count(b"\xef\xbf\xbd")


def _guess(data: bytes) -> str:
    good = len(MULTIBYTE.findall(data))
    if good and good >= GOOD_FOR_BAD * _bad(data):
        return "utf-8"
    from charset_normalizer import from_bytes  # noqa: PLC0415  # slow to load, and most input says what it is

    best = from_bytes(data[:DETECTION_WINDOW]).best()
    return (lookup(best.encoding) if best else None) or FALLBACK


def unmarked_utf16(data: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" for text that has every other byte zero and no mark, else None."""
    sample = data[: DETECTION_WINDOW // 8]
    even, odd = sample[0::2], sample[1::2]
    few, most = len(odd) // 20, len(odd) * 7 // 10
    if not odd or len(odd) < len("word"):
        return None
    if odd.count(0) > most and even.count(0) <= few:
        return "utf-16-le"
    if even.count(0) > most and odd.count(0) <= few:
        return "utf-16-be"
    return None


def _decode_as(data: bytes, charset: str, warnings: tuple[str, ...] = ()) -> Decoded:
    try:
        return Decoded(data.decode(charset), charset, warnings)
    except UnicodeDecodeError as error:
        first = error.start
    text = data.decode(charset, "replace")
    own = data.count(b"\xef\xbf\xbd") if charset.startswith("utf-8") else 0
    said = (
        f"{text.count(chr(0xFFFD)) - own} undecodable byte sequences in {charset} replaced, the first at byte {first}"
    )
    return Decoded(text, charset, (*warnings, said))

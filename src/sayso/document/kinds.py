"""What a stream of bytes is, told from its beginning and never from a name."""

from __future__ import annotations

import json
import re
import string
from typing import Literal

from sayso.document import charset
from sayso.document.signatures import binary_name
from sayso.document.stream import HEAD
from sayso.document.tables import PAGE_TAGS

Kind = Literal[
    "empty", "html", "text", "markdown", "json-lines", "json", "parquet", "warc", "zip", "gzip", "feed", "sitemap",
    "other",
]  # fmt: skip

XML_NAME = "XML that is no page, feed or sitemap"
FEED_ROOTS = frozenset({"rss", "feed", "rdf"})
SITEMAP_ROOTS = frozenset({"urlset", "sitemapindex"})
TAG = re.compile(r"<([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])")
CLOSING = re.compile(r"</(?:p|div|td|li|h[1-6]|article|section|body|table|blockquote)\s{0,8}>", re.IGNORECASE)
ROOT_LATER = re.compile(r"<!doctype\s{1,8}html|<html[\s>]", re.IGNORECASE)
# Closing tags of blocks in text that doesn't begin like a page: one may be an example in prose, two are a fragment.
ENOUGH_CLOSINGS = 2
# What may stand before the root element, and how often its parts may alternate (comments between them are common).
PROLOG = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))
PROLOG_ROUNDS = 8
JSON_START = re.compile(r"""\{\s{0,1000}["}]""")
ARRAY_START = re.compile(r"""\[\s{0,1000}[{\]]""")
FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]{0,8}\r?\n")
FRONT_KEY = re.compile(r"^[A-Za-z_][\w -]{0,40}\s?[:=]", re.MULTILINE)
# Each with a literal that it holds, which is looked for first because that is fast.
MARKS = (
    ("# ", re.compile(r"^#{1,6} \S", re.MULTILINE)),
    ("](", re.compile(r"!?\[[^\]\n]{1,300}\]\((?:https?://|/|\.|#|mailto:)[^)\s]{1,500}[^)\n]{0,100}\)")),
    ("**", re.compile(r"(?:^|[\s(])\*\*\S[^*\n]{0,300}\*\*(?!\*)", re.MULTILINE)),
    ("```", re.compile(r"^```", re.MULTILINE)),
    ("~~~", re.compile(r"^~~~", re.MULTILINE)),
    ("]:", re.compile(r"^\[[^\]\n]{1,100}\]:[ \t]{1,8}\S", re.MULTILINE)),
    ("\n====", re.compile(r"^\S[^\n]{0,200}\n={4,80}[ \t]{0,8}$", re.MULTILINE)),
    ("\n----", re.compile(r"^\S[^\n]{0,200}\n-{4,80}[ \t]{0,8}$", re.MULTILINE)),
)
# One kind of mark may stand in plain text (a hash line, a link in brackets); two kinds are Markdown.
ENOUGH_MARKS = 2
# Bytes that text doesn't hold: C0 controls but tab, newlines, and what terminal output has (bell, backspace, escape).
CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 27}) + b"\x7f"
# Above this share of control bytes, what is not valid UTF-8 is no text in another encoding either: texts in
# single-byte and East Asian encodings have none, random bytes have 11 %.
TOO_MANY_CONTROLS = 0.03


def kind_of(head: bytes) -> tuple[Kind, str]:
    """Return the kind of a stream that begins with `head`, and for "other" and "empty" what it looks like.

    `head` is the first HEAD bytes, or everything. A kind is a promise about the
    beginning only: the rest may still be cut or broken.
    """
    if named := _signature(head):
        return named
    text = _beginning(head)
    if not text.strip(string.whitespace + "\0\ufeff"):
        return "empty", "nothing but NUL bytes" if head.strip(b"\0") != head else "nothing but white space"
    if _binary(head):
        return "other", "binary data of no known kind"
    kind = _text_kind(text.lstrip("\ufeff"))
    if kind in ("json", "json-lines") and b"\0" in head[:8]:
        return "other", "JSON in UTF-16 or UTF-32"
    return kind, XML_NAME if kind == "other" else ""


def kind_of_text(text: str) -> Literal["html", "text", "markdown"]:
    """Return whether a string is a page, Markdown or plain text."""
    kind = _markup_kind(text[:HEAD].lstrip())
    if kind == "html":
        return "html"
    return "markdown" if is_markdown(text[:HEAD]) else "text"


def is_markdown(text: str) -> bool:
    """Say whether a text begins with front matter or shows two kinds of unmistakable Markdown marks."""
    opening = FRONT_MATTER.match(text)
    if opening:
        end = text.find(f"\n{opening[1]}", opening.end() - 1)
        if end >= 0 and FRONT_KEY.search(text, opening.end(), end):
            return True
    return sum([bool(mark.search(text)) for literal, mark in MARKS if literal in text]) >= ENOUGH_MARKS


def _signature(head: bytes) -> tuple[Kind, str] | None:
    if not head:
        return "empty", "it has no bytes"
    if head.startswith(b"\x1f\x8b\x08"):
        return "gzip", ""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip", ""
    if head.startswith(b"PAR1"):
        return "parquet", ""
    if head.startswith((b"WARC/0.", b"WARC/1.")):
        return "warc", ""
    name = binary_name(head)
    return ("other", name) if name else None


def _beginning(head: bytes) -> str:
    """Decode the beginning well enough to see its marks; a character cut at its end is no error."""
    for mark, name in charset.MARKS:
        if head.startswith(mark):
            return head.decode(name, "ignore")
    return head.decode(charset.unmarked_utf16(head) or "utf-8", "replace")


def _binary(head: bytes) -> bool:
    if any(head.startswith(mark) for mark, _ in charset.MARKS) or charset.unmarked_utf16(head):
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(head) - 3 and error.reason == "unexpected end of data":
            return False
    else:
        return False
    return len(head) - len(head.translate(None, CONTROLS)) > TOO_MANY_CONTROLS * len(head)


def _text_kind(text: str) -> Kind:
    start = text.lstrip()
    if JSON_START.match(start):
        return "json-lines" if _one_a_line(start) else "json"
    if ARRAY_START.match(start):
        return "json"
    if _broken_first(start):
        return "json-lines"
    kind = _markup_kind(start)
    if kind != "text":
        return kind
    return "markdown" if is_markdown(text) else "text"


def _one_a_line(start: str) -> bool:
    """Tell JSON lines (also with a first line cut in half) from one object over several lines."""
    first, _, rest = start.partition("\n")
    if not rest.strip() or rest.lstrip().startswith("{"):
        return True
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True


def _broken_first(start: str) -> bool:
    """Tell JSON lines whose first line is broken: it has a brace at one of its ends, and an object is on the next."""
    first, _, rest = start.partition("\n")
    if not (first.startswith("{") or first.rstrip().endswith("}")):
        return False
    following, whole, _ = rest.lstrip().partition("\n")
    if not JSON_START.match(following):
        return False
    try:
        return isinstance(json.loads(following), dict)
    except (ValueError, RecursionError):
        # A line that is longer than the beginning can't be read whole.
        return not whole and len(start) >= HEAD - len(following)


def _markup_kind(start: str) -> Kind:
    tag = TAG.match(start, _behind_prolog(start))
    if tag:
        name = tag[1].lower().rpartition(":")[2]
        if name in FEED_ROOTS:
            return "feed"
        if name in SITEMAP_ROOTS:
            return "sitemap"
        if name in PAGE_TAGS:
            return "html"
    if start[:9].lower() == "<!doctype" and "html" in start[:200].lower():
        return "html"
    if start.startswith("<?xml") or (tag and tag[1].lower() == "svg"):
        return "html" if CLOSING.search(start) else "other"
    return "html" if _page_later(start) else "text"


def _behind_prolog(text: str) -> int:
    """Return where XML declaration, comments, processing instructions and doctype at the beginning end."""
    place = 0
    for opening, closing in PROLOG * PROLOG_ROUNDS:
        while text.startswith(opening, place):
            end = text.find(closing, place)
            if opening == "<!" and "[" in text[place:end]:
                # A doctype with its own declarations ends behind them.
                end = text.find("]>", place) + 1 or -1
            if end < 0:
                return place
            place = end + len(closing)
            while text[place : place + 1].isspace():
                place += 1
    return place


def _page_later(text: str) -> bool:
    if "<" not in text or is_markdown(text):
        return False
    return bool(ROOT_LATER.search(text)) or len(CLOSING.findall(text)) >= ENOUGH_CLOSINGS

"""Text from strangers made safe to look at: what would act on a screen is spelt out instead."""

from __future__ import annotations

import re

# Controls but tab and newline move the cursor, ring, colour or reprogram a terminal; bidi embeddings, overrides
# and isolates reorder what follows them; lone surrogates have no UTF-8 form and a byte order mark no look. The
# plain direction marks (U+200E, U+200F, U+061C) stay: right-to-left text needs them and they reorder little.
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
PICTURES = 0x2400  # the Unicode block of control pictures: U+2400 + n shows control n
FIRST_GRAPHIC = 0x20


def visible(text: str) -> str:
    """Return the text with every acting character spelt out (`␛`, `⟨U+202E⟩`) and CR LF as a newline."""
    return ACTING.sub(_spell, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """Return the visible text with each run of white space as one space."""
    return " ".join(visible(text).split())


def shortened(text: str, width: int) -> str:
    """Return the text on one line of at most `width` characters, the middle left out between whole words.

    A word too long for its half is cut all the same.
    """
    line = one_line(text)
    if len(line) <= width:
        return line
    last = max(0, width // 3 - 1)
    first = max(1, width - last - 3)
    head, tail = line[:first], line[len(line) - last :] if last else ""
    if " " in head.strip() and not line[first].isspace():
        head = head.rsplit(" ", 1)[0]
    if " " in tail.strip() and not line[len(line) - last - 1].isspace():
        tail = tail.split(" ", 1)[1]
    return f"{head.rstrip()} … {tail.lstrip()}".rstrip()


def _spell(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(PICTURES + code) if code < FIRST_GRAPHIC else f"⟨U+{code:04X}⟩"

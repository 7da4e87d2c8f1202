"""One value as JSON text that every channel can carry: files, pipes, terminals, line readers."""

from __future__ import annotations

import json
import re

# Legal inside JSON strings, yet not everywhere safe: DEL and C1 controls and bidi controls act on a
# terminal, U+0085, U+2028 and U+2029 end a line for some readers, a byte order mark is eaten at a start,
# lone surrogates have no UTF-8 form. Outside strings JSON has none of them, so escaping is always right.
UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def dumps(value: object, *, indent: int | None = None) -> str:
    r"""Return `value` as JSON, non-ASCII letters as themselves, unsafe characters as `\uXXXX`.

    A high surrogate directly before a low one, as two code points, reads back as
    the one character they encode: JSON can't tell the two apart (an accepted gap).
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)

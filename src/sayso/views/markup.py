"""Small safe pieces of HTML: every text of a stranger passes here before it stands in a page."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlsplit

from sayso.visible import visible

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


def text(value: str) -> str:
    """Return the text for use between tags or in a quoted attribute; acting characters are spelt out."""
    return escape(visible(value), quote=True)


def element(name: str, inner: str, *, cls: str = "", **attributes: str) -> str:
    """Return `<name class=... key=...>inner</name>`; `inner` is HTML, attribute values are plain text.

    An underscore in an attribute's name stands for a hyphen; an empty value leaves the attribute out.
    """
    given = {"class": cls} | {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    listed = "".join(f' {key}="{text(value)}"' for key, value in given.items() if value)
    return f"<{name}{listed}>{inner}</{name}>"


def link(address: str | None, words: str) -> str:
    """Return `words` as a link where the address is of the web, else as plain text; never another scheme."""
    if address and is_web(address):
        return element("a", text(words), href=address, rel="noreferrer noopener nofollow")
    return text(words)


def is_web(address: str) -> bool:
    """Say whether the address is http or https with a host, and holds nothing that acts or breaks a line."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    clean = address == visible(address) and not any(each.isspace() for each in address)
    return clean and parts.scheme in {"http", "https"} and bool(parts.netloc)


def language(tag: str | None) -> str:
    """Return the language tag where it has the form of one, else nothing."""
    return tag if tag and LANGUAGE.fullmatch(tag) else ""

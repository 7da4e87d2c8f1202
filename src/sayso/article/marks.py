"""What the mark-up of one element says about its text: the marks of marks.toml that its tag and attributes give."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sayso.article.words import table

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TAG_MARK = {
    "nav": "nav",
    "footer": "footer",
    "aside": "aside",
    "header": "header",
    "form": "form",
    "figure": "figure",
    "figcaption": "caption",
    "blockquote": "quote",
    "article": "article",
    "address": "byline",
    "menu": "nav",
}
WORD = re.compile(r"[A-Z]?[a-zäöüéèàçñ]+|[A-Z]+(?![a-z])|\d+")
# Class attributes of utility style sheets run to thousands of characters; the telling words come first.
MAX_CLASS = 400


NONE: frozenset[str] = frozenset()


@cache
def class_marks(attribute: str) -> frozenset[str]:
    """Return the marks that a class or id attribute gives."""
    found = {word.lower() for word in WORD.findall(attribute[:MAX_CLASS])}
    marks = {mark for first in found for mark, needed in _by_word().get(first, ()) if needed <= found}
    return frozenset(marks)


@cache
def _by_word() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    lists = {mark: entry for mark, entry in table("marks")["class"].items() if isinstance(entry, list)}
    lists["modified"] = table("marks")["class"]["modified"]["words"]
    by_word: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for mark, entries in lists.items():
        for entry in entries:
            needed = entry.split("+")
            by_word[needed[0]] = (*by_word.get(needed[0], ()), (mark, frozenset(needed)))
    return by_word


@cache
def outside() -> frozenset[str]:
    """Return the marks that keep a block out of the story."""
    return frozenset(table("marks")["sets"]["outside"])


def heading_of(element: HtmlElement) -> str | None:
    """Return h1..h6 for an element that is a heading by role alone."""
    level = element.get("aria-level", "2") if element.get("role") == "heading" else ""
    return f"h{level}" if level in ("1", "2", "3", "4", "5", "6") else None


def tag_marks(tag: str) -> frozenset[str]:
    """Return the marks that an element's name alone gives."""
    mark = TAG_MARK.get(tag)
    return frozenset((mark,)) if mark else NONE


def own_marks(element: HtmlElement, tag: str) -> frozenset[str]:
    """Return the marks of one element: by name, class, id, role, microdata, `rel` and what hides it."""
    attributes = element.attrib
    marks = set(tag_marks(tag))
    if "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", "").lower():
        marks.add("hidden")
    # The class of the whole page or story names its template ("newsletter-post"), not a part of it.
    if tag not in ("html", "body", "main", "article"):
        for name in ("class", "id"):
            if name in attributes:
                marks |= class_marks(attributes[name])
    if "role" in attributes:
        marks.add(table("marks")["role"].get(attributes["role"], ""))
    if "itemprop" in attributes:
        marks.add(table("marks")["itemprop"].get(attributes["itemprop"], ""))
    if "author" in attributes.get("rel", ""):
        marks.add("byline")
    return frozenset(marks - {""})


def is_author(element: HtmlElement) -> bool:
    """Say whether the mark-up declares the element to be the author."""
    return element.get("itemprop") == "author" or "author" in element.get("rel", "")

"""What the mark-up of one element says about its text: the marks of marks.toml that its tag and attributes give."""

from __future__ import annotations

import re
from functools import cache, lru_cache
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


# A class that begins so tells a state or a style ("has-small-font-size", "no-sidebar"), and no part of the page.
STATES = frozenset(["has", "no", "not", "with", "without"])

NONE: frozenset[str] = frozenset()


# Attributes that say something about the text, and how many different elements are remembered: one page
# repeats a few hundred, a site's pages share them.
TELLING = frozenset(["class", "id", "role", "itemprop", "rel", "hidden", "style"])
CACHED = 4096
# The class of the whole page or story names its template ("newsletter-post"), not a part of it.
TEMPLATES = frozenset(["html", "body", "main", "article"])


def class_marks(attribute: str) -> frozenset[str]:
    """Return the marks that a class or id attribute gives.

    Words that belong together must stand in one class: "hidden-text" hides, while
    "type-text label-hidden" speaks of a field's type and of its label.
    """
    marks: set[str] = set()
    for name in attribute[:MAX_CLASS].split():
        found = [word.lower() for word in WORD.findall(name)]
        if found and found[0] not in STATES:
            marks.update(
                mark for first in found for mark, needed in _by_word().get(first, ()) if needed.issubset(found)
            )
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
    telling = tuple((name, value[:MAX_CLASS]) for name, value in element.items() if name in TELLING)
    return _marks_of(tag, telling) if telling else tag_marks(tag)


@lru_cache(maxsize=CACHED)
def _marks_of(tag: str, attributes: tuple[tuple[str, str], ...]) -> frozenset[str]:
    marks = set(tag_marks(tag))
    for name, value in attributes:
        if name == "hidden" or (name == "style" and "display:none" in value.replace(" ", "").lower()):
            marks.add("hidden")
        elif name in ("class", "id") and tag not in TEMPLATES:
            marks |= class_marks(value)
        elif name in ("role", "itemprop"):
            marks.add(table("marks")[name].get(value, ""))
        elif name == "rel" and "author" in value:
            marks.add("byline")
    return frozenset(marks - {""})


def is_author(element: HtmlElement) -> bool:
    """Say whether the mark-up declares the element to be the author."""
    return element.get("itemprop") == "author" or "author" in element.get("rel", "")

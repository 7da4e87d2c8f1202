"""Mark-up to one parsed tree: what the parser can't take is repaired first, no text is dropped."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree, html

from sayso.document.depth import flatten
from sayso.errors import InputError
from sayso.settings import Settings

# The parser cuts a page off at 256 levels (libxml2 2.14, measured: text below is lost without a word);
# html and body, which it adds, count as well.
MAX_DEPTH = min(Settings().max_markup_depth, 250)
# What neither the parser nor XML takes: NUL and lone surrogates become U+FFFD, as HTML says for NUL.
UNUSABLE = re.compile("[\x00\ud800-\udfff]")


class Parsed(NamedTuple):
    """The tree of a page, and what had to be done to get one."""

    tree: html.HtmlElement
    warnings: tuple[str, ...]


def parse(text: str) -> Parsed:
    """Return the tree of a page, comments and processing instructions left out.

    Nesting deeper than the parser takes is flattened by leaving out tags, never
    text. Raises InputError for a page without any mark-up or text.
    """
    flat = flatten(UNUSABLE.sub("\ufffd", text), MAX_DEPTH)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    # One class for all elements: lxml.html looks for one by name, in Python, each time an element is touched.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    try:
        tree = html.document_fromstring(flat.text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise InputError("the page holds no text") from error
    return Parsed(tree, flat.warnings)

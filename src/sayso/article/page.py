"""A page as an article: body, and everything around it that an extractor of bodies loses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sayso.article import body as bodies
from sayso.article.blocks import read_page
from sayso.article.dating import Place, customs, date_of_page
from sayso.article.dek import HEADINGS
from sayso.article.head import beside_headline, find_head
from sayso.article.layout import Piece, assemble
from sayso.article.links import head_credits, host_of
from sayso.article.marks import outside
from sayso.article.markup import parse
from sayso.article.metadata import read_metadata
from sayso.article.notes import authors, is_date_line, labelled_authors, logo_credits, meta_authors, notes
from sayso.article.outlets import by_domain, lookup
from sayso.article.publisher import names_shown, outlet_of_page
from sayso.article.repeats import same
from sayso.article.words import any_of, fold, table
from sayso.errors import InputError

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from sayso.article.blocks import Block, Page
    from sayso.article.dates import Order
    from sayso.article.dating import Dated
    from sayso.article.head import Head
    from sayso.article.layout import Layout
    from sayso.article.metadata import Metadata
    from sayso.values import Credit, Outlet, PartKind

# A page that asks for a subscription and shows less than a short agency report (250 words) shows a beginning.
TEASER = 1_500
# Between two copies of the headline stands a teaser, with section, date and the like: few lines, as in plain.py.
TEASER_LINES = 6
# What asks for a subscription is a line or a short box.
MAX_ASKING = 300
# A page that shows fewer characters than this and asks for JavaScript shows no story.
SHELL = 400


@dataclass(frozen=True, slots=True)
class PageReading:
    """What one page gave, before the lines of its text are read."""

    layout: Layout
    title: str | None
    dek: str | None
    authors: tuple[str, ...]
    labelled: tuple[str, ...]
    meta_authors: tuple[str, ...]
    url: str | None
    language: str | None
    outlet: Outlet | None
    dated: Dated
    credits: tuple[Credit, ...]
    warnings: tuple[str, ...]


def read_html(markup: str, url: str | None, captured: str | None = None) -> PageReading:
    """Return what a page shows as an article, and what its head says about it.

    `captured` is when the page was (ISO 8601). Raises InputError where the page shows
    no text, and says so where it is drawn by JavaScript.
    """
    tree, warnings = parse(markup)
    page, body = _page_and_body(tree)
    first = next((block.text for block in page.blocks if block.tag == "h1"), None)
    metadata = read_metadata(tree, first)
    if not any(letter.isalnum() for order in body for letter in page.blocks[order].text):
        raise _nothing(page, tree)
    head = find_head(page, metadata, body)
    chosen = _chosen(page, head, body)
    url = url or _own_address(metadata)
    outlet = outlet_of_page(metadata, url, names_shown(page, beside_headline(metadata.title, head.title), url))
    return PageReading(
        layout=assemble(_pieces(page.blocks, chosen)),
        title=head.title,
        dek=" ".join(page.blocks[order].text for order in head.deks) or None,
        authors=authors(page, metadata, head, body),
        url=url,
        language=_declared_language(metadata),
        outlet=outlet,
        dated=_dated(page, metadata, head, Place(url, _custom(url, outlet), captured)),
        labelled=labelled_authors(page, head),
        meta_authors=meta_authors(metadata),
        credits=(*head_credits(metadata, url), *logo_credits(page, head, body)),
        warnings=(*warnings, *_doubts(page, metadata, body)),
    )


def _page_and_body(tree: HtmlElement) -> tuple[Page, tuple[int, ...]]:
    """Return what a page shows and its body; what classes hide is shown after all where it is the story."""
    texts = bodies.found_texts(tree)
    page = read_page(tree)
    if not bodies.is_shown(texts, page.blocks):
        whole = read_page(tree, hides=False)
        page = whole if bodies.is_shown(texts, whole.blocks) else page
    return page, bodies.choose(tree, page.blocks, texts)


def _pieces(blocks: Sequence[Block], chosen: dict[int, PartKind]) -> Iterator[Piece]:
    # Headline and dek first, wherever the page shows them; all else where it stood, repeated headlines too.
    first = next((order for order in sorted(chosen) if chosen[order] == "headline"), None)
    deks = [order for order in sorted(chosen) if chosen[order] == "dek"]
    ahead = [*([] if first is None else [first]), *deks]
    yield from (Piece(chosen[order], blocks[order].text) for order in ahead)
    for order in sorted(chosen):
        if order not in ahead:
            set_off = not blocks[order].marks.isdisjoint(("quote", "embed"))
            yield Piece(chosen[order], blocks[order].text, set_off)


def _chosen(page: Page, head: Head, body: Sequence[int]) -> dict[int, PartKind]:
    """Return the role of every block that belongs to the article."""
    roles: dict[int, PartKind] = dict.fromkeys(body, "body")
    roles |= notes(page, head, body)
    until = body[-1] if body else 0
    again = [block.order for block in page.blocks[:until] if _repeats_title(block, head)]
    roles |= {order: "teaser" for order in body if again and order < again[0] and again[0] - order <= TEASER_LINES}
    roles |= dict.fromkeys(again, "headline")
    roles |= dict.fromkeys(head.deks, "dek")
    if head.headline is not None:
        roles[head.headline] = "headline"
        # What an extractor takes above the headline is the page's, unless it says where the text comes from.
        early = [
            order for order, role in roles.items() if role in ("body", "teaser", "headline") and order < head.headline
        ]
        if len(early) < len(body) / 2:
            roles = {order: role for order, role in roles.items() if order not in early}
    dated = [
        order for order in roles if roles[order] == "body" and order < head.start and is_date_line(page.blocks[order])
    ]
    return {order: role for order, role in roles.items() if order not in dated}


def _repeats_title(block: Block, head: Head) -> bool:
    """Say whether a heading under the headline says it once more."""
    if head.headline is None or head.title is None or block.order <= head.headline or block.tag not in HEADINGS:
        return False
    return outside().isdisjoint(block.marks) and same(block.text, head.title)


def _own_address(metadata: Metadata) -> str | None:
    for address in (metadata.canonical, *metadata.meta.get("og:url", ())):
        if host_of(address):
            return address
    return None


def _declared_language(metadata: Metadata) -> str | None:
    named = metadata.first("language")
    return metadata.language or metadata.text("inLanguage") or (named[1] if named else None)


def _dated(page: Page, metadata: Metadata, head: Head, place: Place) -> Dated:
    # Without a headline, a date counts only beside the story.
    first = head.headline if head.headline is not None else min(head.start, len(page.blocks) - 1)
    return date_of_page(page, metadata, (first, head.start), place)


def _custom(url: str | None, outlet: Outlet | None) -> Order | None:
    host = host_of(url)
    entry = (by_domain(host) if host else None) or (lookup(outlet.name) if outlet else None)
    return customs(entry.country if entry else None)


def _doubts(page: Page, metadata: Metadata, body: Sequence[int]) -> Iterator[str]:
    asked = next((block.text for block in page.blocks if _asks_for_money(block)), None)
    size = sum(len(page.blocks[order].text) for order in body)
    closed = str(metadata.story.get("isAccessibleForFree", "")).lower() == "false"
    if asked and size < TEASER:
        yield f"the page may show only the beginning of the story: it says {asked[:80]!r}"
    elif closed and size < TEASER:
        yield "the page may show only the beginning of the story: it says that it is not free to read"


def _asks_for_money(block: Block) -> bool:
    if len(block.text) > MAX_ASKING or not block.marks.isdisjoint(("nav", "header", "comments")):
        return False
    return "paywall" in block.marks or _paywall().search(fold(block.text)) is not None


@cache
def _paywall() -> re.Pattern[str]:
    return any_of(table("words")["layout"]["paywall"])


def _nothing(page: Page, tree: HtmlElement) -> InputError:
    shown = sum(len(block.text) for block in page.blocks)
    said = " ".join(
        [*(block.text for block in page.blocks[:20]), *(" ".join(one.itertext()) for one in tree.iter("noscript"))]
    )
    asks = any(phrase in fold(said[:2_000]) for phrase in table("words")["layout"]["javascript"])
    if shown < SHELL and (asks or next(tree.iter("script"), None) is not None):
        return InputError(
            "the page holds no text: its story is drawn by JavaScript",
            hint="open it in a browser, save it as a complete page, and read that file",
        )
    return InputError("the page holds no text")

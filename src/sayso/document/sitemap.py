"""Sitemaps: lists of addresses, which are read only where the caller wants them followed."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from sayso.document.follow import followed
from sayso.document.stream import take
from sayso.document.unpack import GZIP_MAGIC, Gunzip
from sayso.errors import InputError
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.document.capture import Origin
    from sayso.document.fetch import Fetcher
    from sayso.settings import Settings

# sitemaps.org allows this many addresses in one file; what has more is read so far.
MOST_LINKS = 50_000


class Links(NamedTuple):
    """The addresses that one file lists, whether they are sitemaps themselves, and what broke behind them."""

    addresses: tuple[str, ...]
    of_sitemaps: bool
    broken: str | None


def read_sitemap(
    raw: bytes, origin: Origin, settings: Settings, fetcher: Fetcher | None
) -> Iterator[Document | Failure]:
    """Yield the page behind every address of a sitemap, or of the sitemaps that an index lists.

    Raises InputError where there is no `fetcher` (nothing is fetched unasked), or
    no address in it. An index within an index is a Failure: the protocol has none.
    """
    links = links_of(raw)
    if not links.addresses:
        raise InputError(f"the sitemap lists no address{_because(links)}", where=origin.asked)
    if fetcher is None:
        raise InputError(
            f"this is a sitemap: it lists {_counted(links)} and holds no text",
            where=origin.asked,
            hint="add --follow to fetch them",
        )
    yield from (
        _children(links, origin, settings, fetcher) if links.of_sitemaps else _pages(links, origin, settings, fetcher)
    )


def links_of(raw: bytes) -> Links:
    """Return the addresses in a sitemap or index; reads what comes before a break. Entities are never expanded."""
    addresses: list[str] = []
    index, broken = False, None
    parsing = etree.iterparse(
        BytesIO(raw), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for _, element in parsing:
            parent = element.getparent()
            if _name(element) == "loc" and parent is not None and _name(parent) in ("url", "sitemap"):
                index = index or _name(parent) == "sitemap"
                addresses.extend([element.text.strip()] if element.text and element.text.strip() else [])
            elif _name(element) in ("url", "sitemap"):
                element.clear()
            if len(addresses) >= MOST_LINKS:
                broken = f"a sitemap may list {MOST_LINKS} addresses; the rest was left out"
                break
    except etree.XMLSyntaxError as error:
        broken = f"the XML is broken: {error.msg}"
    return Links(tuple(dict.fromkeys(addresses)), index, broken)


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _counted(links: Links) -> str:
    one, many = ("sitemap", "sitemaps") if links.of_sitemaps else ("address", "addresses")
    return f"1 {one}" if len(links.addresses) == 1 else f"{len(links.addresses)} {many}"


def _because(links: Links) -> str:
    return f": {links.broken}" if links.broken else ""


def _pages(links: Links, origin: Origin, settings: Settings, fetcher: Fetcher) -> Iterator[Document | Failure]:
    for address in links.addresses:
        yield followed(address, fetcher, settings)
    if links.broken:
        yield Failure(origin.asked, links.broken, hint="the addresses before it were read")


def _children(links: Links, origin: Origin, settings: Settings, fetcher: Fetcher) -> Iterator[Document | Failure]:
    for address in links.addresses:
        try:
            child = links_of(_unpacked(fetcher.get(address).raw, settings))
        except InputError as error:
            yield Failure(address, error.what, hint=error.hint)
            continue
        if child.of_sitemaps or not child.addresses:
            why = "is an index within an index" if child.of_sitemaps else f"lists no address{_because(child)}"
            yield Failure(address, f"the sitemap {why}", hint="give it by itself")
            continue
        yield from _pages(child, origin, settings, fetcher)
    if links.broken:
        yield Failure(origin.asked, links.broken, hint="the sitemaps before it were read")


def _unpacked(raw: bytes, settings: Settings) -> bytes:
    if not raw.startswith(GZIP_MAGIC):
        return raw
    return take(Gunzip(BytesIO(raw), settings), settings.max_document_bytes)

"""Feeds and sitemaps: embedded text, links, and following them on a real server."""

from __future__ import annotations

import gzip
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from sayso.document import documents, from_bytes
from sayso.errors import InputError
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.document.making import RSS, SITEMAP

if TYPE_CHECKING:
    from tests.document.conftest import Site

LOCAL = Settings(allow_private_addresses=True, fetch_timeout=30, fetch_total_timeout=60, fetch_delay=0)
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title>
<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link href="https://blatt.example/1"/>
<published>2025-03-04</published><updated>2025-03-09T00:00:00Z</updated><author><name>Tam Lind</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>„So“, sagt er.</p></div></content></entry>
<entry><id>urn:2</id><title>C</title><updated>2025-03-09T00:00:00Z</updated>
<content type="text">Plain &lt;3 words.</content></entry>
</feed>""".encode()


def test_entries_of_rss() -> None:
    first, bare, summary, nothing = from_bytes(RSS, asked="feed.xml")
    assert isinstance(first, Document)
    assert (first.kind, first.text) == ("html", "<p>The ferry is late, said the master.</p>")
    assert (first.ref, first.url, first.title) == ("f-1", "https://ledger.example/ferry", "Ferry & quay")
    assert (first.published, first.byline, first.outlet) == (
        "2025-03-04T08:30:00Z",
        ("Ines Okoro",),
        "The Harbour Ledger",
    )
    assert (first.capture.record, first.capture.asked) == ("entry 1", "feed.xml")
    assert first.capture.sha256 == sha256(first.raw).hexdigest()
    assert isinstance(bare, Failure)
    assert (bare.record, bare.hint) == ("entry 2", "add --follow to fetch it")
    assert isinstance(summary, Document)
    assert (summary.text, summary.ref) == ("Short <b>word</b>.", "https://ledger.example/sum")
    assert isinstance(nothing, Failure)
    assert nothing.why == "the entry has neither text nor link"


def test_entries_of_atom() -> None:
    first, second = from_bytes(ATOM)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert "„So“, sagt er." in first.text
    assert (first.title, first.published, first.language) == ("A & B", "2025-03-04", "de")
    assert (second.kind, second.text, second.published) == ("text", "Plain <3 words.", None)


def test_a_feed_cut_in_half_keeps_its_entries() -> None:
    cut = RSS[: RSS.index(b"<item><title>Summary")]
    found = list(from_bytes(cut))
    assert isinstance(found[0], Document)


@pytest.mark.parametrize(
    "feed", [b"<rss version='2.0'><channel></channel></rss>", b"<feed xmlns='http://www.w3.org/2005/Atom'>"]
)
def test_a_feed_without_entries_says_so(feed: bytes) -> None:
    with pytest.raises(InputError, match="the feed has no entries"):
        list(from_bytes(feed))


def test_an_entity_bomb_in_a_feed_expands_to_nothing() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 20}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]>'
    bomb += "<rss version='2.0'><channel><item><title>x</title><description>&a11;</description></item></channel></rss>"
    found = list(from_bytes(bomb.encode()))
    assert sum(len(item.text) for item in found if isinstance(item, Document)) < 100


def feed_of(site: Site) -> str:
    return site.page(
        "/feed", RSS.replace(b"https://ledger.example", site.base.encode()), Content_Type="application/rss+xml"
    )


def test_follow_fetches_the_pages_behind_the_entries(site: Site) -> None:
    site.page("/ferry", b"<html><p>The whole page.")
    site.page("/bare", b"<html><p>Bare.")
    feed = feed_of(site)
    found = list(documents(feed, settings=LOCAL, follow=True))
    pages = [item for item in found if isinstance(item, Document)]
    assert [page.text for page in pages] == ["<html><p>The whole page.", "<html><p>Bare.", "Short <b>word</b>."]
    assert (pages[0].title, pages[0].published, pages[0].url) == (
        "Ferry & quay",
        "2025-03-04T08:30:00Z",
        site.base + "/ferry",
    )
    assert [page.capture.asked for page in pages] == [site.base + "/ferry", site.base + "/bare", feed]
    failures = [item for item in found if isinstance(item, Failure)]
    assert ["no page at this address" in item.why for item in failures] == [True, False]


def test_nothing_is_fetched_unasked(site: Site) -> None:
    assert len(list(documents(feed_of(site), settings=LOCAL))) == 4
    assert site.paths() == ["/robots.txt", "/feed"]


def test_a_sitemap_says_how_many_addresses_it_lists() -> None:
    with pytest.raises(InputError, match="it lists 2 addresses and holds no text - add --follow to fetch them"):
        list(from_bytes(SITEMAP))


BAD_SITEMAPS = [
    (b"<urlset></urlset>", "lists no address"),
    (b"<urlset><url><loc></loc></url></urlset>", "lists no address"),
    (b"<urlset><url><loc>https://a.example/", "lists no address: the XML is broken"),
]


@pytest.mark.parametrize(("sitemap", "said"), BAD_SITEMAPS)
def test_a_sitemap_without_addresses(sitemap: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        list(from_bytes(sitemap))


def test_an_index_leads_to_its_sitemaps_and_pages(site: Site) -> None:
    def listing(tag: str, of: str, *paths: str) -> bytes:
        inside = "".join(f"<{of}><loc>{site.base}{path}</loc></{of}>" for path in paths)
        return f"<{tag}>{inside}</{tag}>".encode()

    site.page("/one", b"<p>One")
    site.page("/two", b"<p>Two")
    site.page("/a.xml", listing("urlset", "url", "/one", "/missing"), Content_Type="application/xml")
    site.page("/b.xml.gz", gzip.compress(listing("urlset", "url", "/two")), Content_Type="application/gzip")
    site.page("/deeper.xml", listing("sitemapindex", "sitemap", "/a.xml"))
    index = site.page(
        "/index.xml", listing("sitemapindex", "sitemap", "/a.xml", "/b.xml.gz", "/deeper.xml", "/gone.xml")
    )
    with pytest.raises(InputError, match="it lists 4 sitemaps"):
        list(documents(index, settings=LOCAL))
    found = list(documents(index, settings=LOCAL, follow=True))
    assert [item.text for item in found if isinstance(item, Document)] == ["<p>One", "<p>Two"]
    assert [item.where for item in found if isinstance(item, Failure)] == [
        site.base + path for path in ("/missing", "/deeper.xml", "/gone.xml")
    ]


def test_a_local_sitemap_is_followed_as_far_as_records_go(site: Site) -> None:
    for n in range(4):
        site.page(f"/{n}", b"<p>%d" % n)
    urls = "".join(f"<url><loc>{site.base}/{n}</loc></url>" for n in range(4))
    index = site.page("/map", f"<urlset>{urls}</urlset>".encode())
    limited = Settings(allow_private_addresses=True, max_records=2)
    found = list(documents(index, settings=limited, follow=True))
    assert [type(item) for item in found] == [Document, Document, Failure]


def test_links_to_anything_but_pages_are_failures(site: Site) -> None:
    site.page("/map2", SITEMAP)
    site.page("/pdf", b"%PDF-1.7")
    urls = "".join(
        f"<url><loc>{link}</loc></url>" for link in (site.base + "/map2", site.base + "/pdf", "file:///etc/passwd")
    )
    found = list(documents(site.page("/map", f"<urlset>{urls}</urlset>".encode()), settings=LOCAL, follow=True))
    assert [item.why.rpartition(": ")[2] for item in found if isinstance(item, Failure)] == [
        "a page was expected, this is sitemap",
        "a page was expected, this is a PDF document",
        "only http and https are fetched, not 'file'",
    ]

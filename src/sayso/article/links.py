"""Credits that the head of a page gives and the page does not show: canonical link, syndication, JSON-LD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sayso.article.outlets import by_domain, lookup
from sayso.article.words import plain_form, table, words
from sayso.values import Credit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.article.metadata import Metadata
    from sayso.article.outlets import OutletEntry
    from sayso.values import CreditKind, Outlet

# Of addresses as nearly all are written: nothing in them has to be taken apart, put in small letters or refused.
PLAIN_HOST = re.compile(r"https?://([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?=[/?#]|\Z)")


def head_credits(metadata: Metadata, url: str | None) -> list[Credit]:
    """Return the credits in the head of a page at `url`, strongest first.

    A canonical link or a source that names the page's own site is none, and a
    publisher or an author is one only where it is an agency: any other publisher
    is the outlet itself.
    """
    return [
        *_canonical(metadata, url),
        *_syndication(metadata, url),
        *_based_on(metadata, url),
        *_organisations(metadata),
    ]


def host_of(url: str | None) -> str | None:
    """Return the host of an address without `www.`, None where it has none."""
    if not url:
        return None
    if plain := PLAIN_HOST.match(url):
        return plain[1].removeprefix("www.")
    try:
        host = urlsplit(url.strip()).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def registered(host: str) -> str:
    """Return the name that was registered: the last two labels, three under "co.uk" and the like."""
    labels = host.split(".")
    take = 3 if labels[-2:-1] and labels[-2] in table("marks")["hosts"]["second"] else 2
    return ".".join(labels[-take:])


def same_site(first: str, second: str) -> bool:
    """Say whether two hosts belong to one outlet: one registered name, or one entry of the table."""
    return registered(first) == registered(second) or (
        by_domain(first) is not None and by_domain(first) == by_domain(second)
    )


def is_cache(host: str) -> bool:
    """Say whether a host keeps copies of other sites' pages (web archives, AMP caches)."""
    return registered(host) in table("marks")["hosts"]["caches"]


def _canonical(metadata: Metadata, url: str | None) -> Iterator[Credit]:
    here, there = host_of(url), host_of(metadata.canonical)
    if here and there and not same_site(here, there) and not is_cache(here) and not is_cache(there):
        yield _to_host(metadata.canonical or "", there, "republished-from", "link rel=canonical")


def _syndication(metadata: Metadata, url: str | None) -> Iterator[Credit]:
    here = host_of(url)
    for name in table("marks")["meta"]["syndication"]:
        for content in metadata.meta.get(name, ()):
            host = host_of(content)
            entry = lookup(content)
            if host and not (here and same_site(here, host)):
                yield _to_host(content, host, "republished-from", f"meta {name}")
            elif entry and not (here and by_domain(here) == entry):
                yield _to_entry(content, entry, f"meta {name}")


def _based_on(metadata: Metadata, url: str | None) -> Iterator[Credit]:
    here = host_of(url)
    for key in ("isBasedOn", "isBasedOnUrl"):
        for kind, name, link in metadata.names(key):
            address = link or name
            host = host_of(address)
            if host and not (here and same_site(here, host)):
                yield _to_host(address, host, "republished-from", f"json-ld {key}")
            elif not host and kind and lookup(name):
                yield _to_entry(name, lookup(name), f"json-ld {key}")


def _organisations(metadata: Metadata) -> Iterator[Credit]:
    for key in ("sourceOrganization", "provider", "copyrightHolder", "creator", "author", "publisher"):
        for _, name, _link in metadata.names(key):
            entry = lookup(name)
            if entry and (entry.kind == "agency" or key == "sourceOrganization"):
                yield _to_entry(name, entry, f"json-ld {key}")
    author = metadata.first("author")
    entry = lookup(_without_by(author[1])) if author else None
    if author and entry and entry.kind == "agency":
        yield _to_entry(author[1], entry, f"meta {author[0]}")


def _without_by(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in words("byline", "prefixes") else text


def _to_host(text: str, host: str, kind: CreditKind, rule: str) -> Credit:
    entry = by_domain(host)
    if entry is not None and entry.kind == "agency":
        kind = "wire"
    return Credit(text, entry.name if entry else host, kind, rule, None, registered(host))


def _to_entry(text: str, entry: OutletEntry | None, rule: str) -> Credit:
    kind: CreditKind = "wire" if entry and entry.kind == "agency" else "republished-from"
    domain = entry.domains[0] if entry and entry.domains else None
    return Credit(text, entry.name if entry else text, kind, rule, None, domain)


def without_own(found: list[Credit], outlet: Outlet | None) -> tuple[Credit, ...]:
    """Return the credits to other publishers, one of the head's only where the text shows none to that outlet."""
    kept: list[Credit] = []
    for credit in found:
        if outlet is not None and _is_own(credit, outlet):
            continue
        shown = {_key(one) for one in kept}
        if credit.span is not None or _key(credit) not in shown:
            kept.append(credit)
    return tuple(kept)


def _key(credit: Credit) -> str:
    return plain_form(credit.outlet)


def _is_own(credit: Credit, outlet: Outlet) -> bool:
    if _key(credit).removeprefix("the ") == plain_form(outlet.name).removeprefix("the "):
        return True
    return bool(outlet.domain and credit.domain and same_site(outlet.domain, credit.domain))

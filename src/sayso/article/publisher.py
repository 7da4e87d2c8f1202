"""Which outlet published this article: its name and its domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.article.links import host_of, registered, same_site
from sayso.article.outlets import by_domain, lookup
from sayso.values import Outlet

if TYPE_CHECKING:
    from sayso.article.metadata import Metadata


def outlet_named(name: str, url: str | None = None) -> Outlet:
    """Return the outlet that the user, a record or the text names; its domain from the table or the address."""
    entry = lookup(name)
    host = host_of(url)
    listed = entry.domains[0] if entry and entry.domains else None
    return Outlet(entry.name if entry else name.strip(), listed or (registered(host) if host else None))


def outlet_of_page(metadata: Metadata, url: str | None, site: str | None = None) -> Outlet | None:
    """Return the outlet of a page: what its address is known as, else what it calls itself, else its host.

    The table comes before `og:site_name`, which is often a slogan or "Home". A
    publisher that is an agency is not believed on somebody else's address: there
    it is a credit. `site` is the name that the title ends (or begins) with.
    """
    host = host_of(url)
    entry = by_domain(host) if host else None
    if entry is not None:
        return Outlet(entry.name, entry.domains[0])
    for name in [*_own_names(metadata), *([site] if site else [])]:
        listed = lookup(name)
        domain = listed.domains[0] if listed and listed.domains else None
        if listed and listed.kind == "agency" and host and not (domain and same_site(domain, host)):
            continue
        return Outlet(listed.name if listed else name, registered(host) if host else domain)
    return Outlet(registered(host), registered(host)) if host else None


def _own_names(metadata: Metadata) -> list[str]:
    site = metadata.first("site")
    named = [name for _, name, _link in metadata.names("publisher") if name]
    return [*([site[1]] if site else []), *named]

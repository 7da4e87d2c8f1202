"""Which outlet published this article: its name and its domain."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from sayso.article.links import host_of, registered, same_site
from sayso.article.names import entry_words
from sayso.article.outlets import by_domain, lookup
from sayso.article.words import fold
from sayso.values import Outlet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.article.blocks import Page
    from sayso.article.metadata import Metadata


# A site's name in a masthead, a picture or a line of copyright stands in a short block.
SHORT = 160
# Blocks at the end of a page that are looked at for a line of copyright, and at its beginning for a masthead.
EDGE = 12
# "© 1999 - 2026 Harbour Gazette. All rights reserved", "Harbour Gazette © 2026".
AFTER_MARK = re.compile(
    r"(?:©|\(c\)|&copy;|copyright)(?:\s{0,3}(?:©|\(c\)|copyright))?\s{0,3}(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[,\s]{0,3}"
    r"(?:by\s)?(?P<name>[^\W\d_][^\n.,|·•;:©()<>]{1,60})",
    re.IGNORECASE,
)
BEFORE_MARK = re.compile(r"(?P<name>[^\W\d_][^\n.,|·•;:©()<>]{1,60}?)\s{0,3}©")
# Forms of companies are no part of an outlet's name.
COMPANY = re.compile(
    r"\s(?:media\s)?(?:ltd|limited|plc|inc|llc|gmbh|ag|kg|pvt|s\.?a|srl|spa|bv|b\.v|ab|as|oy|ooo|pty|co)\b.{0,40}$",
    re.IGNORECASE,
)
# "Reuters 2002": the year may stand behind the owner.
YEAR = re.compile(r"\s\d{4}$")
# A host's label of fewer letters may be any word.
MIN_LABEL = 6
# Outlets of one archive that are remembered, each with the hosts it publishes at.
OUTLETS_KEPT = 4096
RIGHTS = re.compile(r"\s(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os).{0,40}$", re.IGNORECASE)


def outlet_named(name: str, url: str | None = None) -> Outlet:
    """Return the outlet that the user, a record or the text names; its domain from the table or the address."""
    return _outlet(name, host_of(url))


@lru_cache(maxsize=OUTLETS_KEPT)
def _outlet(name: str, host: str | None) -> Outlet:
    entry = lookup(name)
    listed = entry.domains[0] if entry and entry.domains else None
    return Outlet(entry.name if entry else name.strip(), listed or (registered(host) if host else None))


def outlet_of_page(metadata: Metadata, url: str | None, shown: Sequence[str] = ()) -> Outlet | None:
    """Return the outlet of a page: what its address is known as, else what it calls itself, else its host.

    The table comes before `og:site_name`, which is often a slogan or "Home". A
    publisher that is an agency is not believed on somebody else's address: there
    it is a credit. `shown` are the names that title, masthead and line of copyright give.
    """
    host = host_of(url)
    entry = by_domain(host) if host else None
    if entry is not None:
        return Outlet(entry.name, entry.domains[0])
    named = [(name, True) for name in _own_names(metadata)] + [(name, False) for name in shown]
    for name, declared in named:
        # What a title begins with may be any word ("Print: ...").
        listed = lookup(name, plain=declared)
        domain = listed.domains[0] if listed and listed.domains else None
        if listed and listed.kind == "agency" and host and not (domain and same_site(domain, host)):
            continue
        return Outlet(listed.name if listed else name, registered(host) if host else domain)
    return Outlet(registered(host), registered(host)) if host else None


def names_shown(page: Page, beside: Sequence[str], url: str | None = None) -> tuple[str, ...]:
    """Return what the page shows as its site's name, the most likely first.

    A name that title, masthead, picture or line of copyright shows and that the host's
    name spells comes first ("Harbour Gazette" at harbour-gazette.example). `beside` is
    what the title holds beside the headline (sections too). Of these, the
    one that stands in the line of copyright, in a picture's text or in the masthead
    is the site; else one with a publisher's word, else the only one. A line of
    copyright that names somebody counts where the title tells nothing, or where the
    title says the same and more ("Gazette Online").
    """
    owners = tuple(dict.fromkeys(_owners(page)))
    low = {owner.lower() for owner in owners}
    pictured = {logo.text.strip().lower() for logo in page.logos}
    masthead = [block.text.lower() for block in page.blocks[:EDGE] if len(block.text) < SHORT]
    owned = [piece for piece in beside if piece.lower() in low]
    shorter = [owner for owner in owners if any(piece.lower().startswith(f"{owner.lower()} ") for piece in beside)]
    known = [piece for piece in beside if piece.lower() in pictured or lookup(piece, plain=False) is not None]
    begun = [piece for piece in beside if any(text.startswith(piece.lower()) for text in masthead)]
    begun.sort(key=_words_of_publishers, reverse=True)
    telling = [piece for piece in beside if _words_of_publishers(piece)]
    # A lone piece that no masthead shows may be a section, where a line of copyright names somebody else.
    alone = beside if len(beside) == 1 else ()
    told = (*beside, *(logo.text for logo in page.logos), *_short_lines(page), *owners)
    spelt = [name for name in told if _spells(name, url)]
    return (*spelt, *owned, *shorter, *known, *begun, *telling, *owners[:1], *alone)


def _short_lines(page: Page) -> tuple[str, ...]:
    """Return the short lines at both edges of a page, in which a site names itself."""
    edges = (*page.blocks[:EDGE], *page.blocks[-EDGE:])
    return tuple(dict.fromkeys(block.text for block in edges if len(block.text) < SHORT))


def _spells(name: str, url: str | None) -> bool:
    """Say whether a name is what the host is called, word for word but for spaces, hyphens and accents."""
    host = host_of(url)
    label = (registered(host) if host else "").split(".")[0].replace("-", "")
    return len(label) >= MIN_LABEL and " " in name.strip() and _letters(name) in (label, f"the{label}")


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in plain if letter.isalnum())


def _words_of_publishers(name: str) -> int:
    return entry_words(f"x {name}")


def _owners(page: Page) -> Iterator[str]:
    """Yield the names in the lines of copyright at the end of a page, agencies left out."""
    for block in page.blocks[-EDGE:]:
        if len(block.text) > SHORT or ("©" not in block.text and not fold(block.text).startswith(("copyright", "(c)"))):
            continue
        match = AFTER_MARK.search(block.text) or BEFORE_MARK.search(block.text)
        name = RIGHTS.sub("", COMPANY.sub("", match["name"])).strip(" -–—") if match else ""
        name = YEAR.sub("", name)
        entry = lookup(name)
        if len(name) > 1 and not (entry and entry.kind == "agency"):
            yield name


def _own_names(metadata: Metadata) -> list[str]:
    site = metadata.first("site")
    named = [name for _, name, _link in metadata.names("publisher") if name]
    return [*([site[1]] if site else []), *named]

"""The page behind a link of a feed or sitemap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.document.answers import UnchangedError
from sayso.document.kinds import kind_of
from sayso.document.plain import page
from sayso.document.signatures import READABLE
from sayso.document.stream import HEAD
from sayso.errors import InputError
from sayso.values import Document, Failure, Unchanged

if TYPE_CHECKING:
    from sayso.document.fetch import Fetcher
    from sayso.settings import Settings

KINDS = frozenset(["html", "text", "markdown"])


def followed(link: str, fetcher: Fetcher, settings: Settings) -> Document | Failure:
    """Return the page at `link`, or the Failure that says why there is none; containers aren't opened."""
    try:
        fetched = fetcher.get(link)
    except UnchangedError as error:
        return Unchanged(where=link, why=error.what)
    except InputError as error:
        return Failure(where=link, why=error.what, hint=error.hint)
    kind, name = kind_of(fetched.raw[:HEAD])
    if kind not in KINDS:
        return Failure(where=link, why=f"a page was expected, this is {name or kind}", hint=READABLE)
    return page(fetched.raw, fetched.origin, settings, warnings=fetched.warnings)

"""Who names whom: credit lines, addresses, and outlets named in the running text.

What it does not do: believe a name in a text like a credit line; "as the Ledger wrote" may be about another story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.values import Article, Credit, Outlet

# A name so short is a word of the language ("Time", "Post"): it counts with its capital alone, and it is common.
SHORTEST_NAME = 4
# Credits that say that the text itself is another's; "with material from" says that a part is.
WHOLE = ("republished-from", "wire", "first-published")


def credit_to(article: Article, outlet: Outlet | None) -> Credit | None:
    """Return the credit line of an article that names an outlet, by domain or by name; None where it has none."""
    if outlet is None or same(article.outlet, outlet):
        return None
    return next((each for each in article.credits if names(each, outlet)), None)


def names(credit: Credit, outlet: Outlet) -> bool:
    """Say whether a credit line names this outlet."""
    by_domain = credit.domain is not None and credit.domain == outlet.domain
    return by_domain or credit.outlet.casefold() == outlet.name.casefold()


def same(one: Outlet | None, other: Outlet | None) -> bool:
    """Say whether two outlets are one, by domain or by name."""
    if one is None or other is None:
        return False
    by_domain = one.domain is not None and one.domain == other.domain
    return by_domain or one.name.casefold() == other.name.casefold()


def named(article: Article, outlet: Outlet | None) -> bool:
    """Say whether the running text names the outlet."""
    if outlet is None or len(outlet.name) < SHORTEST_NAME or same(article.outlet, outlet):
        return False
    # Looking for the bare name first spares most texts the search for a whole word.
    found = outlet.name in article.text
    return found and re.search(rf"(?<!\w){re.escape(outlet.name)}(?!\w)", article.text) is not None


def whole(article: Article) -> list[Credit]:
    """Return the credits that say that the text is another outlet's, without its own."""
    own = article.outlet
    return [each for each in article.credits if each.kind in WHOLE and not (own and names(each, own))]

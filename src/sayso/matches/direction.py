"""Two articles -> which came first, and what says so: a credit line, or the dates.

What it does not do: guess from length; in 530 real re-filings the later text was the longer one in 48.7 %.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sayso.values import Evidence

if TYPE_CHECKING:
    from sayso.values import Article, Credit, Dating, Direction, Outlet


def direction(one: Article, other: Article) -> tuple[Direction, tuple[Evidence, ...]]:
    """Return the direction with its evidence; a credit outweighs the dates, and a contradiction is said."""
    credited = _credited(one, other)
    dated = _dated(one.published, other.published)
    found = tuple(each[1] for each in (credited, dated) if each)
    if credited and dated and "unknown" not in {dated[0], credited[0]} and credited[0] != dated[0]:
        found += (Evidence("contradiction", "the credit says one order, the dates the other; the credit is believed"),)
    chosen = credited or dated
    return (chosen[0] if chosen else "unknown"), found


def _credited(one: Article, other: Article) -> tuple[Direction, Evidence] | None:
    """Return the direction that a credit line states; none where each credits the other."""
    back, forth = _credit(one, other.outlet), _credit(other, one.outlet)
    if bool(back) == bool(forth):
        return None
    if back:
        return "b->a", Evidence("credit", f"A credits {back.outlet}: {back.text}")
    return ("a->b", Evidence("credit", f"B credits {forth.outlet}: {forth.text}")) if forth else None


def _credit(article: Article, outlet: Outlet | None) -> Credit | None:
    """Return the credit line that names the outlet, by domain or by name."""
    if outlet is None:
        return None
    for credit in article.credits:
        same_domain = credit.domain is not None and credit.domain == outlet.domain
        if same_domain or credit.outlet.casefold() == outlet.name.casefold():
            return credit
    return None


def _dated(one: Dating | None, other: Dating | None) -> tuple[Direction, Evidence] | None:
    """Return the direction of the dates, as precise as both are; none where one is missing."""
    if one is None or other is None:
        return None
    detail = f"A {one.value} ({one.rule}), B {other.value} ({other.rule})"
    first, second = _moment(one.value), _moment(other.value)
    if first and second and (first.tzinfo is None) == (second.tzinfo is None):
        return _order(first < second, second < first), Evidence("dates", detail)
    shorter = min(len(one.value), len(other.value), len("2000-01-01"))
    early, late = one.value[:shorter], other.value[:shorter]
    return _order(early < late, late < early), Evidence("dates", detail)


def _order(before: bool, after: bool) -> Direction:  # noqa: FBT001  # two sides of one question
    return "a->b" if before else "b->a" if after else "unknown"


def _moment(value: str) -> datetime | None:
    """Return a date with a time as a moment; none for a date alone or what is no date."""
    if "T" not in value:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None

"""Two stories beside each other as one HTML page that needs nothing but itself: what the second changed, gravest first.

Its content security policy forbids every request, every script, and every style but the page's own. Each number in
the list leads to its place in the texts and back; a change of low rank is folded, and its place is not marked.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from string import Template
from typing import TYPE_CHECKING

from sayso import __version__
from sayso.values import Span
from sayso.views.blocks import blocks
from sayso.views.folded import MEANS, counted, divided
from sayso.views.markup import element, language, text
from sayso.views.matched import MEANS as RELATIONS
from sayso.views.matched import WAY
from sayso.views.page import asset, hashed
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sayso.exports.listing import Record
    from sayso.values import Article
    from sayso.views.blocks import Block

SIDES = (("a", "before"), ("b", "after"))
# From this rank on a change is one of wording, or of what is told at all.
WORDING, WHOLE = 8, 13
SHORT = 400


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change shows in one of the texts: its number in the list, and its rank."""

    span: Span
    number: int
    rank: int


def page(record: Record, a: Article, b: Article) -> Iterator[str]:
    """Yield the pieces of the page; `record` is what `exports.matched.comparison` gives for the two articles."""
    style = asset("page.css") + asset("compared.css")
    names = [_name(each, label) for each, label in ((a, "A"), (b, "B"))]
    shell = Template(asset("compared.html")).substitute(
        title=text(shortened(f"{names[0]} and {names[1]}", 100)),
        style=style,
        style_hash=hashed(style),
        version=text(__version__),
        body="$body",
    )
    before, after = shell.rsplit("$body", 1)
    shown, low = divided(record["changes"])
    yield before
    yield _verdict(record)
    yield _list(shown, names)
    yield _low(low, len(shown), names)
    texts = (_text(article, name, shown, *side) for article, name, side in zip((a, b), names, SIDES, strict=True))
    yield element("div", "".join(texts), cls="texts")
    yield after


def _name(article: Article, label: str) -> str:
    return f"{label}: {one_line(article.outlet.name)}" if article.outlet else label


def _verdict(record: Record) -> str:
    words = f"{record['relation']} ({RELATIONS[record['relation']]}), confidence {record['confidence']:.2f}; "
    evidence = (f"{each['kind']}: {one_line(each['detail'])}" for each in record["evidence"])
    listed = element("ul", "".join(element("li", text(line)) for line in evidence), cls="evidence")
    return element("p", text(words + WAY[record["direction"]]), cls="verdict") + listed


def _list(shown: Sequence[Record], names: Sequence[str]) -> str:
    if not shown:
        return element("p", "No change of consequence was found.", cls="nothing")
    heading = element("h2", text(f"What B changed: {counted(shown)}"))
    return heading + _table(shown, 1, names)


def _low(low: Sequence[Record], before: int, names: Sequence[str]) -> str:
    if not low:
        return ""
    summary = element("summary", text(f"Of little consequence: {counted(low)}"))
    return element("details", summary + _table(low, before + 1, names, placed=False), cls="low")


def _table(listed: Sequence[Record], first: int, names: Sequence[str], *, placed: bool = True) -> str:
    cells = (("", "num"), ("", "kind"), (names[0], ""), (names[1], ""))
    head = element("tr", "".join(element("th", text(name), cls=cls, scope="col") for name, cls in cells))
    rows = (_row(number, each, placed=placed) for number, each in enumerate(listed, first))
    return element("table", head + "".join(rows), cls="changes")


def _row(number: int, each: Record, *, placed: bool) -> str:
    verdict = each["detail"].rpartition(": ")[2] if each["before"] and each["after"] else ""
    why = element("span", text(one_line(verdict)), cls="why") if verdict else ""
    cells = (
        element("td", str(number), cls="num"),
        element("td", text(MEANS[each["kind"]]), cls="kind"),
        element("td", _words(each["before"], f"#a{number}" if placed else "")),
        element("td", _words(each["after"], f"#b{number}" if placed else "") + why),
    )
    return element("tr", "".join(cells), id=f"c{number}")


def _words(place: Record | None, target: str) -> str:
    if place is None:
        return element("span", "nothing of it", cls="none")
    words = text(shortened(place["text"], SHORT))
    return element("a", words, href=target) if target else words


def _text(article: Article, name: str, shown: Sequence[Record], side: str, field: str) -> str:
    """Return one text with its changes marked, under its name."""
    places = [
        Place(Span(each[field]["start"], each[field]["end"]), number, each["rank"])
        for number, each in enumerate(shown, 1)
        if each[field]
    ]
    laid_out = blocks(article)
    headed: set[int] = set()
    parts = "".join(_block(article.text, block, places, side, headed) for block in laid_out)
    inner = element("h2", text(name)) + element("div", parts, cls="text", dir="auto", lang=language(article.language))
    return element("section", inner, aria_label=name)


def _block(whole: str, block: Block, places: Sequence[Place], side: str, headed: set[int]) -> str:
    inside = [place for place in places if place.span.meets(block.span)]
    borders = {block.span.start, block.span.end}
    for place in inside:
        borders |= {max(place.span.start, block.span.start), min(place.span.end, block.span.end)}
    cuts = sorted(borders)
    drawn = (_piece(whole, Span(start, end), inside, side, headed) for start, end in pairwise(cuts))
    return element("h3" if block.kind == "headline" else "p", "".join(drawn), cls=block.kind)


def _piece(whole: str, span: Span, inside: Sequence[Place], side: str, headed: set[int]) -> str:
    """Return a stretch inside the smallest place that holds it; where a change begins its number stands."""
    around = [place for place in inside if place.span.holds(span)]
    if not around:
        return text(span.of(whole))
    begun = [place for place in around if place.number not in headed]
    headed.update(place.number for place in begun)
    nearest = min(around, key=lambda place: (place.span.end - place.span.start, place.rank))
    outer = "".join(_mark("", place, side, begins=True) for place in begun if place is not nearest)
    return outer + _mark(text(span.of(whole)), nearest, side, begins=nearest in begun)


def _mark(inner: str, place: Place, side: str, *, begins: bool) -> str:
    number = str(place.number)
    named = {"id": f"{side}{number}", "data_n": number} if begins else {}
    return element("a", inner, cls=f"changed {_weight(place.rank)}", href=f"#c{number}", **named)


def _weight(rank: int) -> str:
    if rank >= WHOLE:
        return "whole"
    return "wording" if rank >= WORDING else "grave"

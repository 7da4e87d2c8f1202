"""Readings as one HTML page that needs nothing but itself: no request leaves it.

Its content security policy forbids every request and every script and style
but the page's own, named by hash, so even a story that found a way to plant
mark-up could not run it. Without JavaScript it still reads: the list beside
the text is plain HTML, and numbers in the text link to it.
"""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from sayso import __version__
from sayso.views import words
from sayso.views.card import card
from sayso.views.marks import pieces
from sayso.views.markup import element, language, link, text
from sayso.views.story import story
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sayso.values import Reading

SHARES = ("direct", "mixed", "indirect", "unattributed")


def page(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield the pieces of the page; all readings are held, since an index stands before them."""
    held = list(readings)
    style, script = asset("page.css"), asset("page.js")
    heading = one_line(_title(held[0])) if len(held) == 1 else f"{len(held)} stories"
    shell = Template(asset("page.html")).substitute(
        title=text(shortened(heading, 100)),
        style=style,
        script=script,
        style_hash=hashed(style),
        script_hash=hashed(script),
        version=text(__version__),
        body="$body",
    )
    before, after = shell.rsplit("$body", 1)
    yield before
    yield _index(held) if len(held) != 1 else ""
    for number, reading in enumerate(held, 1):
        yield _article(reading, f"a{number}")
    yield after


def shares(reading: Reading) -> dict[str, float]:
    """Return which share of the letters is quoted directly, mixed, indirectly, or stands on nobody's say-so.

    Where contents nest, the innermost counts. What is left over are the
    attributions themselves, and text that is neither.
    """
    counted = dict.fromkeys(SHARES, 0)
    total = 0
    for piece in pieces(reading):
        letters = sum(not each.isspace() for each in reading.article.text[piece.start : piece.end])
        total += letters
        inside = piece.numbers("content")
        if inside:
            counted[reading.statements[inside[-1] - 1].kind] += letters
        elif piece.has("unattributed"):
            counted["unattributed"] += letters
    return {kind: count / total if total else 0.0 for kind, count in counted.items()}


def asset(name: str) -> str:
    """Return a file that ships with the views."""
    return files("sayso.views").joinpath(name).read_text(encoding="utf-8")


def hashed(source: str) -> str:
    """Return the hash by which a content security policy names a style or a script."""
    return base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _title(reading: Reading) -> str:
    return reading.article.title or reading.article.url or reading.article.ref or reading.article.capture.asked


def _index(held: Sequence[Reading]) -> str:
    if not held:
        return element("p", "Nothing to show: no story was read.", cls="nothing")
    entries = (_entry(number, each) for number, each in enumerate(held, 1))
    return element("nav", element("ol", "".join(entries)), cls="index", aria_label="Stories")


def _entry(number: int, reading: Reading) -> str:
    count = len(reading.statements)
    alone = shares(reading)["unattributed"]
    facts = [f"{count} {words.plural('statement', count)}", f"{alone:.0%} on nobody's say-so"]
    if reading.article.outlet:
        facts.insert(0, one_line(reading.article.outlet.name))
    title = element("a", text(one_line(_title(reading))), href=f"#a{number}")
    return element("li", title + " " + element("span", text(", ".join(facts)), cls="facts"))


def _article(reading: Reading, prefix: str) -> str:
    body = story(reading, prefix=prefix)
    heading = "" if "<h2" in body else element("h2", text(one_line(_title(reading))), cls="headline given")
    why = words.nothing(reading)
    nothing = element("p", text(why), cls="nothing") if why else ""
    tongue = language(reading.article.language)
    shown = element("div", body, cls="text", dir="auto", lang=tongue)
    inner = (
        _head(reading)
        + heading
        + nothing
        + element("div", shown + _list(reading, prefix), cls="columns")
        + _foot(reading)
    )
    return element("article", inner, cls="story", id=prefix, aria_label=one_line(_title(reading)))


def _head(reading: Reading) -> str:
    facts = "".join(element("dt", term) + element("dd", inner) for term, inner in _facts(reading) if inner)
    return element("header", element("dl", facts, cls="credentials") + _bar(reading), cls="head")


def _facts(reading: Reading) -> Iterator[tuple[str, str]]:
    article = reading.article
    dating = article.published
    yield "Outlet", text(one_line(article.outlet.name)) if article.outlet else "not known"
    evidence = (
        element("span", text(one_line(f"from {dating.rule}: {shortened(dating.text, 60)}")), cls="facts")
        if dating
        else ""
    )
    yield "Published", f"{text(dating.value)} {evidence}" if dating else "not known"
    yield "By", text(one_line(", ".join(article.byline)))
    yield "With", text(one_line(", ".join(article.contributors)))
    yield "Credit", "; ".join(text(one_line(words.credit(each))) for each in article.credits)
    yield "Address", link(article.url, article.url or "")
    yield "Warnings", "; ".join(text(one_line(each)) for each in article.warnings)


def _foot(reading: Reading) -> str:
    """Return where the bytes came from, with the hash by which anybody can check them again."""
    capture = reading.article.capture
    place = f"{capture.asked}, {capture.record}" if capture.record else capture.asked
    words_of_it = f"Captured {capture.retrieved} from {place}: {capture.size:,} bytes, sha256 {capture.sha256}"
    return element("p", text(one_line(words_of_it)), cls="capture")


def _bar(reading: Reading) -> str:
    """Return how much of the story rests on what, as a bar and in words."""
    found = shares(reading)
    at, bars = 0.0, []
    for kind in SHARES:
        bars.append(element("rect", "", cls=kind, x=f"{at:.2f}", y="0", width=f"{found[kind] * 100:.2f}", height="4"))
        at += found[kind] * 100
    drawn = element("svg", "".join(bars), viewBox="0 0 100 4", preserveAspectRatio="none", aria_hidden="true")
    count = len(reading.statements)
    said = ", ".join(f"{found[kind]:.0%} {kind}" for kind in SHARES[:-1])
    alone = f"{found['unattributed']:.0%} on nobody's say-so"
    kinds = words.own_voice(reading)
    alone += f" ({kinds})" if kinds else ""
    caption = f"{count} {words.plural('statement', count)}. Of the letters, quoted or reported: {said}; {alone}."
    return element("figure", drawn + element("figcaption", text(caption)), cls="share")


def _list(reading: Reading, prefix: str) -> str:
    if not reading.statements:
        return ""
    numbers = {each.id: number for number, each in enumerate(reading.statements, 1)}
    cards = "".join(
        card(number, each, reading.article, prefix=prefix, numbers=numbers)
        for number, each in enumerate(reading.statements, 1)
    )
    inner = element("h3", "Who says so") + _speakers(reading) + element("ol", cards, cls="cards")
    return element("aside", inner, cls="list", aria_label="Statements", tabindex="0")


def _speakers(reading: Reading) -> str:
    said: dict[str, list[int]] = {}
    for number, each in enumerate(reading.statements, 1):
        said.setdefault(one_line(words.who(each)), []).append(number)
    buttons = (
        element(
            "button",
            f"{text(who)} {element('b', str(len(listed)))}",
            type="button",
            aria_pressed="false",
            data_all=" ".join(str(number) for number in listed),
        )
        for who, listed in sorted(said.items(), key=lambda each: -len(each[1]))
    )
    return element("p", " ".join(buttons), cls="speakers")
